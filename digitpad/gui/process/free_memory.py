"""Has the allocator follow the trainings, and gives memory that one has freed back to the system once the pen rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from digitpad.app import allocator
from digitpad.gui.session import Session

REST = 3000  # milliseconds without a training or a pen


class FreeMemory(QObject):
    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self, interval=REST, singleShot=True)
        self._timer.timeout.connect(self._give_back)
        session.trainingStarted.connect(self._follow)
        session.trainingEnded.connect(self._follow)
        session.predictionChanged.connect(self._wait)

    def _follow(self) -> None:
        training = self._session.training
        allocator.follow_training(training)
        if not training:
            self._timer.start()

    def _wait(self) -> None:
        if self._timer.isActive():
            self._timer.start()

    def _give_back(self) -> None:
        if not self._session.training:  # else it is done when that one ends
            allocator.give_back()
