"""A stage with a relief as its ground, computed once for each size and theme while it is visible."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QHideEvent, QImage, QPainter

from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.relief import relief
from digitpad.gui.pages.concepts.stage import Frame, Stage, draw_axes

Cost = Callable[..., np.ndarray]


class Landscape(Stage):
    """Draws the ground and the axes; what lies on it is drawn by whoever derives from it."""

    def __init__(self, name: str, smallest: QSize, *, focus: bool = False) -> None:
        super().__init__(name, smallest, focus=focus)
        self._cost: Cost = lambda x, y: x * 0 + y * 0
        self._x, self._y = (0.0, 1.0), (0.0, 1.0)
        self._titles = ("", "")
        self._ticks: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())
        self._ground: QImage | None = None
        self._ground_of: object = None

    def set_cost(self, cost: Cost, x: tuple[float, float], y: tuple[float, float], titles: tuple[str, str]) -> None:
        """Draw the ground of this cost anew, between these ends of x and y, with a title at each axis."""
        self._cost, self._x, self._y, self._titles = cost, x, y, titles
        self._ticks = (_whole(x), _whole(y))
        self._ground = None
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """The ground has megabytes in a large window."""
        super().hideEvent(event)
        self._ground = None

    def frame(self) -> Frame:
        """Where x, to the right, and y, upward, have their places in the present size."""
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        left, top = 30 * unit, 1.5 * line
        area = QRectF(left, top, self.width() - left - 8 * unit, self.height() - top - 2.5 * line)
        return Frame(area, self._x, self._y)

    def paint_ground(self, painter: QPainter, colors: Theme) -> Frame:
        """Paint ground and axes, and return the frame for what lies on them. The ground is cached for its size."""
        frame = self.frame()
        ratio = self.devicePixelRatioF()
        width, height = max(2, round(frame.area.width() * ratio)), max(2, round(frame.area.height() * ratio))
        if self._ground is None or self._ground_of != (width, height, colors):
            self._ground = relief(self._cost, self._x, self._y, width, height, colors)
            self._ground.setDevicePixelRatio(ratio)
            self._ground_of = (width, height, colors)
        painter.setFont(self.font_of(theme.CAPTION))
        draw_axes(painter, frame, colors, *self._ticks, self._titles)
        painter.drawImage(QPointF(frame.area.topLeft().toPoint()), self._ground)
        return frame


def _whole(ends: tuple[float, float]) -> tuple[float, ...]:
    """A handful of whole numbers between the ends."""
    step = max(1, round((ends[1] - ends[0]) / 6))
    first = int(np.ceil(ends[0] / step) * step)
    return tuple(float(each) for each in range(first, int(np.floor(ends[1])) + 1, step))
