"""Limits how often a widget is redrawn while a network trains: four times a second, and only while it is visible."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

INTERVAL = 250  # milliseconds: numbers in text change at most four times a second
AFTER = 10  # milliseconds that they leave to what is painted at once, the answer to the pen above all


class Throttle(QObject):
    """Turns many requests into few `due` signals; the first is answered soon, the last is never lost.

    Unless it is asked for at once, `due` comes from the event loop, so that what changes together is seen together.

    Attributes:
        interval: milliseconds between two, at least.
    """

    due = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.interval = INTERVAL
        self._widget = widget
        self._wanted = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        widget.installEventFilter(self)

    def request(self) -> None:
        """Ask for a `due`, as soon as the interval has passed and the widget is visible."""
        self._wanted = True
        if self._widget.isVisible() and not self._timer.isActive():
            waited = self._since.elapsed() if self._since.isValid() else self.interval
            self._timer.start(max(AFTER, self.interval - waited))

    def hurry(self) -> None:
        """Ask for a `due` without the interval, for what a person has just asked for."""
        self._wanted = True
        if self._widget.isVisible():
            self._timer.start(0)

    def at_once(self) -> None:
        """A `due` before this returns, if it is visible: for what must not wait, as what is shown fits no more."""
        self._wanted = True
        self._deliver()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._deliver()
        return False

    def _deliver(self) -> None:
        if self._wanted and self._widget.isVisible():
            self._wanted = False
            self._since.start()
            self.due.emit()
