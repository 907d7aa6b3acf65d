"""The neurons of a layer as one image: discs, or squares where there are many, as bright as they are active."""

from __future__ import annotations

from weakref import WeakValueDictionary

import numpy as np
from PySide6.QtGui import QImage

from digitpad.app.insight.flow_columns import ROUND_FROM, Column
from digitpad.gui.look.color_ramps import rgb
from digitpad.gui.look.theme import Theme

_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
_LEVELS = 256
_NOTHING = _LEVELS  # the tile after the last level is transparent


class Block:
    """The neurons of a layer, `column.count` of them, as an image that is transparent beside them.

    It changes in place, and only where a neuron changes: of a large layer most are silent most of the time.
    """

    def __init__(self, column: Column, colors: Theme) -> None:
        pitch = column.pitch
        self._across = column.across
        self._tiles = _tiles(pitch, colors)
        self._levels = np.full(column.count, _NOTHING)
        canvas = np.zeros((column.height, column.width), np.uint32)
        self._cells = canvas.reshape(column.down, pitch, column.across, pitch).swapaxes(1, 2)
        # It reads the memory of this very array.
        self._image = QImage(canvas.data, column.width, column.height, 4 * column.width, _FORMAT)

    def image(self, brightness: np.ndarray) -> QImage:
        """The image with the neurons as bright as this, (n,) 0 to 1; valid until the next call."""
        levels = np.rint(np.clip(brightness, 0, 1) * (_LEVELS - 1)).astype(int)
        changed = np.flatnonzero(levels != self._levels)
        self._cells[np.divmod(changed, self._across)] = self._tiles[levels[changed]]
        self._levels = levels
        return self._image


# Several MB at times, which blocks of the same size share for as long as there is one.
_known_tiles: WeakValueDictionary[tuple[int, Theme], np.ndarray] = WeakValueDictionary()


def _tiles(pitch: int, colors: Theme) -> np.ndarray:
    """uint32 (257, pitch, pitch): a neuron of each brightness, and an empty place."""
    tiles = _known_tiles.get((pitch, colors))
    if tiles is None:
        tiles = _known_tiles[pitch, colors] = _painted_tiles(pitch, colors)
    return tiles


def _painted_tiles(pitch: int, colors: Theme) -> np.ndarray:
    inactive, active = rgb(colors.track, colors.ink)
    shades = inactive + np.linspace(0, 1, _LEVELS)[:, None] * (active - inactive)
    covered = _shape(pitch)
    # Colours are multiplied by their opacity, as QImage wants them.
    red, green, blue = (np.rint(shade[:, None, None] * covered).astype(np.uint32) for shade in shades.T)
    tiles = np.rint(255 * covered).astype(np.uint32) << 24 | red << 16 | green << 8 | blue
    return np.concatenate([tiles, np.zeros((1, pitch, pitch), np.uint32)])


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
    shape: np.ndarray = np.clip(radius + 0.5 - np.hypot(across, down), 0, 1)
    return shape
