"""The one owner of the program's state: model, ink, answer and training.

Widgets ask it and listen to it; it knows none of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad import model_file
from digitpad.digits import mnist_loader
from digitpad.digits.ink import InkSettings, Strokes
from digitpad.digits.recognition import Prediction, recognize, recognize_image
from digitpad.errors import DatasetError, DigitpadError, ModelFileError
from digitpad.gui.experiment import Experiment, Factors, Moment
from digitpad.gui.recovery import RecoveryFile
from digitpad.gui.training_run import TrainingOutcome, TrainingRun
from digitpad.gui.training_thread import TrainingJob, copies, untrained_model
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Examples, Progress
from digitpad.recipes import Recipe

__all__ = ["LabelledDigit", "Session", "TrainingOutcome", "untrained_model"]


class LabelledDigit(NamedTuple):
    """A digit from a data set on the pad: what it is called ("Test digit 433"), its label, uint8 (28, 28)."""

    name: str
    label: int
    image: np.ndarray


class Session(QObject):
    predictionChanged = Signal(object)  # Prediction | None
    testDigitChanged = Signal(object)  # LabelledDigit | None
    modelChanged = Signal()  # another model, name, path or unsaved state
    networkChanged = Signal()  # other weights answer now
    experimentChanged = Signal()  # neurons were switched or scaled, or another moment is looked at
    trainingStarted = Signal(object)  # Recipe
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    pausedChanged = Signal(bool)
    trainingEnded = Signal(object)  # TrainingOutcome
    messageRaised = Signal(str, str)  # "error" | "warning" | "info", sentence

    def __init__(
        self,
        model: Model | None = None,
        recovery_folder: Path | None = None,
        load_dataset: Callable[[], Dataset] = mnist_loader.load_images,
        parent: QObject | None = None,
    ) -> None:
        """Without `recovery_folder` nothing is kept for the case of a crash. `load_dataset` is called in the
        worker thread by the first training."""
        super().__init__(parent)
        # Asked before an unsaved model would be replaced by a training. The window puts its question here.
        self.may_replace: Callable[[], bool] = lambda: True
        self._model = model or untrained_model()
        self._experiment = Experiment(self._model.network)
        self._path: Path | None = None
        self._unsaved = False
        self._strokes: Strokes = []
        self._test_digit: LabelledDigit | None = None
        self._prediction: Prediction | None = None
        self._dataset: Dataset | Callable[[], Dataset] = load_dataset
        self._test_images: Examples | None = None
        self._random = np.random.default_rng()
        self._recovery_folder = recovery_folder
        self._recovery: RecoveryFile | None = None
        self._run: TrainingRun | None = None  # the running training, or the last one
        self._past: TrainingRun | None = None  # the one that made the present model, if it was one
        self._learning_rate = 0.0

    # The present state

    @property
    def model(self) -> Model:
        """The model opened or trained last. While a training runs: the one from before it."""
        return self._model

    @property
    def network(self) -> Network:
        """The network that answers; during training the latest copy of what is being trained. An experiment
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
    def moments(self) -> tuple[Moment, ...]:
        """The networks that the present one has been, the oldest first; empty where none is known."""
        return self._past.moments() if self._past else ()

    @property
    def ink(self) -> InkSettings:
        return self._run.job.ink if self._run and self.training else self._model.ink

    @property
    def initial_weights(self) -> tuple[np.ndarray, ...] | None:
        """The weights that `network` began with, where they are known."""
        return self._run.job.initial_weights if self._run and self.training else self._model.initial_weights

    @property
    def prediction(self) -> Prediction | None:
        return self._prediction

    @property
    def test_digit(self) -> LabelledDigit | None:
        """The test digit, or another one with a label, that lies on the pad."""
        return self._test_digit

    @property
    def recipe(self) -> Recipe | None:
        """Of the running training, or of the last one."""
        return self._run.job.recipe if self._run else None

    @property
    def reports(self) -> tuple[EpochReport, ...]:
        """One for each finished epoch of the running or last training. In a long training of a large network
        some no longer carry their network but None; the best and the latest always do."""
        return tuple(self._run.reports) if self._run else ()

    @property
    def best_epoch(self) -> int | None:
        """From 0; the first with the highest accuracy on the validation digits."""
        return self._run.best_epoch if self._run else None

    @property
    def training(self) -> bool:
        return self._run is not None and self._run.running

    @property
    def paused(self) -> bool:
        return self._run is not None and self._run.paused

    @property
    def learning_rate(self) -> float:
        return self._learning_rate

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def unsaved(self) -> bool:
        return self._unsaved

    def test_images(self) -> Examples:
        """The 10,000 test digits, loaded when first asked for. Raises DatasetError."""
        if self._test_images is None:
            self._test_images = mnist_loader.load_test_images()
        return self._test_images

    # Draw and answer

    def draw(self, strokes: Strokes) -> None:
        """The ink on the pad is now this. Answers at once."""
        self._strokes = strokes
        if self._test_digit is not None:
            self._test_digit = None
            self.testDigitChanged.emit(None)
        self._answer()

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
        self.show_digit(examples.images[index].reshape(28, 28), int(examples.labels[index]), f"Test digit {index:,}")

    def show_digit(self, image: np.ndarray, label: int, name: str) -> None:
        """Put a digit of any data set, uint8 (28, 28), on the pad in place of the ink."""
        self._strokes = []
        self._test_digit = LabelledDigit(name, label, image)
        self.testDigitChanged.emit(self._test_digit)
        self._answer()

    def _answer(self) -> None:
        if self._test_digit is not None:
            self._prediction = recognize_image(self._test_digit.image, self.network)
        else:
            self._prediction = recognize(self._strokes, self.network, self.ink)
        self.predictionChanged.emit(self._prediction)

    def _use(self, network: Network) -> None:
        """A newer network answers, unless an earlier one is looked at."""
        self._experiment.set_present(network)
        if self._experiment.moment is None:
            self._follow_network()

    def _begin_experiment(self, network: Network, past: TrainingRun | None) -> None:
        self._experiment, self._past = Experiment(network), past
        self._follow_network()
        self.experimentChanged.emit()

    def _follow_network(self) -> None:
        self.networkChanged.emit()
        if self._prediction is not None:
            self._answer()

    # Look at it as if

    def set_factors(self, factors: Factors) -> None:
        """Multiply what these hidden neurons pass on, and no others: 0 switches one off. Raises SettingsError."""
        self._experiment.set_factors(factors)
        self._follow_network()
        self.experimentChanged.emit()

    def show_moment(self, moment: Moment | None) -> None:
        """Let a network of the past answer; None for the present."""
        if moment is not self._experiment.moment:
            self._experiment.set_moment(moment)
            self._follow_network()
            self.experimentChanged.emit()

    # Open and save

    def open_model(self, path: Path) -> bool:
        """Replace the model by the one in the file. A bad file changes nothing and raises a message."""
        try:
            model = model_file.load(path)
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        self.set_model(model, path)
        return True

    def open_leftover(self, leftover: RecoveryFile) -> bool:
        """Take over what an ended program left; it stays on disk until it is saved or discarded."""
        try:
            model = model_file.load(leftover.path)
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        self.set_model(model)
        self._recovery = leftover
        self._set_unsaved(True)
        return True

    def set_model(self, model: Model, path: Path | None = None) -> None:
        """Replace the model without a question; a running training ends first."""
        self.end_training()
        self.discard_recovery()
        self._model, self._path, self._unsaved = model, path, False
        self._begin_experiment(model.network, None)
        self.modelChanged.emit()

    def new_network(self) -> None:
        """Begin again with an untrained network, as in the book."""
        self.set_model(untrained_model())

    def save_model(self, path: Path | None = None) -> bool:
        """Save under the present or a new path. A failure raises a message and changes nothing."""
        path = path or self._path
        if path is None:
            raise ValueError("a model that was never saved needs a path")
        model = dataclasses.replace(self._model, name=path.stem)
        try:
            model_file.save(model, path)
        except ModelFileError as error:
            self.messageRaised.emit("error", str(error))
            return False
        self._model, self._path = model, path
        if not self.training:
            self.discard_recovery()
        self._set_unsaved(False)
        return True

    def discard_recovery(self) -> None:
        """The work is saved, or given up on purpose: nothing is left for the next start."""
        if self._recovery is not None:
            self._recovery.remove()
            self._recovery = None

    def _set_unsaved(self, unsaved: bool) -> None:
        self._unsaved = unsaved
        self.modelChanged.emit()

    # Train

    def start_training(self, recipe: Recipe, from_present: bool = False) -> bool:
        """Train a new network, or the present one further. False when the person would rather keep
        an unsaved model."""
        if self.training or (self._unsaved and not from_present and not self.may_replace()):
            return False
        try:
            job = self._further(recipe) if from_present else self._fresh(recipe)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        if not from_present:
            self.discard_recovery()
        self._learning_rate = recipe.settings.learning_rate
        self._run = self._new_run(job)
        self._run.start()
        self._begin_experiment(self._run.network, self._run)
        self.trainingStarted.emit(job.recipe)
        return True

    def _fresh(self, recipe: Recipe) -> TrainingJob:
        rng = np.random.default_rng(recipe.settings.seed)
        network = recipe.settings.build(rng)
        return TrainingJob(network, recipe, rng, recipe.name, InkSettings(), copies(network.weights))

    def _further(self, recipe: Recipe) -> TrainingJob:
        model = self._model
        rng = np.random.default_rng(recipe.settings.seed)
        network = model.network.copy()
        hidden_layers = tuple(network.sizes[1:-1])
        recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, hidden_layers=hidden_layers))
        return TrainingJob(
            network=network,
            recipe=recipe,
            rng=rng,
            name=model.name,
            ink=model.ink,
            initial_weights=model.initial_weights,
            history=tuple(model.history),
            further=True,
        )

    def _new_run(self, job: TrainingJob) -> TrainingRun:
        if self._run is not None:
            self._run.deleteLater()
        if self._recovery is None and self._recovery_folder is not None:
            self._recovery = RecoveryFile.new(self._recovery_folder)
        run = TrainingRun(job, self._dataset, self._recovery.write if self._recovery else None, self)
        run.datasetLoaded.connect(self._keep_dataset)
        run.progressed.connect(self._take_progress)
        run.epochFinished.connect(self._take_epoch)
        run.keepingFailed.connect(self._warn)
        run.ended.connect(self._finish_training)
        return run

    def pause_training(self) -> None:
        self._set_paused(True)

    def resume_training(self) -> None:
        self._set_paused(False)

    def stop_training(self) -> None:
        """Ends at the next mini-batch and keeps what was learned; trainingEnded follows."""
        if self._run and self.training:
            self._run.stop()

    def end_training(self) -> None:
        """Stop, and return when the thread is gone and trainingEnded was emitted."""
        if self._run and self.training:
            self._run.end()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Takes effect at the next mini-batch."""
        self._learning_rate = learning_rate
        if self._run and self.training:
            self._run.set_learning_rate(learning_rate)

    def keep_best_epoch(self) -> None:
        """Go back to the network of the best epoch of the last training."""
        best = self._run.best() if self._run and not self.training else None
        if best is not None:
            self._model = best
            self._begin_experiment(best.network, self._past)
            self._set_unsaved(True)

    def _set_paused(self, paused: bool) -> None:
        if self._run and self.training and paused != self._run.paused:
            self._run.set_paused(paused)
            self.pausedChanged.emit(paused)

    # What the training sends

    def _keep_dataset(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._test_images = dataset.test or self._test_images

    def _take_progress(self, progress: Progress) -> None:
        if self._run is not None:
            self._use(self._run.network)
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self._use(report.network)
        self.epochFinished.emit(report)

    def _warn(self, sentence: str) -> None:
        self.messageRaised.emit("warning", sentence)

    def _finish_training(self) -> None:
        run = self._run
        if run is None:
            return
        learned = run.learned()
        if learned is not None:
            self._model, self._unsaved = learned, True
            self._path = self._path if run.job.further else None
        elif not self._unsaved:
            self.discard_recovery()
        self._use(self._model.network)
        if run.paused:
            run.paused = False
            self.pausedChanged.emit(False)
        self.modelChanged.emit()
        self.trainingEnded.emit(run.outcome())
