"""What every drawing of an idea has in common: colours, axes, and the way from numbers to places."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.texts import fixed
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.pens import in_legend

CENTER = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Stage(QWidget):
    """A drawing that takes the room there is. `paint` draws it; focus is a frame of 2 pixels."""

    def __init__(self, name: str, smallest: QSize, *, focus: bool = False) -> None:
        super().__init__()
        self._smallest = smallest
        set_role(self, Role.Graphic)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if focus:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return self._smallest * theme.unit(self)

    def minimumSizeHint(self) -> QSize:
        """Large text in a small window: what may stretch may as well be narrow."""
        hint = self.sizeHint()
        if self.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal:
            hint.setWidth(self._smallest.width())
        return hint

    @property
    def colors(self) -> Theme:
        """Those of the theme of its window."""
        return theme.of(self.window())

    def font_of(self, scale: float = 1.0, semibold: bool = False) -> QFont:
        """The font of the window in the present size of the text, so many times as large."""
        return theme.scaled_font(self, scale, semibold)

    def line(self, scale: float = 1.0) -> float:
        """The height of a line in such a font, in device-independent pixels."""
        return QFontMetricsF(self.font_of(scale)).height()

    def paint(self, painter: QPainter, colors: Theme) -> None:
        """Draw everything, smooth and in the usual font at first; called for each paint event."""
        raise NotImplementedError

    def paintEvent(self, _event: QEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font_of())
        self.paint(painter, self.colors)
        if self.hasFocus():
            _draw_focus(painter, QRectF(self.rect()), self.colors)
        painter.end()

    def describe(self, description: str) -> None:
        """What the drawing shows, for who cannot see it."""
        self.setAccessibleDescription(description)
        self.update()


class Key(Stage):
    """The name of a line with a piece of it."""

    def __init__(self, name: str, pen: Callable[[Theme], QPen]) -> None:
        super().__init__(name, QSize(28, 18))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name, self._pen = name, pen

    def sizeHint(self) -> QSize:
        """All of the name; with large text more."""
        metrics = QFontMetricsF(self.font_of(theme.CAPTION))
        return QSize(28 + math.ceil(metrics.horizontalAdvance(self._name)), max(18, math.ceil(metrics.height())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter, colors: Theme) -> None:
        painter.setPen(in_legend(self._pen(colors)))
        middle = self.height() / 2
        painter.drawLine(QPointF(2, middle), QPointF(20, middle))
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        painter.drawText(QRectF(26, 0, self.width() - 26, self.height()), LEFT, self._name)


@dataclass(frozen=True)
class Frame:
    """An area of the widget in which numbers x and y have their places."""

    area: QRectF
    x: tuple[float, float]
    y: tuple[float, float]

    def place(self, x: float, y: float) -> QPointF:
        """Where x and y lie in the widget, also outside the area."""
        return QPointF(self.left_of(x), self.top_of(y))

    def left_of(self, x: float) -> float:
        """How far from the left of the widget x lies."""
        return self.area.left() + (x - self.x[0]) / (self.x[1] - self.x[0]) * self.area.width()

    def top_of(self, y: float) -> float:
        """How far from the top of the widget y lies, which grows upward."""
        return self.area.bottom() - (y - self.y[0]) / (self.y[1] - self.y[0]) * self.area.height()

    def values(self, place: QPointF) -> tuple[float, float]:
        """The numbers at a place, kept within the frame."""
        across = min(max((place.x() - self.area.left()) / max(1.0, self.area.width()), 0), 1)
        up = min(max((self.area.bottom() - place.y()) / max(1.0, self.area.height()), 0), 1)
        return self.x[0] + across * (self.x[1] - self.x[0]), self.y[0] + up * (self.y[1] - self.y[0])

    def polyline(self, points: Iterable[tuple[float, float]]) -> QPolygonF:
        """The points in the widget, in their order."""
        return QPolygonF([self.place(x, y) for x, y in points])


def _draw_focus(painter: QPainter, around: QRectF, colors: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.accent), 2))
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 4, 4)


def pen(color: str, width: float = 1.0, dashed: bool = False, alpha: float = 1.0) -> QPen:
    """Round at its ends and corners, or dashed; `width` in pixels, `alpha` from 0 (invisible) to 1."""
    shade = QColor(color)
    shade.setAlphaF(alpha)
    made = QPen(shade, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
        made.setDashPattern([5, 3])
    return made


def crisp(place: float) -> float:
    """The middle of a pixel, where a line of width 1 is sharp."""
    return math.floor(place) + 0.5


def draw_axes(
    painter: QPainter,
    frame: Frame,
    colors: Theme,
    x_ticks: Sequence[float],
    y_ticks: Sequence[float],
    titles: tuple[str, str] = ("", ""),
    decimals: tuple[int, int] = (0, 0),
) -> None:
    """Grid, figures and titles; the titles stand at the right end below and over the left axis."""
    area, metrics = frame.area, QFontMetricsF(painter.font())
    painter.setPen(pen(colors.grid))
    for y in y_ticks:
        top = crisp(frame.top_of(y))
        painter.setPen(pen(colors.grid))
        painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top))
        painter.setPen(QColor(colors.muted))
        painter.drawText(QRectF(0, top - 20, area.left() - 8, 40), RIGHT, fixed(y, decimals[1]))
    for x in x_ticks:
        left = crisp(frame.left_of(x))
        painter.setPen(pen(colors.grid))
        painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()))
        painter.setPen(QColor(colors.muted))
        painter.drawText(QRectF(left - 40, area.bottom() + 4, 80, metrics.height()), CENTER, fixed(x, decimals[0]))
    painter.setPen(QColor(colors.muted))
    below = QRectF(area.left(), area.bottom() + 4 + metrics.height(), area.width(), metrics.height() + 2)
    painter.drawText(below, RIGHT, titles[0])
    above = QRectF(area.left(), area.top() - metrics.height() - 6, area.width(), metrics.height() + 2)
    painter.drawText(above, LEFT, titles[1])


def draw_dot(painter: QPainter, place: QPointF, radius: float, color: str, ring: str) -> None:
    """A filled circle with a ring around it. Its middle and radius are in pixels; no brush is left set."""
    painter.setPen(QPen(QColor(ring), 2))
    painter.setBrush(QColor(color))
    painter.drawEllipse(place, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def draw_plate(
    painter: QPainter, around: QPointF, text: str, color: str, ground: str, within: QRectF | None = None
) -> None:
    """Words on a ground of their own, so that no line runs through them."""
    metrics = QFontMetricsF(painter.font())
    plate = QRectF(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
    plate.moveCenter(around)
    if within is not None:
        plate.moveLeft(min(max(plate.left(), within.left()), within.right() - plate.width()))
        plate.moveTop(min(max(plate.top(), within.top()), within.bottom() - plate.height()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(color))
    painter.drawText(plate, CENTER, text)
