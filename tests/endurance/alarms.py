"""What counts as a fault while the monkey plays: exceptions anywhere, Qt's and Python's warnings, the dialog of an
unexpected error, and a window that no longer answers."""

from __future__ import annotations

import faulthandler
import re
import sys
import threading
import time
import tomllib
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Alarms:
    """Calls `raised` with a kind, by which faults are told apart, and the whole text."""

    def __init__(self, raised: Callable[[str, str], None], crash_file: TextIO, hang_after: float) -> None:
        self._raised = raised
        self._crash_file = crash_file
        self._hang_after = hang_after
        self._next_watch = 0.0
        ignored = tomllib.loads(PROJECT.read_text("utf-8"))["tool"]["pytest"]["ini_options"]["qt_log_ignore"]
        self._ignored = re.compile("|".join(f"(?:{pattern})" for pattern in ignored))

    def install(self) -> None:
        """Before the window is made: its own hook then calls this one."""
        faulthandler.enable(self._crash_file)
        sys.excepthook = self._take_exception
        threading.excepthook = lambda hooked: self._take_exception(
            hooked.exc_type, hooked.exc_value, hooked.exc_traceback
        )
        sys.unraisablehook = lambda hooked: self._take_exception(
            hooked.exc_type, hooked.exc_value, hooked.exc_traceback
        )
        warnings.simplefilter("always")
        warnings.showwarning = self._take_warning  # type: ignore[assignment]
        qInstallMessageHandler(self._take_message)

    def alive(self) -> None:
        """Called at each step: from now on the window may take its time once more."""
        if time.monotonic() < self._next_watch:
            return  # it costs a thread each time
        self._next_watch = time.monotonic() + 1
        faulthandler.dump_traceback_later(self._hang_after, exit=True, file=self._crash_file)

    def _take_exception(
        self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, fault, trace))
        frames = traceback.extract_tb(trace)
        own = [frame for frame in frames if "site-packages" not in frame.filename] or frames
        place = f"{Path(own[-1].filename).name}:{own[-1].name}" if own else "nowhere"
        self._raised(f"{kind.__name__} in {place}", text)

    def _take_warning(
        self, message: Warning | str, category: type[Warning], filename: str, lineno: int, *_rest: object
    ) -> None:
        where = _stack()
        self._raised(
            f"{category.__name__} in {Path(filename).name}:{lineno}", f"{where}{category.__name__}: {message}\n"
        )

    def _take_message(self, kind: QtMsgType, _where: QMessageLogContext, message: str) -> None:
        if kind in HARMLESS or self._ignored.search(message):
            return
        where = _stack()
        self._raised(f"Qt: {message[:100]}", f"{where}Qt says: {message}\n")


def _stack() -> str:
    """Where the program is; what the monkey does to get it there stands in its log."""
    frames = traceback.extract_stack()[:-2]
    own = [frame for frame in frames if "/tests/endurance/" not in frame.filename and "runpy" not in frame.filename]
    return "".join(traceback.format_list(own))
