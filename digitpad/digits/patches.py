"""Finds the patches of a picture: the pixels that hang together, by edges or corners."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.parts import Box

Bools = NDArray[np.bool_]
Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Patch:
    """Pixels that hang together: their corner in the picture, and where they are in the box from there, (h, w)."""

    left: int
    top: int
    mask: Bools

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.mask.shape[1], self.mask.shape[0]

    @property
    def area(self) -> int:
        """How many pixels."""
        return int(self.mask.sum())

    @property
    def box(self) -> Box:
        """The rectangle that it fills, in the picture."""
        width, height = self.size
        return Box(self.left, self.top, self.left + width, self.top + height)

    def within(self, shape: tuple[int, ...]) -> Bools:
        """Its pixels in the whole picture, (height, width)."""
        here = np.zeros(shape, bool)
        here[self.top : self.top + self.mask.shape[0], self.left : self.left + self.mask.shape[1]] = self.mask
        return here


def patches(mask: Bools, most: int | None = None) -> list[Patch]:
    """The patches of a picture, (height, width), in no particular order; with `most`, only so many of the largest."""
    rows, columns, starts, ends = _by_patch(mask)
    if most is not None and len(ends) > most:
        largest = np.argsort(starts - ends, kind="stable")[:most]
        starts, ends = starts[largest], ends[largest]
    found = []
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        y, x = rows[start:end], columns[start:end]
        box = np.zeros((int(np.ptp(y)) + 1, int(np.ptp(x)) + 1), bool)
        box[y - y.min(), x - x.min()] = True
        found.append(Patch(int(x.min()), int(y.min()), box))
    return found


def members(mask: Bools) -> list[Indices]:
    """The rows and columns, (n, 2), of the pixels of each patch."""
    rows, columns, starts, ends = _by_patch(mask)
    places = np.stack([rows, columns], axis=1)
    return [places[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]


def _by_patch(mask: Bools) -> tuple[Indices, Indices, Indices, Indices]:
    """Rows and columns of all pixels, patch by patch, and where each patch begins and ends among them."""
    names = labelled(mask)[mask]
    order = np.argsort(names, kind="stable")
    ends = np.flatnonzero(np.diff(names[order], append=-1)) + 1
    rows, columns = np.nonzero(mask)
    return rows[order], columns[order], np.concatenate([[0], ends])[:-1], ends


def labelled(mask: Bools) -> NDArray[np.int32]:
    """A number from 1 for each pixel of a patch, the same for the whole patch; 0 elsewhere."""
    rows, starts, ends = _runs(mask)
    leader = list(range(len(rows)))

    def find(run: int) -> int:
        while leader[run] != run:
            leader[run] = leader[leader[run]]
            run = leader[run]
        return run

    for below, above in _touching(rows, starts, ends, mask.shape[1]):
        leader[find(below)] = find(above)
    names = np.array([find(run) + 1 for run in leader], np.int32)
    labels = np.zeros(mask.shape, np.int32)
    labels[mask] = np.repeat(names, ends - starts)
    return labels


def _runs(mask: Bools) -> tuple[Indices, Indices, Indices]:
    """Row, first column and the column behind the last, of all runs of pixels, in reading order."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1)
    rows, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    return rows, starts, ends


def _touching(rows: Indices, starts: Indices, ends: Indices, width: int) -> Iterator[tuple[int, int]]:
    """Pairs of runs of which the second touches the first from the row above."""
    row = width + 2  # one row after the other on a line, where no row touches the next
    first = np.searchsorted((rows + 1) * row + ends, rows * row + starts, side="left")
    behind = np.searchsorted((rows + 1) * row + starts, rows * row + ends, side="right")
    for run in np.flatnonzero(behind > first).tolist():
        for above in range(int(first[run]), int(behind[run])):
            yield run, above
