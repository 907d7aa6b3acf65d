"""One training from start to end, seen from the GUI thread: what its worker sends, which `Trainings` takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal

from digitpad.app.training.trainings import StepChange, Trainings
from digitpad.gui.work.training_thread import Timing, TrainingThread
from digitpad.nn.datasets import Dataset
from digitpad.nn.health import Health
from digitpad.nn.reports import EpochReport, Progress
from digitpad.training_job import TrainingJob


class TrainingRun(QObject):
    """Owned by the `Trainer`; owns the worker thread. Its signals are emitted in the GUI thread, `ended` as the last
    one."""

    datasetLoaded = Signal(object)  # Dataset
    drawn = Signal(int, int)
    firstFiguresKnown = Signal(object)  # EpochReport
    progressed = Signal(object)  # Progress
    epochFinished = Signal(object)  # EpochReport
    keepingFailed = Signal(object)
    stepped = Signal()  # the mini-batches that were asked for are done
    halted = Signal()  # after the one epoch that was asked for; it is paused
    ended = Signal(object)  # EndedTraining: the thread is gone

    def __init__(
        self,
        trainings: Trainings,
        job: TrainingJob,
        dataset: Dataset | Callable[[], Dataset],
        keep: Callable[[TrainingJob], None] | None,
        timing: Timing,
        parent: QObject | None = None,
    ) -> None:
        """`trainings`, which know of the job, are updated before each signal is emitted. `keep` is called in the worker
        thread after each epoch."""
        super().__init__(parent)
        self._trainings = trainings
        self._thread = thread = TrainingThread(job, dataset, keep, self, timing)
        thread.datasetLoaded.connect(self.datasetLoaded)
        thread.drawn.connect(self.drawn)
        thread.surveyed.connect(self._on_health)
        thread.firstFiguresKnown.connect(self._on_first_figures)
        thread.progressed.connect(self._on_progress)
        thread.epochFinished.connect(self._on_epoch)
        thread.keepingFailed.connect(self.keepingFailed)
        thread.stepped.connect(self._on_step)
        thread.halted.connect(self._halt)
        thread.failed.connect(self._on_failure)
        thread.finished.connect(self._finish)

    def start(self) -> None:
        """Begin the training in its thread, whose priority is lower than the window's; called once."""
        self._thread.start(QThread.Priority.LowPriority)

    def set_paused(self, paused: bool) -> bool:
        """Pause, or go on. False where nothing changes by that."""
        if not self._trainings.pause(paused):
            return False
        if paused:
            self._thread.pause()
        else:
            self._thread.resume()
        return True

    def step(self, batches: int) -> None:
        """Train on so many mini-batches. It stays paused all the while; `stepped` follows."""
        self._thread.step(batches)

    def run_one_epoch(self) -> None:
        """Go on to the end of an epoch, and pause; `halted` follows."""
        self._trainings.pause(False)
        self._thread.run_one_epoch()

    def set_learning_rate(self, learning_rate: float) -> None:
        """Train by this rate from the next mini-batch on; the caller notifies `Trainings`."""
        self._thread.set_learning_rate(learning_rate)

    def yield_to_pen(self) -> None:
        """The pen moves: the thread rests before each mini-batch for a while."""
        self._thread.yield_to_pen()

    def stop(self) -> None:
        """Ends at the next mini-batch; `ended` follows."""
        self._trainings.stop()
        self._thread.stop()

    def end(self) -> None:
        """Stop, and return when the thread is gone and `ended` was emitted."""
        self._thread.end()
        # What the thread has sent is still queued; deliver that, and nothing else.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _on_first_figures(self, report: EpochReport) -> None:
        self._trainings.recorder.take_start(report)
        self.firstFiguresKnown.emit(report)

    def _on_progress(self, progress: Progress) -> None:
        self._trainings.take_progress(progress)
        self.progressed.emit(progress)

    def _on_epoch(self, report: EpochReport) -> None:
        self._trainings.take_epoch(report)
        self.epochFinished.emit(report)

    def _on_health(self, health: Health) -> None:
        self._trainings.take_health(health)

    def _on_failure(self, sentence: str) -> None:
        self._trainings.take_failure(sentence, diverged=self._thread.diverged)

    def _on_step(self, change: StepChange) -> None:
        if self._trainings.take_step(change):
            self.stepped.emit()

    def _halt(self) -> None:
        if self._trainings.halt():
            self.halted.emit()

    def _finish(self) -> None:
        ended = self._trainings.end(self._thread.rest)
        if ended is not None:
            self.ended.emit(ended)
