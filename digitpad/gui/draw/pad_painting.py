"""What the pad shows beside the ink: paper, hint, test digit, focus and keyboard pen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from digitpad.gui import theme
from digitpad.gui.draw.network_input import ink_picture

RADIUS = 8
CROSS = 9  # half the length of the keyboard pen's cross
NOTE_MARGIN = 12
# Centres of the dots of the hint's 3, in units of its height, x from the middle.
THREE = (
    (-0.21, 0.15), (-0.18, 0.04), (-0.04, 0.00), (0.10, 0.02), (0.18, 0.14), (0.15, 0.28), (0.065, 0.39),
    (-0.035, 0.49), (0.085, 0.565), (0.18, 0.67), (0.225, 0.805), (0.165, 0.93), (0.035, 0.99), (-0.105, 1.00),
)  # fmt: skip
DOT = 0.034


def paint_paper(painter: QPainter, pad: QWidget) -> None:
    colors = theme.of(pad)
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.paper))
    painter.drawRoundedRect(QRectF(pad.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_hint(painter: QPainter, pad: QWidget) -> None:
    """A dotted 3 over two lines, together in the middle of the pad."""
    colors = theme.of(pad)
    title, body = theme.scaled_font(pad, theme.TITLE, semibold=True), theme.scaled_font(pad, 1)
    title_height, body_height = QFontMetricsF(title).height(), QFontMetricsF(body).height()
    text_height = title_height + body_height + 7
    side = min(pad.width(), pad.height())
    three = min(0.46 * side, pad.height() - text_height - 64)
    gap = 0.07 * side
    top = (pad.height() - three - gap - text_height) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.track))
    for x, y in THREE:
        painter.drawEllipse(QPointF(pad.width() / 2 + x * three, top + y * three), DOT * three, DOT * three)
    line = QRectF(0, top + three + gap, pad.width(), title_height)
    painter.setFont(title)
    painter.setPen(QColor(colors.text))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, "Draw a digit here")
    line = QRectF(0, line.bottom() + 7, pad.width(), body_height)
    second = "with the mouse, a pen or a finger"
    wide = QFontMetricsF(body).horizontalAdvance(second)
    body.setPixelSize(min(body.pixelSize(), int(body.pixelSize() * (pad.width() - 40) / wide)))
    painter.setFont(body)
    painter.setPen(QColor(colors.muted))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, second)


def paint_test_digit(painter: QPainter, pad: QWidget, name: str, label: int, image: np.ndarray) -> None:
    """The picture in the middle, smooth, by the largest whole factor that fits, and a note at the bottom left."""
    colors = theme.of(pad)
    times = max(1, (min(pad.width(), pad.height()) - 2) // 28)
    note = _note_place(pad)
    left, top = (pad.width() - 28 * times) / 2, (pad.height() - 28 * times) / 2
    inked = np.flatnonzero(image.any(axis=1))
    overlap = top + (inked[-1] + 1) * times - (note.top() - 4)
    if overlap > 0:  # a digit that would run into the note moves up as far as it has blank rows
        top -= min(overlap, max(0.0, top + inked[0] * times - NOTE_MARGIN))
    painter.drawPixmap(QPointF(left, top), _smooth(image, colors, 28 * times, pad.devicePixelRatioF()))
    _paint_note(painter, pad, note, f"{name}: its label says {label}")


def _note_place(pad: QWidget) -> QRectF:
    height = QFontMetricsF(theme.scaled_font(pad, theme.CAPTION)).height()
    return QRectF(NOTE_MARGIN, pad.height() - NOTE_MARGIN - height, pad.width() - 2 * NOTE_MARGIN, height)


def _paint_note(painter: QPainter, pad: QWidget, place: QRectF, note: str) -> None:
    """On a plate of paper, because a tall digit may still reach that far."""
    colors = theme.of(pad)
    font = theme.scaled_font(pad, theme.CAPTION)
    place.setWidth(QFontMetricsF(font).horizontalAdvance(note) + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.paper))
    painter.drawRoundedRect(place.adjusted(-4, -2, 4, 2), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colors.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, note)


def _smooth(image: np.ndarray, colors: theme.Theme, side: int, ratio: float) -> QPixmap:
    pixels = round(side * ratio)
    picture = ink_picture(image, colors).scaled(QSize(pixels, pixels), mode=Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap.fromImage(picture)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_focus(painter: QPainter, pad: QWidget, pen: QPointF) -> None:
    """Two pixels inside the edge, and a cross where the keyboard pen is."""
    colors = theme.of(pad)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.accent), 2))
    painter.drawRoundedRect(QRectF(pad.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    for color, width in ((colors.paper, 5), (colors.accent, 2)):  # seen on paper and on ink
        painter.setPen(QPen(QColor(color), width))
        painter.drawLine(pen - QPointF(CROSS, 0), pen + QPointF(CROSS, 0))
        painter.drawLine(pen - QPointF(0, CROSS), pen + QPointF(0, CROSS))


class InkCache:
    """Finished strokes as a picture, painted anew when `key` changes."""

    def __init__(self) -> None:
        self._key: object = None
        self._pixmap = QPixmap()

    def picture(self, key: object, size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        if key != self._key:
            self._pixmap = QPixmap((size.toSizeF() * ratio).toSize())
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
            self._key = key
        return self._pixmap
