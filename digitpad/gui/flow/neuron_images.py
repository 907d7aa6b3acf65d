"""The neurons of a layer as one image: discs, or squares where there are many, as bright as they are active."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.gui.flow.columns import ROUND_FROM, Column
from digitpad.gui.theme import Theme

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LEVELS = 256
_NOTHING = _LEVELS  # the tile after the last level is transparent


def block(brightness: np.ndarray, column: Column, colors: Theme) -> QImage:
    """A layer of `column.count` neurons with brightness (n,), 0 to 1; transparent beside them."""
    levels = np.full(column.down * column.across, _NOTHING)
    levels[: column.count] = np.rint(np.clip(brightness, 0, 1) * (_LEVELS - 1))
    tiles = _tiles(column.pitch, colors)[levels]
    rows = tiles.reshape(column.down, column.across, column.pitch, column.pitch).swapaxes(1, 2)
    words = np.ascontiguousarray(rows).reshape(column.height, column.width)
    return QImage(words.data, column.width, column.height, 4 * column.width, _FORMAT).copy()


@lru_cache(maxsize=32)
def _tiles(pitch: int, colors: Theme) -> np.ndarray:
    """uint32 (257, pitch, pitch): a neuron of each brightness, and an empty place."""
    inactive, active = _rgb(colors.track), _rgb(colors.ink)
    shades = inactive + np.linspace(0, 1, _LEVELS)[:, None] * (active - inactive)
    covered = _shape(pitch)
    # Colours are multiplied by their opacity, as QImage wants them.
    red, green, blue = (np.rint(shade[:, None, None] * covered).astype(np.uint32) for shade in shades.T)
    tiles = np.rint(255 * covered).astype(np.uint32) << 24 | red << 16 | green << 8 | blue
    return np.concatenate([tiles, np.zeros((1, pitch, pitch), np.uint32)])


def _rgb(color: str) -> np.ndarray:
    shade = QColor(color)
    return np.array([shade.red(), shade.green(), shade.blue()], float)


def _shape(pitch: int) -> np.ndarray:
    """(pitch, pitch): how much of each pixel of its square a neuron covers, 0 to 1."""
    if pitch < ROUND_FROM:
        covered = np.ones((pitch, pitch))
        if pitch > 2:
            covered[-1] = covered[:, -1] = 0
        return covered
    middles = np.arange(pitch) + 0.5 - pitch / 2
    across, down = np.meshgrid(middles, middles)
    radius = pitch / 2 - max(1.0, 0.1 * pitch)
    return np.clip(radius + 0.5 - np.hypot(across, down), 0, 1)
