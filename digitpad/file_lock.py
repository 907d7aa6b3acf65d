"""Locks that a running process holds on a file; however it ends, the system releases them."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BETWEEN_TRIES = 0.005  # seconds
_TRIES = 100  # each fails only where another process releases the lock at that very time


def try_lock(descriptor: int) -> bool | None:
    """Lock an open file. False where another one holds the lock, None where the drive knows no locks."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


@contextlib.contextmanager
def held(path: Path, patience: float = 0.0) -> Iterator[bool]:
    """Hold a lock by this file, which is made for that and removed at the end.

    Yields whether the lock is held: False where another process has it still after so many seconds of `patience`.
    Where there are no locks, or no such file can be made, it is True for everybody.
    """
    ends = time.monotonic() + patience
    while not (acquired := _acquired(path))[1] and time.monotonic() < ends:
        if acquired[0] is not None:
            os.close(acquired[0])
        time.sleep(_BETWEEN_TRIES)
    descriptor, mine = acquired
    made = mine and descriptor is not None
    try:
        yield mine
    finally:
        if made and sys.platform != "win32":
            _remove(path)  # while it is held; whoever has opened it meanwhile sees that it is gone
        if descriptor is not None:
            os.close(descriptor)
        if made and sys.platform == "win32":
            _remove(path)  # Windows removes no open file


def _acquired(path: Path) -> tuple[int | None, bool]:
    """The open file, if there is one, and whether the lock is ours."""
    for _ in range(_TRIES):
        try:
            descriptor = _opened(path)
        except OSError:
            return None, True
        mine = try_lock(descriptor) is not False
        if not mine or sys.platform == "win32" or _lies_at(path, descriptor):
            return descriptor, mine
        os.close(descriptor)  # its last holder has removed it
    return None, True  # a drive that gives its files another number each time


def _opened(path: Path) -> int:
    """Another user's lock can be read at best, which is enough to see that it is held."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        return os.open(path, os.O_RDONLY)


def _lies_at(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except OSError:
        return False


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
