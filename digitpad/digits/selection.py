"""Tells writing from what else shows among the patches of a picture: dirt, frames, underlines, things at the border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.digits.filters import extreme
from digitpad.digits.patches import Bools, Patch, labelled, patches
from digitpad.digits.rows import usual_height

_LEAST = 0.06  # of the largest patch: smaller ones are dirt
_DOT, _DOTS = 0.45, 3.0  # times as large as the pen is wide is a point, at least and at most
_FILLED = 0.5  # of its box a point fills
MOST_PATCHES, _MOST = 300, 60  # so many of the largest patches are looked at, and so many of these read
_SMALL = 0.35  # of the usual height: lower patches in a row are print or dots
_IN_A_ROW, _LETTER_GAP = 3, 1.5  # so many at least, and so near, in their own heights
_AS_HIGH = 0.2  # of its neighbour's height a letter has at least: what is left of a rule is lower than a comma
_WORD_GAP = 4.0  # heights of its letters: so near are the words of a line
_CAPITAL = 0.6  # of the usual height: lower patches beside letters are their capitals
_FAR = 1.0  # of the usual height: points, bars and signs are nearer to a digit
_OVER_PRINT = 0.25  # of the usual height, up or down, where words are printed: what is farther belongs to these
ENCLOSED = 0.22  # of a frame's size is what it frames, at least
_GAPS = (0.03, 0.12)  # of its size a frame may be open on either side; what is closer to it than the first is no inside
_HOLLOW = 0.1  # of the box around a frame it goes around
_BOXES = 6  # a form's boxes are at most so many times smaller than the form
_LARGER = 4.0  # times as large as the frame's pen is wide is what it frames, at least
_ALL = 0.75  # of the pixels of what is framed, its soft rim may touch
_NEAR = 3  # pixels from what is not the sheet
_END, _TALLEST = 0.15, 1.6  # of its area lies at the rim where a stroke ends there; usual heights of what is written
_FINE = 0.6  # of the pen's width: finer lines are printed
_THIN, _TALL = 0.35, 0.5  # of the pen's width, and of the usual height: a digit that another pen may have written
_WIDER = 0.3  # of its height: no 1 without a flag is as wide
_FLAT = 5.0  # an underline is that many times wider than high
_LONG = 0.25  # of the longest stroke, or of the usual height
_STROKE = 7.0  # pens: so long is the outline of the shortest stroke; that of a disc has six
_LONGER = 1.5  # times as long as wide is no disc
_THICK = 2.2  # times as wide as the pen: no stroke
_BOLD = 0.2  # of its longer side is the thickness of a solid thing; bold digits have thinner strokes
_CROP, _CLOSE = 3, 0.015  # sides of the picture that strokes come as close to, in its longer sides: it was cut to them


@dataclass(frozen=True)
class Writing:
    """What may be read of a picture.

    Attributes:
        patches: those that may be digits or signs, the largest first.
        holds_more: whether there are others that somebody printed or drew: words, logos, a face.
    """

    patches: list[Patch]
    holds_more: bool = False


def written(found: Sequence[Patch], outside: Bools, cut_to_ink: bool = False) -> Writing:
    """Which patches may be digits or signs.

    Args:
        found: the patches of a picture, `MOST_PATCHES` at most.
        outside: (height, width), what of the picture is not the sheet.
        cut_to_ink: whether ink takes up the whole picture, so that digits reach its border.
    """
    kept = sorted(found, key=lambda patch: -patch.area)
    kept = kept if cut_to_ink else _without_what_comes_in(kept, outside)
    frames = framing(kept)
    kept = _without_underlines([patch for patch in kept if patch not in frames])
    bold = _without_hairlines(kept)
    if not bold:
        return Writing([])
    letters = _small_print(bold, kept)
    words = sum(map(_has_shape, letters)) >= _IN_A_ROW
    rest = [patch for patch in bold if id(patch) not in {id(letter) for letter in letters}]
    apart = _apart(rest, _OVER_PRINT if words else _FAR)
    gone = {id(patch) for patch in letters + apart}
    kept = [patch for patch in bold if id(patch) not in gone][:_MOST]
    if not kept:
        return Writing([])
    largest, pen = max(max(patch.size) for patch in kept), usual_pen(kept)
    kept = [patch for patch in kept if max(patch.size) >= _LEAST * largest or min(patch.size) >= _DOT * pen]
    # Solid things such as logos and stamps.
    strokes = [patch for patch in kept if not _is_solid(patch, pen)] or kept
    return Writing(strokes, len(strokes) < len(kept) or words or any(map(_has_shape, apart)))


def _is_solid(patch: Patch, pen: float) -> bool:
    """Whether it is thicker than what such a pen draws, or a disc larger than a point."""
    width, length = pen_width(patch.mask), int(outline(patch.mask).sum())
    is_round = length < _STROKE * width and max(patch.size) < _LONGER * min(patch.size)
    is_thick = width >= max(_THICK * pen, _BOLD * max(patch.size))
    return is_thick or (is_round and max(patch.size) > _DOTS * pen)


def _has_shape(patch: Patch) -> bool:
    """Whether it is more than a dot or a dash."""
    pen = pen_width(patch.mask)
    return patch.size[1] >= 2 * pen and max(patch.size) >= 3 * pen


def pen_width(mask: Bools) -> float:
    """The usual width of the lines in pixels: twice the area by the length of the outline."""
    return 2 * float(mask.sum()) / max(1.0, float(outline(mask).sum()))


def usual_pen(found: Sequence[Patch]) -> float:
    """The width of the pen that most of the outlines of what is large were drawn with, solid things left aside."""
    least = _LONG * _height(found)
    large = [patch.mask for patch in found if max(patch.size) >= least]
    measured = sorted((pen_width(mask), int(outline(mask).sum())) for mask in large)
    drawn = [(pen, length) for pen, length in measured if length >= _STROKE * pen] or measured
    lengths = np.cumsum([length for _, length in drawn])
    return drawn[int(np.searchsorted(lengths, lengths[-1] / 2))][0]


def outline(mask: Bools) -> Bools:
    """The pixels of a mask (height, width) with a side that touches a pixel outside it or the edge of the picture."""
    padded = np.pad(mask, 1)
    inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return mask & ~inner


def _without_what_comes_in(found: list[Patch], outside: Bools) -> list[Patch]:
    """The patches without hands, pens and rims, which come in over the border."""
    sides = [_sides(patch, outside) for patch in found]
    inside = [patch for patch, touched in zip(found, sides, strict=True) if not any(touched)]
    if not inside or max(max(patch.size) for patch in inside) < 0.05 * max(outside.shape):
        return found
    pen = usual_pen(inside)
    at_rim = [patch for patch, touched in zip(found, sides, strict=True) if touched == (False,) * 4 + (True,)]
    inside += [patch for patch in at_rim if _ends_at_rim(patch, outside, pen) and _in_a_row_with(patch, inside)]
    strokes = [p for p in found if pen_width(p.mask) < _THICK * pen and not _lies_along_a_side(p, outside.shape)]
    return strokes if strokes and _is_cut_to(strokes, outside.shape) else inside


def _lies_along_a_side(patch: Patch, shape: tuple[int, ...]) -> bool:
    """Whether all of it is as close to a side of the picture as what was cut off there: the rim of a scan."""
    left, top = patch.left + patch.size[0], patch.top + patch.size[1]
    return min(left, top, shape[1] - patch.left, shape[0] - patch.top) <= _CLOSE * max(shape)


def _is_cut_to(strokes: list[Patch], shape: tuple[int, ...]) -> bool:
    """Whether large strokes come close to most sides of the picture."""
    least = _LONG * max(max(patch.size) for patch in strokes)
    large = [patch for patch in strokes if max(patch.size) >= least]
    near = _CLOSE * max(shape)
    sides = (
        min(patch.left for patch in large),
        min(patch.top for patch in large),
        min(shape[1] - patch.left - patch.size[0] for patch in large),
        min(shape[0] - patch.top - patch.size[1] for patch in large),
    )
    return sum(room <= near for room in sides) >= _CROP


def _in_a_row_with(patch: Patch, others: list[Patch]) -> bool:
    """Whether it is as tall as those of the others that may be digits, and one of them is beside it."""
    height = _height(others)
    digits = [other for other in others if other.size[1] >= _TALL * height]
    as_tall = _TALL * height <= patch.size[1] <= _TALLEST * height
    return as_tall and any(_beside(*pair, _WORD_GAP) for pair in _pairs(patch, digits))


def _ends_at_rim(patch: Patch, outside: Bools, pen: float) -> bool:
    """Whether it is thin as strokes are, and only a little of it lies at what is not the sheet."""
    width, height = patch.size
    rim = extreme(np.pad(outside, _NEAR), _NEAR, np.maximum)[patch.top :, patch.left :][_NEAR:, _NEAR:]
    at_rim = int((patch.mask & rim[:height, :width]).sum())
    return pen_width(patch.mask) < _THICK * pen and at_rim <= _END * patch.area


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


def framing(found: Sequence[Patch], framed: Sequence[Patch] | None = None) -> list[Patch]:
    """What of these goes around any of the `framed`, by default of its own kind, that has some size: frames, circles,
    the boxes of a form."""
    inside = found if framed is None else framed
    return [patch for patch in found if _frames_any(patch, inside)]


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
        and max(p.size) >= max(ENCLOSED * min(frame.size) / _BOXES, _LARGER * pen)
    ]
    if not inner:
        return False
    return any(max(p.size) >= ENCLOSED * min(hole.size) and _lies_in(p, hole) for hole in holes(frame) for p in inner)


def holes(frame: Patch) -> list[Patch]:
    """What the frame goes around, though it may be open a little; without what lies close to it."""
    gap, near = opening(frame), _gap(frame, _GAPS[0])
    inside = _inside(frame, gap)
    room = np.pad(frame.mask, gap + 1)
    found = patches(extreme(inside, gap - near, np.maximum) & ~extreme(room, near, np.maximum))
    return [Patch(hole.left + frame.left - gap - 1, hole.top + frame.top - gap - 1, hole.mask) for hole in found]


def opening(frame: Patch) -> int:
    """How many pixels wider on all sides its lines have to be to go around something."""
    narrow, wide = (_gap(frame, share) for share in _GAPS)
    return narrow if _inside(frame, narrow).sum() >= _HOLLOW * frame.mask.size else wide


def _gap(frame: Patch, share: float) -> int:
    return max(1, round(share * min(frame.size)))


def _inside(frame: Patch, gap: int) -> Bools:
    """What its lines go around where they are wider by a gap, with a margin of that and a pixel more."""
    beside = labelled(~extreme(np.pad(frame.mask, gap + 1), gap, np.maximum))
    return np.asarray((beside > 0) & (beside != beside[0, 0]))


def _lies_in(inner: Patch, hole: Patch) -> bool:
    """Whether nearly all of a patch lies in a hole."""
    y, x = np.nonzero(inner.mask)
    y, x = y + inner.top - hole.top, x + inner.left - hole.left
    within = (x >= 0) & (y >= 0) & (x < hole.size[0]) & (y < hole.size[1])
    return bool(hole.mask[y[within], x[within]].sum() >= _ALL * len(x))


def _without_hairlines(found: list[Patch]) -> list[Patch]:
    """The patches without what is left of printed lines that are finer than the pen; what is as tall as digits may be
    one by a finer pen."""
    if not found:
        return found
    pen, tall = usual_pen(found), _TALL * _height(found)

    def point(patch: Patch) -> bool:
        filled = patch.mask.mean() >= _FILLED
        return bool(filled and min(patch.size) >= _DOT * pen and max(patch.size) <= _DOTS * pen)

    def thin(patch: Patch) -> bool:
        return patch.size[1] >= tall and _THIN * pen <= pen_width(patch.mask) < _FINE * pen

    # An upright stroke alone is a piece of a line, and no 1.
    another = any(thin(patch) and patch.size[0] >= _WIDER * patch.size[1] for patch in found)
    return [p for p in found if pen_width(p.mask) >= _FINE * pen or point(p) or (another and thin(p))]


def _small_print(found: list[Patch], all_found: list[Patch]) -> list[Patch]:
    """Printed words, dotted lines and what is left of squared paper: rows of patches far lower than digits.

    `all_found`: with those letters whose lines are finer than the pen.
    """
    least = _SMALL * _height(found)
    small = sorted((patch for patch in all_found if patch.size[1] < least), key=lambda patch: patch.left)
    rows: list[list[Patch]] = []
    for patch in small:
        row = next((row for row in rows if any(_beside(other, patch) for other in row[-3:])), None)
        if row is None:
            rows.append([patch])
        else:
            row.append(patch)
    printed = [patch for row in rows if len(row) >= _IN_A_ROW for patch in row]
    # What stands at the same level and not far is a short word of the same line.
    words = [patch for patch in small if any(_beside(*pair, _WORD_GAP) for pair in _pairs(patch, printed))]
    taller = [patch for patch in found if least <= patch.size[1] < _CAPITAL / _SMALL * least]
    return words + [patch for patch in taller if any(_beside(*pair) for pair in _pairs(patch, printed))]


def _pairs(patch: Patch, others: list[Patch]) -> list[tuple[Patch, Patch]]:
    """The patch with each of the others, the left one first."""
    return [(patch, other) if patch.left < other.left else (other, patch) for other in others]


def _apart(found: list[Patch], over: float) -> list[Patch]:
    """Small patches farther from all that is as high as digits than any point, bar or sign would be: sideways, or over
    or under them by so much of the usual height."""
    height = _height(found) if found else 0.0
    digits = [patch for patch in found if patch.size[1] >= _SMALL * height] or found

    def far(patch: Patch, digit: Patch) -> bool:
        across, along = _gaps(patch, digit)
        return across > _FAR * height or along > over * height

    return [patch for patch in found if all(far(patch, digit) for digit in digits)]


def _height(found: Sequence[Patch]) -> float:
    """The height of digits, as far as these patches show it."""
    return usual_height([patch.size[1] for patch in found])


def _gaps(first: Patch, second: Patch) -> tuple[int, int]:
    """The gaps between the boxes of two patches, across and down; negative where they overlap."""
    across = max(first.left - second.left - second.size[0], second.left - first.left - first.size[0])
    along = max(first.top - second.top - second.size[1], second.top - first.top - first.size[1])
    return across, along


def _beside(left: Patch, right: Patch, most: float = _LETTER_GAP) -> bool:
    """Whether these may be letters of a line, one after the other, no more than `most` of their heights apart."""
    heights = left.size[1], right.size[1]
    if min(heights) < _AS_HIGH * max(heights):
        return False
    level = min(left.top + heights[0], right.top + heights[1]) - max(left.top, right.top)
    return level >= 0.5 * min(heights) and right.left - left.left - left.size[0] <= most * max(heights)


def _without_underlines(found: list[Patch]) -> list[Patch]:
    """The patches without flat lines below, above or between what is written; a minus stands beside it."""
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
