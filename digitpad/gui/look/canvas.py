"""Weights and ink in the colours of a theme as QImages, one image pixel to a device pixel."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from digitpad.app import shades
from digitpad.gui.look.color_ramps import ink_table, weight_table
from digitpad.gui.look.theme import Theme

ROOM_FOR_DASH = 5  # device pixels
CLEARLY = 0.1  # of the level: so far below zero a value is marked as negative


@lru_cache(maxsize=2)
def color_words(colors: Theme) -> np.ndarray:
    """uint32 (256,): the weight colours as QImage stores them (Format_RGB32)."""
    return _words(weight_table(colors))


@lru_cache(maxsize=2)
def ink_words(colors: Theme) -> np.ndarray:
    """uint32 (256,): the ramp from paper to ink as QImage stores it."""
    return _words(ink_table(colors))


def _words(table: np.ndarray) -> np.ndarray:
    red, green, blue = table.astype(np.uint32).T
    words: np.ndarray = 0xFF000000 | red << 16 | green << 8 | blue
    return words


def picture_image(values: np.ndarray, level: float, cell: int, colors: Theme) -> QImage:
    """One picture (side, side) in the weight colours, `cell` device pixels wide. Where the theme wants it and there is
    room, a dash in each value that is clearly negative tells the sign without colours."""
    picture = np.ascontiguousarray(painted(values[None], level, cell, colors)[0])
    pixel = cell // len(values)
    if colors.dashed_weights and pixel >= ROOM_FOR_DASH and cell % len(values) == 0 and level > 0:
        _dash(picture, values / level, pixel, colors)
    return as_image(picture)


def _dash(picture: np.ndarray, values: np.ndarray, pixel: int, colors: Theme) -> None:
    """Into a picture of values that end at -1 and +1, each `pixel` wide."""
    rows, columns = np.nonzero(values < -CLEARLY)
    across, thick = pixel // 4, max(1, pixel // 8)
    top = (pixel - thick) // 2
    blocks = picture.reshape(len(values), pixel, len(values), pixel)
    dashes = dash_words(values[rows, columns], colors)
    blocks[rows, top : top + thick, columns, across : pixel - across] = dashes[:, None, None]


def dash_words(values: np.ndarray, colors: Theme) -> np.ndarray:
    """uint32, for each value down to -1 what stands out from its colour: zero's on a strong one, else that of -1."""
    words = color_words(colors)
    dashes: np.ndarray = np.where(values < -0.5, words[len(words) // 2], words[0])
    return dashes


def painted(values: np.ndarray, level: float, cell: int, colors: Theme) -> np.ndarray:
    """Pictures (n, side, side) in the weight colours, which end at `level`: uint32 (n, cell, cell)."""
    words: np.ndarray
    if cell % values.shape[1] == 0:  # look the colours up first: there are fewer values now than pixels later
        words = shades.resized(color_words(colors)[shades.shades(values, level)], cell)
    else:
        words = color_words(colors)[shades.shades(shades.resized(values, cell), level)]
    return words


def ink_painted(images: np.ndarray, cell: int, colors: Theme) -> np.ndarray:
    """Pictures of ink, uint8 (n, side, side): uint32 (n, cell, cell)."""
    if cell % images.shape[1] == 0:
        return shades.resized(ink_words(colors)[images], cell)
    return ink_words(colors)[shades.resized(images.astype(np.float32), cell).round().astype(np.uint8)]


def ink_image(image: np.ndarray, cell: int, colors: Theme) -> QImage:
    """One picture of ink, uint8 (side, side), `cell` device pixels wide."""
    return as_image(ink_painted(image[None], cell, colors)[0])


def ink_pixels(image: np.ndarray, colors: Theme) -> QImage:
    """One picture of ink, uint8 (height, width), a pixel to a pixel."""
    return as_image(ink_words(colors)[image])


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
