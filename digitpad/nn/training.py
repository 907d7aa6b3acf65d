"""Training as a generator: it yields reports and can be paused, resumed and stopped at any mini-batch.

Knows numbers and labels only; whoever iterates decides what to show, to save and when to stop.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from digitpad.errors import SettingsError, TrainingError
from digitpad.nn.activations import Array
from digitpad.nn.network import INITIALIZATIONS, Network, Workspace, parameter_vector, views
from digitpad.nn.optimizers import METHODS, SCHEDULES, make_optimizer, rate_factor

Bytes = NDArray[np.uint8]
Transform = Callable[[Bytes, np.random.Generator], NDArray[np.float32]]

PROGRESS_INTERVAL = 0.25  # seconds between two reports within an epoch
EVALUATION_SAMPLE = 10_000  # training digits that the training accuracy is measured on
_BLOCK = 1_000  # digits gathered, converted and deformed at once: about 3 MB as float32


@dataclass(frozen=True)
class Examples:
    """Digits and what they are: images uint8 (n, 784), 0 paper to 255 ink; labels uint8 (n,)."""

    images: Bytes
    labels: Bytes

    def __len__(self) -> int:
        return len(self.labels)


@dataclass(frozen=True)
class Dataset:
    """Digits to learn from, to choose by, and to test with once."""

    training: Examples
    validation: Examples
    test: Examples | None


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise SettingsError(sentence)


@dataclass(frozen=True, kw_only=True)
class TrainingSettings:
    """Everything that decides how a network is built and trained. The defaults are the book's.

    Attributes:
        hidden_layers: neurons in each hidden layer, 1 to 3,000 each; empty for none.
        hidden, output, cost, initialization: see `Network`.
        epochs: how often all training digits are seen, 1 to 10,000.
        mini_batch_size: digits looked at before each update, 1 to 10,000.
        learning_rate: how large an update is, over 0.
        method: "sgd", "momentum", "nesterov" or "adam".
        momentum: of the methods "momentum" and "nesterov", 0 up to 1.
        schedule: "constant", "step" (a tenth at half of the time, again at three quarters), "cosine" or "one_cycle".
        warm_up: share of the time in which the learning rate rises from nothing, 0 to 1.
        l2: weight decay lambda; adds l2 / 2 * sum(w^2) to the mean cost. Biases are left alone.
        label_smoothing: share of the target that is spread evenly over all digits, 0 up to 1.
        averaging: 0 for none, else the decay (such as 0.999) of a running mean of the weights; that mean is the result.
        seed: of everything random.

    Raises:
        SettingsError: a value is out of bounds; the sentence names it.
    """

    hidden_layers: tuple[int, ...] = (30,)
    hidden: str = "sigmoid"
    output: str = "sigmoid"
    cost: str = "quadratic"
    initialization: str = "book"
    epochs: int = 30
    mini_batch_size: int = 10
    learning_rate: float = 3.0
    method: str = "sgd"
    momentum: float = 0.9
    schedule: str = "constant"
    warm_up: float = 0.0
    l2: float = 0.0
    label_smoothing: float = 0.0
    averaging: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        _require(
            len(self.hidden_layers) <= 10 and all(1 <= n <= 3000 for n in self.hidden_layers),
            "A hidden layer has 1 to 3,000 neurons, and there are at most ten of them.",
        )
        _require(self.hidden in ("sigmoid", "tanh", "relu"), "The hidden activation is sigmoid, tanh or relu.")
        _require(self.output in ("sigmoid", "softmax"), "The output activation is sigmoid or softmax.")
        _require(self.cost in ("quadratic", "cross_entropy"), "The cost is quadratic or cross_entropy.")
        _require(
            (self.output, self.cost) != ("softmax", "quadratic"),
            "A softmax output learns with the cross_entropy cost.",
        )
        _require(self.initialization in INITIALIZATIONS, "The initialization is book, xavier or he.")
        _require(1 <= self.epochs <= 10_000, "The number of epochs is 1 to 10,000.")
        _require(1 <= self.mini_batch_size <= 10_000, "The mini-batch size is 1 to 10,000.")
        _require(
            math.isfinite(self.learning_rate) and 0 < self.learning_rate <= 1e6,
            "The learning rate is a number over 0 and at most 1,000,000.",
        )
        _require(self.method in METHODS, f"The method is one of {', '.join(METHODS)}.")
        _require(self.schedule in SCHEDULES, f"The schedule is one of {', '.join(SCHEDULES)}.")
        _require(0 <= self.momentum < 1, "The momentum is 0 or more and under 1.")
        _require(0 <= self.warm_up <= 1, "The warm-up is a share of the time, 0 to 1.")
        _require(math.isfinite(self.l2) and self.l2 >= 0, "The weight decay is 0 or more.")
        _require(0 <= self.label_smoothing < 1, "The label smoothing is 0 or more and under 1.")
        _require(0 <= self.averaging < 1, "The averaging is 0 or more and under 1.")
        _require(self.seed >= 0, "The seed is 0 or more.")

    def build(self, rng: np.random.Generator, inputs: int = 784, outputs: int = 10) -> Network:
        """A new network as these settings describe it."""
        return Network(
            [inputs, *self.hidden_layers, outputs],
            hidden=self.hidden,
            output=self.output,
            cost=self.cost,
            initialization=self.initialization,
            rng=rng,
        )


@dataclass(frozen=True)
class Progress:
    """How far a training is: a few of them a second, and one when it is stopped.

    Attributes:
        epoch: the running epoch, from 0.
        epochs: of the whole training.
        fraction: 0 to 1, of the whole training.
        seconds: spent training so far, pauses left out.
        seconds_left: estimated.
        network: a copy as it stands.
    """

    epoch: int
    epochs: int
    fraction: float
    seconds: float
    seconds_left: float
    network: Network


@dataclass(frozen=True)
class EpochReport:
    """What an epoch brought.

    Attributes:
        epoch: from 0.
        epochs: of the whole training.
        training_loss, training_accuracy: on 10,000 fixed training digits; the mean cost a digit, and 0 to 1.
        validation_loss, validation_accuracy: likewise on the validation digits.
        test_correct, test_total: of the test digits, where the dataset has them.
        seconds: this epoch's shuffling, conversion and training; evaluation and pauses left out.
        learning_rate: at the end of the epoch.
        network: a copy as it stands.
    """

    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float
    test_correct: int | None
    test_total: int | None
    seconds: float
    learning_rate: float
    network: Network


def as_floats(images: Bytes) -> NDArray[np.float32]:
    """Images uint8 (n, 784) as float32 in [0, 1]."""
    return np.multiply(images, np.float32(1 / 255), dtype=np.float32)


def one_hot(labels: Bytes, smoothing: float = 0.0) -> NDArray[np.float32]:
    """Labels (n,) as targets, float32 (n, 10): 1 for the right digit and 0 for the others, smoothed."""
    targets = np.full((len(labels), 10), smoothing / 10, np.float32)
    targets[np.arange(len(labels)), labels] += 1 - smoothing
    return targets


def outputs(network: Network, images: Bytes) -> Array:
    """The network's outputs for images uint8 (n, 784): float (10, n), a thousand at a time."""
    blocks = [network.feedforward(as_floats(images[i : i + _BLOCK]).T) for i in range(0, len(images), _BLOCK)]
    return np.hstack(blocks) if blocks else np.empty((network.sizes[-1], 0), network.dtype)


