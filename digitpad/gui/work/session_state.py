"""What the program's state is at present: model, ink, answer and training, and the news of each.

Widgets ask it and listen to it; what changes it is in `session`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad.app.insight.experiment import Experiment, Moment, Subject
from digitpad.app.pad.pad_content import DrawnDigit, LabelledDigit, PadContent, Sheet
from digitpad.app.recovery import RecoveryFile
from digitpad.app.runs.runs import Place
from digitpad.app.training.training_history import TrainingHistory
from digitpad.digits.ink import InkSettings, PictureSteps
from digitpad.digits.reading import Reading
from digitpad.digits.recognition import Prediction
from digitpad.digits.rejection import Rejection
from digitpad.gui.work import process_lock
from digitpad.gui.work.judging import Judging
from digitpad.gui.work.training_run import TrainingRun
from digitpad.gui.work.training_thread import StepChange, untrained_model
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Examples
from digitpad.recipes import Recipe


class DataChoice(NamedTuple):
    """A data set in use: its name, its classes, and where it lies; None for the bundled MNIST."""

    name: str = "MNIST"
    classes: ClassSet = DIGITS
    place: Path | None = None


class Origin(NamedTuple):
    """What was there when a training began: the model, its file, whether that lacks something, its own training, and
    where it comes from."""

    model: Model
    path: Path | None
    unsaved: bool
    past: TrainingHistory | None
    place: Place | None = None


class SessionState(QObject):
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
        model: Model | None,
        recovery_folder: Path | None,
        load_dataset: Callable[[], Dataset],
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        # Asked before an unsaved model would be replaced by a training. The window puts its question here.
        self.may_replace: Callable[[], bool] = lambda: True
        self._model = model or untrained_model()
        self._experiment = Experiment(self._model.network)
        self._path: Path | None = None
        self._unsaved = False
        self._pad = PadContent()
        self._dataset: Dataset | Callable[[], Dataset] = load_dataset
        self._test_images: Examples | None = None
        self._data = DataChoice()
        self._random = np.random.default_rng()
        self._recovery_folder = None if recovery_folder is None else process_lock.recovery_folder(recovery_folder)
        self._recovery: RecoveryFile | None = None
        self._run: TrainingRun | None = None  # the running training, or the last one
        self._past: TrainingHistory | None = None  # the one that made the present model, if it was one
        self._learning_rate = 0.0
        self._origin: Origin | None = None  # of the last training
        self._continued = False  # the run is the one before it, which was stopped
        self._left: Model | None = None  # what it left
        self._judging: Judging | None = None  # of the present model, while it is under way
        self._saving = False
        self._step_change: StepChange | None = None

    @property
    def model(self) -> Model:
        """The model opened or trained last. While a training runs: the one from before it."""
        return self._model

    @property
    def network(self) -> Network:
        """The network that answers; during training a copy of what is being trained: the latest one, but for what came
        between two moves of the pen. An experiment
        may put an earlier one in its place, or switch neurons off in it."""
        return self._experiment.network

    @property
    def intact_network(self) -> Network:
        """`network` without any neuron switched off or scaled."""
        return self._experiment.intact

    @property
    def experiment(self) -> Experiment:
        """To be read; `set_factors` and `show_moment` change it. Each model and training has its own."""
        return self._experiment

    @property
    def subject(self) -> Subject:
        """The network whose neurons are looked at, and all that belongs to it."""
        return Subject(self._experiment, self.intact_network, self.initial_weights, self.classes)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The networks that the present one has been, the oldest first; empty where none is known."""
        return self._past.moments() if self._past else ()

    @property
    def epochs_before(self) -> int:
        """How many epochs the running or last training went on from, as far as that is known."""
        return self._run.history.epochs_before if self._run else 0

    @property
    def ink(self) -> InkSettings:
        return self._run.history.job.ink if self._run and self.training else self._model.ink

    @property
    def classes(self) -> ClassSet:
        """What the outputs of `network` stand for."""
        return self._run.history.job.classes if self._run and self.training else self._model.classes

    @property
    def data(self) -> DataChoice:
        """The data set that new networks learn from."""
        return self._data

    @property
    def initial_weights(self) -> tuple[np.ndarray, ...] | None:
        """The weights that `network` began with, where they are known."""
        return self._run.history.job.initial_weights if self._run and self.training else self._model.initial_weights

    @property
    def prediction(self) -> Prediction | None:
        """The answer of `network`, of no other one, to the digit that is looked at; None where there is no ink."""
        return self._pad.prediction

    @property
    def reading(self) -> Reading:
        """All digits on the pad, from left to right; `prediction` is of the one that is looked at."""
        return self._pad.reading

    @property
    def selected_digit(self) -> int:
        """Which digit of `reading` is looked at, from 0."""
        return self._pad.selected

    @property
    def rejection(self) -> Rejection | None:
        """How the answers are judged; fitted to one network, so no other one has any."""
        return self._model.rejection if self.network is self._model.network else None

    def drawing_steps(self) -> DrawnDigit | PictureSteps | None:
        """How `prediction.image` came about, computed anew; None where nothing had to be done, or nothing is there."""
        return self._pad.steps()

    @property
    def sheet(self) -> Sheet | None:
        """The test digit or picture that lies on the pad in place of ink."""
        return self._pad.sheet

    @property
    def test_digit(self) -> LabelledDigit | None:
        """The test digit, or another one with a label, that lies on the pad."""
        return self._pad.digit

    @property
    def recipe(self) -> Recipe | None:
        """Of the running training, or of the last one."""
        return self._run.history.job.recipe if self._run else None

    @property
    def reports(self) -> tuple[EpochReport, ...]:
        """One for each finished epoch of the running or last training. In a long training of a large network
        some no longer carry their network but None; the best and the latest always do."""
        return tuple(self._run.history.reports) if self._run else ()

    @property
    def health(self) -> Health:
        """Of the hidden neurons after the latest epoch of the running or last training."""
        return self._run.history.health if self._run else Health()

    @property
    def best_epoch(self) -> int | None:
        """From 0; the first with the highest accuracy on the validation digits."""
        return self._run.history.best_epoch if self._run else None

    @property
    def training(self) -> bool:
        return self._run is not None and self._run.running

    @property
    def paused(self) -> bool:
        return self._run is not None and self._run.paused

    @property
    def step_change(self) -> StepChange | None:
        """What the mini-batches that were asked for have changed, until the training goes on."""
        return self._step_change

    @property
    def may_pause(self) -> bool:
        """Whether a training runs or is paused, and is not about to end."""
        return self._run is not None and self._run.running and not self._run.stopping

    @property
    def can_go_on(self) -> bool:
        """Whether the last training was stopped after an epoch and before its end, and has left the present model."""
        run, left = self._run, self._left
        return run is not None and run.rest is not None and left is not None and self._model.network is left.network

    @property
    def taken_up(self) -> bool:
        """Whether the running or last training is the one before it, which had been stopped."""
        return self._continued

    @property
    def may_keep_training(self) -> bool:
        """Whether an epoch of the running training can be left for the next start."""
        return self.training and bool(self.reports) and self._recovery is not None

    @property
    def goes_on(self) -> bool:
        """Whether the running or last training went on from the model before it."""
        return self._run is not None and self._run.history.job.further

    @property
    def learning_rate(self) -> float:
        return self._learning_rate

    @property
    def saving(self) -> bool:
        """A save waits for the model to be judged: nothing else may come in its place meanwhile."""
        return self._saving

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def unsaved(self) -> bool:
        return self._unsaved
