"""A 28 x 28 picture of ink in a hairline frame, its pixels crisp squares."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui import theme
from digitpad.gui.painting import canvas
from digitpad.gui.painting.shades import hairline


class InkPicture(QWidget):
    """With a sentence while there is none."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: np.ndarray | None = None
        self._hint = hint
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> np.ndarray | None:
        return self._image

    def show_image(self, image: np.ndarray | None) -> None:
        """uint8 (28, 28), or nothing."""
        self._image = image
        self.setAccessibleDescription(self._hint if image is None else "")
        self.update()

    def fit(self, width: int) -> None:
        """As large as whole multiples of 28 device pixels allow within `width`."""
        ratio = self.devicePixelRatioF()
        size = (self._cell_within(int(width * ratio)) + 2 * hairline(ratio)) / ratio
        self.setFixedSize(min(width, int(np.ceil(size))), min(width, int(np.ceil(size))))

    def _cell_within(self, width: int) -> int:
        return max(28, (width - 2 * hairline(self.devicePixelRatioF())) // 28 * 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, ratio = theme.of(self), self.devicePixelRatioF()
        line, cell = hairline(ratio), self._cell_within(round(self.width() * ratio))
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        frame = QRect(0, 0, cell + 2 * line, cell + 2 * line)
        painter.fillRect(frame, QColor(colors.border))
        inside = frame.adjusted(line, line, -line, -line)
        if self._image is None:
            painter.fillRect(inside, QColor(colors.paper))
        else:
            painter.drawImage(inside.topLeft(), canvas.ink_image(self._image, cell, colors))
            self.paint_over(painter, inside, cell // 28, colors)
        painter.end()
        if self._image is None and self._hint:
            self._draw_hint(colors.muted)

    def paint_over(self, painter: QPainter, inside: QRect, pixel: int, colors: theme.Theme) -> None:
        """For pictures with marks on them: in device pixels, `pixel` of them to each of the 28 x 28."""

    def _draw_hint(self, color: str) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(color))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(self.rect()).adjusted(12, 12, -12, -12), flags, self._hint)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        return super().event(event)
