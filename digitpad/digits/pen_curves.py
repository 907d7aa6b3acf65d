"""Lines, curves and rings that the styles of writing are drawn with, and the random choices of a hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Spot = tuple[float, float]

PER_SPAN = 8  # points along a curve between two of the points it is drawn through


class Hand:
    """Random choices of whoever writes, drawn in advance because single random numbers are slow."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._shares: Iterator[float] = iter(rng.random(64).tolist())

    def between(self, low: float, high: float) -> float:
        """Evenly from low to high."""
        return low + (high - low) * next(self._shares)

    def happens(self, share: float) -> bool:
        """True in this share of the cases."""
        return next(self._shares) < share


Style = Callable[[Hand], list[Points]]  # draws one digit, a list of strokes (points, 2)


@cache
def _spline(n: int) -> Points:
    """Catmull-Rom weights, (points of the curve, n): the curve through n spots is these weights times the spots."""
    t = np.linspace(0, n - 1, PER_SPAN * (n - 1) + 1)
    span = np.minimum(t.astype(int), n - 2)
    u = t - span
    cubics = (-u + 2 * u**2 - u**3, 2 - 5 * u**2 + 3 * u**3, u + 4 * u**2 - 3 * u**3, u**3 - u**2)
    weights = np.zeros((len(t), n + 2))
    for k, cubic in enumerate(cubics):
        weights[np.arange(len(t)), span + k] += cubic / 2
    # The spot before the first and the one after the last continue straight on.
    weights[:, 1] += 2 * weights[:, 0]
    weights[:, 2] -= weights[:, 0]
    weights[:, n] += 2 * weights[:, n + 1]
    weights[:, n - 1] -= weights[:, n + 1]
    inner: Points = weights[:, 1:-1]
    return inner


def curve(*spots: Spot) -> Points:
    """A smooth curve through the spots, (points, 2)."""
    through: Points = _spline(len(spots)) @ np.array(spots)
    return through


def line(*spots: Spot) -> Points:
    """Straight lines from spot to spot, with corners."""
    return np.array(spots)


def ring(hand: Hand, middle: Spot, radii: Spot, start: float, sweep: float, drift: float = 0.0) -> Points:
    """A turn around the middle, round or a little square: angles in degrees, clockwise from the right; drift makes
    it a spiral, as a share of the radius."""
    share = np.linspace(0, 1, 33)
    angle = np.deg2rad(start + sweep * share)
    radius = (1 + drift * (share - 0.5)) / (1 - hand.between(-0.06, 0.03) * np.cos(4 * angle))
    x, y = np.cos(angle), np.sin(angle)
    return np.stack([middle[0] + radii[0] * radius * x, middle[1] + radii[1] * radius * y], axis=1)


def path(*pieces: Points) -> Points:
    """One stroke of several pieces."""
    return np.concatenate(pieces)
