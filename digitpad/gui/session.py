"""Joins what the program knows with the threads that work for it, and tells widgets of every change.

The rules are in `app`: the document, the trainings, the data in use, the pad and its answer. Each change makes all of
them what they will be, and only then is anybody told: whoever hears of one thing finds all others in accord with it.
Widgets ask and listen; the session knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Generic, TypeVar, overload

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from digitpad import model_file
from digitpad.app.data_in_use import DataChoice, DataInUse
from digitpad.app.document import Document, untrained_model
from digitpad.app.insight.experiment import Experiment, Factors, Moment
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_content import DrawnDigit, LabelledDigit, OpenedPicture, Sheet
from digitpad.app.recovery import RecoveryFile
from digitpad.app.runs.run import Kept, Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.lineage import Origin
from digitpad.app.training.seen_model import seen_model
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.trainings import EarlierModel, EndedTraining, Trainings
from digitpad.data_files import LoadedData
from digitpad.digits import mnist_loader
from digitpad.digits.ink import PictureSteps, Strokes
from digitpad.errors import DatasetError, DigitpadError, ModelFileError
from digitpad.gui.work.judging import Judge
from digitpad.gui.work.process_lock import recovery_folder as locked
from digitpad.gui.work.run_keeper import RunKeeper
from digitpad.gui.work.training_run import TrainingRun
from digitpad.gui.work.training_thread import PEN_FIRST
from digitpad.interop import open_model
from digitpad.message import mark, tr
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.training import Dataset, EpochReport, Examples, Progress
from digitpad.recipes import RECIPES, Recipe
from digitpad.training_job import TrainingJob

__all__ = ["LabelledDigit", "OpenedPicture", "Session", "TrainingOutcome", "untrained_model"]

# The last validation digits, which no recipe learns from: whatever trained a network, it is judged by these.
HELD_OUT = min(recipe.validation_digits for recipe in RECIPES.values())

OFFERED_AGAIN = mark("The training is kept, and offered again at the next start.")

T = TypeVar("T")


class Of(Generic[T]):
    """What one of the session's objects knows, asked of the session; it is described there."""

    def __init__(self, get: Callable[[Session], T]) -> None:
        self._get = get

    @overload
    def __get__(self, session: None, owner: type) -> Of[T]: ...
    @overload
    def __get__(self, session: Session, owner: type) -> T: ...
    def __get__(self, session: Session | None, owner: type) -> Of[T] | T:
        return self if session is None else self._get(session)


