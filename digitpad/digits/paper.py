"""Tells ink from paper in a grey picture: dark on light or light on dark, unevenly lit, noisy.

The paper is what most of the picture shows, its light a smooth surface; ink is what differs from it, one way only.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.digits.filters import Floats, averaged, extreme, opened, reduced
from digitpad.digits.patches import Bools
from digitpad.digits.selection import pen_width

_COARSE = 128  # pixels at the longer side in which the light is found
_FINE = 500  # and in which it is measured
_ROUNDS = 12
FAINTEST = 0.06  # ink differs from its paper by that much of full brightness
_BARE, _BARE_SPREAD = (0.05, 0.25), 0.97  # of all pixels are paper, and how many standard deviations lie between these
_NOISE = 4.0  # standard deviations by which ink stands out from the noise of the paper
_CLEAR = 40.0  # standard deviations by which strokes stand out that need no smoothing
_NEARLY = 0.8  # of full ink, they measure: the rules of a form are paler
_WIDER_THAN_HAIR = 1.5  # pixels: thinner lines are rules, which smoothing makes even
_FLAT = 0.02  # what is fainter than that is paper, however clean the picture
_PENS = (0.04, 0.06, 0.09, 0.13, 0.18, 0.26)  # how wide pens are at most, as shares of the picture's shorter side
_STROKES = 0.55  # of what the strongest ones exceed the paper by, strokes do at least
_CORNER, _WIDER = 0.33, 1.4  # of that width, and of the pen's own, corners of shadows have at least
_LOCAL = 48  # smaller pictures have no shadows worth looking for


def as_ink(grey: Floats, sheet: Bools | None = None) -> Floats:
    """Shades (height, width) in [0, 1] as ink of the same shape: 0 paper to 1 ink; all 0 where there is none. What is
    written over print, such as the rules of a page, may be fuller than the most of all ink, and so more than 1.

    `sheet` says where the paper is; None for everywhere.
    """
    paper = _paper(grey, sheet)
    difference = grey - paper
    if sheet is not None:
        difference = np.where(sheet, difference, np.float32(0))
    dark = _dark_on_light(difference)
    depth, bare = (1 - grey, 1 - paper) if dark else (grey, paper)
    if min(grey.shape) >= _LOCAL:
        bare = _bare(depth, bare, sheet)
    # Ink takes away a share of the light that falls on its paper.
    ink = np.asarray((depth - bare) / np.maximum(1 - bare, np.float32(0.05)) if dark else depth - bare, np.float32)
    if sheet is not None:
        ink = np.where(sheet, ink, np.float32(0))
    calm = _smoothed(ink, _spread(ink[sheet] if sheet is not None else ink))
    noise = _NOISE * _spread(calm[sheet] if sheet is not None else calm)
    full = _full_strength(calm, max(noise, FAINTEST))
    if full is None:
        return np.zeros_like(grey)
    share = np.maximum(calm / full, 0)
    return np.where(share > max(noise / full, _FLAT), share, 0).astype(np.float32)


def _dark_on_light(difference: Floats) -> bool:
    """Whether what stands out from its surroundings is darker: the rarer the stronger, so their cubes tell."""
    small = reduced(difference, _COARSE)
    half = max(1, round(_PENS[-1] * min(small.shape) / 2))
    around = averaged(small, half)
    return float(((small - around).astype(np.float64) ** 3).sum()) <= 0


def _bare(depth: Floats, smooth: Floats, sheet: Bools | None) -> Floats:
    """What is measured where there is no ink: paper in the light and in shadows, and stains, all wider than the pen.

    Args:
        depth: (height, width), the more ink the higher.
        smooth: the same of bare paper in a light without shadows.
        sheet: where the paper is; None for everywhere.
    """
    coarse = _Reduced(depth, smooth, sheet, _COARSE)
    over = [coarse.depth - coarse.wider_than(share) for share in _PENS]
    strongest = float(np.quantile(over[-1][coarse.sheet], 0.998))
    inked = [float(np.maximum(o - _STROKES * strongest, 0)[coarse.sheet].sum()) for o in over]
    # The narrowest pen that still draws all of it: the narrower the pen, the more counts as shadow.
    narrowest = next(index for index, mass in enumerate(inked) if mass >= 0.95 * inked[-1])
    # Edges of shadows are sharper than the pictures in which pens are compared.
    fine = _Reduced(depth, smooth, sheet, _FINE)
    bare = fine.with_corners(_PENS[min(narrowest + 1, len(_PENS) - 1)])
    bare = bare + np.median((fine.depth - bare)[fine.sheet])
    size = (depth.shape[1], depth.shape[0])
    return np.asarray(Image.fromarray(bare.astype(np.float32)).resize(size, Image.Resampling.BILINEAR), np.float32)


class _Reduced:
    """The arguments of `_bare`, with so many pixels at the longer side."""

    def __init__(self, depth: Floats, smooth: Floats, sheet: Bools | None, side: int) -> None:
        self.depth, self._smooth = averaged(reduced(depth, side), 1), reduced(smooth, side)
        on_sheet = None if sheet is None else reduced(sheet.astype(np.float32), side) > 0.99
        self.sheet = np.ones(self.depth.shape, bool) if on_sheet is None or not on_sheet.any() else on_sheet

    def wider_than(self, pen: float) -> Floats:
        """The depth without what is narrower than this share of the shorter side."""
        return self._wider_than(self._half(pen))

    def _wider_than(self, half: int) -> Floats:
        # Opening the depth itself follows shadows; opening what exceeds the smooth light is exact up to the borders.
        over_smooth = self._smooth + opened(self.depth - self._smooth, half, self.sheet)
        return np.asarray(np.maximum(opened(self.depth, half, self.sheet), over_smooth), np.float32)

    def with_corners(self, pen: float) -> Floats:
        """As `wider_than`, with the corners of shadows: narrower than that, but wider than strokes, and no darker than
        the shadow."""
        wide, half = self.wider_than(pen), self._half(pen)
        over = np.where(self.sheet, self.depth - wide, np.float32(0))
        strokes = over > _STROKES * float(np.quantile(over[self.sheet], 0.998))
        corners = self._wider_than(max(round(_CORNER * half), round(_WIDER * pen_width(strokes) / 2)))
        near = extreme(np.where(self.sheet, wide, wide[self.sheet].min()), half, np.maximum)
        return np.asarray(np.maximum(wide, np.minimum(near, corners)), np.float32)

    def _half(self, pen: float) -> int:
        half: int = max(1, round(pen * min(self.depth.shape) / 2))
        return half


def _paper(grey: Floats, sheet: Bools | None) -> Floats:
    """The brightness the bare paper would have everywhere, (height, width)."""
    small = reduced(grey, _COARSE)
    basis = _surfaces(small.shape)
    values = small.ravel().astype(np.float64)
    if sheet is not None:
        on_sheet = reduced(sheet.astype(np.float32), _COARSE).ravel() > 0.99
        if on_sheet.sum() > 10 * basis.shape[1]:
            basis, values = basis[on_sheet], values[on_sheet]
    # What most of the picture shows: from the flat surface on, ever closer to the pixels that fit it best.
    chosen = np.abs(values - _mode(values)) <= np.quantile(np.abs(values - _mode(values)), 0.6)
    degree = 3
    for turn in range(_ROUNDS):
        degree = 3 if turn < _ROUNDS // 2 else basis.shape[1]
        weights, *_ = np.linalg.lstsq(basis[chosen, :degree], values[chosen], rcond=None)
        misfit = np.abs(basis[:, :degree] @ weights - values)
        chosen = misfit <= max(2.5 * float(np.median(misfit)), 0.02)
    return np.clip(_surface(grey.shape, weights.astype(np.float32)), 0, 1)


def _surfaces(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """1, x, y, x², xy, y² at every pixel, (pixels, 6), with x and y from -1 to 1."""
    y, x = np.meshgrid(np.linspace(-1, 1, shape[0]), np.linspace(-1, 1, shape[1]), indexing="ij")
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=-1).reshape(-1, 6)


def _surface(shape: tuple[int, ...], weights: Floats) -> Floats:
    """The sum of the `_surfaces` with these weights, (height, width)."""
    a, b, c, d, e, f = np.pad(weights, (0, 6 - len(weights)))
    y = np.linspace(-1, 1, shape[0], dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, shape[1], dtype=np.float32)
    return np.asarray((a + b * x + d * x * x) + (c * y + f * y * y) + (e * x) * y, np.float32)


def _mode(values: NDArray[np.float64]) -> float:
    """The most frequent brightness, to about a sixteenth."""
    counts, edges = np.histogram(values, bins=16, range=(0, 1))
    fullest = int(counts.argmax())
    return float((edges[fullest] + edges[fullest + 1]) / 2)


def _spread(ink: Floats) -> float:
    """A robust standard deviation of bare paper: of what is the least ink, as lines may cover half of squared paper."""
    sample = ink.ravel()[:: max(1, ink.size // 40_000)]
    low, high = np.quantile(sample, _BARE)
    return float((high - low) / _BARE_SPREAD)


def _smoothed(ink: Floats, noise: float) -> Floats:
    """A noisy picture smoothed a little, more in a large one, but for strokes that stand out, which would grow paler
    and wider; a clean one as it is."""
    if noise < 0.008 or min(ink.shape) < 40:
        return ink
    half = max(1, round(min(max(ink.shape) / 500, 2.0) + 0.4))
    smooth = averaged(averaged(ink, half), half)
    # Of a line one pixel wide, this share is left in its middle.
    hair = 1 / (2 * half + 1)
    full = _full_strength(ink, max(_NOISE * noise, FAINTEST)) or 1.0
    clear = (ink > max(_CLEAR * noise, _NEARLY * full)) & (smooth > _WIDER_THAN_HAIR * hair * ink)
    return np.where(clear, np.maximum(ink, smooth), smooth)


def _full_strength(ink: Floats, least: float) -> float | None:
    """What full ink measures; None where nothing stands out."""
    inked = ink[ink > least]
    if inked.size < 3:
        return None
    return max(float(np.quantile(inked, 0.95)), least)
