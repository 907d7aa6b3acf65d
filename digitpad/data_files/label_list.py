"""Reads the labels of pictures from a list beside them: a table with the name of a file and its label in each line."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from digitpad import input_file
from digitpad.data_files import column_names
from digitpad.data_files.file_names import part_of
from digitpad.data_files.part_column import names_parts
from digitpad.data_files.table_text import as_utf_8
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.class_set import FEWEST
from digitpad.printable import readable

_SUFFIXES = (".csv", ".tsv", ".txt")
_LARGEST, _MOST_LISTS, _MOST_COLUMNS = 2**23, 10, 100  # bytes of a list; lists; columns
_SEPARATORS = "\t;, "
_Names = tuple[str, ...]
_Entry = tuple[_Names, str, str]  # folders and file, label, word on the part


@dataclass(frozen=True)
class LabelList:
    """The labels in one list.

    Attributes:
        file: the list.
        entries: by the name of a picture, with its suffix where the list has one, what the list says of each picture of
            that name: the folders that it names, the label, and a word on the part of the set that it belongs to.
        fewest: how many names, that of the picture and those of its folders, have to agree.
    """

    file: Path
    entries: dict[str, list[_Entry]]
    fewest: int = 1

    def entry(self, picture: Path) -> tuple[str, str] | None:
        """The label of a picture and the word on its part; None where the list does not name it, or differs on it."""
        names = _names(picture.as_posix())
        return self._entry(names) or self._entry((*names[:-1], _names(picture.stem)[0]))

    def check_readable(self, labels: Iterable[str]) -> None:
        """Raises DatasetError where some of these labels are not in UTF-8."""
        if any(readable(label) != label for label in labels):
            reason = tr("it is not in UTF-8")
            raise DatasetError(tr("{path} cannot be read: {reason}.", path=self.file, reason=reason))

    def _entry(self, names: _Names) -> tuple[str, str] | None:
        agreeing = [(_agreement(names, listed), entry) for listed, *entry in self.entries.get(names[-1], [])]
        best = max((count for count, _ in agreeing), default=0)
        found = {(label, word) for count, (label, word) in agreeing if count == best}
        return found.pop() if best >= self.fewest and len(found) == 1 else None


def beside(
    pictures: Sequence[Path], own: Sequence[Path], whole: Path, part: str | None = None, *, shared: bool = False
) -> LabelList | None:
    """The first list that names most of the pictures; None where there is none.

    Args:
        pictures: of one part of a set.
        own: their folders, whose lists come first.
        whole: the folder of the whole set, whose list may be of all parts or of one, as its name tells.
        part: as `file_names` names it; None where the set has no parts.
        shared: whether other parts have pictures of the same names, which only their folders tell apart.
    """
    files = _lists(own, whole, part) if pictures else []
    named = set().union(*_named(pictures if files else ()))
    for file in files:
        says_part = part is not None and part_of(file.stem) == part
        fewest = 2 if shared and not says_part and file.parent not in own else 1
        lines = _lines(file)
        for separator in _SEPARATORS:
            found = LabelList(file, _entries_of(_rows(lines, separator), named), fewest)
            known = [entry[0] for picture in pictures if (entry := found.entry(picture))]
            if 2 * len(known) > len(pictures) and len(set(known)) >= FEWEST:
                return found
    return None


def check_clear(pictures: Sequence[Path], own: Sequence[Path], whole: Path, part: str | None) -> None:
    """Raises DatasetError where a list names the pictures, but does not show their labels; arguments as of `beside`."""
    named = set().union(*_named(pictures))
    for file in _lists(own, whole, part):
        shown = any(_entries_of(_rows(_lines(file), separator), named).keys() & named for separator in _SEPARATORS)
        if not shown and names_pictures(file, pictures):
            raise DatasetError(
                tr(
                    "{file} names the pictures, but does not show which of its columns holds their labels: call that "
                    'one "label" in the first line.',
                    file=file,
                )
            )


def names_pictures(file: Path, pictures: Iterable[Path]) -> bool:
    """Whether a table may be such a list: a column holds the names of most of these pictures, or mostly such names."""
    named = _named(pictures)
    all_names = set().union(*named)
    lines = _lines(file)[1:]
    for separator in _SEPARATORS:
        for column in itertools.zip_longest(*_rows(lines, separator), fillvalue=""):
            found = {_names(field)[-1] for field in column} & all_names
            if 2 * len(found) > min(len(column), len(named)):
                return True
    return False


def _named(pictures: Iterable[Path]) -> list[set[str]]:
    """What each of these may be called in a list."""
    return [{_names(name)[-1] for name in (picture.name, picture.stem)} for picture in pictures]


def _lists(own: Sequence[Path], whole: Path, part: str | None) -> list[Path]:
    """The files that may be one, those of this part first, and none of another part."""
    files = [file for folder in dict.fromkeys((*own, whole)) for file in _entries(folder)]
    files = [file for file in files if file.suffix.lower() in _SUFFIXES]
    if part is not None:
        files = [file for file in files if part_of(file.stem) in (part, None)]
        files.sort(key=lambda file: part_of(file.stem) is None)
    return files[:_MOST_LISTS]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _names(path: str) -> _Names:
    """The names in a path as lists have it: some are Windows', and some differ in capital letters."""
    return tuple(name.strip().lower() for name in path.replace("\\", "/").split("/"))


