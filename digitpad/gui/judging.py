"""Finds out in the background how the answers of a trained network are to be judged.

It takes a second or two, so neither the window nor a press on Stop waits for it.
"""

from __future__ import annotations

from concurrent.futures import Future
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.digits.calibration import fit_rejection
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset

_INTERVAL = 100  # milliseconds between two looks at whether it is done


class Judging(QObject):
    """The fit for one network.

    A plain daemon thread that knows nothing of Qt: it may outlive the window, where a QThread would abort the program
    and a signal would reach for an object that is gone. So a timer looks whether it is done.

    Attributes:
        network: what is judged; nobody changes it.
    """

    finished = Signal()

    def __init__(self, network: Network, dataset: Dataset, ink: InkSettings, parent: QObject) -> None:
        super().__init__(parent)
        self.network = network
        self._outcome: Future[Rejection] = Future()
        self._thread = Thread(target=_fit, args=(network, dataset, ink, self._outcome), name="judging", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._thread.start()
        self._timer.start()

    def result(self) -> Rejection:
        """How the network is to be judged; waits where that is not known yet."""
        self._timer.stop()
        return self._outcome.result()

    def _look(self) -> None:
        if self._outcome.done():
            self._timer.stop()
            self.finished.emit()


def _fit(network: Network, dataset: Dataset, ink: InkSettings, outcome: Future[Rejection]) -> None:
    try:
        outcome.set_result(fit_rejection(network, dataset, ink))
    except BaseException as error:
        outcome.set_exception(error)  # raised again where the result is asked for
