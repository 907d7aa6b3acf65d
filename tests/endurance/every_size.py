"""Looks for cut words on every page and in every dialog: in each language, size, text size and theme.

python -m tests.endurance.every_size [--languages en de es] [--text 1 1.5] [--themes light dark] [--states empty filled]
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.endurance.home import stay_in
from tests.endurance.jumps import TEXT_SIZES, wait_until

SIZE = re.compile(r", \d+ x \d+")  # of a widget, in the words of a fault
SIZES = ((800, 560), (1024, 600), (960, 1040), (1366, 768), (1920, 1080))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--languages", nargs="+", choices=("en", "de", "es"), default=("en", "de", "es"))
    parser.add_argument("--text", nargs="+", type=float, choices=TEXT_SIZES, default=(1.0, 1.5))
    parser.add_argument("--themes", nargs="+", choices=("light", "dark", "contrast"), default=("light", "dark"))
    parser.add_argument("--states", nargs="+", choices=("empty", "filled"), default=("empty", "filled"))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        stay_in(Path(home))
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return run(arguments)


def run(asked: argparse.Namespace) -> int:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication, QWidget

    from digitpad.digits.mnist_loader import load_images
    from digitpad.gui.app import create_main_window
    from digitpad.gui.plot import library
    from tests.gui import cut_texts, every_dialog, window_jumps

    app = QApplication(["digitpad"])
    library.load()
    window = create_main_window()
    window.show()
    places: Counter[str] = Counter()  # where each fault was seen
    count = 0

    def look(widget: QWidget, place: str) -> None:
        nonlocal count
        for _ in range(4):  # a page that scrolls learns of the heights on it one after the other
            app.processEvents()
        count += 1
        for fault in cut_texts.faults(widget):
            print(f"{place}: {fault}", flush=True)
            places[SIZE.sub("", fault)] += 1

    mnist = load_images()
    for state in asked.states:
        if state == "filled":
            window_jumps.fill(window, wait_until)
        for code in asked.languages:
            window.findChild(QAction, f"{code}LanguageAction").trigger()
            app.processEvents()
            if state == "filled":
                window_jumps.say_much(window)
            for theme in asked.themes:
                window.findChild(QAction, f"{theme}ThemeAction").trigger()
                for scale in asked.text:
                    begun = time.perf_counter()
                    window_jumps.set_text_size(window, scale)
                    where = f"{state}, {code}, {theme}, {scale:.0%}"
                    for view in window_jumps.views(window):
                        for size in SIZES:
                            window_jumps.jump(window, QSize(*size))
                            look(window, f"{where}, {view}, {size}")
                    for name in every_dialog.NAMES:
                        dialog = every_dialog.open_dialog(window, mnist, name)
                        look(dialog, f"{where}, {name}")
                        dialog.close()
                    print(f"{where}: {time.perf_counter() - begun:.0f} s", flush=True)
    for fault, times in places.most_common():
        print(f"{times:4} x {fault}")
    print(f"{count} views, {len(places)} faults in {sum(places.values())} places")
    window.session.new_network()
    window.close()
    return 1 if places else 0


if __name__ == "__main__":
    sys.exit(main())
