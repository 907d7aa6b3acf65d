"""The one look of a progress bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from digitpad.gui.look import theme

STEPS = 1000


class ProgressBar(QProgressBar):
    """A flat bar with round ends; grey while paused."""

    THICKNESS = 8

    def __init__(self) -> None:
        super().__init__()
        self.paused = False
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        self.setFixedHeight(self.THICKNESS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.THICKNESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, (self.height() - self.THICKNESS) / 2, self.width(), self.THICKNESS)
        radius = self.THICKNESS / 2
        # With high contrast a line around the empty part marks it, not a shade.
        painter.setPen(QColor(colors.text) if colors is theme.CONTRAST else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.value() <= 0:
            return
        bar.setWidth(max(self.THICKNESS, bar.width() * self.value() / STEPS))
        painter.setBrush(QColor(colors.neutral if self.paused else colors.accent))
        painter.drawRoundedRect(bar, radius, radius)
