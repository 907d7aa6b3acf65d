"""How the views into the network feel while a large network trains at full speed.

    python tests/benchmarks/insight.py [--seconds 6] [--moves 200]

784-800-800-10 trains in the real window with a digit on the pad. Measured: how late a 5 ms timer fires with the
Neurons page open (and, for comparison, in a bare window), and how long it takes from a move of the pen until the
answer and the view on the open page are painted, in training and at rest. Where the bare window's 99th percentile is
over 2 ms the machine is busy otherwise: repeat, and look at what the window's own thread has computed.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import time

import digitpad  # first of all: it sets one BLAS thread, which numpy reads when it is loaded
from digitpad.gui.draw.drawing_pad import DrawingPad

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from responsiveness import STROKE, PaintWatch, spiral, timer_lateness, wait

from digitpad.app.training.training_history import NETWORKS_BYTES
from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.recipes import RECIPES

VIEWS = {"Neurons": "neuronMosaic", "Flow": "flowDiagram", "Why": ""}  # page: the widget that follows the pen


def row(name: str, values: np.ndarray, bar: str) -> None:
    print(f"{name:54}{np.median(values):>9.1f}{np.percentile(values, 99):>9.1f}{values.max():>9.1f}   {bar}")


def open_page(window: MainWindow, title: str) -> None:
    window.tabs.open_page(title)
    wait(0.5)


def wide_recipe():
    settings = dataclasses.replace(
        RECIPES["quick"].settings, hidden_layers=(800, 800), epochs=1000, mini_batch_size=100
    )
    return dataclasses.replace(RECIPES["quick"], name="custom", title="Custom", settings=settings)


def start(window: MainWindow) -> None:
    """Train until the first report has come."""
    loop = QEventLoop()
    window.session.progressed.connect(loop.quit)
    if not window.session.start_training(wide_recipe()):
        raise SystemExit("the training did not start")
    loop.exec()
    window.session.progressed.disconnect(loop.quit)


def pen_delays(window: MainWindow, names: list[str], moves: int) -> tuple[np.ndarray, np.ndarray]:
    """Milliseconds from a move of the pen until all widgets of these names are painted, and what of it the window's
    own thread has computed, float (moves,) each."""
    pad = window.findChild(DrawingPad, "drawingPad")
    watches = [PaintWatch(window.findChild(QWidget, name)) for name in names]
    points = spiral(pad, 0, 1, 1)
    delays, computed = [], []
    for move in range(moves):
        step = move % (STROKE - 1)
        if step == 0:
            window.undo_stack.clear()
            pad.clear()
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        began, before = time.perf_counter(), time.thread_time()
        for watch in watches:
            watch.painted = 0.0
        QTest.mouseMove(pad, points[step + 1])
        while min(watch.painted for watch in watches) == 0.0 and time.perf_counter() - began < 1:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        delays.append(1000 * (max(watch.painted for watch in watches) - began))
        computed.append(1000 * (time.thread_time() - before))
        if step == STROKE - 2:
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])
        wait(0.008)
    return np.array(delays), np.array(computed)


def measured_moves(window: MainWindow, moves: int, when: str) -> None:
    for title, name in VIEWS.items():
        open_page(window, title)
        names = ["probabilityBars", *([name] if name else [])]
        pen_delays(window, names, 20)
        delays, computed = pen_delays(window, names, moves)
        row(f"pen move to answer and {title} painted, {when}", delays, "99 % under 16")
        row("    of it computed by the window's thread", computed, "")


def main() -> None:
    parser = argparse.ArgumentParser(description=f"{__doc__}\ndigitpad {digitpad.__version__}")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--moves", type=int, default=200)
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])

    print(f"{'milliseconds':54}{'median':>9}{'99 %':>9}{'longest':>9}   bar")
    bare = QWidget()
    bare.show()
    wait(0.5)
    row("5 ms timer late, bare window", timer_lateness(wanted.seconds), "99 % under 2, else the machine is busy")
    bare.close()

    window = create_main_window()
    window.session.may_replace = lambda: True
    window.resize(1366, 768)
    window.show()
    wait(0.5)
    measured_moves(window, wanted.moves, "at rest")
    start(window)
    open_page(window, "Neurons")
    row("5 ms timer late, Neurons page, training", timer_lateness(wanted.seconds), "99 % under 16, longest under 100")
    measured_moves(window, wanted.moves, "training")

    checkpoints = window.session.checkpoints
    size = sum(each.network.dtype.itemsize * each.network.parameter_count for each in checkpoints)
    print(f"\n{len(checkpoints)} networks of the past in {size / 1e6:.0f} MB (bar {NETWORKS_BYTES / 1e6:.0f} MB)")
    window.session.new_network()  # ends the training and leaves nothing to ask about
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
