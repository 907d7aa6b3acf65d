"""A person says what a drawing was, by key, bar and menu, and the network learns it, all through the window."""

from __future__ import annotations

import dataclasses
import gc
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from digitpad import paths
from digitpad.app.own_hand.collection import OwnDigits
from digitpad.data_files.loading import LoadedData
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_line
from digitpad.digits.pen_styles import pen_strokes
from digitpad.gui.own_hand.digit_sheet import DigitSheet
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.gui.preferences import Preferences
from digitpad.interop import load_model
from digitpad.message import ENGLISH, Language, set_language
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.teaching_job import HandScore, Taught, TeachingProgress
from tests.gui import mouse

LEFT = Qt.MouseButton.LeftButton
SEVEN = [(50, 40), (150, 40), (90, 200)]
ONE = [(300, 40), (300, 200)]

pytestmark = pytest.mark.usefixtures("few_digits")


def draw(pad: QWidget, points) -> None:
    mouse.drag(pad, points)


def kept() -> list[Any]:
    """The labels in the file."""
    own = OwnDigits(paths.own_digits_file())
    own.load()
    return [digit.label for digit in own.digits()]


def remark(window) -> str:
    return window.findChild(QLabel, "remark").text()


def bar(window, digit: int) -> QPoint:
    bars = window.draw_column.panel.bars
    middles = [x for x in range(bars.width()) if bars.digit_at(QPointF(x, 20)) == digit]
    return QPoint(middles[len(middles) // 2], 20)


def menu_of_answer(window) -> QMenu:
    panel = window.draw_column.panel
    panel.customContextMenuRequested.emit(QPoint(20, 40))
    return panel.findChildren(QMenu, "answerMenu")[-1]  # the one before is deleted soon


def test_the_key_of_a_digit_says_what_it_was_and_undo_takes_it_back(window):
    pad = window.draw_column.pad
    draw(pad, SEVEN)
    assert pad.hasFocus()
    QTest.keyClick(pad, Qt.Key.Key_2)
    assert kept() == [2]
    assert remark(window) == "You said 2"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept() == []
    assert remark(window) != "You said 2"
    assert len(pad.strokes) == 1
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert kept() == [2]


def test_the_keys_of_digits_are_those_of_every_keyboard(qtbot, window):
    pad = window.draw_column.pad
    draw(pad, SEVEN)
    press_as_typed(pad, "\N{EXTENDED ARABIC-INDIC DIGIT TWO}")
    assert kept() == [2]
    window.findChild(QAction, "myDigitsAction").trigger()
    sheet = window.findChild(DigitSheet)
    qtbot.waitUntil(lambda: sheet.count() == 1)
    sheet.selectAll()
    press_as_typed(sheet, "\N{DEVANAGARI DIGIT SEVEN}")
    assert kept() == [7]


def press_as_typed(widget: QWidget, text: str) -> None:
    """A key of a keyboard for another script."""
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text), Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)


def test_saying_otherwise_changes_what_was_said(window):
    pad = window.draw_column.pad
    draw(pad, SEVEN)
    QTest.keyClick(pad, Qt.Key.Key_2)
    QTest.keyClick(pad, Qt.Key.Key_7)
    assert kept() == [7]
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept() == [2]
    assert remark(window) == "You said 2"


def test_a_click_on_a_bar_says_that_it_is_this_digit(window):
    draw(window.draw_column.pad, SEVEN)
    QTest.mouseClick(window.draw_column.panel.bars, LEFT, pos=bar(window, 4))
    assert kept() == [4]


def test_the_key_of_a_digit_chooses_it_in_the_menu_of_the_answer_and_of_a_kept_drawing(window):
    draw(window.draw_column.pad, SEVEN)
    QTest.keyClick(menu_of_answer(window).findChild(QMenu, "itWasMenu"), Qt.Key.Key_7)
    assert kept() == [7]
    window.findChild(QAction, "myDigitsAction").trigger()
    sheet = window.findChild(DigitSheet)
    sheet.selectAll()
    QTest.keyClick(sheet.menu().findChild(QMenu), Qt.Key.Key_4)
    assert kept() == [4]


