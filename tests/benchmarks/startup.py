"""How long it takes from the start of the process to a window one can draw in.

    python tests/benchmarks/startup.py [--runs 10]

A child process is started again and again; the time ends when the window has been exposed and painted and the first
press on the pad has been handled. The child then draws on for two seconds, while all that pyqtgraph needs is made ready
between events, and measures the time from each move of the pen to the painted answer. Then the pen rests, pyqtgraph is
imported, and the child measures for how long a 5 ms timer waits. The first run warms the disk and is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

CHILD = """
import json, sys, time
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
from digitpad.gui.app import create_main_window
window = create_main_window()
window.show()
pad = window.findChild(QWidget, "drawingPad")

def press():
    if not window.windowHandle().isExposed():
        QTimer.singleShot(1, press)
        return
    window.repaint()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    QTest.mouseMove(pad, QPoint(140, 160))
    assert window.session.prediction is not None
    first, early = time.time(), "pyqtgraph" in sys.modules
    from responsiveness import PaintWatch, spiral, time_move, timer_lateness, wait
    watch = PaintWatch(window.findChild(QWidget, "probabilityBars"))
    delays, ends = [], time.perf_counter() + 2
    for place in spiral(pad, 0, 1, 1):
        if time.perf_counter() > ends:
            break
        delays.append(time_move(pad, place, watch))
        wait(0.008)
    early = early or "pyqtgraph" in sys.modules
    held_up = float(timer_lateness(1.5).max())
    late = "pyqtgraph" not in sys.modules
    print(json.dumps([first, early, late, delays, held_up]))
    application.quit()

QTimer.singleShot(0, press)
application.exec()
"""


def start() -> tuple[float, list[float], float]:
    """Seconds from a process's start to its first stroke, milliseconds from each further move to its answer, and those
    for which the window is held up when pyqtgraph is imported."""
    began = time.time()
    # Python keeps compiled modules, as it does unless told otherwise: only the very first start has to compile them.
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    keeping["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent), keeping.get("PYTHONPATH", "")])
    child = subprocess.run([sys.executable, "-c", CHILD], check=True, capture_output=True, text=True, env=keeping)
    first, early, late, delays, held_up = json.loads(child.stdout.splitlines()[-1])
    if early or late:
        raise SystemExit("pyqtgraph has to be imported after the first picture, when the pen rests")
    return first - began, delays, held_up


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start()
    times, delays, pauses = zip(*(start() for _ in range(runs)), strict=True)
    moves = np.concatenate(delays)
    print(f"{'process start to first stroke':44}{'median':>10}{'slowest':>10}{'bar':>10}")
    print(f"{f'{runs} runs':44}{statistics.median(times):>8.2f} s{max(times):>8.2f} s{1.2:>8.2f} s")
    print(f"{'move to painted answer before the import':44}{'99 %':>10}{'longest':>10}{'bar':>10}")
    print(f"{f'{len(moves)} moves':44}{np.percentile(moves, 99):>7.1f} ms{moves.max():>7.1f} ms{16:>7.0f} ms")
    print(f"{'held up once, as pyqtgraph is imported':44}{statistics.median(pauses):>7.0f} ms{max(pauses):>7.0f} ms")


if __name__ == "__main__":
    main()
