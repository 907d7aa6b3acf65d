"""A curve of shares, 0 to 100 %, over some quantity, painted by hand; arrows and mouse read its points.

Knows nothing of networks: it is given points and the words for them.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui import theme

CENTER = Qt.AlignmentFlag.AlignCenter
CURVE, DOT = 2.5, 4.0
CARD_PADDING = 12.0
CURVE_HEIGHT = 72  # at least


@dataclass(frozen=True)
class Point:
    """One point of the curve: `lines` stand on its card, the first in bold. A hollow one rests on few digits."""

    x: float
    y: float
    lines: tuple[str, ...]
    hollow: bool = False


@dataclass(frozen=True)
class Axis:
    """The horizontal axis: its ends, ticks (place, text) and title."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    title: str


class Chart(QWidget):
    def __init__(self, name: str, axis: Axis, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axis = axis
        self._points: Sequence[Point] = ()
        self._cursor: int | None = None
        self.invitation = ""
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Room for a curve between its figures; it takes all that there is."""
        return QSize(160, round(3 * self.line + 12 + CURVE_HEIGHT))

    minimumSizeHint = sizeHint

    @property
    def points(self) -> Sequence[Point]:
        return self._points

    @property
    def cursor_place(self) -> int | None:
        """The point whose card is shown."""
        return self._cursor

    def show_points(self, points: Sequence[Point], invitation: str = "") -> None:
        """Show these, or without any the invitation."""
        self._points, self.invitation = points, invitation
        self._cursor = None
        self._tell()
        self.update()

    # Geometry

    def caption_font(self) -> QFont:
        return theme.scaled_font(self, theme.CAPTION)

    @property
    def line(self) -> float:
        return QFontMetricsF(self.caption_font()).height()

    def foot(self) -> float:
        """Height of what stands between the ticks and the title of the horizontal axis."""
        return 0

    def area(self) -> QRectF:
        """Between the axes."""
        metrics, line = QFontMetricsF(self.caption_font()), self.line
        left = math.ceil(metrics.horizontalAdvance("100 %")) + 12
        top = line / 2 + 1
        below = 2 * line + 12 + self.foot()
        return QRectF(left, top, max(1.0, self.width() - left - 16), max(1.0, self.height() - top - below))

    def place_of(self, value: float) -> float:
        """Where a value of the horizontal axis lies."""
        area, axis = self.area(), self._axis
        return area.left() + area.width() * (0.03 + 0.94 * (value - axis.low) / (axis.high - axis.low))

    def height_of(self, share: float) -> float:
        """Where a share lies on the vertical axis."""
        area = self.area()
        return area.bottom() - area.height() * share

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        area = self.area()
        inside = self._points and area.left() <= event.position().x() <= area.right()
        distances = [abs(self.place_of(point.x) - event.position().x()) for point in self._points]
        self.set_cursor(distances.index(min(distances)) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.set_cursor(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._points) - 1
        at = self._cursor
        targets = {
            Qt.Key.Key_Left: last if at is None else at - 1,
            Qt.Key.Key_Right: 0 if at is None else at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and at is not None:
            self.set_cursor(None)
        elif key in targets and last >= 0:
            self.set_cursor(min(last, max(0, targets[key])))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.set_cursor(None)
        self.update()

    def set_cursor(self, place: int | None) -> None:
        if place != self._cursor:
            self._cursor = place
            self._tell()
            self.update()

    def _tell(self) -> None:
        told = self.invitation
        if self._points:
            point = self._points[self._cursor if self._cursor is not None else 0]
            told = ", ".join(point.lines).replace("%", "percent")
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        self._paint_axes(painter, colors)
        self.paint_behind(painter, colors)
        if self._points:
            self._paint_crosshair(painter, colors)
            self._paint_curve(painter, colors)
            self._paint_card(painter, colors)
        elif self.invitation:
            self._paint_invitation(painter, colors)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def paint_behind(self, painter: QPainter, colors: theme.Theme) -> None:
        """What a kind of chart adds before the curve."""

    def _paint_axes(self, painter: QPainter, colors: theme.Theme) -> None:
        area, line = self.area(), self.line
        painter.setFont(self.caption_font())
        step = next((step for step in (20, 25, 50) if area.height() * step / 100 >= 1.6 * line), 100)
        for percent in range(0, 101, step):
            y = crisp(self.height_of(percent / 100))
            painter.setPen(QPen(QColor(colors.grid if percent else colors.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(colors.muted))
            place = QRectF(0, y - line, area.left() - 5, 2 * line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{percent} %")
        painter.setPen(QPen(QColor(colors.border), 1))
        x = crisp(area.left())
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setPen(QColor(colors.muted))
        for value, text in self._ticks(painter.fontMetrics()):
            painter.drawText(QRectF(self.place_of(value) - 50, area.bottom() + 2, 100, line), CENTER, text)
        title = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(self._axis.title) + 2, line)
        title.moveCenter(QPointF(area.center().x(), area.bottom() + 1.5 * line + 8 + self.foot()))
        title.moveLeft(max(0.0, min(title.left(), self.width() - title.width())))
        painter.drawText(title, CENTER, self._axis.title)

    def _ticks(self, metrics: QFontMetrics) -> list[tuple[float, str]]:
        """Those that fit beside each other, always with the one at 0."""
        ticks = self._axis.ticks
        widest = max(metrics.horizontalAdvance(text) for _, text in ticks) + 8
        step = (self.place_of(ticks[-1][0]) - self.place_of(ticks[0][0])) / (len(ticks) - 1)
        every = max(1, math.ceil(widest / max(1.0, step)))
        zero = next((place for place, (value, _) in enumerate(ticks) if value == 0), 0)
        return [tick for place, tick in enumerate(ticks) if (place - zero) % every == 0]

    def _paint_curve(self, painter: QPainter, colors: theme.Theme) -> None:
        places = [QPointF(self.place_of(point.x), self.height_of(point.y)) for point in self._points]
        pen = QPen(QColor(colors.validation), CURVE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        solid = (place for place, point in zip(places, self._points, strict=True) if not point.hollow)
        painter.drawPolyline(QPolygonF(list(solid)))
        for place, point in zip(places, self._points, strict=True):
            painter.setBrush(QColor(colors.surface if point.hollow else colors.validation))
            painter.setPen(QPen(QColor(colors.validation if point.hollow else colors.surface), 2))
            painter.drawEllipse(place, DOT, DOT)

    def _paint_crosshair(self, painter: QPainter, colors: theme.Theme) -> None:
        if self._cursor is None:
            return
        painter.setPen(QPen(QColor(colors.strong), 1))
        x, area = crisp(self.place_of(self._points[self._cursor].x)), self.area()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_card(self, painter: QPainter, colors: theme.Theme) -> None:
        """What there is to say of the point under the crosshair."""
        if self._cursor is None:
            return
        point = self._points[self._cursor]
        fonts = [theme.scaled_font(self, theme.CAPTION, semibold=place == 0) for place in range(len(point.lines))]
        widths = [QFontMetricsF(f).horizontalAdvance(text) for f, text in zip(fonts, point.lines, strict=True)]
        width, height = max(widths) + 2 * CARD_PADDING, len(fonts) * self.line + CARD_PADDING
        card = self._card_area(self.place_of(point.x), round(width), round(height))
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(card, 4, 4)
        painter.setPen(QColor(colors.text))
        row = QRectF(card.left() + CARD_PADDING, card.top() + CARD_PADDING / 2, card.width(), self.line)
        for font, text in zip(fonts, point.lines, strict=True):
            painter.setFont(font)
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            row.translate(0, self.line)

    def _card_area(self, x: float, width: float, height: float) -> QRectF:
        """Beside the crosshair, where it hides the least of the curve."""
        area = self.area()
        lefts = [left for left in (x + 8, x - 8 - width) if 1 <= left <= self.width() - width - 1] or [1.0]
        tops = area.bottom() - 8 - height, area.top() + 8
        places = [QRectF(round(left) + 0.5, round(top) + 0.5, width, height) for left in lefts for top in tops]
        curve = self._along_the_curve()
        return min(places, key=lambda place: sum(place.adjusted(-6, -6, 6, 6).contains(point) for point in curve))

    def _along_the_curve(self) -> list[QPointF]:
        places = [QPointF(self.place_of(point.x), self.height_of(point.y)) for point in self._points]
        steps = [step / 8 for step in range(8)]
        return [a + (b - a) * step for a, b in itertools.pairwise(places) for step in steps] + places[-1:]

    def _paint_invitation(self, painter: QPainter, colors: theme.Theme) -> None:
        painter.setFont(theme.scaled_font(self, 1))
        wrapped = CENTER | Qt.TextFlag.TextWordWrap
        room = self.area().adjusted(24, 0, -24, 0)
        plate = QRectF(painter.fontMetrics().boundingRect(room.toRect(), wrapped, self.invitation))
        plate.adjust(-8, -4, 8, 4)
        plate.moveCenter(self.area().center())
        painter.fillRect(plate, QColor(colors.surface))
        painter.setPen(QColor(colors.muted))
        painter.drawText(plate, wrapped, self.invitation)


def crisp(place: float) -> float:
    """The middle of a pixel, where a line of width 1 is sharp."""
    return math.floor(place) + 0.5