def test_the_menu_of_the_answer_says_all_that_can_be_said(window):
    draw(window.draw_column.pad, SEVEN)
    menu = menu_of_answer(window)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    regroup = ["One digit &more here", "One digit f&ewer here"]
    assert names == ["&It was…", "It is &not a digit", *regroup, "&Forget what I said"]
    assert not menu.actions()[-1].isEnabled()
    menu.actions()[1].trigger()
    menu.close()
    assert kept() == [None]
    assert remark(window) == "You said: not a digit"
    again = menu_of_answer(window)
    again.actions()[-1].trigger()
    again.close()
    assert kept() == []


def test_in_a_number_the_digit_that_is_looked_at_is_meant(window):
    pad = window.draw_column.pad
    draw(pad, SEVEN)
    draw(pad, ONE)
    assert len(window.session.reading.digits) == 2
    window.session.select_digit(0)
    QTest.keyClick(pad, Qt.Key.Key_3)
    window.session.select_digit(1)
    assert remark(window) != "You said 3"
    QTest.keyClick(pad.boxes, Qt.Key.Key_4)
    assert kept() == [3, 4]
    window.session.select_digit(0)
    assert remark(window) == "You said 3"


def test_nothing_is_said_of_an_empty_pad_or_of_a_test_digit(window):
    pad = window.draw_column.pad
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_5)
    window.session.show_test_digit(index=0)
    QTest.keyClick(pad, Qt.Key.Key_5)
    assert kept() == []


def test_where_nothing_can_be_kept_the_window_says_so(window):
    paths.own_digits_file().mkdir()
    draw(window.draw_column.pad, SEVEN)
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_5)
    assert "cannot be read" in window.findChild(QLabel, "messageText").text()
    assert remark(window) != "You said 5"


# The window My digits


def person(count: int) -> bytes:
    """Digits of somebody who writes 4 and 7 upside down."""
    lines = []
    for seed in range(count):
        label = (4, 7)[seed % 2]
        strokes = pen_strokes(label, np.random.default_rng(seed))
        lines.append(as_line(LabelledDrawing([[(-float(x), -float(y)) for x, y in s] for s in strokes], label, "mine")))
    return b"".join(lines)


@pytest.fixture
def mine(qtbot, window) -> MyDigits:
    """With ten drawings, and the small network of the book."""
    paths.own_digits_file().write_bytes(person(10))
    window.session.set_model(load_model("book"))
    QTest.keyClick(window, Qt.Key.Key_F8)
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def labels(dialog: MyDigits) -> list[str]:
    return [dialog.sheet.item(row).text() for row in range(dialog.sheet.count())]


def test_the_sheet_shows_all_drawings_class_by_class(mine):
    assert labels(mine) == ["4"] * 5 + ["7"] * 5


def test_return_learns_as_soon_as_the_window_is_open(window, mine):
    assert mine.focusWidget() is mine.learn_box.learn
    QTest.keyClick(mine.focusWidget(), Qt.Key.Key_Return)
    assert window.own_hand.teaching
    window.own_hand.stop()


def test_typed_digits_never_become_the_name_of_a_hand_unless_its_field_is_chosen(qtbot, window):
    QTest.keyClick(window, Qt.Key.Key_F8)
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_7)
    assert dialog.hand.currentText() == "mine"


def test_selected_drawings_are_relabelled_and_deleted_by_keys_and_that_is_undone(qtbot, mine):
    mine.sheet.item(0).setSelected(True)
    QTest.keyClick(mine.sheet, Qt.Key.Key_9)
    qtbot.waitUntil(lambda: labels(mine) == ["4"] * 4 + ["7"] * 5 + ["9"])
    assert [item.text() for item in mine.sheet.selectedItems()] == ["9"]
    QTest.keyClick(mine.sheet, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: labels(mine) == ["4"] * 4 + ["7"] * 5)
    undo = mine.findChild(QWidget, "undoOwnDigitsButton")
    QTest.mouseClick(undo, LEFT)
    QTest.mouseClick(undo, LEFT)
    qtbot.waitUntil(lambda: labels(mine) == ["4"] * 5 + ["7"] * 5)
    assert sorted(kept()) == [4] * 5 + [7] * 5


