"""Cuts digits apart that touch: a patch of ink wider than digits are, where only a thin line holds it together.

It tries cuts between columns of pixels and keeps those whose digits are read with the most confidence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np

from digitpad.digits.patches import Bools, patches
from digitpad.digits.recognition import Prediction

Read = Callable[[Sequence[Bools]], Sequence[Prediction | None]]

# All lengths are shares of the patch's height.
_NARROW = 0.9  # a patch that is not wider may well be one digit
_LEAST = 0.12  # of a digit's width
_APART = 0.08  # between two places to cut
_THIN = 1.8  # pens: what is cut through is not thicker
_PLACES = 10
_SHORT = 0.45  # a digit is not lower than that
_WIDE = 1.3  # times as wide as high: single digits are seldom wider
# In the unit of logarithms of probability.
_PER_STROKE, _PER_WIDTH, _REFUSED, _NO_DIGIT = -0.5, -2.0, -4.0, -20.0
# Two digits seen as one leave little evidence for it, however probable the digit; a wide digit leaves much.
_ENOUGH, _NO_EVIDENCE = 4.0, -1.0


def cut_apart(mask: Bools, pen: float, read: Read) -> list[Bools]:
    """The digits in a patch, from left to right, as masks of its own shape; the patch itself if it is one.

    Args:
        mask: (height, width), its box without margin.
        pen: width of its lines in pixels.
        read: what the network reads in each of some parts of the mask; None where it sees no ink.
    """
    height, width = mask.shape
    if width <= _NARROW * height:
        return [mask]
    places = _places(mask, pen)
    if not places:
        return [mask]
    edges = [0, *places, width]
    spans = list(combinations(range(len(edges)), 2))
    pieces = {(first, last): _piece(mask, edges[first], edges[last]) for first, last in spans}
    score = dict(zip(spans, _scores(list(pieces.values()), height, read), strict=True))
    cost = [0.0, *(_PER_STROKE * max(1, _strokes(mask[:, column])) for column in edges[1:-1])]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for last in range(1, len(edges)):
        choices = [(best[first][0] + cost[first] + score[first, last], first) for first in range(last)]
        best.append(max(choices))
    found: list[Bools] = []
    last = len(edges) - 1
    while last > 0:
        first = best[last][1]
        found.insert(0, pieces[first, last])
        last = first
    return found if len(found) > 1 else [mask]


def _places(mask: Bools, pen: float) -> list[int]:
    """Columns to cut before: with the least ink around, and little of it."""
    height, width = mask.shape
    counts = mask.sum(axis=0)
    order = np.argsort(counts, kind="stable")
    places: list[int] = []
    for column in order.tolist():
        if counts[column] > _THIN * pen or len(places) == _PLACES:
            break
        inside = _LEAST * height <= column <= width - _LEAST * height
        if inside and all(abs(column - place) >= _APART * height for place in places):
            places.append(column)
    return sorted(places)


def _strokes(column: Bools) -> int:
    """How many strokes a cut through this column cuts; through a ring, such as a 0, they are two."""
    return int(np.diff(column.astype(np.int8), prepend=0).clip(0).sum())


def _piece(mask: Bools, left: int, right: int) -> Bools:
    """What lies between two columns, without the splinters that a cut leaves there."""
    between = np.zeros_like(mask)
    between[:, left:right] = mask[:, left:right]
    found = patches(between)
    if len(found) < 2:
        return between
    largest = max(patch.area for patch in found)
    for patch in found:
        if patch.area < 0.15 * largest:
            box = between[patch.top : patch.top + patch.size[1], patch.left : patch.left + patch.size[0]]
            box &= ~patch.mask
    return between


def _scores(pieces: Sequence[Bools], height: int, read: Read) -> list[float]:
    """How much speaks for each of the pieces being one digit."""
    sizes = [_size(piece) for piece in pieces]
    high = [place for place, (_, own) in enumerate(sizes) if own >= _SHORT * height]
    scores = [_NO_DIGIT] * len(pieces)
    for place, prediction in zip(high, read([pieces[place] for place in high]), strict=True):
        if prediction is not None:
            wide = sizes[place][0] / sizes[place][1]
            scores[place] = _confidence(prediction) + _PER_WIDTH * max(0.0, wide - _WIDE)
    return scores


def _size(piece: Bools) -> tuple[int, int]:
    """Width and height of what is inked."""
    rows, columns = np.flatnonzero(piece.any(axis=1)), np.flatnonzero(piece.any(axis=0))
    return (int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1) if len(rows) else (0, 0)


def _confidence(prediction: Prediction) -> float:
    sure = _REFUSED if prediction.rejected else math.log(max(float(prediction.probabilities.max()), 0.01))
    if prediction.margin is None:
        return sure
    return sure + _NO_EVIDENCE * (1 - min(max(prediction.margin, 0.0), _ENOUGH) / _ENOUGH)
