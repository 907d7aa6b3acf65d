"""Reads the text of a table in pieces of whole lines, as UTF-8 with plain line ends whatever the file has."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digitpad import input_file, packed
from digitpad.data_files.table_form import no_pictures
from digitpad.errors import DatasetError
from digitpad.message import tr

_FIRST_PIECE, _PIECE = 2**21, 2**19  # bytes; the first one shows how the table is laid out
_LONGEST_LINE = 2**21
_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_LOOKED_AT = 64  # bytes


class _LineTooLong(Exception):
    """A line is longer than that of any table of pictures."""


def as_utf_8(start: bytes) -> bytes:
    """The beginning of a file, without a byte-order mark; a letter that is cut off at its end is left out."""
    name = _encoding(start)
    text = start if name is None else start.decode(name, "ignore").encode(errors="ignore")
    return _plain(text.removeprefix(_UTF_8_MARK), _line_end(text))


@contextmanager
def opened(path: Path) -> Iterator[Iterator[bytes]]:
    """The file, unpacked, in pieces of whole lines, with a plain line end at each end.

    Raises DatasetError for what goes wrong while it is open, as where a line is too long or not in UTF-8.
    """
    try:
        with input_file.open_input(path) as file:
            yield _pieces(packed.unpacked(file))
    except UnicodeError as error:
        raise DatasetError(
            tr("{path} cannot be read: {reason}.", path=path, reason=tr("it is not in UTF-8"))
        ) from error
    except _LineTooLong as error:
        raise no_pictures(path) from error
    except packed.BROKEN as error:
        raise DatasetError(
            tr("{path} cannot be read: {reason}.", path=path, reason=input_file.reason(error))
        ) from error


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    content = file.read(_FIRST_PIECE)
    name = _encoding(content)
    decoder = None if name is None else codecs.getincrementaldecoder(name)("replace")
    rest, line_end = b"", None
    while content:
        text = content if decoder is None else decoder.decode(content).encode(errors="replace")
        if line_end is None:
            text = text.removeprefix(_UTF_8_MARK)
            line_end = _line_end(text)
        whole, end, rest_of_it = (rest + _plain(text, line_end)).rpartition(b"\n")
        if not end and len(rest_of_it) > _LONGEST_LINE:
            raise _LineTooLong
        rest = rest_of_it
        if whole:
            yield whole + b"\n"
        content = file.read(_PIECE)
    if rest.strip():
        yield rest + b"\n"


def _encoding(start: bytes) -> str | None:
    """Which UTF-16 it is, by its mark or as every other byte is zero; None for UTF-8."""
    if name := _UTF_16_MARKS.get(start[:2]):
        return name
    even, odd = start[:_LOOKED_AT:2], start[1:_LOOKED_AT:2]
    if len(odd) > 1 and not any(odd) and all(even):
        return "utf-16-le"
    return "utf-16-be" if len(odd) > 1 and not any(even) and all(odd) else None


def _line_end(text: bytes) -> bytes:
    """What ends a line, apart from the \\r of Windows: a single \\r does in the files of old Macintoshes."""
    return b"\r" if b"\n" not in text and b"\r" in text[:-1] else b"\n"


def _plain(text: bytes, line_end: bytes) -> bytes:
    return text.replace(b"\r", b"\n" if line_end == b"\r" else b"")