class Session(QObject):
    """
    Attributes:
        document: the present model and its file.
        trainings: the running and the last training, the list of runs, and where the present network comes from.
        pad: what lies on the pad, the network that answers, and its answer.
        data_in_use: what new networks learn from.
        may_replace: asked before an unsaved model would be replaced by a training. The window puts its question here.
        saving: a save waits for the model to be judged; nothing else may come in its place meanwhile.
    """

    predictionChanged = Signal(object)  # Prediction | None
    testDigitChanged = Signal(object)  # LabelledDigit | None
    sheetChanged = Signal(object)  # LabelledDigit | OpenedPicture | None: what lies on the pad in place of ink
    modelChanged = Signal()  # another model, name, path or unsaved state
    networkChanged = Signal()  # other weights answer now
    experimentChanged = Signal()  # neurons were switched or scaled, or another moment is looked at
    trainingStarted = Signal(object)  # Recipe
    digitsDrawn = Signal(int, int)  # before the first epoch: how many of the recipe's own, and how many there will be
    firstFiguresKnown = Signal(object)  # EpochReport of the network before its first epoch
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    pausedChanged = Signal(bool)
    stepTaken = Signal()  # the mini-batches that were asked for are done; see `step_change`
    trainingStopping = Signal()  # the training will end at the next mini-batch, and cannot be paused any more
    trainingEnded = Signal(object)  # TrainingOutcome
    dataChanged = Signal()  # another data set is learned from and tested with
    runsChanged = Signal()  # what is in the list of runs, or in one of them
    messageDone = Signal()  # what the latest message spoke of is over
    messageRaised = Signal(str, str)  # "error" | "warning" | "info", sentence

    def __init__(
        self,
        model: Model | None = None,
        recovery_folder: Path | None = None,
        load_dataset: Callable[[], Dataset] = mnist_loader.load_images,
        parent: QObject | None = None,
        runs: Runs | None = None,
    ) -> None:
        """Without `recovery_folder` nothing is kept for the case of a crash, and without `runs` no network of one.
        `load_dataset` is called in the worker thread by the first training."""
        super().__init__(parent)
        self.may_replace: Callable[[], bool] = lambda: True
        self.saving = False
        self.document = Document(
            model or untrained_model(), None if recovery_folder is None else locked(recovery_folder)
        )
        self.trainings = Trainings(runs or Runs(None))
        self.pad = PadAnswer(self.document.model)
        self.data_in_use = DataInUse(load_dataset)
        self._random = np.random.default_rng()
        self._run: TrainingRun | None = None  # the running training, or the last one
        self._judge = Judge(self)
        self._judge.judged.connect(self._take_judgement)
        self._keeper = RunKeeper(self.runs, self)
        self._keeper.messageRaised.connect(self.messageRaised)
        self._keeper.kept.connect(self._take_kept)
        # Whoever hears of it finds all else as it will be: not in the middle of a change, and once for many.
        self._runs_news = QTimer(self, singleShot=True, interval=0)
        self._runs_news.timeout.connect(self.runsChanged)
        self.runs.on_change = self._runs_news.start
        # While it runs the pen moves: a newer network waits for the next move, which it answers, or for the last one.
        self._pen_moves = QTimer(self, singleShot=True, interval=round(1000 * PEN_FIRST))
        self._pen_moves.timeout.connect(self._catch_up)

    # What is known

    model = Of(lambda session: session.document.model)
    path = Of(lambda session: session.document.path)
    unsaved = Of(lambda session: session.document.unsaved)
    experiment: Of[Experiment] = Of(lambda session: session.pad.experiment)
    network = Of(lambda session: session.pad.network)
    intact_network = Of(lambda session: session.pad.experiment.intact)
    subject = Of(lambda session: session.pad.subject)
    ink = Of(lambda session: session.pad.ink)
    classes = Of(lambda session: session.pad.classes)
    initial_weights = Of(lambda session: session.pad.initial_weights)
    rejection = Of(lambda session: session.pad.rejection)
    prediction = Of(lambda session: session.pad.prediction)
    reading = Of(lambda session: session.pad.reading)
    selected_digit = Of(lambda session: session.pad.selected)
    sheet = Of(lambda session: session.pad.sheet)
    test_digit = Of(lambda session: session.pad.digit)
    data: Of[DataChoice] = Of(lambda session: session.data_in_use.choice)
    test_part = Of(lambda session: session.data_in_use.test_part)
    runs = Of(lambda session: session.trainings.runs)
    recorder = Of(lambda session: session.trainings.recorder)
    training = Of(lambda session: session.trainings.training)
    paused = Of(lambda session: session.trainings.paused)
    may_pause = Of(lambda session: session.trainings.may_pause)
    recipe = Of(lambda session: session.trainings.recipe)
    reports = Of(lambda session: session.trainings.reports)
    health = Of(lambda session: session.trainings.health)
    best_epoch = Of(lambda session: session.trainings.best_epoch)
    epochs_before = Of(lambda session: session.trainings.epochs_before)
    goes_on = Of(lambda session: session.trainings.further)
    learning_rate = Of(lambda session: session.trainings.learning_rate)
    step_change = Of(lambda session: session.trainings.step_change)
    moments = Of(lambda session: session.trainings.lineage.moments)
    taken_up = Of(lambda session: session.trainings.lineage.taken_up)

    @property
    def can_go_on(self) -> bool:
        """Whether the last training was stopped after an epoch and before its end, and has left the present model."""
        return self.trainings.rest(self.model) is not None

    @property
    def may_keep_training(self) -> bool:
        """Whether an epoch of the running training can be left for the next start."""
        return self.training and bool(self.reports) and self.document.recovery is not None

    @property
    def would_be_lost(self) -> bool:
        """Whether the present network is on the disk neither as a model of its own nor as one of a run. Waits for what
        is being written."""
        self.settle_runs()
        return self.unsaved and not self.runs.present_is_kept

    def drawing_steps(self) -> DrawnDigit | PictureSteps | None:
        """How `prediction.image` came about, computed anew; None where nothing had to be done, or nothing is there."""
        return self.pad.content.steps()

    # The data

    def test_images(self) -> Examples:
        """The test digits of the data set in use, loaded when first asked for. Raises DatasetError, also where the
        network that answers tells other classes apart."""
        self.data_in_use.check_classes(self.classes)
        return self.data_in_use.test_images()

    def data_to_test_with(self) -> Examples:
        """The same, whatever the network that answers tells apart. Raises DatasetError."""
        return self.data_in_use.test_images()

    def test_images_loader(self) -> Callable[[], Examples]:
        """What another thread calls for the test digits; it holds nothing of the session."""
        return self.data_in_use.test_images_loader(self.classes)

    def keep_test_images(self, examples: Examples) -> None:
        """Somebody else has loaded them already."""
        self.data_in_use.take_test_part(examples)

    def use_data(self, loaded: LoadedData, place: Path) -> None:
        """Learn from this data set, and test with it, from the next training on."""
        self.data_in_use.use(loaded, place)
        self._look_anew()

    def use_mnist(self) -> None:
        """Learn from the bundled MNIST again."""
        self.data_in_use.use_mnist()
        self._look_anew()

    def _look_anew(self) -> None:
        """What the pages have found out with the data from before holds no longer."""
        self._ask_model()
        self.dataChanged.emit()
        self._tell_of_network(experiment=True)

    # Draw and answer

    def draw(self, strokes: Strokes) -> None:
        """The ink on the pad is now this. Answers at once."""
        if self._run and self.training:
            self._run.yield_to_pen()
            self._pen_moves.start()
        self._put(strokes, with_newest=True)

    def clear(self) -> None:
        self.draw([])

    def show_test_digit(self, *, index: int | None = None) -> None:
        """Put a test digit on the pad in place of the ink: the one of this index, or a random one."""
        try:
            examples = self.test_images()
        except DatasetError as error:
            self.messageRaised.emit("error", str(error))
            return
        index = int(self._random.integers(len(examples))) if index is None else index
        classes = self.data.classes
        if classes.are_digits:
            name = tr("Test digit {number:,}", number=index)
        else:
            name = tr("Test {thing} {number:,}", thing=tr(classes.one), number=index)
        self.show_digit(examples.images[index].reshape(28, 28), int(examples.labels[index]), name, classes)

    def show_digit(self, image: np.ndarray, label: int, name: str, classes: ClassSet = DIGITS) -> None:
        """Put a digit of any data set, uint8 (28, 28), on the pad in place of the ink."""
        self.show_sheet(LabelledDigit(name, label, image.copy(), classes))  # not the whole data set, by its view

    def show_sheet(self, sheet: Sheet) -> None:
        """Put a digit of a data set or a picture on the pad in place of the ink."""
        self._put(sheet)

    def _put(self, content: Strokes | Sheet, with_newest: bool = False) -> None:
        """This lies on the pad now, and what the training has come to answers it, if it is to."""
        digit, sheet = self.pad.digit, self.pad.sheet
        newer = self.pad.put(content, self.trainings.newest if with_newest else None)
        if self.pad.sheet is not sheet:
            self.sheetChanged.emit(self.pad.sheet)
        if self.pad.digit is not digit:
            self.testDigitChanged.emit(self.pad.digit)
        if newer:
            self.networkChanged.emit()
        self.predictionChanged.emit(self.prediction)

    def select_digit(self, index: int) -> None:
        """Look at this digit of the number on the pad, from 0."""
        if self.pad.select(index):
            self.predictionChanged.emit(self.prediction)

    # The network that answers

    def _catch_up(self) -> None:
        if self.pad.take_newest(self.trainings.newest):
            self._tell_of_network()

    def _ask_model(self) -> None:
        self.pad.ask(self.model.network, self.model, self.model)

    def _tell_of_network(self, *, model: bool = False, experiment: bool = False) -> None:
        """Another network answers; with `model` another one may be saved, with `experiment` it is looked at anew."""
        if model:
            self.modelChanged.emit()
        if experiment:
            self.experimentChanged.emit()
        self.networkChanged.emit()
        if self.prediction is not None:
            self.predictionChanged.emit(self.prediction)

    def set_factors(self, factors: Factors) -> None:
        """Multiply what these hidden neurons pass on, and no others: 0 switches one off. Raises SettingsError."""
        self.pad.set_factors(factors)
        self._tell_of_network(experiment=True)

    def show_moment(self, moment: Moment | None) -> None:
        """Let a network of the past answer; None for the present."""
        if self.pad.show_moment(moment):
            self._tell_of_network(experiment=True)

    # Open

    def open_model(self, path: Path) -> bool:
        """Replace the model by the one in the file. A bad file changes nothing and raises a message."""
        model = self.read_model(path)
        if model is not None:
            self.use_opened(model, path)
        return model is not None

    def open_leftover(self, leftover: RecoveryFile) -> bool:
        """Take over what an ended program left; it stays on disk until it is saved or discarded."""
        try:
            kept = leftover.read()
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(leftover.path))
            return False
        self._replace_model(kept.model, leftover=leftover)
        # It was kept after an epoch, before anything was judged.
        self._begin_judging(HELD_OUT if kept.rest is None else kept.rest.recipe.validation_digits)
        return True

    def read_model(self, path: Path) -> Model | None:
        """The model in the file; None where it does not open, and a message says why. Nothing changes."""
        try:
            return open_model(path)
        except ModelFileError as error:
            self.messageRaised.emit("error", error.about(path))
            return None

    def use_opened(self, model: Model, path: Path) -> None:
        """Replace the model, without a question, by one that `read_model` read in this file."""
        # What another program wrote is saved as a file of ours, never over its own.
        ours = path.suffix == model_file.SUFFIX
        self.set_model(model, path if ours else None)
        if not ours and model.rejection is None:
            self._begin_judging()

    def set_model(self, model: Model, path: Path | None = None) -> None:
        """Replace the model without a question; a running training ends first."""
        self._replace_model(model, path)

    def use_run(self, model: Model, key: str, which: Kept) -> None:
        """Replace the model, without a question, by this one, which `read_run` has read."""
        run = self.runs.find(key)
        if run is not None:
            self._replace_model(model, unsaved=not run.saved, place=Place(key, run.epochs_of(which), which))
            if model.rejection is None:
                self._begin_judging(run.held_out or HELD_OUT)

    def take_changed(self, model: Model) -> None:
        """Replace the model, without a question, by one made from it, which is saved nowhere yet."""
        self._replace_model(model, unsaved=True)

    def new_network(self) -> None:
        """Begin again with an untrained network, as in the book."""
        self.set_model(untrained_model())

    def _replace_model(
        self,
        model: Model,
        path: Path | None = None,
        *,
        unsaved: bool = False,
        leftover: RecoveryFile | None = None,
        place: Place | None = None,
    ) -> None:
        """What an ended program left over is unsaved work."""
        self.end_training()
        self._judge.abandon()
        self.document.replace(model, path, unsaved=unsaved, leftover=leftover)
        self.trainings.forget_past(place)
        self._ask_model()
        self._tell_of_network(model=True, experiment=True)

    # Save

    def save_model(self, path: Path | None = None, *, replace_protected: bool = False) -> bool:
        """Save under the present or a new path. A failure raises a message and changes nothing; so does, without one,
        a save asked for while another one waits."""
        path = path or self.path
        if path is None:
            raise ValueError("a model that was never saved needs a path")
        if self.saving:
            return False
        with self._while_saving():
            self._take_judgement()
        if not self._saved(lambda: self.document.save(path, replace_protected=replace_protected)):
            return False
        if not self.training:
            self.discard_recovery()
        self.modelChanged.emit()
        run = self.runs.present
        if run is not None and not self.training:
            self.change_runs(lambda: self.runs.mark_saved(run.key))
        return True

    def save_seen(self, path: Path, *, replace_protected: bool = False) -> bool:
        """Save the network that is looked at, an earlier epoch's or one with changed neurons, as a model of its own.
        The model stays what it is, saved or not; a failure raises a message."""
        if self.saving:
            return False
        past = self.trainings.lineage.past
        held_out = past.job.recipe.validation_digits if past else HELD_OUT
        with self._while_saving():
            model = self._judge.judge_now(seen_model(self.model, self.experiment, past), self.data_in_use, held_out)
        unsaved = self.unsaved
        if not self._saved(lambda: self.document.save_other(model, path, replace_protected=replace_protected)):
            return False
        if self.unsaved is not unsaved:
            self.modelChanged.emit()
        return True

    @contextmanager
    def _while_saving(self) -> Iterator[None]:
        self.saving = True
        try:
            yield
        finally:
            self.saving = False

    def _saved(self, save: Callable[[], None]) -> bool:
        try:
            save()
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return True

    def keep_training_for_next_start(self) -> bool:
        """End the training and leave its last finished epoch on the disk, to go on from. False where there is none, or
        it cannot be written."""
        self.end_training()
        try:
            return self.document.leave_training(self.trainings.stopped)
        except (ModelFileError, OSError) as error:
            self.messageRaised.emit("error", str(error))
            return False

    def leave_for_next_start(self) -> None:
        """The program ends now and nobody can be asked: what is not saved waits on the disk."""
        if self.training and self.keep_training_for_next_start():
            return
        if self.would_be_lost:
            self.document.leave_model()
        else:
            self.document.leave_recovery()  # a training that was stopped can go on

    def discard_recovery(self) -> None:
        """The work is saved, or given up on purpose: nothing is left for the next start."""
        self.document.discard_recovery()

    # The list of runs

    def settle_runs(self) -> None:
        """Wait until all runs are on the disk."""
        self._keeper.settle()

    def read_run(self, key: str, which: Kept) -> Model | None:
        """See `RunKeeper.read`."""
        return self._keeper.read(key, which)

    def save_run(self, key: str, model: Model, path: Path) -> bool:
        """See `RunKeeper.save`."""
        return self._keeper.save(key, model, path)

    def change_runs(self, change: Callable[[], object]) -> bool:
        """See `RunKeeper.change`."""
        return self._keeper.change(change)

    def set_runs_limit(self, limit: int) -> None:
        """See `RunKeeper.set_limit`."""
        self._keeper.set_limit(limit)

    def _take_kept(self, run: Run) -> None:
        """The recovery file has nothing more to recover, unless the training can go on."""
        present = self.runs.present
        ended = not self.training and not self.can_go_on
        if ended and present is not None and present.key == run.key and self.runs.present_is_kept:
            self.discard_recovery()

    # Train

    def start_training(self, recipe: Recipe, from_present: bool = False, steps: int = 0, unasked: bool = False) -> bool:
        """Train a new network, or the present one further; with `steps` on so many mini-batches, to be paused then.
        False when the person would rather keep an unsaved model, which is asked unless it goes without saying."""
        asks = not from_present and not unasked
        if self.training or (asks and self.would_be_lost and not self.may_replace()):
            return False
        before = self.trainings.lineage.moments_up_to(self.model) if from_present else None
        return self._start(recipe, self._present(), before, steps)

    def restart_training(self, recipe: Recipe) -> bool:
        """Train in place of the running or last training. What that one has learned is given up without a
        question; one that went on from a model begins at that model again."""
        self.end_training()
        again = self.trainings.restart(self._present())
        return self.start_training(recipe) if again is None else self._start(recipe, *again)

    def go_on_training(self) -> bool:
        """Take up the training that was stopped, after its last finished epoch: the result is the same as if it had
        not been stopped. False where it cannot."""
        rest, history = self.trainings.rest(self.model), self.trainings.history
        if rest is None or history is None:
            return False
        self._begin(rest, self.trainings.lineage.origin, history.before, taken_up=True)
        return True

    def resume_leftover(self, leftover: RecoveryFile, rest: TrainingJob) -> None:
        """Go on, without a question, with the training that an ended program left in this file."""
        self.end_training()
        self._judge.abandon()
        self.document.keep_in(leftover)
        if self.data_in_use.use_data_of(rest):
            self.dataChanged.emit()
        self._begin(rest, None, ())

    def _present(self) -> Origin:
        return self.trainings.origin_of(self.model, self.path, self.unsaved)

    def _start(self, recipe: Recipe, origin: Origin, before: tuple[Moment, ...] | None, steps: int = 0) -> bool:
        """Train a new network in place of the `origin`, or with its moments `before` that one further."""
        data = self.data_in_use
        try:
            job = data.job(recipe) if before is None else data.further_job(origin.model, recipe)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        if before is None:
            self.discard_recovery()
        self._begin(job, origin, before or (), steps=steps)
        return True

    def _begin(
        self,
        job: TrainingJob,
        origin: Origin | None,
        before: tuple[Moment, ...],
        *,
        taken_up: bool = False,
        steps: int = 0,
    ) -> None:
        self.settle_runs()
        self._judge.pause()
        if origin is not None:
            self.document.put_back(origin.model, origin.path, origin.unsaved)
        history = self.trainings.begin(job, origin, before, taken_up=taken_up, paused=steps > 0)
        self._run = self._new_run(job)
        if steps:
            self._run.step(steps)
        self._run.start()
        self.pad.ask(history.network, job, self.model)
        self.trainingStarted.emit(job.recipe)
        if steps:
            self.pausedChanged.emit(True)
        self._tell_of_network(model=True, experiment=True)

    def _new_run(self, job: TrainingJob) -> TrainingRun:
        if self._run is not None:
            self._run.deleteLater()
        recovery = self.document.hold_recovery()
        keep = recovery.write_training if recovery else None
        run = TrainingRun(self.trainings, job, self.data_in_use.dataset, keep, self)
        run.datasetLoaded.connect(self._take_dataset)
        run.drawn.connect(self.digitsDrawn)
        run.firstFiguresKnown.connect(self.firstFiguresKnown)
        run.progressed.connect(self._take_progress)
        run.epochFinished.connect(self._take_epoch)
        run.keepingFailed.connect(self._warn)
        run.stepped.connect(self._take_step)
        run.halted.connect(self._take_halt)
        run.ended.connect(self._finish_training)
        return run

    def pause_training(self) -> None:
        self._set_paused(True)

    def resume_training(self) -> None:
        self._set_paused(False)

    def _set_paused(self, paused: bool) -> None:
        if self._run and self._run.set_paused(paused):
            self.pausedChanged.emit(paused)

    def step_training(self, batches: int) -> None:
        """Train on so many mini-batches while paused; stepTaken follows."""
        if self._run and self.paused:
            self._run.step(batches)

    def train_one_epoch(self) -> None:
        """While paused: to the end of an epoch, and pause again."""
        if self._run and self.paused:
            self._run.run_one_epoch()
            self.pausedChanged.emit(False)

    def stop_training(self) -> None:
        """Ends at the next mini-batch and keeps what was learned; trainingEnded follows."""
        if self._run and self.training:
            paused = self.paused
            self._run.stop()
            self.trainingStopping.emit()
            if paused:
                self.pausedChanged.emit(False)

    def end_training(self) -> None:
        """Stop, and return when the thread is gone and trainingEnded was emitted."""
        if self._run and self.training:
            self._run.end()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Takes effect at the next mini-batch."""
        if self._run and self.training:
            self._run.set_learning_rate(learning_rate)
        self.trainings.take_rate(learning_rate)

    def keep_best_epoch(self) -> None:
        """Go back to the network of the best epoch of the last training."""
        self._go_back_to(self.trainings.best_model())

    def keep_shown_epoch(self) -> None:
        """Make the epoch that is looked at the present model, unsaved, with its history up to there. Nothing happens
        while a training runs or the present is looked at."""
        self._go_back_to(self.trainings.model_at(self.experiment.moment))

    def _go_back_to(self, earlier: EarlierModel | None) -> None:
        if earlier is None:
            return
        self.document.go_back_to(earlier.model)
        self.runs.set_place(earlier.place)
        self._ask_model()
        self._tell_of_network(model=True, experiment=True)
        self._begin_judging(earlier.held_out)

    # How answers are judged

    def _begin_judging(self, held_out: int = HELD_OUT) -> None:
        self._judge.begin(self.model, self.data_in_use, held_out)

    def _take_judgement(self) -> None:
        """The model gets the judgement that is under way, if one is; waits for it."""
        judgement = self._judge.take()
        if judgement is None or judgement.network is not self.model.network:
            return
        before, judged = self.model, replace(self.model, rejection=judgement.rejection)
        self.document.model = judged
        self.trainings.lineage.take_judged(before, judged)
        self.pad.take_judged(judged)
        self._keep(self.trainings.keeping_judged(judged, self.settle_runs))
        if self.prediction is not None:
            self.predictionChanged.emit(self.prediction)

    def _keep(self, write: Callable[[], Run] | None) -> None:
        if write is not None:
            self._keeper.keep(write)

    # What the training sends; `trainings` know it already

    def _take_dataset(self, dataset: Dataset) -> None:
        self.data_in_use.take_loaded(dataset)
        if self.data.place is not None:
            self.dataChanged.emit()  # what it is tested with is known only now

    def _take_progress(self, progress: Progress) -> None:
        if not self._pen_moves.isActive():
            self._catch_up()
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self._catch_up()  # at once: who hears of the epoch looks at its network
        self.epochFinished.emit(report)

    def _take_step(self) -> None:
        self._catch_up()
        self.stepTaken.emit()

    def _take_halt(self) -> None:
        self.pausedChanged.emit(True)

    def _warn(self, sentence: str) -> None:
        self.messageRaised.emit("warning", sentence)

    def _finish_training(self, ended: EndedTraining) -> None:
        learned = ended.learned
        if ended.failed_at_once:  # its data may only be out of reach, and what it has learned is not lost by that
            self.document.leave_recovery()
        if learned is not None:
            self.document.take_learned(learned, further=ended.further)
            self.pad.take_learned(learned)
            self._keep(self.trainings.keeping(ended))
        else:  # the model from before answers again, which may have other layers than what was to be trained
            if not self.unsaved:
                self.discard_recovery()
            self._ask_model()
        self.trainingEnded.emit(ended.outcome)
        if ended.failed_at_once:
            self._warn(f"{ended.outcome.message} {tr(OFFERED_AGAIN)}")
        if ended.was_paused:
            self.pausedChanged.emit(False)
        self._tell_of_network(model=True, experiment=learned is None)
        if learned is not None and self.model is learned:  # nobody has put another one in its place meanwhile
            self._begin_judging(ended.held_out)  # last: its thread takes turns with this one
        else:
            self._judge.resume()
