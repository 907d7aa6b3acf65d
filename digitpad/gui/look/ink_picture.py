"""A 28 x 28 picture of ink in a hairline frame, its pixels crisp squares."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from digitpad.gui.look import canvas
from digitpad.gui.look.framed_picture import FramedPicture
from digitpad.gui.look.theme import Theme


class InkPicture(FramedPicture):
    """Shows a sentence while there is no picture."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self._image: np.ndarray | None = None

    @property
    def image(self) -> np.ndarray | None:
        """uint8 (28, 28), as it was given; None while there is none."""
        return self._image

    @property
    def empty(self) -> bool:
        return self._image is None

    def show_image(self, image: np.ndarray | None) -> None:
        """uint8 (28, 28), or nothing."""
        self._image = image
        self.follow_content()

    def paint_inside(self, painter: QPainter, inside: QRect, colors: Theme) -> None:
        if self._image is not None:
            painter.drawImage(inside.topLeft(), canvas.ink_image(self._image, inside.width(), colors))
            self.paint_over(painter, inside, inside.width() // 28, colors)

    def paint_over(self, painter: QPainter, inside: QRect, pixel: int, colors: Theme) -> None:
        """Paint marks over the picture, in device pixels, `pixel` of them to each of the 28 x 28."""
