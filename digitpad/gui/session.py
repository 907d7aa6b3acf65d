"""Joins what the program knows with the threads that work for it, and emits a signal for every change.

The rules are in `app`: the document, the trainings, the data in use, the pad and its answer. A change is completed in
all of them before any signal is emitted: whoever receives one finds everything in accord with it. Widgets read and
connect; the session knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, overload

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.app.data_in_use import DataChoice
from digitpad.app.document import untrained_model
from digitpad.app.insight.experiment import Checkpoint, Experiment, NeuronGains
from digitpad.app.pad.known_drawings import Drawn
from digitpad.app.pad.pad_paper import Content, PadStep
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture, Sheet
from digitpad.app.program_state import ProgramState
from digitpad.app.runs.runs import Runs
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.digits import mnist_loader
from digitpad.digits.ink import Strokes
from digitpad.digits.regrouping import Grouping
from digitpad.errors import DatasetError
from digitpad.gui.work.judging import Judge
from digitpad.gui.work.model_keeper import ModelKeeper
from digitpad.gui.work.process_lock import recovery_folder as locked
from digitpad.gui.work.run_keeper import RunKeeper
from digitpad.gui.work.trainer import Trainer
from digitpad.message import retranslated
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset, Examples

if TYPE_CHECKING:
    from digitpad.data_files import LoadedData

__all__ = ["LabelledDigit", "OpenedPicture", "Session", "TrainingOutcome", "untrained_model"]

T = TypeVar("T")


class Delegated(Generic[T]):
    """An attribute of one of the session's objects, offered by the session too; it is documented there."""

    def __init__(self, get: Callable[[Session], T]) -> None:
        self._get = get

    @overload
    def __get__(self, session: None, owner: type) -> Delegated[T]: ...
    @overload
    def __get__(self, session: Session, owner: type) -> T: ...
    def __get__(self, session: Session | None, owner: type) -> Delegated[T] | T:
        return self if session is None else self._get(session)


