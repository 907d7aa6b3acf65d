"""Keeps the memory that worker threads have freed within reach of the others.

The C library of Linux gives each thread an arena of its own, and what one thread has freed no other one uses: after an
hour with trainings, evaluations and maps that was 30 to 60 MB, measured by `tests/endurance/monkey.py --memory`.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_M_ARENA_MAX = -8  # malloc.h
_ARENAS = 2  # the window's own, and one that all workers share


def share_arenas() -> None:
    """Call it before the first thread starts. Does nothing where the C library knows no arenas."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _ARENAS)
