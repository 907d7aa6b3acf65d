"""Plays the monkey's actions, one after the other, in the running event loop.

Each action has random numbers of its own, made of the seed and its number: the same number is the same action, whatever
the ones before have found. A dialog keeps the action that opened it waiting; the next ones then are about the dialog.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.endurance import dialogs, sight
from tests.endurance.actions import TABLE
from tests.endurance.world import Steps, World

WAIT = 10  # milliseconds
PATIENCE = 25  # actions; a dialog that is still open then is sent away
TO_DIALOG = 0.6  # share of the actions that answer a dialog as it wants to be answered


class Player(QObject):
    ended = Signal()
    stepped = Signal()  # the window answers

    def __init__(
        self, world: World, seed: int, more: Callable[[int], bool], log: Callable[[str], None], first: int = 0
    ) -> None:
        """`more` is asked with the number of each action; after False every dialog is closed, and `ended` follows."""
        super().__init__()
        self._world, self._seed, self._more, self._log = world, seed, more, log
        self._number = first
        self._under_way: list[Steps] = []  # the latest last
        self._executing: list[Steps] = []  # of them, those that a dialog keeps waiting, or that are at work right now
        self._dialog: QWidget | None = None
        self._patience = PATIENCE
        self.performed = 0
        self.slowest = (0.0, "")
        self._labels: dict[Steps, str] = {}  # by which an action is called in the log

    def start(self) -> None:
        self._await_next()

    def _step(self) -> None:
        self._next.deleteLater()  # it has come
        self.stepped.emit()
        if not self._more(self._number) and not self._under_way:
            self.ended.emit()
            return
        # First, for what comes may run an event loop of its own, and then this goes on in there.
        self._await_next()
        if self._world.input_held_back:
            self._next.setInterval(WAIT)
            return
        interrupted = [steps for steps in self._under_way if steps not in self._executing]
        if interrupted:
            self._go_on(interrupted[-1])
            return
        if not self._more(self._number):
            self._dismiss()
            return
        self._begin()

    def _await_next(self) -> None:
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)
        self._next.start()

    def _begin(self) -> None:
        rng = Random(f"{self._seed} {self._number}")
        if self._world.closed and not self._under_way and QApplication.activeModalWidget() is None:
            self._world.open_again(None)  # as after "Quit": nobody plays with a closed window
        number, self._number = self._number, self._number + 1
        name, steps = self._choose(rng)
        self._under_way.append(steps)
        self._labels[steps] = f"{number} {name}"
        self.performed += 1
        self._go_on(steps)

    def _choose(self, rng: Random) -> tuple[str, Steps]:
        modal = QApplication.activeModalWidget()
        if modal is not None and self._is_over(modal):
            return "dismiss", self._dismissing(modal)
        if isinstance(modal, QFileDialog):
            return "file", dialogs.answer_file_dialog(modal, self._world.folder, rng)
        if modal is not None and rng.random() < TO_DIALOG:
            return "answer", dialogs.answer(modal, rng)
        action = rng.choices(TABLE, [action.share for action in TABLE])[0]
        return action.name, action.perform(self._world, rng)

    def _is_over(self, modal: QWidget) -> bool:
        """Whether this dialog has been open for too many actions."""
        if modal is not self._dialog:
            self._dialog, self._patience = modal, PATIENCE
        self._patience -= 1
        return self._patience < 0

    @staticmethod
    def _dismissing(dialog: QWidget) -> Steps:
        yield "send the dialog away"
        dialogs.dismiss(dialog)

    def _go_on(self, steps: Steps) -> None:
        began, performed, label = time.monotonic(), self.performed, self._labels[steps]
        self._executing.append(steps)
        line: str | None = None
        try:
            line = next(steps)
        except StopIteration:
            pass
        except RuntimeError as error:
            if "already deleted" not in str(error):  # what it had in hand is gone, as things go
                raise
        finally:
            self._executing.remove(steps)
            if line is None:
                self._under_way.remove(steps)
                del self._labels[steps]
        took = time.monotonic() - began
        # What opens a dialog returns once other actions have answered it, which is no time of its own.
        if took > self.slowest[0] and self.performed == performed:
            self.slowest = (took, label)
        if line == "wait":
            self._next.setInterval(WAIT)
        elif line:
            self._log(f"{label}: {line}")

    def _dismiss(self) -> None:
        for widget in sight.front():
            if widget is not self._world.window:
                dialogs.dismiss(widget)
