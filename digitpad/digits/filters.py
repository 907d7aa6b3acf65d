"""Filters for grey pictures (height, width): averages and extremes around each pixel, and fewer pixels."""

from __future__ import annotations

import math
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float32]
Pixels = TypeVar("Pixels", NDArray[np.float32], NDArray[np.bool_])


def averaged(values: Floats, half: int) -> Floats:
    """The average of the square of 2 half + 1 pixels around each."""
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (half + 1, half)
        total = np.moveaxis(np.cumsum(np.pad(values, pad, mode="edge"), axis=axis, dtype=np.float64), axis, 0)
        width = 2 * half + 1
        values = np.asarray(np.moveaxis((total[width:] - total[:-width]) / width, 0, axis), np.float32)
    return values


def opened(values: Floats, half: int, within: NDArray[np.bool_]) -> Floats:
    """Without what is brighter than its surroundings and narrower than both the square of 2 half + 1 pixels and the
    octagon of that width.

    Pixels that are not `within`, (height, width), are ignored; the result there is undefined.
    """
    nowhere = np.float32(np.inf)
    inside, least = np.where(within, values, nowhere), values.min()

    def again(lowest: Floats) -> Floats:
        return np.where(lowest < nowhere, lowest, least)

    square = extreme(again(extreme(inside, half, np.minimum)), half, np.maximum)
    octagon = _octagonal(again(_octagonal(inside, half, np.minimum)), half, np.maximum)
    return np.maximum(square, octagon)


def _octagonal(values: Pixels, half: int, which: np.ufunc) -> Pixels:
    """As `extreme`, of the octagon of that width."""
    slanted = round(half * (2 - math.sqrt(2)) / 2)
    values = extreme(values, half - 2 * slanted, which)
    for mirrored in (False, True):
        turned = values[:, ::-1] if mirrored else values
        line, length, reach = np.pad(turned, slanted, mode="edge"), 2 * slanted + 1, 1
        while 2 * reach <= length:
            line = which(line[:-reach, :-reach], line[reach:, reach:])
            reach *= 2
        rest, (height, width) = length - reach, values.shape
        turned = which(line[:height, :width], line[rest : rest + height, rest : rest + width])
        values = turned[:, ::-1] if mirrored else turned
    return values


def extreme(values: Pixels, half: int, which: np.ufunc) -> Pixels:
    """The least or greatest (numpy.minimum, numpy.maximum) of the square of 2 half + 1 pixels around each."""
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (half, half)
        line = np.moveaxis(np.pad(values, pad, mode="edge"), axis, 0)
        length, reach = line.shape[0] - 2 * half, 1
        while 2 * reach <= 2 * half + 1:
            line = which(line[:-reach], line[reach:])
            reach *= 2
        rest = 2 * half + 1 - reach
        values = np.asarray(np.moveaxis(which(line[:length], line[rest : rest + length]), 0, axis))
    return values


def reduced(grey: Floats, side: int) -> Floats:
    """The picture with at most `side` pixels at its longer side."""
    height, width = grey.shape
    scale = min(1.0, side / max(height, width))
    if scale == 1:
        return grey
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX), np.float32)
