"""Computes in a thread of its own what would hold up the window; knows neither networks nor widgets."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

LOOK_EVERY = 10  # milliseconds; asking is cheaper and safer than a signal from a thread to a window that may be gone


class Request:
    """What the work, in its thread, has to do with whoever asked for it."""

    def __init__(self, over: threading.Event) -> None:
        """`over`: nobody waits for anything any more."""
        self._over, self._given_up = over, threading.Event()
        self._reports: SimpleQueue[object] = SimpleQueue()

    def wanted(self) -> bool:
        """Whether anybody still waits; long work asks it now and then."""
        return not (self._over.is_set() or self._given_up.is_set())

    def report(self, finding: object) -> None:
        """Hand over what is known before the end; `reported` follows with it, in this order, while anybody waits."""
        self._reports.put(finding)

    def give_up(self) -> None:
        """Nobody waits for this work any more."""
        self._given_up.set()

    def take_report(self) -> object | None:
        """The earliest report that was not taken; None where there is none."""
        return None if self._reports.empty() else self._reports.get()


Work = Callable[[Request], object]
"""Called in the thread. It must touch nothing that the window changes."""


class LatestTask(QObject):
    """One question at a time; while it is worked on, of all further ones only the last is kept.

    The thread has the usual priority, as somebody waits for it. It ends some time after this object or the program.
    """

    reported = Signal(object)  # what the work has handed over before its end
    answered = Signal(object)  # what the work returned
    failed = Signal()  # the work has met a fault in the program, which is raised next; no answer follows

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._executor: ThreadPoolExecutor | None = None
        self._running: tuple[Request, Future[object]] | None = None
        self._next: Work | None = None
        # The window is closed, or the program ends: nobody waits for what the thread still does.
        self._over = threading.Event()
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
        """Call `work` in the thread and emit what it reports and returns.

        With `instead` nobody waits any more for what is worked on now.
        """
        if instead:
            self.forget()
        self._next = work
        if self._running is None:
            self._begin()

    def forget(self) -> None:
        """Nobody waits any more: nothing that was asked for will be reported or answered."""
        if self._running is not None:
            self._running[0].give_up()
        self._running = self._next = None
        self._timer.stop()

    def _begin(self) -> None:
        if self._next is None:
            self._timer.stop()
            return
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, "latest task")
        request = Request(self._over)
        work, self._next = self._next, None
        self._running = request, self._executor.submit(work, request)
        self._timer.start()

    def _look(self) -> None:
        running = self._running
        if running is None:
            return
        request, future = running
        ended = future.done()  # asked first: what was reported until then is taken below
        while self._running is running and (finding := request.take_report()) is not None:
            self.reported.emit(finding)
        if not ended or self._running is not running:  # whoever heard of a finding may have forgotten the rest
            return
        self._running = None
        self._begin()
        if future.exception() is not None:
            self.failed.emit()
        self.answered.emit(future.result())
