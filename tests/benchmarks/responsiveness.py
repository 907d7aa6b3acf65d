"""How the window feels at rest and while a recipe trains at full speed.

    python tests/benchmarks/responsiveness.py [--recipe book] [--seconds 6] [--language de] [--size 960x1040]

Measured in the real window: how late a 5 ms timer fires (and, for comparison, in a bare window), how long it takes from
a pen move to the painted answer, for one digit of 200 points, for the last of four and of ten in two rows, from Stop to
the end of the thread, and how much memory is in use. Where the bare window's 99th percentile is over 2 ms the machine
is busy otherwise: repeat.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from pathlib import Path

from digitpad.gui.draw.drawing_pad import DrawingPad

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.gui.process import language
from digitpad.recipes import RECIPES

INTERVAL = 0.005
STROKE = 200  # points


def wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def timer_lateness(seconds: float) -> np.ndarray:
    """Milliseconds by which a 5 ms timer fired late, float (n,)."""
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(1000 * (now - last - INTERVAL))
        last = now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(round(1000 * INTERVAL))
    wait(seconds)
    timer.stop()
    return np.maximum(late, 0)


class PaintWatch(QObject):
    """Notes when the bars have been painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.painted = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)  # after the paint event itself
        return False

    def _note(self) -> None:
        self.painted = time.perf_counter()


def pen_delays(window: MainWindow, moves: int, digits: int = 1, rows: int = 1) -> np.ndarray:
    """Milliseconds from a move of the pen to the painted answer, float (moves,): of the last of these digits."""
    pad = window.findChild(DrawingPad, "drawingPad")
    watch = PaintWatch(window.findChild(QWidget, "probabilityBars"))
    *others, last = (spiral(pad, place, digits // rows, rows) for place in range(digits))
    delays: list[float] = []
    while len(delays) < moves:
        window.undo_stack.clear()
        pad.clear()
        for points in others:
            draw(pad, points)
        wait(0.2)  # what the digits before have left to paint
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=last[0])
        for place in last[1:]:
            delays.append(time_move(pad, place, watch))
            wait(0.008)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=last[-1])
    return np.array(delays[:moves])


def time_move(pad: QWidget, place: QPoint, watch: PaintWatch) -> float:
    """Milliseconds from a move of the pen to the painted answer."""
    began, watch.painted = time.perf_counter(), 0.0
    QTest.mouseMove(pad, place)
    while watch.painted == 0.0 and time.perf_counter() - began < 1:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return 1000 * (watch.painted - began)


def draw(pad: QWidget, points: list[QPoint]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def spiral(pad: QWidget, index: int, places: int, rows: int) -> list[QPoint]:
    """A stroke of which every move changes the picture, at this place of rows of so many side by side. Small digits
    have fewer points: a mouse stands on whole pixels, and a move by none changes nothing."""
    room, points = pad.width() / places, STROKE // places
    x, y = room * (index % places + 0.5), pad.height() * (index // places + 0.5) / rows
    turns = [(7.5 * k / points, room * (0.12 + 0.24 * k / points)) for k in range(points)]
    return [QPoint(round(x + r * math.cos(angle)), round(y + r * math.sin(angle))) for angle, r in turns]


def seconds_to_stop(window: MainWindow) -> float:
    """From the press on Stop until the thread has ended and the window knows."""
    loop = QEventLoop()
    window.session.trainingEnded.connect(loop.quit)
    began = time.perf_counter()
    window.findChild(QPushButton, "stopTrainingButton").click()
    loop.exec()
    return time.perf_counter() - began


def start(window: MainWindow) -> None:
    """Train the chosen recipe until the first report has come."""
    window.session.discard_recovery()
    window.session.may_replace = lambda: True
    loop = QEventLoop()
    window.session.progressed.connect(loop.quit)
    window.findChild(QPushButton, "startTrainingButton").click()
    loop.exec()


def resident_megabytes(what: str = "VmRSS") -> float:
    """Now, or with `VmHWM` at most so far."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return math.nan
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024


def row(name: str, values: np.ndarray, bar: str) -> None:
    print(f"{name:44}{np.median(values):>9.1f}{np.percentile(values, 99):>9.1f}{values.max():>9.1f}   {bar}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--recipe", choices=list(RECIPES), default="book")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--moves", type=int, default=400)
    parser.add_argument("--stops", type=int, default=8)
    parser.add_argument("--language", choices=language.codes(), default="en")
    parser.add_argument("--size", metavar="WIDTHxHEIGHT", help="of the window, in logical pixels")
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])

    bare = QWidget()
    bare.show()
    wait(0.5)
    quiet = timer_lateness(wanted.seconds)
    bare.close()

    window = create_main_window()
    window.findChild(QAction, f"{wanted.language}LanguageAction").trigger()
    if wanted.size:
        window.resize(*map(int, wanted.size.split("x")))
    window.show()
    wait(0.3)
    choice = window.findChild(QComboBox, "recipeComboBox")
    choice.setCurrentIndex(choice.findData(wanted.recipe))
    pen_delays(window, 30)  # a digit on the pad, and everything drawn once
    idle_number = pen_delays(window, wanted.moves, digits=4)
    idle_rows = pen_delays(window, wanted.moves, digits=10, rows=2)
    idle = pen_delays(window, wanted.moves)  # last, so that one digit lies there when the timer is watched
    start(window)
    busy = timer_lateness(wanted.seconds)
    memory = resident_megabytes()
    if not window.session.training:
        start(window)
    delays = pen_delays(window, wanted.moves)
    if not window.session.training:
        start(window)
    number = pen_delays(window, wanted.moves, digits=4)
    if not window.session.training:
        start(window)
    rows = pen_delays(window, wanted.moves, digits=10, rows=2)
    if not window.session.training:
        start(window)
    stops = []
    for index in range(wanted.stops):
        wait(0.3 + 0.07 * index)
        stops.append(1000 * seconds_to_stop(window))
        start(window)

    print(f"{'milliseconds':44}{'median':>9}{'99 %':>9}{'longest':>9}   bar")
    row("5 ms timer late, bare window", quiet, "99 % under 2, else the machine is busy")
    row("5 ms timer late, training", busy, "99 % under 16, longest under 100")
    row("pen move to answer painted, at rest", idle, "99 % under 8")
    row("pen move to answer painted, training", delays, "99 % under 16")
    row("the last of four digits, at rest", idle_number, "99 % under 16")
    row("the last of four digits, training", number, "99 % under 16")
    row("the last of ten in two rows, at rest", idle_rows, "99 % under 16")
    row("the last of ten in two rows, training", rows, "99 % under 16")
    row("Stop to thread ended", np.array(stops), "longest under 100")
    print(f"\nresident while training: {memory:.0f} MB (bar 300 with book, 400 with best)")
    window.session.new_network()  # ends the training and leaves nothing to ask about
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
