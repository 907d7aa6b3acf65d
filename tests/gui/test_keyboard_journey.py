"""From start to end by keyboard alone: only keys are sent, to the window or dialog that is in front."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from digitpad import model_file
from digitpad.gui.page_list import PAGES
from tests.gui.dialogs import when_modal

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MOST_STOPS = 120  # of the Tab key; a window has fewer


class Keys:
    """The keyboard: what is pressed goes to what has it, in a window or a dialog."""

    def __init__(self, window: Any) -> None:
        self.window = window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def write(self, text: str) -> None:
        """In place of what stands in the field."""
        self.press(Key.Key_A, Modifier.ControlModifier)
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), cast(Any, letter))  # a form that PySide leaves out of its types

    def come_back(self, qtbot: QtBot) -> None:
        """What a window manager does after a dialog; here there is none."""
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def tab_to(self, name: str) -> Any:
        """Press Tab until the widget of this name has the keyboard."""
        for _ in range(MOST_STOPS):
            focused = self.window.focusWidget()
            if focused is not None and focused.objectName() == name:
                return focused
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")


@pytest.fixture
def keys(window) -> Keys:
    return Keys(window)


def open_page(keys: Keys, title: str) -> None:
    shortcut = next(page.shortcut for page in PAGES if page.title == title)
    modifier, _, digit = shortcut.partition("+")
    assert modifier == "Ctrl"
    keys.press(Key[f"Key_{digit}"], Modifier.ControlModifier)
    assert keys.window.tabs.title == title


def show_test_digit(keys: Keys, qtbot) -> None:
    keys.press(Key.Key_T, Modifier.ControlModifier)
    qtbot.waitUntil(lambda: keys.window.session.prediction is not None)


def train_a_little(keys: Keys, qtbot) -> None:
    """Another recipe, started, paused, continued and stopped."""
    session = keys.window.session
    open_page(keys, "Train")
    recipe = keys.tab_to("recipeComboBox")
    before = recipe.currentData()
    keys.press(Key.Key_Down)
    assert recipe.currentData() != before
    keys.tab_to("hiddenLayersEdit")
    keys.write("12")
    keys.tab_to("epochsSpinBox")
    keys.write("50")
    keys.tab_to("startTrainingButton")
    with qtbot.waitSignal(session.progressed):
        keys.press(Key.Key_Space)
    keys.tab_to("pauseTrainingButton")
    keys.press(Key.Key_Space)
    assert session.paused
    keys.press(Key.Key_F6)
    assert not session.paused
    keys.tab_to("stopTrainingButton")
    with qtbot.waitSignal(session.trainingEnded):
        keys.press(Key.Key_Space)
    assert session.network.sizes[1:-1] == [12]


def evaluate(keys: Keys, qtbot) -> None:
    open_page(keys, "Evaluate")
    keys.tab_to("evaluateButton")
    keys.press(Key.Key_Space)
    matrix = keys.window.findChild(QWidget, "confusionMatrix")
    qtbot.waitUntil(lambda: matrix.counts is not None)
    keys.tab_to("confusionMatrix")
    keys.press(Key.Key_Right)
    keys.press(Key.Key_Right)
    assert matrix.cell == (0, 1)


def type_the_name(path: Path) -> Callable[[QWidget], object]:
    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        keys = Keys(dialog)
        keys.tab_to("fileNameEdit")
        keys.write(str(path))
        keys.press(Key.Key_Return)

    return act


def correct_the_answer(keys: Keys) -> None:
    """A bar, drawn by keys as well, and what it was by the key of its digit."""
    keys.press(Key.Key_F2)
    pad = keys.window.draw_column.pad
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Space)
    for _ in range(12):
        keys.press(Key.Key_Down)
    keys.press(Key.Key_Space)
    assert not pad.empty
    keys.press(Key.Key_1)
    assert len(keys.window.own_hand.drawings()) == 1


def test_a_number_key_says_what_a_drawing_was(keys):
    correct_the_answer(keys)


def test_from_start_to_end_by_keyboard_alone(keys, qtbot, tmp_path: Path):
    window, session, path = keys.window, keys.window.session, tmp_path / "by keys.safetensors"
    show_test_digit(keys, qtbot)
    train_a_little(keys, qtbot)
    for page in PAGES:
        open_page(keys, page.title)
    correct_the_answer(keys)
    evaluate(keys, qtbot)
    trained = session.network
    when_modal(type_the_name(path))
    keys.press(Key.Key_S, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert model_file.load(path).network.sizes == trained.sizes
    keys.come_back(qtbot)
    keys.press(Key.Key_N, Modifier.ControlModifier)
    assert session.path is None
    when_modal(type_the_name(path))
    keys.press(Key.Key_O, Modifier.ControlModifier)
    assert session.path == path and session.network.sizes == trained.sizes
    keys.come_back(qtbot)
    keys.press(Key.Key_Q, Modifier.ControlModifier)
    assert not window.isVisible()


def test_every_page_has_its_own_key_and_a_first_stop(keys):
    """From the tab of a page, Tab leads to something on it."""
    for page in PAGES:
        open_page(keys, page.title)
        keys.tab_to("qt_tabwidget_tabbar")
        keys.press(Key.Key_Tab)
        assert keys.window.tabs.currentWidget().isAncestorOf(keys.window.focusWidget()), page.title


@pytest.mark.parametrize("title", [page.title for page in PAGES])
def test_tab_comes_to_everything_on_a_page_that_takes_it(keys, qtbot, title):
    show_test_digit(keys, qtbot)
    open_page(keys, title)
    page, visited = keys.window.tabs.currentWidget(), set()
    for _ in range(MOST_STOPS):
        keys.press(Key.Key_Tab)
        visited.add(keys.window.focusWidget())
    missed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget not in visited and widget.focusProxy() is None and not _of_a_group(widget, visited)
    ]
    assert missed == []


def _of_a_group(widget: QWidget, visited: set[QWidget]) -> bool:
    """Of buttons of which one is chosen, Tab comes to that one, and arrows to the others."""
    return (
        isinstance(widget, QAbstractButton)
        and widget.group() is not None
        and bool({button for button in widget.group().buttons()} & visited)
    )
