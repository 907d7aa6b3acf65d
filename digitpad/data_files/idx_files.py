"""Reads sets of IDX files (LeCun's format of MNIST), plain or gzipped, whatever their names: the content decides."""

from __future__ import annotations

import math
import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files.fitting import fitted
from digitpad.data_files.raw_data import RawData, RawPart, check_count, whole_labels
from digitpad.errors import DatasetError

_TYPES = {8: ">u1", 9: ">i1", 11: ">i2", 12: ">i4", 13: ">f4", 14: ">f8"}
_LARGEST_CONTENT = 2**29  # bytes
_MOST_FILES, _DEEPEST = 2_000, 3  # that are looked at in a folder, and folders in folders
_TEST = re.compile(r"t10k|test|val(?!ue)", re.IGNORECASE)
_TRAINING = re.compile(r"train", re.IGNORECASE)
_PART = re.compile(r"images?|labels?|idx\d|ubyte|x|y|\.gz|[-_.]", re.IGNORECASE)
_BROKEN = (OSError, EOFError, zlib.error, MemoryError)


def find(folder: Path) -> list[Path]:
    """The IDX files in a folder and the folders in it, by their first bytes."""
    return [path for path in _files(folder, _DEEPEST) if is_idx(path)]


def is_idx(path: Path) -> bool:
    """Whether a file, unpacked where it is gzipped, begins as an IDX file does."""
    try:
        with input_file.open_input(path) as file:
            start = packed.unpacked(file).read(4)
    except _BROKEN:
        return False
    return len(start) == 4 and start[:2] == b"\0\0" and start[2] in _TYPES and 1 <= start[3] <= 4


def read(paths: list[Path], place: Path) -> RawData:
    """The data set in these IDX files.

    Raises:
        DatasetError: pictures or labels are missing or do not fit each other, or a file is broken.
    """
    pictures = {path: shape for path in paths if len(shape := _shape(path)) >= 2}
    labels = [path for path in paths if path not in pictures]
    if not pictures or not labels:
        missing = "labels" if pictures else "pictures"
        raise DatasetError(f"{place} holds no {missing}: each IDX file of pictures needs one of labels beside it.")
    test = [path for path in pictures if _TEST.search(path.name)]
    other = [path for path in pictures if path not in test]
    for kind in (test, other):
        if len(kind) > 1:
            names = f"{kind[0].name}, {kind[1].name}"
            raise DatasetError(
                f"{place} holds several data sets ({names}): name one of its files, or keep one a folder."
            )
    parts = [_pair(kind[0], labels, only=len(pictures) == 1) for kind in (other, test) if kind]
    turned = "EMNIST's pictures lie on their side; they were turned round." if _is_emnist(next(iter(pictures))) else ""
    return RawData(parts[0], test=parts[1] if len(parts) > 1 else None, names=_mapping(place)).saying(turned)


def beside(path: Path) -> list[Path]:
    """A named IDX file and those that belong to the same set: the same name but for images or labels, train or test."""
    own = _stem(path)
    folder = path.parent
    return [other for other in _files(folder, 0) if _stem(other) == own and is_idx(other)]


def _stem(path: Path) -> str:
    return _PART.sub("", _TRAINING.sub("", _TEST.sub("", path.name))).lower()


def _files(folder: Path, deep: int) -> Iterator[Path]:
    """The files in a folder, in the order of their names, then those in its folders."""
    try:
        entries = sorted(folder.iterdir())[:_MOST_FILES]
    except OSError as error:
        raise DatasetError(f"{folder} cannot be used: {input_file.reason(error)}.") from error
    yield from (entry for entry in entries if entry.is_file() and entry.suffix.lower() not in (".png", ".jpg", ".txt"))
    if deep:
        for entry in entries:
            if entry.is_dir() and not entry.is_symlink():
                yield from _files(entry, deep - 1)


