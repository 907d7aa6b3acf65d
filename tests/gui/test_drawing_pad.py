"""The pad, driven by real mouse, pen and key events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPainter, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from digitpad.app.pad.stroke import Stroke
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.pad_view import PadView
from digitpad.gui.draw.stroke_painting import StrokePainter
from digitpad.gui.draw.tool_row import ToolRow
from digitpad.gui.look import theme
from tests.gui import mouse

LEFT = Qt.MouseButton.LeftButton
BAR = [(120, 60), (122, 120), (119, 180), (121, 240)]
FLAG = [(120, 60), (90, 90)]


@pytest.fixture
def pad(column):
    return column.findChild(DrawingPad, "drawingPad")


@pytest.fixture
def drawings(session, monkeypatch):
    """What the pad has told the session, move by move."""
    told = []
    follow = session.follow_pen

    def listen():
        told.append([list(stroke.points) for stroke in session.pad.paper.strokes])
        follow()

    monkeypatch.setattr(session, "follow_pen", listen)
    return told


def ink_at(pad, x, y):
    return pad.grab().toImage().pixelColor(x, y) == QColor(theme.of(pad).ink)


def test_every_press_and_move_is_told_at_once(pad, drawings, session):
    mouse.press_along(pad, BAR)
    assert [len(drawing[-1]) for drawing in drawings] == [1, 2, 3, 4]
    np.testing.assert_allclose(drawings[-1], [BAR])
    assert session.prediction is not None  # the button is still down


def test_ink_shows_where_the_mouse_went(pad):
    assert not ink_at(pad, 120, 150)
    mouse.press_along(pad, BAR)
    assert ink_at(pad, 120, 150)
    QTest.mouseRelease(pad, LEFT, pos=QPoint(*BAR[-1]))
    assert ink_at(pad, 120, 150)
    assert not ink_at(pad, 160, 150)


def test_a_click_makes_a_dot(pad, session):
    mouse.drag(pad, [(100, 100)])
    assert ink_at(pad, 100, 100)
    assert not pad.empty


def pen_event(pad, kind, point, pressure):
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure, 1, 1,
    )  # fmt: skip
    place = QPointF(*point)
    event = QTabletEvent(
        kind, device, place, QPointF(pad.mapToGlobal(place)), pressure, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, LEFT, LEFT,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)
    assert not event.isAccepted()  # so Qt sends it again as a mouse event


def test_pressure_changes_the_look_and_not_the_answer(pad, session):
    mouse.drag(pad, BAR)
    image = session.prediction.image
    edge = BAR[0][0] + 5
    assert ink_at(pad, edge, 120)
    pad.clear()
    pen_event(pad, QEvent.Type.TabletPress, BAR[0], 0.1)
    mouse.press_along(pad, BAR)
    assert ink_at(pad, BAR[0][0] + 1, 120)
    assert not ink_at(pad, edge, 120)
    np.testing.assert_array_equal(session.prediction.image, image)
    QTest.mouseRelease(pad, LEFT, pos=QPoint(*BAR[-1]))
    pad.clear()
    mouse.drag(pad, BAR)
    assert ink_at(pad, edge, 120)


def test_undo_and_redo_go_stroke_by_stroke(pad, drawings, undo_stack, session):
    mouse.drag(pad, BAR)
    mouse.drag(pad, FLAG)
    assert undo_stack.count() == 2
    undo_stack.undo()
    np.testing.assert_allclose(drawings[-1], [BAR])
    undo_stack.undo()
    assert drawings[-1] == []
    assert session.prediction is None
    undo_stack.redo()
    undo_stack.redo()
    assert [len(line) for line in drawings[-1]] == [4, 2]


def test_an_undone_stroke_gives_the_answer_from_before_it(pad, undo_stack, session):
    mouse.drag(pad, BAR)
    before = session.prediction.image
    mouse.drag(pad, [(10, 200), (300, 210)])
    assert not np.array_equal(session.prediction.image, before)
    undo_stack.undo()
    np.testing.assert_array_equal(session.prediction.image, before)


@pytest.mark.parametrize("way", ["escape", "button", "session"])
def test_clearing_wipes_the_pad_as_one_step(pad, column, undo_stack, session, way):
    mouse.drag(pad, BAR)
    mouse.drag(pad, FLAG)
    if way == "escape":
        QTest.keyClick(pad, Qt.Key.Key_Escape)
    elif way == "button":
        QTest.mouseClick(column.findChild(QPushButton, "clearButton"), LEFT)
    else:
        session.clear()
    assert pad.empty
    assert session.prediction is None
    assert undo_stack.count() == 3
    undo_stack.undo()
    assert not pad.empty
    assert session.prediction is not None


def test_clearing_an_empty_pad_leaves_nothing_to_undo(pad, undo_stack):
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert undo_stack.count() == 0


def test_clearing_in_the_middle_of_a_stroke_ends_it(pad, session):
    mouse.press_along(pad, BAR)
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    mouse.move(pad, QPoint(200, 200))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(200, 200))
    assert pad.empty
    assert session.prediction is None


def test_a_stroke_that_leaves_the_pad_and_returns_stays_one_stroke(pad, drawings, undo_stack):
    mouse.drag(pad, [(100, 100), (20, 100), (-60, 100), (-60, 140), (20, 140)])
    assert undo_stack.count() == 1
    assert len(drawings[-1]) == 1
    assert np.min(drawings[-1]) >= 0  # what is not on the paper is not read


def test_the_clear_button_is_enabled_while_there_is_something_to_clear(pad, column):
    button = column.findChild(QPushButton, "clearButton")
    assert not button.isEnabled()
    mouse.press_along(pad, BAR)
    assert button.isEnabled()
    QTest.mouseRelease(pad, LEFT, pos=QPoint(*BAR[-1]))
    button.click()
    assert not button.isEnabled()


def test_the_undo_buttons_follow_the_stack(pad, column):
    undo, redo = column.findChild(QToolButton, "undoButton"), column.findChild(QToolButton, "redoButton")
    assert not undo.isEnabled()
    mouse.drag(pad, BAR)
    undo.click()
    assert pad.empty
    assert not undo.isEnabled()
    redo.click()
    assert not pad.empty


def test_a_test_digit_takes_the_place_of_the_ink_and_undo_brings_it_back(pad, column, session, undo_stack):
    mouse.drag(pad, BAR)
    image = session.prediction.image
    QTest.mouseClick(column.findChild(QPushButton, "testDigitButton"), LEFT)
    assert session.test_digit is not None
    np.testing.assert_array_equal(session.prediction.image, session.test_digit.image)
    assert not ink_at(pad, 3, 100)
    undo_stack.undo()
    assert session.test_digit is None
    np.testing.assert_array_equal(session.prediction.image, image)
    undo_stack.redo()
    assert session.test_digit is not None
    undo_stack.undo()
    undo_stack.undo()
    assert pad.empty and session.prediction is None


def test_drawing_begins_anew_on_a_test_digit(pad, session, drawings):
    session.show_test_digit()
    mouse.press_along(pad, BAR)
    assert session.test_digit is None
    np.testing.assert_allclose(drawings[-1], [BAR])


def test_a_test_digit_can_be_cleared(pad, session):
    session.show_test_digit()
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert session.test_digit is None
    assert pad.empty


def test_the_keyboard_pen_draws(pad, drawings, undo_stack):
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    start = pad.rect().center()
    QTest.keyClick(pad, Qt.Key.Key_Left)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Down)
    QTest.keyClick(pad, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    x, y = start.x() - 10, start.y()
    np.testing.assert_allclose(drawings[-1], [[(x, y), (x, y + 10), (x + 2, y + 10)]])
    assert undo_stack.count() == 1
    QTest.keyClick(pad, Qt.Key.Key_Right)
    assert undo_stack.count() == 1


def test_the_focus_ring_shows_for_the_keyboard_and_not_for_the_mouse(pad, qtbot):
    def ring():
        return pad.grab().toImage().pixelColor(1, 150) == QColor(theme.LIGHT.accent)

    mouse.drag(pad, BAR)
    assert not ring()
    pad.clearFocus()
    pad.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(pad.hasFocus)
    assert ring()


def test_resizing_keeps_the_ink_in_sight_and_the_answer(pad, column, session):
    mouse.drag(pad, [(60, 20), (300, 350)])
    image = session.prediction.image
    column.resize(344, 590)
    assert pad.height() < 350
    assert any(ink_at(pad, x, pad.height() - 16) for x in range(pad.width()))
    column.resize(368, 720)
    assert ink_at(pad, 180, 185)
    mouse.drag(pad, [(60, 40), (300, 40)])
    assert ink_at(pad, 200, 40)
    assert not np.array_equal(session.prediction.image, image)


@pytest.mark.parametrize("size", [(368, 368), (344, 240), (520, 520), (600, 200)])
def test_the_view_puts_ink_back_exactly_under_the_pen(size):
    view = PadView()
    view.start(rectangle(368, 290))
    view.fit(rectangle(*size))
    view.include(rectangle(*size))
    view.fit(rectangle(*size))
    place = view.transform().map(QPointF(*view.to_ink(QPointF(17.25, 99.5))))
    assert place.x() == pytest.approx(17.25)
    assert place.y() == pytest.approx(99.5)


def rectangle(width, height):
    return QRectF(0, 0, width, height)


def test_the_ink_takes_the_colours_of_another_theme(pad, qapp):
    mouse.drag(pad, BAR)
    theme.apply(qapp, theme.DARK)
    assert ink_at(pad, 120, 150)
    assert pad.grab().toImage().pixelColor(200, 100) == QColor(theme.DARK.paper)
    theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize(("width", "height"), [(344, 585), (368, 635), (368, 715), (520, 1025)])
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_everything_fits_and_nothing_overlaps(column, qapp, width, height, text_scale):
    theme.apply(qapp, theme.LIGHT, text_scale)
    QApplication.sendPostedEvents()  # the tools lay themselves out anew
    if text_scale == 1.0:
        assert column.narrowest <= width
    width = max(width, column.narrowest)  # as the window does
    column.resize(width, height)
    pad, tools, panel = column.pad.geometry(), column.findChild(ToolRow).geometry(), column.panel.geometry()
    assert column.minimumSizeHint().height() <= height
    assert column.minimumSizeHint().width() <= width
    assert pad.bottom() < tools.top() <= tools.bottom() < panel.top()
    assert panel.bottom() < height
    assert pad.width() == width
    assert pad.height() <= width
    if text_scale == 1.0:
        assert pad.height() >= 240
    theme.apply(qapp, theme.LIGHT)


def test_everything_a_person_can_reach_has_a_name(column):
    for widget in column.findChildren(QPushButton) + column.findChildren(QToolButton) + [column.pad]:
        assert widget.accessibleName()


def test_a_stroke_painted_at_every_move_looks_as_if_painted_at_once(qapp):
    points = [(20.0, 20.0), (30.0, 80.0), (30.5, 80.0), (90.0, 40.0), (90.0, 20.0), (60.0, 10.0)]
    growing, strokes = Stroke(), StrokePainter()
    for count, point in enumerate(points, start=1):
        growing.add(point)
        assert _painted(growing, strokes) == _painted(Stroke.through(points[:count], growing.width), StrokePainter())


def _painted(stroke: Stroke, strokes: StrokePainter) -> QImage:
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strokes.paint(painter, stroke, "black", 6)
    painter.end()
    return picture
