"""Computes in a thread of its own what would hold up the window; knows neither networks nor widgets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

Work = Callable[[Callable[[], bool]], object]
"""Called in the thread with a function that says whether anybody still waits; long work asks it now and then."""

LOOK_EVERY = 10  # milliseconds; asking is cheaper and safer than a signal from a thread to a window that may be gone


class LatestTask(QObject):
    """One question at a time; while it is worked on, of all further ones only the last is kept."""

    answered = Signal(object)  # what the work returned

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._running: Future[object] | None = None
        self._next: Work | None = None
        # The window is closed, or the program ends: nobody waits for what the thread still does.
        self._over = threading.Event()
        self._given_up = threading.Event()  # of the running work
        self.destroyed.connect(self._over.set)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._over.set)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is worked on whose answer is still waited for."""
        return self._running is not None

    def ask(self, work: Work, *, instead: bool = False) -> None:
        """Call `work` in the thread and emit what it returns; it must touch nothing that the window changes.

        With `instead` nobody waits any more for what is worked on now.
        """
        self._next = work
        if instead:
            self._given_up.set()
            self._running = None
        if self._running is None:
            self._begin()

    def forget(self) -> None:
        """Nobody waits any more: nothing that was asked for will be answered."""
        self._given_up.set()
        self._running = self._next = None
        self._timer.stop()

    def _begin(self) -> None:
        if self._next is None:
            self._timer.stop()
            return
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="latest task")
        over, given_up = self._over, threading.Event()
        self._given_up = given_up
        work, self._next = self._next, None
        self._running = self._executor.submit(work, lambda: not (over.is_set() or given_up.is_set()))
        self._timer.start()

    def _look(self) -> None:
        if self._running is not None and self._running.done():
            done, self._running = self._running, None
            self._begin()
            self.answered.emit(done.result())
