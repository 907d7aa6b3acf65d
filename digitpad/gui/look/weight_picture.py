"""One picture of weights, large, and the scale that says what its colours mean."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.texts import MINUS, two_digits
from digitpad.gui.look import canvas, theme
from digitpad.gui.look.framed_picture import FramedPicture
from digitpad.gui.look.theme import Theme
from digitpad.message import tr


class WeightPicture(FramedPicture):
    """A square of weights, its values crisp squares; with a sentence while there is none."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self._values: np.ndarray | None = None
        self._level = 0.0

    @property
    def values(self) -> np.ndarray | None:
        """float (side, side), as they were given; None while there are none."""
        return self._values

    @property
    def level(self) -> float:
        """Where the colours end."""
        return self._level

    @property
    def empty(self) -> bool:
        return self._values is None

    def ground(self, colors: Theme) -> str:
        return colors.surface  # a weight of zero

    def show_values(self, values: np.ndarray | None, level: float) -> None:
        """Show float (side, side) with colours that end at `level`, or nothing."""
        self._values, self._level = values, level
        self.follow_content()

    def paint_inside(self, painter: QPainter, inside: QRect, colors: Theme) -> None:
        if self._values is not None:
            picture = canvas.picture_image(self._values, self._level, inside.width(), colors)
            painter.drawImage(inside.topLeft(), picture)


GAP = 6  # between two figures, at least


class ColorScale(QWidget):
    """The weight colours from -level to +level over the width, with three figures below."""

    BAR = 8

    def __init__(self) -> None:
        super().__init__()
        self._level = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Colour scale"))
        self.setAccessibleDescription(tr("All zero"))

    @property
    def texts(self) -> tuple[str, str, str]:
        """The figures at the left end, in the middle and at the right end; only the middle one where all is zero."""
        end = two_digits(self._level)
        return (f"{MINUS}{end}", "0", f"+{end}") if self._level > 0 else ("", "0", "")

    @property
    def shown_texts(self) -> tuple[str, str, str]:
        """What stands below the bar: no 0 where it would touch the others."""
        low, zero, high = self.texts
        advance = QFontMetricsF(theme.scaled_font(self, theme.CAPTION)).horizontalAdvance
        needed = max(advance(low), advance(high)) + GAP + advance(zero) / 2
        return (low, zero, high) if needed <= self.width() / 2 else (low, "", high)

    def show_level(self, level: float) -> None:
        """Let the colours end at this weight, 0 or more; 0 says that all is zero."""
        if level == self._level:
            return
        self._level = level
        low, _, high = self.texts
        said = tr("Blue {low} to red {high}", low=low, high=high) if level > 0 else tr("All zero")
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.BAR + 2 + self._line_height())

    minimumSizeHint = sizeHint

    def _line_height(self) -> int:
        return QFontMetrics(theme.scaled_font(self, theme.CAPTION)).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, ratio = theme.of(self), self.devicePixelRatioF()
        width, height = int(self.width() * ratio), round(self.BAR * ratio)
        bar = _bar(width, height, colors)
        bar.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, bar)
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        below = QRectF(0, self.BAR + 2, self.width(), self._line_height())
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(self.shown_texts, sides, strict=True):
            painter.drawText(below, int(side), text)


@lru_cache(maxsize=8)
def _bar(width: int, height: int, colors: Theme) -> QImage:
    """All weight colours from left to right, the negative ones dashed as they are in pictures."""
    entries = np.linspace(0, 255, width).round().astype(np.uint8)
    bar = np.tile(canvas.color_words(colors)[entries], (height, 1))
    if not colors.dashed_weights:
        return canvas.as_image(bar)
    values = np.linspace(-1, 1, width)
    dashed = (values < -canvas.CLEARLY) & (np.arange(width) % height >= height // 2)
    thick = max(1, height // 8)
    top = (height - thick) // 2
    bar[top : top + thick, dashed] = canvas.dash_words(values[dashed], colors)
    return canvas.as_image(bar)
