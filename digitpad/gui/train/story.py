"""What the Train page tells of the running or last training, and of those before it. It knows no widgets.

A training that goes on from the one before continues its curve: epochs are counted through.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator

from digitpad.gui.session import Session, TrainingOutcome
from digitpad.gui.train import commentary
from digitpad.gui.train.hints import Remark
from digitpad.gui.train.run_row import duration, time_left
from digitpad.gui.train.running_line import RunningLine
from digitpad.gui.train.runs import MOST_RUNS, Run, describe, epochs_of, free_style, rate_changes, title
from digitpad.gui.train.wording import plural
from digitpad.nn.training import EpochReport, Progress, TrainingSettings
from digitpad.recipes import Recipe

Reports = tuple[EpochReport, ...]


class Story:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: Reports = ()  # of the trainings that the present one went on from
        self._ended: Reports = ()  # all that is told of the last training, once it has ended
        self._last: Run | None = None  # the same as a run
        self._restarting = False
        self._number = 0
        self._title = ""
        self._first_rate = 0.0  # that the first epoch of the curve was asked to be trained with
        self._progress: Progress | None = None
        self._drawn: tuple[int, int] | None = None  # of the recipe's own digits, before the first epoch
        self._line = RunningLine()
        self.outcome: TrainingOutcome | None = None
        self.kept: int | None = None  # the epochs after which the network is the present one again; None for the last
        self.earlier: tuple[Run, ...] = ()  # the newest first

    # What happens

    def restart(self) -> None:
        """The next training takes the place of the present one."""
        self._restarting = True

    def begin(self) -> None:
        """A training starts. It continues the curve of the one before, or that one stays as an earlier run."""
        if not self._session.taken_up:  # otherwise it is that one, whose epochs come with it
            self._begin_curve()
        self._line.cut(len(self._before) + len(self._session.reports))
        self._ended, self._last, self._restarting = (), None, False
        self._progress, self._drawn, self.outcome, self.kept = None, None, None, None

    def _begin_curve(self) -> None:
        if not self._session.goes_on:
            self._keep_ended()
        elif not self._restarting:
            self._before = self._ended[: self.kept]
        if not self._before:
            self._line.clear()
            self._number += 1
            self._title = title(self._recipe)
            self._first_rate = self._recipe.settings.learning_rate

    def take_drawn(self, count: int, total: int) -> None:
        self._drawn = count, total

    def take_first_figures(self, report: EpochReport) -> None:
        """Of the network before its first epoch."""
        self._line.take_start(report)

    def take_progress(self, progress: Progress) -> None:
        self._progress, self._drawn = progress, None
        self._line.add(progress.running, len(self._before) + progress.fraction * progress.epochs)

    def take_epoch(self, report: EpochReport) -> None:
        self._line.add(report.running, len(self._before) + report.epoch + 1)

    def end(self, outcome: TrainingOutcome) -> None:
        """The session has ended its training."""
        offset, self._drawn = len(self._before), None
        self.outcome = dataclasses.replace(
            outcome,
            epochs_done=outcome.epochs_done + offset,
            best_epoch=None if outcome.best_epoch is None else outcome.best_epoch + offset,
            kept_epoch=None if outcome.kept_epoch is None else outcome.kept_epoch + offset,
        )
        self._last = self.present
        if self._last is None:
            self._number -= 1  # nobody will see it: the next one gets its number
        # A past epoch is only looked at; its network would fill the memory.
        self._ended = tuple(report.without_network() for report in self.reports)

    def forget(self) -> None:
        """The model comes from elsewhere now: the last training is an earlier run."""
        self._keep_ended()
        self.outcome = None

    def _keep_ended(self) -> None:
        if self._last is not None:
            kept = self.earlier[: MOST_RUNS - 1]
            run = dataclasses.replace(self._last, style=free_style(kept))
            self.earlier = (run, *kept)
        self._before, self._ended, self._last = (), (), None

    # What is told

    @property
    def reports(self) -> Reports:
        """Of the running training, or of the last one while its model is still the present one."""
        if not self._session.training and self.outcome is None:
            return ()
        offset, reports = len(self._before), self._session.reports
        if offset:
            reports = tuple(dataclasses.replace(report, epoch=report.epoch + offset) for report in reports)
        return self._before + reports

    @property
    def present(self) -> Run | None:
        """The running or last training as a run, once it has an epoch."""
        return self._run(self.reports) if self.reports else None

    @property
    def shown(self) -> Run | None:
        """The same, and before that once anything is known of it."""
        known = self._line.start is not None or self._line.batches
        return self.present or (self._run(()) if known and self._session.training else None)

    def epochs(self, asked_for: int) -> int:
        """How many epochs the plot has room for; before a training those that the form asks for."""
        if self._session.training or self.outcome is not None:
            return len(self._before) + self._recipe.settings.epochs
        return asked_for

    def remark(self) -> Remark:
        """On the running training, or on how the last one ended."""
        session, reports, recipe = self._session, self.reports, self._recipe
        deformed = recipe.deformation is not None
        if self.outcome is None:
            if session.paused:
                return commentary.paused(reports, recipe.settings.epochs)
            if self._drawn is not None:
                return commentary.while_drawing(recipe, *self._drawn)
            return commentary.during_training(reports, self._settings, session.health, deformed)
        if self.kept is not None:
            return commentary.epoch_kept(self.kept, reports)
        return commentary.after_training(self.outcome, reports, self._settings, session.health, deformed)

    def progress(self, asked_for: int) -> tuple[float, str, str]:
        """The bar's share and the texts beside it."""
        session, epochs, done = self._session, self.epochs(asked_for), len(self.reports)
        epoch = min(epochs, done + 1)
        if session.training:
            if self._drawn is not None:
                return self._drawn[0] / max(1, self._drawn[1]), "Drawing digits", ""
            where = f"Paused in epoch {epoch} of {epochs}" if session.paused else f"Epoch {epoch} of {epochs}"
            return self._fraction, where, "" if session.paused else time_left(self._seconds_left())
        if self.outcome is None:
            return 0.0, "", ""
        if self.outcome.kind == "finished":
            return 1.0, f"{plural(done, 'epoch')} in {duration(self._seconds())}", ""
        return self._fraction, f"Stopped in epoch {epoch}", ""

    @property
    def _recipe(self) -> Recipe:
        recipe = self._session.recipe
        assert recipe is not None
        return recipe

    @property
    def _settings(self) -> TrainingSettings:
        """Of the running or last training, with the learning rate as it was changed since."""
        return dataclasses.replace(self._recipe.settings, learning_rate=self._session.learning_rate)

    def _run(self, reports: Reports) -> Run:
        first = dataclasses.replace(self._recipe.settings, learning_rate=self._first_rate)
        changes = rate_changes(self._rates(reports))
        settings = describe(dataclasses.replace(self._recipe, settings=first), changes)
        return Run(
            self._number,
            self._title,
            settings,
            epochs_of(reports),
            start=self._line.start,
            batches=self._line.batches,
            rate_changes=changes,
        )

    def _rates(self, reports: Reports) -> Iterator[float]:
        """The learning rate as it was asked for: at first, at the end of each epoch, and in the epoch under way."""
        yield self._first_rate
        yield from (report.base_learning_rate for report in reports)
        if self.outcome is None or self.outcome.kind != "finished":
            yield self._session.learning_rate

    @property
    def _fraction(self) -> float:
        """Of the running training alone."""
        done = len(self._session.reports) / self._recipe.settings.epochs
        return max(done, self._progress.fraction if self._progress else 0.0)

    def _seconds(self) -> float:
        assert self.outcome is not None
        return self.outcome.seconds + sum(report.seconds for report in self._before)

    def _seconds_left(self) -> float:
        """As the training estimates it; a quick one is done with an epoch before it gives an estimate."""
        reports = self._session.reports
        if self._progress is not None and self._progress.epoch >= len(reports):
            return self._progress.seconds_left
        if not reports:
            return math.inf
        left = self._recipe.settings.epochs - len(reports)
        return sum(report.seconds for report in reports) / len(reports) * left
