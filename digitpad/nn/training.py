"""Training as a generator: it yields reports and can be paused, resumed and stopped at any mini-batch.

Knows numbers and labels only; whoever iterates decides what to show, to save and when to stop.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import DivergedError, SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array
from digitpad.nn.blocks import Blocks, Transform
from digitpad.nn.datasets import Dataset, one_hot
from digitpad.nn.descent import Descent
from digitpad.nn.network import Network
from digitpad.nn.optimizers import rate_factor
from digitpad.nn.reports import EpochReport, FinishedEpoch, Progress, measured_epoch
from digitpad.nn.running import BatchMeans
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training_state import TrainingState, complete

PROGRESS_INTERVAL = 0.25  # seconds between two reports within an epoch


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
    progress_interval: float = PROGRESS_INTERVAL,
) -> Iterator[Progress | EpochReport]:
    """Train a network in place and report on it.

    Args:
        network: is changed; the reports carry copies.
        dataset: what to learn from and to measure on.
        settings: how to train. What describes the network itself is not used here.
        rng: orders the digits and seeds their deformation.
        keep_going: asked before every mini-batch and every 500 digits of an evaluation; may wait (a pause), and
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
        progress_interval: seconds between two reports within an epoch.

    Yields:
        A `Progress` at each of these intervals, an `EpochReport` after each epoch; when stopped, a last `Progress`.
        With `settings.patience` the last epoch may come early. Nothing where the resumed training was complete.

    Raises:
        SettingsError: the network cannot be trained, or the state does not fit network, dataset, settings or `rng`.
        DivergedError: the numbers grew beyond all bounds.
    """
    from threadpoolctl import threadpool_limits  # not at the start of the program

    network.check_trainable()
    with threadpool_limits(limits=1, user_api="blas"):
        asked = _Asked(keep_going, learning_rate, single_threaded, report_now, keep_state, progress_interval)
        run = _Run(network, dataset, settings, rng, transform, asked)
        if resume_from is not None:
            run.resume(resume_from)
        yield from run.epochs()


class _Asked(NamedTuple):
    """What a training asks of whoever iterates, and hands over; see `train`."""

    keep_going: Callable[[], bool]
    learning_rate: Callable[[], float] | None
    single_threaded: Callable[[], bool]
    report_now: Callable[[], bool]
    keep_state: Callable[[TrainingState, EpochReport], None] | None
    progress_interval: float


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
        transform: Transform | None,
        asked: _Asked,
    ) -> None:
        self._dataset, self._settings, self._rng, self._asked = dataset, settings, rng, asked
        examples = dataset.training
        self._size = min(settings.mini_batch_size, max(1, len(examples)))
        targets = one_hot(examples.labels, network.sizes[-1], settings.label_smoothing)
        targets = targets.astype(network.dtype, copy=False)
        self._blocks = Blocks(examples, targets, transform, self._size, rng)
        self._descent = Descent(network, settings, rng)
        self._running = BatchMeans(network, self._size, self._blocks.size)
        self._steps, self._total_steps = 0, settings.epochs * math.ceil(len(examples) / self._size)
        self._seconds = 0.0
        self._due = time.perf_counter() + asked.progress_interval  # of the next Progress, over the ends of epochs
        self._rate, self._base_rate = 0.0, settings.learning_rate  # with and without the schedule
        self._done = 0  # epochs
        self._best = 0, -1.0  # epoch and validation accuracy

    @property
    def _fraction(self) -> float:
        """0 to 1: how much of the training is done."""
        return self._steps / self._total_steps

    def resume(self, state: TrainingState) -> None:
        if state.steps * self._settings.epochs != state.epochs * self._total_steps:
            raise SettingsError(tr("The training to be resumed has another number of pictures."))
        try:
            self._rng.bit_generator.state = dict(state.rng)
        except (ValueError, TypeError, KeyError) as error:
            raise SettingsError(tr("The training to be resumed has another source of random numbers.")) from error
        self._descent.resume(state.vectors, state.steps)
        self._done, self._steps, self._seconds = state.epochs, state.steps, state.seconds
        self._base_rate = state.learning_rate
        self._best = state.best_epoch, state.best_accuracy

    def epochs(self) -> Iterator[Progress | EpochReport]:
        with self._descent, self._blocks:
            while not complete(self._settings, self._done, self._best[0]):
                epoch, before = self._done, self._seconds
                order = self._rng.permutation(len(self._dataset.training))
                for stopped in self._one_epoch(order):
                    self._check_bounded(epoch)
                    yield self._progress(epoch)
                    if stopped:
                        return
                try:
                    report = self._report(epoch, self._seconds - before)
                except _Stopped:
                    yield self._progress(epoch)
                    return
                self._finish(report)
                yield report

    def _finish(self, report: EpochReport) -> None:
        self._done += 1
        if report.validation_accuracy > self._best[1]:
            self._best = report.epoch, report.validation_accuracy
        if self._asked.keep_state is not None:
            self._asked.keep_state(self._state(self._descent.vectors()), report)

    def _state(self, vectors: dict[str, Array]) -> TrainingState:
        rng = copy.deepcopy(self._rng.bit_generator.state)
        return TrainingState(vectors, rng, self._done, self._steps, self._seconds, self._base_rate, *self._best)

    def _one_epoch(self, order: NDArray[np.int64]) -> Iterator[bool]:
        """Trains on all digits in this order; yields False when a report is due, True once when stopped."""
        clock = time.perf_counter()
        for images, targets in self._blocks.of_epoch(order, lambda: self._fraction):
            self._seconds += time.perf_counter() - clock
            self._running.expect(targets)
            start = 0
            while start < len(images):
                start, going, asked_for = self._learn(images, targets, start)
                if not going or asked_for or time.perf_counter() > self._due:
                    yield not going
                    self._due = time.perf_counter() + self._asked.progress_interval
                if not going:
                    return
            clock = time.perf_counter()

    def _learn(self, images: Array, targets: Array, start: int) -> tuple[int, bool, bool]:
        """Mini-batches from `start` on, until the block ends, a report is due or the training is stopped.

        Returns the start of the next mini-batch, whether to go on, and whether a report was asked for.
        """
        clock = time.perf_counter()
        # A training that diverges is reported once, in a sentence, not by a warning for every mini-batch.
        with np.errstate(over="ignore", invalid="ignore"):
            while start < len(images):
                asked = time.perf_counter()
                if self._asked.report_now():
                    self._seconds += asked - clock
                    return start, True, True
                going = self._asked.keep_going()
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

    def _step(self, x: Array, y: Array) -> None:
        """One mini-batch: x (784, m), y (10, m)."""
        settings = self._settings
        factor = rate_factor(settings.schedule, settings.warm_up, self._fraction)
        if self._asked.learning_rate is not None:
            self._base_rate = self._asked.learning_rate()
        self._rate = factor * self._base_rate
        self._descent.single_threaded = self._asked.single_threaded()
        self._descent.step(x, y, self._rate, self._running.room(x.shape[1]))
        self._steps += 1

    def _progress(self, epoch: int) -> Progress:
        fraction = self._fraction
        left = self._seconds * (1 - fraction) / fraction if fraction else math.inf
        return Progress(
            epoch, self._settings.epochs, fraction, self._seconds, left, self._descent.result(), self._running.take()
        )

    def _check(self) -> None:
        if not self._asked.keep_going():
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
        rates, running = (self._rate, self._base_rate), self._running.take()
        finished = FinishedEpoch(epoch, self._settings.epochs, seconds, *rates, self._descent.result(), running)
        return measured_epoch(finished, self._dataset, self._check)
