"""Saying what a drawing was where there are more classes than keys."""

from __future__ import annotations

import string

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from digitpad import paths
from digitpad.app.own_hand.collection import OwnDigits
from digitpad.gui.draw.class_chooser import ClassChooser
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui import mouse

LETTERS = ClassSet(tuple(string.ascii_uppercase))
FRUIT = ("apple", "pear", "pineapple", "plum")


@pytest.fixture
def chosen(qtbot, column):
    """The chooser for some fruit, and the list of what it chose."""
    chooser = ClassChooser(FRUIT, column)
    found: list[str] = []
    chooser.chosen.connect(lambda index: found.append(FRUIT[index]))
    chooser.ask(QPoint(10, 10))
    return chooser, found


def shown(chooser: ClassChooser) -> list[str]:
    items = (chooser.list.item(row) for row in range(chooser.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_the_question_stands_above_the_classes(chosen):
    chooser, _ = chosen
    assert any(label.text() == "What was it?" and label.isVisible() for label in chooser.findChildren(QLabel))


def test_typing_leaves_what_holds_the_letters_and_prefers_what_begins_so(chosen):
    chooser, found = chosen
    QTest.keyClicks(chooser.text, "AP")
    assert shown(chooser) == ["apple", "pineapple"]
    QTest.keyClick(chooser.text, Qt.Key.Key_Return)
    assert found == ["apple"]


def test_arrows_move_among_what_is_left(chosen):
    chooser, found = chosen
    QTest.keyClicks(chooser.text, "apple")
    for _ in range(3):
        QTest.keyClick(chooser.text, Qt.Key.Key_Down)
    QTest.keyClick(chooser.text, Qt.Key.Key_Return)
    assert found == ["pineapple"]


def test_what_is_no_class_is_not_chosen(chosen):
    chooser, found = chosen
    QTest.keyClicks(chooser.text, "kiwi")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(chooser.text, key)
    assert not found and chooser.isVisible()
    QTest.keyClick(chooser.text, Qt.Key.Key_Escape)
    assert not found and not chooser.isVisible()


def test_a_click_chooses(chosen):
    chooser, found = chosen
    place = chooser.list.visualItemRect(chooser.list.item(3)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert found == ["plum"]


def test_the_letter_that_was_drawn_is_said_by_key_and_name(window):
    network = Network([784, 8, 26], rng=np.random.default_rng(1))
    window.session.set_model(Model(network, name="letters", classes=LETTERS))
    pad = window.draw_column.pad
    pad.show_strokes([[(20.0, 20.0), (90.0, 150.0), (160.0, 20.0)]])
    window.findChild(QAction, "sayWhatItWasAction").trigger()
    chooser = window.findChild(ClassChooser)
    QTest.keyClicks(chooser.text, "v")
    QTest.keyClick(chooser.text, Qt.Key.Key_Return)
    own = OwnDigits(paths.own_digits_file())
    own.load()
    assert [drawing.label for drawing in own.digits()] == ["V"]
    assert window.findChild(QLabel, "remark").text() == "You said V"
    window.undo_stack.undo()
    assert window.findChild(QLabel, "remark").text() != "You said V"


def test_nothing_is_asked_about_an_empty_pad(window):
    window.findChild(QAction, "sayWhatItWasAction").trigger()
    assert window.findChild(ClassChooser) is None


def test_the_chooser_is_whole_on_the_screen_wherever_it_is_asked(qtbot, column):
    chooser = ClassChooser(FRUIT, column)
    room = chooser.screen().availableGeometry()
    chooser.ask(room.bottomRight())
    assert room.contains(chooser.geometry())


def test_what_a_digit_was_said_to_be_is_not_the_letter_of_that_number(window):
    pad, digits = window.draw_column.pad, window.session.model
    mouse.drag(pad, [(50, 40), (150, 40), (90, 200)])
    QTest.keyClick(pad, Qt.Key.Key_7)
    network = Network([784, 6, 26], rng=np.random.default_rng(0))
    window.session.set_model(Model(network, name="letters", classes=LETTERS))
    assert "You said" not in window.findChild(QLabel, "remark").text()
    window.session.set_model(digits)
    assert window.findChild(QLabel, "remark").text() == "You said 7"


def test_the_chooser_goes_when_a_network_of_other_classes_is_opened(window):
    network = Network([784, 8, 26], rng=np.random.default_rng(1))
    window.session.set_model(Model(network, name="letters", classes=LETTERS))
    window.draw_column.pad.show_strokes([[(20.0, 20.0), (90.0, 150.0), (160.0, 20.0)]])
    window.findChild(QAction, "sayWhatItWasAction").trigger()
    chooser = window.findChild(ClassChooser)
    window.session.new_network()
    assert not chooser.isVisible()


@pytest.fixture
def mine(window) -> MyDigits:
    """The window of one's own drawings, with one of a letter, which is selected."""
    network = Network([784, 8, 26], rng=np.random.default_rng(1))
    window.session.set_model(Model(network, name="letters", classes=LETTERS))
    window.own_hand.keep("V", [[(20.0, 20.0), (90.0, 150.0), (160.0, 20.0)]])
    window.findChild(QAction, "myDigitsAction").trigger()
    mine = window.findChild(MyDigits)
    mine.sheet.item(0).setSelected(True)
    return mine


def it_is(mine: MyDigits) -> QAction:
    return next(action for action in mine.sheet.menu().actions() if action.text() == "It &is…")


def test_of_many_classes_that_of_a_kept_drawing_is_chosen_by_its_name(mine):
    assert it_is(mine).menu() is None
    it_is(mine).trigger()
    chooser = mine.findChild(ClassChooser)
    QTest.keyClicks(chooser.text, "w")
    QTest.keyClick(chooser.text, Qt.Key.Key_Return)
    own = OwnDigits(paths.own_digits_file())
    own.load()
    assert [drawing.label for drawing in own.digits()] == ["W"]


def test_the_chooser_of_a_kept_drawing_goes_with_its_classes(mine, window, qtbot):
    it_is(mine).trigger()
    chooser = mine.findChild(ClassChooser)
    assert chooser.isVisible()
    window.session.new_network()
    qtbot.waitUntil(lambda: not shiboken6.isValid(chooser) or not chooser.isVisible())


def test_few_classes_stand_in_a_menu_of_their_own(mine, window, qtbot):
    window.session.new_network()
    qtbot.waitUntil(lambda: mine.windowTitle() == "My digits")
    menu = it_is(mine).menu()
    assert isinstance(menu, QMenu) and len(menu.actions()) == 10


def test_the_guided_test_lets_other_classes_than_digits_be_drawn(mine, window, qtbot):
    assert mine.findChild(QPushButton, "guidedTestButton").text() == "&Draw twenty…"
    mine.findChild(QPushButton, "guidedTestButton").click()
    guided = mine.findChild(GuidedTestWindow)
    assert guided.windowTitle() == "Draw what is asked for"
    assert guided.findChild(QLabel, "askedDigit").text() == f"Draw: {LETTERS.names[guided.test.asked]}"
    guided.close()
    window.session.new_network()
    qtbot.waitUntil(lambda: mine.findChild(QPushButton, "guidedTestButton").text() == "&Write twenty…")


def test_the_names_of_kept_drawings_are_whole_whichever_comes_last(window, qtbot):
    names = "a face that frowns at me", "i"
    network = Network([784, 8, 2], rng=np.random.default_rng(1))
    window.session.set_model(Model(network, name="faces", classes=ClassSet(names)))
    for index, name in enumerate(names):
        window.own_hand.keep(name, [[(20.0, 20.0), (90.0, 150.0 + index), (160.0, 20.0)]])
    window.findChild(QAction, "myDigitsAction").trigger()
    sheet = window.findChild(MyDigits).sheet
    widths = [sheet.visualItemRect(sheet.item(row)).width() for row in range(2)]
    assert widths[0] == widths[1] > sheet.fontMetrics().horizontalAdvance(names[0])


def test_ten_digits_are_all_in_sight_and_the_question_has_a_frame(column):
    chooser = ClassChooser([str(digit) for digit in range(10)], column)
    chooser.ask(QPoint(10, 10))
    assert chooser.list.verticalScrollBar().maximum() == 0
    picture = chooser.grab().toImage()
    edge, ground = picture.pixelColor(0, picture.height() // 2), picture.pixelColor(3, picture.height() // 2)
    assert edge != ground
    chooser.close()
