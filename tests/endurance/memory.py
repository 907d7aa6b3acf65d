"""How much memory the window holds on to, once every page and every recipe has been used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox, QTabWidget

from digitpad.app.allocator import give_back
from digitpad.gui.main_window import MainWindow
from tests.endurance.stage import Stage

ALLOWED = 20.0  # MB
A_WHILE = 300  # milliseconds for a page to be seen


class HeldMemory:
    """How much more is held later on than now, each time at rest, every page and recipe just used. Linux only."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._before = self._held()

    def growth(self) -> str:
        """A clause for the report; what is above the allowed is a fault."""
        after = self._held()
        if after - self._before > ALLOWED:
            self._stage.fail("memory", f"{self._before:.1f} MB were held at rest before, {after:.1f} MB after.\n")
        return f"; {self._before:.1f} MB held at rest before, {after:.1f} MB after"

    def _held(self) -> float:
        """Used first, for the monkey may have begun with a new window, whose pages are built when they are opened."""
        self._stage.rest()
        use_everything(self._stage)
        self._stage.rest()
        return resident()


def use_everything(stage: Stage) -> None:
    """Every page, with a digit on the pad; a short training by every recipe; an evaluation."""
    window = stage.world.window
    recipes = window.findChild(QComboBox, "recipeComboBox")
    names = [recipes.itemData(place) for place in range(recipes.count())]
    for name in names:
        recipes.setCurrentIndex(recipes.findData(name))
        window.findChild(QLineEdit, "hiddenLayersEdit").setText("16, 12")
        window.findChild(QSpinBox, "epochsSpinBox").setValue(2)
        stage.alive()
        window.session.new_network()  # nothing to ask about
        window.findChild(QAbstractButton, "startTrainingButton").click()
        stage.wait_for_training()
        _see_every_page(window)


def _see_every_page(window: MainWindow) -> None:
    pages = window.findChild(QTabWidget, "pages")
    for place in range(pages.count()):
        pages.setCurrentIndex(place)
        window.session.show_test_digit(index=place)
        QTest.qWait(A_WHILE)
        for button in pages.currentWidget().findChildren(QAbstractButton):
            if button.text() == "Evaluate":
                button.click()
                QTest.qWait(5 * A_WHILE)
    pages.setCurrentIndex(0)


def resident() -> float:
    """Megabytes of this process that are in memory, once what is free has been given back."""
    give_back()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("The system does not say how much memory is in use.")
