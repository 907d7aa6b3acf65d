"""Whether everything that the pad, the menus and the dialogs say goes through the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QWidget

from digitpad.app.pad.sheets import OpenedPicture
from digitpad.gui.app import create_main_window
from digitpad.gui.draw.step_picture import StepPicture
from digitpad.gui.main_window import MainWindow
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.process import language
from digitpad.message import ENGLISH, set_language, tr
from tests.gui.pseudo_language import PSEUDO, untranslated
from tests.opened_pictures import taken_apart

SEVEN = [(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]
ONE = [(230.0, 40.0), (228.0, 200.0)]
DASH = [(40.0, 120.0), (90.0, 120.0)]
SAID_BY_QT = ("Close", "&Close", "Scroll Left", "Scroll Right")  # in the same language, by translations of its own


@pytest.fixture
def window(qtbot, monkeypatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(language, "use", lambda _app, _choice: set_language(PSEUDO))
    window = create_main_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    set_language(ENGLISH)


def left_in_english(*roots: QWidget) -> set[str]:
    return {text for root in roots for _where, text in untranslated(root)}.difference(SAID_BY_QT)


def trigger(window: MainWindow, action: str) -> QDialog:
    before = window.findChildren(QDialog)
    window.findChild(QAction, action).trigger()
    (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog not in before]
    return dialog


def draw(window: MainWindow, *strokes: list[tuple[float, float]]) -> None:
    window.draw_column.pad.show_strokes([list(stroke) for stroke in strokes])
    window.draw_column.panel.describe_answer()


def spoken(window: MainWindow) -> str:
    return window.findChild(QLabel, "predictedDigit").accessibleDescription()


def test_menus_and_tabs(window):
    window.tabs.setCurrentIndex(0)
    assert left_in_english(window.menuBar(), window.tabs.tabBar(), *window.menuBar().findChildren(QMenu)) == set()
    assert window.tabs.title == "Train" and window.tabs.tabText(0) == tr("Train")


@pytest.mark.parametrize(
    "strokes", [[], [SEVEN], [SEVEN, ONE], [DASH]], ids=["an empty pad", "a digit", "a number", "what is no digit"]
)
def test_the_pad_and_its_answer(window, strokes):
    draw(window, *strokes)
    assert left_in_english(window.draw_column) == set()
    assert spoken(window)


def test_a_test_digit_and_its_label(window):
    window.session.show_test_digit(index=3)
    window.draw_column.panel.describe_answer()
    assert left_in_english(window.draw_column) == set()
    assert window.session.sheet.name == tr("Test digit {number:,}", number=3)


def test_what_was_said_of_a_drawing(window):
    draw(window, SEVEN)
    window.draw_column.panel.bars.digitClicked.emit(4)
    assert window.findChild(QLabel, "remark").text() == tr("You said {digit}", digit="4")
    assert window.undo_stack.undoText() == tr("Say that it is {digit}", digit="4")


def photo() -> OpenedPicture:
    image = Image.new("L", (200, 150), 235)
    ImageDraw.Draw(image).line([(60, 40), (110, 40), (80, 110)], fill=20, width=9)
    return OpenedPicture("seven.png", taken_apart(image))


@pytest.mark.parametrize("content", ["nothing", "a digit", "a number", "a test digit", "a picture"])
def test_the_steps_to_the_answer(window, content, qtbot):
    steps = trigger(window, "drawingStepsAction")
    if content == "a test digit":
        window.session.show_test_digit(index=3)
    elif content == "a picture":
        window.session.show_sheet(photo())
    else:
        draw(window, *{"nothing": [], "a digit": [SEVEN], "a number": [SEVEN, ONE]}[content])
    if content != "nothing":
        first = steps.findChild(StepPicture, "drawingStep1Picture")
        qtbot.waitUntil(lambda: first.step is not None)
    assert left_in_english(steps) <= {"seven.png"}


def test_the_guide_and_the_welcome(window):
    window.welcome()
    guide = trigger(window, "guideAction")
    assert left_in_english(guide, window.findChild(QWidget, "messageStrip")) == set()


@pytest.mark.parametrize("action", ["aboutAction", "reportProblemAction"])
def test_the_dialogs_of_the_help_menu(window, action):
    assert left_in_english(trigger(window, action)) == set()


def test_my_digits(window, qtbot):
    empty = left_in_english(mine := trigger(window, "myDigitsAction"))
    draw(window, SEVEN)
    window.draw_column.panel.bars.digitClicked.emit(7)
    note = mine.findChild(QLabel, "myDigitsNote")
    qtbot.waitUntil(lambda: "Del" in note.text())
    assert empty | left_in_english(mine) == set()


def test_the_guided_test_and_what_comes_of_it(window, qtbot):
    test = GuidedTestWindow(window.session.model, window, np.random.default_rng(0))
    qtbot.addWidget(test)
    assert left_in_english(test) == set()
    for _ in range(test.test.length):
        test.pad.show_strokes([SEVEN])
        test.next.click()
    assert test.findChild(QLabel, "testResult").text()
    assert left_in_english(test) == set()
