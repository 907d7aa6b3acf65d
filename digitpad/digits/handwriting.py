"""Takes drawn frames and printed lines out of ink, and measures what is left by the writing alone."""

from __future__ import annotations

import numpy as np

from digitpad.digits import quadrilaterals
from digitpad.digits.filters import Floats, averaged, extreme
from digitpad.digits.patches import Bools, Patch, labelled, patches
from digitpad.digits.selection import framing, pen_width
from digitpad.digits.straight_lines import line_masks, without_lines

INKED = 0.42  # from so much ink on a pixel belongs to a patch
_PALE = 0.15  # of full ink: what stands beside something darker
_FRAMES_LOOKED_AT = 60  # patches, the largest ones
_PRINTED = 0.72  # of the pixels of a frame lie on straight lines
_ENDS = 2  # has a frame of which the picture shows a part
_NEAR, _HANGS = 2.0, 0.02  # pens from its sides, so much of a frame: what hangs on it is farther away and more
_FULLER = 0.3  # of full ink, than a pale frame: there is a stroke over it
_SOFT_FRAME = 2  # pixels of its soft edge
_BESIDE = 3  # pixels from what is not the sheet
_WRITTEN = 0.2  # of all ink: less inside the picture is dirt
_USUAL = 0.95  # of the ink is no fuller
_BLURRED = 2  # pixels around each in which grain does not show
_GRAIN = 0.2  # of the pen's width, half as wide as the widest gaps


def handwriting(ink: Floats, sheet: Bools | None = None) -> Floats:
    """Ink, (height, width) from 0 to 1, without drawn frames and printed lines, and full where the writing is.

    `sheet` says where the paper is; None for everywhere.
    """
    level, upright = line_masks(ink)
    # A frame may be darker than the digits in it.
    for least in (INKED, _PALE):
        found = patches(ink > least, _FRAMES_LOOKED_AT)
        # A zero on ruled paper goes around pieces of its lines, and is no frame.
        for frame in framing(found, [patch for patch in found if not _is_line(patch, level | upright)]):
            here = np.zeros(ink.shape, bool)
            here[frame.top : frame.top + frame.size[1], frame.left : frame.left + frame.size[0]] = frame.mask
            if _is_drawn(frame, level | upright):
                soft: Bools = extreme(here, _SOFT_FRAME, np.maximum)
                soft &= ~_over(ink, here)
                ink, level, upright = np.where(soft, np.float32(0), ink), level & ~soft, upright & ~soft
    return _full(without_lines(ink, level, upright), sheet)


def without_grain(ink: Floats) -> Floats:
    """With the gaps closed that chalk leaves in its strokes, far narrower than these."""
    whole = averaged(ink, _BLURRED) > INKED
    half = round(_GRAIN * pen_width(whole))
    return extreme(extreme(ink, half, np.maximum), half, np.minimum) if half else ink


def _is_line(patch: Patch, lines: Bools) -> bool:
    """Whether there is little to it but lines."""
    width, height = patch.size
    on_lines = lines[patch.top : patch.top + height, patch.left : patch.left + width]
    return bool((patch.mask & on_lines).sum() >= _PRINTED * patch.area)


def _over(ink: Floats, frame: Bools) -> Bools:
    """Where darker strokes lie over a pale frame, (height, width), with their soft edges."""
    full = float(np.median(ink[frame]))
    if full > INKED:
        return np.zeros_like(frame)
    over: Bools = extreme(ink > full + _FULLER, _SOFT_FRAME, np.maximum)
    return over


def _is_drawn(frame: Patch, lines: Bools) -> bool:
    """Whether the frame was drawn by hand, or has nothing that hangs on it: on a printed one that may be a digit."""
    width, height = frame.size
    on_lines = lines[frame.top : frame.top + height, frame.left : frame.left + width]
    if _cut_off(frame, lines.shape) > _ENDS:
        return False  # squared paper goes on beyond the picture
    share = float((frame.mask & on_lines).sum()) / frame.area
    return share < _PRINTED or _hanging(frame, on_lines) < _HANGS * frame.area


def _cut_off(frame: Patch, shape: tuple[int, ...]) -> int:
    """At how many places the border of the picture cuts through it."""
    width, height = frame.size
    at_border = (
        frame.mask[0] & (frame.top == 0),
        frame.mask[-1] & (frame.top + height == shape[0]),
        frame.mask[:, 0] & (frame.left == 0),
        frame.mask[:, -1] & (frame.left + width == shape[1]),
    )
    return sum(int((np.diff(side, prepend=False) & side).sum()) for side in at_border)


def _hanging(frame: Patch, on_lines: Bools) -> int:
    """How many pixels are neither on a line nor near the frame's four sides."""
    y, x = np.nonzero(frame.mask & ~extreme(on_lines, _SOFT_FRAME, np.maximum))
    corners = quadrilaterals.around(frame.mask)
    away = np.full(len(x), np.inf)
    for (left, top), (dx, dy) in zip(corners, np.roll(corners, -1, axis=0) - corners, strict=True):
        away = np.minimum(away, np.abs(dx * (y - top) - dy * (x - left)) / np.hypot(dx, dy))
    return int((away > _NEAR * pen_width(frame.mask)).sum())


def _full(ink: Floats, sheet: Bools | None) -> Floats:
    """Ink measured by what lies inside the picture: what was taken out, and pens and hands that come in over the
    border, may be darker than the writing."""
    names = labelled(ink > INKED)
    rim = np.ones(ink.shape, bool)
    rim[1:-1, 1:-1] = False
    if sheet is not None:
        rim |= extreme(~sheet, _BESIDE, np.maximum)
    comes_in = (names > 0) & np.isin(names, np.unique(names[rim]))
    inked = ink > _PALE
    inside = inked & ~extreme(comes_in, _SOFT_FRAME, np.maximum)
    if not inside.any() or inside.sum() < _WRITTEN * inked.sum():
        return ink
    full = np.float32(np.quantile(ink[inside], _USUAL))
    return np.asarray(np.minimum(ink / full, 1), np.float32)