def _agreement(names: _Names, listed: _Names) -> int:
    """How many names agree, from the last one on: where a list was written, folders may have had other names."""
    pairs = zip(reversed(names), reversed(listed), strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _lines(file: Path) -> list[str]:
    """The lines of a file; bytes that are not in UTF-8 become surrogates. None where it cannot be read."""
    try:
        return as_utf_8(input_file.read_input(file, _LARGEST)).decode("utf-8", "surrogateescape").splitlines()
    except (OSError, ValueError):
        return []


def _rows(lines: list[str], separator: str) -> list[list[str]]:
    """The lines divided; none where they are no list."""
    if any(line.count(separator) > _MOST_COLUMNS for line in lines[:3]):
        return []
    try:
        return [row for row in csv.reader(lines, delimiter=separator, skipinitialspace=True) if len(row) > 1]
    except csv.Error:
        return []


def _entries_of(rows: list[list[str]], named: set[str]) -> dict[str, list[_Entry]]:
    """What they say of the pictures of each name; nothing where the columns do not show which is which."""
    if not rows:
        return {}
    width = len(rows[0])
    rows = [row for row in rows if len(row) == width]
    label = column_names.label_in(rows[0])
    # Numbers may name classes as well as pictures, but of these there are more.
    name = max(
        (column for column in range(width) if column != label),
        key=lambda column: len({_names(row[column])[-1] for row in rows} & named),
    )
    columns = _one_hot_columns(rows[1:], name)
    if columns and label in (None, *columns):
        labels = _one_hot(rows, columns)
    elif label is not None or width == 2:
        labels = [row[1 - name if label is None else label].strip() for row in rows]
    else:
        return {}
    used = (name, label, *columns)
    part = next(
        (each for each in range(width) if each not in used and names_parts([row[each] for row in rows[1:]])), None
    )
    found: dict[str, list[_Entry]] = {}
    for row, own in zip(rows, labels, strict=True):
        if own:
            names = _names(row[name])
            found.setdefault(names[-1], []).append((names, own, "" if part is None else row[part]))
    return found


def _one_hot_columns(rows: list[list[str]], name: int) -> list[int]:
    """The columns of which one holds a 1 in most rows, and several in none; none where there are no such ones."""
    marks = [[_mark(field) for field in row] for row in rows]
    columns = [each for each, values in enumerate(zip(*marks, strict=True)) if each != name and min(values) >= 0]
    sums = [sum(row[each] for each in columns) for row in marks]
    return columns if len(columns) >= FEWEST and max(sums) == 1 and 2 * sum(sums) > len(sums) else []


def _one_hot(rows: list[list[str]], columns: list[int]) -> list[str]:
    """The label of each row; "" where none is marked, and of the row with the names of the columns."""
    marks = [[_mark(row[column]) for column in columns] for row in rows]
    has_head = -1 in marks[0]
    names = [rows[0][column].strip() if has_head else str(index) for index, column in enumerate(columns)]
    classes = column_names.of_classes(names)
    return [classes[row.index(1)] if 1 in row and -1 not in row else "" for row in marks]


def _mark(field: str) -> int:
    return column_names.mark(field.strip().encode("utf-8", "surrogateescape"))
