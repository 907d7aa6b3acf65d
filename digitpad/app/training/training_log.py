"""What there is to say of the running or last training: its reports, its progress, a remark on it.

A training that goes on from the one before continues its curve: epochs are counted through.
"""

from __future__ import annotations

import dataclasses
import math
from typing import Protocol

from digitpad.app.runs import run_texts
from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Run, reports_of
from digitpad.app.runs.runs import Runs
from digitpad.app.training import commentary
from digitpad.app.training.durations import duration, time_left
from digitpad.app.training.hints import Remark
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.message import tr, tr_count
from digitpad.nn.health import Health
from digitpad.nn.reports import EpochFigures, Progress
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe

Reports = tuple[EpochFigures, ...]


class LoggedTrainings(Protocol):
    """What a log reads of `Trainings`."""

    runs: Runs
    recorder: Recorder

    @property
    def training(self) -> bool:
        """Whether one runs, also while it is paused or about to end."""

    @property
    def paused(self) -> bool:
        """Whether the running one is paused."""

    @property
    def further(self) -> bool:
        """Whether the running or last one went on from the model before it."""

    @property
    def recipe(self) -> Recipe | None:
        """Of the running or last training; None before the first."""

    @property
    def reports(self) -> Reports:
        """One for each finished epoch of the running or last one, whose first is 0 even where others came before."""

    @property
    def health(self) -> Health:
        """Of the hidden neurons after the latest epoch."""

    @property
    def learning_rate(self) -> float:
        """In force in the running or last training."""


