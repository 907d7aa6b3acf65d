"""The *Evaluate* page: how well the present network reads a set of digits, seen from four sides.

It starts the worker and shows what comes of it; it computes nothing itself.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet, test_part
from digitpad.app.evaluation.evaluated import Evaluated, networks_of_runs
from digitpad.digits.evaluation import Comparison, Evaluation
from digitpad.digits.robustness import Curve
from digitpad.gui.kit import keys
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage, Stack
from digitpad.gui.kit.switch import as_segment
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.pages.evaluate.calibration_view import CalibrationView
from digitpad.gui.pages.evaluate.compare_view import CompareView
from digitpad.gui.pages.evaluate.evaluation_thread import EvaluationJob, EvaluationThread
from digitpad.gui.pages.evaluate.gallery import SCROLL_BAR
from digitpad.gui.pages.evaluate.mistakes_view import MistakesView
from digitpad.gui.pages.evaluate.robustness_view import RobustnessView
from digitpad.gui.pages.evaluate.status import ErrorLine, Status
from digitpad.gui.pages.evaluate.top_row import TopRow
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.message import mark, tr
from digitpad.model_file import Model
from digitpad.nn.datasets import Examples

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
    def __init__(self, session: Session, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("evaluationPanel")
        self._session = session
        self._digits: DigitSet = TEST  # chosen for the next evaluation
        self._examples: dict[DigitSet, Examples] = {}
        self._evaluation: Evaluation | None = None
        self._evaluated: Evaluated | None = None  # what the figures are of
        self._changed = ""  # why another network answers than the evaluated one
        self._thread: EvaluationThread | None = None
        self._subject: Evaluated | None = None  # of the evaluation that runs, or of the last one
        self._busy_timer = QTimer(self, interval=SHOW_BUSY_AFTER, singleShot=True)
        self._busy_timer.timeout.connect(self._show_busy)
        self._build(preferences)
        self._connect()

    def _build(self, preferences: Preferences) -> None:
        self.top = TopRow(preferences)
        self.mistakes, self.calibration = MistakesView(), CalibrationView()
        self.robustness, self.compare = RobustnessView(), CompareView(preferences)
        self.robustness.show_curves(None, self._digits)
        self._follow_model()
        self.status, self.error = Status(), ErrorLine()
        self.buttons = QButtonGroup(self)
        row = WrappingRow(spacing=24, line_spacing=8, centred=True)
        row.add(self._switch())
        row.add(self.status)
        self.pages = Stack()
        for view in self._views:
            self.pages.add(view)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, SCROLL_BAR, 0)
        above.setSpacing(12)
        for widget in (self.top, row, self.error):
            above.addWidget(widget)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 16, MARGIN - SCROLL_BAR, 16)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self.pages, 1)
        column_in(self).addWidget(ScrollPage(page, self._fit))
        stops = [self.top.sets, self.top.button, *self.buttons.buttons(), self.status.stop]
        for view in self._views:
            stops.extend(view.stops)
        keys.order_stops(stops)

    @property
    def _views(self) -> tuple[MistakesView, CalibrationView, RobustnessView, CompareView]:
        return self.mistakes, self.calibration, self.robustness, self.compare

    def _switch(self) -> QWidget:
        switch = WrappingRow(spacing=0, line_spacing=4)
        switch.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for place, (name, tip) in enumerate(VIEWS.items()):
            button = QPushButton(tr(name))
            button.setObjectName(f"show{name}Button")
            button.setToolTip(tr(tip))
            as_segment(button, place, len(VIEWS))
            self.buttons.addButton(button, place)
            switch.add(button)
        self.buttons.button(MISTAKES).setChecked(True)
        return switch

    def _connect(self) -> None:
        self.top.evaluateRequested.connect(self.evaluate)
        self.top.digitsChosen.connect(self._choose_digits)
        self.buttons.idClicked.connect(self.pages.show_view)
        self.status.stopRequested.connect(self.stop)
        self.mistakes.digitChosen.connect(self._lay_on_pad)
        self.compare.digitChosen.connect(self._lay_on_pad)
        self.compare.rivalChosen.connect(self._follow_rival)
        self._session.networkChanged.connect(self._follow_network)
        self._session.modelChanged.connect(self._follow_model)
        self._session.dataChanged.connect(self._follow_data)
        if self._session.data.place is not None:
            self._follow_data()
        self._session.runsChanged.connect(self._follow_runs)
        self._follow_runs()
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)

    # What a person asks for

    @property
    def busy(self) -> bool:
        return self._thread is not None

    @property
    def evaluation(self) -> Evaluation | None:
        """What the figures show."""
        return self._evaluation

    def evaluate(self) -> None:
        """Find out what the present view shows, for the network that answers now."""
        if self.busy:
            return
        view = self.pages.index
        network = self._session.network
        known = self._evaluation if not self._outdated() and view in (ROBUSTNESS, COMPARE) else None
        job = EvaluationJob(
            network=network,
            digits=self._digits,
            examples=self._examples.get(self._digits),
            evaluation=known,
            robustness=view == ROBUSTNESS,
            rival=self.compare.rival_path if view == COMPARE else None,
            rejection=self._session.rejection,
            classes=self._session.classes,
        )
        self._start(job)

    def stop(self) -> None:
        """Ends within 500 digits; what is finished stays."""
        if self._thread is not None:
            self._thread.stop()

    def end(self) -> None:
        """Stop, and return when the worker is gone."""
        if self._thread is not None:
            self._thread.end()

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

    def _follow_data(self) -> None:
        """The test part of the data set in use comes first."""
        data, test = self._session.data, self._session.test_part
        if data.place is None or test is None:
            self.top.use_set(TEST)
        else:
            self.top.use_set(test_part(data.name, test, data.classes))

    def _choose_digits(self, digits: DigitSet) -> None:
        self._digits = digits
        self._examples = {known: examples for known, examples in self._examples.items() if known == digits}
        if self._evaluation is None:
            self.mistakes.invite(digits)
            self.calibration.invite(digits)
            self.robustness.show_curves(None, digits)
            self.compare.show_comparison(None, "", "", digits)
        self._update_status()

    def _lay_on_pad(self, index: int) -> None:
        if self._evaluation is None or self._evaluated is None:
            return
        examples, digits = self._evaluation.examples, self._evaluated.digits
        self._session.show_digit(
            examples.images[index].reshape(28, 28), int(examples.labels[index]), digits.name(index), digits.classes
        )

    def _follow_rival(self) -> None:
        """Another network to compare with: at once, where the digits were read already."""
        if self._evaluated is not None:
            self.compare.show_comparison(None, "", "", self._evaluated.digits)
        if self._evaluation is not None and not self._outdated():
            self.evaluate()

    # The worker

    def _start(self, job: EvaluationJob) -> None:
        thread = EvaluationThread(job)
        self.destroyed.connect(thread.end)  # a thread must not outlive its page, nor be deleted while it runs
        thread.progressed.connect(self.status.show_progress)
        thread.evaluated.connect(self._on_evaluation)
        thread.robustnessMeasured.connect(self._on_curves)
        thread.compared.connect(self._on_comparison)
        thread.failed.connect(self.error.show_error)
        thread.finished.connect(self._finish)
        self._thread = thread
        name = tr("Training") if self._session.training else self._session.model_name
        self._subject = Evaluated(
            job.network, job.digits, words.network(name, job.network), self._session.initial_weights
        )
        self._busy_timer.start()
        thread.start()

    def _on_evaluation(self, evaluation: Evaluation) -> None:
        subject = self._subject if self._thread else None
        if subject is None:
            return
        digits = subject.digits
        if digits.count is None:
            digits = dataclasses.replace(digits, count=len(evaluation))
            if self._digits == subject.digits:
                self._digits = digits
            self.top.show_count(digits)
        self._examples = {digits: evaluation.examples}
        self._evaluation, self._evaluated = evaluation, subject._replace(digits=digits)
        self.top.show_evaluation(evaluation)
        self.mistakes.show_evaluation(evaluation, digits)
        self.calibration.show_evaluation(evaluation, digits)
        self.robustness.show_curves(None, digits)
        self.compare.show_comparison(None, "", "", digits)
        self.error.show_error("")
        self._follow_network()  # another one may answer by now

    def _on_curves(self, curves: tuple[Curve, ...]) -> None:
        if self._evaluated is not None:
            self.robustness.show_curves(curves, self._evaluated.digits)
        self.error.show_error("")

    def _on_comparison(self, comparison: Comparison, rival: Model) -> None:
        if self._thread is None or self._thread.job.rival != self.compare.rival_path:
            return  # another one was chosen meanwhile, and is compared next
        if self._evaluated is not None:
            name, digits = self._evaluated.name, self._evaluated.digits
            other = self.compare.title_of(self._thread.job.rival) or rival.name
            self.compare.show_comparison(comparison, name, words.network(other, rival.network), digits)
        self.error.show_error("")

    def _finish(self) -> None:
        thread, self._thread = self._thread, None
        stopped = thread is not None and thread.stopped
        if thread is not None:
            thread.deleteLater()
        self._busy_timer.stop()
        self._follow_network()
        had_focus = self.status.stop.hasFocus()
        self.top.button.setEnabled(True)
        if had_focus:
            self.top.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status.show_busy(False)
        self._show_views_busy(busy=False)
        if stopped and not self._outdated():
            self.status.say(tr(words.STOPPED))
        elif thread is not None and self._rival_changed(thread.job):
            self._follow_rival()

    def _rival_changed(self, job: EvaluationJob) -> bool:
        """Whether another network was chosen to compare with while this job ran."""
        comparing = job.rival is not None and self.pages.index == COMPARE
        return comparing and job.rival != self.compare.rival_path

    def _show_busy(self) -> None:
        """It takes long enough to be shown; the keyboard's place goes from Evaluate to Stop."""
        if not self.busy:
            return
        had_focus = self.top.button.hasFocus()
        self.status.show_busy(True)
        self._show_views_busy(busy=True)
        if had_focus:
            self.status.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.top.button.setEnabled(False)

    def _show_views_busy(self, busy: bool) -> None:
        """Those that have nothing to show yet say that it is on its way."""
        job = self._thread.job if self._thread is not None else None
        self.robustness.show_busy(busy and job is not None and job.robustness)
        for view in (self.mistakes, self.calibration):
            view.show_busy(busy)
        self.compare.show_busy(busy and job is not None and job.rival is not None)

    # Up to date or not

    def _out_of_date(self) -> str:
        """Why the figures are of another network or of other digits than the present ones; empty where they are not."""
        return "" if self._evaluated is None else self._evaluated.out_of_date(self._digits, self._changed)

    def _outdated(self) -> bool:
        return bool(self._out_of_date())

    def _follow_model(self) -> None:
        self.compare.prefer_another_than(self._session.model_name)

    def _follow_network(self) -> None:
        if self._evaluated is None:
            return
        self._changed = self._evaluated.change(self._session.network, self._session.initial_weights)
        self._update_status()

    def _update_status(self) -> None:
        """What is said of the figures, and how strongly they stand there."""
        sentence = self._out_of_date()
        for part in (self.top, self.compare):
            part.set_outdated(self._outdated())
        if self.status.sentence != sentence:
            self.status.say(sentence)

    def _fit(self, room: QSize) -> None:
        self.top.fit(room.width() - 2 * MARGIN)
        for view in (self.mistakes, self.calibration, self.compare):
            view.fit_page(self.width(), room.width() - 2 * MARGIN + SCROLL_BAR)
