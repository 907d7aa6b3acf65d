"""Reads and writes drawings as strokes: JSON (one drawing) or JSON lines (one a line), also those of Quick Draw."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from digitpad import bounded_json, input_file, packed
from digitpad.digits.ink import Strokes
from digitpad.errors import ImageError
from digitpad.message import tr
from digitpad.printable import is_printable, printable

_LARGEST_NUMBER = 1e9
_LONGEST = 2**22  # bytes of a drawing
LARGEST_FILE = 2**28  # bytes of many drawings
_MOST_STROKES, _MOST_POINTS = 500, 20_000  # of a drawing
MOST_ERRORS = 1_000  # lines that are no drawings; with more of them the file is something else
_LONGEST_TEXT = 200  # letters of a label, a name or a date
_FORM = '{"strokes": [[[x, y], …], …]}'

Drawing = TypeVar("Drawing")


def read_strokes(path: Path, on_error: Callable[[ImageError], None] | None = None) -> Iterator[tuple[int, Strokes]]:
    """The drawings of a `.json` file (one) or a `.jsonl` file (one a line): line number from 1, and strokes.

    A point is [x, y]; what follows in it, such as the time, is left out. The text is UTF-8, byte-order mark or not.

    Args:
        path: the file.
        on_error: called for each line that holds something else, which is then left out; None to raise it.

    Raises:
        ImageError: the file cannot be read, is too large or holds something else; the sentence names file and line.
    """
    yield from _read(path, path.suffix.lower() == ".jsonl", _strokes, on_error)


@dataclass(frozen=True)
class LabelledDrawing:
    """A drawing and what it is said to be.

    Attributes:
        strokes: see `read_strokes`.
        label: the class's number or name; None for something that is none of them.
        hand: whose handwriting it is, "" where nobody is named.
        date: when it was said, as ISO 8601 has it, "" where that is unknown.
    """

    strokes: Strokes
    label: int | str | None
    hand: str = ""
    date: str = ""

    def as_json(self) -> dict[str, Any]:
        """The form that `read_labelled` reads."""
        known = {"label": self.label, **as_json(self.strokes)}
        return known | {key: value for key, value in (("hand", self.hand), ("date", self.date)) if value}


def read_labelled(
    path: Path, on_error: Callable[[ImageError], None] | None = None
) -> Iterator[tuple[int, LabelledDrawing]]:
    """The labelled drawings of a file, one a line: {"label": 7, "strokes": [[[x, y], …], …]}, or as Quick Draw has
    them, {"word": "cat", "drawing": [[[x, …], [y, …]], …]}. It may be gzipped.

    Same arguments and errors as `read_strokes`.
    """
    yield from _read(path, True, labelled, on_error)


def no_labelled_text(path: Path) -> str:
    """A whole sentence on a file, or a folder, that has none of them."""
    return tr(
        '{path} holds no drawings with labels: each line needs "label" and "strokes", or "word" and "drawing" '
        "as Quick Draw has them.",
        path=path,
    )


def _read(
    path: Path, several: bool, parse: Callable[[bytes, str], Drawing], on_error: Callable[[ImageError], None] | None
) -> Iterator[tuple[int, Drawing]]:
    try:
        with input_file.open_input(path) as file:
            input_file.check_size(file, LARGEST_FILE if several else _LONGEST)
            yield from _drawings(_lines(packed.unpacked(file)) if several else _whole(file), path, parse, on_error)
    except FileNotFoundError as error:
        raise ImageError(tr("There is no file {path}.", path=path)) from error
    except packed.BROKEN as error:
        raise ImageError(tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error))) from error


def _whole(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    yield 1, file.read(_LONGEST)


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Numbers and contents of the lines that are not empty. One that is too long ends them, cut off. Raises OSError
    where they are too many, which the size of a packed file does not tell."""
    number = size = 0
    while line := file.readline(_LONGEST + 1):
        number += 1
        size += len(line)
        if size > LARGEST_FILE:
            raise input_file.too_large(LARGEST_FILE)
        if line.strip():
            yield number, line
        if len(line) > _LONGEST:
            return


