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
_PRINTED, _RULED = 0.72, 0.25  # of the pixels of a frame, or of squared paper, lie on straight lines
_NEAR, _HANGS = 2.0, 0.02  # pens from its sides, so much of a frame: what hangs on it is farther away and more
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
        for frame in framing(patches(ink > least, _FRAMES_LOOKED_AT)):
            here = np.zeros(ink.shape, bool)
            here[frame.top : frame.top + frame.size[1], frame.left : frame.left + frame.size[0]] = frame.mask
            if _is_drawn(frame, level | upright):
                soft: Bools = extreme(here, _SOFT_FRAME, np.maximum)
                ink, level, upright = np.where(soft, np.float32(0), ink), level & ~soft, upright & ~soft
    return _full(without_lines(ink, level, upright), sheet)


def without_grain(ink: Floats) -> Floats:
    """With the gaps closed that chalk leaves in its strokes, far narrower than these."""
    whole = averaged(ink, _BLURRED) > INKED
    half = round(_GRAIN * pen_width(whole))
    return extreme(extreme(ink, half, np.maximum), half, np.minimum) if half else ink


def _is_drawn(frame: Patch, lines: Bools) -> bool:
    """Whether the frame was drawn by hand, or has nothing that hangs on it: on a printed one that may be a digit."""
    width, height = frame.size
    on_lines = lines[frame.top : frame.top + height, frame.left : frame.left + width]
    share = float((frame.mask & on_lines).sum()) / frame.area
    if width == lines.shape[1] or height == lines.shape[0]:
        return share < _RULED  # squared paper goes on beyond the picture
    return share < _PRINTED or _hanging(frame, on_lines) < _HANGS * frame.area


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
