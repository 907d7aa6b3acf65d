"""Writes the networks of runs in another thread, so that neither the pen nor a button waits for the disk."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.app.runs.run import Kept, Run
from digitpad.app.runs.runs import Runs
from digitpad.errors import DigitpadError, RunFileError
from digitpad.message import tr
from digitpad.model_file import Model

_INTERVAL = 20  # milliseconds between two looks at whether it is done


class RunKeeper(QObject):
    """One thing after the other. Its thread knows nothing of Qt: a timer looks whether it is done."""

    kept = Signal(object)  # Run
    messageRaised = Signal(str, object)  # "error" | "warning" | "info", sentence, which can be retranslated

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
            self.messageRaised.emit("warning", str(error))
            return
        gone: list[Run] = []
        try:
            gone = self._runs.take(run)
        except RunFileError as error:
            self.messageRaised.emit("warning", str(error))
        self.kept.emit(run)
        self._name_those_that_left(gone)

    # What a person does. Nothing else is being written meanwhile.

    def read(self, key: str, which: Kept) -> Model | None:
        """The kept network of a run; None where it cannot be read, and a message says why. Nothing changes."""
        self.settle()
        try:
            return self._runs.model(key, which)
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return None

    def change(self, change: Callable[[], object]) -> bool:
        """Call what changes the list of runs, once all is on the disk; a failure raises a message."""
        self.settle()
        try:
            change()
        except DigitpadError as error:
            self.messageRaised.emit("error", str(error))
            return False
        return True

    def set_limit(self, limit: int) -> None:
        """Set how many bytes all runs together may take; the oldest are removed at once where they take more."""
        self.settle()
        self._runs.limit = limit
        self._name_those_that_left(self._runs.make_room())

    def _name_those_that_left(self, gone: list[Run]) -> None:
        if not gone:
            return
        names = ", ".join(tr("“{run}”", run=run.heading) for run in gone[:5])
        if len(gone) > 5:
            names = tr("{names} and {more} more", names=names, more=len(gone) - 5)
        sentence = tr(
            "To stay within {limit:,.0f} MB of kept runs, the oldest made room: {names}.",
            limit=self._runs.limit / 1e6,
            names=names,
        )
        self.messageRaised.emit("info", sentence)
