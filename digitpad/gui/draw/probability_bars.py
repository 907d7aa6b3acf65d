"""Ten columns, one a digit, as high as the digit is probable.

They are painted on every move of the pen, so what does not change with the answer is worked out once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.answer_text import MENTIONED, percent, speak
from digitpad.gui.look import theme
from digitpad.gui.look.cached_pixmap import KeptPicture
from digitpad.gui.look.texts import Texts

COLUMN_SHARE = 0.0788  # of the whole width; the gaps share the rest
RADIUS = 3
FIGURE_GAP = 3  # between a bar and the figure over it
DIGIT_GAP = 5


@dataclass(frozen=True)
class _Layout:
    """Where and how all is painted, for one size, font and theme of the widget."""

    colors: theme.Theme
    columns: tuple[QRectF, ...]
    figures: Texts


class ProbabilityBars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityBars")
        self.setAccessibleName("Probability of each digit")
        theme.paints_own_ground(self)
        self._probabilities = np.zeros(10)
        self._figures = [""] * 10
        self._winner: int | None = None
        self._layout: _Layout | None = None  # None: to be worked out
        self._behind: defaultdict[int | None, KeptPicture] = defaultdict(KeptPicture)  # by the winner

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_layout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_layout()
            self.update()

    def _forget_layout(self) -> None:
        self._layout = None
        self._behind.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._columns(layout))
        painter.setPen(Qt.PenStyle.NoPen)
        for digit in range(10):
            self._paint_bar(painter, digit, layout)
        painter.setPen(QColor(layout.colors.text))
        for digit in range(10):  # over all columns, since a figure may be wider than its own
            self._paint_figure(painter, digit, layout)

    def _laid_out(self) -> _Layout:
        if self._layout is None:
            width = round(self.width() * COLUMN_SHARE)
            top = round(self._figure_room())
            height = self.height() - top - round(self._digit_room())
            lefts = (round(digit * (self.width() - width) / 9) for digit in range(10))
            columns = tuple(QRectF(left, top, width, height) for left in lefts)
            self._layout = _Layout(theme.of(self), columns, Texts(self._figure_font()))
        return self._layout

    def _columns(self, layout: _Layout) -> QPixmap:
        behind, ground = self._behind[self._winner], QColor(layout.colors.window)
        return behind.picture(layout, self.size(), self.devicePixelRatioF(), self._paint_behind, ground)

    def _paint_behind(self, painter: QPainter) -> None:
        """The columns, still empty, and the digits under them."""
        layout = self._laid_out()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(layout.colors.track))
        for column in layout.columns:
            painter.drawRoundedRect(column, RADIUS, RADIUS)
        font = theme.scaled_font(self, 1)
        for digit, column in enumerate(layout.columns):
            wins = digit == self._winner
            font.setWeight(QFont.Weight.Bold if wins else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(layout.colors.text if wins else layout.colors.muted))
            under = QRectF(column.left(), column.bottom() + DIGIT_GAP, column.width(), 0)
            under.setBottom(self.height())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, str(digit))

    def _bar(self, digit: int, layout: _Layout) -> QRectF:
        column = QRectF(layout.columns[digit])
        column.setTop(column.bottom() - column.height() * float(self._probabilities[digit]))
        return column

    def _paint_bar(self, painter: QPainter, digit: int, layout: _Layout) -> None:
        bar = self._bar(digit, layout)
        if bar.height() >= 0.5:
            radius = min(RADIUS, bar.height() / 2)
            colors = layout.colors
            painter.setBrush(QColor(colors.accent if digit == self._winner else colors.neutral))
            painter.drawRoundedRect(bar, radius, radius)

    def _paint_figure(self, painter: QPainter, digit: int, layout: _Layout) -> None:
        figure = self._figures[digit]
        if not figure:
            return
        column, height = layout.columns[digit], layout.figures.metrics.height()
        bottom = self._bar(digit, layout).top() - FIGURE_GAP
        if bottom - height < column.top():  # would lie across the upper edge of the column
            bottom = column.top() - FIGURE_GAP
        width = layout.figures.width(figure)
        left = min(max(column.center().x() - width / 2, 0), self.width() - width)
        layout.figures.paint(painter, left, bottom - height / 2, figure)

    def _figure_font(self) -> QFont:
        """Caption size, or smaller where the figures of neighbours would touch."""
        font = theme.scaled_font(self, theme.CAPTION)
        pitch = self.width() / 10
        width = QFontMetricsF(font).horizontalAdvance("88 %") + 2
        if width > pitch:
            font.setPixelSize(max(9, int(font.pixelSize() * pitch / width)))
        return font
