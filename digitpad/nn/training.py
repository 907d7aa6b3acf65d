"""Training as a generator: it yields reports and can be paused, resumed and stopped at any mini-batch.

Knows numbers and labels only; whoever iterates decides what to show, to save and when to stop.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from digitpad.errors import DivergedError, SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, Dataset, Examples, as_floats, one_hot
from digitpad.nn.descent import Descent
from digitpad.nn.metrics import measure, outputs
from digitpad.nn.network import Network
from digitpad.nn.optimizers import rate_factor
from digitpad.nn.running import BatchMeans, Running
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training_state import TrainingState, complete

__all__ = [
    "Bytes",
    "Dataset",
    "EpochFigures",
    "EpochReport",
    "Examples",
    "FinishedEpoch",
    "Progress",
    "Running",
    "TrainingSettings",
    "TrainingState",
    "Transform",
    "as_floats",
    "as_report",
    "measure",
    "measured_epoch",
    "one_hot",
    "outputs",
    "train",
]

Floats = NDArray[np.float32]
Transform = Callable[[Bytes, np.random.Generator, float], Floats]
Block = tuple[Floats, Floats]

PROGRESS_INTERVAL = 0.25  # seconds between two reports within an epoch
EVALUATION_SAMPLE = 10_000  # training digits that the training accuracy is measured on
_DEFORMED_BLOCK = 1_000  # digits gathered and deformed at once
_PLAIN_BLOCK = 200  # digits gathered and converted at once: they are still in the processor's cache when learned from


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
        running: the means of the mini-batches since the last report, of either kind; None without any.
    """

    epoch: int
    epochs: int
    fraction: float
    seconds: float
    seconds_left: float
    network: Network
    running: Running | None = None


