"""Turns arrays of numbers, as other programs write them, into pictures of bytes and labels.

Knows no files: numbers come block by block, as often as asked for, so that they need not be in memory as a whole.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import FileFault
from digitpad.message import mark, tr
from digitpad.nn.datasets import Bytes

MOST_DIGITS = 300_000  # as many as the largest collection of digits has
SHAPES = ((784,), (28, 28), (28, 28, 1), (1, 28, 28))

Blocks = Callable[[], Iterator[NDArray[Any]]]


class PixelError(FileFault):
    """The numbers are no pictures or labels."""


def check_pictures(shape: tuple[int, ...], most: int = MOST_DIGITS) -> None:
    """Raises PixelError where an array of this shape is no pictures of 28 x 28, or holds more than `most` of them."""
    if shape[1:] not in SHAPES:
        size = " x ".join(map(str, shape[1:])) or tr("one number")
        raise PixelError(mark("{path} holds pictures of {size}, not of 28 x 28."), size=size)
    if shape[0] > most:
        raise PixelError(mark("{path} is too large: it holds more than {most:,} pictures."), most=MOST_DIGITS)


def as_bytes(blocks: Blocks, count: int) -> Bytes:
    """Pictures as bytes, 0 paper to 255 ink.

    Args:
        blocks: gives the numbers, 1-D, one block after the other: from 0 to 1, or whole ones from 0 to 255.
        count: how many there are.

    Returns:
        uint8 (count,).

    Raises:
        PixelError: they are other numbers.
    """
    low, high, whole = math.inf, -math.inf, True
    for block in blocks():
        if block.dtype.kind not in "fiu":
            raise PixelError(mark("{path} holds pictures that are no numbers."))
        low, high = min(low, float(block.min())), max(high, float(block.max()))
        if not math.isfinite(low) or not math.isfinite(high):
            raise PixelError(mark("{path} holds pixels that are no numbers."))
        whole = whole and (block.dtype.kind in "iu" or bool((np.trunc(block) == block).all()))
    if count and not (low >= 0 and (high <= 255 if whole else high <= 1)):
        raise PixelError(mark("{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255."))
    pixels, filled = np.empty(count, np.uint8), 0
    for block in blocks():
        # The book's pickle holds bytes divided by 256 or 255.
        values = np.rint(block * 255) if block.dtype.kind == "f" and high <= 1 else block
        pixels[filled : filled + len(block)] = values
        filled += len(block)
    return pixels


def as_labels(values: NDArray[Any]) -> Bytes:
    """Labels as bytes, uint8 (n,), from whole numbers 0 to 9 of any type, (n,) or (n, 1).

    Raises:
        PixelError: they are something else.
    """
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if values.ndim != 1 or values.dtype.kind not in "fiu":
        raise PixelError(mark("{path} holds labels that are no plain row of digits."))
    if values.size and not (0 <= values.min() <= values.max() <= 9 and (np.trunc(values) == values).all()):
        raise PixelError(mark("{path} holds labels other than the digits 0 to 9."))
    return values.astype(np.uint8)