class Session(QObject):
    """
    Attributes:
        state: what the program knows; `document`, `trainings`, `data_in_use` and `pad` are its parts.
        trainer: runs the trainings.
        may_replace: asked before an unsaved model would be replaced by a training. The window puts its question here.
    """

    predictionChanged = Signal(object)  # Prediction | None
    testDigitChanged = Signal(object)  # LabelledDigit | None
    sheetChanged = Signal(object)  # LabelledDigit | OpenedPicture | None: what lies on the pad in place of ink
    padChanged = Signal(object)  # tuple[PadStep, ...] to undo: anything but a stroke that grows or an eraser that moves
    modelChanged = Signal()  # another model, name, path or unsaved state
    networkChanged = Signal()  # other weights answer now
    experimentChanged = Signal()  # neurons were switched or scaled, or another checkpoint is shown
    dataChanged = Signal()  # another data set is learned from and tested with
    runsChanged = Signal()  # what is in the list of runs, or in one of them
    messageOutdated = Signal(object)  # a sentence that is true no more, wherever it still stands
    messageRaised = Signal(str, object)  # "error" | "warning" | "info", sentence, which can be retranslated

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
        recovery = None if recovery_folder is None else locked(recovery_folder)
        self.state: ProgramState = ProgramState(model, recovery, load_dataset, runs)
        self.document, self.trainings = self.state.document, self.state.trainings
        self.data_in_use, self.pad = self.state.data, self.state.pad
        self.may_replace: Callable[[], bool] = lambda: True
        self._random = np.random.default_rng()
        self._keeper: RunKeeper = RunKeeper(self.runs, self)
        judge = Judge(self)
        self.trainer: Trainer = Trainer(self.state, self._keeper, judge, lambda: self.may_replace(), self)
        self._models: ModelKeeper = ModelKeeper(self.state, self._keeper, judge, self.trainer, self)
        # Emitted once for many changes, and only when all of them are complete.
        self._runs_news = QTimer(self, singleShot=True, interval=0)
        self._runs_news.timeout.connect(self.runsChanged)
        self.runs.on_change = self._runs_news.start
        self._pass_on()

    def _pass_on(self) -> None:
        """Connect the signals of the session's helpers to its own; those that only the trainer has follow below."""
        trainer, models, keeper = self.trainer, self._models, self._keeper
        trainer.dataChanged.connect(self.dataChanged)
        trainer.messageRaised.connect(self.messageRaised)
        trainer.answersAnew.connect(self._report_network)
        models.answersAnew.connect(self._report_network)
        models.modelChanged.connect(self.modelChanged)
        models.judged.connect(self._report_answer)
        models.messageRaised.connect(self.messageRaised)
        keeper.messageRaised.connect(self.messageRaised)
        keeper.kept.connect(self.state.take_kept)

    # Signals of the trainer, documented there.
    trainingStarted = Delegated(lambda session: session.trainer.trainingStarted)
    digitsDrawn = Delegated(lambda session: session.trainer.digitsDrawn)
    firstFiguresKnown = Delegated(lambda session: session.trainer.firstFiguresKnown)
    progressed = Delegated(lambda session: session.trainer.progressed)
    epochFinished = Delegated(lambda session: session.trainer.epochFinished)
    pausedChanged = Delegated(lambda session: session.trainer.pausedChanged)
    stepTaken = Delegated(lambda session: session.trainer.stepTaken)
    trainingStopping = Delegated(lambda session: session.trainer.trainingStopping)
    trainingEnded = Delegated(lambda session: session.trainer.trainingEnded)

    # It is known now how the present network's answers are judged.
    judged = Delegated(lambda session: session._models.judged)

    # What is known

    model = Delegated(lambda session: session.document.model)
    model_name = Delegated(lambda session: retranslated(session.document.model.name))
    path = Delegated(lambda session: session.document.path)
    unsaved = Delegated(lambda session: session.document.unsaved)
    changed_outside = Delegated(lambda session: session.document.changed_outside)
    experiment: Delegated[Experiment] = Delegated(lambda session: session.pad.experiment)
    network = Delegated(lambda session: session.pad.network)
    intact_network = Delegated(lambda session: session.pad.experiment.intact)
    subject = Delegated(lambda session: session.pad.subject)
    ink = Delegated(lambda session: session.pad.ink)
    classes = Delegated(lambda session: session.pad.classes)
    initial_weights = Delegated(lambda session: session.pad.initial_weights)
    rejection = Delegated(lambda session: session.pad.rejection)
    prediction = Delegated(lambda session: session.pad.prediction)
    reading = Delegated(lambda session: session.pad.reading)
    selected_digit = Delegated(lambda session: session.pad.selected)
    sheet = Delegated(lambda session: session.pad.sheet)
    test_digit = Delegated(lambda session: session.pad.digit)
    data: Delegated[DataChoice] = Delegated(lambda session: session.data_in_use.choice)
    test_part = Delegated(lambda session: session.data_in_use.test_part)
    runs = Delegated(lambda session: session.trainings.runs)
    training = Delegated(lambda session: session.trainings.training)
    paused = Delegated(lambda session: session.trainings.paused)
    may_pause = Delegated(lambda session: session.trainings.may_pause)
    recipe = Delegated(lambda session: session.trainings.recipe)
    reports = Delegated(lambda session: session.trainings.reports)
    epochs_before = Delegated(lambda session: session.trainings.epochs_before)
    goes_on = Delegated(lambda session: session.trainings.further)
    learning_rate = Delegated(lambda session: session.trainings.learning_rate)
    step_change = Delegated(lambda session: session.trainings.step_change)
    checkpoints = Delegated(lambda session: session.trainings.lineage.checkpoints)

    can_go_on = Delegated(lambda session: session.state.can_go_on)
    may_keep_training = Delegated(lambda session: session.state.may_keep_training)
    would_be_lost = Delegated(lambda session: session._models.would_be_lost)
    saving = Delegated(lambda session: session._models.saving)

    # What can be done: with the model,

    open_model = Delegated(lambda session: session._models.open)
    read_model = Delegated(lambda session: session._models.read)
    use_opened = Delegated(lambda session: session._models.use_opened)
    open_leftover = Delegated(lambda session: session._models.open_leftover)
    set_model = Delegated(lambda session: session._models.use)
    use_run = Delegated(lambda session: session._models.use_run)
    take_changed = Delegated(lambda session: session._models.use_changed)
    put_back = Delegated(lambda session: session._models.put_back)
    new_network = Delegated(lambda session: session._models.use_untrained)
    keep_best_epoch = Delegated(lambda session: session._models.keep_best_epoch)
    keep_shown_epoch = Delegated(lambda session: session._models.keep_shown_epoch)
    save_model = Delegated(lambda session: session._models.save)
    save_viewed = Delegated(lambda session: session._models.save_viewed)
    save_run = Delegated(lambda session: session._models.save_run)
    keep_training_for_next_start = Delegated(lambda session: session._models.keep_training)
    leave_for_next_start = Delegated(lambda session: session._models.leave_for_next_start)
    discard_recovery = Delegated(lambda session: session.document.discard_recovery)

    # with trainings,

    start_training = Delegated(lambda session: session.trainer.start)
    restart_training = Delegated(lambda session: session.trainer.restart)
    go_on_training = Delegated(lambda session: session.trainer.go_on)
    resume_leftover = Delegated(lambda session: session.trainer.resume_leftover)
    pause_training = Delegated(lambda session: session.trainer.pause)
    resume_training = Delegated(lambda session: session.trainer.resume)
    step_training = Delegated(lambda session: session.trainer.step)
    train_one_epoch = Delegated(lambda session: session.trainer.train_one_epoch)
    stop_training = Delegated(lambda session: session.trainer.stop)
    end_training = Delegated(lambda session: session.trainer.end)
    set_learning_rate = Delegated(lambda session: session.trainer.set_learning_rate)

    # and with the list of runs.

    settle_runs = Delegated(lambda session: session._keeper.settle)
    read_run = Delegated(lambda session: session._keeper.read)
    change_runs = Delegated(lambda session: session._keeper.change)
    set_runs_limit = Delegated(lambda session: session._keeper.set_limit)

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
        self.state.use_model()
        self.dataChanged.emit()
        self._report_network(model=False, experiment=True)

    # Draw and answer

    def draw(self, strokes: Strokes) -> None:
        """The ink on the pad is now this, which is no step to undo. Answers at once."""
        self.pad.paper.lay(Content.of(strokes))
        self.follow_pad()

    def clear(self) -> None:
        """Wipe the pad."""
        self.follow_pad(self.pad.paper.clear())

    def show_test_digit(self, *, index: int | None = None) -> None:
        """Put a test digit on the pad in place of the ink: the one of this index, or a random one."""
        try:
            examples = self.test_images()
        except DatasetError as error:
            self.messageRaised.emit("error", str(error))
            return
        index = int(self._random.integers(len(examples))) if index is None else index
        classes = self.data.classes
        name = classes.test_example(index)
        self.show_digit(examples.images[index].reshape(28, 28), int(examples.labels[index]), name, classes)

    def show_digit(self, image: np.ndarray, label: int, name: str, classes: ClassSet = DIGITS) -> None:
        """Put a digit of any data set, uint8 (28, 28), on the pad in place of the ink."""
        self.show_sheet(LabelledDigit(name, label, image.copy(), classes))  # not the whole data set, by its view

    def show_sheet(self, sheet: Sheet) -> None:
        """Put a digit of a data set or a picture on the pad in place of the ink."""
        self.follow_pad(self.pad.paper.show(sheet))

    def follow_pad(self, steps: Iterable[PadStep] = ()) -> None:
        """Something else lies on the pad, which these steps have led to. Answers at once."""
        self.follow_pen()
        self.padChanged.emit(tuple(steps))

    def follow_pen(self) -> None:
        """A stroke on the pad has grown, or the eraser moves. Answers at once, here in the GUI thread."""
        digit, sheet, newest = self.pad.digit, self.pad.sheet, None
        if self.pad.paper.sheet is None:
            self.trainer.yield_to_pen()
            newest = self.trainings.newest
        newer = self.pad.read_paper(newest)
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

    def group_strokes(self, grouping: Grouping | None, drawn: Drawn) -> None:
        """Read these strokes as grouped so, whenever they lie on the pad; None decides that by reading again."""
        self.pad.group(grouping, drawn)
        self._report_answer()

    # The network that answers

    def _report_network(self, model: bool, experiment: bool) -> None:
        """Another network answers; with `model` another one may be saved, with `experiment` it is shown anew."""
        if model:
            self.modelChanged.emit()
        if experiment:
            self.experimentChanged.emit()
        self.networkChanged.emit()
        self._report_answer()

    def _report_answer(self) -> None:
        if self.prediction is not None:
            self.predictionChanged.emit(self.prediction)

    def set_neuron_gains(self, neuron_gains: NeuronGains) -> None:
        """Multiply what these hidden neurons pass on, and no others: 0 switches one off. Raises SettingsError."""
        self.pad.set_neuron_gains(neuron_gains)
        self._report_network(model=False, experiment=True)

    def show_checkpoint(self, checkpoint: Checkpoint | None) -> None:
        """Let the network of a checkpoint answer; None for the present."""
        if self.pad.show_checkpoint(checkpoint):
            self._report_network(model=False, experiment=True)
