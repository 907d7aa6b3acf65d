"""What one neuron says to each of the ten digits, as bars up (for) and down (against)."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.app.figures import signed
from digitpad.app.insight.neuron_pictures import Speech, speech
from digitpad.app.shades import hairline
from digitpad.gui.look import theme
from digitpad.gui.look.texts import Texts


class VoteBars(QWidget):
    """Ten bars over and under a line of zero, on a scale of their own; the digits spoken of stand out."""

    BARS = 64  # height of the bars at normal text size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._votes = np.zeros(10, np.float32)
        self._speech = Speech((), ())
        self._labels: tuple[Texts, ...] | None = None  # plain and of those that stand out; None: to be laid out
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Votes of the neuron")

    @property
    def votes(self) -> np.ndarray:
        """(10,), as they are shown."""
        return self._votes

    def show_votes(self, votes: np.ndarray) -> None:
        self._votes, self._speech = votes, speech(votes)
        figures = ", ".join(f"{digit}: {signed(vote)}" for digit, vote in enumerate(votes))
        self.setAccessibleDescription(figures)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.BARS * theme.unit(self)) + 4 + self._label_height())

    minimumSizeHint = sizeHint

    def _label_height(self) -> int:
        return QFontMetrics(theme.scaled_font(self, 1.0)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, ratio = theme.of(self), self.devicePixelRatioF()
        painter = QPainter(self)
        self._draw_labels(painter, colors)
        painter.scale(1 / ratio, 1 / ratio)
        line = hairline(ratio)
        height = int((self.height() - 4 - self._label_height()) * ratio)
        middle = (height - line) // 2
        width = int(self.width() * ratio)
        painter.fillRect(0, middle, width, line, QColor(colors.border))
        largest = float(np.abs(self._votes).max())
        for digit, vote in enumerate(self._votes):
            length = round(middle * abs(float(vote)) / largest) if largest > 0 else 0
            left, right = self._span(digit, width)
            top = middle - length if vote > 0 else middle + line
            painter.fillRect(QRect(left, top, right - left, length), QColor(colors.weights[-1 if vote > 0 else 0]))

    def _span(self, digit: int, width: int) -> tuple[int, int]:
        """Left and right end of a bar: six tenths of its column."""
        column = width / len(self._votes)
        return round((digit + 0.2) * column), round((digit + 0.8) * column)

    def _draw_labels(self, painter: QPainter, colors: theme.Theme) -> None:
        if self._labels is None:
            self._labels = tuple(Texts(theme.scaled_font(self, 1.0, semibold=named)) for named in (False, True))
        middle, column = self.height() - self._label_height() / 2, self.width() / len(self._votes)
        for digit in range(len(self._votes)):
            named = digit in self._speech.digits
            texts = self._labels[named]
            painter.setPen(QColor(colors.text if named else colors.muted))
            texts.paint(painter, (digit + 0.5) * column - texts.width(str(digit)) / 2, middle, str(digit))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._labels = None
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            digit = min(9, max(0, event.pos().x() * len(self._votes) // max(1, self.width())))
            QToolTip.showText(event.globalPos(), f"Its vote for {digit}: {signed(self._votes[digit])}", self)
            return True
        return super().event(event)
