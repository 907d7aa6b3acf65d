"""Reads compressed files, gzip and zip, piece by piece: what a small file unpacks to is never in memory as a whole.

How much is unpacked is up to whoever reads. What else a file may ask for, such as a huge table of contents, is bounded
here.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from digitpad.message import tr

PIECE = 2**20  # bytes; what is worth reading at once
BROKEN = (OSError, EOFError, zlib.error, MemoryError)  # what reading a plain or gzipped file may raise
_COMPRESSED_PIECE = 2**16
_MOST_MEMBERS = 20_000  # of a gzip file, which may be many files in a row
_LARGEST_TABLE = 2**21  # bytes; a zip file's table of contents is read at once


def unpacked(file: BinaryIO) -> BinaryIO:
    """An opened file as it is, or unpacked while it is read where its content says that it is gzip.

    Reading raises `zlib.error` where it is damaged and EOFError where it ends too early.
    """
    start = file.read(2)
    file.seek(0)
    return io.BufferedReader(_Gzip(file), PIECE) if start == b"\x1f\x8b" else file


class _Gzip(io.RawIOBase):
    """Unpacks by zlib itself: `gzip` reads the names in a header byte by byte, and these may be as long as the file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._waiting = b""
        self._member = zlib.decompressobj(31)
        self._members = 1

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        view = memoryview(buffer).cast("B")
        while len(view):
            if self._member.eof and not self._next_member():
                return 0
            packed = self._waiting or self._file.read(_COMPRESSED_PIECE)
            try:
                content = self._member.decompress(packed, len(view))
            except zlib.error as error:  # its text is for programmers
                raise zlib.error(tr("what is packed in it is damaged")) from error
            self._waiting = self._member.unconsumed_tail
            if content:
                view[: len(content)] = content
                return len(content)
            if not packed and not self._member.eof:
                raise EOFError(tr("it ends too early"))
        return 0

    def _next_member(self) -> bool:
        rest = (self._member.unused_data or self._file.read(_COMPRESSED_PIECE)).lstrip(b"\0")
        if not rest:
            return False  # zeros behind the end are padding
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise zlib.error(tr("it has too many parts"))
        self._member, self._waiting = zlib.decompressobj(31), rest
        return True


@contextmanager
def opened_zip(file: BinaryIO, largest_table: int = _LARGEST_TABLE) -> Iterator[zipfile.ZipFile]:
    """An opened zip file whose table of contents has a size that no model or data file exceeds.

    Raises:
        zipfile.BadZipFile: it is none, or damaged. A damaged one may also raise NotImplementedError, ValueError,
            EOFError, struct.error and the like.
    """
    with zipfile.ZipFile(_ShortReads(file, largest_table)) as archive:
        yield archive


@contextmanager
def member(archive: zipfile.ZipFile, name: str) -> Iterator[BinaryIO]:
    """A member of a zip file, unpacked while it is read.

    Raises:
        KeyError: there is none of this name.
        zipfile.BadZipFile: it is encrypted or compressed in a rare way.
    """
    found = archive.getinfo(name)
    if found.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) or found.flag_bits & 1:
        raise zipfile.BadZipFile(tr("{name} is encrypted, or compressed in a rare way", name=name))
    with archive.open(found) as file:
        yield file  # type: ignore[misc] # it has all that is used of a BinaryIO


class _ShortReads(io.RawIOBase):
    """A file that gives no more at once than a header or a piece should need."""

    def __init__(self, file: BinaryIO, largest: int) -> None:
        self._file, self._largest = file, largest

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        content = self._file.read(min(size, self._largest + 1) if size >= 0 else self._largest + 1)
        if len(content) > self._largest:
            raise zipfile.BadZipFile(tr("its table of contents is too long"))
        return content

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()
