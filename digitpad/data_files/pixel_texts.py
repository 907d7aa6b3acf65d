"""Reads tables with all pixels of a picture in one field, as FER2013 has them: `emotion,pixels,Usage`."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import part_column
from digitpad.data_files.column_names import NUMBER_NAMES, is_label
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.part_column import names_parts
from digitpad.data_files.pixel_scale import PixelScale
from digitpad.data_files.raw_data import RawData, RawPart, check_count, left_out_text, numbers_or_names
from digitpad.data_files.small_numbers import OtherNumbers, small_numbers
from digitpad.data_files.table_form import LARGEST_SIDE, is_number, is_square, no_pictures
from digitpad.data_files.table_text import opened
from digitpad.digits.fitting import fitted
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes

_LOOKED_AT = 40  # lines
_LARGEST_CONTENT = 2**29  # bytes of pixels
_BRACKETS = str.maketrans("[],", "   ")  # as pandas writes lists
_EMOTION = "emotion"
_EMOTIONS = ("Angry", "Disgust", "Fear", "Happy", "Sad", "Surprise", "Neutral")  # FER2013 only numbers them


@dataclass(frozen=True)
class PixelTexts:
    """How such a table is laid out.

    Attributes:
        separator: between two fields.
        head: the names of the columns in small letters; none where there is no such line.
        width: how many fields a line has.
        pixels, label, part: which of them these are; None where there is none.
        side: of the square pictures, in pixels.
    """

    separator: str
    head: tuple[str, ...]
    width: int
    pixels: int
    label: int | None
    part: int | None
    side: int


def find(path: Path) -> PixelTexts | None:
    """The layout of a file; None where it is another one, or cannot be read."""
    try:
        with opened(path) as pieces:
            lines = next(pieces, b"").split(b"\n", _LOOKED_AT)[:_LOOKED_AT]
    except DatasetError:
        return None
    layouts = (_layout(_rows(b"\n".join(lines), separator, "replace"), separator) for separator in "\t;,")
    return next(filter(None, layouts), None)


def read(path: Path, form: PixelTexts) -> RawData:
    """The labelled pictures in a file, in parts as it names them. Raises DatasetError."""
    if form.label is None:
        raise DatasetError(tr("{path} has no labels: each line needs one before its pixels.", path=path))
    content = _content(path, form)
    everything = RawPart(content.images, numbers_or_names([row[form.label] for row in content.rows]))
    words = [] if form.part is None else [row[form.part] for row in content.rows]
    raw = part_column.divided(everything, words) if words else RawData(everything)
    named = _EMOTION in form.head and set(everything.labels.tolist()) <= set(range(len(_EMOTIONS)))
    raw = replace(raw, names=_EMOTIONS if named else None)
    return raw.with_remarks(left_out_text(content.left_out, path), *content.remarks)


def read_unlabelled(path: Path, form: PixelTexts) -> tuple[Bytes, int]:
    """All pictures in a file, uint8 (n, 784), and how many lines are broken. Raises DatasetError."""
    content = _content(path, form)
    return content.images, content.left_out


def _rows(lines: bytes, separator: str, errors: str = "strict") -> list[list[str]]:
    """The fields of lines that are not empty; none where they cannot be divided."""
    try:
        rows = list(csv.reader(lines.decode("utf-8", errors).split("\n"), delimiter=separator, skipinitialspace=True))
    except csv.Error:
        return []
    return [[field.strip() for field in row] for row in rows if row]


def _layout(rows: list[list[str]], separator: str) -> PixelTexts | None:
    has_head = len(rows) > 1 and not any(map(_side, rows[0]))
    head, body = (tuple(map(str.lower, rows[0])), rows[1:]) if has_head else ((), rows)
    first = body[0] if body else []
    sides = {field: side for field, text in enumerate(first) if (side := _side(text))}
    if len(sides) != 1 or (len(first) == 1 and not has_head) or (has_head and len(head) != len(first)):
        return None  # a single column without a name is a table whose numbers are divided by spaces
    (pixels, side), *_ = sides.items()
    others = [field for field in range(len(first)) if field != pixels]
    columns = {field: [row[field] for row in body if len(row) == len(first)] for field in others}
    part = next((field for field in others if names_parts(columns[field])), None)
    named = next((field for field in others if has_head and (is_label(head[field]) or head[field] == _EMOTION)), None)
    unnamed = [each for each in others if each != part and not (has_head and head[each] in NUMBER_NAMES)]
    label = named if named is not None or len(unnamed) != 1 else unnamed[0]
    return PixelTexts(separator, head, len(first), pixels, label, part, side)


def _side(text: str) -> int:
    """The side of the square whose pixels stand in this text; 0 where these are none."""
    numbers = _numbers(text)
    side = math.isqrt(len(numbers))
    return side if is_square(len(numbers)) and side <= LARGEST_SIDE and _are_numbers(numbers) else 0


def _numbers(text: str) -> list[str]:
    return (text.translate(_BRACKETS) if text[:1] == "[" else text).split()


def _are_numbers(texts: list[str]) -> bool:
    """Decimal commas would be those between two fields where a file is divided otherwise."""
    return all("," not in each and is_number(each.encode()) for each in texts)


@dataclass(frozen=True)
class _Content:
    """All pictures, uint8 (n, 784), the fields of their lines, how many lines are broken, and what was done to the
    pictures."""

    images: Bytes
    rows: list[list[str]]
    left_out: int
    remarks: list[str]


def _content(path: Path, form: PixelTexts) -> _Content:
    blocks: list[NDArray[Any]] = []
    rows: list[list[str]] = []
    left_out = -1 if form.head else 0
    with opened(path) as pieces:
        for piece in pieces:
            lines = _rows(piece, form.separator)
            pixels, usable = _pixels(lines, form)
            blocks += [pixels] if len(pixels) else []
            rows += usable
            left_out += len(lines) - len(usable)
            check_count(len(rows), path)
            if sum(block.nbytes for block in blocks) > _LARGEST_CONTENT:
                raise DatasetError(tr("{path} is too large for a data file.", path=path))
    if not rows:
        raise no_pictures(path)
    scale = PixelScale.of_table(blocks, path)
    pictures = np.concatenate([scale.bytes_of(block) for block in blocks]).reshape(-1, form.side, form.side)
    exposure = Exposure.of(pictures)
    return _Content(fitted(exposure.mended(pictures)), rows, left_out, [scale.remark(), *exposure.remarks()])


def _pixels(rows: list[list[str]], form: PixelTexts) -> tuple[NDArray[Any], list[list[str]]]:
    """(n, side * side), and the lines that have so many numbers and a label."""
    usable, texts = [], []
    for row in rows:
        numbers = _numbers(row[form.pixels]) if len(row) == form.width else []
        if len(numbers) == form.side**2 and (form.label is None or row[form.label]):
            row[form.pixels] = ""  # they are large
            usable.append(row)
            texts.append(" ".join(numbers))
    try:
        lines = "".join(f"{text}\n" for text in texts).encode()
        return small_numbers(lines, b" ", form.side**2).astype(np.uint8), usable
    except OtherNumbers:
        good = [index for index, text in enumerate(texts) if _are_numbers(text.split())]
        with np.errstate(over="ignore"):  # what is beyond all bounds becomes infinite
            found = np.array([texts[index].split() for index in good], np.float32).reshape(-1, form.side**2)
        finite = np.flatnonzero(np.isfinite(found).all(axis=1)).tolist()
        return found[finite], [usable[good[index]] for index in finite]
