"""Reads pictures from CSV, a line each: the label first and then the pixels, as Kaggle and many others have it.

Plain whole numbers, which nearly all such files hold, are read by numpy a few megabytes at a time; what is
otherwise is read line by line.
"""

from __future__ import annotations

import csv
import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files.fitting import fitted
from digitpad.data_files.raw_data import RawData, RawPart, check_count, numbers_or_names
from digitpad.errors import DatasetError
from digitpad.message import tr, tr_count
from digitpad.nn.class_set import MOST
from digitpad.nn.training import Bytes

_PIECE = 2**22  # bytes
_LONGEST_LINE = 2**21
_LARGEST_SIDE = 256
_LARGEST_CONTENT = 2**29  # bytes of pixels
_AROUND = b' "'  # numbers
_NEWLINE, _ZERO = ord("\n"), ord("0")
_LABEL_NAMES = ("label", "labels", "class", "target", "digit", "letter", "y")
_NUMBER_NAMES = ("", "id", "index", "no", "nr", "number", "imageid", "image_id", "unnamed: 0")
_BROKEN = (OSError, EOFError, zlib.error, MemoryError)


class _OtherNumbers(Exception):
    """A piece holds more than whole numbers of one to three figures."""


@dataclass(frozen=True)
class _Form:
    """How a file is laid out.

    Attributes:
        separator: between two fields.
        header: whether the first line names the columns.
        columns: fields of a line.
        label: which of them is the label; None where there is none.
        number: which of them only numbers the lines, if one does.
    """

    separator: bytes
    header: bool
    columns: int
    label: int | None
    number: int | None = None

    @property
    def others(self) -> list[int]:
        """The fields that are no pixels, the last ones first."""
        return sorted((field for field in (self.label, self.number) if field is not None), reverse=True)

    @property
    def side(self) -> int:
        return math.isqrt(self.columns - len(self.others))


def is_csv(start: bytes) -> bool:
    """Whether a file that begins so is lines of numbers, or of names and numbers."""
    line = start.partition(b"\n")[0]
    return b"\0" not in start and max(map(line.count, (b",", b";", b"\t"))) >= 9


def read(path: Path) -> RawData:
    """The labelled pictures in a file. Raises DatasetError."""
    form, images, labels, left_out = _read(path)
    if form.label is None:
        raise DatasetError(tr("{path} has no labels: each line needs one before its pixels.", path=path))
    raw = RawData(RawPart(images, labels))
    if not left_out:
        return raw
    return raw.saying(
        tr_count(
            "One line of {name} is incomplete and was left out.",
            "{count:,} lines of {name} are incomplete and were left out.",
            left_out,
            name=path.name,
        )
    )


def read_unlabelled(path: Path) -> Bytes:
    """The pictures in a file with or without labels, uint8 (n, 784). Raises DatasetError where a line is broken."""
    _, images, _, left_out = _read(path)
    if left_out:
        raise DatasetError(
            tr_count(
                "{path} has an incomplete line, so its answers could not be numbered.",
                "{path} has {count:,} incomplete lines, so its answers could not be numbered.",
                left_out,
                path=path,
            )
        )
    return images


def _read(path: Path) -> tuple[_Form, Bytes, NDArray[Any], int]:
    """The form of the file, its pictures, their labels, and how many lines are broken."""
    values: list[NDArray[Any]] = []
    labels: list[NDArray[Any]] = []
    left_out, form = 0, None
    try:
        with input_file.open_input(path) as file:
            for piece in _pieces(packed.unpacked(file), path):
                if form is None:
                    form = _form(piece, path)
                    piece = piece.partition(b"\n")[2] if form.header else piece
                numbers, names, broken = _lines(piece, form)
                values.append(numbers)
                labels.append(names)
                left_out += broken
                check_count(sum(map(len, labels)), path)
                if sum(array.nbytes for array in values) > _LARGEST_CONTENT:
                    raise DatasetError(tr("{path} is too large for a data file.", path=path))
    except _BROKEN as error:
        raise DatasetError(
            tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error))
        ) from error
    if form is None or not sum(map(len, labels)):
        raise _no_pictures(path)
    found = np.concatenate(labels)
    if form.label == 0 and not form.header and _are_last(values, found):
        found, values = _from_last(values, found)
    return form, _pictures(values, form.side, path), found, left_out


def _are_last(values: list[NDArray[Any]], labels: NDArray[Any]) -> bool:
    """Whether the first column is always 0, as the first pixel of most pictures is, and the last one holds labels."""
    if labels.dtype.kind == "U" or labels.any():
        return False
    last = np.concatenate([array[:, -1] for array in values])
    return bool((np.trunc(last) == last).all() and 0 <= last.min() < last.max() <= MOST)


def _from_last(values: list[NDArray[Any]], first: NDArray[Any]) -> tuple[NDArray[Any], list[NDArray[Any]]]:
    """The labels of the last column, and the pixels with the column that was taken for labels before them."""
    labels = np.concatenate([array[:, -1] for array in values]).astype(np.int64)
    starts = np.cumsum([0, *map(len, values)])
    blocks = []
    for start, array in zip(starts, values, strict=False):
        lead = first[start : start + len(array), None].astype(array.dtype)
        blocks.append(np.concatenate([lead, array[:, :-1]], axis=1))
    return labels, blocks


def _no_pictures(path: Path) -> DatasetError:
    return DatasetError(
        tr(
            "{path} holds no pictures: a line is a label and then the pixels of a square, such as 784 of them.",
            path=path,
        )
    )


def _pieces(file: BinaryIO, path: Path) -> Iterator[bytes]:
    """The file in pieces of whole lines, with a plain line end at each end."""
    rest = b""
    while content := file.read(_PIECE):
        whole, end, rest_of_it = (rest + content).rpartition(b"\n")
        if not end and len(rest_of_it) > _LONGEST_LINE:
            raise _no_pictures(path)
        rest = rest_of_it
        if whole:
            yield _plain(whole)
    if rest.strip():
        yield _plain(rest)


