"""Lines over a number, with a value on the horizontal axis that can be chosen by a click or by dragging its marker."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor

from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.axis import plain_text
from digitpad.gui.plot.crosshair import Readout
from digitpad.gui.plot.crosshair_plot import CrosshairPlot
from digitpad.gui.plot.export import LegendEntry, Rows
from digitpad.gui.plot.pens import line_pen, widened
from digitpad.gui.plot.points import Drawing
from digitpad.gui.plot.zoomable import Ends
from digitpad.message import tr


class LinePlot(CrosshairPlot):
    """The crosshair stands at the places of the first line."""

    chosen = Signal(float)  # a place on the horizontal axis

    def __init__(
        self, name: str, titles: tuple[str, str], x: Ends, y: Ends, smallest: QSize, *, chooses: bool = False
    ) -> None:
        """`titles`, said by `tr`, and the ends of the horizontal and the vertical axis; with `chooses` a click chooses
        a place."""
        self._titles = titles
        self._x, self._y = x, y
        self._smallest = smallest
        self._drawing = Drawing(())
        widest = max((plain_text(end, (y[1] - y[0]) / 10) for end in y), key=len)
        super().__init__(
            name, x_title=tr(titles[0]), y_title=tr(titles[1]), widest=widest + "0", least_height=smallest.height()
        )
        self._curves: list[pg.PlotDataItem] = []
        self._points = pg.ScatterPlotItem(antialias=True)
        self._points.setZValue(10)
        self._band = pg.LinearRegionItem(movable=False)
        self._band.setZValue(-5)
        self._marker = pg.InfiniteLine(angle=90, movable=chooses)
        self._marker.setZValue(6)
        for item in (self._band, self._marker, self._points):
            self.addItem(item)
        if chooses:
            self._marker.setCursor(Qt.CursorShape.SizeHorCursor)
            self._marker.sigDragged.connect(lambda line: self.chosen.emit(float(line.value())))
            self._view.clicked.connect(self._choose)
        self.show_drawing(self._drawing)
        self.dress()

    def show_drawing(self, drawing: Drawing, x: Ends | None = None, y: Ends | None = None) -> None:
        """Show this; the axes may get other ends."""
        self._drawing = drawing
        self._x, self._y = x or self._x, y or self._y
        while len(self._curves) < len(drawing.traces):
            self._curves.append(pg.PlotDataItem(antialias=True, connect="finite"))
            self.addItem(self._curves[-1])
        for index, curve in enumerate(self._curves):
            shown = index < len(drawing.traces)
            curve.setVisible(shown)
            if shown:
                curve.setData(drawing.traces[index].x, drawing.traces[index].y)
        self._marker.setVisible(drawing.marker is not None)
        if drawing.marker is not None and not self._marker.moving:
            self._marker.setValue(drawing.marker)
        self._band.setVisible(drawing.band is not None)
        if drawing.band is not None:
            self._band.setRegion(drawing.band)
        self.color_items(theme.of(self))
        self.refresh()

    def _choose(self, place: QPointF) -> None:
        self.chosen.emit(min(max(place.x(), self._x[0]), self._x[1]))

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        margin = 0.01 * (self._x[1] - self._x[0])
        return (self._x[0] - margin, self._x[1] + margin), self._y

    @property
    def stops(self) -> np.ndarray:
        traces = self._drawing.traces
        return traces[0].x if traces else np.zeros(0)

    def reading(self, index: int) -> Readout:
        x, colors = float(self.stops[index]), theme.of(self)
        named = [trace for trace in self._drawing.traces if trace.name and len(trace.x)]
        values = [(trace, float(trace.y[int(np.abs(trace.x - x).argmin())])) for trace in named]
        step = (self._y[1] - self._y[0]) / 1000
        lines = [f"{self._x_title} {plain_text(x, (self._x[1] - self._x[0]) / 1000)}"]
        lines += [f"{trace.name} {plain_text(value, step)}" for trace, value in values]
        return Readout(x, tuple(lines), tuple((value, trace.pen(colors).color().name()) for trace, value in values))

    def description(self) -> str:
        return self._drawing.description if self.cursor_place is None else super().description()

    @property
    def title(self) -> str:
        return str(self.accessibleName())

    @property
    def key(self) -> list[LegendEntry]:
        colors = theme.of(self)
        return [LegendEntry(trace.name, trace.pen(colors)) for trace in self._drawing.traces if trace.name]

    @property
    def table(self) -> Rows:
        rows: list[list[object]] = [["line", *self._titles]]
        for trace in self._drawing.traces:
            rows += [[trace.name, *pair] for pair in zip(trace.x.tolist(), trace.y.tolist(), strict=True)]
        return rows

    def sizeHint(self) -> QSize:
        return self._smallest * theme.unit(self)

    def minimumSizeHint(self) -> QSize:
        """Large text in a small window: what may stretch may as well be narrow."""
        return QSize(self._smallest.width(), self.sizeHint().height())

    def color_items(self, colors: Theme) -> None:
        for curve, trace in zip(self._curves, self._drawing.traces, strict=False):
            pen = widened(trace.pen(colors), self.pixels)
            pen.setCosmetic(True)
            curve.setPen(pen)
        self._marker.setPen(line_pen(colors.strong, 1, (5, 3)))
        self._marker.setHoverPen(line_pen(colors.accent, 2))
        self._band.setBrush(QColor(colors.accent_soft))
        for line in self._band.lines:
            line.setPen(line_pen(colors.accent_soft, 1))
        self._points.setData(
            [
                {
                    "pos": (dot.x, dot.y),
                    "size": dot.size,
                    "brush": QColor(dot.fill(colors) if callable(dot.fill) else getattr(colors, dot.fill)),
                    "pen": line_pen(getattr(colors, dot.ring), 2),
                }
                for dot in self._drawing.dots
            ]
        )
