"""Sees a picture again, a little turned, larger, smaller and moved: a digit stays one, while what only happens to look
like one seldom does.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.augmentation import pixel_grid, read_at
from digitpad.nn.datasets import Bytes

Floats = NDArray[np.float32]

_TURN = np.deg2rad(10)
_LARGER, _SMALLER = 1 / 1.1, 1.1
# Turn, step between two pixels that are read, and pixels to the right and down.
_CHANGES = [
    (_TURN, 1, 0, 0),
    (-_TURN, 1, 0, 0),
    (0, _LARGER, 0, 0),
    (0, _SMALLER, 0, 0),
    *((0, 1, x, y) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))),
]
CHANGES = len(_CHANGES)


def slightly_changed(images: Bytes) -> Floats:
    """Each picture, uint8 (n, 784), changed in all ways: float32 (n * CHANGES, 784) in [0, 1], picture by picture."""
    x, y = _places()
    return read_at(np.repeat(images, CHANGES, axis=0), np.tile(x, (len(images), 1)), np.tile(y, (len(images), 1)))


@cache
def _places() -> tuple[Floats, Floats]:
    """Where the pixels come from, x and y from the centre, (CHANGES, 784) each."""
    x, y = pixel_grid()
    turn, step, right, down = (np.array(each, np.float32)[:, None] for each in zip(*_CHANGES, strict=True))
    across, along = step * np.cos(turn), step * np.sin(turn)
    return (
        (across * x - along * y - right).astype(np.float32),
        (along * x + across * y - down).astype(np.float32),
    )
