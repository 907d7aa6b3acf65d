"""Cuts a stroke that runs on from one digit into the next, such as both zeros of 100, where it leads over.

A stroke leads over where it goes from one digit to the next with nothing of it above or below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from math import inf

import numpy as np

from digitpad.digits.parts import Points
from digitpad.digits.recognition import Prediction

Read = Callable[[Sequence[Points]], Sequence[Prediction | None]]

# All lengths are shares of the stroke's height.
_WIDTHS, _LENGTHS = (0.9, 5.0), (3.2, 25.0)  # of strokes that may be several digits
_SPACING, _BETWEEN_COLUMNS = 0.03, 0.02
_NARROWEST, _LOWEST = 0.25, 0.6  # of digits
_MOST_BRIDGES = 4
_ENOUGH, _SURE = 2.0, 3.0  # evidence for the whole being one digit, and for each of several
_STICK = 1  # halves of letters are read as one, too


def cut(stroke: Points, read: Read) -> list[Points]:
    """The digits in a stroke, in the order of writing, without what leads over; the stroke alone if it is not several.

    Args:
        stroke: (n, 2), x to the right and y down.
        read: what the network reads in each of some strokes; None where it sees no ink. Asked only where there is
            a place to cut.
    """
    line = _evenly(stroke)
    bridges = [] if line is None else _bridges(line)
    if line is None or not 0 < len(bridges) <= _MOST_BRIDGES or _evidence(read([stroke])[0]) > _ENOUGH:
        return [stroke]
    return _best_digits(line, bridges, read) or [stroke]


def _best_digits(line: Points, bridges: Sequence[tuple[int, int]], read: Read) -> list[Points]:
    """Of all ways to cut at some of the bridges the one whose most doubtful digit is the surest; empty where each has
    a piece that is none."""
    begins, ends = [0, *(end for _, end in bridges)], [*(begin for begin, _ in bridges), len(line) - 1]
    spans = [(first, last) for last in range(len(ends)) for first in range(last + 1)]
    pieces = {(first, last): line[begins[first] : ends[last] + 1] for first, last in spans}
    lowest = _LOWEST * float(np.ptp(line[:, 1]))
    high = [span for span in spans if np.ptp(pieces[span][:, 1]) >= lowest]
    # For so many stretches between bridges: the evidence for the most doubtful digit, and the digits.
    best: dict[int, tuple[float, list[Points]]] = {0: (inf, [])}
    for (first, last), prediction in zip(high, read([pieces[span] for span in high]), strict=True):
        evidence = _evidence(prediction)
        if first in best and evidence > _SURE and prediction is not None and prediction.digit != _STICK:
            before, found = best[first]
            so_far = min(before, evidence), [*found, pieces[first, last]]
            best[last + 1] = max(best.get(last + 1, so_far), so_far, key=lambda choice: choice[0])
    return best.get(len(ends), (0.0, []))[1]


def _evenly(stroke: Points) -> Points | None:
    """The stroke by points at even distances; None where it is too short, narrow or wide for several digits."""
    width, height = np.ptp(stroke, axis=0).tolist()
    if not 0 < _WIDTHS[0] * height <= width <= _WIDTHS[1] * height:
        return None
    travelled = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    if not _LENGTHS[0] * height <= travelled[-1] <= _LENGTHS[1] * height:
        return None
    at = np.linspace(0.0, travelled[-1], int(travelled[-1] / (_SPACING * height)) + 1)
    return np.stack([np.interp(at, travelled, stroke[:, axis]) for axis in (0, 1)], axis=1)


def _bridges(line: Points) -> list[tuple[int, int]]:
    """Where the line leads over, from one point to another, in the order of writing."""
    x, height = line[:, 0], float(np.ptp(line[:, 1]))
    columns = np.arange(x.min() + _NARROWEST * height, x.max() - _NARROWEST * height, _BETWEEN_COLUMNS * height)
    crossed = np.diff(x > columns[:, None], axis=1)
    once, places = crossed.sum(axis=1) == 1, crossed.argmax(axis=1)
    runs = [list(run) for alone, run in groupby(range(len(columns)), key=lambda column: bool(once[column])) if alone]
    found = [(int(places[run[0]]), int(places[run[-1]]) + 1) for run in runs]
    return [(begin, end) for begin, end in found if begin < end]


def _evidence(prediction: Prediction | None) -> float:
    """For a digit; below 0 where there is none, and for models that do not know."""
    if prediction is None or prediction.rejected or prediction.margin is None:
        return -1.0
    return prediction.margin
