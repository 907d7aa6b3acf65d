"""Brings the system's wish that the program end (Ctrl-C, SIGTERM, a terminal that is closed) to the window's thread."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")  # not every system has them all


class EndSignals(QObject):
    """Python handles a signal only between two of its own steps, and Qt's event loop takes none while nothing
    happens: what the signal writes into a socket wakes it up."""

    received = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = False
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in (getattr(signal, name) for name in _NAMES if hasattr(signal, name)):
            if signal.getsignal(number) is not signal.SIG_IGN:  # started by nohup, say
                signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        """Only remember it: Python may call this between any two steps of whatever runs. A second signal of the kind
        ends the program at once, as usual."""
        signal.signal(number, signal.SIG_DFL)
        self._asked = True

    def _wake(self) -> None:
        """Called by the event loop, when Python has already called `_on_signal`."""
        self._reader.recv(64)
        if self._asked:
            self._asked = False
            self.received.emit()
