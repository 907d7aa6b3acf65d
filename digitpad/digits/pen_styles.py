"""Synthetic pen digits: styles of writing, deformed smoothly and at random as hands do, and rasterised like the pad's.

They teach a network what MNIST's writers hardly ever wrote: a 1 with a flag, a crossed 7, a slashed 0, an open 4.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import cast

import numpy as np

from digitpad.digits import pen_six_to_nine, pen_three_to_five, pen_zero_to_two
from digitpad.digits.ink import InkSettings, Strokes, rasterize
from digitpad.digits.pen_curves import Hand, Points, Style
from digitpad.nn.datasets import Examples

STYLES: dict[int, dict[Style, float]] = {
    **pen_zero_to_two.STYLES,
    **pen_three_to_five.STYLES,
    **pen_six_to_nine.STYLES,
}

# All lengths are shares of the digit's height.
_SPACING = 0.05  # between two points of a stroke
_PEN_WIDTHS = (0.75, 1.45)  # times the pen's radius in the settings
_MODES = 6  # smooth waves along a stroke that displace its points
_BEND = np.array([0, 0, 0.15, 0.15, 0.15, 0.2, 0.2, 0.2])[:, None]  # deviations of the factors in `_warped`
_SLANT = (0.08, 0.2)  # tangent to the right, mean and deviation
_TURN, _ASPECT = 0.09, 0.25  # deviations: radians, and the logarithm of the width


def pen_examples(
    n: int,
    rng: np.random.Generator,
    settings: InkSettings | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> Examples:
    """Draw pen digits.

    Args:
        n: how many; every digit is drawn equally often, or once more than another.
        rng: decides everything.
        settings: of the ink, whose pen gets up to a quarter thinner and half as thick again; None for the defaults.
        before_each: called before each digit is drawn; may raise to end the drawing.

    Returns:
        The digits in random order: images uint8 (n, 784) and labels uint8 (n,).
    """
    settings = settings or InkSettings()
    labels = rng.permutation(np.arange(n) % 10).astype(np.uint8)
    images = np.zeros((n, 784), np.uint8)
    radii = settings.pen_radius * rng.uniform(*_PEN_WIDTHS, n)
    for image, label, radius in zip(images, labels, radii, strict=True):
        before_each()
        pen = InkSettings(float(np.clip(radius, 0.1, 5)), settings.softness)
        drawn = rasterize(cast(Strokes, pen_strokes(int(label), rng)), pen)
        if drawn is not None:
            image[:] = drawn.ravel()
    return Examples(images, labels)


def pen_strokes(digit: int, rng: np.random.Generator) -> list[Points]:
    """Write a digit in a random style.

    Args:
        digit: 0 to 9.
        rng: decides everything.

    Returns:
        Strokes (points, 2): x to the right and y down, the digit about 1 high.
    """
    styles, until = _choices(digit)
    strokes = styles[int(np.searchsorted(until, rng.random()))](Hand(rng))
    return distorted(strokes, rng)


@cache
def _choices(digit: int) -> tuple[list[Style], Points]:
    """The styles of a digit, and the share of the digits up to each."""
    weights = np.cumsum(list(STYLES[digit].values()))
    return list(STYLES[digit]), weights / weights[-1]


def distorted(strokes: list[Points], rng: np.random.Generator) -> list[Points]:
    """The strokes as an unsteady hand would draw them: strokes (points, 2) in the same unit."""
    haste = min(1.6, float(rng.lognormal(-0.2, 0.4)))  # under 1 a careful hand
    lines = [_shaky(_with_ends(stroke, haste, rng), haste, rng) for stroke in strokes]
    lengths = np.cumsum([len(drawn) for drawn in lines])[:-1]
    return np.split(_warped(np.concatenate(lines), haste, rng), lengths)


def _with_ends(stroke: Points, haste: float, rng: np.random.Generator) -> Points:
    """The stroke with even points, its ends a little short or too long, hooked at times."""
    chance, size, angle = rng.random((3, 2)).tolist()
    steps = np.hypot(*(stroke[1:] - stroke[:-1]).T)
    travelled = np.concatenate([[0], np.cumsum(steps)])
    length = float(travelled[-1])
    cut = [0.08 * haste * s * min(1, length) if c < 0.3 else 0.0 for c, s in zip(chance, size, strict=True)]
    at = np.linspace(cut[0], length - cut[1], max(4, round(length / _SPACING)))
    even = np.stack([np.interp(at, travelled, stroke[:, 0]), np.interp(at, travelled, stroke[:, 1])], axis=1)
    for end, (c, s, a) in enumerate(zip(chance, size, angle, strict=True)):
        if c <= 0.75 or length < 0.15:
            continue
        tip, before = (even[0], even[2]) if end == 0 else (even[-1], even[-3])
        forward = np.arctan2(*(tip - before)[::-1])
        # Most go straight on; the rest turn aside as the pen lands or leaves.
        turn = forward + (a - 0.5) * (0.8 if c < 0.9 else 4.5)
        reach = (0.02 + 0.1 * s) * haste
        extra = tip + reach * np.array([np.cos(turn), np.sin(turn)]) * np.array([[0.5], [1.0]])
        even = np.concatenate([extra[::-1], even] if end == 0 else [even, extra])
    return even


def _shaky(points: Points, haste: float, rng: np.random.Generator) -> Points:
    """The stroke with its corners rounded, displaced by smooth waves, and drawn with few points at times."""
    n = len(points)
    passes = int(rng.integers(0, 4))
    for _ in range(passes):
        points[1:-1] += 0.25 * (points[2:] - 2 * points[1:-1] + points[:-2])
    waves = rng.standard_normal((_MODES, 2)) * _amplitudes() * (haste * min(1.0, 0.05 * n + 0.2))
    moved = points + _cosines(n) @ waves
    moved += rng.standard_normal((n, 2)) * (0.004 * haste)
    if rng.random() < 0.2 and n > 8:
        moved = moved[np.linspace(0, n - 1, int(rng.integers(n // 4, n))).round().astype(int)]
    return moved


@cache
def _amplitudes() -> Points:
    """Standard deviations of the waves: the whole stroke moves most, its details least."""
    return np.asarray(0.03 / (1 + 0.6 * np.arange(_MODES, dtype=np.float64))[:, None])


@cache
def _cosines(n: int) -> Points:
    """Waves along a stroke of n points, (n, modes)."""
    return np.asarray(np.cos(np.pi * np.linspace(0, 1, n)[:, None] * np.arange(_MODES)))


def _warped(points: Points, haste: float, rng: np.random.Generator) -> Points:
    """The whole digit bent, slanted, turned and stretched."""
    x, y = points[:, 0], points[:, 1] - 0.5
    terms = np.stack([x, y, x * x, x * y, y * y, x * x * y, x * y * y, y * y * y], axis=1)
    # Normally distributed, but never so far out that a digit collapses.
    factors = np.clip(rng.standard_normal((8, 2)), -2, 2) * (_BEND * haste)
    slant, turn, aspect = np.clip(rng.standard_normal(3), -2.5, 2.5).tolist()
    width, turn = math.exp(_ASPECT * aspect), _TURN * turn
    factors[0] = width, turn * width
    factors[1] = -turn - _SLANT[0] - _SLANT[1] * slant, 1.0
    warped: Points = terms @ factors
    return warped
