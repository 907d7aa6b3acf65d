"""The log: what went wrong, in a file in the user's folder. With its predecessor it never exceeds two megabytes.

Python's own logging and rotation; this module says only where and how much.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from digitpad import input_file, paths

LARGEST = 1_000_000  # bytes of the file; the one before it is kept as well
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_PROGRAM = logging.getLogger("digitpad")
# Faults have a logger of their own: Python has written them to the terminal already.
FAULTS = logging.getLogger("digitpad.fault")
FAULTS.propagate = False


class LogFile(RotatingFileHandler):
    """The file is opened with the first line. What cannot be written is kept as `problem`."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8", errors="backslashreplace", delay=True)
        self.problem: BaseException | None = None
        self.setFormatter(logging.Formatter(_FORM))

    def _open(self) -> TextIOWrapper:
        """A pipe in its place that nobody reads is an error at once; opening it for writing would wait for ever."""

        def unwaiting(name: str, flags: int) -> int:
            return os.open(name, flags | getattr(os, "O_NONBLOCK", 0), 0o666)

        return open(self.baseFilename, "a", encoding=self.encoding, errors=self.errors, opener=unwaiting)

    def doRollover(self) -> None:
        """On Windows a file that another window of the program has open cannot be renamed: it grows until it can."""
        with contextlib.suppress(OSError):
            super().doRollover()

    def close(self) -> None:
        """On a full disk, closing tries once more to write what found no room."""
        with contextlib.suppress(OSError):
            super().close()

    def handleError(self, _record: logging.LogRecord) -> None:
        self.problem = sys.exc_info()[1]


def path() -> Path:
    """Where the log is; its folder is made on demand. Raises OSError."""
    return paths.user_state_folder() / "digitpad.log"


def begin() -> LogFile:
    """Write what the program logs into the file from now on, warnings to the terminal as well. Once is enough. Raises
    OSError where the folder cannot be made."""
    wanted = path()
    for handler in list(FAULTS.handlers):
        if isinstance(handler, LogFile):
            if Path(handler.baseFilename) == wanted.absolute():
                return handler
            _PROGRAM.removeHandler(handler)
            FAULTS.removeHandler(handler)
            handler.close()
    file = LogFile(wanted)
    _PROGRAM.setLevel(logging.INFO)
    _PROGRAM.addHandler(file)
    FAULTS.addHandler(file)
    if not any(type(handler) is logging.StreamHandler for handler in _PROGRAM.handlers):
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        _PROGRAM.addHandler(terminal)
    return file


def write_fault(trace: str) -> Path:
    """Log the traceback of a fault; returns where. Raises OSError where it cannot be written."""
    file = begin()
    file.problem = None
    FAULTS.error("%s", trace)
    if file.problem is not None:
        raise file.problem if isinstance(file.problem, OSError) else OSError(str(file.problem))
    return Path(file.baseFilename)


def last_lines(count: int) -> list[str]:
    """The newest lines, oldest first; none where there is no log."""
    try:
        with input_file.open_input(path()) as file:
            file.seek(max(0, input_file.size(file) - LARGEST))
            return file.read().decode("utf-8", "replace").splitlines()[-count:]
    except OSError:
        return []