def measure(network: Network, examples: Examples) -> tuple[float, int]:
    """The mean cost a digit and the number of digits read right."""
    a = outputs(network, examples.images)
    cost = network.cost.value(a, one_hot(examples.labels).T.astype(network.dtype))
    return cost / max(1, len(examples)), int(np.count_nonzero(a.argmax(axis=0) == examples.labels))


def train(
    network: Network,
    dataset: Dataset,
    settings: TrainingSettings,
    rng: np.random.Generator,
    keep_going: Callable[[], bool] = lambda: True,
    *,
    transform: Transform | None = None,
    learning_rate: Callable[[], float] | None = None,
) -> Iterator[Progress | EpochReport]:
    """Train a network in place and report on it.

    Args:
        network: is changed; the reports carry copies.
        dataset: what to learn from and to measure on.
        settings: how to train. What describes the network itself is not used here.
        rng: orders the digits and seeds their deformation.
        keep_going: asked before every mini-batch; may wait (a pause), and ends the training by False.
        transform: deforms images: uint8 (n, 784) -> float32 (n, 784) in [0, 1]. Runs in a helper thread, one
            block of digits ahead, with random numbers that depend on the block alone.
        learning_rate: asked before every mini-batch in place of `settings.learning_rate`.

    Yields:
        A `Progress` a few times a second, an `EpochReport` after each epoch; when stopped, a last `Progress`.

    Raises:
        SettingsError: the network cannot be trained.
        TrainingError: the numbers grew beyond all bounds.
    """
    network.check_trainable()
    with threadpool_limits(limits=1, user_api="blas"):
        run = _Run(network, dataset, settings, rng, keep_going, transform, learning_rate)
        yield from run.epochs()


