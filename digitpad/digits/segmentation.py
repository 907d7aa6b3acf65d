"""Groups the parts of a drawing (strokes, or patches of ink in a picture) into digits, from left to right.

Parts that lie over one another are one digit, parts far from each other are not. In between, place, size and what the
network would read in both together decide. It knows parts by their points only, and the network by a function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import combinations, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Group = tuple[int, ...]
Probabilities = Callable[[Group], NDArray[np.floating[Any]]]

# All lengths are shares of the height of the digits around.
_SPECK = 0.1  # smaller, and further from everything: nobody means it
_APART = 0.3  # a wider gap separates for sure
_OVER, _NEAR = 0.6, 0.35  # one part over so much of the other's width, and so near: one digit for sure
_SPACING = 0.03  # between the points by which distances are measured
_MOST_POINTS, _LEAST_POINTS = 6_000, 30  # of these points, of all parts and of a part: scribbles are long
_WIDEST = 1.5  # digits are hardly ever wider than that
_AT_ONCE = 500  # points whose distances from all others are measured together

# Log-odds that two neighbours are one digit: a logistic regression over synthetic pen digits set side by side.
# They rise by one, since two digits for one disturb more than one for two.
_ONE_DIGIT = 7.1 + 1
_PER_GAP, _PER_DISTANCE, _PER_LEVEL, _PER_WIDTH = -16.7, -9.3, -9.5, -6.7
_IF_FOUR, _IF_FIVE = 2.2, 2.2  # an open 4 and the hat of a 5 are what people write apart


@dataclass(frozen=True)
class Part:
    """A stroke or a patch of ink by its points, (n, 2) with n >= 1; x to the right, y down."""

    points: Points

    @cached_property
    def low(self) -> Points:
        return np.asarray(self.points.min(axis=0))

    @cached_property
    def high(self) -> Points:
        return np.asarray(self.points.max(axis=0))

    @property
    def middle(self) -> float:
        return float(self.low[0] + self.high[0]) / 2

    @cached_property
    def extent(self) -> float:
        return float((self.high - self.low).max())

    @cached_property
    def tallness(self) -> float:
        """The height a digit has if this is one."""
        width, height = self.high - self.low
        return float(max(height, width / _WIDEST))


def group_parts(parts: Sequence[Part], read: Probabilities) -> list[Group]:
    """Which parts make up each digit.

    Args:
        parts: in any order.
        read: the probabilities (10,) of what these parts, by their indices, show together. Asked only where it matters.

    Returns:
        Indices of the parts of each digit, ascending; digits from left to right. Stray specks are in none of them.
    """
    if len(parts) < 2:
        return [(0,)] if parts else []
    height = _digit_height(parts)
    most = max(_LEAST_POINTS, _MOST_POINTS // len(parts))
    dense = [Part(_densely(part.points, _SPACING * height, most)) for part in parts]
    groups = _laid_over_each_other(dense, _without_specks(dense, height), height)
    joined: dict[Group, Part] = {group: _joined([dense[i] for i in group]) for group in groups}
    groups.sort(key=lambda group: joined[group].middle)

    @cache
    def log_odds(a: Group, b: Group) -> float:
        return _log_odds(joined[a], joined[b], height, partial(read, _sum(a, b)))

    while len(groups) > 1:
        odds = [log_odds(a, b) for a, b in pairwise(groups)]
        best = int(np.argmax(odds))
        if odds[best] <= 0:
            break
        first, second = groups[best : best + 2]
        groups[best : best + 2] = [_sum(first, second)]
        joined[_sum(first, second)] = _joined([joined[first], joined[second]])
    return groups


def _digit_height(parts: Sequence[Part]) -> float:
    """Of the largest of what stands side by side; what lies over something else belongs to that."""
    rough = max(part.tallness for part in parts) or 1.0
    columns = _linked(list(range(len(parts))), lambda i, j: _over(parts[i], parts[j], rough) >= _OVER)
    return max(_joined([parts[i] for i in column]).tallness for column in columns) or 1.0


def _without_specks(parts: Sequence[Part], height: float) -> list[int]:
    large = [i for i, part in enumerate(parts) if part.extent >= _SPECK * height]
    if not large:
        return list(range(len(parts)))
    near = [
        i
        for i, part in enumerate(parts)
        if i not in large and min(distance(part, parts[j]) for j in large) < _SPECK * height
    ]
    return sorted(large + near)


def _laid_over_each_other(parts: Sequence[Part], places: Sequence[int], height: float) -> list[Group]:
    def one_digit(i: int, j: int) -> bool:
        first, second = parts[i], parts[j]
        return _over(first, second, height) >= _OVER and distance(first, second) <= _NEAR * height

    return _linked(places, one_digit)


def _linked(places: Sequence[int], link: Callable[[int, int], bool]) -> list[Group]:
    """The places in groups: those that a link joins, directly or over others."""
    leader = {place: place for place in places}
    for i, j in combinations(places, 2):
        if leader[i] != leader[j] and link(i, j):
            old, new = leader[j], leader[i]
            leader.update({place: new for place in places if leader[place] == old})
    return [tuple(place for place in places if leader[place] == head) for head in dict.fromkeys(leader.values())]


def _log_odds(first: Part, second: Part, height: float, read: Callable[[], NDArray[np.floating[Any]]]) -> float:
    """Over 0: these neighbours are rather one digit than two."""
    both = _joined([first, second])
    height = max(height, both.tallness)
    gap = -_overlap(first, second) / height
    if gap > _APART:
        return -np.inf
    width, tall = both.high - both.low
    # Digits stand side by side at the same level; the parts of one digit rather do not.
    level = (min(first.high[1], second.high[1]) - max(first.low[1], second.low[1])) / max(tall, 1e-9)
    odds = (
        _ONE_DIGIT
        + _PER_GAP * max(gap, -0.4)
        + _PER_DISTANCE * min(distance(first, second) / height, 0.4)
        + _PER_LEVEL * max(level, -0.3)
        + _PER_WIDTH * min(max(width / height, 0.3), 1.6)
    )
    if not -max(_IF_FOUR, _IF_FIVE) < odds <= 0:
        return float(odds)
    probabilities = read()
    return float(odds + _IF_FOUR * probabilities[4] + _IF_FIVE * probabilities[5])


def distance(first: Part, second: Part) -> float:
    """Between the nearest two points; lines have to be dense with points."""
    least = np.inf
    for start in range(0, len(first.points), _AT_ONCE):
        offsets = first.points[start : start + _AT_ONCE, None] - second.points
        least = min(least, float((offsets * offsets).sum(axis=-1).min()))
    return float(np.sqrt(least))


def _overlap(first: Part, second: Part) -> float:
    """How far two parts lie over one another sideways; negative: the gap between them."""
    return float(min(first.high[0], second.high[0]) - max(first.low[0], second.low[0]))


def _over(first: Part, second: Part, height: float) -> float:
    """The share of the narrower part's width that lies over the other's."""
    narrower = float(min(first.high[0] - first.low[0], second.high[0] - second.low[0]))
    floor = 0.04 * height
    return (_overlap(first, second) + max(0.0, floor - narrower)) / max(narrower, floor)


def _densely(points: Points, spacing: float, most: int) -> Points:
    """Points evenly along the line through these, at most so many."""
    if len(points) < 2:
        return points
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    count = min(most, max(2, int(np.ceil(travelled[-1] / spacing)) + 1))
    at = np.linspace(0, travelled[-1], count)
    return np.stack([np.interp(at, travelled, points[:, axis]) for axis in (0, 1)], axis=1)


def _joined(parts: Sequence[Part]) -> Part:
    return parts[0] if len(parts) == 1 else Part(np.concatenate([part.points for part in parts]))


def _sum(first: Group, second: Group) -> Group:
    return tuple(sorted(first + second))
