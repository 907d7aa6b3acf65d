"""The 28 x 28 picture that the network really sees, enlarged with crisp pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.look import canvas, theme
from digitpad.message import mark, tr

FRAME = 1
TIP = mark("Your drawing, centred and scaled to 28 x 28 as the training pictures are. Click to see how.")


class NetworkInput(QWidget):
    """Pressed like a button. `set_magnification` sets its size: a whole number of screen pixels for each of its own."""

    activated = Signal()  # clicked, or Enter or Space pressed: how did the drawing become this?

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkInput")
        set_role(self, Role.Graphic)
        self.setAccessibleName(tr("What the network sees"))
        self.setToolTip(tr(TIP))
        self.setAccessibleDescription(tr("Press Enter to see how your drawing becomes this."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the pad
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.paints_own_ground(self)
        self._image: np.ndarray | None = None

    def set_magnification(self, times: int) -> None:
        """Show each of the 28 x 28 pixels as so many device-independent ones each way; the size is fixed by that."""
        self.setFixedSize(28 * times + 2 * FRAME, 28 * times + 2 * FRAME)

    def show_image(self, image: np.ndarray | None) -> None:
        """uint8 (28, 28), or None for empty paper."""
        self._image = image
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # or the release would go to the widget below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        painter = QPainter(self)
        theme.fill(painter, self, colors.border)
        inner = self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)
        painter.fillRect(inner, QColor(colors.paper))
        if self._image is not None:
            painter.drawImage(inner, canvas.ink_pixels(self._image, colors))
        if self.hasFocus():
            canvas.draw_ring(painter, self.rect(), 2, colors.accent)
