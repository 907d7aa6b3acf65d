"""Writes the networks of runs in another thread, so that neither the pen nor a button waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.app.runs.run import Run
from digitpad.app.runs.runs import Runs
from digitpad.errors import RunFileError

_INTERVAL = 20  # milliseconds between two looks at whether it is done


class RunKeeper(QObject):
    """One thing after the other. Its thread knows nothing of Qt: a timer looks whether it is done."""

    kept = Signal(object)  # Run
    left = Signal(object)  # list[Run]: they made room
    failed = Signal(str)

    def __init__(self, runs: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._waiting: list[Future[Run]] = []
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="runs")  # Python waits for it before it ends
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._look)

    def keep(self, write: Callable[[], Run]) -> None:
        """`write` is called in the thread; what it returns is known to the list once it is done."""
        self._waiting.append(self._worker.submit(write))
        self._timer.start()

    def settle(self) -> None:
        """Wait until all is written and known."""
        while self._waiting:
            self._take(self._waiting.pop(0))
        self._timer.stop()

    def _look(self) -> None:
        while self._waiting and self._waiting[0].done():
            self._take(self._waiting.pop(0))
        if not self._waiting:
            self._timer.stop()

    def _take(self, future: Future[Run]) -> None:
        try:
            run = future.result()
        except RunFileError as error:
            self.failed.emit(str(error))
            return
        gone = self._runs.take(run)
        self.kept.emit(run)
        if gone:
            self.left.emit(gone)
