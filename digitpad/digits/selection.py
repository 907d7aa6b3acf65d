"""Tells writing from what else shows among the patches of a picture: dirt, frames, underlines, things at the border."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.digits.filters import extreme
from digitpad.digits.parts import WIDEST
from digitpad.digits.patches import Bools, Patch, patches
from digitpad.digits.rows import usual_height

_LEAST = 0.06  # of the largest patch: smaller ones are dirt
_DOT, _DOTS = 0.45, 3.0  # times as large as the pen is wide is a point, at least and at most
_MOST, _LOOKED_AT = 60, 300  # are read, and looked at
_SMALL = 0.35  # of the usual height: lower patches in a row are print or dots
_IN_A_ROW, _LETTER_GAP = 3, 1.5  # so many at least, and so near, in their own heights
_ENCLOSED = 0.22  # of a frame's size is what it frames, at least
_GAP = 0.03  # of its size a frame may be open
_BOXES = 6  # a form's boxes are at most so many times smaller than the form
_LARGER = 4.0  # times as large as the frame's pen is wide is what it frames, at least
_ALL = 0.75  # of the pixels of what is framed, its soft rim may touch
_NEAR = 3  # pixels from what is not the sheet
_FINE = 0.6  # of the pen's width: finer lines are printed
_FLAT = 5.0  # an underline is that many times wider than high
_LONG = 0.25  # of the longest patch
_THICK = 2.2  # times as wide as the pen: no stroke
_CROP = 3  # sides of the picture that are touched: it was cut to the ink


def written(found: Sequence[Patch], outside: Bools) -> list[Patch]:
    """The patches that may be digits or signs, the largest first.

    Args:
        found: all patches of a picture.
        outside: (height, width), what of the picture is not the sheet.
    """
    kept = sorted(found, key=lambda patch: -patch.area)[:_LOOKED_AT]
    kept = _without_what_comes_in(kept, outside)
    frames = framing(kept)
    kept = _without_underlines([patch for patch in kept if patch not in frames])
    kept = _without_small_print(_without_hairlines(kept))[:_MOST]
    if not kept:
        return kept
    largest, pen = max(max(patch.size) for patch in kept), usual_pen(kept)
    return [patch for patch in kept if max(patch.size) >= _LEAST * largest or min(patch.size) >= _DOT * pen]


def pen_width(mask: Bools) -> float:
    """The usual width of the lines in pixels: twice the area by the length of the outline."""
    return 2 * float(mask.sum()) / max(1.0, float(outline(mask).sum()))


def usual_pen(found: Sequence[Patch]) -> float:
    """The width of the pen that most of the outlines of what is large were drawn with: solid things have short ones."""
    least = _LONG * max(max(patch.size) for patch in found)
    large = [patch.mask for patch in found if max(patch.size) >= least]
    drawn = sorted((pen_width(mask), int(outline(mask).sum())) for mask in large)
    lengths = np.cumsum([length for _, length in drawn])
    return drawn[int(np.searchsorted(lengths, lengths[-1] / 2))][0]


def strokes(found: Sequence[Patch]) -> list[Patch]:
    """Without solid things such as logos and stamps, which are far thicker than the usual pen."""
    if not found:
        return []
    pen = usual_pen(found)
    return [patch for patch in found if pen_width(patch.mask) < _THICK * pen]


def outline(mask: Bools) -> Bools:
    """Those pixels of a mask (height, width) that touch a pixel outside it, or the edge of the picture, with a side."""
    padded = np.pad(mask, 1)
    inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return mask & ~inner


def _without_what_comes_in(found: list[Patch], outside: Bools) -> list[Patch]:
    """Without hands, pens and rims, which come in over the border."""
    sides = [_sides(patch, outside) for patch in found]
    inside = [patch for patch, touched in zip(found, sides, strict=True) if not any(touched)]
    if not inside or max(max(patch.size) for patch in inside) < 0.05 * max(outside.shape):
        return found
    pen = usual_pen(inside)
    thin = [
        touched for p, touched in zip(found, sides, strict=True) if any(touched) and pen_width(p.mask) < _THICK * pen
    ]
    if thin and np.any(thin, axis=0).sum() >= _CROP:
        return [patch for patch in found if pen_width(patch.mask) < _THICK * pen]
    return inside


def _sides(patch: Patch, outside: Bools) -> tuple[bool, ...]:
    """Whether the patch reaches the left, upper, right and lower side of the picture, and what is not the sheet."""
    width, height = patch.size
    right, bottom = patch.left + width, patch.top + height
    beside = outside[max(0, patch.top - _NEAR) : bottom + _NEAR, max(0, patch.left - _NEAR) : right + _NEAR]
    over = False
    if beside.any():
        padded = np.pad(outside, _NEAR)[patch.top : bottom + 2 * _NEAR, patch.left : right + 2 * _NEAR]
        over = bool((extreme(np.pad(patch.mask, _NEAR), _NEAR, np.maximum) & padded).any())
    return patch.left == 0, patch.top == 0, right == outside.shape[1], bottom == outside.shape[0], over


def framing(found: Sequence[Patch]) -> list[Patch]:
    """What goes around others of some size: frames, circles, the boxes of a form."""
    return [patch for patch in found if _frames_any(patch, found)]


def _frames_any(frame: Patch, found: Sequence[Patch]) -> bool:
    right, bottom = frame.left + frame.size[0], frame.top + frame.size[1]
    pen = pen_width(frame.mask)
    inner = [
        p
        for p in found
        if p.left > frame.left
        and p.top > frame.top
        and p.left + p.size[0] < right
        and p.top + p.size[1] < bottom
        and max(p.size) >= max(_ENCLOSED * min(frame.size) / _BOXES, _LARGER * pen)
    ]
    if not inner:
        return False
    gap = max(1, round(_GAP * min(frame.size)))
    closed = extreme(np.pad(frame.mask, gap), gap, np.maximum)
    holes = [hole for hole in patches(~closed) if hole.left > 0 and hole.top > 0]
    return any(
        max(p.size) >= _ENCLOSED * min(hole.size) and _lies_in(p, hole, frame.left - gap, frame.top - gap)
        for hole in holes
        for p in inner
    )


def _lies_in(inner: Patch, hole: Patch, left: int, top: int) -> bool:
    """Whether nearly all of a patch lies in a hole; left and top: where the hole is counted from."""
    y, x = np.nonzero(inner.mask)
    y, x = y + inner.top - top - hole.top, x + inner.left - left - hole.left
    within = (x >= 0) & (y >= 0) & (x < hole.size[0]) & (y < hole.size[1])
    return bool(hole.mask[y[within], x[within]].sum() >= _ALL * len(x))


def _without_hairlines(found: list[Patch]) -> list[Patch]:
    """Without what is left of printed lines that are finer than the pen."""
    if not found:
        return found
    pen = usual_pen(found)

    def point(patch: Patch) -> bool:
        return min(patch.size) >= _DOT * pen and max(patch.size) <= _DOTS * pen

    return [patch for patch in found if pen_width(patch.mask) >= _FINE * pen or point(patch)]


def _without_small_print(found: list[Patch]) -> list[Patch]:
    """Without printed words, dotted lines and what is left of squared paper: rows of patches far lower than digits."""
    if not found:
        return found
    least = _SMALL * usual_height([max(patch.size[1], patch.size[0] / WIDEST) for patch in found])
    small = sorted((patch for patch in found if patch.size[1] < least), key=lambda patch: patch.left)
    rows: list[list[Patch]] = []
    for patch in small:
        row = next((row for row in rows if any(_beside(other, patch) for other in row[-3:])), None)
        if row is None:
            rows.append([patch])
        else:
            row.append(patch)
    printed = {id(patch) for row in rows if len(row) >= _IN_A_ROW for patch in row}
    return [patch for patch in found if id(patch) not in printed]


def _beside(left: Patch, right: Patch) -> bool:
    """Whether these may be letters of a line, one after the other."""
    heights = left.size[1], right.size[1]
    level = min(left.top + heights[0], right.top + heights[1]) - max(left.top, right.top)
    return level >= 0.5 * min(heights) and right.left - left.left - left.size[0] <= _LETTER_GAP * max(heights)


def _without_underlines(found: list[Patch]) -> list[Patch]:
    """Without flat lines below, above or between what is written; a minus stands beside it."""
    kept = list(found)
    for line in found:
        width, height = line.size
        others = [patch for patch in kept if patch is not line]
        if others and width >= _FLAT * height and _crosses_out_a_column(line, others):
            kept.remove(line)
    return kept


def _crosses_out_a_column(line: Patch, others: list[Patch]) -> bool:
    """Whether others lie over or under most of the line, or most of them do, and none beside it."""
    left, right = line.left, line.left + line.size[0]
    middle = line.top + line.size[1] / 2
    above = [p for p in others if _shared(p, left, right) > 0.5 * min(p.size[0], right - left)]
    if not above:
        return False
    tallest = max(above, key=lambda patch: patch.size[1])
    if line.size[0] < 0.6 * tallest.size[0] or tallest.size[1] < 2 * line.size[1]:
        return False
    inside = tallest.top + 0.1 * tallest.size[1] < middle < tallest.top + 0.9 * tallest.size[1]
    beside = [p for p in others if p.size[1] > 4 * line.size[1] and p.top < middle < p.top + 0.8 * p.size[1]]
    return not inside and all(p in above for p in beside)


def _shared(patch: Patch, left: int, right: int) -> int:
    """How many of the columns from left to right the patch reaches over."""
    return min(right, patch.left + patch.size[0]) - max(left, patch.left)
