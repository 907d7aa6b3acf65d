"""Where the monkey plays: the application with its alarms on, the window, and a home of its own."""

from __future__ import annotations

import gc
import math
import os
import re
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QTabWidget, QWidget

from digitpad import message, paths
from digitpad.digits import mnist_loader
from digitpad.gui.app import create_main_window
from digitpad.nn.datasets import Examples
from tests.endurance import files
from tests.endurance.alarms import Alarms
from tests.endurance.player import Player
from tests.endurance.world import World
from tests.gui.waiting import wait

HANG = 60.0  # seconds in which one step has to be done, on a busy machine too
PATIENCE = 600.0  # seconds for what goes on in the background, such as a training
REST = 3000  # milliseconds in which what was begun in the background comes to its end
IDLE = 0.01  # seconds of work within that time
TRAINING_DIGITS, TEST_DIGITS = 6000, 1000


class Stage:
    """Made once a process. `over` is True as soon as there is nothing left to play for."""

    def __init__(self, folder: Path, seed: int, *, whole_data: bool = False, go_on: bool = False) -> None:
        """With `go_on` a fault does not end it; each kind is written down once."""
        (folder / "files").mkdir(parents=True, exist_ok=True)
        self._folder, self._seed, self._go_on = folder, seed, go_on
        self._faults: set[str] = set()
        self._log_file = os.open(folder / "actions.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self._crash_file = (folder / "crash.log").open("w", encoding="utf-8")
        self._last = ""
        self._seed_everything()
        if not whole_data:
            self._give_fewer_digits(folder / "digits")
        self._app = _application(folder)
        self._alarms = Alarms(self.fail, self._crash_file, HANG)
        self._alarms.install()
        self.world = World(create_main_window(), folder / "files", QTest.createTouchDevice(), self._open_again)
        self._follow_event_loops()
        self.world.window.show()

    @property
    def failed(self) -> bool:
        return bool(self._faults)

    @property
    def over(self) -> bool:
        return self.failed and not self._go_on

    def play(self, more: Callable[[int], bool], first: int = 0) -> Player:
        """Returns when the player has ended and every dialog is closed."""
        player = Player(self.world, self._seed, more, self._log, first)
        player.stepped.connect(self._look_around)
        player.ended.connect(lambda: self._app.exit(0))  # to quit would ask first whether to save
        player.start()
        self._app.exec()
        return player

    def wait_for_training(self) -> None:
        """Returns when no training is under way; RuntimeError after ten minutes."""
        self.wait_until(lambda: not self.world.window.session.training)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """RuntimeError after ten minutes; the window has to answer meanwhile."""
        ends = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > ends:
                raise RuntimeError("What was waited for has not come.")
            wait(20)
            self.alive()

    def alive(self) -> None:
        """It goes on as it should; without a word for a minute the process ends."""
        self._alarms.alive()

    def fail(self, kind: str, text: str) -> None:
        """Write down a fault; each kind once."""
        alike = re.sub(r"[0-9]+", "N", kind)
        if alike in self._faults:
            return
        self._faults.add(alike)
        with (self._folder / "faults.log").open("a", encoding="utf-8") as file:
            file.write(f"FAULT {kind}\nthread {threading.current_thread().name}, after {self._last}\n{text}\n")

    def rest(self) -> None:
        """The window as it was where it began: nothing is open, nothing goes on, and what a person has made and may
        come back to (runs, data, own drawings, steps) is gone."""
        window = self.world.window
        for other in self._app.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        window.session.open_model(paths.models_folder() / "default.safetensors")
        window.session.use_mnist()
        for run in window.session.runs.all:
            window.session.change_runs(partial(window.session.runs.delete, run.key))
        paths.own_digits_file().unlink(missing_ok=True)
        window.own_hand.follow_file()
        window.showNormal()
        window.resize(1280, 720)
        for name in ("normalTextAction", "lightThemeAction", "clearAction"):
            window.findChild(QAction, name).trigger()
        window.undo_stack.clear()
        self._app.clipboard().clear()
        window.findChild(QTabWidget, "pages").setCurrentIndex(0)
        if message.current_language().code != "en":
            window.findChild(QAction, "enLanguageAction").trigger()
        self._alarms.alive()
        self._await_workers()
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    def _await_workers(self) -> None:
        """Until no other thread has done anything for a while: on a busy machine a judgement may take long."""
        worked = math.inf
        ends = time.monotonic() + HANG / 2
        while worked > IDLE and time.monotonic() < ends:
            before = _work_of_others()
            wait(REST)
            worked = _work_of_others() - before
        self._alarms.alive()

    def close(self) -> None:
        """Nothing is kept; whatever goes wrong on the way out counts."""
        window = self.world.window
        window.session.new_network()
        window.close()
        window.deleteLater()
        del window, self.world
        self._app.clipboard().clear()  # PySide crashes at the end over data that Python has made
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        self._alarms.alive()  # and now the process has to end in time

    def _open_again(self, model: Path | None) -> None:
        """As a new start of the program, which has no window of another one in its memory."""
        self.world.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.world.window, QEvent.Type.DeferredDelete)
        del self.world.window
        gc.collect()
        self.world.window = create_main_window(model)
        self.world.window.show()

    def _follow_event_loops(self) -> None:
        """Qt keeps the events of mouse and keys back while a program wants none; the monkey's hands have to be told."""
        original, without_input = QCoreApplication.processEvents, QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents

        def process(flags: QEventLoop.ProcessEventsFlag = QEventLoop.ProcessEventsFlag.AllEvents, *rest: int) -> None:
            before = self.world.input_held_back
            self.world.input_held_back = before or bool(flags & without_input)
            try:
                original(flags, *rest)
            finally:
                self.world.input_held_back = before

        QCoreApplication.processEvents = staticmethod(process)  # type: ignore[assignment]

    def _log(self, line: str) -> None:
        self._last = line
        os.write(self._log_file, f"{line}\n".encode(errors="replace"))

    def _look_around(self) -> None:
        self._alarms.alive()
        if any(_reports_fault(widget) and widget.isVisible() for widget in self._app.topLevelWidgets()):
            self.fail("faultDialog", "The dialog of an unexpected error is open.\n")

    def _seed_everything(self) -> None:
        """What the program draws without a seed, such as a test digit, is the same each time."""
        original, seed = np.random.default_rng, self._seed
        np.random.default_rng = lambda given=None: original(seed if given is None else given)  # type: ignore[assignment]

    @staticmethod
    def _give_fewer_digits(folder: Path) -> None:
        """An epoch takes a tenth of the time, so that many trainings come to their end."""
        folder.mkdir(exist_ok=True)
        everything = mnist_loader.load_images()
        assert everything.test is not None
        for name, examples, count in (
            ("train", everything.training, TRAINING_DIGITS),
            ("t10k", everything.test, TEST_DIGITS),
        ):
            some = Examples(examples.images[:count], examples.labels[:count])
            files.write_digits(folder, name, some.images, some.labels)
        paths.data_folder = lambda: folder


def _application(folder: Path) -> QApplication:
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for file_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(file_format, scope, str(folder / "settings"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app = QApplication(["monkey"])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)
    return app


def _reports_fault(widget: QWidget) -> bool:
    return isinstance(widget, QMessageBox) and widget.objectName() == "faultDialog"


def _work_of_others() -> float:
    """Seconds that all threads but this one have worked."""
    return time.process_time() - time.thread_time()
