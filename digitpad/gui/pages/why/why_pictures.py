"""The two pictures of the Why page: what spoke for a digit, and the pixels that would change the answer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QToolTip

from digitpad.app.texts import signed
from digitpad.gui.look import canvas, theme
from digitpad.gui.look.ink_picture import InkPicture
from digitpad.gui.look.weight_picture import WeightPicture
from digitpad.message import tr
from digitpad.nn.smallest_change import Change


class HeatMap(WeightPicture):
    """Red spoke for the digit, blue against it; a tooltip tells the figure of each pixel."""

    def tip_of(self, row: int, column: int) -> str:
        """Such as "Row 12, column 15: +0.031", of a pixel counted from 0; empty while there is no picture."""
        if self.values is None:
            return ""
        value = signed(float(self.values[row, column]), 3)
        return tr("Row {row}, column {column}: {value}", row=row + 1, column=column + 1, value=value)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.values is not None:
            row, column = (
                min(27, max(0, int(28 * place / max(1, self.width())))) for place in (event.pos().y(), event.pos().x())
            )
            QToolTip.showText(event.globalPos(), self.tip_of(row, column), self)
            return True
        return super().event(event)


class ChangePicture(InkPicture):
    """The ink with the change made; the changed pixels are outlined."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, hint)
        self.changed = np.zeros(0, int)

    def show_change(self, image: np.ndarray | None, change: Change | None) -> None:
        """The ink, uint8 (28, 28), as it is or with the change."""
        self.changed = np.zeros(0, int) if change is None else change.pixels
        if image is not None and change is not None:
            image = image.copy()
            image.flat[change.pixels] = np.rint(255 * change.values).astype(np.uint8)
        self.show_image(image)

    def paint_over(self, painter: QPainter, inside: QRect, pixel: int, colors: theme.Theme) -> None:
        width = 2 if pixel >= 8 else 1
        for place in self.changed:
            row, column = divmod(int(place), 28)
            left, top = inside.left() + column * pixel, inside.top() + row * pixel
            canvas.draw_ring(painter, QRect(left, top, pixel, pixel), width, colors.accent)
