"""Reads pictures from tables, a line each: a label and then the pixels, as Kaggle and many others have it.

Plain whole numbers, which nearly all such files hold, are read by numpy a few megabytes at a time, all else line by
line.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import colour_columns, emnist, part_column, pixel_texts
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.file_names import TEST, VALIDATION
from digitpad.data_files.pixel_scale import PixelScale
from digitpad.data_files.raw_data import RawData, RawPart, check_count, left_out_text, numbers_or_names
from digitpad.data_files.small_numbers import OtherNumbers, small_numbers
from digitpad.data_files.table_form import Form, form_of, is_number, looks_like_a_table, no_pictures
from digitpad.data_files.table_text import as_utf_8, opened
from digitpad.digits.fitting import fitted
from digitpad.errors import DatasetError
from digitpad.message import tr, tr_count
from digitpad.nn.class_set import MOST
from digitpad.nn.datasets import Bytes

_LARGEST_CONTENT = 2**29  # bytes of pixels
_LARGEST_LABEL = 1_000
_MORE_SPREAD = 0.5  # bits by which labels spread more than pixels at the other end of the line


def is_csv(start: bytes) -> bool:
    """Whether a file that begins so is lines of numbers, or of names and numbers."""
    return looks_like_a_table(as_utf_8(start))


def read(path: Path) -> RawData:
    """The labelled pictures in a file. Raises DatasetError."""
    if (texts := pixel_texts.find(path)) is not None:
        return pixel_texts.read(path, texts)
    rows = _read(path)
    if not rows.form.has_labels:
        raise DatasetError(tr("{path} has no labels: each line needs one before its pixels.", path=path))
    labels = _labels(rows)
    images, remarks = _pictures(rows, path)
    names = None if rows.form.one_hot is None else rows.form.one_hot.names
    if names is None and emnist.is_emnist(path):
        names = emnist.mapping(path)
    everything = RawPart(images, labels)
    raw = RawData(everything) if rows.form.part is None else part_column.divided(everything, rows.parts)
    return replace(raw, names=names).with_remarks(left_out_text(rows.left_out, path), *remarks)


def read_parts(training: Path, validation: Path | None, test: Path | None) -> RawData:
    """The labelled pictures in the files of a set. Raises DatasetError."""
    raw = read(training)
    for part, path in ((VALIDATION, validation), (TEST, test)):
        if path is not None:
            raw = raw.with_part(part, read(path), path.name)
    return raw


def has_labels(path: Path) -> bool:
    """Whether the first lines of a file are a table of pictures with labels."""
    if (texts := pixel_texts.find(path)) is not None:
        return texts.label is not None
    form = _form(path)
    return form is not None and form.has_labels


def has_pictures(path: Path) -> bool:
    """Whether the first lines of a file are a table of pictures, with labels or without."""
    return pixel_texts.find(path) is not None or _form(path) is not None


def has_header(path: Path) -> bool:
    """Whether a line stands before those of a table of pictures."""
    form = _form(path)
    return form is not None and form.skipped > 0


def _form(path: Path) -> Form | None:
    try:
        with opened(path) as pieces:
            return form_of(next(pieces, b""), path)
    except DatasetError:
        return None


def read_unlabelled(path: Path) -> Bytes:
    """The pictures in a file with or without labels, uint8 (n, 784). Raises DatasetError where a line is broken."""
    if (texts := pixel_texts.find(path)) is not None:
        images, left_out = pixel_texts.read_unlabelled(path, texts)
        _check_whole(left_out, path)
        return images
    rows = _read(path)
    _check_whole(rows.left_out, path)
    if rows.form.has_labels:
        _labels(rows)
    return _pictures(rows, path)[0]


def _check_whole(left_out: int, path: Path) -> None:
    if left_out:
        raise DatasetError(
            tr_count(
                "{path} has an incomplete line, so its answers could not be numbered.",
                "{path} has {count:,} incomplete lines, so its answers could not be numbered.",
                left_out,
                path=path,
            )
        )


@dataclass
class _Rows:
    """What the lines of a file hold, in pieces.

    Attributes:
        pixels: (n, side * side) each, or three numbers for each of these pixels.
        labels: of the same lines, as whole numbers or as the texts that stand there.
        parts: what the same lines say of the part of the set that they belong to, where they do.
        left_out: how many lines are broken.
    """

    form: Form
    pixels: list[NDArray[Any]]
    labels: list[NDArray[np.int64] | list[str]]
    parts: list[str] = field(default_factory=list)
    left_out: int = 0

    def add(self, piece: bytes) -> None:
        pixels, labels, broken = _lines(self.form.tidied(piece), self.form, self.parts)
        self.pixels.append(pixels)
        self.labels.append(labels)
        self.left_out += broken

    def __len__(self) -> int:
        return sum(map(len, self.labels))


def _read(path: Path) -> _Rows:
    rows = None
    with opened(path) as pieces:
        for piece in pieces:
            if rows is None:
                rows = _Rows(form_of(piece, path), [], [])
                piece = piece.split(b"\n", rows.form.skipped)[-1]
            rows.add(piece)
            check_count(len(rows), path)
            if sum(array.nbytes for array in rows.pixels) > _LARGEST_CONTENT:
                raise DatasetError(tr("{path} is too large for a data file.", path=path))
    if rows is None or not len(rows):
        raise no_pictures(path)
    return rows


def _labels(rows: _Rows) -> NDArray[Any]:
    """The labels of all lines; where the last column turns out to hold them, the pixels are put right."""
    texts = None
    if all(isinstance(labels, np.ndarray) for labels in rows.labels):
        first: NDArray[Any] = np.concatenate(rows.labels)
    else:
        texts = [str(label) for labels in rows.labels for label in labels]
        first = np.array(texts)
        with suppress(ValueError):
            first = first.astype(np.float64)
    if not rows.form.sure and first.dtype.kind != "U":
        last = np.concatenate([array[:, -1] for array in rows.pixels])
        if _are_last(first, last):
            _put_in_front(first, rows.pixels)
            return last.astype(np.int64)
    return first if texts is None else numbers_or_names(texts)


def _are_last(first: NDArray[Any], last: NDArray[Any]) -> bool:
    """Whether labels stand in the last column rather than in the first, and a pixel of the rim in the other.

    Labels are a few whole numbers, each of them several times. Where both are, the labels are more evenly spread: a
    rim is nearly always empty.
    """
    if not first.any() and _are_whole(last):
        return bool(last.min() < last.max() <= MOST)
    if not _may_be_labels(last):
        return False
    return not _may_be_labels(first) or _spread(last) > _spread(first) + _MORE_SPREAD


def _may_be_labels(values: NDArray[Any]) -> bool:
    count = len(np.unique(values))
    return _are_whole(values) and values.max() <= _LARGEST_LABEL and 1 < count <= min(MOST, len(values) / 2)


def _are_whole(values: NDArray[Any]) -> bool:
    return bool((values >= 0).all() and (np.trunc(values) == values).all())


def _spread(values: NDArray[Any]) -> float:
    """Their entropy in bits."""
    shares = np.unique(values, return_counts=True)[1] / len(values)
    return float(-(shares * np.log2(shares)).sum())


def _put_in_front(column: NDArray[Any], pixels: list[NDArray[Any]]) -> None:
    """Put a column before the others, in place of the last one."""
    start = 0
    for index, array in enumerate(pixels):
        lead = column[start : start + len(array), None].astype(array.dtype)
        start += len(array)
        pixels[index] = np.concatenate([lead, array[:, :-1]], axis=1)


def _lines(piece: bytes, form: Form, parts: list[str]) -> tuple[NDArray[Any], NDArray[np.int64] | list[str], int]:
    """Pixels (n, side * side), labels (n,), and how many lines are broken. What they say of the parts that they belong
    to is put behind `parts`."""
    try:
        plain = piece.translate(None, b'"' if form.separator == b" " else b' "')
        values = small_numbers(plain, form.separator, form.columns)
    except OtherNumbers:
        return _any_lines(piece, form, parts)
    if form.one_hot is not None:
        labels = form.one_hot.labels(values)
    else:
        labels = np.zeros(len(values), np.int64) if form.label is None else values[:, form.label].astype(np.int64)
    if not form.others:
        return values.astype(np.uint8), labels, 0
    pixels = np.delete(values, form.others, axis=1) if form.others != [0] else values[:, 1:]
    return pixels.astype(np.uint8), labels, 0


def _any_lines(piece: bytes, form: Form, parts: list[str]) -> tuple[NDArray[Any], list[str], int]:
    rows, labels, broken = [], [], 0
    for line in piece.splitlines():
        if not line.strip(b",; \t"):
            continue  # spreadsheets write empty rows so
        fields = form.fields(line)
        label = part = b"0"
        if len(fields) == form.columns:
            label = _label(fields, form)
            part = b"" if form.part is None else fields[form.part]
            for other in form.others:
                del fields[other]
        row = _numbers(fields, commas=b"," in line and (form.separator != b"," or b'"' in line))
        if len(row) != form.pixels or not np.isfinite(row).all() or not label:
            broken += 1
            continue
        rows.append(row)
        parts.append(part.decode("utf-8"))
        labels.append((label.replace(b",", b".") if is_number(label) else label).decode("utf-8"))
    pixels = np.stack(rows) if rows else np.empty((0, form.pixels), np.float32)
    return pixels, labels, broken


def _label(fields: list[bytes], form: Form) -> bytes:
    """As it stands in these fields of a line, or the class that the one-hot columns show."""
    if form.one_hot is not None:
        return str(form.one_hot.label(fields)).encode()
    label = b"0" if form.label is None else fields[form.label]
    return label[1:-1] if len(label) > 2 and label[:1] == label[-1:] == b"'" else label  # as ARFF files have them


def _numbers(fields: list[bytes], *, commas: bool) -> NDArray[np.float32]:
    """(n,); empty where they are none. They may have decimal commas."""
    try:
        with np.errstate(over="ignore"):  # what is beyond all bounds becomes infinite
            return np.array([field.replace(b",", b".") for field in fields] if commas else fields, np.float32)
    except ValueError:
        return np.empty(0, np.float32)


def _pictures(rows: _Rows, path: Path) -> tuple[Bytes, list[str]]:
    """Pixels from 0 to 1, or whole ones from 0 to 255, as pictures of 28 x 28, and what was done to them."""
    blocks, side = [array for array in rows.pixels if len(array)], rows.form.side
    rows.pixels.clear()
    scale = PixelScale.of_table(blocks, path)
    by_turns = rows.form.coloured and colour_columns.are_by_turns(scale.bytes_of(blocks[0]))
    pictures = np.empty((sum(map(len, blocks)), side, side), np.uint8)
    start = 0
    while blocks:
        array = blocks.pop(0)
        pixels = scale.bytes_of(array)
        grey = colour_columns.grey(pixels, by_turns=by_turns) if rows.form.coloured else pixels
        pictures[start : start + len(array)] = grey.reshape(-1, side, side)
        start += len(array)
    remarks = [scale.remark()]
    if emnist.is_emnist(path):
        pictures = emnist.upright(pictures)
        remarks.append(emnist.turned_text())
    exposure = Exposure.of(pictures)
    return fitted(exposure.mended(pictures)), [*remarks, *exposure.remarks()]
