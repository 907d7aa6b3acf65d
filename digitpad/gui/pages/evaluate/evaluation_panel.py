"""The *Evaluate* page: how well the present network reads a set of digits, seen from four sides."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet, test_part
from digitpad.app.evaluation.evaluated import Evaluated, networks_of_runs
from digitpad.app.evaluation.evaluation_job import EvaluationJob
from digitpad.digits.evaluation import Evaluation
from digitpad.gui.kit import keys
from digitpad.gui.kit.layouts import column_in, column_of
from digitpad.gui.kit.scroll_page import ScrollPage, Stack
from digitpad.gui.kit.switch import Switch
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.pages.evaluate.calibration_view import CalibrationView
from digitpad.gui.pages.evaluate.compare_view import CompareView
from digitpad.gui.pages.evaluate.evaluator import Evaluator
from digitpad.gui.pages.evaluate.gallery import SCROLL_BAR
from digitpad.gui.pages.evaluate.mistakes_view import MistakesView
from digitpad.gui.pages.evaluate.robustness_view import RobustnessView
from digitpad.gui.pages.evaluate.status import ErrorLine, Status
from digitpad.gui.pages.evaluate.top_row import TopRow
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.message import mark, retranslated, tr

MARGIN = 24
MISTAKES, CALIBRATION, ROBUSTNESS, COMPARE = range(4)
VIEWS = {
    mark("Mistakes"): mark("Which classes are taken for which"),
    mark("Calibration"): mark("Whether its confidence equals its accuracy"),
    mark("Robustness"): mark("What rotation, shift, noise and thicker or thinner strokes do"),
    mark("Compare"): mark("This network beside another one"),
}
SHOW_BUSY_AFTER = 200  # milliseconds; what is done by then needs no bar


class EvaluationPanel(QWidget):
    """Asks its `Evaluator` and shows what that finds; it computes nothing itself."""

    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("evaluationPanel")
        self._session = session
        self._digits: DigitSet = TEST  # chosen for the next evaluation
        self._evaluator = Evaluator(self)
        self._changed = ""  # why another network answers than the evaluated one
        self._busy_timer = QTimer(self, interval=SHOW_BUSY_AFTER, singleShot=True)
        self._busy_timer.setObjectName("busyTimer")
        self._busy_timer.timeout.connect(self._show_busy)
        self._build(preferences)
        self._connect()
        self._connect_evaluator()

    def take_over(self, other: EvaluationPanel) -> None:
        """What the other one has found, and what it works on."""
        self._evaluator.deleteLater()
        self._evaluator = other._evaluator
        self._connect_evaluator()
        other._busy_timer.stop()
        self._digits = other._digits
        self.buttons.button(other.pages.index).setChecked(True)
        self.pages.show_view(other.pages.index)
        self.compare.use_rivals_of(other.compare)
        self._follow_runs()
        self._choose_digits(self._digits)
        if self.evaluation is not None:
            self._show_evaluation()
            self._show_curves()
            self._show_comparison()
        if not other.top.button.isEnabled():
            self._show_busy()
        elif self.busy:
            self._busy_timer.start()

    def _build(self, preferences: Preferences) -> None:
        self.top = TopRow(preferences, lambda: self._session.classes)
        self.mistakes, self.calibration = MistakesView(), CalibrationView()
        self.robustness, self.compare = RobustnessView(), CompareView(preferences)
        self.robustness.show_curves(None, self._digits)
        self.status, self.error = Status(), ErrorLine()
        switch = self._switch()
        self.buttons = switch.buttons
        row = WrappingRow(spacing=24, line_spacing=8, centred=True)
        row.add(switch)
        row.add(self.status)
        self.pages = Stack()
        for view in self._views:
            self.pages.add(view)
        above = column_of(12, self.top, row, self.error)
        above.setContentsMargins(0, 0, SCROLL_BAR, 0)
        page = QWidget()
        column_in(page, 12, above, (self.pages, 1), margins=(MARGIN, 16, MARGIN - SCROLL_BAR, 16))
        column_in(self, 0, ScrollPage(page, self._fit))
        stops = [self.top.sets, self.top.button, *self.buttons.buttons(), self.status.stop]
        for view in self._views:
            stops.extend(view.stops)
        keys.order_stops(stops)

    @property
    def _views(self) -> tuple[MistakesView, CalibrationView, RobustnessView, CompareView]:
        return self.mistakes, self.calibration, self.robustness, self.compare

    def _switch(self) -> Switch:
        named = []
        for name, tip in VIEWS.items():
            button = QPushButton(tr(name))
            button.setObjectName(f"show{name}Button")
            button.setToolTip(tr(tip))
            named.append(button)
        return Switch(named)

    def _connect(self) -> None:
        self.top.evaluateRequested.connect(self.evaluate)
        self.top.digitsChosen.connect(self._choose_digits)
        self.buttons.idClicked.connect(self.pages.show_view)
        self.status.stopRequested.connect(self.stop)
        self.mistakes.digitChosen.connect(self._lay_on_pad)
        self.compare.digitChosen.connect(self._lay_on_pad)
        self.compare.rivalChosen.connect(self._follow_rival)
        self._session.networkChanged.connect(self._follow_network)
        self._session.judged.connect(self._follow_network)
        self._session.modelChanged.connect(self._follow_model)
        self._session.dataChanged.connect(self._follow_data)
        if self._session.data.place is not None:
            self._follow_data()
        self._session.runsChanged.connect(self._follow_runs)
        self._follow_runs()

    def _connect_evaluator(self) -> None:
        self._evaluator.live_with(
            self,
            on_progress=self.status.show_progress,
            on_evaluation=self._show_evaluation,
            on_curves=self._show_curves,
            on_comparison=self._show_comparison,
            on_failure=self.error.show_error,
            on_finish=self._finish,
        )

    # What a person asks for

    @property
    def busy(self) -> bool:
        """Whether an evaluation runs, from `evaluate` until it has finished, failed or stopped."""
        return self._evaluator.job is not None

    @property
    def evaluation(self) -> Evaluation | None:
        """The latest one, even where another network answers by now; None before the first."""
        return self._evaluator.evaluation

    def evaluate(self) -> None:
        """Find out what the present view shows, for the network that answers now."""
        if self.busy:
            return
        view, session = self.pages.index, self._session
        network = session.network
        known = self.evaluation if not self._out_of_date() and view in (ROBUSTNESS, COMPARE) else None
        job = EvaluationJob(
            network=network,
            digits=self._digits,
            examples=self._evaluator.examples(self._digits),
            evaluation=known,
            robustness=view == ROBUSTNESS,
            rival=self.compare.rival_path if view == COMPARE else None,
            rejection=session.rejection,
            classes=session.classes,
            trained_on=session.data.name if session.training else session.model.data.name,
        )
        name = words.network(tr("Training") if session.training else session.model.name, network)
        self._busy_timer.start()
        self._evaluator.start(job, Evaluated(network, job.digits, name, session.initial_weights, job.rejection))

    def stop(self) -> None:
        """End at once; what was found by now stays."""
        self._evaluator.stop()

    def go_to(self, place: object) -> None:
        if isinstance(place, Path):
            self.compare_with(place)

    def compare_with(self, path: Path) -> None:
        """Show the comparison of the present network with the model in this file."""
        self.buttons.button(COMPARE).setChecked(True)
        self.pages.show_view(COMPARE)
        self.compare.use_rival(path)
        if not self.busy and self.compare.invites:
            self.evaluate()

    def _follow_runs(self) -> None:
        """Every kept run can be compared with."""
        self.compare.list_runs(networks_of_runs(self._session.runs))
        self._prefer_rival()

    def _follow_data(self) -> None:
        """The test part of the data set in use comes first."""
        data, test = self._session.data, self._session.test_part
        self.top.use_set(TEST if data.place is None or test is None else test_part(data.name, test, data.classes))

    def _choose_digits(self, digits: DigitSet) -> None:
        if digits != self._digits:
            self.error.show_error("")
        self._digits = digits
        self._evaluator.keep_examples(digits)
        if self.evaluation is None:
            self.mistakes.invite(digits)
            self.calibration.invite(digits)
            self.robustness.show_curves(None, digits)
            self.compare.show_comparison(None, "", "", digits)
        self._update_status()

    def _lay_on_pad(self, index: int) -> None:
        evaluation, evaluated = self.evaluation, self._evaluator.evaluated
        if evaluation is None or evaluated is None:
            return
        examples, digits = evaluation.examples, evaluated.digits
        self._session.show_digit(
            examples.images[index].reshape(28, 28), int(examples.labels[index]), digits.name(index), digits.classes
        )

    def _follow_rival(self) -> None:
        """Another network to compare with: at once, where the digits were read already."""
        self._evaluator.compared = None
        self.error.show_error("")
        self._show_comparison()
        if self.evaluation is not None and not self._out_of_date():
            self.evaluate()

    # What comes of it

    def _show_evaluation(self) -> None:
        evaluation, evaluated = self.evaluation, self._evaluator.evaluated
        if evaluation is None or evaluated is None:
            return
        digits = evaluated.digits
        if dataclasses.replace(self._digits, count=digits.count) == digits:
            self._digits = digits
        self.top.show_count(digits)
        self.top.show_evaluation(evaluation)
        self.mistakes.show_evaluation(evaluation, digits)
        self.calibration.show_evaluation(evaluation, digits)
        self._show_curves()
        self._show_comparison()
        self._follow_network()  # another one may answer by now

    def _show_curves(self) -> None:
        """What disturbances do, where that is known; else what to do."""
        evaluated = self._evaluator.evaluated
        if evaluated is not None:
            self.robustness.show_curves(self._evaluator.curves, evaluated.digits)
        self.error.show_error("")

    def _show_comparison(self) -> None:
        """Show the comparison with the network that is chosen now, or without one say what to do."""
        evaluated, compared = self._evaluator.evaluated, self._evaluator.compared
        if evaluated is None:
            return
        if compared is None or compared.path != self.compare.rival_path:
            self.compare.show_comparison(None, "", "", evaluated.digits)
            return
        other = words.network(self.compare.title_of(compared.path) or compared.rival.name, compared.rival.network)
        self.compare.show_comparison(compared.comparison, retranslated(evaluated.name), other, evaluated.digits)
        self.error.show_error("")

    def _finish(self, job: EvaluationJob, stopped: bool) -> None:
        self._busy_timer.stop()
        self._follow_network()
        self.top.button.setEnabled(True)
        if self.status.stop.hasFocus():
            self.top.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status.show_busy(False)
        self._show_views_busy(busy=False)
        if stopped and not self._out_of_date():
            self.status.show_sentence(tr(words.STOPPED))
        elif self._rival_changed(job):
            self._follow_rival()

    def _rival_changed(self, job: EvaluationJob) -> bool:
        """Whether another network was chosen to compare with while this job ran."""
        comparing = job.rival is not None and self.pages.index == COMPARE
        return comparing and job.rival != self.compare.rival_path

    def _show_busy(self) -> None:
        """Show that it takes a while; the keyboard focus goes from Evaluate to Stop."""
        if not self.busy:
            return
        had_focus = self.top.button.hasFocus()
        self.status.show_busy(True)
        self._show_views_busy(busy=True)
        if had_focus:
            self.status.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.top.button.setEnabled(False)

    def _show_views_busy(self, busy: bool) -> None:
        """Views that have nothing to show yet say that it is being computed."""
        job = self._evaluator.job
        self.robustness.show_busy(busy and job is not None and job.robustness)
        for view in (self.mistakes, self.calibration):
            view.show_busy(busy)
        self.compare.show_busy(busy and job is not None and job.rival is not None)

    # Up to date or not

    def _out_of_date(self) -> str:
        """Why the figures are of another network or of other digits than the present ones; empty where they are not."""
        evaluated = self._evaluator.evaluated
        return "" if evaluated is None else evaluated.out_of_date(self._digits, self._changed)

    def _follow_model(self) -> None:
        self.error.show_error("")  # it was about the one before
        self._prefer_rival()

    def _prefer_rival(self) -> None:
        self.compare.prefer_another_than(self._session.model_name, self._session.classes.are_digits)

    def _follow_network(self) -> None:
        evaluated = self._evaluator.evaluated
        if evaluated is None:
            return
        session = self._session
        self._changed = evaluated.change(session.network, session.initial_weights, session.rejection)
        self._update_status()

    def _update_status(self) -> None:
        """Say whether the figures are outdated, and mute them if they are."""
        sentence = self._out_of_date()
        for part in (self.top, self.compare):
            part.set_outdated(bool(sentence))
        if self.status.sentence != sentence:
            self.status.show_sentence(sentence)

    def _fit(self, room: QSize) -> None:
        self.top.fit(room.width() - 2 * MARGIN)
        for view in (self.mistakes, self.calibration, self.compare):
            view.fit_page(self.width(), room.width() - 2 * MARGIN + SCROLL_BAR)
