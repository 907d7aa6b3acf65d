"""From the pixels of a picture, of whatever kind, to colours at the size that is worked with.

A large picture is converted strip by strip: beside its own pixels hardly any memory is taken.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.digits.filters import Floats

WORKING = 1000  # pixels at the longer side of what is worked with
LUMA = np.array([0.299, 0.587, 0.114], np.float32)  # the shares of red, green and blue in brightness
STRIP = 2_000_000  # pixels converted at once
_ORIENTATION = 0x0112  # the tag of EXIF
_TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Rows = Callable[[int, int], Image.Image]
Strips = Callable[[], Iterator[tuple[Image.Image, tuple[float, float, float, float], int]]]


def colors(image: Image.Image) -> Floats:
    """Colours in [0, 1], (height, width, 1 or 3), with at most 1,000 pixels a side, turned as its EXIF says."""
    image.load()
    found = colors_of_rows(image.size, lambda top, bottom: image.crop((0, top, image.width, bottom)))
    turned = _TURNED.get(image.getexif().get(_ORIENTATION, 1))
    return found if turned is None else each_channel(found, lambda grey: Image.fromarray(grey).transpose(turned))


def each_channel(values: Floats, change: Callable[[Floats], Any]) -> Floats:
    """The same done to the picture of each channel: (height, width, channels)."""
    changed = [change(np.ascontiguousarray(values[..., i])) for i in range(values.shape[-1])]
    return np.stack([np.asarray(channel, np.float32) for channel in changed], axis=-1)


def colors_of_rows(size: tuple[int, int], rows: Rows) -> Floats:
    """Colours in [0, 1], (height, width, 1 or 3), with at most 1,000 pixels a side.

    Args:
        size: width and height.
        rows: gives the rows from one up to another as a picture as wide as the whole.
    """
    width, height = size
    scale = min(1.0, WORKING / max(size))
    small = (max(1, round(width * scale)), max(1, round(height * scale)))

    def strips() -> Iterator[tuple[Image.Image, tuple[float, float, float, float], int]]:
        """Parts of the picture, the box of each to use, and how many rows of the small picture it becomes."""
        at_once = max(1, int(STRIP / width * small[1] / height))
        for first in range(0, small[1], at_once):
            last = min(small[1], first + at_once)
            start, end = first * height / small[1], last * height / small[1]
            top, bottom = math.floor(start), min(height, math.ceil(end))
            yield rows(top, bottom), (0, start - top, width, min(end, height) - top), last - first

    first = rows(0, 1)
    if first.mode in ("I", "F") or first.mode.startswith("I;"):
        return _spread_out(strips, small[0])[..., None]
    if first.has_transparency_data:
        return _laid_on_paper(_resized(strips, small[0], "RGBA"))
    if first.mode in ("1", "L"):
        return np.asarray(_resized(strips, small[0], "L")[..., None] / np.float32(255))
    return np.asarray(_resized(strips, small[0], "RGB") / np.float32(255))


def _resized(strips: Strips, width: int, mode: str) -> Floats:
    """The strips in another mode and size, (height, width) or (height, width, 3 or 4), float32 0 to 255."""
    parts = [
        np.asarray(part.convert(mode).resize((width, height), Image.Resampling.BOX, box), np.float32)
        for part, box, height in strips()
    ]
    return np.concatenate(parts)


def _spread_out(strips: Strips, width: int) -> Floats:
    """Numbers of any range, from the least to the greatest of them. What is no number becomes the greatest."""
    ends = [_ends(np.asarray(part)) for part, _, _ in strips()]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    if not low < high:
        low, high = 0.0, 1.0
    parts = []
    for part, box, height in strips():
        finite = np.nan_to_num(np.asarray(part.convert("F"), np.float32), nan=high, posinf=high, neginf=high)
        small = Image.fromarray(finite).resize((width, height), Image.Resampling.BOX, box)
        parts.append((np.asarray(small, np.float64) - low) / (high - low))
    return np.asarray(np.clip(np.concatenate(parts), 0, 1), np.float32)


def _ends(values: NDArray[Any]) -> tuple[float, float]:
    """The least and the greatest number of an array, infinity left out."""
    if values.dtype.kind == "f":
        values = values[np.isfinite(values)]
    return (float(values.min()), float(values.max())) if values.size else (math.inf, -math.inf)


def _laid_on_paper(rgba: Floats) -> Floats:
    """Transparent parts become white, or black where all that is visible is bright: RGBA 0 to 255 as colours."""
    rgba = rgba / np.float32(255)
    visible, alpha = rgba[..., :3], rgba[..., 3:]
    grey = visible @ LUMA
    paper = 0.0 if alpha.any() and np.average(grey, weights=alpha[..., 0]) > 0.5 and alpha.min() < 1 else 1.0
    return np.asarray(visible * alpha + paper * (1 - alpha), np.float32)
