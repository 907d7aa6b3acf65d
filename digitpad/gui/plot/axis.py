"""An axis with few, round figures in the program's way of writing numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from digitpad.app.texts import fixed
from digitpad.gui.look.theme import Theme
from digitpad.message import tr

BEYOND = 24  # pixels that half a figure takes at most

Text = Callable[[float, float], str]
"""How a value is written on an axis, given the distance of two ticks."""


def _decimals(step: float) -> int:
    """How many it takes to tell multiples of a step apart."""
    return max(0, -math.floor(math.log10(step) + 1e-9)) if step > 0 else 0


def plain_text(value: float, step: float) -> str:
    """Such as "1,234.5", with as many decimals as ticks that are `step` apart need."""
    return fixed(value, min(_decimals(step), 10))


def percent_text(value: float, step: float) -> str:
    """A share of 1 in percent, with decimals as `plain_text` has them."""
    return tr("{share}\N{NO-BREAK SPACE}%", share=plain_text(100 * value, 100 * step))


def round_step(smallest: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, ... and their fractions that is not under `smallest`."""
    if smallest <= 0 or not math.isfinite(smallest):
        return 1.0
    power = 10.0 ** math.floor(math.log10(smallest))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= smallest * (1 - 1e-9))


class Axis(pg.AxisItem):
    """Grid lines and figures at the same places.

    Attributes:
        text: how a value is written.
        least_step: ticks are never closer than this, such as 1 on an axis of whole numbers.
        places: ticks at these values and with these texts only, as many as fit; None for round numbers.
        bounds: no tick stands beyond them.
    """

    def __init__(self, side: str, text: Text = plain_text) -> None:
        super().__init__(side)
        self.text, self.least_step = text, 0.0
        self.places: Sequence[tuple[float, str]] | None = None
        self.bounds = -math.inf, math.inf
        self.setStyle(
            tickLength=0, maxTickLevel=0, hideOverlappingLabels=False, tickAlpha=255, autoExpandTextSpace=False
        )
        self.setGrid(255)
        self.enableAutoSIPrefix(False)

    def boundingRect(self) -> QRectF:
        """Figures at its ends stand out a little."""
        rect: QRectF = super().boundingRect()
        return rect.adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)

    def resizeEvent(self, event: object = None) -> None:
        """The title stands in the middle, flush with the lower edge; one that is wider than the axis ends where that
        ends, since there is room on its left."""
        size, label = self.size(), self.label.boundingRect()
        left = size.width() - label.width()
        self.label.setPos(left / 2 if left > 0 else left, size.height() - label.height())
        self.picture = None

    def dress(self, colors: Theme, font: QFont) -> None:
        """Give it the colours of a theme and a text size."""
        self.setStyle(tickFont=font)
        self.setPen(QColor(colors.border))
        self.setTickPen(QColor(colors.grid))
        self.setTextPen(QColor(colors.muted))
        self.label.document().setDocumentMargin(0)
        self.label.setFont(font)
        self.label.setDefaultTextColor(QColor(colors.muted))
        self.setZValue(-1000)  # the grid lies behind the curves
        self._metrics = QFontMetricsF(font)

    def tickValues(self, low: float, high: float, length: float) -> list[tuple[float, list[float]]]:
        low, high = sorted((low, high))
        if self.places is not None:
            return [(1.0, [value for value, _ in self._fitting(low, high, length)])]
        if self.logMode:
            return [self._decades(low, high, length)]
        step = max(self.least_step, round_step((high - low) / self._most(length)))
        first, last = max(low, self.bounds[0]), min(high, self.bounds[1])
        numbers = range(math.ceil(first / step - 1e-9), math.floor(last / step + 1e-9) + 1)
        return [(step, [number * step for number in numbers])]

    def tickStrings(self, values: Sequence[float], scale: float, step: float) -> list[str]:
        if self.places is not None:
            texts = dict(self.places)
            return [texts[value] for value in values]
        if self.logMode:
            return [self.text(10.0**value, min(step, 10.0 ** math.floor(value + 1e-9))) for value in values]
        return [self.text(value, step) for value in values]

    def _most(self, length: float) -> float:
        """How many steps are comfortable."""
        if self.orientation == "left":
            return max(1.0, min(6.0, length / (1.6 * self._metrics.height())))
        ends = (self.text(end, max(self.least_step, (self.range[1] - self.range[0]) / 10)) for end in self.range)
        return max(1.0, min(10.0, length / (1.5 * max(map(self._metrics.horizontalAdvance, ends)) + 16)))

    def _decades(self, low: float, high: float, length: float) -> tuple[float, list[float]]:
        """1, 10, 100 ...; where few of them are in sight also 2 and 5 times these, or all nine; between two of those,
        round numbers. With their distance, infinite where each has its own."""
        tens = range(math.floor(low), math.ceil(high) + 1)
        found: list[float] = []
        for factors in ((1,), (1, 2, 5), tuple(range(1, 10))):
            found = [ten + math.log10(f) for ten in tens for f in factors if low <= ten + math.log10(f) <= high]
            if len(found) >= 3:
                break
        if len(found) < 2:
            first, last = 10.0**low, 10.0**high
            step = round_step((last - first) / self._most(length))
            numbers = range(max(1, math.ceil(first / step)), math.floor(last / step) + 1)
            return step, [math.log10(number * step) for number in numbers]
        every = max(1, math.ceil(len(found) / max(2.0, self._most(length) + 1)))
        return math.inf, found[::every]

    def _fitting(self, low: float, high: float, length: float) -> list[tuple[float, str]]:
        """The places that fit beside each other, always with the one at 0."""
        assert self.places is not None
        widest = max(self._metrics.horizontalAdvance(text) for _, text in self.places) + 8
        apart = (self.places[-1][0] - self.places[0][0]) / (len(self.places) - 1) * length / ((high - low) or 1.0)
        every = max(1, math.ceil(widest / max(1.0, apart)))
        zero = next((index for index, (value, _) in enumerate(self.places) if value == 0), 0)
        shown = [tick for index, tick in enumerate(self.places) if (index - zero) % every == 0]
        return [tick for tick in shown if low <= tick[0] <= high]