def test_the_sheet_holds_no_pictures_for_models_and_themes_of_before(window, mine):
    def icons() -> int:
        return sum(isinstance(thing, QIcon) for thing in gc.get_objects())

    drawings, classes = window.own_hand.drawings(), window.session.model.classes
    before = icons()
    for softness in (1.0, 1.1, 1.2):
        mine.sheet.show_drawings(drawings, classes, dataclasses.replace(window.session.model.ink, softness=softness))
    assert icons() <= before


def test_another_theme_leaves_the_sheet_scrolled_and_chosen_as_it_was(qtbot, window, mine):
    for digit in range(60):
        assert window.own_hand.keep(digit % 10, [[(float(x), float(digit)) for x in range(0, 50, 10)]])
    sheet = mine.sheet
    qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 40)
    sheet.setCurrentRow(5)
    sheet.item(9).setSelected(True)
    sheet.verticalScrollBar().setValue(40)
    selected = sheet.selected_keys
    window.looks.choose_theme("dark")
    qtbot.waitUntil(lambda: not mine.findChild(QTimer, "followSoonTimer").isActive())
    assert sheet.verticalScrollBar().value() == 40
    assert sheet.selected_keys == selected and len(selected) == 2 and sheet.currentRow() == 5


def test_hands_are_kept_apart_by_name(qtbot, window, mine):
    mine.hand.lineEdit().selectAll()
    QTest.keyClicks(mine.hand.lineEdit(), "class 7b")
    QTest.keyClick(mine.hand.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(mine) == [])
    draw(window.draw_column.pad, SEVEN)
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: labels(mine) == ["7"])
    assert window.own_hand.hands() == ("class 7b", "mine")


def test_a_name_that_is_being_typed_stays_when_another_network_answers(qtbot, window, mine):
    field = mine.hand.lineEdit()
    field.selectAll()
    QTest.keyClicks(field, "class b")
    QTest.keyClick(field, Qt.Key.Key_Left)
    window.session.set_model(dataclasses.replace(window.session.model, network=window.session.model.network.copy()))
    qtbot.waitUntil(lambda: not mine.findChild(QTimer, "followSoonTimer").isActive())
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.own_hand.hand == "class 7b"


@pytest.fixture
def german(mine):
    """The first hand has another name from now on."""
    set_language(Language("de", lambda text, _many, _count: "meine" if text == "mine" else ""))
    yield
    set_language(ENGLISH)


def test_the_first_hand_has_a_name_in_every_language_and_is_the_same_one(qtbot, window, mine, german):
    mine.follow()
    assert mine.hand.currentText() == "meine" and labels(mine) == ["4"] * 5 + ["7"] * 5
    for name in ("class 7b", "meine"):
        mine.hand.lineEdit().selectAll()
        QTest.keyClicks(mine.hand.lineEdit(), name)
        QTest.keyClick(mine.hand.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: labels(mine) == ["4"] * 5 + ["7"] * 5)
    assert window.own_hand.hand == "mine"


def test_what_is_exported_can_be_imported_into_another_hand(qtbot, mine, window, tmp_path):
    file = tmp_path / "mine.jsonl"
    mine.export_to(file)
    window.own_hand.set_hand("another")
    qtbot.waitUntil(lambda: labels(mine) == [])
    file.write_bytes(file.read_bytes() + b"broken\n")
    mine.import_from(file)
    qtbot.waitUntil(lambda: labels(mine) == ["4"] * 5 + ["7"] * 5)
    assert len(kept()) == 20


