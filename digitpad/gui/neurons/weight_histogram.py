"""How the weights of one neuron are spread, now and at the start."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.gui import theme
from digitpad.gui.painting.figures import MINUS, signed, two_digits

BINS = 41  # odd, so that weights about zero have a bin of their own


class WeightHistogram(QWidget):
    """Filled: now. Line: at the start. Both on one scale, symmetric about zero."""

    PLOT = 56

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edges = np.zeros(0)
        self.now = np.zeros(0, int)
        self.at_start: np.ndarray | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Its weights")

    def show_weights(self, now: np.ndarray, at_start: np.ndarray | None) -> None:
        """float (n,) each; None where the weights at the start are not known."""
        largest = max(float(np.abs(values).max(initial=0)) for values in (now, at_start) if values is not None)
        self.edges = np.linspace(-1, 1, BINS + 1) * (largest or 1.0)
        self.now = np.histogram(now, self.edges)[0]
        self.at_start = None if at_start is None else np.histogram(at_start, self.edges)[0]
        self.setAccessibleDescription(
            f"From {signed(float(now.min()))} to {signed(float(now.max()))}, half of them nearer to zero than "
            f"{two_digits(float(np.median(np.abs(now))))}"
        )
        self.update()

    @property
    def texts(self) -> tuple[str, str, str]:
        end = two_digits(float(self.edges[-1])) if len(self.edges) else ""
        return (f"{MINUS}{end}", "0", f"+{end}")

    def sizeHint(self) -> QSize:
        return QSize(200, round(self.PLOT * theme.unit(self)) + 2 + self._line_height())

    minimumSizeHint = sizeHint

    def _line_height(self) -> int:
        return QFontMetrics(theme.scaled_font(self, theme.CAPTION)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not len(self.now):
            return
        colors, painter = theme.of(self), QPainter(self)
        bottom = float(self.height() - 3 - self._line_height())
        highest = max(self.now.max(), 1 if self.at_start is None else self.at_start.max())
        column = self.width() / BINS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.neutral))
        for place in np.flatnonzero(self.now):
            height = max(1.0, float(self.now[place] / highest) * (bottom - 2))
            left, right = round(place * column), round((place + 1) * column)
            painter.drawRect(QRectF(left, bottom - height, right - left - 1, height))
        painter.fillRect(QRectF(0, bottom, self.width(), 1), QColor(colors.border))
        if self.at_start is not None:
            self._draw_start(painter, bottom, highest, colors)
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        below = QRectF(0, bottom + 3, self.width(), self._line_height())
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(self.texts, sides, strict=True):
            painter.drawText(below, int(side), text)

    def _draw_start(self, painter: QPainter, bottom: float, highest: int, colors: theme.Theme) -> None:
        """Steps along the tops of the bars of the start."""
        assert self.at_start is not None
        column, steps = self.width() / BINS, []
        for place, count in enumerate(self.at_start):
            y = round(bottom - float(count / highest) * (bottom - 2)) + 0.5
            steps += [QPointF(round(place * column) - 0.5, y), QPointF(round((place + 1) * column) - 0.5, y)]
        pen = QPen(QColor(colors.training), 1.5)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolyline(QPolygonF(steps))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and len(self.now):
            place = min(BINS - 1, max(0, event.pos().x() * BINS // max(1, self.width())))
            QToolTip.showText(event.globalPos(), self.said_of(place), self)
            return True
        return super().event(event)

    def said_of(self, place: int) -> str:
        """Such as "−0.21 to −0.16: 31 weights now, 40 at the start"."""  # noqa: RUF002
        low, high = (signed(float(self.edges[place + side])) for side in (0, 1))
        then = "" if self.at_start is None else f", {self.at_start[place]:,} at the start"
        return f"{low} to {high}: {self.now[place]:,} weights now{then}"
