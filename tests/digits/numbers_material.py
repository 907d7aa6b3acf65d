"""Numbers to score segmentation on: labelled pen digits set side by side, seeded.

Written and committed before anything was tuned. Each number has two to five digits; the gaps between neighbouring boxes
are drawn evenly from 5 to 40 % of the digit height, the baseline jitters by 10 % of it either way, and each
digit's size lies within 20 % of the common one. The digits come from the caller; `pen_digits` draws some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.digits.pen_styles import pen_strokes

Strokes = Sequence[Sequence[Sequence[float]]]

HEIGHT = 100.0
GAPS = (0.05, 0.40)
JITTER, SIZES = 0.10, 0.20
WIDEST = 1.5  # a digit wider than that, in heights, is scaled by its width


@dataclass(frozen=True)
class PenDigit:
    label: int
    strokes: Strokes


def pen_digits(count: int, seed: int | list[int]) -> list[PenDigit]:
    """0 to 9 in turn."""
    rng = np.random.default_rng(seed)
    return [PenDigit(i % 10, [line.tolist() for line in pen_strokes(i % 10, rng)]) for i in range(count)]


@dataclass(frozen=True)
class PenNumber:
    """What was written, its strokes in the order of writing, and which digit (from 0) each stroke belongs to."""

    text: str
    strokes: list[list[tuple[float, float]]]
    owners: tuple[int, ...]


def numbers(digits: Sequence[PenDigit], n: int = 500, seed: int = 0) -> list[PenNumber]:
    """n numbers, the same for the same digits and seed."""
    rng = np.random.default_rng(seed)
    return [number([digits[i] for i in rng.integers(len(digits), size=rng.integers(2, 6))], rng) for _ in range(n)]


def number(digits: Sequence[PenDigit], rng: np.random.Generator, gaps: tuple[float, float] = GAPS) -> PenNumber:
    """These digits side by side, on a baseline at y = 0 and from x = 0 on; gaps in heights."""
    strokes: list[list[tuple[float, float]]] = []
    owners: list[int] = []
    left = 0.0
    for index, digit in enumerate(digits):
        size = HEIGHT * rng.uniform(1 - SIZES, 1 + SIZES)
        baseline = HEIGHT * rng.uniform(-JITTER, JITTER)
        lines, width = _placed(digit.strokes, size, left, baseline)
        strokes += lines
        owners += [index] * len(lines)
        left += width + HEIGHT * rng.uniform(*gaps)
    return PenNumber("".join(str(digit.label) for digit in digits), strokes, tuple(owners))


def _placed(
    strokes: Strokes, size: float, left: float, baseline: float
) -> tuple[list[list[tuple[float, float]]], float]:
    """The digit, `size` high, with its box's left edge and bottom there; and the width of the box."""
    lines = [np.asarray(stroke, float).reshape(-1, 2) for stroke in strokes if len(stroke)]
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = high - low
    scale = size / max(height, width / WIDEST, 1e-9)
    corner = np.array([low[0], high[1]])
    moved = [(line - corner) * scale + (left, baseline) for line in lines]
    return [[(float(x), float(y)) for x, y in line] for line in moved], float(width * scale)
