"""How the window feels while the book's recipe trains at full speed.

    python tests/benchmarks/responsiveness.py [--seconds 6]

Measured in the real window with a digit on the pad: how late a 5 ms timer fires (and, for comparison, in a bare
window), how long it takes from a pen move to the painted answer, from Stop to the end of the thread, and how much
memory is in use. Where the bare window's 99th percentile is over 2 ms the machine is busy otherwise: repeat.
"""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow

INTERVAL = 0.005


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


def pen_delays(window: MainWindow, moves: int) -> np.ndarray:
    """Milliseconds from a move of the pen to the painted answer, float (moves,)."""
    pad = window.findChild(QWidget, "drawingPad")
    watch = PaintWatch(window.findChild(QWidget, "probabilityBars"))
    delays = []
    for move in range(moves):
        step = move % 60
        if step == 0:
            window.undo_stack.clear()
            pad.clear()
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=point(pad, 0))
        began, watch.painted = time.perf_counter(), 0.0
        QTest.mouseMove(pad, point(pad, step + 1))
        while watch.painted == 0.0 and time.perf_counter() - began < 1:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        delays.append(1000 * (watch.painted - began))
        if step == 59:
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=point(pad, 60))
        wait(0.008)
    return np.array(delays)


def point(pad: QWidget, step: int) -> QPoint:
    """On a spiral, so that every move changes the picture."""
    angle, radius = step / 8, 0.12 + 0.004 * step
    return QPoint(
        round(pad.width() * (0.5 + radius * math.cos(angle))), round(pad.height() * (0.5 + radius * math.sin(angle)))
    )


def seconds_to_stop(window: MainWindow) -> float:
    """From the press on Stop until the thread has ended and the window knows."""
    loop = QEventLoop()
    window.session.trainingEnded.connect(loop.quit)
    began = time.perf_counter()
    window.findChild(QPushButton, "stopTrainingButton").click()
    loop.exec()
    return time.perf_counter() - began


def start(window: MainWindow) -> None:
    """Train the book's recipe until the first report has come."""
    window.session.discard_recovery()
    window.session.may_replace = lambda: True
    loop = QEventLoop()
    window.session.progressed.connect(loop.quit)
    window.findChild(QPushButton, "startTrainingButton").click()
    loop.exec()


def resident_megabytes() -> float:
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return math.nan
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def row(name: str, values: np.ndarray, bar: str) -> None:
    print(f"{name:44}{np.median(values):>9.1f}{np.percentile(values, 99):>9.1f}{values.max():>9.1f}   {bar}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--moves", type=int, default=400)
    parser.add_argument("--stops", type=int, default=8)
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])

    bare = QWidget()
    bare.show()
    wait(0.5)
    quiet = timer_lateness(wanted.seconds)
    bare.close()

    window = create_main_window()
    window.show()
    wait(0.3)
    pen_delays(window, 30)  # a digit on the pad, and everything drawn once
    start(window)
    busy = timer_lateness(wanted.seconds)
    memory = resident_megabytes()
    if not window.session.training:
        start(window)
    delays = pen_delays(window, wanted.moves)
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
    row("pen move to answer painted, training", delays, "")
    row("Stop to thread ended", np.array(stops), "longest under 100")
    print(f"\nresident while training: {memory:.0f} MB (bar 300)")
    window.session.new_network()  # ends the training and leaves nothing to ask about
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
