"""A mosaic of weights in the colours of a theme as one QImage, one image pixel to a device pixel."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.gui.neurons.grid import Grid
from digitpad.gui.painting.canvas import as_image, painted
from digitpad.gui.theme import Theme


def mosaic_image(values: np.ndarray, level: float, grid: Grid, colors: Theme) -> QImage:
    """The pictures (n, side, side) of the grid's cells, each in its frame."""
    cells_painted = painted(values[: grid.count], level, grid.cell, colors)
    canvas = np.full((grid.height, grid.width), QColor(colors.surface).rgb(), np.uint32)
    full, rest = divmod(grid.count, grid.columns)
    frame = QColor(colors.border).rgb()
    canvas[np.ix_(_framed(grid, range(full), grid.height), _framed(grid, range(grid.columns), grid.width))] = frame
    canvas[np.ix_(_framed(grid, range(full, full + 1), grid.height), _framed(grid, range(rest), grid.width))] = frame
    cells = _cells(canvas, grid)
    cells[:full] = cells_painted[: full * grid.columns].reshape(full, grid.columns, grid.cell, grid.cell)
    cells[full:, :rest] = cells_painted[full * grid.columns :]
    return as_image(canvas)


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
