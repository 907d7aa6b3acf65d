"""The worker thread: it iterates train() and passes on what comes out of it.

Only frozen objects and copies leave this thread, by signals. It knows no window.
"""

from __future__ import annotations

import dataclasses
import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from digitpad.app.background import lower_priority
from digitpad.app.training.trainings import StepChange
from digitpad.errors import DigitpadError, DivergedError
from digitpad.message import tr
from digitpad.nn.datasets import Dataset
from digitpad.nn.health import SAMPLE, by_frequency, health
from digitpad.nn.reports import EpochReport, FinishedEpoch, Progress, measured_epoch
from digitpad.nn.running import RunningMeans
from digitpad.nn.training import PROGRESS_INTERVAL
from digitpad.nn.training_state import TrainingState
from digitpad.training_job import TrainingJob, copies


@dataclass(frozen=True)
class Timing:
    """How often a training reports, and how it makes room for the pen.

    Attributes:
        progress: seconds between two reports within an epoch.
        progress_to_pen: the same while the pen moves.
        pen_first: seconds after a move of the pen in which the training goes slower.
        least_yield: seconds that it then leaves free before every mini-batch, at least.
        yield_factor: and at least so many times as long as the last mini-batch took: the window has the caches for
            itself.
    """

    progress: float = PROGRESS_INTERVAL
    progress_to_pen: float = 2.0
    pen_first: float = 0.1
    least_yield: float = 0.006
    yield_factor: float = 3.0


TIMING = Timing()


class _Stopped(Exception):
    """Asked to stop while the network is measured."""


class _Steps:
    """Mini-batches that were asked for. Once asked for, they are the worker's alone: whoever wants others asks anew."""

    def __init__(self, count: int) -> None:
        self.count = self.left = count
        self.before: tuple[np.ndarray, ...] = ()  # the weights
        self.reported = False

    @property
    def due(self) -> bool:
        """Whether all are done, and nobody has heard of it."""
        return self.left <= 0 and not self.reported


