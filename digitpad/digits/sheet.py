"""Finds the sheet of paper in a picture: the surface that has been written on, without what lies around or over it.

Desks, rims, hands and pens end at an edge; a surface is what holds together without one. Writing is thin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from digitpad.digits import quadrilaterals
from digitpad.digits.colors import each_channel
from digitpad.digits.contrast import calmed
from digitpad.digits.filters import Floats, extreme, reduced
from digitpad.digits.patches import Bools, labelled, patches
from digitpad.digits.quadrilaterals import View

_COARSE = 200  # pixels at the longer side in which surfaces are found
_LEAST_SIDE = 150  # pixels: smaller pictures show no desk
_CALM = 7  # coarse pixels: what is narrower is writing
_EDGE = 0.035  # of full brightness, between pixels that are two apart
_THIN = 0.06  # of full brightness, writing differs at least by that much
_NOISE = 8.0  # times the usual difference: more is no noise
_LEAST_WRITING = 1.0  # the sum of such differences
_WIDE, _MOSTLY = 13, 0.4  # coarse pixels, half the width that most of a sheet has everywhere
_LEAST_SURFACE = 0.03  # of the picture
_ALSO_WRITTEN = 0.15  # of the writing on the surface with most of it: the other side of a crease or of a shadow's edge
_SHADE, _HUE = 0.4, 0.02  # of the light a shadow leaves at least; of all light the share of a colour, at most
_RUNS_ON = 6  # coarse pixels of a stroke, on either side of an edge
_CREASE = 0.8  # of the light on one side of a crease falls on the other, at least
_GAP, _MARGIN = 4, 3  # coarse pixels: what is closed, and how far writing stays from an edge
_SHORT = 0.15  # of width and height: rims are longer
_FILLED = 0.93  # of the four-sided figure around a sheet
_INSIDE = 0.35  # of its outline a sheet may share with the picture's border, and be put straight


@dataclass(frozen=True)
class Sheet:
    """Where the sheet is.

    Attributes:
        view: what of the picture is shown, put straight.
        mask: (height, width) of the view, where it shows the sheet.
    """

    view: View
    mask: Bools


def find_sheet(colors: Floats) -> Sheet | None:
    """The sheet in a picture, (height, width, channels) in [0, 1]; None where it is all there is."""
    if min(colors.shape[:2]) < _LEAST_SIDE:
        return None
    small = each_channel(colors, lambda grey: reduced(grey, _COARSE))
    calm = calmed(small, _CALM)
    written = _written_surface(calm, np.abs(small - calm).max(axis=-1))
    if written is None or written.all():
        return None
    scale = max(colors.shape[:2]) / max(written.shape)
    corners = _corners(written) * scale
    view = View(np.clip(corners, 0, np.array(colors.shape[1::-1], float)))
    inner = extreme(written, 1, np.minimum).astype(np.float32)
    soft = each_channel(inner[..., None], lambda m: _enlarged(m, (colors.shape[1], colors.shape[0])))
    return Sheet(view, view.straight(soft)[..., 0] > 0.5)


def _enlarged(mask: Floats, size: tuple[int, int]) -> Floats:
    return np.asarray(Image.fromarray(mask).resize(size, Image.Resampling.BILINEAR), np.float32)


def _written_surface(calm: Floats, thin: Floats) -> Bools | None:
    """Where the surfaces are that bear writing, holes filled."""
    edges = _edges(calm)
    names = labelled(~edges)
    counts = np.bincount(names.ravel())
    writing = np.where(thin > max(_THIN, _NOISE * float(np.median(thin))), thin, 0)
    found: list[_Surface] = []
    for name in np.flatnonzero(counts[1:] >= _LEAST_SURFACE * names.size) + 1:
        surface = _closed(names == name)
        # Large writing may leave nothing wide of a small sheet.
        if _is_wide(names == name) or _is_a_sheet(surface):
            inside = extreme(surface, _MARGIN, np.minimum)
            found.append(_Surface(surface, float(writing[inside].sum()), np.median(calm[names == name], axis=0)))
    best = max(found, key=lambda surface: surface.writing, default=None)
    if best is None or best.writing < _LEAST_WRITING:
        return None
    others = [surface for surface in found if surface is not best]
    written = [surface for surface in others if surface.writing >= _ALSO_WRITTEN * best.writing]
    # Where paper was folded, what is written on it goes on beyond the crease.
    folded = any(_shaded(surface.color, best.color, _CREASE) for surface in written)
    shade = [surface.mask for surface in others if _shaded(surface.color, best.color)]
    # At the edge of a shadow there is paper as well.
    between = ~np.any([surface.mask for surface in found], axis=0) & _shaded(calm, best.color)
    across = any(_runs_over(writing > 0, best.mask, mask) for mask in shade)
    if _is_a_sheet(best.mask) and not folded and not across and not _goes_on(best.mask, shade, between):
        return _without_holes(best.mask, edges)
    sheet = [best.mask, *(surface.mask for surface in written), *shade, between]
    return _without_holes(_closed(np.any(sheet, axis=0)), edges)


def _runs_over(writing: Bools, one: Bools, other: Bools) -> bool:
    """Whether a stroke runs from the one surface to the other: what lies between them is the edge of a shadow."""
    names = labelled(writing)
    on_both = [np.bincount(names[surface], minlength=int(names.max()) + 1)[1:] for surface in (one, other)]
    return bool((np.minimum(*on_both) >= _RUNS_ON).any())


def _goes_on(lit: Bools, shade: list[Bools], between: Bools) -> bool:
    """Whether a sheet goes on in the shade; a sheet may also lie on another one, which surrounds it."""
    if not shade:
        return False
    around = _without_holes(_closed(np.any(shade, axis=0)))
    return (around & lit).sum() < lit.sum() / 2 and _is_a_sheet(_closed(np.any([lit, between, *shade], axis=0)))


def _is_wide(surface: Bools) -> bool:
    """Strokes of a wide pen seen from near are surfaces as well, but narrow ones."""
    core = extreme(extreme(surface, _WIDE, np.minimum), _WIDE, np.maximum)
    return bool(core.sum() >= _MOSTLY * surface.sum())


@dataclass(frozen=True)
class _Surface:
    """A part of the picture without edges: where it is, how much writing is on it, and its usual colour."""

    mask: Bools
    writing: float
    color: Floats


def _shaded(colors: Floats, paper: Floats, least: float = _SHADE) -> Bools:
    """Which colours, (…, channels), may be the same paper as this, in the light or in the shade."""
    sums, whole = colors.sum(axis=-1), float(paper.sum())
    darker, brighter = np.minimum(sums, whole), np.maximum(sums, whole)
    hue = np.abs(colors / np.maximum(sums, 1e-6)[..., None] - paper / max(whole, 1e-6)).max(axis=-1)
    return np.asarray((darker >= least * brighter) & (hue <= _HUE))


def _edges(calm: Floats) -> Bools:
    padded = np.pad(calm, ((1, 1), (1, 1), (0, 0)), mode="edge")
    down = np.abs(padded[2:, 1:-1] - padded[:-2, 1:-1]).max(axis=-1)
    across = np.abs(padded[1:-1, 2:] - padded[1:-1, :-2]).max(axis=-1)
    return np.asarray(np.maximum(down, across) > _EDGE)


def _closed(mask: Bools) -> Bools:
    """The surface with narrow gaps closed; what lies between it and the picture's border stays open."""
    room = np.pad(mask, 2 * _GAP)
    closed = extreme(extreme(room, _GAP, np.maximum), _GAP, np.minimum)
    return closed[2 * _GAP : -2 * _GAP, 2 * _GAP : -2 * _GAP]


