"""What the two plots of a training measure, and where their axes end. Arithmetic alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from digitpad.app.texts import percent
from digitpad.message import mark, number

FLOORS = (98, 95, 90, 80, 50, 0)  # the lower end of the accuracy axis, in percent
TWO_DECADES = 100.0


@dataclass(frozen=True)
class Measure:
    """What a plot shows: its title, said by `tr`, the ends of its axis from all values, and how a value is written."""

    title: str
    ends: Callable[[Iterable[float]], tuple[float, float]]
    text: Callable[[float], str]
    widest_tick: str


def accuracy_ends(values: Iterable[float]) -> tuple[float, float]:
    """Up to 100 %, from the largest floor under every value; values and ends in 0 to 1."""
    lowest = 100 * min(values, default=0.0)
    return next((floor for floor in FLOORS if floor <= lowest), 0) / 100, 1.0


def loss_ends(values: Iterable[float]) -> tuple[float, float]:
    """The ends of the axis: from 0 to a little over every value."""
    return 0.0, 1.04 * max(values, default=1.0) or 1.0


def decade_ends(values: Iterable[float]) -> tuple[float, float]:
    """The ends of a logarithmic axis, as powers of ten, a little around every value over 0."""
    exponents = [math.log10(value) for value in values if value > 0]
    if not exponents:
        return -1.0, 0.0
    low, high = min(exponents), max(exponents)
    margin = max(0.05, 0.04 * (high - low))
    return low - margin, high + margin


def span_decades(values: Iterable[float]) -> bool:
    """Whether the values are so far apart that only a logarithmic axis shows the small ones."""
    over_zero = [value for value in values if value > 0]
    return bool(over_zero) and max(over_zero) >= TWO_DECADES * min(over_zero)


def accuracy_text(value: float) -> str:
    """An accuracy of 0.9425 as "94.25 %"."""
    return percent(100 * value, 2)


def _loss_text(value: float) -> str:
    return number(value, ".4f" if value < 100 else ".4g")


ACCURACY = Measure(mark("Accuracy"), accuracy_ends, accuracy_text, "94.25 %")
# As wide as the other, so that both axes stand below each other.
LOSS = Measure(mark("Loss"), loss_ends, _loss_text, ACCURACY.widest_tick)
