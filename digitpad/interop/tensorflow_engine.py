"""Trains a network of ours by TensorFlow, from the same weights to begin with, so that the two can be compared.

Needs the library tensorflow.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import ModelFileError, SettingsError, TrainingError
from digitpad.interop.files import library, write_whole
from digitpad.nn.datasets import Dataset, as_floats, one_hot
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport, FinishedEpoch, measured_epoch
from digitpad.recipes import Recipe

# Our costs are sums over the ten outputs (and half of the squares), Keras' are means.
_LOSSES = {
    ("softmax", "cross_entropy"): ("categorical_crossentropy", 1.0),
    ("sigmoid", "cross_entropy"): ("binary_crossentropy", 10.0),
    ("sigmoid", "quadratic"): ("mean_squared_error", 5.0),
}


class TensorFlowTraining:
    """One training by TensorFlow.

    Args:
        network: the network to begin with; it is not changed.
        recipe: how to train.

    Raises:
        ModelFileError: tensorflow is not installed.
        SettingsError: the recipe asks for what this engine does not do.
    """

    def __init__(self, network: Network, recipe: Recipe) -> None:
        settings = recipe.settings
        if settings.schedule != "constant" or settings.warm_up or settings.averaging or recipe.deformation:
            raise SettingsError(
                "The engine tensorflow does without schedules, averaged weights and deformed pictures: "
                f"it trains recipes such as tf, not {recipe.name}."
            )
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")  # errors only
        self._keras = library("tensorflow", "The engine tensorflow", "tensorflow").keras
        self._network, self._settings = network.copy(), settings
        self._model = self._build()

    def train(
        self, dataset: Dataset, rng: np.random.Generator, keep_going: Callable[[], bool]
    ) -> Iterator[EpochReport]:
        """Train, and report after each epoch; see `digitpad.nn.training.train`, which this stands in for.

        When stopped, the model is again as the last finished epoch left it.

        Raises:
            TrainingError: the numbers grew beyond all bounds.
        """
        stop = self._keras.callbacks.LambdaCallback(on_train_batch_begin=lambda batch, logs: self._ask(keep_going))
        training = dataset.training
        images, targets = as_floats(training.images), one_hot(training.labels, smoothing=self._settings.label_smoothing)
        for epoch in range(self._settings.epochs):
            finished, clock = self._model.get_weights(), time.perf_counter()
            order = rng.permutation(len(training))
            self._fit(images[order], targets[order], epoch, stop)
            if self._model.stop_training:
                self._model.set_weights(finished)
                return
            yield self._report(dataset, epoch, time.perf_counter() - clock)

    def save(self, path: Path) -> None:
        """Write the model as Keras does, with its optimizer. Raises ModelFileError where it cannot be written."""
        try:
            with TemporaryDirectory() as folder:
                whole = Path(folder) / "model.keras"
                self._model.save(whole)
                content = whole.read_bytes()
        except OSError as error:
            raise ModelFileError(f"The model could not be saved as {path}: {error.strerror or error}.") from error
        write_whole(content, path)

    def _build(self) -> Any:
        """The network as a Keras model, compiled."""
        layers, settings, network = self._keras.layers, self._settings, self._network
        model = self._keras.Sequential([layers.Input((28, 28)), layers.Flatten()])
        for index, n_out in enumerate(network.sizes[1:]):
            last = index == len(network.weights) - 1
            decay = self._keras.regularizers.L2(settings.l2 / 2) if settings.l2 else None
            name = (network.output if last else network.hidden).name
            model.add(layers.Dense(n_out, activation=name, kernel_regularizer=decay))
            if settings.dropout and not last:
                model.add(layers.Dropout(settings.dropout, seed=settings.seed + index))
        arrays = zip(network.weights, network.biases, strict=True)
        weights = [array for w, b in arrays for array in (w.T, b[:, 0])]
        model.set_weights(weights)
        loss, factor = _LOSSES[network.output.name, network.cost.name]
        model.compile(optimizer=self._optimizer(), loss=loss, loss_weights=factor)
        return model

    def _optimizer(self) -> Any:
        settings, optimizers = self._settings, self._keras.optimizers
        if settings.method == "adam":
            return optimizers.Adam(settings.learning_rate)
        momentum = 0.0 if settings.method == "sgd" else settings.momentum
        return optimizers.SGD(settings.learning_rate, momentum=momentum, nesterov=settings.method == "nesterov")

    def _ask(self, keep_going: Callable[[], bool]) -> None:
        if not keep_going():
            self._model.stop_training = True

    def _fit(self, images: NDArray[np.float32], targets: NDArray[np.float32], epoch: int, stop: Any) -> None:
        self._model.fit(
            images.reshape(-1, 28, 28),
            targets,
            batch_size=self._settings.mini_batch_size,
            initial_epoch=epoch,
            epochs=epoch + 1,
            shuffle=False,
            verbose=0,
            callbacks=[stop],
        )

    def _trained(self) -> Network:
        """The network as it stands."""
        network, arrays = self._network.copy(), self._model.get_weights()
        network.weights = [np.ascontiguousarray(kernel.T) for kernel in arrays[::2]]
        network.biases = [bias.reshape(-1, 1) for bias in arrays[1::2]]
        return network

    def _report(self, dataset: Dataset, epoch: int, seconds: float) -> EpochReport:
        settings = self._settings
        rate = settings.learning_rate
        finished = FinishedEpoch(epoch, settings.epochs, seconds, rate, rate, self._trained())
        report = measured_epoch(finished, dataset)
        if not math.isfinite(report.training_loss):
            raise TrainingError(f"Training stopped: the numbers grew beyond all bounds in epoch {epoch + 1}.")
        return report
