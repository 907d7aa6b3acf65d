"""Two screens, the second with twice the pixels: where a window that was moved does not look as a new one does.

Started by test_two_screens.py, with these screens and a home of its own. Prints the pages that differ, a line each.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from tests.gui.scene import TITLES
from tests.gui.waiting import wait

MOST = 100  # looks at a page until both have computed all that it shows
SEEN = 48  # of 255 levels: the edges of letters are smoothed in more than one way


def main() -> None:
    app = QApplication([])
    app.styleHints().setCursorFlashTime(0)
    first, second = (each.geometry().topLeft() + QPoint(50, 50) for each in app.screens())
    moved = _window(first)
    for page in range(moved.tabs.count()):  # what is cached for the first screen is there
        moved.tabs.setCurrentIndex(page)
        wait(300)
    for place, ratio in ((second, 2.0), (first, 1.0)):
        moved.move(place)
        new = _window(place)
        assert moved.devicePixelRatio() == new.devicePixelRatio() == ratio
        for page, title in enumerate(TITLES):
            if not _alike(moved, new, page):
                print(f"{title}, {ratio:.0f} pixels a unit")
        new.close()
        new.deleteLater()
    moved.close()
    moved.deleteLater()


def _window(place: QPoint) -> MainWindow:
    window = create_main_window()
    window.resize(1366, 768)
    window.move(place)
    window.show()
    window.session.show_test_digit(index=7)
    window.tabs.setCurrentIndex(TITLES.index("Evaluate"))
    panel, button = window.findChild(EvaluationPanel), window.findChild(QPushButton, "evaluateButton")
    button.click()
    while panel.busy:
        wait(20)
    return window


def _alike(moved: MainWindow, new: MainWindow, page: int) -> bool:
    for window in (moved, new):
        window.tabs.setCurrentIndex(page)
    for _ in range(MOST):
        wait(100)
        one, other = _levels(moved), _levels(new)
        if one.shape == other.shape and np.abs(one - other).max() <= SEEN:
            return True
    return False


def _levels(window: MainWindow) -> np.ndarray:
    """What it shows, int16 (height, width, 4)."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    return lines[:, : 4 * picture.width()].reshape(picture.height(), picture.width(), 4).astype(np.int16)


if __name__ == "__main__":
    main()
