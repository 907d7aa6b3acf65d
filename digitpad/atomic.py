"""Writes whole files or none: what is interrupted, or meets a full disk, leaves the old file as it was.

A file is written beside its place under a short name of its own, and moved there once it is safe on the disk. A lock
shows whether a save is still under way; the next save in the same folder removes what a killed one has left.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from io import BufferedWriter
from pathlib import Path

from digitpad import file_lock
from digitpad.message import tr

if sys.platform != "win32":
    import fcntl

_PREFIX, _SUFFIX = ".digitpad-", ".part"  # short: the name of the file itself may take all 255 bytes
_ABANDONED_AFTER = 3600.0  # seconds, where no lock can tell


def write(content: bytes | Sequence[bytes | memoryview], path: Path, *, replace_protected: bool = False) -> None:
    """Write a file, whole or in pieces, beside its place, flush it to disk, then move it there. A symbolic link stays
    and its target is replaced; a file that is replaced keeps its mode.

    Raises:
        PermissionError: the file is write-protected and `replace_protected` is not set, or its folder is.
        OSError: it cannot be written. Whatever is raised, nothing has changed; `strerror` says why.
    """
    target = _target(path, replace_protected)
    clear_away(target.parent)
    with _temporary(target.parent) as file:
        _adopt_mode(file, target)  # before the content: a private file stays private
        for piece in (content,) if isinstance(content, bytes) else content:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
        if sys.platform == "win32":
            file.close()  # Windows moves no open file; elsewhere it stays locked until it is in its place
        os.replace(file.name, target)
    _flush_folder(target.parent)


def check(path: Path, *, replace_protected: bool = False, inputs: Iterable[Path] = ()) -> None:
    """Try whether a file could be written, by a temporary one beside it that holds nothing.

    Args:
        path: of the file.
        replace_protected: whether one that is protected against writing may be replaced.
        inputs: what the file is made from, and must not replace.

    Raises:
        OSError: it could not; its `strerror` says why.
    """
    if os.path.exists(path) and any(_same(path, each) for each in inputs):
        raise OSError(errno.EEXIST, tr("it would replace the file that is read, so name another one"))
    with _temporary(_target(path, replace_protected).parent):
        pass


def _same(path: Path, other: Path) -> bool:
    """Whether both exist and are one file. False for links that may not be followed."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False


def is_protected(path: Path) -> bool:
    """Whether there is a file that is protected against writing. Its folder may allow to replace it all the same, but
    that has to be asked for."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False  # what else is wrong with it, `write` finds out
    return stat.S_ISREG(mode) and not (mode & 0o222 and os.access(path, os.W_OK))


def clear_away(folder: Path) -> None:
    """Remove what killed saves left in this folder. What a living process is writing stays."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            _remove_abandoned(path)


def _target(path: Path, replace_protected: bool) -> Path:
    """The file that is meant, behind all links. Raises OSError where it cannot be written."""
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, tr("its symbolic links lead in a circle"))
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, tr("there is no folder {folder}", folder=target.parent))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, tr("it is a folder"))
    if target.exists() and not target.is_file():
        raise OSError(errno.EINVAL, tr("it is no ordinary file"))  # a device would be replaced by a file
    if not replace_protected and is_protected(target):
        raise PermissionError(errno.EACCES, tr("it is write-protected"))
    return target


@contextlib.contextmanager
def _temporary(folder: Path) -> Iterator[BufferedWriter]:
    """An open, locked file in this folder; at the end it is removed unless it was moved elsewhere."""
    file = _locked(folder)
    try:
        yield file
    finally:
        with contextlib.suppress(OSError):  # closing tries once more to write what found no room
            file.close()
        with contextlib.suppress(OSError):
            os.unlink(file.name)


def _locked(folder: Path) -> BufferedWriter:
    while True:
        file = (folder / f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}").open("xb")
        if sys.platform == "win32":
            return file
        with contextlib.suppress(OSError):  # not every network drive has locks
            fcntl.flock(file, fcntl.LOCK_EX)
        if os.fstat(file.fileno()).st_nlink:
            return file
        file.close()  # it was taken for abandoned before it was locked


def _remove_abandoned(path: Path) -> None:
    with contextlib.suppress(OSError):
        status = path.lstat()
        old = time.time() - status.st_mtime > _ABANDONED_AFTER
        if sys.platform == "win32":
            if old:
                path.unlink()
        elif stat.S_ISREG(status.st_mode):
            with path.open("rb") as file:
                locked = file_lock.try_lock(file.fileno())
                if old if locked is None else locked:
                    path.unlink()


def _adopt_mode(file: BufferedWriter, target: Path) -> None:
    """Mode and owner of the file that is to be replaced, as far as the drive knows such a thing."""
    if not target.exists():
        return  # it was made with the mode of a new file
    old = target.stat()
    with contextlib.suppress(OSError):
        if sys.platform != "win32" and (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(file.name, old.st_uid, old.st_gid)
    with contextlib.suppress(OSError):
        os.chmod(file.name, stat.S_IMODE(old.st_mode))


def _flush_folder(folder: Path) -> None:
    """A power cut must not bring the old name back. Not every drive can do that, and Windows cannot."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
