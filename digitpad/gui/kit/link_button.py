"""A button that looks like a link."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from digitpad.gui.look import theme

_ROUND_TEXT = QSize(0, 4)  # its words begin and end where those above and below it do


class LinkButton(QAbstractButton):
    """Underlined text in the accent colour that can be pressed, reached by Tab like every button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return self.fontMetrics().size(0, self.text()) + _ROUND_TEXT

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        font = self.font()
        font.setUnderline(True)
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(self.rect(), QColor(colors.accent_soft))
        painter.setFont(font)
        painter.setPen(QColor(colors.accent_hover if self.underMouse() else colors.accent))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            painter.fillRect(0, self.height() - 2, self.width(), 2, QColor(colors.accent))
