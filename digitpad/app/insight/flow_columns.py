"""Where each neuron stands in the diagram: the arithmetic behind it, all in device pixels.

Knows neither networks nor windows. A small layer is one column; a large one is a block that is read row by row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

import numpy as np

# Pixels of a neuron with its gap; a layer whose neurons would get fewer than the second number is a block.
LARGEST, LEAST_IN_LINE = 28, 14
ROUND_FROM = 9  # from this size on neurons are discs, below squares
BLOCK_SHARE = 0.42  # of its room that a block may fill; the rest is for the lines


@dataclass(frozen=True)
class Column:
    """A layer: `count` neurons, `across` in a row, each in a square of `pitch` pixels."""

    left: int
    top: int
    pitch: int
    across: int
    count: int

    @property
    def down(self) -> int:
        """How many rows its neurons fill; the last one may have gaps."""
        return ceil(self.count / self.across)

    @property
    def width(self) -> int:
        """In pixels, from `left` to behind the last neuron of a full row."""
        return self.across * self.pitch

    @property
    def height(self) -> int:
        """In pixels, from `top` to below the last row."""
        return self.down * self.pitch

    def center(self, index: int) -> tuple[float, float]:
        """x and y of the middle of a neuron."""
        x, y = self.centers[index].tolist()
        return x, y

    @cached_property
    def centers(self) -> np.ndarray:
        """(count, 2): x and y of the middles of all neurons."""
        row, column = np.divmod(np.arange(self.count), self.across)
        return np.stack((self.left + (column + 0.5) * self.pitch, self.top + (row + 0.5) * self.pitch), axis=1)

    def at(self, x: float, y: float) -> int | None:
        """The neuron at a point."""
        row, column = int((y - self.top) // self.pitch), int((x - self.left) // self.pitch)
        index = row * self.across + column
        return index if 0 <= column < self.across and row >= 0 and index < self.count else None


def arrange(sizes: Sequence[int], side: int, width: int, height: int, ratio: float, answer_width: int) -> list[Column]:
    """A column for each layer in an area of width x height.

    Args:
        sizes: neurons in each layer; the first is shown as a picture of `side` x `side` pixels.
        ratio: device pixels a unit.
        answer_width: kept free at the right of the last layer, for its figures.
    """
    pixel = max(1, min(int(0.26 * width), int(0.6 * height), round(280 * ratio)) // side)
    picture = Column(0, (height - side * pixel) // 2, pixel, side, sizes[0])
    answer = _one_line(sizes[-1], height, round(44 * ratio))
    right = width - answer_width - answer.pitch
    columns = [picture]
    hidden = len(sizes) - 2
    if hidden:
        room = (right - picture.width) / (hidden + 0.5)
        for index, count in enumerate(sizes[1:-1]):
            block = _block(count, int(BLOCK_SHARE * room), height, ratio)
            middle = picture.width + (index + 0.75) * room
            columns.append(_moved(block, int(middle - block.width / 2), height))
    return [*columns, _moved(answer, right, height)]


def _one_line(count: int, height: int, largest: int) -> Column:
    return Column(0, 0, max(1, min(largest, height // count)), 1, count)


def _block(count: int, width: int, height: int, ratio: float) -> Column:
    """One column of neurons if they are large enough, else the largest squares that fit."""
    if height // count >= LEAST_IN_LINE * ratio:
        return _one_line(count, height, round(LARGEST * ratio))
    for pitch in range(round(LEAST_IN_LINE * ratio), 1, -1):
        across = ceil(count / max(1, height // pitch))
        if across * pitch <= width:
            return Column(0, 0, pitch, across, count)
    return Column(0, 0, 1, ceil(count / height), count)


def _moved(column: Column, left: int, height: int) -> Column:
    """The column at this x, in the middle of the height."""
    top = (height - column.height) // 2
    return Column(left, max(0, top), column.pitch, column.across, column.count)