def _without_holes(mask: Bools, edges: Bools | None = None) -> Bools:
    """Holes are filled, and inlets of which nothing but a short edge reaches the border of the picture."""
    filled = mask.copy()
    others = ~mask if edges is None else ~mask & ~edges
    for hole in patches(~mask):
        right, bottom = hole.left + hole.size[0], hole.top + hole.size[1]
        here = np.zeros_like(mask)
        here[hole.top : bottom, hole.left : right] = hole.mask
        if _at_border(here).sum() <= _SHORT * sum(mask.shape) and not _at_border(here & others).any():
            filled[hole.top : bottom, hole.left : right] |= hole.mask
    return filled


def _at_border(mask: Bools) -> Bools:
    """The pixels of the four sides, one after the other."""
    return np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]])


def _is_a_sheet(mask: Bools) -> bool:
    """Whether it has four sides and lies inside the picture."""
    filled = _without_holes(mask)
    corners = quadrilaterals.around(filled)
    if len(corners) < 4 or filled.sum() < _FILLED * quadrilaterals.area(corners):
        return False
    border = int(_at_border(filled).sum())
    outline = float(np.hypot(*(np.roll(corners, -1, axis=0) - corners).T).sum())
    return border < _INSIDE * outline


def _corners(mask: Bools) -> quadrilaterals.Points:
    """The corners of the sheet, if it has four, else of the box around it."""
    corners = quadrilaterals.around(mask)
    height, width = mask.shape
    inside = len(corners) == 4 and ((corners >= -2) & (corners <= np.array([width, height]) + 2)).all()
    if inside and quadrilaterals.hull_area(mask) >= 0.95 * quadrilaterals.area(corners):
        return corners
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    left, top, right, bottom = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float)
