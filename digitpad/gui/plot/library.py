"""Loads pyqtgraph without holding up the window: in a thread, once the first picture stands on the screen.

Its import takes about half a second. Whatever needs it earlier asks the application's `Loader` to be called when it is
there; what is built then takes tens of milliseconds, so it is built between two strokes of the pen and not during one.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.message import tr

AFTER_PICTURE = 100  # milliseconds that belong to whoever begins to draw at once
WITHOUT_PICTURE = 2_000  # milliseconds until it is loaded for a window that nobody shows
# Seconds after which the import hands over Python's lock. Each array that an answer to the pen computes waits
# for it: with the usual millisecond, 22 ms a move at the 99th percentile; with this, 12 (tests/benchmarks/startup.py).
SWITCH_INTERVAL = 0.0001
PEN_RESTS = 150


def is_loaded() -> bool:
    """Whether all of pyqtgraph has been imported; then plots may be built at once."""
    module = sys.modules.get("pyqtgraph")
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def load() -> None:
    """Import pyqtgraph in the calling thread; the program's exception hooks stay. Raises ImportError."""
    hooks = sys.excepthook, threading.excepthook
    try:
        import pyqtgraph
    finally:
        sys.excepthook, threading.excepthook = hooks
    # Every move of the mouse counts; left to itself it drops those that follow within ten milliseconds.
    pyqtgraph.setConfigOption("mouseRateLimit", -1)


class Loader(QObject):
    """The application's one loader; `of_application` returns it. Lives in the GUI thread."""

    _ended = Signal(str)  # sent by the thread: "" or why it failed

    def __init__(self, app: QApplication, pen_rests: int = PEN_RESTS) -> None:
        """`pen_rests`: milliseconds without a move of the pen in which a plot may be built."""
        super().__init__(app)
        self._pen_rests = pen_rests
        self._thread: threading.Thread | None = None
        self._failure = ""
        self._pen_moved = -pen_rests / 1000
        self._waiting: list[tuple[QObject, Callable[[str], None]]] = []
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._serve_next)
        self._ended.connect(self._on_end)

    @classmethod
    def of_application(cls) -> Loader:
        """The loader of the running application, made when it is first asked for."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app.findChild(cls) or cls(app)

    def call_when_loaded(self, receiver: QObject, called: Callable[[str], None]) -> None:
        """Call with "", or with the reason in a sentence if there will be no plots; at once if that is known already.

        Nothing is called once `receiver` is deleted.
        """
        if is_loaded() or self._failure:
            called(self._failure)
        else:
            self._waiting.append((receiver, called))

    def load_after_first_picture(self, window: QWidget) -> None:
        """Begin a moment after the window has been painted for the first time."""
        if not is_loaded():
            _FirstPicture(window, self.begin)

    def begin(self) -> None:
        """Load in the background; a second call changes nothing."""
        if self._thread is None and not is_loaded():
            self._thread = threading.Thread(target=self._load, name="plots")
            self._thread.start()

    def let_pen_rest(self) -> None:
        """The pen has moved: what waits to be built waits a little longer."""
        self._pen_moved = time.monotonic()

    def _load(self) -> None:
        failure = ""  # at its usual priority: it holds Python's lock, which the window waits for
        usual = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            load()
        except ImportError as error:
            failure = tr("The plots cannot be shown: {why}. Installing digitpad again helps.", why=error)
        finally:
            sys.setswitchinterval(usual)
        with suppress(RuntimeError):  # the application has ended meanwhile
            self._ended.emit(failure)

    def _on_end(self, failure: str) -> None:
        self._failure = failure
        self._next.start(0)

    def _serve_next(self) -> None:
        """One at a time, so that the window gets its turn between two."""
        if time.monotonic() - self._pen_moved < self._pen_rests / 1000:
            self._next.start(self._pen_rests)
            return
        while self._waiting:
            receiver, called = self._waiting.pop(0)
            if shiboken6.isValid(receiver):
                called(self._failure)
                break
        if self._waiting:
            self._next.start(0)


class _FirstPicture(QObject):
    """Calls back once, after a window was first painted, or some time later where it never is."""

    def __init__(self, window: QWidget, called: Callable[[], None]) -> None:
        super().__init__(window)
        self._timer = QTimer(self, singleShot=True, interval=WITHOUT_PICTURE)
        self._timer.timeout.connect(called)
        self._timer.timeout.connect(self.deleteLater)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            self._timer.start(AFTER_PICTURE)
        return False
