"""One training from start to end, seen from the GUI thread: its job, its worker, and what has come of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, Signal

from digitpad.app.insight.experiment import Moment
from digitpad.gui.work.training_thread import TrainingThread
from digitpad.model_file import Model
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Progress
from digitpad.training_job import TrainingJob

# The networks of past epochs may take this much. Beyond it only every second one is kept, then every fourth, and so
# on; the best and the latest always stay.
NETWORKS_BYTES = 64_000_000
ASTRAY = 0.05  # so far under the best epoch, an epoch before a failure counts as part of it


@dataclass(frozen=True)
class TrainingOutcome:
    """How a training ended. `best_epoch` counts from 0 and goes by the validation digits."""

    kind: str  # "finished", "stopped" or "failed"
    epochs_done: int
    seconds: float
    message: str = ""
    best_epoch: int | None = None
    kept_epoch: int | None = None  # after a failure: the one whose network is left


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
        """`before` are the moments of the model that is trained further, the oldest first, as far as they are known,
        and `epochs_before` is how many epochs it has been trained for. A job that was interrupted brings the reports
        of the epochs that are done."""
        super().__init__(parent)
        self.job = job
        self.before = before
        self.epochs_before = epochs_before or (before[-1].epochs if before else 0)
        self.network: Network = job.network.copy()  # the latest that came from the worker
        self._first = self._network_before(job) if not before else None  # before the first mini-batch
        self._kept_every = 1  # of so many epochs one network is kept
        self.reports: list[EpochReport] = list(job.reports)
        self.health = Health()  # of the latest epoch
        self.paused = False
        self.running = False
        self.stopping = False  # asked to end, and not there yet
        self._seconds = sum(report.seconds for report in self.reports)
        self._started = bool(self.reports)
        self._failure = ""
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

    def _network_before(self, job: TrainingJob) -> Network | None:
        return self.network if job.resume_from is None else job.first_network()

    @property
    def rest(self) -> TrainingJob | None:
        """What is left of the stopped training after its last finished epoch, which is to be trained by another run;
        None where no epoch was finished, none is left, or the training failed."""
        rest = None if self.running or self._failure else self._thread.rest
        return None if rest is None else dataclasses.replace(rest, reports=tuple(self.reports))

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

    def make_way(self) -> None:
        self._thread.make_way()

    def stop(self) -> None:
        """Ends at the next mini-batch; `ended` follows."""
        self.stopping = True
        self._thread.stop()

    def end(self) -> None:
        """Stop, and return when the thread is gone and `ended` was emitted."""
        self._thread.end()
        # What the thread has sent is still queued; deliver that, and nothing else.
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def moments(self) -> tuple[Moment, ...]:
        """The networks of the past that are still known, the oldest first."""
        before = self.before if self._first is None else (Moment(self.epochs_before, self._first, None),)
        networks: list[tuple[EpochReport, Network | None]] = [(report, report.network) for report in self.reports]
        return before + tuple(
            Moment(self.epochs_before + report.epoch + 1, network, report.validation_accuracy)
            for report, network in networks
            if network is not None
        )

    @property
    def best_epoch(self) -> int | None:
        """From 0; the first with the highest accuracy on the validation digits."""
        if not self.reports:
            return None
        return max(self.reports, key=lambda report: report.validation_accuracy).epoch

    @property
    def last_good_epoch(self) -> int | None:
        """The last one before the numbers went astray: about as good as the best."""
        if self.best_epoch is None:
            return None
        enough = self.reports[self.best_epoch].validation_accuracy - ASTRAY
        networks: list[tuple[EpochReport, Network | None]] = [(report, report.network) for report in self.reports]
        return max(
            report.epoch for report, network in networks if network is not None and report.validation_accuracy >= enough
        )

    def learned(self) -> Model | None:
        """What the ended training leaves; None if it has learned nothing."""
        if self._failure and self.last_good_epoch is not None:
            return self._model_after(self.reports[self.last_good_epoch])
        if self._failure or not self._started:
            return None
        if self._complete:
            return self._model_after(self.reports[-1])
        return self.job.model(self.network, [self.job.entry(report) for report in self.reports])

    def best(self) -> Model | None:
        """The model as it was after the best epoch."""
        best = self.best_epoch
        return None if best is None else self._model_after(self.reports[best])

    def model_at(self, moment: Moment) -> Model:
        """The model as it was at one of `moments`, with the history up to there."""
        if moment.epochs <= self.epochs_before:  # of the training that this one went on from
            later = self.epochs_before - moment.epochs
            history = self.job.history[: max(0, len(self.job.history) - later)]
            return dataclasses.replace(self.job.model(moment.network, ()), history=history)
        reports = self.reports[: moment.epochs - self.epochs_before]
        return self.job.model(moment.network, [self.job.entry(report) for report in reports], reports[-1])

    def _model_after(self, report: EpochReport) -> Model:
        return self.job.model(
            report.network, [self.job.entry(past) for past in self.reports[: report.epoch + 1]], report
        )

    def outcome(self) -> TrainingOutcome:
        kind = "failed" if self._failure else "finished" if self._complete else "stopped"
        kept = self.last_good_epoch if self._failure else None
        return TrainingOutcome(kind, len(self.reports), self._seconds, self._failure, self.best_epoch, kept)

    @property
    def _complete(self) -> bool:
        settings = self.job.recipe.settings
        if self.best_epoch is not None and settings.patience:
            since_best = len(self.reports) - 1 - self.best_epoch
            return since_best >= settings.patience or len(self.reports) == settings.epochs
        return len(self.reports) == settings.epochs

    def _take_progress(self, progress: Progress) -> None:
        self._seconds = progress.seconds
        self._started = progress.fraction > 0
        self.network = progress.network
        self.progressed.emit(progress)

    def _take_epoch(self, report: EpochReport) -> None:
        self._seconds = max(self._seconds, sum(past.seconds for past in [*self.reports, report]))
        self._started = True
        self.network = report.network
        self.reports.append(report)
        self._forget_old_networks()
        self.epochFinished.emit(report)

    def _forget_old_networks(self) -> None:
        size = self.network.dtype.itemsize * self.network.parameter_count
        room = NETWORKS_BYTES // size - 1  # one more may be looked at while it is forgotten here
        always = (self.best_epoch, len(self.reports) - 1)
        self._keep(always)
        while len(self.moments()) > room and self.before:
            self.before = self.before[::2] if len(self.before) > 1 else ()
        while len(self.moments()) > room and self._kept_every <= len(self.reports):
            self._kept_every *= 2
            self._keep(always)
        if len(self.moments()) > room:
            self._first = None

    def _keep(self, always: tuple[int | None, ...]) -> None:
        for place, report in enumerate(self.reports):
            if report.epoch not in always and (report.epoch + 1) % self._kept_every:
                self.reports[place] = report.without_network()

    def _take_health(self, health: Health) -> None:
        self.health = health

    def _take_failure(self, sentence: str) -> None:
        self._failure = sentence

    def _finish(self) -> None:
        self.running = self.stopping = False
        self.ended.emit()
