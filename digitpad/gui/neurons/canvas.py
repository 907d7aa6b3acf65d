"""Weights in the colours of a theme as QImages, one image pixel to a device pixel."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from digitpad.gui import theme
from digitpad.gui.neurons import pictures
from digitpad.gui.neurons.grid import Grid
from digitpad.gui.theme import Theme


@lru_cache(maxsize=2)
def color_words(colors: Theme) -> np.ndarray:
    """uint32 (256,): the weight colours as QImage stores them (Format_RGB32)."""
    red, green, blue = theme.weight_table(colors).astype(np.uint32).T
    return 0xFF000000 | red << 16 | green << 8 | blue


def mosaic_image(values: np.ndarray, level: float, grid: Grid, colors: Theme) -> QImage:
    """The pictures (n, side, side) of the grid's cells, each in its frame."""
    painted = _painted(values[: grid.count], level, grid.cell, colors)
    canvas = np.full((grid.height, grid.width), QColor(colors.surface).rgb(), np.uint32)
    full, rest = divmod(grid.count, grid.columns)
    frame = QColor(colors.border).rgb()
    canvas[np.ix_(_framed(grid, range(full), grid.height), _framed(grid, range(grid.columns), grid.width))] = frame
    canvas[np.ix_(_framed(grid, range(full, full + 1), grid.height), _framed(grid, range(rest), grid.width))] = frame
    cells = _cells(canvas, grid)
    cells[:full] = painted[: full * grid.columns].reshape(full, grid.columns, grid.cell, grid.cell)
    cells[full:, :rest] = painted[full * grid.columns :]
    return as_image(canvas)


def picture_image(values: np.ndarray, level: float, cell: int, colors: Theme) -> QImage:
    """One picture (side, side), `cell` device pixels wide."""
    return as_image(_painted(values[None], level, cell, colors)[0])


def _painted(values: np.ndarray, level: float, cell: int, colors: Theme) -> np.ndarray:
    """uint32 (n, cell, cell)."""
    crisp = cell % values.shape[1] == 0
    if crisp:  # look the colours up first: there are fewer values now than pixels later
        return pictures.resized(color_words(colors)[pictures.shades(values, level)], cell)
    return color_words(colors)[pictures.shades(pictures.resized(values, cell), level)]


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


def as_image(canvas: np.ndarray) -> QImage:
    """A QImage with a copy of uint32 (height, width)."""
    height, width = canvas.shape
    data = np.ascontiguousarray(canvas)
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def draw_ring(painter: QPainter, around: QRect, width: int, color: str) -> None:
    """A frame of `width` pixels just inside `around`, without antialiasing."""
    brush = QColor(color)
    left, top, right, bottom = around.left(), around.top(), around.right() + 1, around.bottom() + 1
    painter.fillRect(left, top, around.width(), width, brush)
    painter.fillRect(left, bottom - width, around.width(), width, brush)
    painter.fillRect(left, top + width, width, around.height() - 2 * width, brush)
    painter.fillRect(right - width, top + width, width, around.height() - 2 * width, brush)
