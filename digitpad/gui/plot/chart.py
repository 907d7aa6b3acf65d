"""A curve of shares, 0 to 100 %, over some quantity, with a dot at each of its points.

Knows nothing of networks: it is given points and the words for them.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent

from digitpad.gui.look import canvas, theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.axis import percent_text
from digitpad.gui.plot.crosshair import Readout
from digitpad.gui.plot.crosshair_plot import CrosshairPlot
from digitpad.gui.plot.export import Rows
from digitpad.gui.plot.pens import VALIDATION_WIDTH, line_pen, widened
from digitpad.gui.plot.points import Point, Scale
from digitpad.gui.plot.zoomable import Ends
from digitpad.message import tr

CURVE_HEIGHT = 72  # at least
MARGIN = 0.032  # of the axis, left and right
DOT = 9
SMALL, LARGE = 28, 56
LOW, HIGH = 190, 320  # heights of a chart from which it shows small or large pictures, so that its curve keeps room


class ShareChart(CrosshairPlot):
    """With `diagonal` it has a dashed line on which share and quantity are the same."""

    def __init__(self, name: str, scale: Scale, *, diagonal: bool = False) -> None:
        self._scale = scale
        self._points: Sequence[Point] = ()
        super().__init__(name, x_title=tr(scale.title), y_text=percent_text)
        self.axes["bottom"].places = scale.ticks
        self.axes["left"].bounds = 0, 1
        self._line = pg.PlotCurveItem(antialias=True)
        self._dots_of_points = pg.ScatterPlotItem(antialias=True, size=DOT)
        self._diagonal = pg.PlotCurveItem([0, 1], [0, 1], antialias=True)
        self._diagonal.setVisible(diagonal)
        for z, item in enumerate((self._diagonal, self._line, self._dots_of_points)):
            item.setZValue(z)
            self.addItem(item)
        self.dress()

    def sizeHint(self) -> QSize:
        """Room for a curve between its figures; it takes all that there is."""
        return QSize(160, round(self.around() + CURVE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @property
    def points(self) -> Sequence[Point]:
        """The points of the curve, hollow ones too, in the order of the axis."""
        return self._points

    def show_points(self, points: Sequence[Point], invitation: str = "") -> None:
        """Show these, or without any the invitation."""
        self._points = points
        self.set_cursor(None)
        self.show_note(invitation)
        solid = [point for point in points if not point.hollow]
        self._line.setData(np.array([point.x for point in solid]), np.array([point.y for point in solid]))
        self._color_dots(theme.of(self))
        self.refresh()

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        margin = MARGIN * (self._scale.high - self._scale.low)
        return (self._scale.low - margin, self._scale.high + margin), (-0.01, 1.03)

    @property
    def stops(self) -> np.ndarray:
        return np.array([point.x for point in self._points], float)

    def reading(self, index: int) -> Readout:
        point = self._points[index]
        return Readout(point.x, point.lines, ((point.y, theme.of(self).validation),))

    def _spots_to_avoid(self) -> list[QPoint]:
        """All along the curve."""
        spots = [self.spot_of(point.x, point.y) for point in self._points]
        steps = [step / 8 for step in range(8)]
        along = [a + (b - a) * step for a, b in itertools.pairwise(spots) for step in steps]
        return [spot.toPoint() for spot in (*along, *spots[-1:])]

    @property
    def table(self) -> Rows:
        return [[self._scale.title, "share", "notes"], *([p.x, p.y, "; ".join(p.lines)] for p in self._points)]

    def color_items(self, colors: Theme) -> None:
        self._line.setPen(widened(line_pen(colors.validation, VALIDATION_WIDTH), self.pixels))
        self._diagonal.setPen(widened(line_pen(colors.strong, 1.5, (4, 3)), self.pixels))
        self._color_dots(colors)

    def _color_dots(self, colors: Theme) -> None:
        full, ground = colors.validation, colors.surface
        self._dots_of_points.setData(
            [
                {
                    "pos": (point.x, point.y),
                    "brush": QColor(ground if point.hollow else full),
                    "pen": line_pen(full if point.hollow else ground, 2),
                }
                for point in self._points
            ]
        )


class PicturedChart(ShareChart):
    """Shows below each step of its axis a picture of what that step means, where there is room for one."""

    def __init__(self, name: str, scale: Scale, most_steps: int) -> None:
        """`most_steps` of any chart beside this one, so that all have pictures of one size."""
        self._most_steps = most_steps
        self._pictures: np.ndarray | None = None
        self._row: _PictureRow | None = None
        super().__init__(name, scale)
        self._row = _PictureRow(self)
        self._row.setParentItem(self.axes["bottom"])

    def show_pictures(self, pictures: np.ndarray | None) -> None:
        """uint8 (steps, 28, 28)."""
        self._pictures = pictures
        if self._row is not None:
            self._row.update()

    def picture_side(self) -> int:
        """The side of the digit below each step; 0 where there is no room for one."""
        height = self.height() / theme.unit(self)
        step = self.width() / self._most_steps
        if height >= HIGH and step >= LARGE + 8:
            return LARGE
        return SMALL if height >= LOW and step >= SMALL + 8 else 0

    def foot(self) -> float:
        side = self.picture_side()
        return side + 6 if side else 0

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._row is not None:
            self.fit_axes()

    def paint_pictures(self, painter: QPainter) -> None:
        """Each in the middle below its step, in the coordinates of the axis."""
        side, axis = self.picture_side(), self.axes["bottom"]
        if self._pictures is None or not side:
            return
        colors, (low, high) = theme.of(self), self.viewRange()[0]
        pixels = round(side * self.devicePixelRatioF())
        top = round(QFontMetricsF(self.caption_font()).height()) + 5
        for (level, _), image in zip(self._scale.ticks, self._pictures, strict=True):
            middle = (level - low) / (high - low) * axis.size().width()
            if -side / 2 <= middle <= axis.size().width() + side / 2:
                place = QRectF(QPointF(round(middle - side / 2), top), QPointF(round(middle + side / 2), top + side))
                painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(colors.border))
                painter.drawImage(place, canvas.ink_image(image, pixels, colors))


class _PictureRow(pg.GraphicsObject):
    """Paints the pictures of a chart, as a part of its axis."""

    def __init__(self, chart: PicturedChart) -> None:
        super().__init__()
        self._chart = chart
        chart.sigRangeChanged.connect(lambda *_: self.update())

    def boundingRect(self) -> QRectF:
        return QRectF(-LARGE, 0, self._chart.width() + 2 * LARGE, self._chart.height())

    def paint(self, painter: QPainter, *_: object) -> None:
        self._chart.paint_pictures(painter)
