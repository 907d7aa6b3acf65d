"""How much memory the window holds on to, once every page and every recipe has been used."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox, QTabWidget

from digitpad.app.allocator import give_back
from digitpad.gui.main_window import MainWindow
from tests.endurance.stage import Stage
from tests.gui import window_jumps
from tests.gui.waiting import wait

ALLOWED = 20.0  # MB
A_WHILE = 300  # milliseconds for a page to be seen
LOOKS = (
    ("darkThemeAction", "deLanguageAction", *["largerTextAction"] * 5),
    ("contrastThemeAction", "esLanguageAction", *["largerTextAction"] * 2),
    (),
)


class HeldMemory:
    """How much more is held later on than at first, each time at rest, every page and recipe just used. Linux only."""

    def __init__(self, stage: Stage) -> None:
        """Each view has been seen in every look by then: what is loaded where it is first used is no growth."""
        self._stage = stage
        stage.rest()
        use_everything(stage)  # the form may be full of nonsense before
        for look in LOOKS:
            see_every_view(stage, look)
        self._held = [self._measured()]

    def measure(self) -> None:
        """See what is held by now."""
        self._held.append(self._measured())

    def judge(self) -> None:
        """More than the allowed is a fault."""
        if self.growth > ALLOWED:
            self._stage.fail("memory", f"More is held at rest than at first{self.course}.\n")

    @property
    def growth(self) -> float:
        """In all the time, by the straight line through all that was measured, MB: single measurements differ by tens
        up and down, with the gaps that are left between what is held."""
        looks = np.arange(len(self._held))
        return float(np.polyfit(looks, self._held, 1)[0]) * (len(looks) - 1)

    @property
    def course(self) -> str:
        """A clause for the report."""
        held = ", ".join(f"{held:.1f}" for held in self._held)
        return f"; held at rest: {held} MB, growing by {self.growth:.1f} MB in all"

    def _measured(self) -> float:
        """Used first, for the monkey may have begun with a new window, whose pages are built when they are opened."""
        self._stage.rest()
        use_everything(self._stage)
        self._stage.rest()
        return resident()


def see_every_view(stage: Stage, actions: tuple[str, ...]) -> None:
    """Each page in each of its forms, evaluated, with something on the pad, in the largest window: after these actions,
    by their object names."""
    window = stage.world.window
    for name in actions:
        window.findChild(QAction, name).trigger()
        wait(A_WHILE)  # another language builds the pages anew
    window.resize(window_jumps.LARGEST)
    window_jumps.fill(window, stage.wait_until)
    for _ in window_jumps.views(window):
        stage.alive()
        wait(A_WHILE)
    stage.rest()


def use_everything(stage: Stage) -> None:
    """Every page, with a digit on the pad; a short training by every recipe; an evaluation."""
    window = stage.world.window
    recipes = window.findChild(QComboBox, "recipeComboBox")
    names = [recipes.itemData(index) for index in range(recipes.count())]
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
    for index in range(pages.count()):
        pages.setCurrentIndex(index)
        window.session.show_test_digit(index=index)
        wait(A_WHILE)
        for button in pages.currentWidget().findChildren(QAbstractButton):
            if button.text() == "Evaluate":
                button.click()
                wait(5 * A_WHILE)
    pages.setCurrentIndex(0)


def resident() -> float:
    """Megabytes of this process that are in memory, once what is free has been given back."""
    give_back()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("The system does not say how much memory is in use.")