class TrainingThread(QThread):
    """Owned by the GUI thread, so that its signals reach every slot there.

    Attributes:
        timing: may be replaced by another one while it runs.
        diverged: whether the numbers grew beyond all bounds; known when `failed` is emitted.
    """

    datasetLoaded = Signal(object)  # Dataset
    drawn = Signal(int, int)  # of the recipe's own digits, how many there are and how many there will be
    firstFiguresKnown = Signal(object)  # EpochReport of the network before its first epoch, its number -1
    progressed = Signal(object)  # Progress
    surveyed = Signal(object)  # Health of the network of the epoch that finishes now
    epochFinished = Signal(object)  # EpochReport
    keepingFailed = Signal(object)  # the epoch could not be written for recovery; not sent again while that lasts
    stepped = Signal(object)  # StepChange: the mini-batches that were asked for are done, and the training waits
    halted = Signal()  # the epoch that was asked for is done, and the training waits
    _reported = Signal()  # every slot of an epoch has been called when this one's is
    failed = Signal(object)  # one sentence; the thread ends after it

    def __init__(
        self,
        job: TrainingJob,
        dataset: Dataset | Callable[[], Dataset],
        keep: Callable[[TrainingJob], None] | None = None,
        parent: QObject | None = None,
        timing: Timing = TIMING,
    ) -> None:
        """`dataset` may be a function that loads it; `keep` stores after every epoch what is left of the training."""
        super().__init__(parent)
        self.timing = timing
        self.diverged = False
        self._job = job
        self._rest = None if job.resume_from is None else job.resumed(job.resume_from, job.reports)
        self._dataset = dataset
        self._keep = keep
        self._learning_rate = job.learning_rate
        self._unreported: RunningMeans | None = None  # mini-batches of reports that were left out
        self._pen_moved = -math.inf
        self._drawn_from = self._progress_from = 0.0
        self._went_on = math.inf  # when the mini-batch began, or another piece of work, that is under way
        self._steps: _Steps | None = None  # None to go on without a stop
        self._one_epoch = False
        self._may_run = threading.Event()
        self._may_run.set()
        self._stopped = threading.Event()
        self._taken = threading.Event()  # the last reported epoch, by the GUI thread
        self._taken.set()
        self._reported.connect(self._on_reported)

    @property
    def rest(self) -> TrainingJob | None:
        """What is left of the training after its last finished epoch, once the thread has ended; None before any, and
        after the last. A learning rate that was changed since is the one to go on with."""
        if self._rest is None or self._rest.resume_from is None or self._rest.complete:
            return None
        state = dataclasses.replace(self._rest.resume_from, learning_rate=self._learning_rate)
        return dataclasses.replace(self._rest, resume_from=state)

    def pause(self) -> None:
        """Wait before the next mini-batch, until `resume`, `step`, `run_one_epoch` or `stop` is called."""
        self._may_run.clear()
        if self._stopped.is_set():  # one that is to end must not wait for a resume
            self._may_run.set()

    def resume(self) -> None:
        """Go on until the training ends; what was asked for by `step` or `run_one_epoch` is dropped."""
        self._steps, self._one_epoch = None, False
        self._may_run.set()

    def step(self, batches: int) -> None:
        """Train on so many mini-batches and wait; `stepped` follows, unless the training ends with them."""
        self._steps = _Steps(batches)
        self._may_run.set()

    def run_one_epoch(self) -> None:
        """Go on to the end of an epoch and wait; `halted` follows, unless the training ends with it."""
        self._steps, self._one_epoch = None, True
        self._may_run.set()

    def stop(self) -> None:
        """End before the next mini-batch, paused or not, without waiting for that; `finished` follows."""
        self._stopped.set()
        self._may_run.set()
        self._taken.set()

    def end(self) -> None:
        """Stop, and return when the thread is gone."""
        self.stop()
        self.wait()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Train by this rate, before its schedule, from the next mini-batch on."""
        self._learning_rate = learning_rate

    def run(self) -> None:
        lower_priority()
        try:
            self._train()
        except DigitpadError as error:
            self.diverged = isinstance(error, DivergedError)
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit(tr("There is not enough memory for this training. Try fewer hidden neurons."))
        except Exception:
            self.failed.emit(tr("Training stopped because of a fault in the program."))
            raise

    def _train(self) -> None:
        kept = True
        dataset = self._load()
        if self._stopped.is_set() and self._job.resume_from is not None:
            return  # perhaps not all digits are drawn
        self._job = self._job.checked(dataset)
        for report in self._reports(dataset):
            if isinstance(report, Progress):
                self._report_progress(report)
                continue
            found = health(report.network, dataset.training.images[:SAMPLE])
            labels = dataset.validation.labels
            self.surveyed.emit(dataclasses.replace(found, by_frequency=by_frequency(labels), validated=len(labels)))
            # Whoever hears of this epoch may ask for one, which is the next.
            was_asked_for, self._one_epoch = self._one_epoch, False
            self._report_epoch(report)
            if was_asked_for:
                self._wait_after_epoch()
            if self._keep is not None and self._rest is not None:
                kept = self._kept(self._keep, self._rest, quiet=not kept)
        if self._rest is not None and self._rest.complete:
            self._rest = None  # it is as large as a few networks

    def _report_epoch(self, report: EpochReport) -> None:
        """Report an epoch once the one before was taken: with few digits there may be thousands a second, and the GUI
        thread, which draws each, would come to nothing else."""
        self._taken.wait()
        self._taken.clear()
        self.epochFinished.emit(self._with_unreported(report))
        self._reported.emit()

    def _on_reported(self) -> None:
        """Release the worker by a timer, so that between two epochs the GUI thread also handles mouse and keys."""
        QTimer.singleShot(0, self, self._taken.set)

    def _measure_start(self, dataset: Dataset) -> None:
        """The first point of the curve. A training that is stopped meanwhile, or taken up, has none."""
        job, rate = self._job, self._learning_rate
        if job.resume_from is not None:
            return
        untrained = FinishedEpoch(-1, job.recipe.settings.epochs, 0.0, rate, rate, job.network.copy())
        digits = dataclasses.replace(dataset, test=None)
        with suppress(_Stopped):
            self.firstFiguresKnown.emit(measured_epoch(untrained, digits, self._stop_if_asked))

    def _wait_after_epoch(self) -> None:
        if self._rest is not None and not self._rest.complete:
            self.pause()
            self.halted.emit()

    def _count_step(self) -> float:
        """A mini-batch begins. Returns the learning rate."""
        steps = self._steps
        if steps is not None:
            steps.before = steps.before or copies(self._job.network.weights)
            steps.left -= 1
        return self._learning_rate

    def _steps_are_done(self) -> bool:
        steps = self._steps
        return steps is not None and steps.due

    def _wait_after(self, steps: _Steps) -> None:
        steps.reported = True
        change = StepChange(
            steps.count, tuple(b - a for a, b in zip(steps.before, self._job.network.weights, strict=True))
        )
        self.pause()
        if self._steps is not steps:  # meanwhile it was asked to go on, or for other steps
            self._may_run.set()
        self.stepped.emit(change)

    def _stop_if_asked(self) -> None:
        if not self._keep_going():
            raise _Stopped

    def _report_progress(self, progress: Progress) -> None:
        """Now and then while the pen moves: to follow the network everywhere would hold up the answer to the pen.
        What is left out is counted by the next one."""
        running = progress.running
        if self._unreported is not None:
            running = self._unreported.and_then(running)
        now, steps = time.monotonic(), self._steps
        done = steps is not None and steps.due
        if now > self._progress_from or not self._pen_moves() or self._stopped.is_set() or done:
            self._progress_from, self._unreported = now + self.timing.progress_to_pen, None
            self.progressed.emit(dataclasses.replace(progress, running=running))
        else:
            self._unreported = running
        if steps is not None and done:
            self._wait_after(steps)

    def _with_unreported(self, report: EpochReport) -> EpochReport:
        unreported, self._unreported = self._unreported, None
        return (
            report if unreported is None else dataclasses.replace(report, running=unreported.and_then(report.running))
        )

    def _load(self) -> Dataset:
        if isinstance(self._dataset, Dataset):
            mnist = self._dataset
        else:
            mnist = self._dataset()
            self.datasetLoaded.emit(mnist)
        recipe = self._job.recipe
        self._measure_start(mnist.with_validation_of(recipe.validation_digits))  # before the recipe's own are drawn
        return recipe.dataset(mnist, self._keep_going, self._report_drawn)

    def _report_drawn(self, count: int, total: int) -> None:
        """A few times a second is enough."""
        now = time.monotonic()
        if now > self._drawn_from or count == total:
            self._drawn_from = now + self.timing.progress
            self.drawn.emit(count, total)

    def _reports(self, dataset: Dataset) -> Iterator[Progress | EpochReport]:
        return self._job.train(
            dataset,
            self._keep_going,
            self._on_state,
            learning_rate=self._count_step,
            report_now=self._steps_are_done,
            progress_interval=self.timing.progress,
            single_threaded=self._pen_moves,  # or a worker that holds Python's lock may lose its core to the other one
        )

    def _on_state(self, state: TrainingState, report: EpochReport) -> None:
        """The networks of the best and of the last epoch stay: they are what may be asked for later."""
        before = () if self._rest is None else self._rest.reports
        kept = [past if past.epoch == state.best_epoch else past.figures() for past in before]
        self._rest = self._job.resumed(state, [*kept, report])

    def yield_to_pen(self) -> None:
        """The pen moves: its answer comes first, and for a moment the training goes slower."""
        self._pen_moved = time.monotonic()

    def _keep_going(self) -> bool:
        """Asked before every mini-batch; blocks while paused, and for a moment while the pen moves."""
        self._may_run.wait()
        if self._pen_moves():
            timing = self.timing
            free = max(timing.least_yield, timing.yield_factor * (time.monotonic() - self._went_on))
            self._stopped.wait(min(free, timing.pen_first))
        self._went_on = time.monotonic()
        return not self._stopped.is_set()

    def _pen_moves(self) -> bool:
        return time.monotonic() - self._pen_moved < self.timing.pen_first

    def _kept(self, keep: Callable[[TrainingJob], None], rest: TrainingJob, quiet: bool) -> bool:
        """Whether this epoch is safe; what failed is tried again with the next one."""
        try:
            keep(rest)
        except (DigitpadError, OSError, MemoryError) as error:
            if not quiet:
                reason = str(error) or tr("there is not enough memory.")
                sentence = tr("Training goes on, but this epoch is not kept for a crash: {reason}", reason=reason)
                self.keepingFailed.emit(sentence)
            return False
        return True
