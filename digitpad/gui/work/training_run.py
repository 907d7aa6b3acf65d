"""One training from start to end, seen from the GUI thread: its worker and its history."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal

from digitpad.app.insight.experiment import Moment
from digitpad.app.training.training_history import TrainingHistory
from digitpad.gui.work.training_thread import TrainingThread
from digitpad.nn.health import Health
from digitpad.nn.training import Dataset, EpochReport, Progress
from digitpad.training_job import TrainingJob


class TrainingRun(QObject):
    datasetLoaded = Signal(object)  # Dataset
    drawn = Signal(int, int)
    firstFiguresKnown = Signal(object)  # EpochReport
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    keepingFailed = Signal(str)
    stepped = Signal(object)  # StepChange
    halted = Signal()  # after the one epoch that was asked for; it is paused
    ended = Signal()  # the thread is gone

    def __init__(
        self,
        job: TrainingJob,
        dataset: Dataset | Callable[[], Dataset],
        keep: Callable[[TrainingJob], None] | None,
        before: tuple[Moment, ...] = (),
        parent: QObject | None = None,
        epochs_before: int = 0,
    ) -> None:
        """`keep` is called in the worker thread after each epoch; see `TrainingHistory` for the rest."""
        super().__init__(parent)
        self.history = TrainingHistory(job, before, epochs_before)
        self.paused = False
        self.running = False
        self.stopping = False  # asked to end, and not there yet
        self._thread = thread = TrainingThread(job, dataset, keep, self)
        thread.datasetLoaded.connect(self.datasetLoaded)
        thread.drawn.connect(self.drawn)
        thread.surveyed.connect(self._take_health)
        thread.firstFiguresKnown.connect(self.firstFiguresKnown)
        thread.progressed.connect(self._take_progress)
        thread.epochFinished.connect(self._take_epoch)
        thread.keepingFailed.connect(self.keepingFailed)
        thread.stepped.connect(self.stepped)
        thread.halted.connect(self._halt)
        thread.failed.connect(self._take_failure)
        thread.finished.connect(self._finish)

    @property
    def rest(self) -> TrainingJob | None:
        """What is left of the stopped training after its last finished epoch, which is to be trained by another run;
        None where no epoch was finished, none is left, or the training failed."""
        rest = None if self.running or self.history.failure else self._thread.rest
        return None if rest is None else dataclasses.replace(rest, reports=tuple(self.history.reports))

    def start(self) -> None:
        self.running = True
        self._thread.start(QThread.Priority.LowPriority)

    def set_paused(self, paused: bool) -> None:
        self.paused = paused
        if paused:
            self._thread.pause()
        else:
            self._thread.resume()

    def step(self, batches: int) -> None:
        """Train on so many mini-batches. It counts as paused all the while; `stepped` follows."""
        self.paused = True
        self._thread.step(batches)

    def run_one_epoch(self) -> None:
        """Go on to the end of an epoch, and pause; `halted` follows."""
        self.paused = False
        self._thread.run_one_epoch()

    def _halt(self) -> None:
        self.paused = True
        self.halted.emit()

    def set_learning_rate(self, learning_rate: float) -> None:
        self._thread.set_learning_rate(learning_rate)

    def yield_to_pen(self) -> None:
        self._thread.yield_to_pen()

    def stop(self) -> None:
        """Ends at the next mini-batch; `ended` follows."""
        self.stopping = True
        self._thread.stop()

    def end(self) -> None:
        """Stop, and return when the thread is gone and `ended` was emitted."""
        self._thread.end()
        # What the thread has sent is still queued; deliver that, and nothing else.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _take_progress(self, progress: Progress) -> None:
        self.history.take_progress(progress)
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self.history.take_epoch(report)
        self.epochFinished.emit(report)

    def _take_health(self, health: Health) -> None:
        self.history.take_health(health)

    def _take_failure(self, sentence: str) -> None:
        self.history.take_failure(sentence, diverged=self._thread.diverged)

    def _finish(self) -> None:
        self.running = self.stopping = False
        self.ended.emit()
