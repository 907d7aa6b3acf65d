"""Finds the ink in pictures that were cut to a digit, or are a few pixels large: they show too little paper to tell
how it is lit.

Such pictures have two shades, ink and paper. Paper is the shade of most corners or, at a tie, of most pixels.
"""

from __future__ import annotations

import numpy as np

from digitpad.digits.filters import Floats, reduced
from digitpad.digits.patches import Bools
from digitpad.digits.selection import pen_width

_LEAST = 5  # pixels: smaller pictures show nothing
TINY = 16  # pixels at the longer side: no digit has fewer than 8
_COARSE = 128  # pixels at the longer side, in which close-ups are recognised
_TWO_SHADES = 0.8  # of the variance lies between the two
_FAINTEST = 0.06  # of full brightness: less is no ink
_CONTRAST = 0.2  # of full brightness
_PENS = (0.03, 0.4)  # width as a share of the ink's smaller side
_MOST_INK = 0.62  # of the picture
_AT_BORDER = 0.48  # of the picture's border
_TOUCHED = 0.93  # of the picture's width and height the ink takes up


def enlarged_by(seen: Floats) -> int:
    """The factor by which a picture of few pixels was enlarged, each of them a square now; else 1."""
    height, width = seen.shape[:2]
    for pixel in range(min(height, width) // 4, 1, -1):
        if height % pixel or width % pixel or max(height, width) // pixel > 2 * TINY:
            continue
        small = seen[::pixel, ::pixel]
        if np.array_equal(np.repeat(np.repeat(small, pixel, axis=0), pixel, axis=1), seen):
            return pixel
    return 1


def is_close_up(grey: Floats) -> bool:
    """Whether ink in two clear shades takes up the whole picture, (height, width)."""
    if max(grey.shape) <= TINY:
        return bool(min(grey.shape) >= _LEAST)
    small = reduced(grey, _COARSE)
    threshold, clear = _split(small)
    bright = small > threshold
    if clear < _TWO_SHADES or small[bright].mean() - small[~bright].mean() < _CONTRAST:
        return False
    ink = bright if _bright_is_ink(bright) else ~bright
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    height, width = ink.shape
    if np.ptp(rows) + 1 < _TOUCHED * height or np.ptp(columns) + 1 < _TOUCHED * width or ink.mean() > _MOST_INK:
        return False
    if np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]]).mean() > _AT_BORDER:
        return False  # one side of the edge of a shadow
    return bool(_PENS[0] <= pen_width(ink) / max(ink.shape) <= _PENS[1])


def close_up(grey: Floats) -> Floats:
    """Its ink, (height, width), 0 paper to 1 ink."""
    threshold, _ = _split(grey)
    bright = grey > threshold
    low, high = (float(np.median(grey[side])) if side.any() else 0.0 for side in (~bright, bright))
    if max(grey.shape) <= TINY:
        low, high = float(grey.min()), float(grey.max())
    if high - low < _FAINTEST:
        return np.zeros_like(grey)
    share = np.clip((grey - low) / (high - low), 0, 1)
    return np.asarray(share if _bright_is_ink(bright) else 1 - share, np.float32)


def _bright_is_ink(bright: Bools) -> bool:
    """Whether the brighter shade is ink, judged by the corners, and at a tie by the area."""
    corners = int(bright[[0, 0, -1, -1], [0, -1, 0, -1]].sum())
    return corners < 2 if corners != 2 else bool(bright.mean() < 0.5)


def _split(grey: Floats) -> tuple[float, float]:
    """The brightness between two shades (Otsu 1979), and the share of the variance that lies between them."""
    counts, edges = np.histogram(grey, bins=64)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1].astype(np.float64)
    above = counts.sum() - below
    sums = np.cumsum(counts * middles)
    means = sums[:-1] / np.maximum(below, 1), (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    between = below * above * (means[1] - means[0]) ** 2 / counts.sum() ** 2
    best = int(between.argmax())
    return float(edges[best + 1]), float(between[best] / max(float(grey.var()), 1e-9))
