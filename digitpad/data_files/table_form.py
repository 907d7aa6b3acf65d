"""How a table of pictures is laid out: what stands between two numbers, and which columns are no pixels.

The content decides: what divides the first lines into the pixels of a square is the separator.
"""

from __future__ import annotations

import csv
import itertools
import math
import re
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.data_files import column_names, one_hot_columns
from digitpad.data_files.colour_columns import are_coloured
from digitpad.data_files.column_names import ID_NAMES, NUMBER_NAMES
from digitpad.data_files.one_hot_columns import OneHot
from digitpad.data_files.part_column import names_parts
from digitpad.errors import DatasetError
from digitpad.message import tr

LARGEST_SIDE = 256
_FEWEST_PIXELS = 9
_MOST_OTHERS = 6  # columns that are no pixels and have names, where these are numbers
_LOOKED_AT, _LOOKED_AT_BYTES = 40, 2**18  # lines, of which at least three
_MOST_SEPARATORS = 4 * LARGEST_SIDE**2  # in a line: of spaces there may be several between two numbers
# In this order, as a number may have a comma in it, and the name of a class may have a space.
_SEPARATORS = (b"\t", b";", b",", b" ")
_ANY_SEPARATOR = re.compile(rb"[\t;, ]+")
_FIGURES = re.compile(r"\d+")
_NO_DATA = (b"#", b"%", b"@", b"sep=")  # how a line begins that holds no data


