"""A dot on the pad though the hand slips, by mouse, pen, finger and keyboard; and no stroke loses anything."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from digitpad.app.pad.stroke import PEN_WIDTHS
from tests.gui import mouse

LEFT = Qt.MouseButton.LeftButton
AT = QPoint(150, 150)


@pytest.fixture
def pad(window):
    return window.draw_column.pad


def drag(pad, moves):
    """Press at `AT`, move by each of these, let go at the last one."""
    mouse.drag(pad, [AT, *(AT + QPoint(x, y) for x, y in moves)])


def touch(pad, moves):
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(0, AT, pad).commit()
    for x, y in moves:
        QTest.touchEvent(pad, device).move(0, AT + QPoint(x, y), pad).commit()
    QTest.touchEvent(pad, device).release(0, AT + QPoint(*moves[-1]), pad).commit()


def answer(window) -> tuple[str, list[float]]:
    return window.findChild(QLabel, "predictedDigit").text(), list(window.session.prediction.probabilities)


@pytest.mark.parametrize(
    "moves", [[(2, 0)], [(0, -2)], [(1, 0), (2, 0), (2, 1), (2, 2)], [(-2, 2), (2, 2), (0, 0)], [(2, 1), (0, 0)]]
)
def test_a_dot_that_slips_by_two_pixels_is_a_dot(window, pad, moves):
    pad.set_pen_width(PEN_WIDTHS[0])
    QTest.mouseClick(pad, LEFT, pos=AT)
    dot, seen, picture = answer(window), window.session.prediction.image, pad.grab().toImage()
    pad.clear()
    drag(pad, moves)
    assert [stroke.points for stroke in pad.strokes] == [[(150, 150)]]
    assert answer(window) == dot
    np.testing.assert_array_equal(window.session.prediction.image, seen)
    assert pad.grab().toImage() == picture
    window.undo_stack.undo()
    assert pad.empty  # one step back


@pytest.mark.parametrize(
    "moves", [[(1, 0), (2, 0), (4, 0), (5, 0)], [(0, 2), (0, 9), (0, 1), (0, 0)], [(3, 3)], [(2, 2), (40, 3), (41, 60)]]
)
def test_a_stroke_that_goes_any_further_keeps_all_its_points(pad, moves):
    drag(pad, moves)
    points = [(150, 150), *((150 + x, 150 + y) for x, y in moves)]
    np.testing.assert_array_equal([stroke.points for stroke in pad.strokes], [points])


def test_a_stroke_that_is_only_beginning_is_answered_with_every_move(window, pad):
    QTest.mousePress(pad, LEFT, pos=AT)
    first = window.session.prediction.image
    mouse.move(pad, AT + QPoint(2, 0))
    assert not np.array_equal(window.session.prediction.image, first)
    QTest.mouseRelease(pad, LEFT, pos=AT + QPoint(2, 0))
    np.testing.assert_array_equal(window.session.prediction.image, first)


def test_a_pixel_is_one_of_the_pad_however_large_it_was_drawn(window, pad):
    drag(pad, [(0, 100)])
    window.resize(1920, 1000)
    QApplication.processEvents()
    drag(pad, [(3, 1)])
    drag(pad, [(5, 2)])
    assert [len(stroke.points) for stroke in pad.strokes] == [2, 1, 2]


def test_a_finger_may_slip_further_than_a_mouse(pad):
    touch(pad, [(3, 3), (6, 5)])
    assert [stroke.points for stroke in pad.strokes] == [[(150, 150)]]
    pad.clear()
    drag(pad, [(3, 3), (6, 5)])
    assert len(pad.strokes[0].points) == 3
    pad.clear()
    touch(pad, [(3, 3), (6, 7)])
    assert len(pad.strokes[0].points) == 3


def test_a_dot_of_the_pen_is_as_thick_as_it_was_pressed(pad):
    drag(pad, [(0, 50)])
    pen = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    for kind, x, pressure in (("Press", 0, 0.25), ("Move", 2, 0.75), ("Release", 2, 0.0)):
        held = LEFT if kind != "Release" else Qt.MouseButton.NoButton
        place = QPointF(AT + QPoint(60 + x, 0))
        event = QTabletEvent(
            QTabletEvent.Type[f"Tablet{kind}"],
            pen,
            place,
            QPointF(pad.mapToGlobal(place.toPoint())),
            pressure,
            0,
            0,
            0,
            0,
            0,
            Qt.KeyboardModifier.NoModifier,
            LEFT,
            held,
        )
        QApplication.sendEvent(pad, event)
        act = {"Press": QTest.mousePress, "Release": QTest.mouseRelease}.get(kind)
        act(pad, LEFT, pos=place.toPoint()) if act else mouse.move(pad, place.toPoint())
    dot = pad.strokes[-1]
    assert (dot.points, dot.pressures) == ([(210, 150)], [0.75])


def test_the_keyboard_pen_never_slips(pad):
    pad.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
        QTest.keyClick(pad, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    (stroke,) = pad.strokes
    assert math.dist(*stroke.points) == 2
