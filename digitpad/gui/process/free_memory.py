"""Has the allocator follow trainings and pen, and gives memory that is no longer needed after a training back."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache

from digitpad.app import allocator
from digitpad.gui.session import Session

REST = 3000  # milliseconds without a training or a pen


class Heap(Protocol):
    """What is told of work and asked for memory; see `digitpad.app.allocator`."""

    def follow_work(self, at_work: bool) -> None:
        """A training runs or the pen moves, or neither does any more."""

    def give_back(self) -> None:
        """Return what is free to the system."""


class FreeMemory(QObject):
    """Once made, it works by itself as long as the session, its parent, lives."""

    def __init__(self, session: Session, rest: int = REST, heap: Heap = allocator) -> None:
        """`rest` is in milliseconds."""
        super().__init__(session)
        self._session, self._heap = session, heap
        self._at_work = self._freed = False
        self._timer = QTimer(self, interval=rest, singleShot=True)
        self._timer.timeout.connect(self._rest)
        session.trainingStarted.connect(self._work)
        session.trainingEnded.connect(self._end_training)
        session.predictionChanged.connect(self._work)

    def _work(self) -> None:
        if not self._at_work:
            self._at_work = True
            self._heap.follow_work(True)
        self._timer.start()

    def _end_training(self) -> None:
        self._freed = True
        self._work()

    def _rest(self) -> None:
        if self._session.training:  # it is done when that one ends
            return
        self._at_work = False
        self._heap.follow_work(False)
        if self._freed:  # else there is little to give, and to look for it takes longer than a move of the pen
            self._freed = False
            QPixmapCache.clear()  # up to 10 MB of what was painted before
            self._heap.give_back()
