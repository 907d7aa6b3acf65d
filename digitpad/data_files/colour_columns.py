"""Makes grey pictures of tables with three numbers for each pixel: red, green and blue by turns, or all red first."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

_FEWEST_PIXELS = 64  # of fewer, the numbers of a line may be anything
_LOOKED_AT = 1_000  # pictures


def are_coloured(count: int) -> bool:
    """Whether so many numbers make a square picture with three numbers for each pixel."""
    return count % 3 == 0 and count >= 3 * _FEWEST_PIXELS and math.isqrt(count // 3) ** 2 == count // 3


def are_by_turns(pixels: NDArray[np.uint8]) -> bool:
    """Whether the colours of each pixel stand beside each other, as in HAM10000, rather than all red ones first, as in
    CIFAR. Colours of one pixel are alike. `pixels`: (n, 3 * side * side)."""
    some = pixels[:_LOOKED_AT].astype(np.float64)
    return _likeness(some[:, ::3], some[:, 1::3]) >= _likeness(*np.split(some, 3, axis=1)[:2])


def grey(pixels: NDArray[np.uint8], *, by_turns: bool) -> NDArray[np.uint8]:
    """The mean of the colours, uint8 (n, side * side)."""
    count = pixels.shape[1] // 3
    colours = pixels.reshape(-1, count, 3) if by_turns else pixels.reshape(-1, 3, count).swapaxes(1, 2)
    found: NDArray[np.uint8] = np.rint(colours.mean(axis=2)).astype(np.uint8)
    return found


def _likeness(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Their correlation; 0 where one of them is everywhere the same."""
    one, other = one - one.mean(), other - other.mean()
    scale = math.sqrt(float((one * one).sum()) * float((other * other).sum()))
    return float((one * other).sum()) / scale if scale else 0.0
