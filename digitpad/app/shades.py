"""Values as shades of the weight colours, and as squares of the size they are shown in.

Plain numpy, no windows.
"""

from __future__ import annotations

from math import ceil, isqrt

import numpy as np

PERCENTILE = 99.5
_NOTHING = 1e-30  # weights this small get no colour: the factor that scales them up exceeds float32


def as_pictures(rows: np.ndarray) -> np.ndarray:
    """(n, side, side): each row of (n, n_in) as the smallest square that holds it, row by row, zeros at the end.

    784 weights are the 28 x 28 pixels themselves.
    """
    count, length = rows.shape
    side = isqrt(length - 1) + 1
    if side * side == length:
        return rows.reshape(count, side, side)
    pictures = np.zeros((count, side * side), rows.dtype)
    pictures[:, :length] = rows
    return pictures.reshape(count, side, side)


def symmetric_level(values: np.ndarray) -> float:
    """The 99.5th percentile of the absolute values: where the colours end on both sides."""
    sizes = np.abs(values).ravel()
    larger = sizes.size - ceil(PERCENTILE / 100 * sizes.size)
    # What 800 neurons have learned is zero wherever no digit has ink. Left in, the zeros make numpy's selection
    # twenty times slower.
    above = sizes > 0
    if not above.all():
        sizes = sizes[above]
    if larger >= sizes.size:
        return 0.0
    index = sizes.size - 1 - larger
    sizes.partition(index)
    return float(sizes[index])


def shades(values: np.ndarray, level: float) -> np.ndarray:
    """uint8 entries of a 256 colour table for -level to +level, of any shape; what lies beyond gets the end."""
    steps = values * np.float32(127.5 / level if level > _NOTHING else 0)
    steps += np.float32(127.5)
    return np.clip(steps, 0, 255, out=steps).astype(np.uint8)


def resized(pictures: np.ndarray, cell: int) -> np.ndarray:
    """(n, cell, cell) from (n, side, side): repeated if cell is a multiple of side, else the mean over each area."""
    count, side, _ = pictures.shape
    if cell % side == 0:
        repeated: np.ndarray = pictures.repeat(cell // side, axis=1).repeat(cell // side, axis=2)
        return repeated
    shares = _area_shares(side, cell)
    rows = (pictures.reshape(-1, side) @ shares).reshape(count, side, cell).swapaxes(1, 2)
    means: np.ndarray = (rows.reshape(-1, side) @ shares).reshape(count, cell, cell).swapaxes(1, 2)
    return means


def _area_shares(side: int, cell: int) -> np.ndarray:
    """(side, cell) float32: how much of each new pixel each old one covers; every column adds up to 1."""
    starts = np.arange(cell)[None, :] * side / cell
    old = np.arange(side)[:, None]
    overlap = np.minimum(old + 1, starts + side / cell) - np.maximum(old, starts)
    shares: np.ndarray = (np.clip(overlap, 0, None) * (cell / side)).astype(np.float32)
    return shares


def brightness(activations: np.ndarray, kind: str) -> np.ndarray:
    """(n,) from 0 to 1 for the activations (n,) of a layer whose function is `kind`.

    Sigmoid, softmax and step as they are; tanh from -1 to +1; ReLU as a share of the largest in the layer. What a
    diverging training has driven beyond all numbers is brightest.
    """
    largest = np.finfo(activations.dtype).max
    known: np.ndarray = np.fmax(np.fmin(activations, largest), -largest)
    if kind == "relu":
        return np.asarray(known / max(float(known.max(initial=0)), 1e-9))
    if kind == "tanh":
        known = (known + 1) / 2
    return np.asarray(np.clip(known, 0, 1))


def hairline(ratio: float) -> int:
    """One unit in whole device pixels."""
    return max(1, int(ratio))
