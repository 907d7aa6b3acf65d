"""The one owner of the program's state: model, ink, answer and training.

Widgets ask it and listen to it; it knows none of them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

from digitpad import model_file
from digitpad.digits import mnist_loader
from digitpad.digits.ink import InkSettings, Strokes
from digitpad.digits.recognition import Prediction, recognize, recognize_image
from digitpad.errors import DatasetError, DigitpadError, ModelFileError
from digitpad.gui.recovery import RecoveryFile
from digitpad.gui.training_thread import (
    TrainingJob,
    TrainingOutcome,
    TrainingThread,
    copies,
    new_network,
    untrained_model,
)
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Examples, Progress
from digitpad.recipes import Recipe

__all__ = ["Session", "TrainingOutcome", "untrained_model"]

# The networks of past epochs are kept up to this size; beyond it only the best and the latest.
REPORTS_BYTES = 64_000_000


class Session(QObject):
    predictionChanged = Signal(object)  # Prediction | None
    testDigitChanged = Signal(object)  # (index, label, uint8 (28, 28)) | None
    modelChanged = Signal()  # another model, name, path or unsaved state
    networkChanged = Signal()  # other weights answer now
    trainingStarted = Signal(object)  # Recipe
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    pausedChanged = Signal(bool)
    trainingEnded = Signal(object)  # TrainingOutcome
    messageRaised = Signal(str, str)  # "error" | "warning" | "info", sentence

    def __init__(
        self, model: Model | None = None, recovery_folder: Path | None = None, parent: QObject | None = None
    ) -> None:
        """Without `recovery_folder` nothing is kept for the case of a crash."""
        super().__init__(parent)
        # Asked before an unsaved model would be replaced by a training. The window puts its question here.
        self.may_replace: Callable[[], bool] = lambda: True
        self._model = model or untrained_model()
        self._network = self._model.network
        self._path: Path | None = None
        self._unsaved = False
        self._strokes: Strokes = []
        self._test_digit: tuple[int, int, np.ndarray] | None = None
        self._prediction: Prediction | None = None
        self._dataset: Dataset | None = None
        self._test_images: Examples | None = None
        self._random = np.random.default_rng()
        self._recovery_folder = recovery_folder
        self._recovery: RecoveryFile | None = None
        self._thread: TrainingThread | None = None
        self._job: TrainingJob | None = None
        self._paused = False
        self._reports: list[EpochReport] = []
        self._progress: Progress | None = None
        self._failure = ""
        self._learning_rate = 0.0

    # The present state

    @property
    def model(self) -> Model:
        """The model opened or trained last. While a training runs: the one from before it."""
        return self._model

    @property
    def network(self) -> Network:
        """The network that answers; during training the latest copy of what is being trained."""
        return self._network

    @property
    def ink(self) -> InkSettings:
        return self._job.ink if self._thread and self._job else self._model.ink

    @property
    def initial_weights(self) -> tuple[np.ndarray, ...] | None:
        """The weights that `network` began with, where they are known."""
        return self._job.initial_weights if self._thread and self._job else self._model.initial_weights

    @property
    def prediction(self) -> Prediction | None:
        return self._prediction

    @property
    def test_digit(self) -> tuple[int, int, np.ndarray] | None:
        return self._test_digit

    @property
    def recipe(self) -> Recipe | None:
        """Of the running training, or of the last one."""
        return self._job.recipe if self._job else None

    @property
    def reports(self) -> tuple[EpochReport, ...]:
        """One for each finished epoch of the running or last training. In a long training of a large
        network only the best and the latest still carry their network; the others have None."""
        return tuple(self._reports)

    @property
    def best_epoch(self) -> int | None:
        """From 0; the first with the highest accuracy on the validation digits."""
        if not self._reports:
            return None
        return max(self._reports, key=lambda report: report.validation_accuracy).epoch

    @property
    def training(self) -> bool:
        return self._thread is not None

    @property
    def paused(self) -> bool:
        return self._paused

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

    def show_test_digit(self) -> None:
        """Put a random test digit on the pad in place of the ink."""
        try:
            examples = self.test_images()
        except DatasetError as error:
            self.messageRaised.emit("error", str(error))
            return
        index = int(self._random.integers(len(examples.images)))
        self._strokes = []
        self._test_digit = index, int(examples.labels[index]), examples.images[index].reshape(28, 28)
        self.testDigitChanged.emit(self._test_digit)
        self._answer()

    def _answer(self) -> None:
        if self._test_digit is not None:
            self._prediction = recognize_image(self._test_digit[2], self._network)
        else:
            self._prediction = recognize(self._strokes, self._network, self.ink)
        self.predictionChanged.emit(self._prediction)

    def _use(self, network: Network) -> None:
        self._network = network
        self.networkChanged.emit()
        if self._prediction is not None:
            self._answer()

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
        self._use(model.network)
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
            self._job = self._further(recipe) if from_present else self._fresh(recipe)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        if not from_present:
            self.discard_recovery()
        self._reports, self._progress, self._failure = [], None, ""
        self._learning_rate = recipe.settings.learning_rate
        self._start_thread(self._job)
        self._use(self._job.network.copy())
        self.trainingStarted.emit(self._job.recipe)
        return True

    def _fresh(self, recipe: Recipe) -> TrainingJob:
        rng = np.random.default_rng(recipe.settings.seed)
        network = new_network(recipe.settings, rng)
        return TrainingJob(network, recipe, rng, recipe.name, InkSettings(), copies(network.weights))

    def _further(self, recipe: Recipe) -> TrainingJob:
        model = self._model
        rng = np.random.default_rng(recipe.settings.seed)
        network = model.network.copy()
        hidden_layers = tuple(network.sizes[1:-1])
        recipe = dataclasses.replace(
            recipe, settings=dataclasses.replace(recipe.settings, hidden_layers=hidden_layers)
        )
        return TrainingJob(
            network, recipe, rng, model.name, model.ink, model.initial_weights, tuple(model.history)
        )

    def _start_thread(self, job: TrainingJob) -> None:
        if self._recovery is None and self._recovery_folder is not None:
            self._recovery = RecoveryFile.new(self._recovery_folder)
        thread = TrainingThread(
            job,
            self._dataset or mnist_loader.load_images,
            self._recovery.write if self._recovery else None,
            self,
        )
        thread.datasetLoaded.connect(self._keep_dataset)
        thread.progressed.connect(self._take_progress)
        thread.epochFinished.connect(self._take_epoch)
        thread.keepingFailed.connect(self._warn)
        thread.failed.connect(self._take_failure)
        thread.finished.connect(self._finish_training)
        self._thread = thread
        thread.start()

    def pause_training(self) -> None:
        self._set_paused(True)

    def resume_training(self) -> None:
        self._set_paused(False)

    def stop_training(self) -> None:
        """Ends at the next mini-batch and keeps what was learned; trainingEnded follows."""
        if self._thread:
            self._thread.stop()

    def end_training(self) -> None:
        """Stop, and return when the thread is gone and trainingEnded was emitted."""
        if self._thread:
            self._thread.stop()
            self._thread.wait()
            # What the thread has sent is still queued; deliver that, and nothing else.
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def set_learning_rate(self, learning_rate: float) -> None:
        """Takes effect at the next mini-batch."""
        self._learning_rate = learning_rate
        if self._thread:
            self._thread.set_learning_rate(learning_rate)

    def keep_best_epoch(self) -> None:
        """Go back to the network of the best epoch of the last training."""
        best = self.best_epoch
        if best is None or self.training:
            return
        network = self._reports[best].network
        self._model = self._job.model(network, self._reports[: best + 1])
        self._use(network)
        self._set_unsaved(True)

    def _set_paused(self, paused: bool) -> None:
        if self._thread is None or paused == self._paused:
            return
        if paused:
            self._thread.pause()
        else:
            self._thread.resume()
        self._paused = paused
        self.pausedChanged.emit(paused)

    # What the worker sends; all of it arrives in the GUI thread

    def _keep_dataset(self, dataset: Dataset) -> None:
        self._dataset = dataset
        self._test_images = dataset.test or self._test_images

    def _take_progress(self, progress: Progress) -> None:
        self._progress = progress
        self._use(progress.network)
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self._reports.append(report)
        self._forget_old_networks()
        self._use(report.network)
        self.epochFinished.emit(report)

    def _forget_old_networks(self) -> None:
        size = 4 * self._network.parameter_count
        if size * len(self._reports) <= REPORTS_BYTES:
            return
        kept = {self.best_epoch, len(self._reports) - 1}
        self._reports = [
            report if report.epoch in kept else dataclasses.replace(report, network=None)
            for report in self._reports
        ]

    def _warn(self, sentence: str) -> None:
        self.messageRaised.emit("warning", sentence)

    def _take_failure(self, sentence: str) -> None:
        self._failure = sentence

    def _finish_training(self) -> None:
        thread, self._thread = self._thread, None
        thread.deleteLater()
        learned = self._learned()
        if learned is None:
            if not self._unsaved:
                self.discard_recovery()
            self._use(self._model.network)
        else:
            self._path = self._path if self._job.history else None
            self._model, self._unsaved = learned, True
            self._use(learned.network)
        if self._paused:
            self._paused = False
            self.pausedChanged.emit(False)
        self.modelChanged.emit()
        self.trainingEnded.emit(self._outcome())

    def _learned(self) -> Model | None:
        """None: nothing was learned, so the model from before stays."""
        if self._failure:
            return self._job.model(self._reports[-1].network, self._reports) if self._reports else None
        if not self._reports and (self._progress is None or self._progress.fraction == 0):
            return None
        return self._job.model(self._network, self._reports, finished=self._finished)

    @property
    def _finished(self) -> bool:
        return bool(self._reports) and len(self._reports) == self._job.recipe.settings.epochs

    def _outcome(self) -> TrainingOutcome:
        kind = "failed" if self._failure else "finished" if self._finished else "stopped"
        spent = self._progress.seconds if self._progress else 0.0
        return TrainingOutcome(kind, len(self._reports), spent, self._failure, self.best_epoch)
