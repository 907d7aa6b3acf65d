"""Finds out in the background how the answers of a trained network are to be judged.

It takes a few seconds, so neither drawing nor a press on Stop waits for it. Only saving does: what is saved within
that time is saved judged.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import replace
from threading import Event, Thread
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer, Signal

from digitpad.app.background import lower_priority
from digitpad.app.data_in_use import DataInUse
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network

LOG = logging.getLogger(__name__)
_INTERVAL = 100  # milliseconds between two looks at whether it is done
_PAINTED = 0.01  # seconds after which a window that waits is painted
_YIELD = 0.001  # seconds that it leaves to the window before every small step


class Judging(QObject):
    """The fit for one network.

    A plain daemon thread that knows nothing of Qt: it may outlive the window, where a QThread would abort the program
    and a signal would reach for an object that is gone. So a timer looks whether it is done.

    Attributes:
        network: what is judged; nobody changes it.
    """

    finished = Signal()

    def __init__(
        self,
        network: Network,
        dataset: Dataset | Callable[[], Dataset],
        held_out: int,
        ink: InkSettings,
        parent: QObject,
    ) -> None:
        """`dataset` may be a function that loads it, called in the thread. The network is judged by the last
        `held_out` of its validation digits, which it has not learned from."""
        super().__init__(parent)
        self.network = network
        self._outcome: Future[Rejection | None] = Future()
        self._throttle = _Throttle()
        work = network, dataset, held_out, ink, self._throttle, self._outcome
        self._thread = Thread(target=_fit, args=work, name="judging", daemon=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin the fit in its thread; `finished` follows once, unless `abandon` or `result` is called before."""
        self._thread.start()
        self._timer.start()

    def pause(self) -> None:
        """A training runs, which has the processor and the window's attention."""
        self._throttle.free.clear()

    def resume(self) -> None:
        """Go on after `pause`; nothing changes where it was not paused."""
        self._throttle.free.set()

    def abandon(self) -> None:
        """Nobody wants the result any more: the thread ends soon and `finished` does not come."""
        self._timer.stop()
        self._throttle.abandoned.set()
        self._throttle.hurry()
        self.deleteLater()

    def result(self) -> Rejection | None:
        """How the network is to be judged; waits where that is not known yet, while the window is painted as ever but
        takes no input. None where there are no digits."""
        self._timer.stop()
        self._throttle.hurry()
        while not wait([self._outcome], timeout=_PAINTED).done:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self._outcome.result()

    def _look(self) -> None:
        if self._outcome.done():
            self._timer.stop()
            self.finished.emit()


class Judgement(NamedTuple):
    """How the answers of a network are judged; None where there are no digits to find that out with."""

    network: Network
    rejection: Rejection | None


class Judge(QObject):
    """Has the answers of the present model judged, and of no other one."""

    judged = Signal()  # `take` has the outcome

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._judging: Judging | None = None

    def begin(self, model: Model, data: DataInUse, held_out: int) -> None:
        """Judge this model from now on, by so many validation digits that it has not learned from; `judged` follows. It
        is not judged by data of other classes."""
        self.abandon()
        if model.classes != data.choice.classes:
            return
        self._judging = Judging(model.network, data.dataset, held_out, model.ink, self)
        self._judging.finished.connect(self.judged)
        self._judging.start()

    def abandon(self) -> None:
        """Another model comes, and nobody wants this one's judgement."""
        judging, self._judging = self._judging, None
        if judging is not None:
            judging.abandon()

    def pause(self) -> None:
        """A training runs: the judging under way, if any, waits for `resume`. Saving does not wait that long."""
        if self._judging is not None:
            self._judging.pause()

    def resume(self) -> None:
        """The training has ended; the judging under way, if any, goes on."""
        if self._judging is not None:
            self._judging.resume()

    def take(self) -> Judgement | None:
        """What is under way or done, waiting for it; None where nothing is."""
        judging, self._judging = self._judging, None
        return None if judging is None else Judgement(judging.network, _outcome(judging))

    def judge_now(self, model: Model, data: DataInUse, held_out: int) -> Model:
        """The model as it is to be judged, waiting for that; by data of other classes it is not."""
        if model.classes != data.choice.classes:
            return replace(model, rejection=None)
        judging = Judging(model.network, data.dataset, held_out, model.ink, self)
        judging.start()
        return replace(model, rejection=_outcome(judging))


def _outcome(judging: Judging) -> Rejection | None:
    try:
        return judging.result()
    finally:
        judging.deleteLater()


class _Abandoned(Exception):
    pass


class _Throttle:
    """Says how fast the thread may go: it calls `step` before every small step."""

    def __init__(self) -> None:
        self.free, self.abandoned, self._hurried = Event(), Event(), Event()
        self.free.set()

    def hurry(self) -> None:
        """Somebody waits."""
        self.free.set()
        self._hurried.set()

    def step(self) -> None:
        self.free.wait()
        if self.abandoned.is_set():
            raise _Abandoned
        self._hurried.wait(_YIELD)


def _fit(
    network: Network,
    dataset: Dataset | Callable[[], Dataset],
    held_out: int,
    ink: InkSettings,
    throttle: _Throttle,
    outcome: Future[Rejection | None],
) -> None:
    from digitpad.digits.calibration import fit_rejection

    lower_priority()
    try:
        digits = dataset if isinstance(dataset, Dataset) else dataset()
        outcome.set_result(fit_rejection(network, digits.with_validation_of(held_out), ink, throttle.step))
    except DatasetError as error:
        LOG.warning("The network refuses nothing: %s", error)
        outcome.set_result(None)
    except BaseException as error:
        outcome.set_exception(error)  # raised again where the result is asked for
