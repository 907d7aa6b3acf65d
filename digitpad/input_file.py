"""Opens the files that a person names: ordinary files alone, so that no pipe is waited for and no device read for ever.

Every reader of the program gets its input here, and none reads beyond the size that a file has when it is opened.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from digitpad.message import Translated, mark, tr

# A pipe opens at once instead of waiting for somebody to write to it; Windows has no such flags, but another one.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_Kind = TypeVar("_Kind")
_DAMAGED = (OSError, EOFError, zipfile.BadZipFile, zlib.error, struct.error)
# As the system says it, in English; it says it in no other language unless the process asks for that.
_SYSTEM = {
    mark("Permission denied"),
    mark("Operation not permitted"),
    mark("No such file or directory"),
    mark("Not a directory"),
    mark("Is a directory"),
    mark("File name too long"),
    mark("No space left on device"),
    mark("Disk quota exceeded"),
    mark("Read-only file system"),
    mark("Input/output error"),
    mark("Too many open files"),
    mark("Too many levels of symbolic links"),
    mark("File too large"),
    mark("No such device"),
    mark("Stale file handle"),
    mark("Transport endpoint is not connected"),
}


class NoOrdinaryFile(OSError):
    """It is a folder, a pipe, a socket or a device."""


class _Unwaiting(io.FileIO):
    """A file that is there as a whole. The kernel's own ones, such as `/proc/kmsg`, call themselves ordinary, and some
    have nothing to give yet: that is an error, where Python's files would read None."""

    def readinto(self, buffer: Any, /) -> int:
        count: int | None = super().readinto(buffer)  # both are typed as if they were never None
        return _there(count)

    def readall(self) -> bytes:
        content: bytes | None = super().readall()
        return _there(content)


def open_input(path: Path) -> BinaryIO:
    """Open an ordinary file, or a link to one, to be read.

    Raises:
        NoOrdinaryFile: it is something else.
        OSError: there is none, or it may not be read. Of each of these, `reason` says why. Reading raises it too.
    """
    try:
        _check_kind(os.stat(path).st_mode)  # before it is opened, which alone rewinds a tape
        descriptor = os.open(path, _FLAGS)
    except ValueError as error:
        raise OSError(errno.EINVAL, tr("no file has such a name")) from error
    try:
        _check_kind(os.fstat(descriptor).st_mode)  # it may be another one by now
        return io.BufferedReader(_Unwaiting(descriptor))
    except BaseException:
        os.close(descriptor)
        raise


def read_input(path: Path, largest: int) -> bytes:
    """The content of an ordinary file of at most `largest` bytes.

    Raises:
        OSError: as `open_input`, or it is larger (`errno.EFBIG`).
    """
    with open_input(path) as file:
        check_size(file, largest)
        return file.read(size(file))


def size(file: BinaryIO) -> int:
    """The size of an opened file in bytes."""
    return os.fstat(file.fileno()).st_size


def check_size(file: BinaryIO, largest: int) -> None:
    """Raises OSError (`errno.EFBIG`) where the opened file has more bytes."""
    if size(file) > largest:
        raise too_large(largest)


def too_large(largest: int) -> OSError:
    """What is raised of a file that has more bytes than these."""
    return OSError(errno.EFBIG, tr("it is larger than {size}", size=_readable(largest)))


def reason(error: BaseException) -> str:
    """Why it failed, as the end of a sentence without its full stop. A library's own message on a damaged file is not
    passed on: it is for programmers, and English in every language."""
    if isinstance(error, MemoryError):
        return tr("it is too large for the memory")
    text = getattr(error, "strerror", None)
    if isinstance(error, FileExistsError) and text == os.strerror(errno.EEXIST):  # true of what one wants as well
        return tr("something else of that name is there")
    ours = any(isinstance(part, Translated) for part in error.args)
    if not text and not ours and isinstance(error, _DAMAGED):
        return tr("it is damaged")
    if text in _SYSTEM:
        return tr(text)
    text = text or str(error) or type(error).__name__
    return " ".join(str(text).split()).rstrip(".")[:200]


def _there(what: _Kind | None) -> _Kind:
    if what is None:
        raise NoOrdinaryFile(errno.EAGAIN, tr("it is no ordinary file"))
    return what


def _check_kind(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise NoOrdinaryFile(errno.EISDIR, tr("it is a folder"))
    if not stat.S_ISREG(mode):
        raise NoOrdinaryFile(errno.EINVAL, tr("it is no ordinary file"))


def _readable(size: int) -> str:
    if size >= 2**20:
        return tr("{size:,.0f} MB", size=size / 2**20)
    return tr("{size:,.0f} kB", size=size / 2**10)