def test_an_import_is_undone_at_once_in_the_hand_that_it_went_to(qtbot, mine, window, tmp_path):
    mine.export_to(tmp_path / "mine.jsonl")
    window.own_hand.set_hand("another")
    mine.import_from(tmp_path / "mine.jsonl")
    qtbot.waitUntil(lambda: mine.hand.currentText() == "another")
    mine.sheet.selectAll()
    QTest.keyClick(mine.sheet, Qt.Key.Key_9)
    qtbot.waitUntil(lambda: labels(mine) == ["9"] * 10)
    window.own_hand.set_hand("mine")
    qtbot.waitUntil(lambda: mine.hand.currentText() == "mine")
    QTest.keyClick(mine.sheet, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: mine.hand.currentText() == "another")
    assert labels(mine) == ["4"] * 5 + ["7"] * 5
    QTest.mouseClick(mine.findChild(QWidget, "undoOwnDigitsButton"), LEFT)
    qtbot.waitUntil(lambda: labels(mine) == [])
    assert len(kept()) == 10 and not mine.findChild(QWidget, "undoOwnDigitsButton").isEnabled()
    QTest.mouseClick(mine.findChild(QWidget, "redoOwnDigitsButton"), LEFT)
    qtbot.waitUntil(lambda: len(labels(mine)) == 10)
    assert len(kept()) == 20


def test_the_network_learns_is_used_and_the_one_before_comes_back(qtbot, window, mine):
    box, before = mine.learn_box, window.session.model
    with qtbot.waitSignal(window.own_hand.taught) as news:
        QTest.mouseClick(box.learn, LEFT)
        assert box.stop.isVisible()
        assert not box.learn.isVisible()
    (taught,) = news.args
    assert taught.after.own > taught.before.own
    assert window.session.model is before
    QTest.mouseClick(box.use, LEFT)
    assert sum(window.session.model.taught[0].counts) == 10
    assert window.session.unsaved
    assert box.back.isVisible()
    QTest.mouseClick(box.back, LEFT)
    assert window.session.model is before
    assert not box.back.isVisible()


def test_a_curve_grows_while_the_network_learns(qtbot, window, mine):
    curve = mine.learn_box.curve
    assert not curve.isVisible()
    drawn: list[int] = []

    def note() -> None:
        assert curve.isVisible()
        drawn.append(len(curve.plot.table))

    qtbot.waitUntil(lambda: curve.plot is not None)
    window.own_hand.progressed.connect(note)
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(mine.learn_box.learn, LEFT)
    assert drawn == sorted(drawn) and len(set(drawn)) > 1
    assert not curve.isVisible()


def test_the_time_that_is_left_stands_beside_the_bar_while_the_network_learns(window, mine):
    left, bar = mine.findChild(QLabel, "learningTimeLeft"), mine.findChild(QWidget, "learningProgress")
    assert not left.isVisible()
    QTest.mouseClick(mine.learn_box.learn, LEFT)
    assert left.isVisible() and left.text() == ""
    window.own_hand.progressed.emit(TeachingProgress(0.5, (), 4.2))
    assert left.text() == "4 s left"
    assert bar.accessibleDescription() == "4 seconds left"
    QTest.mouseClick(mine.learn_box.stop, LEFT)
    assert not left.isVisible()


def test_learning_can_be_stopped_and_begun_again(qtbot, window, mine):
    box = mine.learn_box
    with qtbot.waitSignal(window.own_hand.progressed):
        QTest.mouseClick(box.learn, LEFT)
    QTest.mouseClick(box.stop, LEFT)
    assert not window.own_hand.teaching
    assert box.learn.isVisible()
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(box.learn, LEFT)


def test_another_network_makes_what_was_learned_pointless(qtbot, window, mine):
    box = mine.learn_box
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(box.learn, LEFT)
    window.session.new_network()
    assert not box.use.isVisible()
    assert box.learn.isVisible()


# The guided test


@pytest.fixture
def guided(qtbot, mine) -> GuidedTestWindow:
    QTest.mouseClick(mine.findChild(QWidget, "guidedTestButton"), LEFT)
    dialog = mine.findChild(GuidedTestWindow)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_the_words_on_the_empty_pad_of_the_test_stand_in_its_middle(guided):
    picture = guided.pad.grab().toImage()
    rows, columns = range(picture.height()), range(picture.width())
    written = [y for y in rows if any(picture.pixelColor(x, y).lightness() < 140 for x in columns)]
    assert abs((written[0] + written[-1]) - picture.height()) < 16