def _pair(pictures: Path, labels: list[Path], only: bool) -> RawPart:
    wanted = _key(pictures)
    found = labels if only and len(labels) == 1 else [path for path in labels if _key(path) == wanted]
    if len(found) != 1:
        raise DatasetError(f"{pictures} has no file of labels beside it that is named like it.")
    images = read_array(pictures)
    if images.dtype != np.uint8 or images.ndim not in (2, 3):
        raise DatasetError(f"{pictures} holds no grey pictures of bytes.")
    if images.ndim == 2:
        side = math.isqrt(images.shape[1])
        if side * side != images.shape[1]:
            raise DatasetError(f"{pictures} holds pictures of {images.shape[1]} pixels, which are no squares.")
        images = images.reshape(-1, side, side)
    if _is_emnist(pictures):
        images = images.swapaxes(1, 2)
    return RawPart(fitted(np.ascontiguousarray(images)), whole_labels(read_array(found[0]), len(images), found[0]))


def _key(path: Path) -> tuple[str, bool]:
    return _stem(path), _TEST.search(path.name) is not None


def _is_emnist(path: Path) -> bool:
    return "emnist" in path.name.lower()


def _mapping(place: Path) -> tuple[str, ...] | None:
    """The names of EMNIST's classes, from its file of lines "class code [code]"; index 0 may have none."""
    folder = place if place.is_dir() else place.parent
    files = sorted(folder.glob("*mapping.txt"))
    if len(files) != 1:
        return None
    names: dict[int, str] = {}
    try:
        for line in input_file.read_input(files[0], 2**16).decode("ascii").splitlines():
            label, code, *_ = map(int, line.split())
            names[label] = chr(code)
    except (OSError, ValueError, OverflowError) as error:
        raise DatasetError(
            f"{files[0]} is no list of classes and their letters ({input_file.reason(error)})."
        ) from error
    if not names or min(names) < 0 or max(names) > 1000:
        raise DatasetError(f"{files[0]} is no list of classes and their letters.")
    return tuple(names.get(label, "") for label in range(max(names) + 1))


def _shape(path: Path) -> tuple[int, ...]:
    try:
        with input_file.open_input(path) as file:
            return _header(packed.unpacked(file), path)[1]
    except _BROKEN as error:
        raise _damaged(path, error) from error


def read_array(path: Path) -> NDArray[Any]:
    """The numbers of an IDX file in its shape. Raises DatasetError."""
    try:
        with input_file.open_input(path) as packed_file:
            file = packed.unpacked(packed_file)
            dtype, shape = _header(file, path)
            expected = math.prod(shape) * dtype.itemsize
            header = 4 + 4 * len(shape)
            if file is packed_file and input_file.size(packed_file) != header + expected:
                found = input_file.size(packed_file)
                raise DatasetError(
                    f"{path} is truncated or damaged: {header + expected:,} bytes are announced, {found:,} are there."
                )
            return np.frombuffer(_content(file, expected, path), dtype).reshape(shape)
    except _BROKEN as error:
        raise _damaged(path, error) from error


def _header(file: BinaryIO, path: Path) -> tuple[np.dtype[Any], tuple[int, ...]]:
    start = file.read(4)
    sizes = file.read(4 * start[3]) if len(start) == 4 else b""
    if len(start) < 4 or start[2] not in _TYPES or len(sizes) < 4 * start[3]:
        raise DatasetError(f"{path} is no IDX file.")
    dtype, shape = np.dtype(_TYPES[start[2]]), struct.unpack(f">{start[3]}I", sizes)
    if len(shape) > 1:
        check_count(shape[0], path)
    if math.prod(shape) * dtype.itemsize > _LARGEST_CONTENT:
        raise DatasetError(f"{path} is too large for a data file.")
    return dtype, shape


def _content(file: BinaryIO, expected: int, path: Path) -> bytes:
    pieces, left = [], expected
    while left and (piece := file.read(min(packed.PIECE, left))):
        pieces.append(piece)
        left -= len(piece)
    if left or file.read(1):
        raise DatasetError(f"{path} is truncated or damaged: {'less' if left else 'more'} is there than is announced.")
    return b"".join(pieces)


def _damaged(path: Path, error: BaseException) -> DatasetError:
    return DatasetError(f"{path} cannot be read: it is truncated or damaged ({input_file.reason(error)}).")