class _Run:
    """One training under way."""

    def __init__(
        self,
        network: Network,
        dataset: Dataset,
        settings: TrainingSettings,
        rng: np.random.Generator,
        keep_going: Callable[[], bool],
        transform: Transform | None,
        learning_rate: Callable[[], float] | None,
    ) -> None:
        self._network, self._dataset, self._settings, self._rng = network, dataset, settings, rng
        self._keep_going, self._transform = keep_going, transform
        self._learning_rate = learning_rate or (lambda: settings.learning_rate)
        self._parameters = parameter_vector(network)
        self._average = self._parameters.copy() if settings.averaging else None
        self._weight_count = sum(w.size for w in network.weights)
        self._optimizer = make_optimizer(
            settings.method, self._parameters.size, self._parameters.dtype, settings.momentum
        )
        self._workspaces: dict[int, Workspace] = {}
        size = min(settings.mini_batch_size, max(1, len(dataset.training)))
        self._block = max(1, _BLOCK // size) * size
        self._size = size
        self._steps, self._total_steps = 0, settings.epochs * math.ceil(len(dataset.training) / size)
        self._seconds = 0.0
        self._rate = 0.0

    def epochs(self) -> Iterator[Progress | EpochReport]:
        settings = self._settings
        with ThreadPoolExecutor(1, thread_name_prefix="deform") as helper:
            for epoch in range(settings.epochs):
                before = self._seconds
                order = self._rng.permutation(len(self._dataset.training))
                for stopped in self._one_epoch(order, helper):
                    yield self._progress(epoch)
                    if stopped:
                        return
                yield self._report(epoch, self._seconds - before)

    def _one_epoch(self, order: NDArray[np.int64], helper: ThreadPoolExecutor) -> Iterator[bool]:
        """Trains on all digits in this order; yields False when a report is due, True once when stopped."""
        clock, reported = time.perf_counter(), time.perf_counter()
        for images, targets in self._blocks(order, helper):
            for start in range(0, len(images), self._size):
                waiting = time.perf_counter()
                going = self._keep_going()
                now = time.perf_counter()
                clock += now - waiting
                if not going or now - reported > PROGRESS_INTERVAL:
                    self._seconds += now - clock
                    yield not going
                    if not going:
                        return
                    clock = reported = time.perf_counter()
                batch = slice(start, start + self._size)
                self._step(images[batch].T, targets[batch].T)
        self._seconds += time.perf_counter() - clock

    def _step(self, x: Array, y: Array) -> None:
        """One mini-batch: x (784, m), y (10, m)."""
        m = x.shape[1]
        work = self._workspaces.get(m) or self._workspaces.setdefault(m, Workspace(self._network, m))
        self._network.backprop(x, y, work)
        time_passed = self._steps / self._total_steps
        self._rate = self._learning_rate() * rate_factor(self._settings.schedule, self._settings.warm_up, time_passed)
        work.gradient *= 1 / m
        if self._settings.l2:
            work.gradient[: self._weight_count] += self._settings.l2 * self._parameters[: self._weight_count]
        self._optimizer.step(self._parameters, work.gradient, self._rate)
        self._steps += 1
        if self._average is not None:
            # A short memory at the beginning, so that the random weights are forgotten soon.
            decay = min(self._settings.averaging, self._steps / (self._steps + 9))
            np.subtract(self._parameters, self._average, out=work.gradient)
            work.gradient *= 1 - decay
            self._average += work.gradient

    def _blocks(
        self, order: NDArray[np.int64], helper: ThreadPoolExecutor
    ) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        """Images float32 (n, 784) and targets (n, 10) of about a thousand digits, the next prepared ahead."""
        if self._transform is None:
            yield from (self._prepare(order[i : i + self._block], None) for i in range(0, len(order), self._block))
            return
        ahead: Future[tuple[NDArray[np.float32], NDArray[np.float32]]] | None = None
        for start in range(0, len(order), self._block):
            # Every block has a generator of its own: the same digits come out whichever thread deforms them.
            block_rng = np.random.default_rng(self._rng.integers(2**63))
            ready, ahead = ahead, helper.submit(self._prepare, order[start : start + self._block], block_rng)
            if ready is not None:
                yield ready.result()
        if ahead is not None:
            yield ahead.result()

    def _prepare(
        self, chosen: NDArray[np.int64], rng: np.random.Generator | None
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        training = self._dataset.training
        images = training.images[chosen]
        floats = as_floats(images) if self._transform is None or rng is None else self._transform(images, rng)
        return (
            floats.astype(self._network.dtype, copy=False),
            one_hot(training.labels[chosen], self._settings.label_smoothing).astype(self._network.dtype, copy=False),
        )

    def _progress(self, epoch: int) -> Progress:
        fraction = self._steps / self._total_steps
        left = self._seconds * (1 - fraction) / fraction if fraction else math.inf
        return Progress(epoch, self._settings.epochs, fraction, self._seconds, left, self._result())

    def _report(self, epoch: int, seconds: float) -> EpochReport:
        if not np.isfinite(self._parameters).all():
            raise TrainingError(
                f"Training stopped: the numbers grew beyond all bounds in epoch {epoch + 1}. "
                "A smaller learning rate helps."
            )
        network, data = self._result(), self._dataset
        sample = Examples(data.training.images[:EVALUATION_SAMPLE], data.training.labels[:EVALUATION_SAMPLE])
        training_loss, training_right = measure(network, sample)
        validation_loss, validation_right = measure(network, data.validation)
        return EpochReport(
            epoch=epoch,
            epochs=self._settings.epochs,
            training_loss=training_loss,
            training_accuracy=training_right / max(1, len(sample)),
            validation_loss=validation_loss,
            validation_accuracy=validation_right / max(1, len(data.validation)),
            test_correct=None if data.test is None else measure(network, data.test)[1],
            test_total=None if data.test is None else len(data.test),
            seconds=seconds,
            learning_rate=self._rate,
            network=network,
        )

    def _result(self) -> Network:
        """A copy of the network as it stands, with the averaged weights where they are asked for."""
        result = self._network.copy()
        if self._average is not None:
            weights, biases = views(self._average, self._network)
            result.weights, result.biases = [w.copy() for w in weights], [b.copy() for b in biases]
        return result
