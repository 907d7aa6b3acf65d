"""Splits the parts of a drawing into rows of writing, straight or sloping, from top to bottom.

It uses place and size alone: parts as high as digits that stand beside each other make a row, small parts (a hat, a
bar, a point) join the nearest one. Whether what lies one above the other may be a single digit is for others to decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from digitpad.digits.parts import Box, Group, around, beside, level, over

_MAIN = 0.4  # of the usual height: lower parts begin no row
_LONGEST_COMMA = 0.5  # lower ones that hang from a row begin none
_BESIDE = 0.4  # of the lower part's height beside the other's: the same row
_STACKED, _CLOSE = 0.4, 0.2  # one part lies over so much of the other's width, and so near: they may be one digit
_TALLEST = 1.6  # digits are hardly ever taller than that, in usual heights
_STEEPEST = 0.4
_SURE_OF_SLOPE = 1.0  # heights: in shorter rows the sizes of digits tilt the line more than a sheet does


@dataclass(frozen=True)
class Row:
    """The indices of its parts, ascending, and how far it falls on its way to the right, in units a unit."""

    members: Group
    slope: float = 0.0


def split_rows(boxes: Sequence[Box]) -> list[Row]:
    """The rows of a drawing whose parts have these boxes; from top to bottom, each with at least one part."""
    if not boxes:
        return []
    height = usual_height([box.tallness for box in boxes])
    main = [i for i, box in enumerate(boxes) if box.height >= _MAIN * height]
    if not main:
        return [Row(tuple(range(len(boxes))))]
    main.sort(key=lambda i: boxes[i].middle)
    slope = _slope(_chains(main, boxes), boxes, height)
    levelled = [box.moved(-slope * box.middle) for box in boxes]
    rows = _without_commas(_merged(_chains(main, levelled), levelled), levelled, height)
    rows = _with_upper_halves(rows, levelled, height)
    for i in sorted(set(range(len(boxes))).difference(*rows)):
        min(rows, key=lambda row: _away(levelled[i], [levelled[j] for j in row])).append(i)
    rows.sort(key=lambda row: around([levelled[i] for i in row]).centre)
    return [Row(tuple(sorted(row)), slope) for row in rows]


def usual_height(heights: Sequence[float]) -> float:
    """The usual height of digits, among the heights of these parts of digits; over 0."""
    largest = max(heights)
    tall = sorted(height for height in heights if height >= 0.5 * largest)
    return tall[len(tall) // 2] or 1.0


def _chains(main: Sequence[int], boxes: Sequence[Box]) -> list[list[int]]:
    """Parts, given from left to right, that stand beside the nearest one to their left."""
    chains: list[list[int]] = []
    for i in main:
        best, most = None, _BESIDE
        for chain in chains:
            share = _share_beside(boxes[i], around([boxes[j] for j in chain[-2:]]))
            if share > most:
                best, most = chain, share
        if best is None:
            chains.append([i])
        else:
            best.append(i)
    return chains


def _merged(chains: list[list[int]], boxes: Sequence[Box]) -> list[list[int]]:
    """Chains at the same level are one row."""
    rows: list[list[int]] = []
    for chain in sorted(chains, key=len, reverse=True):
        found = [row for row in rows if _share_beside(_band(chain, boxes), _band(row, boxes)) > _BESIDE]
        if found:
            found[0].extend(chain)
        else:
            rows.append(list(chain))
    return rows


def _without_commas(rows: list[list[int]], boxes: Sequence[Box], height: float) -> list[list[int]]:
    """A low part alone, which hangs from the foot of a row, is a comma of that however long, and begins no row."""

    def comma(row: Sequence[int]) -> bool:
        box = boxes[row[0]]
        low = len(row) == 1 and box.height < _LONGEST_COMMA * height
        return low and any(band.top < box.top < band.bottom < box.bottom for band in bands if band.height > box.height)

    bands = [_band(row, boxes) for row in rows]
    return [row for row in rows if not comma(row)]


def _with_upper_halves(rows: list[list[int]], boxes: Sequence[Box], height: float) -> list[list[int]]:
    """What makes up a digit of usual height with what is close over or under it, like a ring of an 8, is no row."""

    tallest = max(_TALLEST * height, 1.25 * max(box.tallness for box in boxes))

    def half_of(i: int, row: Sequence[int]) -> bool:
        for j in row:
            stacked = over(boxes[i], boxes[j], height) >= _STACKED and -level(boxes[i], boxes[j]) <= _CLOSE * height
            if stacked and around([boxes[i], boxes[j]]).height <= max(tallest, _TALLEST * beside_it(j, row)):
                return True
        return False

    def beside_it(j: int, row: Sequence[int]) -> float:
        """The usual height of the other digits in the row, whose parts lie over one another as well."""
        others = [tallness for column, tallness in columns(tuple(row)) if j not in column]
        return usual_height(others) if others else 0.0

    @cache
    def columns(row: Group) -> list[tuple[frozenset[int], float]]:
        """What lies over or under each part of a row, and how tall that is: a scribble has hundreds of parts."""
        found = [frozenset(k for k in row if over(boxes[i], boxes[k], height) >= _STACKED) for i in row]
        return [(column, around([boxes[k] for k in column]).tallness) for column in found]

    whole = list(rows)
    for row in rows:
        others = [other for other in whole if other is not row and all(half_of(i, other) for i in row)]
        if others and len(row) < len(others[0]):
            others[0].extend(row)
            whole.remove(row)
    return whole


def _band(row: Sequence[int], boxes: Sequence[Box]) -> Box:
    """The box around the taller half of a row: its digits rather than their parts."""
    tall = sorted(row, key=lambda i: -boxes[i].height)[: (len(row) + 1) // 2]
    return around([boxes[i] for i in tall])


def _share_beside(first: Box, second: Box) -> float:
    return level(first, second) / max(min(first.height, second.height), 1e-300)


def _slope(chains: Sequence[Sequence[int]], boxes: Sequence[Box], height: float) -> float:
    """Common to all rows: the line of least squares, drawn to the horizontal where they are short."""
    falls, runs = 0.0, (_SURE_OF_SLOPE * height) ** 2
    for chain in chains:
        x, y = [boxes[i].middle for i in chain], [boxes[i].centre for i in chain]
        mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
        falls += sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
        runs += sum((a - mean_x) ** 2 for a in x)
    return max(-_STEEPEST, min(_STEEPEST, falls / runs))


def _away(box: Box, row: Sequence[Box]) -> float:
    """How far a small part is from a row: from its nearest part, and more so up and down than sideways."""
    return min(max(0.0, -level(box, other)) + 0.5 * max(0.0, -beside(box, other)) for other in row)
