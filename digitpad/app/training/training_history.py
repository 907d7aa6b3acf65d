"""What one training has come to, from its first figures to its end: reports, checkpoints, and what it leaves.

It knows neither threads nor windows.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from digitpad.app.insight.experiment import Checkpoint
from digitpad.model_file import Model
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochFigures, EpochReport, Progress, as_report
from digitpad.nn.training_state import complete
from digitpad.training_job import TrainingJob

# The networks of past epochs may take this much. Beyond it only every second one is kept, then every fourth, and so
# on; the best and the latest always stay.
NETWORKS_BYTES = 64_000_000
ASTRAY = 0.05  # accuracy; an epoch that is so far below the best one counts as part of the failure that follows


@dataclass(frozen=True)
class TrainingOutcome:
    """How a training ended. `best_epoch` counts from 0 and goes by the validation digits; `diverged` where it failed by
    too high a learning rate."""

    kind: str  # "finished", "stopped" or "failed"
    epochs_done: int
    seconds: float
    message: str = ""
    best_epoch: int | None = None
    kept_epoch: int | None = None  # after a failure: the one whose network is left
    diverged: bool = False


class TrainingHistory:
    """All that is known of one training. Whoever runs it calls the `take_` methods, in the order of what happens.

    Attributes:
        job: what is trained, and from where.
        before: the checkpoints of the model that is trained further, the oldest first, as far as they are known.
        epochs_before: how many epochs that model had been trained for.
        network: the latest one, a copy that nobody changes.
        reports: one for each finished epoch. Some no longer carry their network; the best and the latest always do.
        health: of the hidden neurons after the latest epoch.
        failure: the sentence that says why the training failed; empty where it did not.
        diverged: whether too high a learning rate was the cause.
    """

    def __init__(self, job: TrainingJob, before: tuple[Checkpoint, ...] = (), epochs_before: int = 0) -> None:
        """A job that was interrupted brings the reports of the epochs that are done."""
        self.job = job
        self.before = before
        self.epochs_before = epochs_before or (before[-1].epochs if before else 0)
        self.network: Network = job.network.copy()
        self._first = self._network_before(job) if not before else None  # before the first mini-batch
        self._kept_every = 1  # of so many epochs one network is kept
        self.reports: list[EpochFigures] = list(job.reports)
        self.health = Health()
        self.failure = ""
        self.diverged = False
        self._seconds = sum(report.seconds for report in self.reports)
        self._started = bool(self.reports)

    def _network_before(self, job: TrainingJob) -> Network | None:
        return self.network if job.resume_from is None else job.first_network()

    # What happens

    def take_progress(self, progress: Progress) -> None:
        """Make the network of the report the latest one; called a few times a second."""
        self._seconds = progress.seconds
        self._started = progress.fraction > 0
        self.network = progress.network

    def take_epoch(self, report: EpochReport) -> None:
        """An epoch is finished; networks of earlier ones are dropped where they take more than `NETWORKS_BYTES`."""
        self._seconds = max(self._seconds, sum(past.seconds for past in [*self.reports, report]))
        self._started = True
        self.network = report.network
        self.reports.append(report)
        self._forget_old_networks()

    def take_health(self, health: Health) -> None:
        """The health of the hidden neurons after an epoch, whose `take_epoch` follows."""
        self.health = health

    def take_failure(self, sentence: str, *, diverged: bool = False) -> None:
        """It cannot go on, for the reason in the sentence."""
        self.failure, self.diverged = sentence, diverged

    def _forget_old_networks(self) -> None:
        size = self.network.dtype.itemsize * self.network.parameter_count
        room = NETWORKS_BYTES // size - 1  # a view may still hold one that is dropped here
        always = (self.best_epoch, len(self.reports) - 1)
        self._keep(always)
        while len(self.checkpoints()) > room and self.before:
            self.before = self.before[::2] if len(self.before) > 1 else ()
        while len(self.checkpoints()) > room and self._kept_every <= len(self.reports):
            self._kept_every *= 2
            self._keep(always)
        if len(self.checkpoints()) > room:
            self._first = None

    def _keep(self, always: tuple[int | None, ...]) -> None:
        for index, report in enumerate(self.reports):
            if report.epoch not in always and (report.epoch + 1) % self._kept_every:
                self.reports[index] = report.figures()

    # What is known

    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The checkpoints that are still known, the oldest first."""
        before = self.before if self._first is None else (Checkpoint(self.epochs_before, self._first, None),)
        return before + tuple(
            Checkpoint(self.epochs_before + report.epoch + 1, report.network, report.validation_accuracy)
            for report in self._with_networks()
        )

    def _with_networks(self) -> list[EpochReport]:
        return [report for report in self.reports if isinstance(report, EpochReport)]

    @property
    def best_epoch(self) -> int | None:
        """The first epoch, from 0, with the highest accuracy on the validation digits."""
        if not self.reports:
            return None
        return max(self.reports, key=lambda report: report.validation_accuracy).epoch

    @property
    def failed_at_once(self) -> bool:
        """Whether it was to go on after an interruption, and failed before any epoch more was done."""
        job = self.job
        return bool(self.failure) and job.resume_from is not None and len(self.reports) == len(job.reports)

    @property
    def last_good_epoch(self) -> int | None:
        """The last one before the numbers went astray: about as good as the best."""
        if self.best_epoch is None:
            return None
        enough = self.reports[self.best_epoch].validation_accuracy - ASTRAY
        return max(report.epoch for report in self._with_networks() if report.validation_accuracy >= enough)

    def learned(self) -> Model | None:
        """What the ended training leaves; None if it has learned nothing."""
        if self.failure and self.last_good_epoch is not None:
            return self._model_after(self.reports[self.last_good_epoch])
        if self.failure or not self._started:
            return None
        if self._complete:
            return self._model_after(self.reports[-1])
        return self.job.model(self.network, [self.job.entry(report) for report in self.reports])

    def best(self) -> Model | None:
        """The model as it was after the best epoch."""
        best = self.best_epoch
        return None if best is None else self._model_after(self.reports[best])

    def model_at(self, checkpoint: Checkpoint) -> Model:
        """The model as it was at one of `checkpoints`, with the history up to there."""
        if checkpoint.epochs <= self.epochs_before:  # of the training that this one went on from
            later = self.epochs_before - checkpoint.epochs
            history = self.job.history[: max(0, len(self.job.history) - later)]
            return dataclasses.replace(self.job.model(checkpoint.network, ()), history=history)
        reports = self.reports[: checkpoint.epochs - self.epochs_before]
        return self.job.model(checkpoint.network, [self.job.entry(report) for report in reports], reports[-1])

    def _model_after(self, figures: EpochFigures) -> Model:
        report = as_report(figures)
        return self.job.model(
            report.network, [self.job.entry(past) for past in self.reports[: report.epoch + 1]], report
        )

    def outcome(self) -> TrainingOutcome:
        """How the training ended, once it has."""
        kind = "failed" if self.failure else "finished" if self._complete else "stopped"
        kept = self.last_good_epoch if self.failure else None
        epochs, best = len(self.reports), self.best_epoch
        return TrainingOutcome(kind, epochs, self._seconds, self.failure, best, kept, self.diverged)

    @property
    def _complete(self) -> bool:
        return complete(self.job.recipe.settings, len(self.reports), self.best_epoch or 0)
