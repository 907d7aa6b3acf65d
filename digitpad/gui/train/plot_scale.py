"""Where the axes of a training's plot begin, end and carry figures. Pure arithmetic, no windows."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

# The lower end of the accuracy axis, in percent, and steps between its figures: fine, coarser, coarsest.
FLOORS = {98: (0.5, 1, 2), 95: (1, 5), 90: (2, 5, 10), 80: (5, 10, 20), 50: (10, 25, 50), 0: (25, 50, 100)}


@dataclass(frozen=True)
class Scale:
    """The ends of a vertical axis and its ticks: (value, text) from bottom to top."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


def accuracy_scale(values: Iterable[float], most_ticks: int) -> Scale:
    """Up to 100 %, from the largest floor under every value; values and ends in 0 to 1."""
    lowest = 100 * min(values, default=0.0)
    low = next((floor for floor in FLOORS if floor <= lowest), 0)
    steps = FLOORS[low]
    step = next((step for step in steps if (100 - low) / step + 1 <= most_ticks), steps[-1])
    percents = [100 - step * i for i in range(int((100 - low) / step + 1))][::-1]
    return Scale(low / 100, 1.0, tuple((percent / 100, f"{percent:g} %") for percent in percents))


def loss_scale(values: Iterable[float], most_ticks: int) -> Scale:
    """From 0 to a round number over every value."""
    highest = max(values, default=1.0)
    step = round_step(highest / max(1, min(5, most_ticks - 1)))
    count = max(1, math.ceil(highest / step - 1e-9))
    return Scale(0.0, count * step, tuple((i * step, f"{i * step:.6g}") for i in range(count + 1)))


def epoch_ticks(epochs: int, most_ticks: int) -> list[int]:
    """Round epochs from 0 on."""
    step = max(1, round(round_step(epochs / max(1, min(7, most_ticks)))))
    return list(range(0, epochs + 1, step))


def round_step(smallest: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, ... and their fractions that is not under `smallest`."""
    if smallest <= 0 or not math.isfinite(smallest):
        return 1.0
    power = 10.0 ** math.floor(math.log10(smallest))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= smallest * (1 - 1e-9))
