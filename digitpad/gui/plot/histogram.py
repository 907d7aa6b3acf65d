"""How the weights of one neuron are spread, now and at the start."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from digitpad.app.texts import signed, two_digits
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.crosshair import Readout
from digitpad.gui.plot.crosshair_plot import CrosshairPlot
from digitpad.gui.plot.export import Rows
from digitpad.gui.plot.pens import line_pen
from digitpad.gui.plot.zoomable import Ends
from digitpad.message import tr, tr_count

BINS = 41  # odd, so that weights about zero have a bin of their own


class WeightHistogram(CrosshairPlot):
    """Filled: now. Line: at the start. Both on one scale, symmetric about zero."""

    def __init__(self) -> None:
        self.edges = np.linspace(-1, 1, BINS + 1)
        self.now = np.zeros(BINS, int)
        self.at_start: np.ndarray | None = None
        self._spread = ""
        super().__init__(tr("Its weights"), widest="888", least_height=96)
        self.setObjectName("weightHistogram")
        self.axes["left"].least_step = 1
        self.axes["left"].bounds = 0, np.inf
        self._bars = pg.BarGraphItem(x0=[], x1=[], height=[], pen=None)
        self._steps = pg.PlotCurveItem(self.edges, self.now, stepMode="center", antialias=False)
        for item in (self._bars, self._steps):
            self.addItem(item)
        self.dress()

    def show_weights(self, now: np.ndarray, at_start: np.ndarray | None) -> None:
        """float (n,) each; None where the weights at the start are not known."""
        largest = max(float(np.abs(values).max(initial=0)) for values in (now, at_start) if values is not None)
        self.edges = np.linspace(-1, 1, BINS + 1) * (largest or 1.0)
        self.now = np.histogram(now, self.edges)[0]
        self.at_start = None if at_start is None else np.histogram(at_start, self.edges)[0]
        self._spread = tr(
            "From {low} to {high}, half of them nearer to zero than {middle}",
            low=signed(float(now.min())),
            high=signed(float(now.max())),
            middle=two_digits(float(np.median(np.abs(now)))),
        )
        self._bars.setOpts(x0=self.edges[:-1], x1=self.edges[1:], height=self.now)
        self._steps.setVisible(self.at_start is not None)
        if self.at_start is not None:
            self._steps.setData(self.edges, self.at_start)
        self.refresh()

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        end = 1.03 * float(self.edges[-1])
        highest = max(1, self.now.max(), 0 if self.at_start is None else self.at_start.max())
        return (-end, end), (0.0, 1.05 * float(highest))

    @property
    def stops(self) -> np.ndarray:
        return (self.edges[:-1] + self.edges[1:]) / 2

    def reading(self, index: int) -> Readout:
        return Readout(float(self.stops[index]), self._lines_of(index))

    def said_of(self, index: int) -> str:
        """Such as "−0.21 to −0.16: 31 weights now, 40 at the start"."""  # noqa: RUF002
        head, *others = self._lines_of(index)
        return f"{head}: {', '.join(others)}"

    def _lines_of(self, index: int) -> tuple[str, ...]:
        low, high = (signed(float(self.edges[index + side])) for side in (0, 1))
        head = tr("{low} to {high}", low=low, high=high)
        now = tr_count("{count:,} weight now", "{count:,} weights now", int(self.now[index]))
        if self.at_start is None:
            return head, now
        then = tr_count("{count:,} at the start", "{count:,} at the start", int(self.at_start[index]))
        return head, now, then

    def description(self) -> str:
        return self._spread if self.cursor_place is None else self.said_of(self.cursor_place)

    @property
    def table(self) -> Rows:
        starts = [""] * BINS if self.at_start is None else self.at_start.tolist()
        columns = zip(self.edges[:-1].tolist(), self.edges[1:].tolist(), self.now.tolist(), starts, strict=True)
        return [["from", "to", "weights_now", "weights_at_start"], *(list(row) for row in columns)]

    def color_items(self, colors: Theme) -> None:
        self._bars.setOpts(brush=QColor(colors.neutral), pen=line_pen(getattr(colors, self.ground), 1))
        self._steps.setPen(line_pen(colors.training, 1))
