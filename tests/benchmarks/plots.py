"""How the window feels while the book's recipe trains with ten earlier runs in the plot, and what one update costs.

    python tests/benchmarks/plots.py [--seconds 6] [--runs 10]

How late a 5 ms timer fires in a bare window and in the window that trains; then the milliseconds in which the plot of
the accuracy takes over new data and is painted, with and without the earlier runs.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from responsiveness import pen_delays, resident_megabytes, row, start, timer_lateness, wait

from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow


def train(window: MainWindow, epochs: int) -> None:
    """A whole training."""
    window.session.discard_recovery()
    window.session.may_replace = lambda: True
    window.findChild(QSpinBox, "epochsSpinBox").setValue(epochs)
    loop = QEventLoop()
    window.session.trainingEnded.connect(loop.quit)
    window.training_panel.start()
    loop.exec()


def update(window: MainWindow, times: int = 30) -> np.ndarray:
    """Milliseconds of this thread for an update of the curve with all its lines, painted."""
    from digitpad.gui.plot.training_plot import TrainingPlot

    plot = window.findChild(TrainingPlot, "accuracyPlot")
    found = []
    for _ in range(times):
        began = time.thread_time()
        plot.show_curves(30, plot.course, plot.lines)
        plot.viewport().repaint()
        found.append(1000 * (time.thread_time() - began))
    return np.array(found)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--runs", type=int, default=10)
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    bare = QWidget()
    bare.show()
    wait(0.5)
    quiet = timer_lateness(wanted.seconds)
    bare.close()
    window = create_main_window()
    window.resize(1366, 690)
    window.show()
    while window.findChild(QWidget, "accuracyPlot") is None:
        wait(0.05)
    for _ in range(wanted.runs):
        train(window, 3)
    window.findChild(QSpinBox, "epochsSpinBox").setValue(100)
    start(window)
    wait(1.0)
    busy = timer_lateness(wanted.seconds)
    memory = resident_megabytes()
    pen = pen_delays(window, 200)
    window.session.end_training()
    wait(0.3)
    print(f"{'milliseconds':44}{'median':>9}{'99 %':>9}{'longest':>9}   bar")
    row("5 ms timer late, bare window", quiet, "99 % under 2, else the machine is busy")
    row(f"5 ms timer late, training, {wanted.runs} earlier runs", busy, "99 % under 16, longest under 100")
    row("pen move to answer painted, training", pen, "99 % under 16")
    row("the plot updated and painted", update(window), "")
    print(f"\nresident while training: {memory:.0f} MB (bar 300)")
    window.session.new_network()
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
