"""How long it takes from the start of the process to a window one can draw in.

    python tests/benchmarks/startup.py [--runs 10]

A child process is started again and again; it ends when the window has been exposed and painted and the first
press on the pad has been handled. The first run warms the disk and is not counted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time

CHILD = """
import time
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
    print(time.time())
    application.quit()

QTimer.singleShot(0, press)
application.exec()
"""


def seconds_to_draw() -> float:
    began = time.time()
    # Python keeps compiled modules, as it does unless told otherwise: only the very first start has to compile them.
    keeping = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    child = subprocess.run([sys.executable, "-c", CHILD], check=True, capture_output=True, text=True, env=keeping)
    return float(child.stdout.split()[-1]) - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10)
    runs = parser.parse_args().runs
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    seconds_to_draw()
    times = sorted(seconds_to_draw() for _ in range(runs))
    print(f"{'process start to first stroke':32}{'median':>10}{'slowest':>10}{'bar':>10}")
    print(f"{runs:>4} runs{'':23}{statistics.median(times):>8.2f} s{times[-1]:>8.2f} s{1.2:>8.2f} s")


if __name__ == "__main__":
    main()
