"""What is known of a training between its epochs: the untrained network's figures, and the means of mini-batches."""

from __future__ import annotations

import math

from digitpad.app.runs.run import Batches, Epoch, Run, epochs_of
from digitpad.nn.reports import EpochReport
from digitpad.nn.running import RunningMeans


class RunningLine:
    """Follows one run at a time; call `begin` first."""

    def __init__(self) -> None:
        self.start: Epoch | None = None
        self._batches: list[Batches] = []
        self._end = 0.0
        self._last: tuple[float, RunningMeans] | None = None  # where the last point begins, and what it stands for
        self._held: tuple[float, RunningMeans] | None = None  # the same for the first few of an epoch, which wait

    def begin(self, run: Run) -> None:
        """A run begins, or goes on after its epochs; what was recorded after them is dropped."""
        self.start, self._end = run.start, float(len(run.epochs))
        self._batches, self._last = [batches for batches in run.batches if batches.at < self._end], None
        self._held = None

    def take_start(self, report: EpochReport) -> None:
        """The network as it is before the first epoch, unless the curve has begun already."""
        if not self._end:
            (self.start,) = epochs_of([report])

    def add(self, running: RunningMeans | None, end: float) -> None:
        """The mini-batches since the last call, up to `end`, in epochs of the curve.

        The mean of a few is mostly chance: those left over at the end of an epoch join those before them, and the
        first few of an epoch wait once for those behind them.
        """
        if running is None or end <= self._end:
            return
        begin, few = self._end, self._last is not None and 2 * running.batches < self._last[1].batches
        if self._held is not None:
            begin, running = self._held[0], self._held[1].and_then(running)
            self._held = None
        elif few and end > math.ceil(begin):
            self._held, self._end = (begin, running), end
            return
        elif few and self._last is not None:
            begin, running = self._last[0], self._last[1].and_then(running)
            self._batches.pop()
        self._batches.append(Batches((begin + end) / 2, running.accuracy, running.loss))
        self._last, self._end = (begin, running), end

    @property
    def batches(self) -> tuple[Batches, ...]:
        """The points of the line so far, from left to right."""
        return tuple(self._batches)
