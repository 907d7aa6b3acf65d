"""Reads the labels of pictures from a list beside them: a table with the name of a file and its label in each line."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digitpad import input_file
from digitpad.data_files.table_form import LABEL_NAMES
from digitpad.nn.class_set import FEWEST

_SUFFIXES = (".csv", ".tsv", ".txt")
_LARGEST, _MOST_LISTS, _MOST_COLUMNS = 2**23, 10, 100  # bytes of a list; lists; columns
_SEPARATORS = "\t;, "


@dataclass(frozen=True)
class LabelList:
    """The labels in one list.

    Attributes:
        file: the list.
        labels: of each picture that it names, and of some that are not there, by `_key`.
    """

    file: Path
    labels: dict[str, str]

    def label(self, picture: Path) -> str | None:
        """That of a picture; None where the list does not name it."""
        return self.labels.get(_key(picture.name), self.labels.get(_key(picture.stem)))


def beside(pictures: Sequence[Path], folders: Sequence[Path]) -> LabelList | None:
    """The first list in these folders that names most of the pictures; None where there is none."""
    named = {_key(name) for picture in pictures for name in (picture.name, picture.stem)}
    files = [each for folder in folders for each in _entries(folder) if each.suffix.lower() in _SUFFIXES]
    for file in files[:_MOST_LISTS] if pictures else ():
        for separator in _SEPARATORS:
            labels = _labels(_rows(file, separator), named)
            found = LabelList(file, labels)
            known = [label for picture in pictures if (label := found.label(picture))]
            if 2 * len(known) > len(pictures) and len(set(known)) >= FEWEST:
                return found
    return None


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _key(name: str) -> str:
    """A name as lists have it: some hold the folders too, and some differ in capital letters."""
    return name.replace("\\", "/").rpartition("/")[2].strip().lower()


def _rows(file: Path, separator: str) -> list[list[str]]:
    """Its lines divided; none where it cannot be read, or is no list."""
    try:
        lines = input_file.read_input(file, _LARGEST).decode("utf-8-sig").splitlines()
        if any(line.count(separator) > _MOST_COLUMNS for line in lines[:3]):
            return []
        return [row for row in csv.reader(lines, delimiter=separator, skipinitialspace=True) if len(row) > 1]
    except (OSError, ValueError, csv.Error):
        return []


def _labels(rows: list[list[str]], named: set[str]) -> dict[str, str]:
    """Labels by the keys of the names; none where the columns do not show which is which."""
    if not rows:
        return {}
    width = len(rows[0])
    rows = [row for row in rows if len(row) == width]
    counts = [sum(_key(row[column]) in named for row in rows) for column in range(width)]
    name = counts.index(max(counts))
    head = [field.strip().lower() for field in rows[0]]
    label = next((head.index(each) for each in LABEL_NAMES if each in head and head.index(each) != name), None)
    if label is None:
        if width != 2:
            return {}
        label = 1 - name
    return {_key(row[name]): row[label].strip() for row in rows if row[label].strip()}
