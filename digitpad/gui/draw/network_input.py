"""The 28 x 28 picture that the network really sees, enlarged with crisp pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui import theme

FRAME = 1


def ink_picture(image: np.ndarray, colors: theme.Theme) -> QImage:
    """A QImage of uint8 (28, 28), 0 shown as paper and 255 as ink."""
    pixels = np.ascontiguousarray(theme.ink_table(colors)[image])
    height, width = image.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


class NetworkInput(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("networkInput")
        self.setAccessibleName("What the network sees")
        self.setToolTip("Your drawing, centred and scaled to 28 x 28 as the training digits are.")
        self._image: np.ndarray | None = None

    def set_magnification(self, times: int) -> None:
        self.setFixedSize(28 * times + 2 * FRAME, 28 * times + 2 * FRAME)

    def show_image(self, image: np.ndarray | None) -> None:
        """uint8 (28, 28), or None for empty paper."""
        self._image = image
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.border))
        inner = self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)
        painter.fillRect(inner, QColor(colors.paper))
        if self._image is not None:
            painter.drawImage(inner, ink_picture(self._image, colors), QRect(0, 0, 28, 28))
