"""Jumps with the window's size on every page, at three text sizes, empty and filled; lists the restless widgets.

python -m tests.endurance.jumps [--jumps 200] [--seed 0] [--text 1 1.3 1.75]
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.endurance.home import stay_in

TEXT_SIZES = (1.0, 1.3, 1.5, 1.75, 2.0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jumps", type=int, default=200, help="of each view")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--states", nargs="+", choices=("empty", "filled"), default=("empty", "filled"))
    parser.add_argument("--text", nargs="+", type=float, choices=TEXT_SIZES, default=(1.0, 1.3, 1.75))
    arguments = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as home:
        stay_in(Path(home))
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return run(arguments.jumps, arguments.seed, arguments.states, arguments.text)


def run(jumps: int, seed: int, states: tuple[str, ...], text_sizes: tuple[float, ...]) -> int:
    from PySide6.QtWidgets import QApplication

    from digitpad.gui.app import create_main_window
    from tests.gui import window_jumps

    app = QApplication(["digitpad"])
    window = create_main_window()
    window.show()
    found = count = most = 0
    for state in states:
        if state == "filled":
            window_jumps.fill(window, wait_until)
        for scale in text_sizes:
            window_jumps.set_text_size(window, scale)
            begun = time.perf_counter()
            for view in window_jumps.views(window):
                app.processEvents()
                for size in window_jumps.sizes((seed, state, scale, view), jumps):
                    counter = window_jumps.jump(window, size)
                    count, most = count + 1, max(most, counter.most)
                    if restless := counter.restless():
                        found += 1
                        print(f"{state}, {scale:.0%}, {view}, {size.width()} x {size.height()}: {restless}")
            took = time.perf_counter() - begun
            print(f"{state}, text at {scale:.0%}: done in {took:.0f} s", flush=True)
    print(
        f"{count} jumps, at most {most} resize events of one widget, {found} jumps with more than {window_jumps.MOST}"
    )
    window.session.new_network()
    window.close()
    return 1 if found else 0


def wait_until(condition: Callable[[], bool]) -> None:
    from tests.gui.waiting import wait

    while not condition():
        wait(20)


if __name__ == "__main__":
    sys.exit(main())
