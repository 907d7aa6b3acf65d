"""What one neuron says to each of the ten digits, as bars up (for) and down (against)."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.insight.neuron_pictures import Speech, speech
from digitpad.app.shades import hairline
from digitpad.app.texts import signed
from digitpad.gui.kit.tips import Tip, answers_tip
from digitpad.gui.look import theme
from digitpad.gui.look.laid_out_texts import LaidOutTexts
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet


class VoteBars(QWidget):
    """Ten bars over and under a line of zero, on a scale of their own; the digits spoken of stand out."""

    BARS = 64  # height of the bars at normal text size

    def __init__(self) -> None:
        super().__init__()
        self._votes = np.zeros(10, np.float32)
        self._speech = Speech((), ())
        self._classes = DIGITS
        self._labels: tuple[LaidOutTexts, ...] | None = None  # plain and of those that stand out; None: to be laid out
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Votes of the neuron"))

    @property
    def votes(self) -> np.ndarray:
        """(classes,), as they are shown."""
        return self._votes

    def show_votes(self, votes: np.ndarray, classes: ClassSet = DIGITS) -> None:
        """Show the votes, float (classes,), and read from them which classes the neuron speaks for and against."""
        self._votes, self._speech, self._classes = votes, speech(votes, classes), classes
        figures = ", ".join(f"{name}: {signed(vote)}" for name, vote in zip(classes.names, votes, strict=True))
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
            self._labels = tuple(LaidOutTexts(theme.scaled_font(self, 1.0, semibold=named)) for named in (False, True))
        middle, column = self.height() - self._label_height() / 2, self.width() / len(self._votes)
        names = self._classes.names
        crowded = any(self._labels[0].width(name) + 2 > column for name in names)
        free = 0.0  # from here on to the right nothing is written yet
        for digit in sorted(self._speech.digits) if crowded else range(len(names)):
            named = digit in self._speech.digits
            texts = self._labels[named]
            width = texts.width(names[digit])
            left = min(max(free, (digit + 0.5) * column - width / 2), self.width() - width)
            if crowded and left < free:
                continue
            painter.setPen(QColor(colors.text if named else colors.muted))
            texts.paint(painter, left, middle, names[digit])
            free = left + width + 6 if crowded else 0.0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._labels = None

    def event(self, event: QEvent) -> bool:
        return answers_tip(event, self, self._tip_at) or super().event(event)

    def _tip_at(self, place: QPoint) -> Tip:
        index = min(len(self._votes) - 1, max(0, place.x() * len(self._votes) // max(1, self.width())))
        name, vote = self._classes.names[index], signed(self._votes[index])
        return tr("Its vote for {name}: {vote}", name=name, vote=vote), None
