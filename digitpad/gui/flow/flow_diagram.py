"""Paints the flow: the ink as a picture, every neuron as bright as it is active, and the strongest connections."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import isqrt

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.gui import theme
from digitpad.gui.flow import neuron_images
from digitpad.gui.flow.columns import Column, arrange
from digitpad.gui.flow.flow import Flow, Neuron, percent
from digitpad.gui.painting import canvas
from digitpad.gui.painting.shades import hairline
from digitpad.gui.theme import Theme

EMPTY = "Draw a digit to see it flow through the network."


@dataclass(frozen=True)
class Frame:
    """Where everything stands, in device pixels."""

    columns: list[Column]
    head: int  # the height of the captions above


class FlowDiagram(QWidget):
    """Signals: activated(layer, index): a hidden neuron was clicked, or Enter pressed on it."""

    activated = Signal(int, int)

    def __init__(self, flow: Flow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flowDiagram")
        self._flow = flow
        self._hovered: Neuron | None = None
        self._current: Neuron | None = None  # chosen by keys
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Flow of the ink through the network")

    def sizeHint(self) -> QSize:
        return QSize(880, 520)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 240)

    @property
    def neuron(self) -> Neuron | None:
        """The neuron looked at: alone its connections are drawn."""
        return self._hovered or self._current

    @property
    def flow(self) -> Flow:
        return self._flow

    def show_flow(self, flow: Flow) -> None:
        if flow.network.sizes != self._flow.network.sizes:
            self._hovered = self._current = None
        self._flow = flow
        self.update()

    # geometry

    def frame(self) -> Frame:
        ratio = self.devicePixelRatioF()
        head = round((2 * QFontMetrics(theme.scaled_font(self, theme.CAPTION)).height() + 12) * ratio)
        sizes = self._flow.network.sizes
        width, height = int(self.width() * ratio) - 2, int(self.height() * ratio) - head - 2
        answer = round(self.fontMetrics().horizontalAdvance("0   > 99 % ") * ratio) + round(8 * ratio)
        return Frame(arrange(sizes, isqrt(sizes[0]), width, height, ratio, answer), head)

    def center(self, frame: Frame, layer: int, index: int) -> QPointF:
        x, y = frame.columns[layer].center(index)
        return QPointF(x, y + frame.head)

    def _at(self, x: float, y: float) -> Neuron | None:
        """The hidden or output neuron at a point of the widget."""
        frame, ratio = self.frame(), self.devicePixelRatioF()
        for layer in range(1, len(frame.columns)):
            index = frame.columns[layer].at(x * ratio, y * ratio - frame.head)
            if index is not None:
                return layer, index
        return None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        frame, colors, ratio = self.frame(), theme.of(self), self.devicePixelRatioF()
        painter = QPainter(self)
        self._paint_captions(painter, frame, colors, ratio)
        painter.scale(1 / ratio, 1 / ratio)
        self._paint_ink(painter, frame, colors)
        layers = range(1, len(frame.columns))
        # Lines end behind neurons that stand in one line; in a block they would vanish, so there they lie on top.
        for layer in layers:
            if frame.columns[layer].across > 1:
                self._paint_neurons(painter, frame, layer, colors)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in layers:
            self._paint_lines(painter, frame, layer, colors, ratio)
        for layer in layers:
            if frame.columns[layer].across == 1:
                self._paint_neurons(painter, frame, layer, colors)
        self._paint_looked_at(painter, frame, colors, ratio)
        painter.resetTransform()
        self._paint_answers(painter, frame, colors, ratio)
        if self.hasFocus() and self._current is None:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_captions(self, painter: QPainter, frame: Frame, colors: Theme, ratio: float) -> None:
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        metrics = painter.fontMetrics()
        line = metrics.height()
        middles = [(column.left + column.width / 2) / ratio for column in frame.columns]
        room = min(after - before for before, after in pairwise(middles))
        for layer, middle in enumerate(middles):
            first, second = self._flow.captions(layer)
            for row, text in enumerate((first, second)):
                width = metrics.horizontalAdvance(text) + 4
                if width > room:  # with large text the number alone
                    text = text.split(", ")[0]
                    width = metrics.horizontalAdvance(text) + 4
                left = min(max(0.0, middle - width / 2), self.width() - width)
                place = QRectF(left, row * line, width, line)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_ink(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        column, line = frame.columns[0], hairline(self.devicePixelRatioF())
        inside = QRect(column.left + line, column.top + frame.head, column.width, column.height)
        painter.fillRect(inside.adjusted(-line, -line, line, line), QColor(colors.border))
        if self._flow.prediction is not None:
            image = canvas.ink_image(self._flow.prediction.image, column.width, colors)
            painter.drawImage(inside.topLeft(), image)
            return
        painter.fillRect(inside, QColor(colors.paper))
        painter.setPen(QColor(colors.muted))
        font = theme.scaled_font(self, 1.0)
        font.setPixelSize(round(font.pixelSize() * self.devicePixelRatioF()))
        painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(inside.adjusted(12, 12, -12, -12), flags, EMPTY)

    def _paint_neurons(self, painter: QPainter, frame: Frame, layer: int, colors: Theme) -> None:
        column = frame.columns[layer]
        image = neuron_images.block(self._flow.brightness(layer), column, colors)
        painter.drawImage(column.left, column.top + frame.head, image)

    def _paint_lines(self, painter: QPainter, frame: Frame, layer: int, colors: Theme, ratio: float) -> None:
        """The weakest first, so that the strongest lie on top; width and colour tell the strength."""
        found = self._flow.connections(layer, self.neuron)
        if found is None or not len(found.flows):
            return
        strengths = found.flows / np.abs(found.flows).max()
        places = np.rint(127.5 * (1 + strengths)).astype(int)
        pens = _pens(colors, ratio)
        starts, ends = frame.columns[layer - 1].centers(found.sources), frame.columns[layer].centers(found.targets)
        lines = np.hstack([starts, ends])
        lines[:, 1::2] += frame.head
        for line, place in zip(lines[::-1].tolist(), places[::-1].tolist(), strict=True):
            painter.setPen(pens[place])
            painter.drawLine(QLineF(*line))

    def _paint_looked_at(self, painter: QPainter, frame: Frame, colors: Theme, ratio: float) -> None:
        if self.neuron is None:
            return
        layer, index = self.neuron
        reach = frame.columns[layer].pitch / 2 + 1.5 * ratio
        painter.setPen(QPen(QColor(colors.accent), 2 * ratio))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.center(frame, layer, index), reach, reach)

    def _paint_answers(self, painter: QPainter, frame: Frame, colors: Theme, ratio: float) -> None:
        column, answer = frame.columns[-1], self._flow.prediction
        metrics = self.fontMetrics()
        digit_width = metrics.horizontalAdvance("0")
        left = (column.left + column.width) / ratio + 8
        usual, winning = theme.scaled_font(self, 1.0), theme.scaled_font(self, 1.0, semibold=True)
        for digit in range(column.count):
            won = answer is not None and digit == answer.digit
            painter.setFont(winning if won else usual)
            painter.setPen(QColor(colors.text if won else colors.muted))
            middle = self.center(frame, len(frame.columns) - 1, digit).y() / ratio
            place = QRectF(left, middle - metrics.height(), digit_width + 4, 2 * metrics.height())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), str(digit))
            if answer is not None:
                rest = QRectF(place.right() + 6, place.y(), self.width() - place.right() - 6, place.height())
                painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), percent(float(answer.probabilities[digit])))

    # mouse and keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            neuron = self._at(event.pos().x(), event.pos().y())
            if neuron is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._flow.said_of(neuron), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        neuron = self._at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and neuron is not None:
            self._activate(neuron)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._activate(self._current)
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._choose(None)
        elif key in _MOVES:
            self._choose(self._moved(Qt.Key(key)))
        else:
            super().keyPressEvent(event)

    def _moved(self, key: Qt.Key) -> Neuron:
        sizes = self._flow.network.sizes
        if self._current is None:
            return 1, 0
        (layer, index), (aside, down) = self._current, _MOVES[key]
        if aside:
            target = min(max(1, layer + aside), len(sizes) - 1)
            # Beside the present one, whatever the size of the layers.
            return target, round(index * (sizes[target] - 1) / max(1, sizes[layer] - 1))
        return layer, min(max(0, index + down), sizes[layer] - 1)

    def _activate(self, neuron: Neuron) -> None:
        if not self._flow.is_last(neuron[0]) or self._flow.network.num_layers == 2:
            self.activated.emit(*neuron)

    def _hover(self, neuron: Neuron | None) -> None:
        if neuron != self._hovered:
            self._hovered = neuron
            self.setCursor(Qt.CursorShape.ArrowCursor if neuron is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _choose(self, neuron: Neuron | None) -> None:
        self._current = neuron
        self.setAccessibleDescription("" if neuron is None else self._flow.said_of(neuron))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.update()


@lru_cache(maxsize=2)
def _pens(colors: Theme, ratio: float) -> list[QPen]:
    """For strengths from -1 to +1 in 256 steps: the stronger, the more colour and the wider."""
    # Opaque colours, mixed beforehand: see-through lines take twice as long.
    strengths = np.linspace(-1, 1, 256)
    shades = canvas.color_words(colors)[np.rint(127.5 * (1 + 0.25 * np.sign(strengths) + 0.75 * strengths)).astype(int)]
    widths = (0.75 + 1.25 * np.abs(strengths)) * ratio
    return [QPen(QColor.fromRgb(int(shade)), float(width)) for shade, width in zip(shades, widths, strict=True)]


_MOVES: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_PageUp: (0, -10),
    Qt.Key.Key_PageDown: (0, 10),
    Qt.Key.Key_Home: (0, -10_000),
    Qt.Key.Key_End: (0, 10_000),
}
