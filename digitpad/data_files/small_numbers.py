"""Reads plain whole numbers from 0 to 255, which nearly all tables of pictures hold, many at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_NEWLINE, _ZERO = ord("\n"), ord("0")


class OtherNumbers(Exception):
    """The lines hold more than whole numbers of one to three figures."""


def small_numbers(lines: bytes, separator: bytes, columns: int) -> NDArray[np.int16]:
    """Whole lines of so many numbers, as int16 (n, columns). Raises OtherNumbers where anything else stands there."""
    text = np.frombuffer(lines, np.uint8)
    figures = text - _ZERO  # what is below 0 wraps round
    ends = np.flatnonzero(figures > 9)
    if len(ends) % columns:
        raise OtherNumbers
    marks = text[ends].reshape(-1, columns)
    if (marks[:, :-1] != separator[0]).any() or (marks[:, -1] != _NEWLINE).any():
        raise OtherNumbers
    lengths = np.diff(ends, prepend=-1) - 1
    if len(lengths) and not 1 <= lengths.min() <= lengths.max() <= 3:
        raise OtherNumbers
    values = figures[ends - 1].astype(np.int16)
    for place, power in ((2, 10), (3, 100)):
        longer = np.flatnonzero(lengths >= place)
        values[longer] += power * figures[ends[longer] - place].astype(np.int16)
    if values.max(initial=0) > 255:
        raise OtherNumbers
    return values.reshape(-1, columns)
