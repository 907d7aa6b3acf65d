"""Where a single part of a row may be a minus, a decimal point or a comma, by its shape and place alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.digits.parts import Box

MINUS, POINT, COMMA = "minus", "point", "comma"
TEXTS = {MINUS: "-", POINT: ".", COMMA: ","}

# All lengths are shares of the height of the row's digits.
_FLAT = 0.4  # a minus is not higher than that part of its width
_MINUS_WIDTHS = (0.15, 1.3)
_MINUS_LEVELS = (0.22, 0.9)  # of its middle over the baseline
_MINUS_TO_DIGIT, _DIGIT_TO_MINUS = (-0.05, 0.9), 0.05  # gaps after it, and before it at least
_MARK_WIDTH, _MARK_HEIGHT = 0.35, 0.5
_DOT_WIDTH = 0.12  # what is wider is a comma, and those are not wider than high
_MARK_TOP, _MARK_BOTTOM = 0.3, (-0.55, 0.25)  # over the baseline; what begins higher is part of a digit
_MARK_GAP = 1.0
_UNDER = 0.5  # of a neighbour's width: a point may lie under the bar of a 7, but not under all of a 1
_COMMA = 0.13  # a point is not higher


@dataclass(frozen=True)
class SignFrame:
    """How the digits of a row lie: their usual height, and where their feet and their tops are; y grows down."""

    height: float
    foot: float
    head: float

    def over_foot(self, y: float) -> float:
        """How far it lies over the foot, in heights."""
        return (self.foot - y) / self.height


def may_be_minus(box: Box, before: Box | None, after: Box | None, frame: SignFrame) -> bool:
    """Before and after: what stands on either side of it in the row."""
    if after is None or box.height > _FLAT * box.width:
        return False
    wide = _MINUS_WIDTHS[0] <= box.width / frame.height <= _MINUS_WIDTHS[1]
    level = _MINUS_LEVELS[0] <= 0.5 + _off_middle(box, after, frame) <= _MINUS_LEVELS[1]
    near = _MINUS_TO_DIGIT[0] <= (after.left - box.right) / frame.height <= _MINUS_TO_DIGIT[1]
    free = before is None or (box.left - before.right) / frame.height >= _DIGIT_TO_MINUS
    return wide and level and near and free


def may_be_mark(box: Box, before: Box | None, after: Box | None, frame: SignFrame) -> bool:
    """A point or a comma."""
    if before is None or after is None:
        return False
    small = box.width <= _MARK_WIDTH * frame.height and box.height <= _MARK_HEIGHT * frame.height
    low = frame.over_foot(box.top) <= _MARK_TOP and _MARK_BOTTOM[0] <= frame.over_foot(box.bottom) <= _MARK_BOTTOM[1]
    upright = box.width <= max(_DOT_WIDTH * frame.height, 1.1 * box.height)
    gaps = ((box.left - before.right, before), (after.left - box.right, after))
    near = all(-_UNDER * other.width <= gap <= _MARK_GAP * frame.height for gap, other in gaps)
    return small and low and upright and near


def name_mark(box: Box, frame: SignFrame) -> str:
    """COMMA or POINT for a part that may be a mark: a comma is taller."""
    return COMMA if box.height > _COMMA * frame.height else POINT


def minus_features(box: Box, after: Box, frame: SignFrame) -> Sequence[float]:
    """What `lattice` weighs to tell whether a part is a minus before the digit `after`: 1 and four ratios."""
    return (
        1.0,
        box.height / box.width,
        abs(_off_middle(box, after, frame)),
        (after.left - box.right) / frame.height,
        box.width / frame.height,
    )


def mark_features(box: Box, before: Box, after: Box, frame: SignFrame) -> Sequence[float]:
    """What `lattice` weighs to tell whether a part is a point or a comma between these digits: 1 and four lengths, in
    heights of the row."""
    return (
        1.0,
        box.extent / frame.height,
        abs(frame.over_foot(box.centre)),
        max(0.0, frame.over_foot(box.bottom) - 0.05),
        min(box.left - before.right, after.left - box.right) / frame.height,
    )


def _off_middle(box: Box, after: Box, frame: SignFrame) -> float:
    """How far over the middle of the row, or of the digit that follows, whichever is nearer."""
    in_row = frame.over_foot(box.centre) - 0.5
    beside_digit = (after.centre - box.centre) / frame.height
    return min(in_row, beside_digit, key=abs)
