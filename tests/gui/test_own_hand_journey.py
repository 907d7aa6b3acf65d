"""What a new user does first, by mouse and keys alone: be misread, correct it, learn, see it right, take it back; the
guided test; export to a file and import into another home."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from digitpad import paths
from digitpad.app.own_hand.collection import OwnDigits
from digitpad.digits.ink import Strokes
from digitpad.digits.pen_styles import pen_strokes
from digitpad.gui.app import create_main_window
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.interop import load_model
from tests.gui import mouse
from tests.gui.dialogs import when_modal

LEFT = Qt.MouseButton.LeftButton


def leaning(digit: int, seed: int) -> Strokes:
    """As somebody writes it who leans far to the left."""
    strokes = pen_strokes(digit, np.random.default_rng(seed))
    return [[(float(x) - float(y), float(y)) for x, y in stroke] for stroke in strokes]


def draw(pad: QWidget, strokes: Strokes) -> None:
    """With the mouse, in the middle of the pad."""
    points = np.concatenate([np.array(stroke) for stroke in strokes])
    low, high = points.min(axis=0), points.max(axis=0)
    scale = 0.6 * min(pad.width(), pad.height()) / (high - low).max()
    shift = np.array([pad.width(), pad.height()]) / 2 - scale * (low + high) / 2
    for stroke in strokes:
        mouse.drag(pad, [tuple(np.rint(scale * np.array(point) + shift).astype(int).tolist()) for point in stroke])


def press(key: Qt.Key) -> None:
    """The key goes to what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def answer(window) -> str:
    return window.findChild(QLabel, "predictedDigit").text()


def my_digits(qtbot, window) -> MyDigits:
    """The window, opened by its key."""
    window.activateWindow()  # as a window manager does after a dialog
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F8)
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QWidget, name)
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, LEFT)


def text(dialog: QWidget, name: str) -> str:
    return dialog.findChild(QLabel, name).text()


def type_file(path: Path) -> list[str]:
    """Into the next file dialog, ended by Return."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.selectAll()
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return when_modal(fill)


def kept() -> list[Any]:
    own = OwnDigits(paths.own_digits_file())
    own.load()
    return [digit.label for digit in own.digits()]


@pytest.fixture
def small(window):
    """With the network of the book, which learns in a second."""
    window.session.set_model(load_model("book"))
    return window


def test_a_misread_digit_is_corrected_learned_read_right_and_forgotten_again_by_a_key_each(qtbot, small):
    before = small.session.model
    draw(small.draw_column.pad, leaning(4, 7))
    misread = answer(small)
    assert misread not in ("", "4")
    press(Qt.Key.Key_4)
    assert text(small, "remark") == "You said 4"
    dialog = my_digits(qtbot, small)
    with qtbot.waitSignal(small.own_hand.taught):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert "answers now" in text(dialog, "teachingVerdict")
    click(small, "clearButton")
    draw(small.draw_column.pad, leaning(4, 7))
    assert answer(small) == "4"
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    assert answer(small) == misread and small.session.model is before
    assert "from before" in text(dialog, "teachingVerdict")


def test_nothing_is_said_of_a_taught_network_once_another_one_is_there(qtbot, small):
    draw(small.draw_column.pad, leaning(4, 2))
    press(Qt.Key.Key_4)
    dialog = my_digits(qtbot, small)
    with qtbot.waitSignal(small.own_hand.taught):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    small.session.set_model(load_model("default"))
    assert text(dialog, "teachingVerdict") == ""


def test_the_guided_test_is_gone_through_and_learned_from_with_pen_and_return(qtbot, small):
    dialog = my_digits(qtbot, small)
    click(dialog, "guidedTestButton")
    guided = dialog.findChild(GuidedTestWindow)
    qtbot.waitUntil(guided.isActiveWindow)
    while guided.test.asked is not None:
        draw(guided.pad, leaning(guided.test.asked, len(guided.test.written)))
        press(Qt.Key.Key_Return)
    assert "of 20 were read right" in text(guided, "testResult")
    with qtbot.waitSignal(small.own_hand.taught):
        press(Qt.Key.Key_Return)
    assert sorted(kept()) == sorted([*range(10), *range(10)])


@pytest.fixture
def exported(qtbot, window, tmp_path) -> Path:
    """Two drawings, saved by the dialog."""
    for digit in (4, 7):
        draw(window.draw_column.pad, leaning(digit, 2))
        press(Qt.Key[f"Key_{digit}"])
        click(window, "clearButton")
    dialog = my_digits(qtbot, window)
    type_file(tmp_path / "mine")
    click(dialog, "exportOwnDigitsButton")
    assert text(dialog, "myDigitsNote") == f"Exported as {tmp_path / 'mine.jsonl'}."
    dialog.close()
    return tmp_path / "mine.jsonl"


@pytest.fixture
def elsewhere(qtbot, exported, window, tmp_path, monkeypatch) -> MyDigits:
    """The same program in a home where nothing was ever drawn."""
    for variable in ("HOME", "USERPROFILE", "XDG_DATA_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "another home"))
    other = create_main_window()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
    dialog = my_digits(qtbot, other)
    assert kept() == [] and not dialog.sheet.count()
    return dialog


def test_exported_digits_are_imported_in_another_home(qtbot, exported, elsewhere):
    type_file(exported)
    click(elsewhere, "importOwnDigitsButton")
    assert text(elsewhere, "myDigitsNote") == "2 drawings were added from mine.jsonl."
    qtbot.waitUntil(lambda: elsewhere.sheet.count() == 2)
    assert kept() == [4, 7]


def test_of_a_broken_file_the_whole_lines_are_imported(qtbot, exported, elsewhere):
    exported.write_bytes(exported.read_bytes()[:-20])
    type_file(exported)
    click(elsewhere, "importOwnDigitsButton")
    assert text(elsewhere, "myDigitsNote") == "1 drawing was added from mine.jsonl. Broken lines left out: 1."
    qtbot.waitUntil(lambda: elsewhere.sheet.count() == 1)
    assert kept() == [4]


@pytest.mark.parametrize("button", ["importOwnDigitsButton", "exportOwnDigitsButton"])
def test_a_file_dialog_that_is_left_by_escape_changes_nothing(qtbot, exported, window, tmp_path, button):
    files = sorted(tmp_path.iterdir())
    dialog = my_digits(qtbot, window)
    note = text(dialog, "myDigitsNote")
    when_modal(lambda file_dialog: QTest.keyClick(file_dialog, Qt.Key.Key_Escape))
    click(dialog, button)
    assert text(dialog, "myDigitsNote") == note
    assert kept() == [4, 7] and sorted(tmp_path.iterdir()) == files