@dataclass(frozen=True)
class Form:
    """How a file is laid out.

    Attributes:
        separator: between two fields; a space stands for one or more of them.
        skipped: how many lines come before the first one of numbers.
        columns: fields of a line.
        label: which of them is the label; None where there is none, or `one_hot` says it.
        number: which of them only numbers the lines, if one does.
        sure: whether nothing but this field can be the label; otherwise the last one can as well.
        ends_with_separator: whether one stands behind the last field.
        one_hot: the columns of the labels where each class has one.
        part: which field says to what part of a set the line belongs, if one does.
        unused: the fields that are none of these and no pixels.
    """

    separator: bytes
    skipped: int
    columns: int
    label: int | None
    number: int | None = None
    sure: bool = True
    ends_with_separator: bool = False
    one_hot: OneHot | None = None
    part: int | None = None
    unused: tuple[int, ...] = ()

    @property
    def others(self) -> list[int]:
        """The fields that are no pixels, the last ones first."""
        labels = () if self.one_hot is None else self.one_hot.columns
        others = (self.label, self.number, self.part, *self.unused, *labels)
        return sorted((field for field in others if field is not None), reverse=True)

    @property
    def has_labels(self) -> bool:
        """Whether each line says its class, in one field or in a column for each class."""
        return self.label is not None or self.one_hot is not None

    @property
    def pixels(self) -> int:
        """How many fields hold pixels."""
        return self.columns - len(self.others)

    @property
    def coloured(self) -> bool:
        """Whether three of these fields are one pixel."""
        return are_coloured(self.pixels)

    @property
    def side(self) -> int:
        """The side of the square pictures, in pixels."""
        return math.isqrt(self.pixels // 3 if self.coloured else self.pixels)

    def tidied(self, lines: bytes) -> bytes:
        """Whole lines with nothing but a separator between two fields, and marks of classes as numbers."""
        lines = lines if self.one_hot is None else column_names.with_numbers(lines)
        if self.separator == b" ":
            return b"\n".join(b" ".join(line.split()) for line in lines.splitlines()) + b"\n"
        return lines.replace(self.separator + b"\n", b"\n") if self.ends_with_separator else lines

    def fields(self, line: bytes) -> list[bytes]:
        """The fields of a tidied line."""
        return _fields(line, self.separator)


def looks_like_a_table(start: bytes) -> bool:
    """Whether a file of this beginning (UTF-8) has lines of numbers, or a first line that is too long to tell."""
    lines, _ = _first_lines(start)
    if b"\0" in start or not lines:
        return False
    if len(lines) == 1 and any(lines[0].count(separator) >= _FEWEST_PIXELS for separator in (b"\t", b";", b",")):
        return True
    return any(map(_is_mostly_numbers, lines[:3]))


def form_of(piece: bytes, path: Path) -> Form:
    """The layout of a file that begins with this piece of whole lines. Raises DatasetError."""
    lines, skipped = _first_lines(piece)
    divided = not any(map(_is_mostly_numbers, lines))
    for separator in _SEPARATORS:
        rows = [_fields(line, separator) for line in lines if line.count(separator) <= _MOST_SEPARATORS]
        head = rows[0] if _is_header(rows) else None
        body = rows if head is None else rows[1:]
        for row in filter(_is_divided, body):
            form = _layout(separator, row, head, body) or _named_layout(separator, row, head, body)
            if form is not None:
                return replace(form, skipped=skipped + (head is not None))
            divided = True
    if any(_has_gaps(_fields(line, separator)) for separator in _SEPARATORS for line in lines[:3]):
        raise DatasetError(tr("{path} has empty fields: write 0 where a pixel is 0.", path=path))
    if divided:
        raise no_pictures(path)
    raise DatasetError(
        tr(
            "{path} does not show what divides its numbers: put a comma, a semicolon, a tab or a space between "
            "any two of them.",
            path=path,
        )
    )


def no_pictures(path: Path) -> DatasetError:
    """The error to raise for a table without any line that can be a picture."""
    return DatasetError(
        tr(
            "{path} holds no pictures: a line is a label and then the pixels of a square, such as 784 of them.",
            path=path,
        )
    )


def is_number(field: bytes) -> bool:
    """Whether a field is a finite number; its decimals may follow a point or a comma."""
    try:
        return math.isfinite(float(field.replace(b",", b".")))
    except ValueError:
        return False


def _first_lines(piece: bytes) -> tuple[list[bytes], int]:
    """The first lines that hold something, and how many stand before them that do not."""
    lines = piece.split(b"\n", 2 * _LOOKED_AT)[: 2 * _LOOKED_AT]
    skipped = 0
    if any(line.startswith(_NO_DATA) for line in lines[:1]):
        lines = piece.split(b"\n")
    for line in lines:
        if line.strip() and not line.lower().startswith(_NO_DATA):
            break
        skipped += 1
    found = [line for line in lines[skipped:] if line.strip()][:_LOOKED_AT]
    within = sum(size < _LOOKED_AT_BYTES for size in itertools.accumulate(map(len, found)))
    return found[: max(3, within)], skipped


def _is_mostly_numbers(line: bytes) -> bool:
    fields = _ANY_SEPARATOR.split(line.strip().replace(b'"', b""))
    return len(fields) >= _FEWEST_PIXELS and 2 * sum(map(is_number, fields)) > len(fields)


def _fields(line: bytes, separator: bytes) -> list[bytes]:
    """The fields of a line. One in quotation marks may hold the separator."""
    if b'"' in line:
        try:
            rows = csv.reader([line.decode("utf-8", "surrogateescape")], delimiter=separator.decode())
            fields = [field.strip().encode("utf-8", "surrogateescape") for field in next(rows, [])]
        except csv.Error:
            return []
    else:
        fields = [field.strip() for field in line.split(separator)]
    return [field for field in fields if field] if separator == b" " else fields


def _is_divided(row: list[bytes]) -> bool:
    """Whether all but the label, the number of the line, marks of classes and what stands behind the last separator are
    numbers."""
    return (
        len(row) >= _FEWEST_PIXELS and sum(not is_number(field) and column_names.mark(field) < 0 for field in row) <= 3
    )


def _has_gaps(row: list[bytes]) -> bool:
    """Whether these are numbers, and nothing in place of many of them."""
    numbers = sum(map(is_number, row))
    return numbers >= _FEWEST_PIXELS and row.count(b"") > 3 >= len(row) - numbers - row.count(b"")


def _is_header(rows: list[list[bytes]]) -> bool:
    first = rows[0] if len(rows) > 1 else []
    if len(first) <= _FEWEST_PIXELS:
        return False
    if not any(map(is_number, first[1:])):
        return True
    numbers = [int(field) for field in first if field.isdigit() and len(field) < 6]
    if len(numbers) >= max(_FEWEST_PIXELS, len(first) - _MOST_OTHERS) and numbers in (
        _counted(0, numbers),
        _counted(1, numbers),
    ):
        return True  # columns that are named by their numbers
    # A line of pixels that pandas took for names: it has made 0, 0.1, 0.2, ... of 0, 0, 0.
    dotted = sum(b"." in field for field in first)
    return 2 * dotted > len(first) == len(set(first)) and not any(b"." in field for field in rows[1])


def _counted(start: int, numbers: list[int]) -> list[int]:
    """As many consecutive numbers from `start` on."""
    return list(range(start, start + len(numbers)))


def _layout(separator: bytes, row: list[bytes], head: list[bytes] | None, body: list[list[bytes]]) -> Form | None:
    """How this line is laid out, by itself, the names of the columns and the lines beside it."""
    ends_with_separator = not row[-1]
    columns = len(row) - ends_with_separator
    if (form := _one_hot_layout(separator, row, head, body)) is not None:
        return form
    others = next((n for fits in (is_square, are_coloured) for n in range(3) if fits(columns - n)), None)
    if others is None:
        return None
    names = _names(head or [], columns)
    named = column_names.label_in(names)
    number = None
    if others == 2 or (others == 1 and named is None):
        number = _number(names, columns, [each for each in body if len(each) == len(row)], others, named)
    label, sure = named, True
    if label is None and others > (number is not None):
        label, sure = _label([field for field in range(columns) if field != number], row)
    form = Form(separator, 0, columns, label, number, sure, ends_with_separator)
    fits = len(form.others) == others and form.side <= LARGEST_SIDE and _is_all_numbers(row[:columns], form)
    return form if fits else None


def _one_hot_layout(
    separator: bytes, row: list[bytes], head: list[bytes] | None, body: list[list[bytes]]
) -> Form | None:
    """The layout where each class has a column of its own, of all lines that are as long as this one."""
    columns = len(row) - (not row[-1])
    lines = [line for line in body if len(line) == len(row)]
    number = 0 if _numbers([line[0] for line in lines]) else None
    found = one_hot_columns.find(lines, head, start=0 if number is None else 1, columns=columns)
    if found is None:
        return None
    form = Form(separator, 0, columns, None, number, True, not row[-1], found)
    return form if form.side <= LARGEST_SIDE and _is_all_numbers(row[:columns], form) else None


def _named_layout(separator: bytes, row: list[bytes], head: list[bytes] | None, body: list[list[bytes]]) -> Form | None:
    """The layout where the pixels are the longest run of numbered names, such as pixel0, pixel1, and a name of another
    column says that it holds the labels."""
    columns = len(row) - (not row[-1])
    names = _names(head or [], columns)
    runs = [list(run) for _, run in itertools.groupby(range(len(names)), lambda field: _FIGURES.sub("0", names[field]))]
    pixels = max(runs, key=len, default=[])
    label = column_names.label_in(names)
    if label is None or label in pixels or not (is_square(len(pixels)) or are_coloured(len(pixels))):
        return None
    unused = [field for field in range(columns) if field not in (*pixels, label)]
    lines = [[field.decode("utf-8", "replace") for field in line] for line in body if len(line) == len(row)]
    part = next((field for field in unused if names_parts([line[field] for line in lines])), None)
    rest = tuple(field for field in unused if field != part)
    form = Form(separator, 0, columns, label, None, True, not row[-1], part=part, unused=rest)
    return form if form.side <= LARGEST_SIDE and _is_all_numbers(row[:columns], form) else None


def _names(head: list[bytes], columns: int) -> list[str]:
    """The names of the columns; none where there are not as many."""
    names = [field.decode("utf-8", "replace").lower() for field in head][:columns]
    if len(names) == columns - 1:  # as R writes them: the numbers of the lines have no name
        names.insert(0, "")
    return names if len(names) == columns else []


def _is_all_numbers(row: list[bytes], form: Form) -> bool:
    return all(is_number(field) for index, field in enumerate(row) if index not in form.others)


def is_square(count: int) -> bool:
    """Whether so many pixels make a square picture."""
    return count >= _FEWEST_PIXELS and math.isqrt(count) ** 2 == count


def _number(names: list[str], columns: int, rows: list[list[bytes]], others: int, named: int | None) -> int | None:
    """The column that only numbers or names each line, by its own name, or by its content where that says it."""
    for field in (0, columns - 1):
        name = names[field] if names else None
        counts = _numbers([row[field] for row in rows])
        if name in NUMBER_NAMES and field != named and (others == 2 or name in ID_NAMES or counts):
            return field
    if others == 1:
        return None
    likely = (field for field in (0, columns - 1, 1) if field != named)
    return next((field for field in likely if _numbers([row[field] for row in rows])), None)


def _numbers(column: list[bytes]) -> bool:
    """Whether these number the lines one after the other, or name each of them, as names of files do."""
    if not all(map(is_number, column)):
        return len(column) == len(set(column)) > 1
    numbers = [float(field.replace(b",", b".")) for field in column]
    return len(numbers) > 1 and all(first < second for first, second in itertools.pairwise(numbers))


def _label(fields: list[int], row: list[bytes]) -> tuple[int, bool]:
    """The column of labels without a name, and whether it is sure: a text can be nothing else."""
    first, last = fields[0], fields[-1]
    if not is_number(row[first]):
        return first, True
    if not is_number(row[last]):
        return last, True
    return first, False
