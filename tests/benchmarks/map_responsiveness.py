"""How the window feels with the map of digits open while a recipe trains at full speed.

    python tests/benchmarks/map_responsiveness.py [--seconds 4] [--rounds 3] [--hidden 800,800]

How late a 5 ms timer fires in a bare window, in the window that trains, and in the same window with the map open, in
turn, so that whatever else the machine does falls on all three alike; from a move of the pen to the painted answer with
the map open; and what one painting of the map costs.
"""

from __future__ import annotations

import argparse
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from responsiveness import pen_delays, resident_megabytes, row, start, timer_lateness, wait

from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.map.map_panel import MapPanel

BARE, TRAINING, MAP = "bare window", "training", "training, map open"


def open_page(window: MainWindow, name: str) -> None:
    window.tabs.open_page(name)
    wait(0.5)


def painting(panel: MapPanel, times: int = 40) -> tuple[float, float]:
    """Milliseconds in the median for a painting from the kept picture, and with the picture made anew."""
    kept, anew = [], []
    for _ in range(times):
        for found, digits in ((kept, None), (anew, frozenset())):
            if digits is not None:
                panel.map.choose_digits(digits)
            began = time.perf_counter()
            panel.map.viewport().repaint()
            found.append(1000 * (time.perf_counter() - began))
    return float(np.median(kept)), float(np.median(anew))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--moves", type=int, default=400)
    parser.add_argument("--hidden", help="hidden layers such as 800,800 in place of the recipe's")
    wanted = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    late: dict[str, list[np.ndarray]] = {BARE: [], TRAINING: [], MAP: []}
    bare = QWidget()
    window = create_main_window()
    window.resize(1366, 690)
    window.show()
    window.session.show_test_digit(index=7)
    if wanted.hidden:
        window.findChild(QLineEdit, "hiddenLayersEdit").setText(wanted.hidden)
    maps = 0
    for _ in range(wanted.rounds):
        bare.show()
        wait(0.3)
        late[BARE].append(timer_lateness(wanted.seconds))
        bare.hide()
        for name, page in ((TRAINING, "Train"), (MAP, "Map")):
            if not window.session.training:
                open_page(window, "Train")
                start(window)
            open_page(window, page)
            panel = window.findChild(MapPanel)
            before = panel.map.points if panel else None
            late[name].append(timer_lateness(wanted.seconds))
            maps += panel is not None and panel.map.points is not before
        window.session.end_training()
    open_page(window, "Train")
    start(window)
    open_page(window, "Map")
    delays = pen_delays(window, wanted.moves)
    memory = resident_megabytes()
    window.session.end_training()
    panel = window.findChild(MapPanel)
    open_page(window, "Map")
    wait(2)
    kept, anew = painting(panel)
    digits = len(panel.map.points.indices)
    print(f"{'milliseconds a 5 ms timer is late':44}{'median':>9}{'99 %':>9}{'longest':>9}   bar")
    for name, runs in late.items():
        row(name, np.concatenate(runs), "99 % under 16, longest under 100" if name == MAP else "")
    row("pen move to answer painted, map open", delays, "99 % under 16")
    print(f"\nresident while training with the map open: {memory:.0f} MB")
    print(f"{digits:,} points: {kept:.1f} ms to paint, {anew:.1f} ms with the points drawn anew")
    print(f"the map changed in {maps} of {wanted.rounds} rounds")
    window.session.new_network()
    window.close()
    application.quit()


if __name__ == "__main__":
    main()
