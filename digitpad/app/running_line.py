"""What is known of a training between its epochs: the untrained network's figures, and the means of mini-batches."""

from __future__ import annotations

from digitpad.app.run import Batches, Epoch, Run, epochs_of
from digitpad.nn.running import Running
from digitpad.nn.training import EpochReport


class RunningLine:
    def __init__(self) -> None:
        self.start: Epoch | None = None
        self._batches: list[Batches] = []
        self._end = 0.0

    def begin(self, run: Run) -> None:
        """A run begins, or goes on after its epochs; what came after them is given up."""
        self.start, self._end = run.start, float(len(run.epochs))
        self._batches = [batches for batches in run.batches if batches.at < self._end]

    def take_start(self, report: EpochReport) -> None:
        """The network as it is before the first epoch, unless the curve has begun already."""
        if not self._end:
            (self.start,) = epochs_of([report])

    def add(self, running: Running | None, end: float) -> None:
        """The mini-batches from where the last ones ended up to here, in epochs of the curve."""
        if running is not None and end > self._end:
            self._batches.append(Batches((self._end + end) / 2, running.accuracy, running.loss))
            self._end = end

    @property
    def batches(self) -> tuple[Batches, ...]:
        return tuple(self._batches)
