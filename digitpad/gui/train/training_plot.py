"""The curves of one training, one point an epoch, painted by hand.

For two lines a plotting library would hold up the first strokes after the start: pyqtgraph was measured at
0.15 to 0.25 s to import on a fast machine, and 51 MB with its first plot.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui import theme
from digitpad.gui.theme import Theme
from digitpad.gui.train.plot_frame import ACCURACY, Frame, Measure, run_pen, training_pen, validation_pen
from digitpad.gui.train.plot_scale import Scale, epoch_ticks

EMPTY_TEXT = "The curve grows here, one point an epoch."
LEAST_HEIGHT = 120
DOT = 4.0
CARD_PADDING = 12.0


@dataclass(frozen=True)
class Line:
    """An earlier run in the plot: one value an epoch, and the style of its pen."""

    values: tuple[float, ...]
    style: int


class TrainingPlot(QWidget):
    """Validation solid, training dashed, and the figures of the epoch under the cursor."""

    cursorMoved = Signal(object)  # the epoch from 0, or None

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measure = measure
        self._epochs = 1
        self._validation: list[float] = []
        self._training: list[float] = []
        self._lines: tuple[Line, ...] = ()
        self.sharpness = 1.0  # pixels a device-independent pixel, at least; more for a picture than for the screen
        self._background_key: object = None
        self._background_pixmap = QPixmap()
        self._cursor: int | None = None
        self._card_shown = False
        self.says_empty = True
        self.setAccessibleName(f"{measure.title} per epoch")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, LEAST_HEIGHT)
        self._keep_height()

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumHeight())

    @property
    def cursor_epoch(self) -> int | None:
        """The epoch under the crosshair, from 0."""
        return self._cursor

    @property
    def scale(self) -> Scale:
        return self._frame().scale

    def set_curves(
        self, epochs: int, validation: Sequence[float], training: Sequence[float], lines: Sequence[Line] = ()
    ) -> None:
        """Show these values, one an epoch, on an axis of `epochs`, and behind them the lines of earlier runs."""
        self._lines = tuple(lines)
        self._epochs = max(1, epochs, *(len(line.values) for line in lines))
        self._validation, self._training = list(validation), list(training)
        if self._cursor is not None and self._cursor >= len(self._validation):
            self.set_cursor(None)
        self._describe()
        self.update()

    def set_cursor(self, epoch: int | None, with_card: bool = False) -> None:
        """Put the crosshair on an epoch, or take it away."""
        if epoch is not None and not 0 <= epoch < len(self._validation):
            epoch = None
        if (epoch, with_card) != (self._cursor, self._card_shown):
            self._cursor, self._card_shown = epoch, with_card
            self._describe()
            self.update()

    def _move_cursor(self, epoch: int | None) -> None:
        """A person moved it here, so the card stands here as well."""
        self.set_cursor(epoch, with_card=True)
        self.cursorMoved.emit(self._cursor)

    # Mouse and keyboard

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_cursor(self._epoch_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._move_cursor(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._move_cursor(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._validation) - 1
        at = last + 1 if self._cursor is None else self._cursor
        places = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: 0 if self._cursor is None else at + 1,
            Qt.Key.Key_PageUp: at - 10,
            Qt.Key.Key_PageDown: at + 10,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._move_cursor(None)
        elif event.key() in places and last >= 0:
            self._move_cursor(min(last, max(0, places[Qt.Key(event.key())])))
        else:
            super().keyPressEvent(event)

    def _epoch_at(self, x: float) -> int | None:
        """The finished epoch nearest to `x`; None where no curve is drawn yet."""
        frame = self._frame()
        if not self._validation or not frame.area.left() <= x <= frame.area.right():
            return None
        return min(len(self._validation), max(1, frame.epoch_at(x))) - 1

    def _describe(self) -> None:
        """Tell a screen reader the epoch under the crosshair, else the last one."""
        epoch = self._cursor if self._cursor is not None else len(self._validation) - 1
        if epoch < 0:
            told = EMPTY_TEXT
        else:
            values = self.measure.text(self._validation[epoch]), self.measure.text(self._training[epoch])
            validation, training = (value.replace("%", "percent") for value in values)
            told = f"Epoch {epoch + 1}: validation {validation}, training {training}"
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _caption_font(self) -> QFont:
        return theme.scaled_font(self, theme.CAPTION)

    def _frame(self) -> Frame:
        """Room for figures on the left, figures and a title below."""
        metrics = QFontMetricsF(self._caption_font())
        line = metrics.height()
        top, bottom = line / 2 + 1, 2 * line + 12
        height = max(1.0, self.height() - top - bottom)
        values = [value for value in (*self._validation, *self._training, *self._typical()) if math.isfinite(value)]
        scale = self.measure.scale(values, max(2, int(height / (1.6 * line)) + 1))
        texts = [self.measure.widest_tick, *(text for _, text in scale.ticks)]
        left = max(map(metrics.horizontalAdvance, texts)) + 10
        return Frame(QRectF(left, top, max(1.0, self.width() - left - 16), height), scale, self._epochs)

    def _typical(self) -> list[float]:
        """Of the earlier runs, what the scale is to show: a run that flew off does not flatten all others."""
        if self.measure is ACCURACY:
            return [min(line.values) for line in self._lines]
        own = bool(self._validation)
        return [sorted(line.values)[0 if own else len(line.values) // 2] for line in self._lines]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, frame = theme.of(self), self._frame()
        painter.drawPixmap(0, 0, self._background(colors, frame))
        if self._validation:
            self._paint_crosshair(painter, colors, frame)
            self._paint_curve(painter, frame.points(self._training), training_pen(colors))
            self._paint_curve(painter, frame.points(self._validation), validation_pen(colors))
            self._paint_dots(painter, colors, frame)
            self._paint_card(painter, colors, frame)
        elif self.says_empty and not self._lines:
            self._paint_empty(painter, colors, frame.area)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(frame.area.adjusted(0, -1, 1, 1), 4, 4)

    def _background(self, colors: Theme, frame: Frame) -> QPixmap:
        """Axes and earlier runs. Ten runs take 15 ms to paint, too long for four times a second during a training."""
        ratio = max(self.devicePixelRatio(), self.sharpness)
        key = (self.size(), ratio, colors.name, self._caption_font(), frame, self._lines)
        if key != self._background_key:
            self._background_key = key
            self._background_pixmap = QPixmap(self.size() * ratio)
            self._background_pixmap.setDevicePixelRatio(ratio)
            self._background_pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._background_pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_axes(painter, colors, frame)
            self._paint_lines(painter, colors, frame)
            painter.end()
        return self._background_pixmap

    def _paint_axes(self, painter: QPainter, colors: Theme, frame: Frame) -> None:
        painter.setFont(self._caption_font())
        line = painter.fontMetrics().height()
        for value, text in frame.scale.ticks:
            y = _crisp(frame.y(value))
            painter.setPen(QPen(QColor(colors.grid if value > frame.scale.low else colors.border), 1))
            painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y))
            painter.setPen(QColor(colors.muted))
            place = QRectF(0, y - line, frame.area.left() - 5, 2 * line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(QColor(colors.border), 1))
        x = _crisp(frame.area.left())
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))
        self._paint_epochs(painter, colors, frame, line)

    def _paint_epochs(self, painter: QPainter, colors: Theme, frame: Frame, line: int) -> None:
        painter.setPen(QColor(colors.muted))
        widest = painter.fontMetrics().horizontalAdvance(str(self._epochs))
        top = frame.area.bottom() + 2
        for epoch in epoch_ticks(self._epochs, int(frame.area.width() / (2.5 * widest + 8))):
            place = QRectF(frame.x(epoch) - 50, top, 100, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(epoch))
        place = QRectF(frame.area.left(), top + line + 8, frame.area.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "Epoch")

    def _paint_empty(self, painter: QPainter, colors: Theme, area: QRectF) -> None:
        painter.setFont(theme.scaled_font(self, 1))
        width = painter.fontMetrics().horizontalAdvance(EMPTY_TEXT) + 8
        place = QRectF(0, 0, width, painter.fontMetrics().height() + 4)
        place.moveCenter(area.center())
        painter.fillRect(place, QColor(colors.surface))
        painter.setPen(QColor(colors.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, EMPTY_TEXT)

    def _paint_curve(self, painter: QPainter, points: list[QPointF], pen: QPen) -> None:
        if len(points) == 1:  # no line yet, but a point
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pen.color())
            painter.drawEllipse(points[0], pen.widthF() + 0.5, pen.widthF() + 0.5)
            return
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_lines(self, painter: QPainter, colors: Theme, frame: Frame) -> None:
        painter.save()
        painter.setClipRect(frame.area.adjusted(0, -2, 2, 0))
        for line in reversed(self._lines):  # the newest on top
            self._paint_curve(painter, frame.points(line.values), run_pen(colors, line.style))
        painter.restore()

    def _paint_crosshair(self, painter: QPainter, colors: Theme, frame: Frame) -> None:
        if self._cursor is None:
            return
        painter.setPen(QPen(QColor(colors.strong), 1))
        x = _crisp(frame.x(self._cursor + 1))
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()))

    def _paint_dots(self, painter: QPainter, colors: Theme, frame: Frame) -> None:
        if self._cursor is None:
            return
        painter.setPen(QPen(QColor(colors.surface), 2))
        for values, color in ((self._training, colors.training), (self._validation, colors.validation)):
            value = values[self._cursor]
            if math.isfinite(value):
                painter.setBrush(QColor(color))
                painter.drawEllipse(QPointF(frame.x(self._cursor + 1), frame.y(value)), DOT, DOT)

    def _paint_card(self, painter: QPainter, colors: Theme, frame: Frame) -> None:
        """Beside the crosshair, just above the axis; to its left in the last third."""
        if self._cursor is None or not self._card_shown:
            return
        lines = (
            f"Epoch {self._cursor + 1}",
            f"Validation {self.measure.text(self._validation[self._cursor])}",
            f"Training {self.measure.text(self._training[self._cursor])}",
        )
        bold, plain = theme.scaled_font(self, theme.CAPTION, semibold=True), self._caption_font()
        metrics = QFontMetricsF(bold), QFontMetricsF(plain), QFontMetricsF(plain)
        width = max(m.horizontalAdvance(line) for m, line in zip(metrics, lines, strict=True)) + 2 * CARD_PADDING
        height = 3 * metrics[1].height() + CARD_PADDING
        card = self._card_area(frame, width, height)
        painter.setPen(QPen(QColor(colors.border), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(card, 4, 4)
        painter.setPen(QColor(colors.text))
        top = card.top() + CARD_PADDING / 2
        for line, font in zip(lines, (bold, plain, plain), strict=True):
            painter.setFont(font)
            place = QRectF(card.left() + CARD_PADDING, top, card.width(), metrics[1].height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
            top += metrics[1].height()

    def _card_area(self, frame: Frame, width: float, height: float) -> QRectF:
        x = frame.x((self._cursor or 0) + 1)
        left = x - 8 - width if x > frame.area.left() + 0.7 * frame.area.width() else x + 8
        left = min(max(left, 1.0), self.width() - width - 1)
        return QRectF(round(left) + 0.5, round(frame.area.bottom() - 8 - height) + 0.5, round(width), round(height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._keep_height()
            self.update()

    def _keep_height(self) -> None:
        """Large text takes its room from the page, which scrolls, and not from the curves."""
        large = theme.unit(self) > 1
        around = self.height() - self._frame().area.height()
        self.setMinimumHeight(LEAST_HEIGHT + (round(around) if large else 0))


def _crisp(place: float) -> float:
    """The middle of a pixel, where a line of width 1 is sharp."""
    return math.floor(place) + 0.5