def test_twenty_digits_are_written_without_an_answer_and_learned(qtbot, window, mine, guided):
    asked = []
    while guided.test.asked is not None:
        asked.append(guided.findChild(QLabel, "askedDigit").text())
        assert not guided.next.isEnabled()
        draw(guided.pad, [(50 + len(asked), 40), (150, 40), (90, 200)])
        QTest.mouseClick(guided.next, LEFT)
    assert sorted(asked) == sorted(f"Write {digit}" for digit in [*range(10), *range(10)])
    assert "of 20 were read right" in guided.findChild(QLabel, "testResult").text()
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(guided.learn, LEFT)
    assert sorted(kept()) == sorted([4] * 5 + [7] * 5 + [*range(10), *range(10)])


def test_the_drawing_before_lies_on_the_pad_again_and_can_be_wiped(guided):
    first = guided.findChild(QLabel, "askedDigit").text()
    assert not guided.back.isEnabled()
    draw(guided.pad, SEVEN)
    drawn = guided.pad.strokes[0].points
    QTest.mouseClick(guided.next, LEFT)
    assert guided.pad.empty
    QTest.mouseClick(guided.back, LEFT)
    assert guided.findChild(QLabel, "askedDigit").text() == first
    assert np.allclose(guided.pad.strokes[0].points, drawn, atol=0.01)
    assert not guided.back.isEnabled() and guided.next.isEnabled()
    QTest.mouseClick(guided.clear, LEFT)
    assert guided.pad.empty


def test_a_test_that_is_closed_before_its_end_tells_of_the_drawings_so_far_and_keeps_nothing(guided):
    for _ in range(2):
        draw(guided.pad, SEVEN)
        QTest.mouseClick(guided.next, LEFT)
    guided.next.setFocus()
    QTest.keyClick(guided.next, Qt.Key.Key_Escape)
    assert guided.learn.isVisible() and "of 2 w" in guided.findChild(QLabel, "testResult").text()
    QTest.mouseClick(guided.close_it, LEFT)
    assert not guided.isVisible()
    assert len(kept()) == 10


def test_escape_wipes_the_pad_of_the_test_and_then_ends_it(guided):
    draw(guided.pad, SEVEN)
    QTest.mouseClick(guided.next, LEFT)
    draw(guided.pad, SEVEN)
    for empty, writing in ((True, True), (True, False)):
        guided.pad.setFocus()
        QTest.keyClick(guided.pad, Qt.Key.Key_Escape)
        assert (guided.pad.empty, guided.test.asked is not None) == (empty, writing)


def test_a_test_without_a_drawing_is_closed_at_once(guided):
    guided.next.setFocus()
    QTest.keyClick(guided.next, Qt.Key.Key_Escape)
    assert not guided.isVisible()


def slanted(seed: int) -> LabelledDrawing:
    """A 4 or 7 of somebody who leans far to the right."""
    label = (4, 7)[seed % 2]
    strokes = pen_strokes(label, np.random.default_rng(seed))
    return LabelledDrawing([[(float(x) + 0.8 * float(y), float(y)) for x, y in s] for s in strokes], label, "mine")


def test_it_learns_from_each_correction_by_itself_where_that_is_wanted(qtbot, window, mine):
    paths.own_digits_file().write_bytes(b"".join(as_line(slanted(seed)) for seed in range(10, 19)))
    window.own_hand.digits.load()
    window.session.set_model(load_model("default"))
    box = mine.learn_box.by_itself
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert window.own_hand.by_itself and Preferences().learns_by_itself
    mine.close()
    before, pad = window.session.model, window.draw_column.pad
    pad.show_strokes(slanted(19).strokes)
    pad.setFocus()
    with qtbot.waitSignal(window.own_hand.learnedByItself):
        QTest.keyClick(pad, Qt.Key.Key_7)
    assert window.session.model is not before and sum(window.session.model.taught[0].counts) == 10
    strip = window.findChild(QWidget, "messageStrip")
    assert strip.isVisible() and "learned from what you said" in strip.text
    window.own_hand.go_back()
    assert window.session.model is before


def test_a_model_that_is_saved_nowhere_is_still_unsaved_once_it_is_put_back(window):
    session = window.session
    session.take_changed(dataclasses.replace(session.model, name="only here"))
    before, score = session.model, HandScore(None, None, 0.98, 0.9)
    window.own_hand.take_over(Taught(dataclasses.replace(before, network=before.network.copy()), 1, score, score))
    assert session.model.network is not before.network and session.would_be_lost
    window.own_hand.go_back()
    assert session.model is before and session.unsaved and session.would_be_lost


