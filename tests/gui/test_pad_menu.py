"""The menu of the pad, by the right mouse button and by the menu key, in the real window."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
APART = itertools.count(20, 20)  # two clicks in the same place would be a double click
TWO_BARS = [[(10.0, 10.0), (12.0, 80.0)], [(100.0, 10.0), (102.0, 80.0)]]


def pad_menu(window) -> QMenu:
    return window.findChild(QMenu, "padMenu")


def at(window, x, y) -> QPoint:
    """A place of the pad in the window."""
    return window.draw_column.pad.mapTo(window, QPoint(x, y))


@pytest.fixture
def menu(window):
    yield pad_menu(window)
    pad_menu(window).close()


def open_menu(window, way: str) -> None:
    if way == "right click":
        QTest.mouseClick(window.windowHandle(), RIGHT, pos=at(window, next(APART), 40))
    else:  # the platform makes this event of the key
        window.draw_column.pad.setFocus()
        place = at(window, 30, 40)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(30, 40), window.mapToGlobal(place))
        QApplication.sendEvent(window.focusWidget(), event)
    assert pad_menu(window).isVisible()


@pytest.mark.parametrize("way", ["right click", "menu key"])
def test_the_menu_of_the_pad_copies_pastes_opens_saves_and_clears(window, menu, way):
    open_menu(window, way)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == [
        "copyAction",
        "pasteAction",
        "choosePartAction",
        "openDrawingAction",
        "saveDrawingAction",
        "clearAction",
    ]
    assert [action.isEnabled() for action in menu.actions() if not action.isSeparator()] == [
        False,
        True,
        False,
        True,
        False,
        False,
    ]
    assert window.draw_column.pad.empty


@pytest.mark.parametrize("way", ["right click", "menu key"])
def test_only_its_entry_clear_clears_and_that_can_be_undone(window, menu, way):
    pad = window.draw_column.pad
    pad.show_strokes(TWO_BARS)
    before = [list(stroke.points) for stroke in pad.strokes]
    open_menu(window, way)
    assert [list(stroke.points) for stroke in pad.strokes] == before  # nothing wiped, nothing drawn
    QTest.keyClick(menu, Qt.Key.Key_C)
    assert not menu.isVisible()
    assert pad.empty
    QTest.mouseClick(window.findChild(QToolButton, "undoButton"), LEFT)
    assert [list(stroke.points) for stroke in pad.strokes] == before


def test_escape_closes_the_menu_and_nothing_else(window, menu):
    window.draw_column.pad.show_strokes(TWO_BARS)
    open_menu(window, "menu key")
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert not window.draw_column.pad.empty


def test_its_entries_copy_and_paste(window, menu):
    pad = window.draw_column.pad
    pad.show_strokes(TWO_BARS)
    open_menu(window, "right click")
    QTest.keyClick(menu, Qt.Key.Key_P)  # Copy as picture
    assert not QGuiApplication.clipboard().image().isNull()
    open_menu(window, "right click")
    QTest.keyClick(menu, Qt.Key.Key_A)  # Paste picture
    assert window.session.sheet is not None


def test_no_menu_opens_in_the_middle_of_a_stroke(window, menu):
    pad, handle = window.draw_column.pad, window.windowHandle()
    QTest.mousePress(handle, LEFT, pos=at(window, 60, 60))
    QTest.mouseMove(handle, at(window, 60, 120))
    QTest.mousePress(handle, RIGHT, pos=at(window, 60, 120))
    QApplication.sendEvent(pad, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(60, 120), QPoint(60, 120)))
    QTest.mouseRelease(handle, RIGHT, pos=at(window, 60, 120))
    assert not menu.isVisible()
    QTest.mouseMove(handle, at(window, 60, 180))
    QTest.mouseRelease(handle, LEFT, pos=at(window, 60, 180))
    assert [stroke.points[-1] for stroke in pad.strokes] == [(60, 180)]


def test_the_menu_ends_a_stroke_of_the_keyboard_pen(window, menu):
    pad = window.draw_column.pad
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Down)
    open_menu(window, "menu key")
    assert window.undo_stack.count() == 1


def test_undo_and_redo_say_their_step_in_every_language_and_go_on_in_another_one(window, qtbot):
    def texts() -> list[str]:
        actions = [window.findChild(QAction, f"{name}Action") for name in ("undo", "redo")]
        buttons = [window.findChild(QToolButton, f"{name}Button") for name in ("undo", "redo")]
        assert [button.isEnabled() for button in buttons] == [action.isEnabled() for action in actions]
        return [action.text() for action in actions] + [button.toolTip() for button in buttons]

    assert texts() == ["&Undo", "&Redo", "Undo (Ctrl+Z)", "Redo (Ctrl+Shift+Z)"]
    window.findChild(QAction, "testDigitAction").trigger()
    assert texts()[0::2] == ["&Undo: Test digit", "Undo: Test digit (Ctrl+Z)"]
    window.looks.choose_language("de")
    qtbot.waitUntil(lambda: texts()[0] == "&Rückgängig: Testziffer")
    window.findChild(QAction, "undoAction").trigger()
    assert texts() == [
        "&Rückgängig",
        "Wieder&herstellen: Testziffer",
        "Rückgängig (Strg+Z)",
        "Wiederherstellen: Testziffer (Strg+Umschalt+Z)",
    ]
