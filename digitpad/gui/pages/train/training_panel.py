"""The *Train* page: what to train, how it goes, and what the hidden neurons have learned."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from digitpad.app.training import commentary
from digitpad.app.training.commentator import Commentator
from digitpad.app.training.durations import spoken_time_left, time_left
from digitpad.app.training.hints import Remark
from digitpad.app.training.remedies import Remedy, for_one_epoch
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.training_log import TrainingLog
from digitpad.errors import SettingsError
from digitpad.gui.kit import keys
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.pages.train.curves import Curves
from digitpad.gui.pages.train.data_box import DataBox
from digitpad.gui.pages.train.fields import Filling
from digitpad.gui.pages.train.remark_line import RemarkLine
from digitpad.gui.pages.train.run_box import RunBox
from digitpad.gui.pages.train.run_row import RunRow
from digitpad.gui.pages.train.series_runner import SeriesRunner
from digitpad.gui.pages.train.settings_form import SettingsForm
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.message import tr
from digitpad.nn.reports import Progress
from digitpad.recipes import Recipe

MARGIN = 24
SIDE_BY_SIDE_FROM = 1200  # page width at which accuracy and loss stand side by side; it grows with the text
ROOM_FOR_ALL = 760  # page height from which the open form and the strip both fit
LONGEST_TIME = 88.0  # seconds


class TrainingPanel(QWidget):
    """Shows the session's training and passes on what a person asks for, here or by the window's actions.

    Signals: lowChanged(low): whether the page leaves no room for all, and its parts should do with less.
    """

    lowChanged = Signal(bool)

    def __init__(self, session: Session, strip: QWidget, preferences: Preferences) -> None:
        """`strip` stands at the foot of the page: the pictures of the hidden neurons."""
        super().__init__()
        self._session = session
        self._strip = strip
        self._low = False
        self._commentator = Commentator(TrainingLog(session.trainings))
        self._filling = Filling()
        self._news = Throttle(self)  # reports may come faster than anyone reads
        self.data = DataBox(session, preferences)
        self.form = SettingsForm(session.network, self.data)
        self.series = SeriesRunner(session, self.form, self)
        self._run = RunRow()
        self._remark = RemarkLine()
        self.runs = RunBox(session)
        self._curves = Curves(self.runs)
        self._lay_out()
        self._connect()
        self._follow_training()

    def take_over(self, other: TrainingPanel) -> None:
        """The series with its results, and what is said of trainings."""
        self._commentator = other._commentator
        self.series.take_over(other.series)
        self._follow_training()
        # Where the other one was about to: once the form says what its form says.
        QTimer.singleShot(0, self.series, self.series.train_next)

    @property
    def log(self) -> TrainingLog:
        """The log of the running or last training."""
        return self._commentator.log

    @property
    def low(self) -> bool:
        """See `lowChanged`."""
        return self._low

    # What a person asks for; the window's actions use these as well

    def _recipe_in_form(self) -> Recipe | None:
        """What the form says. None where a field is wrong, which then gets the keyboard; the form says why."""
        try:
            return self.form.recipe()
        except SettingsError:
            self.form.go_to_problem()
            return None

    def start(self) -> None:
        """Train as the form says, where it holds several values with each of them. A form with a wrong field starts
        nothing."""
        if self._session.training:
            return
        if self.form.typed_series is not None:
            self.try_several()
            return
        self._start()

    def _start(self, steps: int = 0) -> None:
        """Train as the form says; so many mini-batches first where `steps` is not 0."""
        recipe = self._recipe_in_form()
        if recipe is not None:
            self._session.start_training(recipe, from_present=self.form.from_present, steps=steps)

    def train_one_epoch(self) -> None:
        """One epoch at the learning rate in the form: of a new network as the form says, then on with that one; while
        a training is paused, of that one."""
        if self._session.training:
            self._session.train_one_epoch()
            return
        recipe = self._recipe_in_form()
        if recipe is None:
            return
        network = self._session.model.network
        begun = self.log.present is not None and recipe.settings.fits(network)
        self._session.start_training(for_one_epoch(recipe), from_present=self.form.from_present or begun)

    def train_mini_batches(self, count: int) -> None:
        """So many, then wait: of the paused training, or of a new one as the form says."""
        if self._session.training:
            self._session.step_training(count)
            return
        self._start(count)

    def try_several(self) -> None:
        """Ask for values of one setting, and train a new network with each."""
        if self._session.training:
            return
        typed = self.form.typed_series
        base = typed[0] if typed is not None else self._recipe_in_form()
        if base is not None:
            self.series.ask(base, typed[1:] if typed is not None else ())

    # One training

    def toggle_pause(self) -> None:
        """Pause the running training, or go on with the paused one."""
        if self._session.paused:
            self._session.resume_training()
        else:
            self._session.pause_training()

    def _carry_out(self, remedy: Remedy) -> None:
        session = self._session
        if remedy.action == "stop":
            session.end_training()
        if remedy.action in ("stop", "keep best"):
            session.keep_best_epoch()
        elif remedy.action == "present":
            session.show_checkpoint(None)
        else:
            recipe = remedy.recipe(session.recipe, self.form.recipe)
            self.form.set_recipe(recipe)
            if remedy.action == "restart":
                session.restart_training(recipe)

    def _pass_on_learning_rate(self, rate: float) -> None:
        if self._session.training and not self._filling:
            self._session.set_learning_rate(rate)
            self._news.request()  # the run tells it

    # Following the session

    def _connect(self) -> None:
        session, form, run = self._session, self.form, self._run
        run.start.clicked.connect(self.start)
        run.one_epoch.clicked.connect(self.train_one_epoch)
        run.one_batch.clicked.connect(lambda: self.train_mini_batches(1))
        run.ten_batches.clicked.connect(lambda: self.train_mini_batches(10))
        run.pause.clicked.connect(self.toggle_pause)
        run.stop.clicked.connect(session.stop_training)
        run.go_on.clicked.connect(session.go_on_training)
        form.changed.connect(self._follow_form)
        session.dataChanged.connect(self._on_recipe_chosen)
        form.several.clicked.connect(self.try_several)
        form.recipeChosen.connect(self._on_recipe_chosen)
        form.usual.learning_rate.valueChanged.connect(self._pass_on_learning_rate)
        self.series.bestAsked.connect(self.runs.open_best)
        self._remark.remedyChosen.connect(self._carry_out)
        self._news.due.connect(self._update)
        session.trainingStarted.connect(self._on_training_started)
        session.digitsDrawn.connect(self._on_digits_drawn)
        session.progressed.connect(self._on_progress)
        for figures in (session.firstFiguresKnown, session.epochFinished):
            figures.connect(self._news.request)
        session.pausedChanged.connect(self._follow_training)
        session.trainingStopping.connect(self._follow_form)
        session.trainingEnded.connect(self._on_training_ended)
        session.modelChanged.connect(self._on_model_changed)
        session.experimentChanged.connect(self._update)
        session.runsChanged.connect(self._follow_runs)

    def _on_training_started(self, recipe: Recipe) -> None:
        self.log.begin()
        self._keep_room_for_progress(self.log.epochs(recipe.settings.epochs))
        if self._session.reports:  # it was interrupted, and the form may say something else by now
            with self._filling:  # the rate in force may have more digits than the field
                self.form.set_recipe(recipe)
                self.form.usual.learning_rate.setValue(self._session.learning_rate)
        self._follow_training()

    def _on_progress(self, progress: Progress) -> None:
        self.log.take_progress(progress)
        self._news.request()

    def _on_digits_drawn(self, count: int, total: int) -> None:
        self.log.take_drawn(count, total)
        self._news.request()

    def _on_training_ended(self, outcome: TrainingOutcome) -> None:
        self._commentator.take_end(outcome, self._session.model.network)
        self._follow_training()
        self.series.take_end(outcome)

    def _on_model_changed(self) -> None:
        session = self._session
        if session.training:
            return
        self.form.set_present_network(session.network)
        if self._commentator.take_network(session.model.network, session.checkpoints):
            self._follow_training()

    def _on_recipe_chosen(self) -> None:
        self._commentator.take_recipe()
        self._update()

    def _follow_runs(self) -> None:
        """Show at once what a person has done, and no faster than one can read what a training does."""
        if self._session.training:
            self._news.request()
        else:
            self._news.hurry()

    # What is shown

    def _follow_training(self) -> None:
        """The buttons and fields fit the training's state, and so does all the rest."""
        self.form.set_training(self._session.training)
        self.data.setEnabled(not self._session.training)
        self._follow_form()
        self._update()

    def _follow_form(self) -> None:
        session = self._session
        may_start = not self.form.problem or self.form.typed_series is not None
        may_pause = session.may_pause
        self._run.set_state(session.training, session.paused, may_start, may_pause, session.can_go_on)
        self._make_room_for_form()
        if not session.training:
            self._keep_room_for_progress(self.form.usual.epochs.value())
            self._update()

    def _update(self) -> None:
        log, asked_for = self.log, self.form.usual.epochs.value()
        checkpoint = self._session.experiment.checkpoint
        present = log.shown_until(None if checkpoint is None else checkpoint.epochs)
        self._curves.show_runs(log.epochs(asked_for), present, log.earlier)
        self._remark.show_remark(self._commentator.remark(checkpoint, self._remark_on_recipe))
        share, where, left = log.progress(asked_for)
        if self._session.training:
            where = self.series.with_place(where)
        self._run.show_progress(share, where, left, spoken_time_left(log.seconds_left))

    def _remark_on_recipe(self) -> Remark:
        try:
            recipe = self.form.recipe()
        except SettingsError:
            return self._remark.remark  # what is wrong stands under the form
        if self.form.from_present:
            return commentary.before_going_on(recipe.settings)
        data = self._session.data
        return commentary.before_training(recipe, "" if data.place is None else data.name)

    # Layout

    def _keep_room_for_progress(self, epochs: int) -> None:
        where = tr("Epoch {epoch} of {epochs}", epoch=epochs, epochs=epochs)
        paused = tr("Paused in epoch {epoch} of {epochs}", epoch=epochs, epochs=epochs)
        where, paused = self.series.with_place(where), self.series.with_place(paused)
        self._run.reserve(where, time_left(LONGEST_TIME), paused)

    def _lay_out(self) -> None:
        page = QWidget()
        column_in(self, 0, ScrollPage(page, self._fit))
        blocks = self.form, self._run, self._remark, (self._curves, 1), self._strip
        column_in(page, 12, *blocks, margins=(MARGIN, 16, MARGIN, 16))
        stops = (
            self.form.last_stop,
            self._run.start,
            *self._run.steps,
            self._run.pause,
            self._run.go_on,
            self._run.stop,
            self._remark.button,
            *self._curves.stops,
        )
        keys.order_stops(stops)

    def _fit(self, room: QSize) -> None:
        wide = self.width() >= SIDE_BY_SIDE_FROM * theme.unit(self)
        self._curves.set_room(room.width() - 2 * MARGIN, side_by_side=wide)
        self._make_room_for_form()

    def _make_room_for_form(self) -> None:
        """In a low page the open form takes the strip's place, so that the plot keeps its height."""
        low = self.height() < ROOM_FOR_ALL * theme.unit(self)
        if low != self._low:
            self._low = low
            self.lowChanged.emit(low)
        self._strip.setVisible(not (low and self.form.more_open))