def test_nothing_is_learned_unasked_at_first(window, mine):
    assert not window.own_hand.by_itself and not mine.learn_box.by_itself.isChecked()
    assert window.own_hand.keep(7, [[(0.0, 0.0), (9.0, 0.0), (4.0, 20.0)]]) is not None
    assert not window.own_hand.teaching


def test_other_classes_are_learned_beside_the_data_in_use(qtbot, window, mnist):
    letters = ClassSet(("A", "B"))
    few = slice(0, 300)
    taken = [
        Examples(part.images[few], part.labels[few] % 2) for part in (mnist.training, mnist.validation, mnist.test)
    ]
    network = Network([784, 20, 2], hidden="relu", output="softmax", cost="cross_entropy", rng=np.random.default_rng(0))
    window.session.set_model(Model(network, name="letters", classes=letters))
    for index, name in enumerate("ABAB"):
        strokes = [[(float(x), float(y)) for x, y in s] for s in pen_strokes(index, np.random.default_rng(index))]
        assert window.own_hand.keep(name, strokes) is not None
    with qtbot.waitSignal(window.own_hand.learningFailed) as failed:
        assert not window.own_hand.learn()
    assert "Open the data" in failed.args[0]
    window.session.use_data(LoadedData(Dataset(taken[0], taken[1], taken[2], letters), "letters"), Path("letters"))
    window.findChild(QAction, "myDigitsAction").trigger()
    box = window.findChild(MyDigits).learn_box
    with qtbot.waitSignal(window.own_hand.taught) as news:
        QTest.mouseClick(box.learn, LEFT)
    assert news.args[0].taught == 4 and news.args[0].model.classes == letters
    assert "Its own test set read right" in [label.text() for label in box.findChildren(QLabel)]
    assert "Drawings of no digit refused" not in [label.text() for label in box.findChildren(QLabel)]


def test_what_was_said_and_then_said_otherwise_comes_back_step_by_step(window):
    pad, steps = window.draw_column.pad, window.undo_stack
    draw(pad, SEVEN)
    QTest.keyClick(pad, Qt.Key.Key_7)
    QTest.keyClick(pad, Qt.Key.Key_8)
    labels = [kept()]
    for step in (steps.undo, steps.undo, steps.redo, steps.redo):
        step()
        labels.append(kept())
    assert labels == [[8], [7], [], [7], [8]]


def test_wrongly_grouped_digits_are_put_right_from_the_menu_and_that_is_undone(window):
    pad, session = window.draw_column.pad, window.session
    session.set_model(load_model("default"))
    draw(pad, [(60, 40), (60, 200)])
    draw(pad, [(160, 40), (160, 200)])
    assert session.reading.text == "11"
    window.findChild(QWidget, "drawingPad").setFocus()
    menu_of_answer(window).findChild(QAction, "oneFewerAction").trigger()
    assert len(session.reading.digits) == 1
    assert not menu_of_answer(window).findChild(QAction, "oneFewerAction").isEnabled()
    menu_of_answer(window).findChild(QAction, "oneMoreAction").trigger()
    assert session.reading.text == "11"
    for count in (1, 2):
        window.undo_stack.undo()
        assert len(session.reading.digits) == count
    draw(pad, [(250, 40), (250, 200)])
    assert session.reading.text == "111"


def test_the_menu_of_the_answer_goes_with_what_it_speaks_of(window):
    pad, session = window.draw_column.pad, window.session
    session.set_model(load_model("default"))
    for another in (session.clear, lambda: session.set_model(load_model("book"))):
        draw(pad, [(60, 40), (60, 200)])
        draw(pad, [(160, 40), (160, 200)])
        menu = menu_of_answer(window)
        fewer = menu.findChild(QAction, "oneFewerAction")
        assert menu.isVisible() and fewer.isEnabled()
        another()
        assert not menu.isVisible()
        fewer.trigger()
        session.clear()
    draw(pad, [(60, 40), (60, 200)])
    assert session.reading.text == "1"
