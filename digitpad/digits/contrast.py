"""From colours to the one shade of grey in which ink stands out: brightness, or a hue where brightness hardly differs.

Red on green may be as bright as its paper; then what differs most is the direction from the one colour to the other.
"""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from digitpad.digits.colors import LUMA, each_channel
from digitpad.digits.filters import Floats, reduced
from digitpad.digits.patches import Bools

_COARSE = 300  # pixels at the longer side in which colours are compared
_CALM = 9  # pixels: what is narrower stands out
_LEAST = 0.05  # of full brightness: ink differs from its surroundings by that
_BRIGHTNESS_SEES = 0.4  # of the difference; if brightness sees less, another direction is used


def shades(colors: Floats, mask: Bools | None = None) -> Floats:
    """Colours, (height, width, 1 or 3), as grey in [0, 1], (height, width); `mask` says where to look for ink."""
    if colors.shape[-1] == 1:
        return colors[..., 0]
    direction = _direction(colors, mask)
    if direction is None:
        return np.asarray(colors @ LUMA, np.float32)
    # Scaled so that the colour with the least value along this direction becomes 0, and that with the greatest 1.
    low = float(np.minimum(direction, 0).sum())
    return np.asarray((colors @ direction - low) / np.abs(direction).sum(), np.float32)


def _direction(colors: Floats, mask: Bools | None) -> Floats | None:
    """(3,), along which ink and paper differ; None where brightness shows it."""
    small = each_channel(colors, lambda grey: reduced(grey, _COARSE))
    offsets = small - calmed(small, _CALM)
    if mask is not None:
        inside = reduced(mask.astype(np.float32), _COARSE) > 0.99
        offsets = offsets * inside[..., None]
    strength = np.sqrt((offsets * offsets).sum(axis=-1))
    least = max(_LEAST, 5 * float(np.median(strength)))
    inked = offsets[strength > least].astype(np.float64)
    if len(inked) < 5:
        return None
    _, vectors = np.linalg.eigh(inked.T @ inked)
    main = vectors[:, -1]
    # The largest channel measures a difference: with neutral ink on white paper, brightness sees all of it.
    if abs(float(LUMA @ main)) / float(np.abs(main).max()) >= _BRIGHTNESS_SEES:
        return None
    return np.asarray(main, np.float32)


def calmed(colors: Floats, side: int) -> Floats:
    """The middle one of the square of pixels around each, for each channel, to 1/255."""

    def middle(grey: Floats) -> Image.Image:
        return Image.fromarray(np.rint(255 * np.clip(grey, 0, 1)).astype(np.uint8)).filter(
            ImageFilter.MedianFilter(side)
        )

    return np.asarray(each_channel(colors, middle) / np.float32(255))