@dataclass(frozen=True)
class EpochFigures:
    """What an epoch brought, in numbers: all that a long memory keeps of most epochs.

    Attributes:
        epoch: from 0; -1 for a network as it was before the first.
        epochs: of the whole training.
        training_loss, training_accuracy: on 10,000 fixed training digits; the mean cost a digit, and 0 to 1.
        validation_loss, validation_accuracy: likewise on the validation digits.
        test_correct, test_total: of the test digits, where the dataset has them.
        seconds: this epoch's shuffling, conversion and training; evaluation and pauses left out.
        learning_rate: at the end of the epoch.
        base_learning_rate: the same before the schedule changes it, as it was asked for.
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
    base_learning_rate: float

    def figures(self) -> EpochFigures:
        """Without a network, if there is one."""
        return self

    def with_network(self, network: Network) -> EpochReport:
        """With the network as it stood after this epoch."""
        return EpochReport(**_numbers(self), network=network)


@dataclass(frozen=True)
class EpochReport(EpochFigures):
    """What an epoch brought, with its network.

    Attributes:
        network: a copy as it stands.
        running: the means of the mini-batches since the last report, of either kind; None without any.
    """

    network: Network
    running: Running | None = None

    def figures(self) -> EpochFigures:
        return EpochFigures(**_numbers(self))


def _numbers(figures: EpochFigures) -> dict[str, Any]:
    return {each.name: getattr(figures, each.name) for each in fields(EpochFigures)}


def as_report(figures: EpochFigures) -> EpochReport:
    """An epoch of which it is known that its network was kept. Raises ValueError where it was not."""
    if not isinstance(figures, EpochReport):
        raise ValueError(f"The network of epoch {figures.epoch + 1} was not kept.")
    return figures


@dataclass(frozen=True)
class FinishedEpoch:
    """An epoch before it is measured; see `EpochReport`."""

    epoch: int
    epochs: int
    seconds: float
    learning_rate: float
    base_learning_rate: float
    network: Network
    running: Running | None = None


def measured_epoch(
    finished: FinishedEpoch, dataset: Dataset, before_each: Callable[[], None] = lambda: None
) -> EpochReport:
    """What an epoch brought, measured on the dataset. `before_each`: see `outputs`."""
    network, sample = finished.network, dataset.training.first(EVALUATION_SAMPLE)
    training_loss, training_right = measure(network, sample, before_each)
    validation_loss, validation_right = measure(network, dataset.validation, before_each)
    return EpochReport(
        epoch=finished.epoch,
        epochs=finished.epochs,
        training_loss=training_loss,
        training_accuracy=training_right / max(1, len(sample)),
        validation_loss=validation_loss,
        validation_accuracy=validation_right / max(1, len(dataset.validation)),
        test_correct=None if dataset.test is None else measure(network, dataset.test, before_each)[1],
        test_total=None if dataset.test is None else len(dataset.test),
        seconds=finished.seconds,
        learning_rate=finished.learning_rate,
        base_learning_rate=finished.base_learning_rate,
        network=network,
        running=finished.running,
    )


def train(
    network: Network,
    dataset: Dataset,
    settings: TrainingSettings,
    rng: np.random.Generator,
    keep_going: Callable[[], bool] = lambda: True,
    *,
    transform: Transform | None = None,
    learning_rate: Callable[[], float] | None = None,
    single_threaded: Callable[[], bool] = lambda: False,
    report_now: Callable[[], bool] = lambda: False,
    keep_state: Callable[[TrainingState, EpochReport], None] | None = None,
    resume_from: TrainingState | None = None,
) -> Iterator[Progress | EpochReport]:
    """Train a network in place and report on it.

    Args:
        network: is changed; the reports carry copies.
        dataset: what to learn from and to measure on.
        settings: how to train. What describes the network itself is not used here.
        rng: orders the digits and seeds their deformation.
        keep_going: asked before every mini-batch and every thousand digits of an evaluation; may wait (a pause), and
            ends the training by False.
        transform: deforms images: uint8 (n, 784) -> float32 (n, 784) in [0, 1]; also given the time, 0 at the
            beginning of the training to 1 at its end. Runs in a helper thread, one block of digits ahead, with random
            numbers that depend on the block alone.
        learning_rate: asked before every mini-batch in place of `settings.learning_rate`.
        single_threaded: asked before every mini-batch; by True no second thread computes half of it, while the one that
            deforms goes on. It changes how long that takes, and not a bit of the result.
        report_now: asked before every mini-batch, and before `keep_going`; by True a `Progress` comes first.
        keep_state: called with all that the training needs to go on, once an epoch is measured and before it is
            reported; the state shares nothing with the training.
        resume_from: go on from there. `network` and `rng` are set to what they were then, whatever they are now; with
            the dataset, the settings and the transform of that training the result is the same to the bit. Without
            `learning_rate`, the rate that was in force then stays.

    Yields:
        A `Progress` a few times a second, an `EpochReport` after each epoch; when stopped, a last `Progress`.
        With `settings.patience` the last epoch may come early. Nothing where the resumed training was complete.

    Raises:
        SettingsError: the network cannot be trained, or the state does not fit network, dataset, settings or `rng`.
        DivergedError: the numbers grew beyond all bounds.
    """
    network.check_trainable()
    with threadpool_limits(limits=1, user_api="blas"):
        run = _Run(
            network,
            dataset,
            settings,
            rng,
            keep_going,
            transform,
            learning_rate,
            single_threaded,
            report_now,
            keep_state,
        )
        if resume_from is not None:
            run.resume(resume_from)
        yield from run.epochs()


class _Stopped(Exception):
    """Asked to stop while an epoch is being evaluated."""


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
        single_threaded: Callable[[], bool],
        report_now: Callable[[], bool],
        keep_state: Callable[[TrainingState, EpochReport], None] | None,
    ) -> None:
        self._network, self._dataset, self._settings, self._rng = network, dataset, settings, rng
        self._keep_going, self._transform, self._single_threaded = keep_going, transform, single_threaded
        self._learning_rate, self._asked_rate = learning_rate, settings.learning_rate
        self._report_now, self._keep_state = report_now, keep_state
        targets = one_hot(dataset.training.labels, network.sizes[-1], settings.label_smoothing)
        self._targets = targets.astype(network.dtype, copy=False)
        self._descent = Descent(network, settings, rng)
        size = min(settings.mini_batch_size, max(1, len(dataset.training)))
        self._block = max(1, (_DEFORMED_BLOCK if transform else _PLAIN_BLOCK) // size) * size
        self._size = size
        self._running = BatchMeans(network, size, self._block)
        self._steps, self._total_steps = 0, settings.epochs * math.ceil(len(dataset.training) / size)
        self._seconds = 0.0
        self._due = time.perf_counter() + PROGRESS_INTERVAL  # of the next Progress; goes on over the ends of epochs
        self._rate = 0.0
        self._done = 0  # epochs
        self._best = 0, -1.0  # epoch and validation accuracy

    def resume(self, state: TrainingState) -> None:
        if state.steps * self._settings.epochs != state.epochs * self._total_steps:
            raise SettingsError(tr("The training to be resumed has another number of digits."))
        try:
            self._rng.bit_generator.state = dict(state.rng)
        except (ValueError, TypeError, KeyError) as error:
            raise SettingsError(tr("The training to be resumed has another source of random numbers.")) from error
        self._descent.resume(state.vectors, state.steps)
        self._done, self._steps, self._seconds = state.epochs, state.steps, state.seconds
        self._asked_rate = state.learning_rate
        self._best = state.best_epoch, state.best_accuracy

    def epochs(self) -> Iterator[Progress | EpochReport]:
        with self._descent, ThreadPoolExecutor(1, thread_name_prefix="deform") as helper:
            while not complete(self._settings, self._done, self._best[0]):
                epoch = self._done
                before = self._seconds
                order = self._rng.permutation(len(self._dataset.training))
                for stopped in self._one_epoch(order, helper):
                    self._check_bounded(epoch)
                    yield self._progress(epoch)
                    if stopped:
                        return
                try:
                    report = self._report(epoch, self._seconds - before)
                except _Stopped:
                    yield self._progress(epoch)
                    return
                self._done += 1
                if report.validation_accuracy > self._best[1]:
                    self._best = report.epoch, report.validation_accuracy
                if self._keep_state is not None:
                    self._keep_state(self._state(self._descent.vectors()), report)
                yield report

    def _state(self, vectors: dict[str, Array]) -> TrainingState:
        rng = copy.deepcopy(self._rng.bit_generator.state)
        return TrainingState(vectors, rng, self._done, self._steps, self._seconds, self._asked_rate, *self._best)

    def _one_epoch(self, order: NDArray[np.int64], helper: ThreadPoolExecutor) -> Iterator[bool]:
        """Trains on all digits in this order; yields False when a report is due, True once when stopped."""
        clock = time.perf_counter()
        for images, targets in self._blocks(order, helper):
            self._seconds += time.perf_counter() - clock
            self._running.expect(targets)
            start = 0
            while start < len(images):
                start, going, asked_for = self._learn(images, targets, start)
                if not going or asked_for or time.perf_counter() > self._due:
                    yield not going
                    self._due = time.perf_counter() + PROGRESS_INTERVAL
                if not going:
                    return
            clock = time.perf_counter()

    def _learn(self, images: Floats, targets: Floats, start: int) -> tuple[int, bool, bool]:
        """Mini-batches from `start` on, until the block ends, a report is due or the training is stopped.

        Returns the start of the next mini-batch, whether to go on, and whether a report was asked for.
        """
        clock = time.perf_counter()
        # A training that diverges is told once, in a sentence, not by a warning for every mini-batch.
        with np.errstate(over="ignore", invalid="ignore"):
            while start < len(images):
                asked = time.perf_counter()
                if self._report_now():
                    self._seconds += asked - clock
                    return start, True, True
                going = self._keep_going()
                now = time.perf_counter()
                clock += now - asked  # a pause does not count
                if not going or now > self._due:
                    self._seconds += now - clock
                    return start, going, False
                batch = slice(start, start + self._size)
                self._step(images[batch].T, targets[batch].T)
                start += self._size
        self._seconds += time.perf_counter() - clock
        return start, True, False

    def _step(self, x: Floats, y: Floats) -> None:
        """One mini-batch: x (784, m), y (10, m)."""
        settings = self._settings
        factor = rate_factor(settings.schedule, settings.warm_up, self._steps / self._total_steps)
        if self._learning_rate is not None:
            self._asked_rate = self._learning_rate()
        self._rate = factor * self._asked_rate
        self._descent.single_threaded = self._single_threaded()
        self._descent.step(x, y, self._rate, self._running.room(x.shape[1]))
        self._steps += 1

    def _blocks(self, order: NDArray[np.int64], helper: ThreadPoolExecutor) -> Iterator[Block]:
        """Images float32 (n, 784) and targets (n, 10), block by block; while one is used, the next is deformed."""
        if self._transform is None:
            yield from (self._prepare(order[i : i + self._block], None) for i in range(0, len(order), self._block))
            return
        ahead: Future[Block] | None = None
        for start in range(0, len(order), self._block):
            # Every block has a generator of its own: the same digits come out whichever thread deforms them.
            block_rng = np.random.default_rng(self._rng.integers(2**63))
            chosen, passed = order[start : start + self._block], self._steps / self._total_steps
            ready, ahead = ahead, helper.submit(self._prepare, chosen, block_rng, passed)
            if ready is not None:
                yield ready.result()
        if ahead is not None:
            yield ahead.result()

    def _prepare(self, chosen: NDArray[np.int64], rng: np.random.Generator | None, passed: float = 0.0) -> Block:
        images = self._dataset.training.images.take(chosen, axis=0)
        floats = as_floats(images) if self._transform is None or rng is None else self._transform(images, rng, passed)
        return floats.astype(self._network.dtype, copy=False), self._targets.take(chosen, axis=0)

    def _progress(self, epoch: int) -> Progress:
        fraction = self._steps / self._total_steps
        left = self._seconds * (1 - fraction) / fraction if fraction else math.inf
        return Progress(
            epoch, self._settings.epochs, fraction, self._seconds, left, self._descent.result(), self._running.take()
        )

    def _check(self) -> None:
        if not self._keep_going():
            raise _Stopped

    def _check_bounded(self, epoch: int) -> None:
        if not self._descent.bounded():
            raise DivergedError(
                tr(
                    "Training stopped: the numbers grew beyond all bounds in epoch {epoch}. "
                    "A smaller learning rate helps.",
                    epoch=epoch + 1,
                )
            )

    def _report(self, epoch: int, seconds: float) -> EpochReport:
        self._check_bounded(epoch)
        rates, running = (self._rate, self._asked_rate), self._running.take()
        finished = FinishedEpoch(epoch, self._settings.epochs, seconds, *rates, self._descent.result(), running)
        return measured_epoch(finished, self._dataset, self._check)
