"""Reads the labels of pictures that stand in a table of their own: a line for each picture, in the same order."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files import column_names
from digitpad.data_files.raw_data import check_as_many, numbers_or_names
from digitpad.data_files.table_form import is_number
from digitpad.data_files.table_text import as_utf_8
from digitpad.errors import DatasetError
from digitpad.message import tr

_LARGEST = 2**24  # bytes
_SEPARATORS = "\t;, "
_QUOTES = "\"'"


@dataclass(frozen=True)
class Labels:
    """Whole numbers int64 (n,), or names as str (n,); and what the columns are called where each class has one."""

    marks: NDArray[Any]
    names: tuple[str, ...] | None = None


def read(path: Path, count: int, *, headed: bool) -> Labels:
    """The labels of so many pictures; `headed` says whether the columns of their pixels have names.

    A column that numbers the lines, or names the picture of each, is passed over. Raises DatasetError where it is not
    clear which line or column holds what, since labels of other pictures would be learned from.
    """
    columns = _columns(_text(path))
    head: list[str] = []
    if columns and _have_head(columns, count, headed):
        head = [column.pop(0) for column in columns]
    check_as_many(len(columns[0]) if columns else 0, count, path)
    named = [column for name, column in zip(head, columns, strict=False) if column_names.is_label(name)]
    likely = named or [column for column in columns if len(columns) == 1 or 1 < len(set(column)) < len(column)]
    if len(likely) == 1:
        check_as_many(sum(map(bool, likely[0])), count, path)
        return Labels(numbers_or_names(likely[0]))
    kept = [index for index, column in enumerate(columns) if len(set(column)) < len(column) or count == 1]
    marks = _one_hot([columns[index] for index in kept])
    if marks is None:
        raise DatasetError(
            tr("{path} has several columns, and it is not clear which holds the labels: keep only that one.", path=path)
        )
    return Labels(
        marks, tuple(column_names.of_classes([head[index] for index in kept]) if head else map(str, range(len(kept))))
    )


def _text(path: Path) -> str:
    try:
        with input_file.open_input(path) as file:
            content = packed.unpacked(file).read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise input_file.too_large(_LARGEST)
        return as_utf_8(content).decode()
    except (*packed.BROKEN, UnicodeError) as error:
        why = tr("it is not in UTF-8") if isinstance(error, UnicodeError) else input_file.reason(error)
        raise DatasetError(tr("{path} cannot be read: {reason}.", path=path, reason=why)) from error


def _columns(text: str) -> list[list[str]]:
    """The columns of all lines that are not blank; a single one where the lines are not divided alike."""
    lines = [line for line in text.split("\n") if line.strip(",; \t\r")]
    for separator in _SEPARATORS:
        try:
            rows = list(csv.reader(lines, delimiter=separator, skipinitialspace=True))
        except csv.Error:
            continue
        if separator == " " and not all(map(_is_number, (field for row in rows[1:] for field in row))):
            continue  # names of classes have spaces, too
        if rows and len(rows[0]) > 1 and len({len(row) for row in rows}) == 1:
            columns = [[field.strip().strip(_QUOTES) for field in column] for column in zip(*rows, strict=True)]
            return [column for column in columns if any(column)]
    return [[line.strip().rstrip(",; ").strip(_QUOTES) for line in lines]] if lines else []


def _have_head(columns: list[list[str]], count: int, headed: bool) -> bool:
    """Whether the first line names the columns: by such a name, as the others are numbers, or as it is one too many and
    no label that happens to be the only one of its class."""
    for first, *others in columns:
        if column_names.is_label(first) and first not in others:
            return True
        if others and not _is_number(first) and all(map(_is_number, others)):
            return True
    first, *others = columns[0]
    if len(others) != count:
        return False
    if len(columns) > 1:  # called by their numbers; but "0,1" may be the first line of a column that numbers the lines
        called = [column[0] for column in columns] == [str(number) for number in range(len(columns))]
        return called and not any(all(map(_is_number, column)) and _all_differ(column) for column in columns)
    if _is_number(first):  # pandas calls a column so that has no name
        return first == "0" and (headed or not any(map(_is_number, others)))
    return first not in others and not _all_differ(others)


def _all_differ(column: list[str]) -> bool:
    return len(set(column)) == len(column)


def _is_number(field: str) -> bool:
    return is_number(field.encode()) or column_names.mark(field.encode()) >= 0


def _one_hot(columns: list[list[str]]) -> NDArray[np.int64] | None:
    """The number of the column with the one 1 of each line; None where these are no such columns."""
    values = np.array([[column_names.mark(field.encode()) for field in column] for column in columns]).T
    if len(columns) < 2 or (values < 0).any() or (values.sum(axis=1) != 1).any():
        return None
    marks: NDArray[np.int64] = values.argmax(axis=1)
    return marks
