"""People with fixed hands, made up: each has one style a digit, and writes it much alike every time.

The settings of teaching are chosen on them, so that real people's drawings stay for judging.
"""

from __future__ import annotations

from typing import Any, cast

import numpy as np

from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.pen_curves import Hand
from digitpad.digits.pen_styles import STYLES, distorted

_HABIT = 0.8  # correlation of two drawings of the same digit by the same person


class HabitualRandom:
    """Random numbers that come out much the same each time: those of a habit, changed a little.

    It has what the pen styles use of a numpy Generator, each with the same distribution as there.
    """

    def __init__(self, habit: np.random.Generator, occasion: np.random.Generator) -> None:
        self._habit, self._occasion = habit, occasion

    def standard_normal(self, size: Any = None) -> Any:
        fresh = np.sqrt(1 - _HABIT**2) * self._occasion.standard_normal(size)
        return _HABIT * self._habit.standard_normal(size) + fresh

    def lognormal(self, mean: float, sigma: float) -> Any:
        return np.exp(mean + sigma * self.standard_normal())

    def random(self, size: Any = None) -> Any:
        moved = self._habit.random(size) + (1 - _HABIT) * (self._occasion.random(size) - 0.5)
        return 1 - np.abs(1 - np.abs(moved))  # reflected at 0 and 1, and so still even

    def integers(self, low: int, high: int) -> int:
        return low + min(high - low - 1, int((high - low) * self.random()))


def person(number: int, of_each: int) -> list[LabelledDrawing]:
    """So many drawings of each digit by the person of this number, digit by digit; the same ones each time."""
    drawings = []
    for digit in range(10):
        style = _style(digit, np.random.default_rng([number, digit]))
        for occasion in range(of_each):
            # The habit begins anew with each drawing.
            habit, chance = (
                np.random.default_rng([number, digit, 1]),
                np.random.default_rng([number, digit, 2, occasion]),
            )
            rng = cast(np.random.Generator, HabitualRandom(habit, chance))
            strokes = distorted(style(Hand(rng)), rng)
            drawings.append(LabelledDrawing([[(float(x), float(y)) for x, y in stroke] for stroke in strokes], digit))
    return drawings


def _style(digit: int, rng: np.random.Generator) -> Any:
    weights = np.array(list(STYLES[digit].values()))
    return list(STYLES[digit])[int(rng.choice(len(weights), p=weights / weights.sum()))]
