"""Strokes whose end is another than usual, and devices that take turns on the pad."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui.draw.drawing_pad import DrawingPad
from tests.gui import mouse

BAR = [(120, 60), (122, 120), (119, 180), (121, 240)]
FLAG = [(120, 60), (90, 90)]
LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
Pointer = QPointingDevice.PointerType


@pytest.fixture
def pad(window) -> DrawingPad:
    window.show()
    return window.draw_column.pad


def pen(pad: DrawingPad, end: Pointer, kind: str, buttons: Qt.MouseButton, pressure: float) -> None:
    able = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    device = QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, end, able, 1, 2)
    place = QPointF(200, 200)
    event = QTabletEvent(
        QTabletEvent.Type[f"Tablet{kind}"], device, place, pad.mapToGlobal(place), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, buttons, buttons,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)


def hover(pad: DrawingPad, device: QPointingDevice) -> None:
    place = QPointF(50, 50)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, pad.mapToGlobal(place), NONE, NONE, Qt.KeyboardModifier.NoModifier, device
    )
    QApplication.sendEvent(pad, event)


def test_a_stroke_whose_end_was_swallowed_ends_when_the_mouse_moves_on(pad, window):
    mouse.press_along(pad, BAR)
    hover(pad, QPointingDevice("another", 99, QInputDevice.DeviceType.Mouse, Pointer.Generic,
                               QInputDevice.Capability.Position, 1, 3))  # fmt: skip
    assert window.undo_stack.count() == 0  # the other one was only jogged
    hover(pad, QPointingDevice.primaryPointingDevice())
    assert window.undo_stack.count() == 1
    window.undo_stack.undo()
    assert pad.empty
    QTest.mouseRelease(pad, LEFT)


def test_the_mouse_that_moves_over_the_pad_ends_no_stroke_of_the_keyboard(pad):
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
        QTest.keyClick(pad, key)
    hover(pad, QPointingDevice.primaryPointingDevice())
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert [len(stroke.points) for stroke in pad.strokes] == [3]


def test_undo_in_the_middle_of_a_stroke_takes_back_that_one_alone_and_redo_brings_it_again(pad, window):
    undo, redo = (window.findChild(QAction, f"{name}Action") for name in ("undo", "redo"))
    mouse.drag(pad, FLAG)
    mouse.press_along(pad, BAR)
    undo.trigger()
    assert [len(stroke.points) for stroke in pad.strokes] == [2]
    QTest.mouseRelease(pad, LEFT)
    redo.trigger()
    assert [len(stroke.points) for stroke in pad.strokes] == [2, 4]


def test_redo_in_the_middle_of_a_stroke_leaves_that(pad, window):
    mouse.drag(pad, FLAG)
    window.undo_stack.undo()
    mouse.press_along(pad, BAR)
    window.findChild(QAction, "redoAction").trigger()
    QTest.mouseRelease(pad, LEFT)
    assert [len(stroke.points) for stroke in pad.strokes] == [4]


def test_the_mouse_draws_after_the_other_end_of_a_pen_has_erased(pad):
    mouse.drag(pad, FLAG)
    for kind, button in (("Press", LEFT), ("Release", NONE)):
        pen(pad, Pointer.Eraser, kind, button, 0.5)
    mouse.drag(pad, BAR)
    assert len(pad.strokes) == 2


def test_the_mouse_draws_boldly_after_the_button_of_a_pen_was_pressed(pad):
    for kind, button in (("Press", RIGHT), ("Release", NONE)):
        pen(pad, Pointer.Pen, kind, button, 0.0)
    mouse.drag(pad, BAR)
    assert set(pad.strokes[0].pressures) == {1.0}


def press(pad: DrawingPad, key: Qt.Key, *, again: bool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", again)
    QApplication.sendEvent(pad, event)


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_switches_once(pad, key):
    mouse.drag(pad, FLAG)
    for again in (False, True):
        press(pad, key, again=again)
    assert pad.eraser is (key == Qt.Key.Key_E)
    assert len(pad.strokes) == (1 if pad.eraser else 2)


def test_the_key_that_leaves_full_screen_clears_no_pad_while_it_is_held_down(pad, window):
    mouse.drag(pad, FLAG)
    press(pad, Qt.Key.Key_Escape, again=True)  # the first one has left full screen
    assert not pad.empty
    for name in ("clear", "leaveFullScreen", "fullScreen", "pauseTraining"):
        assert not window.findChild(QAction, f"{name}Action").autoRepeat()
    assert window.findChild(QAction, "undoAction").autoRepeat()
