"""Groups the parts of a drawing, strokes or patches of ink, into the digits and signs of its lines, in reading order.

Place and size give rows and candidates, and what the network reads in them decides. The network is a function here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from statistics import median_low

from digitpad.digits.lattice import Piece, RowLattice, linked
from digitpad.digits.parts import WIDEST, Box, Group, Part, around, beside, distance, over
from digitpad.digits.recognition import Prediction
from digitpad.digits.rows import Row, split_rows, usual_height
from digitpad.digits.signs import MINUS

Judge = Callable[[Sequence[Group]], Sequence[Prediction | None]]

LINE, SPACE = "\n", " "

# Boxes of a form: so much of a digit's width fits into its own, and the next one is nearer than so much of their width.
_FITS, _FAR_BOX = 0.6, 0.5
# All other lengths are shares of a digit's height.
_LEAST_SPACE = 0.45  # digits are hardly ever narrower, but for a 1
_UNEVEN = 1.3  # times the usual way from middle to middle: digits that are nearer are evenly spaced
_STACKED = 0.6  # one part lies over so much of the other's width: both may be one digit
_TALLEST = 1.6
_CLOSE = 0.5  # rows that are further apart are rows for sure
# How much better the halves of a digit have to read than the whole to be two rows: the nearer they are, the more.
_TOGETHER, _PER_GAP = 5.0, 20.0
_TOUCHING, _SURE = 0.15, 2.0  # pieces that are so near are one digit where they read so well together


@dataclass(frozen=True)
class Glyph:
    """A digit or a sign of a drawing.

    Attributes:
        parts: the indices of its parts, ascending.
        sign: "minus", "point" or "comma"; "" for a digit.
        before: what separates it from the one before: nothing, a space or a line break.
    """

    parts: Group
    sign: str = ""
    before: str = ""


def read_lines(parts: Sequence[Part], judge: Judge, boxes: Sequence[Box] = ()) -> list[Glyph]:
    """The digits and signs of a drawing, line by line.

    Args:
        parts: in any order.
        judge: what the network reads in each of some groups of parts; None where it sees no ink. Asked only where place
            and size leave more than one way to read.
        boxes: of a form, which were around the digits.

    Returns:
        Lines from top to bottom, each from left to right. Stray specks are in no glyph.
    """
    lattices = [RowLattice(row, parts) for row in _rows(parts, judge)]
    wanted = [group for lattice in lattices for group in lattice.unclear]
    judged = dict(zip(wanted, judge(wanted), strict=True)) if wanted else {}
    glyphs: list[Glyph] = []
    for lattice in lattices:
        pieces = lattice.best(judged.__getitem__)
        for piece, before in zip(pieces, _spaces(pieces, lattice, _own_boxes(pieces, parts, boxes)), strict=True):
            glyphs.append(Glyph(piece.parts, piece.sign, LINE if glyphs and piece is pieces[0] else before))
    return glyphs


def _spaces(pieces: Sequence[Piece], lattice: RowLattice, own_boxes: Sequence[Box | None]) -> list[str]:
    """What separates each piece of a row from the one before: a space where a gap is far wider than is usual here.

    Digits in the boxes of a form have even middles, and gaps that differ with their widths: these are no spaces. Where
    the boxes were seen, digits in neighbours may stand anywhere in them.
    """
    boxes = [lattice.box(piece.parts) for piece in pieces]
    digits = [box for box, piece in zip(boxes, pieces, strict=True) if not piece.sign]
    if not digits:
        return [""] * len(pieces)
    gaps = [-beside(*pair) for pair in pairwise(boxes)]
    between_digits = [not (first.sign or second.sign) for first, second in pairwise(pieces)]
    usual = max(_usual(gaps, between_digits), 0.0)
    steps = [second.middle - first.middle for first, second in pairwise(boxes)]
    stride = _UNEVEN * _usual(steps, between_digits)
    wide = max(median_low([box.width for box in digits]), _LEAST_SPACE * lattice.frame.height)
    far = [gap > max(2 * usual, wide) and step > stride for gap, step in zip(gaps, steps, strict=True)]
    far = [is_far and not _next_to(*pair) for is_far, pair in zip(far, pairwise(own_boxes), strict=True)]
    # A sign belongs to the digit after it; a point or a comma to that before it as well.
    ends = [not first.sign and second.sign in ("", MINUS) for first, second in pairwise(pieces)]
    return ["", *(SPACE if is_far and ended else "" for is_far, ended in zip(far, ends, strict=True))]


def _own_boxes(pieces: Sequence[Piece], parts: Sequence[Part], boxes: Sequence[Box]) -> list[Box | None]:
    """The box of a form that each piece has for itself; None where it has none."""
    found = [_box_around(_box(piece.parts, parts), boxes) for piece in pieces]
    return [box if found.count(box) == 1 else None for box in found]


def _box_around(digit: Box, boxes: Sequence[Box]) -> Box | None:
    """The narrowest that the digit stands in, though it may reach over its sides."""
    holding = [
        box
        for box in boxes
        if box.left < digit.middle < box.right
        and box.top < digit.centre < box.bottom
        and box.width >= _FITS * digit.width
    ]
    return min(holding, key=lambda box: box.width, default=None)


def _next_to(first: Box | None, second: Box | None) -> bool:
    """Whether two boxes of a form are neighbours."""
    if first is None or second is None:
        return False
    return second.left - first.right < _FAR_BOX * min(first.width, second.width)


def _usual(lengths: Sequence[float], counted: Sequence[bool]) -> float:
    """The median of those that count; 0 where none does."""
    among = [length for length, counts in zip(lengths, counted, strict=True) if counts]
    return median_low(among) if among else 0.0


def _rows(parts: Sequence[Part], judge: Judge) -> list[Row]:
    """The rows, where what lies one above the other is not a single digit, such as a 5 and its hat."""
    rows = split_rows([part.box for part in parts])
    if len(rows) > 2 and _pieces_of_one([row.members for row in rows], parts, judge, inf):
        return [Row(tuple(range(len(parts))), rows[0].slope)]
    at = 0
    while at + 1 < len(rows):
        upper, lower = rows[at : at + 2]
        others = [parts[i].box.tallness for row in rows if row not in (upper, lower) for i in row.members]
        highest = _TALLEST * usual_height(others) if others else inf
        if _one_row(upper.members, lower.members, parts, judge, highest):
            rows[at : at + 2] = [Row(tuple(sorted(upper.members + lower.members)), upper.slope)]
        else:
            at += 1
    return rows


def _one_row(upper: Group, lower: Group, parts: Sequence[Part], judge: Judge, highest: float) -> bool:
    """Whether each digit of what seems to be two rows is the upper half of one whose lower half is below it, or all of
    it is a single digit where the pen was lifted.

    highest: of such a digit, going by what else was written.
    """
    above, below = _columns(upper, parts), _columns(lower, parts)
    stacked = len(above) == len(below) and all(
        _halves(first, second, parts, judge, highest) for first, second in zip(above, below, strict=True)
    )
    return stacked or _pieces_of_one([upper, lower], parts, judge, highest)


def _halves(first: Group, second: Group, parts: Sequence[Part], judge: Judge, highest: float) -> bool:
    high, low = _box(first, parts), _box(second, parts)
    height = _mean_height(high, low)
    gap = (low.top - high.bottom) / height
    if around([high, low]).height > highest or gap > _CLOSE or over(high, low, height) < _STACKED:
        return False
    whole, *halves = map(_quality, judge([tuple(sorted(first + second)), first, second]))
    return min(halves) < 0 or min(halves) <= whole + _TOGETHER - _PER_GAP * gap


def _pieces_of_one(rows: Sequence[Group], parts: Sequence[Part], judge: Judge, highest: float) -> bool:
    """Whether rows that touch are one digit for sure, however its pieces lie; not all of them read so well."""
    whole = around([_box(row, parts) for row in rows])
    if whole.height > highest or whole.width > WIDEST * whole.height:
        return False
    for upper, lower in pairwise(rows):
        apart = min(distance(parts[i], parts[j]) for i in upper for j in lower)
        if apart > _TOUCHING * _mean_height(_box(upper, parts), _box(lower, parts)):
            return False
    together, *each = map(_evidence, judge([tuple(sorted(i for row in rows for i in row)), *rows]))
    return together > max(_SURE, min(each))


def _mean_height(first: Box, second: Box) -> float:
    return (first.tallness + second.tallness) / 2 or 1.0


def _columns(members: Group, parts: Sequence[Part]) -> list[Group]:
    """What stands side by side, from left to right."""
    height = _box(members, parts).height
    columns = linked(members, lambda i, j: over(parts[i].box, parts[j].box, height) >= _STACKED)
    return sorted(columns, key=lambda column: _box(column, parts).middle)


def _box(group: Group, parts: Sequence[Part]) -> Box:
    return around([parts[i].box for i in group])


def _quality(prediction: Prediction | None) -> float:
    """How good a digit this is, up to 6: below 0 for none."""
    return min(_evidence(prediction), 6.0)


def _evidence(prediction: Prediction | None) -> float:
    return -6.0 if prediction is None or prediction.rejected else max(prediction.margin or 0.0, 0.0)
