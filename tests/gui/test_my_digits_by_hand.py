"""Small things that a person meets in the window My digits: where the keyboard is, which hand the list is at, where
files are looked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from digitpad import paths
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_line
from digitpad.digits.pen_styles import pen_strokes
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.interop import load_model
from tests.gui.dialogs import when_modal
from tests.gui.hands import find, strip_of

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("few_digits")


@pytest.fixture
def mine(qtbot, window) -> MyDigits:
    """With two drawings of each of three digits, and the small network of the book."""
    rng = np.random.default_rng(3)
    drawings = [
        LabelledDrawing(
            [[(float(x), float(y)) for x, y in stroke] for stroke in pen_strokes(digit, rng)], digit, "mine"
        )
        for digit in (1, 1, 4, 4, 7, 7)
    ]
    paths.own_digits_file().write_bytes(b"".join(map(as_line, drawings)))
    window.session.set_model(load_model("book"))
    QTest.keyClick(window, Qt.Key.Key_F8)
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def labels(dialog: MyDigits) -> list[str]:
    return [dialog.sheet.item(row).text() for row in range(dialog.sheet.count())]


def follow(qtbot, dialog: MyDigits) -> None:
    qtbot.waitUntil(lambda: not dialog.findChild(QTimer, "followSoonTimer").isActive())


def name_file(path: Path, into: list[str]) -> list[str]:
    """Type it into the next file dialog, and note the folder that this began in."""

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        into.append(dialog.directory().absolutePath())
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.selectAll()
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    return when_modal(fill)


def test_the_keyboard_is_at_what_comes_next_once_the_old_network_is_kept(qtbot, window, mine):
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(mine.learn_box.learn, LEFT)
    assert mine.focusWidget() is mine.learn_box.next_button and mine.learn_box.next_button.isVisible()
    QTest.mouseClick(mine.learn_box.discard, LEFT)
    assert mine.focusWidget() is mine.learn_box.learn


def test_what_was_learned_takes_no_keyboard_from_a_name_that_is_being_typed(qtbot, window, mine):
    with qtbot.waitSignal(window.own_hand.taught):
        QTest.mouseClick(mine.learn_box.learn, LEFT)
        mine.hand.setFocus()
    assert mine.focusWidget() in (mine.hand, mine.hand.lineEdit())
    mine.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.waitUntil(mine.isActiveWindow)
    assert mine.focusWidget() is mine.learn_box.next_button and mine.learn_box.next_button.isVisible()


def test_the_list_of_hands_opens_at_the_present_one(qtbot, window, mine):
    for hand in ("Anna", "Ben"):
        window.own_hand.set_hand(hand)
        window.own_hand.keep(7, [[(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]])
    follow(qtbot, mine)
    assert mine.hand.currentText() == mine.hand.itemText(mine.hand.currentIndex()) == "Ben"
    window.own_hand.set_hand("mine")
    follow(qtbot, mine)
    assert mine.hand.currentText() == mine.hand.itemText(mine.hand.currentIndex()) == "mine"


def test_after_a_deletion_the_next_drawing_is_selected(qtbot, window, mine):
    mine.sheet.setCurrentRow(2)
    for left in (["1", "1", "4", "7", "7"], ["1", "1", "7", "7"], ["1", "1", "7"], ["1", "1"]):
        QTest.keyClick(mine.sheet, Qt.Key.Key_Delete)
        follow(qtbot, mine)
        assert labels(mine) == left
        assert [mine.sheet.row(each) for each in mine.sheet.selectedItems()] == [min(2, len(left) - 1)]


def test_nothing_is_selected_of_a_hand_that_is_chosen(qtbot, window, mine):
    mine.sheet.setCurrentRow(2)
    window.own_hand.set_hand("Anna")
    window.own_hand.keep(7, [[(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]])
    follow(qtbot, mine)
    assert labels(mine) == ["7"] and mine.sheet.selected_keys == []


def test_files_are_looked_for_where_the_last_one_was(mine, tmp_path):
    began: list[str] = []
    name_file(tmp_path / "mine.jsonl", began)
    QTest.mouseClick(mine.findChild(QPushButton, "exportOwnDigitsButton"), LEFT)
    name_file(tmp_path / "mine.jsonl", began)
    QTest.mouseClick(mine.findChild(QPushButton, "importOwnDigitsButton"), LEFT)
    assert began[1] == str(tmp_path) != began[0]


def test_pictures_and_labels_that_are_there_are_replaced_only_where_that_is_wanted(mine, tmp_path):
    pictures = tmp_path / "train-images-idx3-ubyte"
    pictures.write_bytes(b"precious")

    def answer(name: str) -> None:
        def press(box: QWidget) -> None:
            assert isinstance(box, QMessageBox) and pictures.name in box.text()
            QTest.mouseClick(box.findChild(QPushButton, name), LEFT)

        def fill(dialog: QWidget) -> None:
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.selectAll()
            QTest.keyClicks(field, str(tmp_path / "train.idx3-ubyte"))
            QTest.keyClick(field, Qt.Key.Key_Return)

        when_modal(fill, press)
        QTest.mouseClick(mine.findChild(QPushButton, "exportOwnDigitsButton"), LEFT)

    answer("cancelButton")
    assert pictures.read_bytes() == b"precious"
    answer("replaceButton")
    assert pictures.read_bytes() != b"precious" and (tmp_path / "train-labels-idx1-ubyte").exists()


def test_the_drawing_that_the_keyboard_comes_to_is_seen_and_its_menu_opens_there(qtbot, mine):
    sheet = mine.sheet
    mine.learn_box.learn.setFocus()
    at_rest = sheet.viewport().grab().toImage()
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    assert sheet.viewport().grab().toImage() != at_rest
    assert sheet.currentRow() == 0 and sheet.selected_keys == []
    middle = QPoint(sheet.width() // 2, sheet.height() // 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, sheet.mapToGlobal(middle))
    QApplication.sendEvent(sheet.viewport(), event)
    menu = find(sheet, QMenu, "ownDigitsMenu")
    first = sheet.visualItemRect(sheet.item(0))
    assert first.contains(sheet.viewport().mapFromGlobal(menu.pos()))
    next(action for action in menu.actions() if action.text() == "&Delete").trigger()
    follow(qtbot, mine)
    assert labels(mine) == ["1", "4", "4", "7", "7"]


def test_the_keyboard_is_shown_by_one_frame_whichever_way_it_came(mine):
    for widget in (mine.learn_box.learn, mine.learn_box.by_itself):
        widget.setFocus()
        before = widget.grab().toImage()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        QTest.keyClick(mine.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert mine.focusWidget() is widget
        assert widget.grab().toImage() == before


def test_the_signs_of_undo_and_redo_are_as_large_as_the_text(qtbot, window, mine):
    undo = mine.findChild(QToolButton, "undoOwnDigitsButton")
    before = undo.iconSize().width()
    window.looks.set_text_scale(2.0)
    qtbot.waitUntil(lambda: undo.iconSize().width() == 2 * before)


def drop_on(window: QWidget, *paths: Path) -> bool:
    """Whether they were taken."""
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, dropped, left, plain)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), action, dropped, left, plain))
    return entering.isAccepted()


def test_drawings_that_are_dropped_there_are_imported_into_the_present_hand(qtbot, window, mine, tmp_path):
    mine.export_to(tmp_path / "mine.jsonl")
    window.own_hand.set_hand("Anna")
    assert not drop_on(mine, tmp_path / "mine.png")
    assert drop_on(mine, tmp_path / "mine.jsonl")
    follow(qtbot, mine)
    assert labels(mine) == ["1", "1", "4", "4", "7", "7"]


def test_of_several_files_that_are_dropped_there_all_are_imported_and_named(qtbot, mine, tmp_path):
    for name, label in (("one.jsonl", 1), ("two.jsonl", 2)):
        (tmp_path / name).write_text(f'{{"label": {label}, "strokes": [[[1, {label}], [9, 9]]]}}\n')
    before = labels(mine)
    assert drop_on(mine, tmp_path / "one.jsonl", tmp_path / "gone.jsonl", tmp_path / "two.jsonl")
    follow(qtbot, mine)
    assert labels(mine) == sorted([*before, "1", "2"])
    note = mine.findChild(QLabel, "myDigitsNote").text()
    assert all(name in note for name in ("one.jsonl", "gone.jsonl", "two.jsonl"))


def test_of_a_file_of_drawings_that_is_dropped_on_the_main_window_it_is_said_how_all_are_kept(window, mine, tmp_path):
    mine.export_to(tmp_path / "mine.jsonl")
    (tmp_path / "one.jsonl").write_bytes((tmp_path / "mine.jsonl").read_bytes().splitlines()[0])
    for name, said in (("one.jsonl", False), ("mine.jsonl", True)):
        strip_of(window).dismiss()
        assert drop_on(window, tmp_path / name)
        assert len(window.session.reading.digits) == 1
        assert strip_of(window).isVisible() == said and (not said or "F8" in strip_of(window).text)


def test_the_window_may_go_while_a_name_is_being_typed(qtbot, window, mine):
    mine.hand.setFocus()
    QTest.keyClicks(mine.hand.lineEdit(), "some")
    with qtbot.waitSignal(mine.destroyed):
        mine.deleteLater()  # a fault in it would fail this test
