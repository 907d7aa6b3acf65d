"""How the C library of Linux keeps memory: few arenas, large arrays outside them, and free pages given back.

- Each thread has an arena of its own otherwise, and what one has freed no other one uses.
- Of the arrays and pictures that are freed, ever larger ones would then lie in the heap, up to 32 MB each, and small
  objects that come to stand between them hold its pages. The pictures of the pages have 1 to 4 MB, and are painted anew
  with each size of the window: from 1 MB on, each has a place of its own, which the system gets back at once.
- While a training runs or the pen moves, that begins at 4 MB: to ask the system for the arrays of each mini-batch would
  cost a tenth of an epoch, and for the picture of each move a fifth of a move on the page Why.

What it is worth, `tests/endurance/monkey.py --memory` says.
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
    """From now on large arrays come and go all the time, or no more. Does nothing where the C library has no such
    setting."""
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
