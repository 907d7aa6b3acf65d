"""The *Train* page: what to train, how it goes, and what the hidden neurons have learned.

It shows the session's training and passes on what a person asks for; it trains nothing itself.
"""

from __future__ import annotations

import dataclasses
import itertools
import math

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from digitpad.errors import SettingsError
from digitpad.gui import theme
from digitpad.gui.session import Session, TrainingOutcome
from digitpad.gui.train import commentary
from digitpad.gui.train.commentary import Remark, Remedy
from digitpad.gui.train.curves import Curves
from digitpad.gui.train.remark_line import RemarkLine
from digitpad.gui.train.run_row import RunRow, duration, time_left
from digitpad.gui.train.settings_form import SettingsForm
from digitpad.nn.network import Network
from digitpad.nn.training import EpochReport, Progress, TrainingSettings
from digitpad.recipes import Recipe

TEXT_INTERVAL = 250  # milliseconds between two updates of figures and sentences
SIDE_BY_SIDE_FROM = 1200  # page width at which accuracy and loss stand side by side
ROOM_FOR_ALL = 640  # page height from which the open form and the strip both fit
LONGEST_TIME = "88 s left"


class TrainingPanel(QWidget):
    def __init__(self, session: Session, strip: QWidget, parent: QWidget | None = None) -> None:
        """`strip` stands at the foot of the page: the pictures of the hidden neurons."""
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._progress: Progress | None = None
        self._outcome: TrainingOutcome | None = None
        self._speaks_of_outcome = False
        self._best_kept = False
        self._trained: Network | None = None  # what the last training ended with
        self._restart_with: float | None = None
        self._has_news = False
        self._timer = QTimer(self, interval=TEXT_INTERVAL, singleShot=True)
        self.form = SettingsForm(session.network)
        self._run = RunRow()
        self._remark = RemarkLine()
        self._curves = Curves()
        self._lay_out()
        self._connect()
        self._follow_training()

    # What a person asks for; the window's actions use these as well

    def start(self) -> None:
        """Train as the form says. A form with a wrong field starts nothing; it says what is wrong."""
        if self._session.training:
            return
        try:
            recipe = self.form.recipe()
        except SettingsError:
            return
        self._session.start_training(recipe, from_present=self.form.from_present)

    def toggle_pause(self) -> None:
        if self._session.paused:
            self._session.resume_training()
        else:
            self._session.pause_training()

    def stop(self) -> None:
        self._session.stop_training()

    def _carry_out(self, remedy: Remedy) -> None:
        if remedy.action == "keep best":
            self._keep_best()
            return
        assert remedy.learning_rate is not None
        if remedy.action == "restart" and self._session.training:
            self._restart_with = remedy.learning_rate  # as soon as the present run has ended
            self._session.stop_training()
            return
        self.form.set_learning_rate(remedy.learning_rate)
        if remedy.action == "restart":
            self.start()

    def _keep_best(self) -> None:
        outcome, self._outcome = self._outcome, None  # the model changes, but not from elsewhere
        self._session.keep_best_epoch()
        self._outcome, self._trained, self._best_kept = outcome, self._session.model.network, True
        self._update()

    def _pass_on_learning_rate(self, rate: float) -> None:
        if self._session.training:
            self._session.set_learning_rate(rate)

    # What the session tells

    def _connect(self) -> None:
        session, form, run = self._session, self.form, self._run
        run.start.clicked.connect(self.start)
        run.pause.clicked.connect(self.toggle_pause)
        run.stop.clicked.connect(self.stop)
        form.changed.connect(self._follow_form)
        form.recipeChosen.connect(self._take_recipe)
        form.learning_rate.valueChanged.connect(self._pass_on_learning_rate)
        self._remark.remedyChosen.connect(self._carry_out)
        self._timer.timeout.connect(self._update_news)
        session.trainingStarted.connect(self._take_start)
        session.progressed.connect(self._take_progress)
        session.epochFinished.connect(self._note_news)
        session.pausedChanged.connect(self._follow_training)
        session.trainingEnded.connect(self._take_end)
        session.modelChanged.connect(self._take_model)
        session.experimentChanged.connect(self._update)

    def _take_start(self, recipe: Recipe) -> None:
        self._outcome, self._progress, self._best_kept = None, None, False
        epochs = recipe.settings.epochs
        self._run.reserve(f"Epoch {epochs} of {epochs}", LONGEST_TIME)
        self._follow_training()

    def _take_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._note_news()

    def _take_end(self, outcome: TrainingOutcome) -> None:
        self._outcome, self._speaks_of_outcome = outcome, True
        self._trained = self._session.model.network
        self._run.reserve("", "")
        self._follow_training()
        if self._restart_with is not None:
            rate, self._restart_with = self._restart_with, None
            self.form.set_learning_rate(rate)
            self.start()

    def _take_model(self) -> None:
        """A model from elsewhere ends what is said and shown of the last training."""
        if self._session.training:
            return
        self.form.set_present_network(self._session.network)
        if self._outcome is not None and self._session.model.network is not self._trained:
            self._outcome, self._trained = None, None
            self._follow_training()

    def _take_recipe(self) -> None:
        """The chosen recipe is spoken of from now on, not the last training."""
        self._speaks_of_outcome = False
        self._update()

    # What is shown

    def _follow_training(self) -> None:
        """The buttons and fields fit the training's state, and so does all the rest."""
        self.form.set_training(self._session.training)
        self._follow_form()
        self._update()

    def _follow_form(self) -> None:
        session = self._session
        self._run.set_state(session.training, session.paused, may_start=not self.form.problem)
        self._make_room_for_form()
        if not session.training:
            self._update()

    def _note_news(self, _news: object = None) -> None:
        """Reports may come faster than anyone reads."""
        self._has_news = True
        if not self._timer.isActive():
            self._update_news()

    def _update_news(self) -> None:
        if self._has_news:
            self._has_news = False
            self._timer.start()
            self._update()

    def _update(self) -> None:
        reports = self._reports()
        moment = self._session.experiment.moment
        seen = reports if moment is None else reports[: moment.epochs]  # the curve goes back in time as well
        self._curves.show_reports(self._epochs(), seen)
        self._remark.show_remark(self._present_remark())
        self._run.show_progress(*self._present_progress())

    def _reports(self) -> tuple[EpochReport, ...]:
        """Of the running training, or of the last one while its model is still the present one."""
        return self._session.reports if self._session.training or self._outcome is not None else ()

    def _epochs(self) -> int:
        """How many epochs the plot has room for: those asked for."""
        recipe = self._session.recipe
        shows_training = self._session.training or self._outcome is not None
        return recipe.settings.epochs if recipe and shows_training else self.form.epochs.value()

    def _present_remark(self) -> Remark:
        session, reports = self._session, self._reports()
        if session.training:
            if session.paused:
                return commentary.paused(reports, self._epochs())
            return commentary.during_training(reports, self._settings())
        if self._outcome is not None and self._speaks_of_outcome:
            if self._best_kept:
                return commentary.best_kept(self._outcome, reports)
            return commentary.after_training(self._outcome, reports, self._settings())
        try:
            recipe = self.form.recipe()
            if self.form.from_present:
                return commentary.before_going_on(recipe.settings)
            return commentary.before_training(recipe)
        except SettingsError:
            return self._remark.remark  # what is wrong stands under the form

    def _settings(self) -> TrainingSettings:
        """Of the running or last training, with the learning rate as it was changed since."""
        recipe = self._session.recipe
        assert recipe is not None
        return dataclasses.replace(recipe.settings, learning_rate=self._session.learning_rate)

    def _present_progress(self) -> tuple[float, str, str]:
        """The bar's share and the texts beside it."""
        session, epochs = self._session, self._epochs()
        done = len(self._reports())
        progress = self._progress
        fraction = max(done / epochs, progress.fraction if progress else 0.0)
        epoch = min(epochs, done + 1)
        if session.training:
            where = f"Paused in epoch {epoch} of {epochs}" if session.paused else f"Epoch {epoch} of {epochs}"
            return fraction, where, "" if session.paused else time_left(self._seconds_left())
        if self._outcome is None:
            return 0.0, "", ""
        if self._outcome.kind == "finished":
            return 1.0, f"{commentary.plural(epochs, 'epoch')} in {duration(self._outcome.seconds)}", ""
        return fraction, f"Stopped in epoch {epoch}", ""

    def _seconds_left(self) -> float:
        """As the training estimates it; a quick one is done with an epoch before it gives an estimate."""
        reports = self._reports()
        if self._progress is not None and self._progress.epoch >= len(reports):
            return self._progress.seconds_left
        if not reports:
            return math.inf
        return sum(report.seconds for report in reports) / len(reports) * (self._epochs() - len(reports))

    # Layout

    def _lay_out(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        for block in (self.form, self._run, self._remark):
            layout.addWidget(block)
        layout.addWidget(self._curves, 1)
        layout.addWidget(self._strip)
        # It scrolls only where large text or many open fields leave no other way.
        scroll_area = QScrollArea()
        scroll_area.setWidgetResizable(True)
        scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll_area)
        stops = (self._run.start, self._run.pause, self._run.stop, self._remark.button, *self._curves.stops)
        for before, after in itertools.pairwise((self.form.last_stop, *stops)):
            QWidget.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._curves.set_side_by_side(self.width() >= SIDE_BY_SIDE_FROM)
        self._make_room_for_form()

    def _make_room_for_form(self) -> None:
        """In a low page the open form takes the strip's place, so that the plot keeps its height."""
        low = self.height() < ROOM_FOR_ALL * theme.unit(self)
        self._strip.setVisible(not (low and self.form.more_open))
