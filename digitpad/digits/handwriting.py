"""Takes drawn frames and printed lines out of ink, and measures what is left by the writing alone."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from digitpad.digits import quadrilaterals
from digitpad.digits.filters import Floats, averaged, extreme
from digitpad.digits.parts import Box
from digitpad.digits.patches import Bools, Patch, labelled, patches
from digitpad.digits.selection import ENCLOSED, framing, holes, opening, pen_width
from digitpad.digits.straight_lines import line_masks, without_lines

INKED = 0.42  # from so much ink on a pixel belongs to a patch
_PALE = 0.15  # of full ink: what stands beside something darker
_FRAMES_LOOKED_AT = 60  # patches, the largest ones
_PRINTED = 0.72  # of the pixels of a piece of a line lie on straight lines
_ENDS = 2  # of a frame lie at the picture's border where it shows only a part of the frame
_RIM, _FAR = 1.3, 2.5  # pen widths from the outside of a frame: its line, and what is none though it was drawn twice
_NEAR = 2.0  # pen widths from the side of a hole: what hangs on the frame reaches farther into it
_HANGS = 0.02  # of the frame's area: what hangs on it is more than that
_INNER = 0.7  # of a patch's pixels, its soft edges and whatever is as pale
_FULLER = 0.3  # of full ink, than a pale frame: there is a stroke over it
_SOFT_FRAME = 2  # pixels of its soft edge
_BESIDE = 3  # pixels from what is not the sheet
_WRITTEN = 0.2  # of all ink: less inside the picture is dirt
_LARGE = 0.2  # of the largest patch's area: dots are smaller
_USUAL = 0.95  # of the ink is no fuller
_BLURRED = 2  # pixels around each in which grain does not show
_GRAIN = 0.2  # of the pen's width, half as wide as the widest gaps
_GAPS = 0.035  # of the inside of what is tall: a pen that leaves no gaps shows fewer
_WIDE = 5.0  # pixels: in strokes that seem narrower no gaps can be told
_TALL = 0.3  # of the tallest patch: lower ones may be letters


class Handwriting(NamedTuple):
    """What was written on paper.

    Attributes:
        ink: (height, width), 0 paper to 1 full ink, without drawn frames and printed lines.
        boxes: what each of these frames went around, as the boxes of a form; in pixels.
    """

    ink: Floats
    boxes: list[Box]


def handwriting(ink: Floats, sheet: Bools | None = None) -> Handwriting:
    """Take drawn frames and printed lines out of ink, and make it full where the writing is.

    Args:
        ink: (height, width), 0 paper, 1 as full as most of what was found; writing may be fuller.
        sheet: where the paper is; None for everywhere.
    """
    measured, ink = ink, np.minimum(ink, np.float32(1))
    level, upright = line_masks(ink)
    rim = _rim(ink.shape, sheet)
    boxes: list[Box] = []
    for least in (INKED, _PALE):
        found = patches(ink > least, _FRAMES_LOOKED_AT)
        # A zero on ruled paper goes around pieces of its lines, and is no frame.
        frames = framing(found, [patch for patch in found if not _is_line(patch, level | upright)])
        if least < INKED and _holds_writing(ink, frames, level | upright, rim):
            # A frame may be darker than the digits in it, but then nothing is written as dark as that.
            frames = [frame for frame in frames if _fullness(ink, frame) <= INKED]
        for frame in frames:
            if _cut_off(frame, ink.shape) <= _ENDS:
                inside = holes(frame)
                boxes += [hole.box for hole in inside]
                here = (frame if _is_alone(frame, inside, level | upright) else _ring(frame)).within(ink.shape)
                soft: Bools = extreme(here, _SOFT_FRAME, np.maximum)
                soft &= ~_over(ink, frame)
                ink, level, upright = np.where(soft, np.float32(0), ink), level & ~soft, upright & ~soft
    left = without_lines(np.where(ink > 0, measured, np.float32(0)), level, upright)
    return Handwriting(_full(left, rim), boxes)


def _holds_writing(ink: Floats, frames: list[Patch], lines: Bools, rim: Bools) -> bool:
    """Whether anything large and full lies beside these frames, which is no line and does not come in over the rim."""
    beside = ink > _PALE
    for frame in frames:
        if _fullness(ink, frame) > INKED:
            beside &= ~frame.within(ink.shape)
    least = ENCLOSED * max((min(frame.size) for frame in frames), default=0)
    return any(
        max(patch.size) >= least
        and _fullness(ink, patch) > INKED
        and not _is_line(patch, lines)
        and not (patch.within(ink.shape) & rim).any()
        for patch in patches(beside, _FRAMES_LOOKED_AT)
    )


def _rim(shape: tuple[int, ...], sheet: Bools | None) -> Bools:
    """The border of the picture, and of the sheet."""
    rim = np.ones(shape, bool)
    rim[1:-1, 1:-1] = False
    return rim if sheet is None else rim | extreme(~sheet, _BESIDE, np.maximum)


def without_grain(ink: Floats) -> Floats:
    """The ink with the gaps closed that chalk leaves in its strokes, far narrower than these."""
    whole = averaged(ink, _BLURRED) > INKED
    half = round(_GRAIN * pen_width(whole))
    return extreme(extreme(ink, half, np.maximum), half, np.minimum) if half else ink


def has_grain(ink: Floats) -> bool:
    """Whether the pen has left gaps all over its strokes, as pencils do on rough paper."""
    found = patches(averaged(ink, _BLURRED) > INKED, _FRAMES_LOOKED_AT)
    least = _TALL * max((patch.size[1] for patch in found), default=0)  # words may be as wide as digits
    strokes = np.zeros(ink.shape, bool)
    for patch in found:
        if patch.size[1] >= least:
            strokes |= patch.within(ink.shape)
    inside = ink[extreme(strokes, 1, np.minimum)]
    return pen_width(strokes) >= _WIDE and bool((inside <= INKED).sum() > _GAPS * inside.size)


def _is_line(patch: Patch, lines: Bools) -> bool:
    """Whether there is little to it but lines."""
    width, height = patch.size
    on_lines = lines[patch.top : patch.top + height, patch.left : patch.left + width]
    return bool((patch.mask & on_lines).sum() >= _PRINTED * patch.area)


def _fullness(ink: Floats, patch: Patch) -> float:
    """The ink of its pixels but for its soft edges."""
    width, height = patch.size
    return float(np.quantile(ink[patch.top : patch.top + height, patch.left : patch.left + width][patch.mask], _INNER))


def _over(ink: Floats, frame: Patch) -> Bools:
    """Where darker strokes lie over a pale frame, (height, width), with their soft edges."""
    full = _fullness(ink, frame)
    if full > INKED:
        return np.zeros(ink.shape, bool)
    over: Bools = extreme(ink > full + _FULLER, _SOFT_FRAME, np.maximum)
    return over


def _is_alone(frame: Patch, inside: list[Patch], lines: Bools) -> bool:
    """Whether no digit that hangs on it reaches into its holes, which are `inside`."""
    return _hanging(frame, inside, lines) < _HANGS * frame.area


def _ring(frame: Patch) -> Patch:
    """The frame without the digits that hang on it: what reaches far into it, but for what is close to its rim."""
    pen, gap = pen_width(frame.mask), opening(frame)
    mask = np.pad(frame.mask, gap + 1)
    outer = labelled(~extreme(mask, gap, np.maximum))
    inside = extreme(outer != outer[0, 0], gap, np.minimum)
    names = labelled(mask & extreme(inside, round(_RIM * pen), np.minimum))
    far = np.unique(names[extreme(inside, round(_FAR * pen), np.minimum)])
    ring = mask & ~((names > 0) & np.isin(names, far))
    return Patch(frame.left, frame.top, ring[gap + 1 : -gap - 1, gap + 1 : -gap - 1])


def _cut_off(frame: Patch, shape: tuple[int, ...]) -> int:
    """How many times the border of the picture cuts through it."""
    width, height = frame.size
    at_border = (
        frame.mask[0] & (frame.top == 0),
        frame.mask[-1] & (frame.top + height == shape[0]),
        frame.mask[:, 0] & (frame.left == 0),
        frame.mask[:, -1] & (frame.left + width == shape[1]),
    )
    return sum(int((np.diff(side, prepend=False) & side).sum()) for side in at_border)


def _hanging(frame: Patch, inside: list[Patch], lines: Bools) -> int:
    """How many pixels reach far into the holes of the frame and lie on no straight line."""
    width, height = frame.size
    on_lines = lines[frame.top : frame.top + height, frame.left : frame.left + width]
    free = frame.mask & ~extreme(on_lines, _SOFT_FRAME, np.maximum)
    near, hanging = _NEAR * pen_width(frame.mask), 0
    for hole in inside:
        left, top = hole.left - frame.left, hole.top - frame.top
        y, x = np.nonzero(free[top : top + hole.size[1], left : left + hole.size[0]])
        depths = quadrilaterals.depths(np.stack([x, y], axis=1, dtype=np.float64) + 0.5, quadrilaterals.hull(hole.mask))
        hanging += int((depths > near).sum())
    return hanging


def _full(ink: Floats, rim: Bools) -> Floats:
    """Ink measured by what is large inside the picture: what was taken out, and pens and hands that come in over the
    border, may be darker than the writing; the dots that are left of squared paper are paler, and many."""
    names = labelled(ink > INKED)
    comes_in = (names > 0) & np.isin(names, np.unique(names[rim]))
    inked = ink > _PALE
    inside = inked & ~extreme(comes_in, _SOFT_FRAME, np.maximum)
    if not inside.any() or inside.sum() < _WRITTEN * inked.sum():
        return np.minimum(ink, np.float32(1))
    areas = np.bincount(names[inside], minlength=int(names.max()) + 1)
    areas[0] = 0
    large = extreme(areas[names] >= _LARGE * areas.max(), _SOFT_FRAME, np.maximum)
    full = np.float32(np.quantile(ink[inside & large], _USUAL))
    return np.asarray(np.minimum(ink / full, 1), np.float32)
