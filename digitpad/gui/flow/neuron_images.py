"""The neurons of a layer as one image: discs, or squares where there are many, as bright as they are active."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.gui.flow.columns import ROUND_FROM, Column
from digitpad.gui.theme import Theme

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied


def block(brightness: np.ndarray, column: Column, colors: Theme) -> QImage:
    """A layer of `column.count` neurons with brightness (n,), 0 to 1; transparent beside them."""
    cells = np.zeros((column.down * column.across, 4), np.float32)
    inactive, active = _rgb(colors.track), _rgb(colors.ink)
    share = np.clip(brightness, 0, 1)[:, None].astype(np.float32)
    cells[: column.count, :3] = inactive + share * (active - inactive)
    cells[: column.count, 3] = 255
    # (down, pitch, across, pitch, 4): every neuron in its own square, colours multiplied by their opacity
    covered = _shape(column.pitch)[None, :, None, :, None]
    squares = (covered * cells.reshape(column.down, 1, column.across, 1, 4)).round().astype(np.uint32)
    red, green, blue, opacity = squares.reshape(column.height, column.width, 4).transpose(2, 0, 1)
    words = np.ascontiguousarray(opacity << 24 | red << 16 | green << 8 | blue)
    image = QImage(words.data, column.width, column.height, 4 * column.width, _FORMAT)
    return image.copy()


@lru_cache(maxsize=64)
def _shape(pitch: int) -> np.ndarray:
    """float32 (pitch, pitch): how much of each pixel of its square a neuron covers."""
    if pitch < ROUND_FROM:
        covered = np.ones((pitch, pitch), np.float32)
        if pitch > 2:
            covered[-1] = covered[:, -1] = 0
        return covered
    middles = (np.arange(pitch) + 0.5) - pitch / 2
    distance = np.hypot(*np.meshgrid(middles, middles))
    radius = pitch / 2 - max(1.0, 0.1 * pitch)
    return np.clip(radius + 0.5 - distance, 0, 1).astype(np.float32)


@lru_cache(maxsize=16)
def _rgb(color: str) -> np.ndarray:
    shade = QColor(color)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float32)