def _plain(lines: bytes) -> bytes:
    return lines.removeprefix(b"\xef\xbb\xbf").translate(None, b"\r") + b"\n"


def _form(piece: bytes, path: Path) -> _Form:
    """The layout, from the first two lines."""
    first, _, rest = piece.partition(b"\n")
    first = first.translate(None, _AROUND)
    separator = max((b",", b";", b"\t"), key=first.count)
    fields = first.split(separator)
    header = len(fields) > 9 and not any(map(_is_number, fields[1:]))
    columns = len(fields)
    names = [field.decode("utf-8", "replace").lower() for field in fields]
    labelled = next((names.index(name) for name in _LABEL_NAMES if header and name in names), None)
    if labelled is None and math.isqrt(columns) ** 2 != columns and columns > 1:
        labelled = columns - 1 if not _is_number(fields[-1]) and _is_number(fields[0]) else 0
    numbered = 0 if header and labelled and names[0] in _NUMBER_NAMES and _is_square(columns - 2) else None
    form = _Form(separator, header, columns, labelled, numbered)
    pixels = columns - len(form.others)
    if not 9 <= pixels == form.side**2 <= _LARGEST_SIDE**2 or (header and not rest):
        raise _no_pictures(path)
    return form


def _is_square(count: int) -> bool:
    return count > 0 and math.isqrt(count) ** 2 == count


def _is_number(field: bytes) -> bool:
    try:
        return math.isfinite(float(field))
    except ValueError:
        return False


def _lines(piece: bytes, form: _Form) -> tuple[NDArray[Any], NDArray[Any], int]:
    """Pixels (n, side * side), labels (n,), and how many lines are broken."""
    try:
        values = _small_numbers(piece.translate(None, _AROUND), form)
    except _OtherNumbers:
        return _any_lines(piece, form)
    if form.label is None:
        return values.astype(np.uint8), np.zeros(len(values), np.int64), 0
    pixels = np.delete(values, form.others, axis=1) if form.others != [0] else values[:, 1:]
    return pixels.astype(np.uint8), values[:, form.label].astype(np.int64), 0


def _small_numbers(piece: bytes, form: _Form) -> NDArray[np.int16]:
    """(n, columns), all at once; raises _OtherNumbers where anything else than 0 to 255 stands there."""
    text = np.frombuffer(piece, np.uint8)
    figures = text - _ZERO  # what is less wraps round
    ends = np.flatnonzero(figures > 9)
    if len(ends) % form.columns:
        raise _OtherNumbers
    marks = text[ends].reshape(-1, form.columns)
    if (marks[:, :-1] != form.separator[0]).any() or (marks[:, -1] != _NEWLINE).any():
        raise _OtherNumbers
    lengths = np.diff(ends, prepend=-1) - 1
    if len(lengths) and not 1 <= lengths.min() <= lengths.max() <= 3:
        raise _OtherNumbers
    values = figures[ends - 1].astype(np.int16)
    for place, power in ((2, 10), (3, 100)):
        longer = np.flatnonzero(lengths >= place)
        values[longer] += power * figures[ends[longer] - place].astype(np.int16)
    if values.max(initial=0) > 255:
        raise _OtherNumbers
    return values.reshape(-1, form.columns)


def _any_lines(piece: bytes, form: _Form) -> tuple[NDArray[Any], NDArray[Any], int]:
    rows, labels, broken = [], [], 0
    for line in piece.splitlines():
        if not line.strip():
            continue
        fields = _fields(line, form.separator)
        label = fields[form.label] if form.label is not None and len(fields) == form.columns else b"0"
        if len(fields) == form.columns:
            for other in form.others:
                del fields[other]
        try:
            with np.errstate(over="ignore"):  # what is beyond all bounds becomes infinite
                row = np.array(fields, np.float32)
        except ValueError:
            row = np.empty(0, np.float32)
        if len(row) != form.side**2 or not np.isfinite(row).all() or not label:
            broken += 1
            continue
        rows.append(row)
        labels.append(label.decode("utf-8", "replace"))
    pixels = np.stack(rows) if rows else np.empty((0, form.side**2), np.float32)
    return pixels, numbers_or_names(labels), broken


def _fields(line: bytes, separator: bytes) -> list[bytes]:
    """A field in quotation marks may hold the separator."""
    if b'"' not in line:
        return [field.strip() for field in line.split(separator)]
    try:
        rows = csv.reader([line.decode("utf-8", "surrogateescape")], delimiter=separator.decode())
        return [field.strip().encode("utf-8", "surrogateescape") for field in next(rows, [])]
    except csv.Error:
        return []


def _pictures(values: list[NDArray[Any]], side: int, path: Path) -> Bytes:
    """Pixels from 0 to 1, or whole ones from 0 to 255, as pictures of 28 x 28."""
    blocks = [array for array in values if len(array)]
    low, high = min(float(array.min()) for array in blocks), max(float(array.max()) for array in blocks)
    whole = all(array.dtype == np.uint8 or bool((np.trunc(array) == array).all()) for array in blocks)
    if low < 0 or high > 255 or (high > 1 and not whole):
        raise DatasetError(
            tr("{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255.", path=path)
        )
    factor = 255 if high <= 1 and not (whole and high == 0) else 1
    pictures = np.empty((sum(map(len, blocks)), side, side), np.uint8)
    values.clear()
    start = 0
    for array in blocks:
        pictures[start : start + len(array)] = np.rint(array * np.float32(factor)).reshape(-1, side, side)
        start += len(array)
    return fitted(pictures)
