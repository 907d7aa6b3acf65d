"""Ten columns, one a digit, as high as the digit is probable."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui import theme
from digitpad.gui.draw.answer_text import MENTIONED, percent, speak

COLUMN_SHARE = 0.0788  # of the whole width; the gaps share the rest
RADIUS = 3
FIGURE_GAP = 3  # between a bar and the figure over it
DIGIT_GAP = 5


class ProbabilityBars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityBars")
        self.setAccessibleName("Probability of each digit")
        self._probabilities = np.zeros(10)
        self._figures = [""] * 10
        self._winner: int | None = None

    def show_probabilities(self, probabilities: np.ndarray | None, winner: int | None) -> None:
        """The bars, at once; probabilities (10,), None for no ink."""
        self._probabilities = np.zeros(10) if probabilities is None else probabilities
        self._winner = winner
        self.update()

    def show_figures(self, probabilities: np.ndarray | None) -> None:
        """The numbers over the bars; the panel changes them less often than the bars."""
        shares = np.zeros(10) if probabilities is None else probabilities
        self._figures = [percent(float(share)) if share >= MENTIONED else "" for share in shares]
        self.update()

    def tell(self, probabilities: np.ndarray | None) -> None:
        """What a screen reader says."""
        self.setAccessibleDescription("" if probabilities is None else speak(probabilities))

    @property
    def figures(self) -> tuple[str, ...]:
        return tuple(self._figures)

    def height_for_columns(self, columns: int) -> int:
        """The height of the widget whose columns are `columns` high."""
        return round(self._figure_room() + columns + self._digit_room())

    def _figure_room(self) -> float:
        return QFontMetricsF(theme.scaled_font(self, theme.CAPTION)).height() + FIGURE_GAP

    def _digit_room(self) -> float:
        return QFontMetricsF(theme.scaled_font(self, 1)).height() + DIGIT_GAP

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for digit in range(10):
            self._paint_column(painter, digit)
        for digit in range(10):  # over all columns, since a figure may be wider than its own
            self._paint_digit(painter, digit)
            self._paint_figure(painter, digit)

    def _column(self, digit: int) -> QRectF:
        width = round(self.width() * COLUMN_SHARE)
        left = round(digit * (self.width() - width) / 9)
        top = round(self._figure_room())
        return QRectF(left, top, width, self.height() - top - round(self._digit_room()))

    def _bar(self, digit: int) -> QRectF:
        column = self._column(digit)
        column.setTop(column.bottom() - column.height() * float(self._probabilities[digit]))
        return column

    def _paint_column(self, painter: QPainter, digit: int) -> None:
        colors = theme.of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(self._column(digit), RADIUS, RADIUS)
        bar = self._bar(digit)
        if bar.height() >= 0.5:
            radius = min(RADIUS, bar.height() / 2)
            painter.setBrush(QColor(colors.accent if digit == self._winner else colors.neutral))
            painter.drawRoundedRect(bar, radius, radius)

    def _paint_digit(self, painter: QPainter, digit: int) -> None:
        colors = theme.of(self)
        wins = digit == self._winner
        font = theme.scaled_font(self, 1)
        font.setWeight(QFont.Weight.Bold if wins else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colors.text if wins else colors.muted))
        column = self._column(digit)
        column.setTop(column.bottom() + DIGIT_GAP)
        column.setBottom(self.height())
        painter.drawText(column, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _paint_figure(self, painter: QPainter, digit: int) -> None:
        figure = self._figures[digit]
        if not figure:
            return
        font = self._figure_font()
        metrics = QFontMetricsF(font)
        column, bar = self._column(digit), self._bar(digit)
        bottom = bar.top() - FIGURE_GAP
        if bottom - metrics.height() < column.top():  # would lie across the upper edge of the column
            bottom = column.top() - FIGURE_GAP
        width = metrics.horizontalAdvance(figure)
        left = min(max(column.center().x() - width / 2, 0), self.width() - width)
        painter.setFont(font)
        painter.setPen(QColor(theme.of(self).text))
        painter.drawText(QPointF(left, bottom - metrics.descent()), figure)

    def _figure_font(self) -> QFont:
        """Caption size, or smaller where the figures of neighbours would touch."""
        font = theme.scaled_font(self, theme.CAPTION)
        pitch = self.width() / 10
        width = QFontMetricsF(font).horizontalAdvance("88 %") + 2
        if width > pitch:
            font.setPixelSize(max(9, int(font.pixelSize() * pitch / width)))
        return font
