"""A square picture in a hairline frame, as large as whole multiples of 28 device pixels allow."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.shades import hairline
from digitpad.gui.look import theme
from digitpad.gui.look.fitting_text import paint_hint
from digitpad.gui.look.theme import Theme


class FramedPicture(QWidget):
    """Shows a sentence while it is empty. A subclass says when that is, what it lies on and what is in it."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self._hint = hint
        theme.paints_own_ground(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint, and the sentence is shown in its place."""
        raise NotImplementedError

    def ground(self, colors: Theme) -> str:
        """The colour behind the picture."""
        return colors.paper

    def paint_inside(self, painter: QPainter, inside: QRect, colors: Theme) -> None:
        """Paint what is in it, in device pixels; `inside` is a multiple of 28 wide and high."""
        raise NotImplementedError

    def follow_content(self) -> None:
        """Call it when the content has changed."""
        self.setAccessibleDescription(self._hint if self.empty else "")
        self.update()

    def set_hint(self, hint: str) -> None:
        """What is said while it is empty."""
        if hint != self._hint:
            self._hint = hint
            self.follow_content()

    def fit(self, width: int) -> None:
        """As large as whole multiples of 28 device pixels allow within `width`."""
        ratio = self.devicePixelRatioF()
        size = (self._cell_within(int(width * ratio)) + 2 * hairline(ratio)) / ratio
        self.setFixedSize(min(width, int(np.ceil(size))), min(width, int(np.ceil(size))))

    def _cell_within(self, width: int) -> int:
        """The largest multiple of 28 device pixels that fits with its frame."""
        return max(28, (width - 2 * hairline(self.devicePixelRatioF())) // 28 * 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, ratio = theme.of(self), self.devicePixelRatioF()
        line, cell = hairline(ratio), self._cell_within(round(self.width() * ratio))
        painter = QPainter(self)
        theme.fill(painter, self, colors.border)
        painter.scale(1 / ratio, 1 / ratio)
        frame = QRect(0, 0, cell + 2 * line, cell + 2 * line)
        inside = frame.adjusted(line, line, -line, -line)
        painter.fillRect(inside, QColor(self.ground(colors)))
        if not self.empty:
            self.paint_inside(painter, inside, colors)
        painter.end()
        if self.empty and self._hint:
            self._draw_hint(colors.muted)

    def _draw_hint(self, color: str) -> None:
        painter = QPainter(self)
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        painter.setPen(QColor(color))
        paint_hint(painter, QRectF(self.rect()), self._hint)
