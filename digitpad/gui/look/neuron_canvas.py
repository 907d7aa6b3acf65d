"""A mosaic of weights in the colours of a theme, one pixel to a device pixel: uint32, as QImage stores them (RGB32)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.app import shades
from digitpad.app.insight.neuron_grid import Grid
from digitpad.gui.look.canvas import painted
from digitpad.gui.look.theme import Theme


@dataclass(frozen=True)
class Painted:
    """Pictures, float32 (n, side, side), and the mosaic of them; `level` is where their colours end."""

    pictures: np.ndarray
    level: float
    grid: Grid
    colors: Theme
    mosaic: np.ndarray


def paint(pictures: np.ndarray, grid: Grid, colors: Theme) -> Painted:
    """The mosaic of pictures (n, side, side), all on one scale of colours, with what it was painted from."""
    level = shades.symmetric_level(pictures)
    return Painted(pictures, level, grid, colors, mosaic(pictures, level, grid, colors))


def mosaic(values: np.ndarray, level: float, grid: Grid, colors: Theme) -> np.ndarray:
    """The pictures (n, side, side) of the grid's cells, each in its frame: (height, width)."""
    cells_painted = painted(values[grid.shown], level, grid.cell, colors)
    canvas = np.full((grid.height, grid.width), QColor(colors.surface).rgb(), np.uint32)
    full, rest = divmod(grid.count, grid.columns)
    frame = QColor(colors.border).rgb()
    canvas[np.ix_(_framed(grid, range(full), grid.height), _framed(grid, range(grid.columns), grid.width))] = frame
    canvas[np.ix_(_framed(grid, range(full, full + 1), grid.height), _framed(grid, range(rest), grid.width))] = frame
    cells = _cells(canvas, grid)
    cells[:full] = cells_painted[: full * grid.columns].reshape(full, grid.columns, grid.cell, grid.cell)
    cells[full:, :rest] = cells_painted[full * grid.columns :]
    return canvas


class BarredImage:
    """A mosaic and bars along the lower edges of its cells, which change in place: hundreds follow every move of the
    pen, so no painter draws them, and nothing is copied.

    Attributes:
        image: one of its pixels to a device pixel.
    """

    def __init__(self, canvas: np.ndarray, grid: Grid) -> None:
        self._canvas, self._grid = canvas, grid  # the image reads the memory of this very array
        self.image = QImage(canvas.data, grid.width, grid.height, 4 * grid.width, QImage.Format.Format_RGB32)
        self._edges = _cells(canvas, grid)[:, :, grid.cell - _bar_height(grid) :]
        self._bare = self._edges.copy()

    def show_bars(self, brightness: np.ndarray, color: str) -> None:
        """Bars as long as the brightness of all n pictures, (n,) 0 to 1, says; without any none has one."""
        grid, shown = self._grid, brightness[self._grid.shown]
        lengths = np.zeros(grid.rows * grid.columns)
        lengths[: len(shown)] = np.rint(np.clip(shown, 0, 1) * grid.cell)
        filled = np.arange(grid.cell) < lengths.reshape(grid.rows, grid.columns, 1, 1)
        self._edges[:] = np.where(filled, np.uint32(QColor(color).rgb()), self._bare)


def _bar_height(grid: Grid) -> int:
    return min(grid.cell, max(2 * grid.line, round(0.04 * grid.cell)))


def _framed(grid: Grid, places: range, length: int) -> np.ndarray:
    """bool (length,): along one axis, which pixels lie in a cell at one of the places or on its frame."""
    inside = np.zeros(length, bool)
    for place in places:
        start = grid.margin + place * grid.pitch
        inside[start - grid.line : start + grid.cell + grid.line] = True
    return inside


def _cells(canvas: np.ndarray, grid: Grid) -> np.ndarray:
    """A view (rows, columns, cell, cell) of the pixels inside the frames."""
    down, across = canvas.strides
    start = canvas[grid.margin :, grid.margin :]
    shape = (grid.rows, grid.columns, grid.cell, grid.cell)
    strides = (grid.pitch * down, grid.pitch * across, down, across)
    return np.lib.stride_tricks.as_strided(start, shape, strides)
