"""Sets how the C library of Linux manages memory: few arenas, large arrays outside them, free pages given back.

- By default each thread has an arena of its own, and no thread uses what lies free in the arena of another.
- By default arrays of up to 32 MB lie in the heap, where small objects between them keep its pages in use. The
  pictures of the pages take 1 to 4 MB and are painted anew with each size of the window. So from 1 MB on each array is
  mapped by itself, and the system has its memory back as soon as it is freed.
- While a training runs or the pen moves, the limit is 4 MB. Asking the system for the arrays of each mini-batch would
  make an epoch a tenth longer, and asking for a picture with each move of the pen a move on the Why page a fifth.

`tests/endurance/monkey.py --memory` measures what this is worth.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

# malloc.h
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8

_ARENAS = 2  # the window's own, and one that all workers share
_LARGE = 1 << 20  # bytes from which on an array is mapped by itself, and unmapped when it is freed
_LARGE_AT_WORK = 4 << 20  # the same while large arrays come and go all the time
_FREE = 16 << 20  # bytes that may lie free at the end of the heap


def set_up() -> None:
    """Call it before the first thread starts. Does nothing where the C library has no such settings."""
    _set(_M_ARENA_MAX, _ARENAS)
    _set(_M_MMAP_THRESHOLD, _LARGE)
    _set(_M_TRIM_THRESHOLD, _FREE)


def follow_work(at_work: bool) -> None:
    """Map arrays by themselves from 4 MB on while a training runs or the pen moves (`at_work`), else from 1 MB on.
    Does nothing where the C library has no such setting."""
    _set(_M_MMAP_THRESHOLD, _LARGE_AT_WORK if at_work else _LARGE)


def _set(which: int, value: int) -> None:
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(which, value)


def give_back() -> None:
    """Give the pages that are free back to the system. Takes 10 to 50 ms; does nothing where it cannot be done."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
