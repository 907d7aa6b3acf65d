"""How long the Evaluate page takes, from the press on the button to the painted figures, in the real window.

    python tests/benchmarks/evaluation.py [--model models/default.safetensors] [--runs 5]

The first run loads the digits as well. The robustness curves and a comparison are measured once each, and meanwhile
how late a 5 ms timer fires.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from digitpad import paths
from digitpad.gui.app import create_main_window
from digitpad.gui.pages.evaluate.evaluation_panel import COMPARE, MISTAKES, ROBUSTNESS, EvaluationPanel


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measured(panel: EvaluationPanel, view: int) -> tuple[float, float]:
    """Seconds from the press to the painted figures, and by how many milliseconds a 5 ms timer was late at most."""
    panel.buttons.button(view).click()
    wait(50)
    late, last = 0.0, time.perf_counter()

    def tick() -> None:
        nonlocal late, last
        now = time.perf_counter()
        late, last = max(late, 1000 * (now - last) - 5), now

    timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(5)
    began = last = time.perf_counter()
    panel.top.button.click()
    while panel.busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    panel.repaint()
    seconds = time.perf_counter() - began
    timer.stop()
    return seconds, late


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=paths.models_folder() / "default.safetensors")
    parser.add_argument("--runs", type=int, default=5)
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = create_main_window(wanted.model)
    window.show()
    wait(300)
    window.tabs.open_page("Evaluate")
    panel = window.findChild(EvaluationPanel)
    print(f"{'':44}{'seconds':>9}{'timer late':>14}   bar")

    def row(name: str, view: int, bar: str = "") -> None:
        seconds, late = measured(panel, view)
        print(f"{name:44}{seconds:>9.2f}{late:>11.1f} ms   {bar}")

    for run in range(wanted.runs):
        what = "read 10,000 digits" + (", loaded first" if run == 0 else "")
        row(what, MISTAKES, "under 1 second, late under 100 ms")
    row("disturb 1,000 digits at 34 levels", ROBUSTNESS, "late under 100 ms")
    row("read 10,000 digits with another network", COMPARE, "late under 100 ms")
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
