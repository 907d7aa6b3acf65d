"""Lets work in the background yield to the window."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

_YIELDED = 10  # of niceness: 0 is usual, 19 the most


def lower_priority() -> None:
    """From now on the calling thread, and threads that it starts, yield the processor to the window's thread.

    Linux only, where each thread has a niceness of its own and Qt's priorities do nothing.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            of_window = os.getpriority(os.PRIO_PROCESS, os.getpid())  # more than 0 where the program was started so
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(19, of_window + _YIELDED))
