"""Parts of a drawing, strokes or patches of ink, by their points: how large they are and how far from each other.

It knows neither digits nor networks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Group = tuple[int, ...]  # parts by their indices, ascending

WIDEST = 1.5  # digits are hardly ever wider than that, in heights
_SPACING = 0.03  # between the points by which distances are measured, in extents
_MOST_POINTS = 160


@dataclass(frozen=True, eq=False)
class Part:
    """A stroke or a patch of ink by points all over its line or outline, (n, 2) with n >= 1; x to the right, y down.

    Parts are equal only to themselves, so that what is measured on them can be cached.
    """

    points: Points

    @classmethod
    def along(cls, line: Points) -> Part:
        """A stroke, with points evenly along the line through these."""
        return cls(_evenly(line))

    @cached_property
    def distances(self) -> WeakKeyDictionary[Part, float]:
        """The distances to other parts that were asked for, held weakly: a pen makes a new part with every move."""
        return WeakKeyDictionary()

    @cached_property
    def low(self) -> Points:
        """(2,): the least x and the least y of its points."""
        return np.asarray(self.points.min(axis=0))

    @cached_property
    def high(self) -> Points:
        """(2,): the greatest x and the greatest y of its points."""
        return np.asarray(self.points.max(axis=0))

    @cached_property
    def box(self) -> Box:
        """The smallest upright rectangle around its points."""
        return Box(*self.low.tolist(), *self.high.tolist())


@dataclass(frozen=True)
class Box:
    """The smallest upright rectangle around points, in their unit; y grows downward."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right; 0 for an upright line."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom; 0 for a level line."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Halfway from left to right."""
        return (self.left + self.right) / 2

    @property
    def centre(self) -> float:
        """Halfway down."""
        return (self.top + self.bottom) / 2

    @property
    def extent(self) -> float:
        """Its longer side."""
        return max(self.width, self.height)

    @property
    def tallness(self) -> float:
        """The height a digit has if this is one."""
        return max(self.height, self.width / WIDEST)

    def moved(self, down: float) -> Box:
        """The same box so far down, as to undo the slope of a row."""
        return Box(self.left, self.top + down, self.right, self.bottom + down)


def around(boxes: Sequence[Box]) -> Box:
    """What holds all of these, at least one."""
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def beside(first: Box, second: Box) -> float:
    """How far two boxes lie over one another sideways; negative: the gap between them."""
    return min(first.right, second.right) - max(first.left, second.left)


def level(first: Box, second: Box) -> float:
    """How far two boxes lie beside one another up and down; negative: the gap between them."""
    return min(first.bottom, second.bottom) - max(first.top, second.top)


def over(first: Box, second: Box, height: float) -> float:
    """The share of the narrower one's width that lies over the other's, among digits of that height."""
    narrower, floor = min(first.width, second.width), 0.04 * height
    return (beside(first, second) + max(0.0, floor - narrower)) / max(narrower, floor, 1e-300)


def distance(first: Part, second: Part) -> float:
    """The distance between the nearest two points; cached as long as both parts exist."""
    known = first.distances.get(second)
    if known is None:
        offsets = first.points[:, None] - second.points
        known = first.distances[second] = float(np.sqrt((offsets * offsets).sum(axis=-1).min()))
    return known


def _evenly(line: Points) -> Points:
    if len(line) < 2:
        return line
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    spacing = _SPACING * float(np.ptp(line, axis=0).max())
    wanted = travelled[-1] / spacing if spacing > 0 else 0.0
    count = int(min(_MOST_POINTS, max(2.0, np.ceil(wanted) + 1)))
    at = np.linspace(0, travelled[-1], count)
    return np.stack([np.interp(at, travelled, line[:, axis]) for axis in (0, 1)], axis=1)
