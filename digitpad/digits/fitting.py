"""Brings pictures of any size into 28 x 28, whole and with their proportions kept."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.datasets import Bytes

SIDE = 28
_AT_ONCE = 2_000
_EMPTY_RIM = 128  # of 255: on average brighter than this, a rim is white paper and not black ground


def fitted(pictures: NDArray[np.uint8]) -> Bytes:
    """Pictures uint8 (n, height, width) as uint8 (n, 784): scaled to 28 pixels on their longer side, centred."""
    count, height, width = pictures.shape
    if (height, width) == (SIDE, SIDE):
        return pictures.reshape(count, SIDE * SIDE)
    longest = max(height, width)
    new_height, new_width = max(1, round(SIDE * height / longest)), max(1, round(SIDE * width / longest))
    rows, columns = _weights(height, new_height), _weights(width, new_width)
    top, left = (SIDE - new_height) // 2, (SIDE - new_width) // 2
    result = np.zeros((count, SIDE, SIDE), np.uint8)
    at_once = max(1, _AT_ONCE * SIDE * SIDE // (height * width))
    for start in range(0, count, at_once):
        block = rows @ pictures[start : start + at_once].astype(np.float32) @ columns.T
        result[start : start + at_once, top : top + new_height, left : left + new_width] = np.rint(block)
    return result.reshape(count, SIDE * SIDE)


def _weights(old: int, new: int) -> NDArray[np.float32]:
    """(new, old): linear interpolation where pixels become more, a mean with a triangle's weights where fewer."""
    scale = old / new
    centres = (np.arange(new) + 0.5) * scale - 0.5
    distances = np.abs(np.arange(old)[None, :] - np.clip(centres, 0, old - 1)[:, None]) / max(1.0, scale)
    weights = np.maximum(0, 1 - distances)
    result: NDArray[np.float32] = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return result


def light_on_dark(seen: NDArray[np.float32]) -> tuple[NDArray[np.uint8], bool]:
    """Colours in [0, 1], (height, width, channels), as uint8 (height, width), light on dark as MNIST is, and whether
    they had to be inverted for that."""
    grey = np.rint(255 * seen.mean(axis=2)).clip(0, 255).astype(np.uint8)
    return (255 - grey, True) if is_dark_on_light(grey) else (grey, False)


def is_dark_on_light(picture: NDArray[np.uint8]) -> bool:
    """Whether uint8 (height, width) shows something dark on light ground, judged by its rim."""
    return bool(are_dark_on_light(picture[None])[0])


def are_dark_on_light(pictures: NDArray[np.uint8], white: int = 255) -> NDArray[np.bool_]:
    """The same of each of uint8 (n, height, width), in which light ground would be `white`."""
    rims = (pictures[:, 0], pictures[:, -1], pictures[:, 1:-1, 0], pictures[:, 1:-1, -1])
    total = np.sum([rim.sum(axis=1, dtype=np.float64) for rim in rims], axis=0)
    found: NDArray[np.bool_] = total > _EMPTY_RIM / 255 * white * sum(rim.shape[1] for rim in rims)
    return found
