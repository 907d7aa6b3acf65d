"""Finds labels that are written one-hot in a table: a column for each class, of which one holds a 1 in each line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import column_names
from digitpad.nn.class_set import FEWEST, LONGEST_NAME, MOST
from digitpad.printable import is_printable

_FEWEST_LINES = 2  # of which each shows another class


@dataclass(frozen=True)
class OneHot:
    """The columns of the labels.

    Attributes:
        first, count: of the columns.
        names: of the classes.
    """

    first: int
    count: int
    names: tuple[str, ...]

    @property
    def columns(self) -> range:
        """Which fields of a line they are."""
        return range(self.first, self.first + self.count)

    def labels(self, values: NDArray[Any]) -> NDArray[np.int64]:
        """The labels, int64 (n,), of lines of numbers (n, columns); -1 where a line has not one 1 and zeros."""
        marks = values[:, self.first : self.first + self.count]
        usable = ((marks == 0) | (marks == 1)).all(axis=1) & (marks.sum(axis=1) == 1)
        found: NDArray[np.int64] = np.where(usable, marks.argmax(axis=1), -1).astype(np.int64)
        return found

    def label(self, fields: list[bytes]) -> int:
        """The same of the fields of one line."""
        return _position([fields[column] for column in self.columns])


def find(lines: list[list[bytes]], head: list[bytes] | None, *, start: int, columns: int) -> OneHot | None:
    """The one-hot columns in front of or behind the pixels of a square, in lines of so many fields; None where there
    are none. `start`: the first column that may be one of them, behind the one that numbers the lines."""
    for first, count in _possible(start, columns):
        positions = [_position(line[first : first + count]) for line in lines]
        if -1 not in positions and len(set(positions)) >= _FEWEST_LINES:
            return OneHot(first, count, _names(head, first, count, columns))
    return None


def _possible(start: int, columns: int) -> Iterator[tuple[int, int]]:
    """Each first column and number of columns that leave the pixels of a square."""
    for count in range(FEWEST, min(MOST, columns - start - 1) + 1):
        if math.isqrt(columns - start - count) ** 2 == columns - start - count:
            yield start, count
            yield columns - count, count


def _position(fields: list[bytes]) -> int:
    """Where the one 1 among zeros stands; -1 where these are something else."""
    marks = list(map(column_names.mark, fields))
    return marks.index(1) if sorted(marks) == [0] * (len(marks) - 1) + [1] else -1


def _names(head: list[bytes] | None, first: int, count: int, columns: int) -> tuple[str, ...]:
    """What the header calls them; else their numbers."""
    names = [field.decode("utf-8", "replace") for field in head or []][:columns]
    if len(names) == columns - 1:  # as R writes them: the numbers of the lines have no name
        names.insert(0, "")
    if len(names) == columns:
        found = column_names.of_classes(names[first : first + count])
        if len(set(found)) == count and all(0 < len(name) <= LONGEST_NAME and is_printable(name) for name in found):
            return tuple(found)
    return tuple(map(str, range(count)))
