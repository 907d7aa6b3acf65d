"""Follows the running training and records its epochs in the list of runs."""

from __future__ import annotations

from dataclasses import replace

from digitpad.app.runs import run_texts
from digitpad.app.runs.run import Epoch, Run, epochs_of, rate_changes
from digitpad.app.runs.running_line import RunningLine
from digitpad.app.runs.runs import Place, Runs
from digitpad.nn.reports import EpochFigures, EpochReport, Progress
from digitpad.recipes import Recipe


class Recorder:
    """One training after the other.

    Attributes:
        before: the run as it was when the running or last training began; its epochs come before those of the training.
        source: the run that the training goes on from, as it was then, with what was kept of it.
    """

    def __init__(self, runs: Runs) -> None:
        self._runs = runs
        self._recipe: Recipe | None = None
        self._data = ""
        self._key = ""
        self._line = RunningLine()
        self._base_rates: list[float] = []  # asked for at the end of each epoch of the training
        self._rate = 0.0  # asked for now
        self._used_rate = 0.0  # that mini-batches may have been trained with
        self.before: Run | None = None
        self.source: Run | None = None

    @property
    def offset(self) -> int:
        """How many epochs of its run came before those of the running or last training."""
        return len(self.before.epochs) if self.before else 0

    @property
    def run(self) -> Run | None:
        """The run of the running or last training; None where it has left none."""
        return self._runs.find(self._key)

    @property
    def shown(self) -> Run | None:
        """The same with what is known since its last epoch."""
        run = self.run
        return None if run is None else replace(run, start=self._line.start, batches=self._line.batches)

    def begin(self, recipe: Recipe, goes_on: Place | None, data: str = "") -> None:
        """A training starts; see `Runs.begin`, and `Run.data`."""
        self.source = None if goes_on is None else self._runs.find(goes_on.key)
        rate = recipe.settings.learning_rate
        title, settings = run_texts.title(recipe), run_texts.describe(recipe)
        held_out = recipe.validation_digits
        self._follow(self._runs.begin(title, settings, rate, held_out, goes_on), recipe, rate, data)

    def go_on(self, recipe: Recipe, reports: tuple[EpochFigures, ...], rate: float, data: str = "") -> None:
        """The last training, or one of an ended program, goes on after these epochs of it."""
        self.source = known = self._runs.ending_with(epochs_of(reports))
        first = recipe.settings.learning_rate
        if known is not None:
            place = Place(known.key, len(known.epochs), "last")
            run = self._runs.begin(known.title, known.settings, first, recipe.validation_digits, place)
            before = run.until(len(run.epochs) - len(reports))
        else:
            texts = run_texts.title(recipe), run_texts.describe(recipe)
            before = run = self._runs.begin(*texts, first, recipe.validation_digits)
        self._follow(run, recipe, rate, data)
        self.before = before
        self._base_rates = [report.base_learning_rate for report in reports]
        self._report(before.epochs + epochs_of(reports))

    def _follow(self, run: Run, recipe: Recipe, rate: float, data: str) -> None:
        self.before, self._key = run.until(len(run.epochs)), run.key
        self._recipe, self._rate, self._used_rate, self._base_rates = recipe, rate, rate, []
        self._data = data
        self._line.begin(run)
        self._report(run.epochs)

    def take_start(self, report: EpochReport) -> None:
        """The figures before the first epoch are known; a run that has epochs already keeps those it began with."""
        self._line.take_start(report)

    def take_progress(self, progress: Progress) -> None:
        """Add the mini-batches since the last report to the line of `shown`."""
        self._line.add(progress.running, self.offset + progress.fraction * progress.epochs)

    def take_epoch(self, report: EpochReport) -> None:
        """An epoch is finished: add it to the run in the list; nothing happens where the run was deleted meanwhile."""
        run = self.run
        if run is None:
            return
        self._line.add(report.running, self.offset + report.epoch + 1)
        self._base_rates.append(report.base_learning_rate)
        self._report(run.epochs + epochs_of([report]))

    def take_rate(self, rate: float) -> None:
        """The learning rate was changed by hand."""
        self._rate = rate
        run = self.run
        if run is not None:
            self._report(run.epochs)

    def use_rate(self) -> None:
        """Mini-batches are trained with the learning rate that is asked for now."""
        self._used_rate = self._rate

    def _report(self, epochs: tuple[Epoch, ...], finished: bool = False) -> None:
        run, before, recipe = self.run, self.before, self._recipe
        if run is None or before is None or recipe is None:
            return
        at_first = before.rate_after(len(before.epochs))
        rates = [at_first, *self._base_rates, *([] if finished else [self._rate])]
        changes = before.rate_changes + rate_changes(rates, len(before.epochs))
        first = replace(recipe, settings=replace(recipe.settings, learning_rate=before.first_rate))
        latest = replace(run, epochs=epochs, rate_changes=changes, recipe=first, data=self._data)
        self._runs.update(run_texts.in_this_language(latest))

    def end(self, finished: bool) -> Run | None:
        """The training has ended; `finished` as it was meant to. Returns its run; None where it has left none."""
        run = self.run
        if run is None:
            return None
        if len(run.epochs) == self.offset and not run.networks:
            self._runs.forget(run.key)
            return None
        self._rate = self._used_rate
        self._report(run.epochs, finished)
        run = self.shown
        assert run is not None
        self._runs.update(run)
        return self.run
