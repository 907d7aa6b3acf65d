"""The book's recipe in several ways: 784-30-10, sigmoid, quadratic cost, mini-batches of 10, learning rate 3.0.

Each function loads its data, warms up, and returns a callable. That trains new weights for one epoch of 50,000 digits
and returns the seconds of shuffling and training, and the share of the test digits that are read right afterwards.
What a library lets its user do beforehand (conversion to its own floats, compiling) is done before the clock starts.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1] / "nn")]

from digitpad.digits import mnist_loader  # noqa: E402 (the path comes first)
from digitpad.nn.datasets import as_floats, one_hot  # noqa: E402
from digitpad.nn.network import Network  # noqa: E402
from digitpad.nn.reports import EpochReport  # noqa: E402
from digitpad.nn.settings import TrainingSettings  # noqa: E402
from digitpad.nn.training import train  # noqa: E402

Run = Callable[[], tuple[float, float]]

BATCH, RATE, HIDDEN = 10, 3.0, 30
SETTINGS = TrainingSettings(hidden_layers=(HIDDEN,), epochs=1, mini_batch_size=BATCH, learning_rate=RATE)


def _weights() -> list[Any]:
    """The book's: kernel (n_in, n_out) and biases (n_out,), layer by layer."""
    network = SETTINGS.build(np.random.default_rng())
    pairs = zip(network.weights, network.biases, strict=True)
    return [array for w, b in pairs for array in (np.ascontiguousarray(w.T), b[:, 0].copy())]


def _timed(epoch: Callable[[], object]) -> float:
    clock = time.perf_counter()
    epoch()
    return time.perf_counter() - clock


def ours() -> Run:
    """digitpad's own engine; conversion from bytes is part of the time."""
    dataset = mnist_loader.load_images()

    def run() -> tuple[float, float]:
        rng = np.random.default_rng()
        reports = train(SETTINGS.build(rng), dataset, SETTINGS, rng)
        report = next(report for report in reports if isinstance(report, EpochReport))
        return report.seconds, (report.test_correct or 0) / (report.test_total or 1)

    return run


def per_example() -> Run:
    """The book's way: lists of columns, shuffled by `random`, one example at a time in float64."""
    from per_example import PerExampleNetwork

    training, _, test = mnist_loader.load_data_wrapper()
    columns = np.hstack([x for x, _ in test])
    labels = np.array([label for _, label in test])

    def run() -> tuple[float, float]:
        start = SETTINGS.build(np.random.default_rng())
        slow = PerExampleNetwork(start.weights, start.biases)
        data = list(training)

        def epoch() -> None:
            random.shuffle(data)
            for k in range(0, len(data), BATCH):
                slow.update_mini_batch(data[k : k + BATCH], RATE)

        seconds = _timed(epoch)
        trained = Network(start.sizes, initialization="empty", dtype=np.float64)
        trained.weights, trained.biases = slow.weights, slow.biases
        return seconds, float(np.mean(trained.feedforward(columns).argmax(axis=0) == labels))

    return run


def _floats() -> tuple[Any, Any, Any, Any]:
    """Training images float32 (n, 784) and targets (n, 10); test images and their labels (n,)."""
    dataset = mnist_loader.load_images()
    assert dataset.test is not None
    training, test = dataset.training, dataset.test
    return as_floats(training.images), one_hot(training.labels), as_floats(test.images), test.labels


def _torch_model(torch: Any) -> Any:
    nn = torch.nn
    model = nn.Sequential(nn.Linear(784, HIDDEN), nn.Sigmoid(), nn.Linear(HIDDEN, 10), nn.Sigmoid())
    with torch.no_grad():
        for parameter, array in zip(model.parameters(), _weights(), strict=True):
            parameter.copy_(torch.from_numpy(array.T.copy()))
    return model


def _pytorch(batches: Callable[[Any, Any, Any], Any]) -> Run:
    import torch

    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)
    images, targets, test_images, test_labels = map(torch.from_numpy, _floats())

    def run() -> tuple[float, float]:
        model = _torch_model(torch)
        optimizer = torch.optim.SGD(model.parameters(), lr=RATE)

        def epoch() -> None:
            for x, y in batches(torch, images, targets):
                optimizer.zero_grad()
                cost = 0.5 * torch.nn.functional.mse_loss(model(x), y, reduction="sum") / len(x)
                cost.backward()
                optimizer.step()

        seconds = _timed(epoch)
        with torch.no_grad():
            return seconds, float((model(test_images).argmax(dim=1) == test_labels).float().mean())

    return run


def pytorch() -> Run:
    """PyTorch, mini-batches cut out of one shuffled tensor by hand: the fastest plain loop."""

    def batches(torch: Any, images: Any, targets: Any) -> Any:
        order = torch.randperm(len(images))
        images, targets = images[order], targets[order]
        return zip(images.split(BATCH), targets.split(BATCH), strict=True)

    return _pytorch(batches)


def pytorch_loader() -> Run:
    """PyTorch with its DataLoader, as its tutorials do."""

    def batches(torch: Any, images: Any, targets: Any) -> Any:
        data = torch.utils.data
        return data.DataLoader(data.TensorDataset(images, targets), batch_size=BATCH, shuffle=True)

    return _pytorch(batches)


def keras() -> Run:
    """Keras on TensorFlow: `fit`. Its mean over ten outputs is five times smaller than the book's cost."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    import tensorflow as tf

    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    images, targets, test_images, test_labels = _floats()
    layers = tf.keras.layers
    sigmoids = [layers.Dense(n, activation="sigmoid") for n in (HIDDEN, 10)]
    model = tf.keras.Sequential([layers.Input((784,)), *sigmoids])
    model.compile(tf.keras.optimizers.SGD(RATE), loss="mean_squared_error", loss_weights=5.0)
    model.fit(images[:100], targets[:100], batch_size=BATCH, verbose=0)  # compiles

    def run() -> tuple[float, float]:
        model.set_weights(_weights())
        seconds = _timed(lambda: model.fit(images, targets, batch_size=BATCH, verbose=0))
        answers = model.predict(test_images, batch_size=1000, verbose=0).argmax(axis=1)
        return seconds, float(np.mean(answers == test_labels))

    return run


def scikit_learn() -> Run:
    """scikit-learn's MLPClassifier, the closest it has: logistic hidden layer, softmax output and log-loss."""
    from sklearn.neural_network import MLPClassifier

    images, targets, test_images, test_labels = _floats()
    labels = targets.argmax(axis=1)

    def run() -> tuple[float, float]:
        network = MLPClassifier(
            (HIDDEN,),
            activation="logistic",
            solver="sgd",
            alpha=0,
            batch_size=BATCH,
            momentum=0,
            learning_rate_init=RATE,
        )
        seconds = _timed(lambda: network.partial_fit(images, labels, classes=np.arange(10)))
        return seconds, float(np.mean(network.predict(test_images) == test_labels))

    return run


CONTENDERS: dict[str, Callable[[], Run]] = {
    "digitpad": ours,
    "per-example": per_example,
    "PyTorch": pytorch,
    "PyTorch DataLoader": pytorch_loader,
    "Keras": keras,
    "scikit-learn": scikit_learn,
}
