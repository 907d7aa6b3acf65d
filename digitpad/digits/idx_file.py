"""Reads the arrays of IDX files, plain or gzipped; their format stands at the foot of LeCun's MNIST page."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.errors import DatasetError
from digitpad.message import tr

TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
MOST_DIMENSIONS = 4
_LARGEST_CONTENT = 2**29  # bytes

Check = Callable[[np.dtype[Any], tuple[int, ...]], None]
"""Called with type and shape before room is made for the numbers; raises DatasetError to refuse them."""


def is_idx(path: Path) -> bool:
    """Whether a file, unpacked where it is gzipped, begins as an IDX file does."""
    try:
        with input_file.open_input(path) as file:
            start = packed.unpacked(file).read(4)
    except packed.BROKEN:
        return False
    return len(start) == 4 and start[:2] == b"\0\0" and start[2] in TYPES and 1 <= start[3] <= MOST_DIMENSIONS


def shape_of(path: Path) -> tuple[int, ...]:
    """The shape that the header of a file announces. Raises DatasetError."""
    try:
        with input_file.open_input(path) as file:
            return _header(packed.unpacked(file), path)[1]
    except packed.BROKEN as error:
        raise _damaged(path, error) from error


def read_array(path: Path, check: Check = lambda dtype, shape: None, kind: str = "") -> NDArray[Any]:
    """The numbers of a file in its shape; `kind` is what it should hold, such as "labels".

    Raises:
        DatasetError: it is no IDX file, truncated, damaged, too large, or refused by `check`.
    """
    try:
        with input_file.open_input(path) as packed_file:
            file = packed.unpacked(packed_file)
            dtype, shape = _header(file, path, kind)
            header, expected = 4 + 4 * len(shape), math.prod(shape) * dtype.itemsize
            there = input_file.size(packed_file) - header if file is packed_file else None
            content = np.empty(0, np.uint8)
            if there is None or there == expected:
                check(dtype, shape)
                if expected > _LARGEST_CONTENT:
                    raise DatasetError(tr("{path} is too large for a data file.", path=path))
                content, there = _content(file, expected)
            if there != expected:
                raise DatasetError(_truncated(path, header + expected, header + there))
            return content.view(dtype).reshape(shape)
    except packed.BROKEN as error:
        raise _damaged(path, error) from error


def _truncated(path: Path, announced: int, there: int) -> str:
    if there > announced:
        return tr(
            "{path} is truncated or damaged: {announced:,} bytes are announced, more are there.",
            path=path,
            announced=announced,
        )
    return tr(
        "{path} is truncated or damaged: {announced:,} bytes are announced, {there:,} are there.",
        path=path,
        announced=announced,
        there=there,
    )


def not_idx(path: Path, kind: str = "") -> DatasetError:
    """`kind`: "pictures" or "labels", where it has to hold these."""
    sentences = {
        "pictures": tr("{path} is not an IDX file of pictures.", path=path),
        "labels": tr("{path} is not an IDX file of labels.", path=path),
    }
    return DatasetError(sentences.get(kind) or tr("{path} is not an IDX file.", path=path))


def _header(file: BinaryIO, path: Path, kind: str = "") -> tuple[np.dtype[Any], tuple[int, ...]]:
    start = file.read(4)
    usable = len(start) == 4 and start[:2] == b"\0\0" and start[2] in TYPES and 1 <= start[3] <= MOST_DIMENSIONS
    sizes = file.read(4 * start[3]) if usable else b""
    if not usable or len(sizes) < 4 * start[3]:
        raise not_idx(path, kind)
    return np.dtype(TYPES[start[2]]), struct.unpack(f">{start[3]}I", sizes)


def _content(file: BinaryIO, expected: int) -> tuple[NDArray[np.uint8], int]:
    """The bytes behind the header, and how many there are: one more than expected stands for more."""
    content = np.empty(expected, np.uint8)  # takes up memory only where something is written, unlike a bytearray
    filled, view = 0, content.data
    while filled < expected and (piece := file.read(min(packed.PIECE, expected - filled))):
        view[filled : filled + len(piece)] = piece
        filled += len(piece)
    return content, filled + len(file.read(1))


def _damaged(path: Path, error: BaseException) -> DatasetError:
    if isinstance(error, OSError) and error.strerror:
        return DatasetError(tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error)))
    return DatasetError(tr("{path} cannot be read: it is truncated or damaged.", path=path))