def _drawings(
    lines: Iterator[tuple[int, bytes]],
    path: Path,
    parse: Callable[[bytes, str], Drawing],
    on_error: Callable[[ImageError], None] | None,
) -> Iterator[tuple[int, Drawing]]:
    errors = 0
    for number, line in lines:
        try:
            drawing = parse(line, tr("{path}, line {number},", path=path, number=number))
        except ImageError as error:
            errors += 1
            if on_error is None:
                raise
            if errors > MOST_ERRORS:
                raise ImageError(
                    tr("{path} is no file of drawings: {most:,} lines of it are none.", path=path, most=MOST_ERRORS)
                ) from error
            on_error(error)
        else:
            yield number, drawing


def _strokes(line: bytes, where: str) -> Strokes:
    return _strokes_of(_object(line, where), where)


def labelled(line: bytes, where: str) -> LabelledDrawing:
    """The labelled drawing of one line; `where` begins the sentence of the ImageError that a bad one raises."""
    drawing = _object(line, where)
    if isinstance(drawing, dict) and "drawing" in drawing:
        drawing = {"label": drawing.get("word", ""), "strokes": _as_points(drawing["drawing"])}
    label = drawing.get("label", "") if isinstance(drawing, dict) else ""
    if (
        not (label is None or type(label) is int or (isinstance(label, str) and label and is_printable(label)))
        or len(str(label)) > _LONGEST_TEXT
    ):
        raise ImageError(
            tr('{where} has no label: it needs "label", a class\'s number or name, or null for none.', where=where)
        )
    hand, date = (
        printable(value) if isinstance(value, str) and len(value) <= _LONGEST_TEXT else ""
        for value in (drawing.get("hand"), drawing.get("date"))
    )
    return LabelledDrawing(_strokes_of(drawing, where), label, hand, date)


def _as_points(strokes: Any) -> Any:
    """Quick Draw's strokes, which have all x, then all y and perhaps the times; what is otherwise stays as it is."""
    try:
        return [[list(point) for point in zip(x, y, strict=True)] for x, y, *_ in strokes]
    except (TypeError, ValueError):
        return strokes


def _object(line: bytes, where: str) -> Any:
    if len(line) > _LONGEST:
        raise ImageError(tr("{where} is too long for a drawing.", where=where))
    try:
        return bounded_json.loads(line.removeprefix(codecs.BOM_UTF8))
    except ValueError as error:
        raise ImageError(tr("{where} is no drawing of the form {form}.", where=where, form=_FORM)) from error


def _strokes_of(drawing: Any, where: str) -> Strokes:
    strokes = drawing.get("strokes") if isinstance(drawing, dict) else None
    if not isinstance(strokes, list) or not all(isinstance(stroke, list) for stroke in strokes):
        raise ImageError(tr("{where} is no drawing of the form {form}.", where=where, form=_FORM))
    if len(strokes) > _MOST_STROKES or sum(map(len, strokes)) > _MOST_POINTS:
        raise ImageError(
            tr(
                "{where} has more than {strokes:,} strokes or {points:,} points.",
                where=where,
                strokes=_MOST_STROKES,
                points=_MOST_POINTS,
            )
        )
    return [[_point(point, where) for point in stroke] for stroke in strokes]


def _point(point: Any, where: str) -> tuple[float, float]:
    if not isinstance(point, list) or len(point) < 2 or any(type(value) not in (int, float) for value in point[:2]):
        raise ImageError(tr("{where} is no drawing of the form {form}.", where=where, form=_FORM))
    x, y = point[:2]
    if not (abs(x) <= _LARGEST_NUMBER and abs(y) <= _LARGEST_NUMBER):  # not so for nan either
        raise ImageError(tr("{where} holds coordinates that are no usable numbers.", where=where))
    return float(x), float(y)


def as_json(strokes: Strokes) -> dict[str, Any]:
    """Strokes in the form that `read_strokes` reads."""
    return {"strokes": [[[float(x), float(y)] for x, y in stroke] for stroke in strokes]}
