"""Loads pyqtgraph without holding up the window: piece by piece between its events, once the first picture stands on
the screen, and the largest piece while the pen rests.

A thread would hold it up less, but is not safe. The import makes hundreds of types, and before Python 3.12 PySide
keeps them in a table that Qt reads without Python's lock, as for each widget that gets its style: a window whose table
grew in that moment crashed, one start in thousands.

Whatever needs it earlier asks the application's `Loader` to be called when it is there. What is built then takes tens
of milliseconds, so it is built between two strokes of the pen and not during one.
"""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.message import tr

AFTER_PICTURE = 100  # milliseconds that belong to whoever begins to draw at once
WITHOUT_PICTURE = 2_000  # milliseconds until it is loaded for a window that nobody shows
PIECE = 0.001  # seconds of what is done between two events
PEN_RESTS = 150
# What pyqtgraph imports. Of Qt it asks for every name, and the type of each is only made then.
_OF_PYTHON = (
    "xml.etree.ElementTree",
    "importlib.resources",
    "cProfile",
    "pydoc",
    "multiprocessing.connection",
    "colorama",
)
_OF_QT = "QtCore", "QtGui", "QtWidgets", "QtSvg", "QtTest", "QtOpenGL", "QtOpenGLWidgets"


def is_loaded() -> bool:
    """Whether pyqtgraph has been imported; then plots may be built at once."""
    return "pyqtgraph" in sys.modules


def load() -> None:
    """Import pyqtgraph, in the GUI thread; the program's exception hooks stay. Raises ImportError."""
    hooks = sys.excepthook, threading.excepthook
    try:
        import pyqtgraph
    finally:
        sys.excepthook, threading.excepthook = hooks
    # Every move of the mouse counts; left to itself it drops those that follow within ten milliseconds.
    pyqtgraph.setConfigOption("mouseRateLimit", -1)


def _preparations() -> Iterator[None]:
    """Does what the import would do at once, in steps of about a millisecond each."""
    for name in (*_OF_PYTHON, *(f"PySide6.{module}" for module in _OF_QT)):
        try:
            module = importlib.import_module(name)
        except ImportError:  # pyqtgraph does without, or says what it misses
            continue
        yield
        for entry in dir(module) if name.startswith("PySide6") else ():
            getattr(module, entry, None)
            yield


class Loader(QObject):
    """The application's one loader; `of_application` returns it. Lives in the GUI thread."""

    def __init__(self, app: QApplication, pen_rests: int = PEN_RESTS) -> None:
        """`pen_rests`: milliseconds without a move of the pen, after which pyqtgraph is imported or a plot built."""
        super().__init__(app)
        self._pen_rests = pen_rests
        self._steps: Iterator[None] | None = None  # of `_preparations`
        self._failure = ""
        self._pen_moved = -pen_rests / 1000
        self._waiting: list[tuple[QObject, Callable[[str], None]]] = []
        self._piece = QTimer(self, singleShot=True)
        self._piece.timeout.connect(self._prepare)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._serve_next)

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
        """Load it, from now on between the events; a second call changes nothing."""
        if self._steps is None and not is_loaded():
            self._steps = _preparations()
            self._piece.start(0)

    def let_pen_rest(self) -> None:
        """The pen has moved: what waits to be built waits a little longer."""
        self._pen_moved = time.monotonic()

    @property
    def _pen_moves(self) -> bool:
        return time.monotonic() - self._pen_moved < self._pen_rests / 1000

    def _prepare(self) -> None:
        assert self._steps is not None
        ends = time.perf_counter() + PIECE
        for _ in self._steps:
            if time.perf_counter() > ends:
                self._piece.start(0)
                return
        if self._pen_moves:
            self._piece.start(self._pen_rests)
            return
        try:
            load()
        except ImportError as error:
            self._failure = tr("The plots cannot be shown: {why}. Installing digitpad again helps.", why=error)
        self._next.start(0)

    def _serve_next(self) -> None:
        """One at a time, so that the window gets its turn between two."""
        if self._pen_moves:
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