class TrainingLog:
    """Whoever hears of a training calls `begin`, the `take_` methods and `end`, and shows what the rest returns.

    Attributes:
        outcome: how the last training ended, its epochs counted through; None while one runs or nothing is to be said.
        kept: the epochs after which the network is the present one again; None for the last.
    """

    def __init__(self, trainings: LoggedTrainings) -> None:
        self._trainings = trainings
        self._progress: Progress | None = None
        self._drawn: tuple[int, int] | None = None  # of the recipe's own digits, before the first epoch
        self.outcome: TrainingOutcome | None = None
        self.kept: int | None = None

    # What happens

    def begin(self) -> None:
        """A training starts."""
        self._progress, self._drawn, self.outcome, self.kept = None, None, None, None

    def take_drawn(self, count: int, total: int) -> None:
        """So many of the recipe's own digits are drawn, of all that it needs before its first epoch."""
        self._drawn = count, total

    def take_progress(self, progress: Progress) -> None:
        """The first report ends the drawing of digits; the time that is left is estimated by the latest one."""
        self._progress, self._drawn = progress, None

    def end(self, outcome: TrainingOutcome) -> None:
        """The training has ended."""
        offset, self._drawn = self._offset, None
        self.outcome = dataclasses.replace(
            outcome,
            epochs_done=outcome.epochs_done + offset,
            best_epoch=None if outcome.best_epoch is None else outcome.best_epoch + offset,
            kept_epoch=None if outcome.kept_epoch is None else outcome.kept_epoch + offset,
        )

    def forget(self) -> None:
        """The model comes from elsewhere now: nothing more is shown of the last training."""
        self.outcome = None

    # What is shown

    @property
    def reports(self) -> Reports:
        """The epochs of the running training, or of the last one while its model is still the present one."""
        if not self._trainings.training and self.outcome is None:
            return ()
        offset, reports, before = self._offset, self._trainings.reports, self._trainings.recorder.before
        if not offset or before is None:
            return reports
        shifted = (dataclasses.replace(report, epoch=report.epoch + offset) for report in reports)
        return *reports_of(before.epochs, offset + self._recipe.settings.epochs), *shifted

    @property
    def _offset(self) -> int:
        return self._trainings.recorder.offset

    @property
    def present(self) -> Run | None:
        """The run that trains, or that the present network comes from, once it has an epoch."""
        run = self._trainings.runs.present
        return run if run is not None and run.epochs else None

    @property
    def shown(self) -> Run | None:
        """As `present`, but from the start of a training on, and with its mini-batches since the last epoch."""
        if not self._trainings.training:
            return self.present
        run = self._trainings.recorder.shown
        return run if run is not None and (run.epochs or run.start or run.batches) else None

    def shown_until(self, epochs: int | None) -> Run | None:
        """As `shown`, but with only so many epochs, while the network of a checkpoint answers; None for all."""
        run = self.shown
        return run if run is None or epochs is None else run_texts.in_this_language(run.until(epochs))

    @property
    def training(self) -> bool:
        """Whether a training runs, also while it is paused or about to end."""
        return self._trainings.training

    @property
    def earlier(self) -> tuple[Run, ...]:
        """All other runs, the newest first."""
        return self._trainings.runs.earlier

    def epochs(self, asked_for: int) -> int:
        """How many epochs the plot has room for; before a training those that the form asks for."""
        if self._trainings.training or self.outcome is not None:
            return self._offset + self._recipe.settings.epochs
        present = self.present
        return max(asked_for, len(present.epochs)) if present is not None else asked_for

    def remark(self) -> Remark:
        """The remark on the running training, or on how the last one ended."""
        trainings, reports, recipe = self._trainings, self.reports, self._recipe
        deformed = recipe.deformation is not None
        if self.outcome is None:
            if trainings.paused:
                return commentary.paused(reports)
            if self._drawn is not None:
                return commentary.while_drawing(recipe, *self._drawn)
            return commentary.during_training(reports, self._settings, trainings.health, deformed)
        if self.kept is not None:
            return commentary.epoch_kept(self.kept, reports, trainings.further)
        return commentary.after_training(self.outcome, reports, self._settings, trainings.health, deformed)

    def progress(self, asked_for: int) -> tuple[float, str, str]:
        """The bar's share and the texts beside it."""
        trainings, epochs, done = self._trainings, self.epochs(asked_for), len(self.reports)
        epoch = min(epochs, done + 1)
        if trainings.training:
            if self._drawn is not None:
                return self._drawn[0] / max(1, self._drawn[1]), tr("Drawing digits"), ""
            if trainings.paused:
                return self._fraction, tr("Paused in epoch {epoch} of {epochs}", epoch=epoch, epochs=epochs), ""
            where = tr("Epoch {epoch} of {epochs}", epoch=epoch, epochs=epochs)
            return self._fraction, where, time_left(self.seconds_left)
        if self.outcome is None:
            return 0.0, "", ""
        if self.outcome.kind == "finished":
            time = duration(self._seconds())
            return 1.0, tr_count("{count:,} epoch in {time}", "{count:,} epochs in {time}", done, time=time), ""
        return self._fraction, tr("Stopped in epoch {epoch}", epoch=epoch), ""

    @property
    def seconds_left(self) -> float:
        """How long the running training still takes; infinite while that is not known, and while it waits."""
        trainings = self._trainings
        return self._seconds_left() if trainings.training and not trainings.paused and not self._drawn else math.inf

    @property
    def _recipe(self) -> Recipe:
        recipe = self._trainings.recipe
        assert recipe is not None
        return recipe

    @property
    def _settings(self) -> TrainingSettings:
        """The settings of the running or last training, with the learning rate as it was changed since."""
        return dataclasses.replace(self._recipe.settings, learning_rate=self._trainings.learning_rate)

    @property
    def _fraction(self) -> float:
        """The share of the running training that is done, without the epochs before it."""
        done = len(self._trainings.reports) / self._recipe.settings.epochs
        return max(done, self._progress.fraction if self._progress else 0.0)

    def _seconds(self) -> float:
        assert self.outcome is not None
        before = self._trainings.recorder.before
        return self.outcome.seconds + (before.seconds if before else 0.0)

    def _seconds_left(self) -> float:
        """As the training estimates it; a quick one is done with an epoch before it gives an estimate."""
        reports = self._trainings.reports
        if self._progress is not None and self._progress.epoch >= len(reports):
            return self._progress.seconds_left
        if not reports:
            return math.inf
        left = self._recipe.settings.epochs - len(reports)
        return sum(report.seconds for report in reports) / len(reports) * left
