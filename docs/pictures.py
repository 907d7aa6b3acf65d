"""Makes the pictures in this folder, and with --guide those of the guide (F1) in all languages: the real window, drawn
on by mouse events, training for real.

python docs/pictures.py [--only train,map]
python docs/pictures.py --guide [--only train,map]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from digitpad.app import guide_texts
from digitpad.digits.pen_curves import curve
from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.process import language
from digitpad.message import ENGLISH, tr
from digitpad.nn.reports import EpochReport

FOLDER = Path(__file__).parent
GUIDE = FOLDER.parent / "digitpad" / "gui" / "window" / "guide_pictures"
GUIDE_SIZE, GUIDE_COLORS = (800, 450), 256  # fewer leave red and blue weights grey
SIZE = 1280, 720
LONGEST = 180_000  # milliseconds that anything may take

# Strokes in hundredths of the pad's width, and of the same length downward.
SEVEN = [
    [(30, 19), (45, 16), (60, 16), (70, 18), (72, 23), (66, 40), (60, 55), (56, 74)],
    [(42, 50), (55, 47), (73, 45)],
]
TWO = [(6, 32), (9, 26), (15, 25), (18, 30), (16, 38), (6, 52), (19, 52)]
ZERO = [(33, 26), (27, 29), (26, 42), (31, 51), (38, 47), (39, 33), (33, 26)]
SIX = [(78, 23), (71, 34), (70, 46), (76, 51), (82, 47), (81, 41), (75, 39), (71, 44)]
NUMBER = [TWO, ZERO, [(x + 41, y) for x, y in TWO], SIX]
SPECKED = [*SEVEN, [(88, 40), (88, 40)]]


def until(happened: Callable[[], bool]) -> None:
    """Let the window live until something has happened."""
    clock, loop, timer = QElapsedTimer(), QEventLoop(), QTimer(interval=20)
    timer.timeout.connect(lambda: (happened() or clock.elapsed() > LONGEST) and loop.quit())
    clock.start()
    timer.start()
    loop.exec()
    timer.stop()
    if clock.elapsed() > LONGEST:
        raise SystemExit("what was to be shown did not appear")


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def draw(window: MainWindow, strokes: list[list[tuple[float, float]]]) -> None:
    pad = window.findChild(QWidget, "drawingPad")
    window.session.clear()
    for stroke in strokes:
        places = [QPoint(*point) for point in np.rint(curve(*stroke) * pad.width() / 100).astype(int).tolist()]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(pad, place)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def page(title: str) -> Callable[[MainWindow], QWidget]:
    """Shows the page with this title."""

    def show(window: MainWindow) -> QWidget:
        window.tabs.open_page(title)
        return window

    return show


def start_training(window: MainWindow) -> list[EpochReport]:
    """Start, and return the list that the reports are added to."""
    reports: list[EpochReport] = []
    window.session.epochFinished.connect(reports.append)
    window.findChild(QPushButton, "startTrainingButton").click()
    return reports


def train(window: MainWindow) -> QWidget:
    reports = start_training(window)
    until(lambda: len(reports) >= 14)
    return window


def zoomed(window: MainWindow) -> QWidget:
    """Three trainings, and the plot where they differ."""
    for seed in range(3):
        window.training_panel.form.rare.seed.setValue(seed)
        window.session.may_replace = lambda: True
        reports = start_training(window)
        until(lambda reports=reports: len(reports) == 30 and not window.session.training)
    plot = window.findChild(QWidget, "accuracyPlot")
    spot = plot.spot_of(27, 0.953)
    for _ in range(5):
        QTest.wheelEvent(window.windowHandle(), QPointF(plot.mapTo(window, spot.toPoint())), QPoint(0, 120))
    plot.set_cursor(27)
    return window


def number(window: MainWindow) -> QWidget:
    draw(window, NUMBER)
    return window


def neurons(window: MainWindow) -> QWidget:
    reports = start_training(window)
    until(lambda: len(reports) == 30 and not window.session.training)
    return page("Neurons")(window)


def evaluate(window: MainWindow) -> QWidget:
    page("Evaluate")(window)
    window.findChild(QPushButton, "evaluateButton").click()
    until(lambda: not window.findChild(EvaluationPanel).busy)
    return window


def why(window: MainWindow) -> QWidget:
    page("Why")(window)
    until(lambda: window.findChild(QLabel, "changeSentence").text() not in ("", tr("Looking for it.")))
    return window


def digit_map(window: MainWindow) -> QWidget:
    page("Map")(window)
    until(lambda: window.findChild(MapPanel).points is not None)
    return window


def steps(window: MainWindow) -> QWidget:
    draw(window, SPECKED)
    window.draw_column.show_steps()
    return window.findChild(QWidget, "drawingStepsWindow")


PICTURES = {
    "train": train,
    "zoomed": zoomed,
    "number": number,
    "neurons": neurons,
    "flow": page("Flow"),
    "why": why,
    "evaluate": evaluate,
    "map": digit_map,
    "concepts": page("Concepts"),
    "steps": steps,
}


def make_room() -> None:
    """Neither the settings of whoever makes the pictures nor their models show, nor the runs of the picture before."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = tempfile.mkdtemp()
    for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):  # Qt has looked for HOME before
        QSettings.setPath(file_format, QSettings.Scope.UserScope, os.environ["XDG_CONFIG_HOME"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=lambda text: text.split(","), default=list(PICTURES))
    parser.add_argument("--guide", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    if options.guide:
        pages = [page for page in guide_texts.PAGES if page.picture in options.only]
        for code, theme, page in product(language.codes(), ("light", "dark"), pages):
            path = GUIDE / f"{page.picture}-{theme}-{code}.png"
            with tempfile.TemporaryDirectory() as folder:
                large = Path(folder, "large.png")
                make(page.picture, large, theme, code)
                with Image.open(large) as picture:
                    small = picture.convert("RGB").resize(GUIDE_SIZE, Image.Resampling.LANCZOS)
                small.quantize(GUIDE_COLORS).save(path, optimize=True)
    else:
        for name in options.only:
            make(name, FOLDER / f"{name}.png", "light", ENGLISH.code)
    application.quit()


def make(name: str, path: Path, theme: str, code: str) -> None:
    make_room()
    window = create_main_window()
    window.looks.choose_language(code)
    pause(100)  # the widgets of the language before go
    window.resize(*SIZE)
    window.findChild(QAction, f"{theme}ThemeAction").trigger()
    window.show()
    draw(window, SEVEN)
    shown = PICTURES[name](window)
    pause(200 if name == "train" else 4000)  # what is worked out in the background comes by then
    shown.grab().save(str(path))
    window.session.end_training()
    window.session.new_network()  # nothing to ask about
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main()
