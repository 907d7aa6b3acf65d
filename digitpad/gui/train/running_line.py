"""What is known of a training between its epochs: the untrained network's figures, and the means of mini-batches."""

from __future__ import annotations

from digitpad.gui.train.runs import Batches, Epoch, epochs_of
from digitpad.nn.running import Running
from digitpad.nn.training import EpochReport


class RunningLine:
    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Another curve begins."""
        self.start: Epoch | None = None
        self._batches: list[Batches] = []
        self._end = 0.0

    def cut(self, epochs: int) -> None:
        """The curve goes on after so many epochs; what came after them is given up."""
        self._batches = [batches for batches in self._batches if batches.at < epochs]
        self._end = float(epochs)

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
