"""A frame drawn on the pad chooses the part of a picture that is read."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.sheets import OpenedPicture
from digitpad.digits.recognition import recognize_images
from digitpad.gui.draw.pad_painting import place_on_sheet
from tests.gui import mouse
from tests.opened_pictures import taken_apart


@pytest.fixture
def picture():
    """Three ones beside each other."""
    image = Image.new("L", (600, 200), 255)
    for x in (100, 300, 500):
        ImageDraw.Draw(image).line([(x, 40), (x, 160)], fill=0, width=14)
    return taken_apart(image)


def read(picture, network) -> int:
    return len(picture.read(lambda images: recognize_images(images, network)).digits)


def test_a_framed_picture_holds_what_lies_inside(picture, session):
    network = session.model.network
    assert read(picture, network) == 3
    middle = picture.ink.shape[1] / 2
    assert read(picture.framed(0, 0, middle - 40, 1000), network) == 1
    assert read(picture.framed(-50, -50, middle + 40, 1000), network) == 2
    assert picture.framed(0, 0, 3, 3).empty


def test_a_frame_on_the_pad_reads_one_digit_and_undo_brings_all_back(window, picture):
    session, pad = window.session, window.draw_column.pad
    session.show_sheet(OpenedPicture("three.png", picture))
    assert len(session.reading.digits) == 3
    middle = session.reading.digits[1].box
    place = place_on_sheet(session.sheet, pad.rect(), QRectF(*middle))
    window.findChild(QAction, "choosePartAction").trigger()
    chooser = pad.findChild(QWidget, "frameChooser")
    mouse.drag(chooser, [place.topLeft().toPoint() - QPoint(9, 9), place.bottomRight().toPoint() + QPoint(9, 9)])
    assert len(session.reading.digits) == 1
    assert np.allclose(session.reading.digits[0].box, middle, atol=4)
    window.findChild(QAction, "undoAction").trigger()
    assert len(session.reading.digits) == 3


def test_escape_and_a_slip_of_the_mouse_choose_nothing(window, picture, qtbot):
    session, pad = window.session, window.draw_column.pad
    action = window.findChild(QAction, "choosePartAction")
    assert not action.isEnabled()
    session.show_sheet(OpenedPicture("three.png", picture))
    action.trigger()
    chooser = pad.findChild(QWidget, "frameChooser")
    mouse.drag(chooser, [QPoint(50, 50), QPoint(52, 52)])
    assert len(session.reading.digits) == 3 and chooser.isVisible()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pad.findChild(QWidget, "frameChooser") is None)
    assert len(session.reading.digits) == 3 and not pad.empty


def test_a_frame_around_nothing_says_so_and_keeps_the_picture(window, picture):
    session, pad = window.session, window.draw_column.pad
    session.show_sheet(OpenedPicture("three.png", picture))
    window.findChild(QAction, "choosePartAction").trigger()
    mouse.drag(pad.findChild(QWidget, "frameChooser"), [QPoint(2, 2), QPoint(14, 14)])
    assert len(session.reading.digits) == 3
    assert "there is nothing like ink in it" in window.findChild(QWidget, "messageStrip").text


@pytest.fixture
def chooser(window, picture, qtbot) -> QWidget:
    """Open over the picture, and in focus."""
    window.session.show_sheet(OpenedPicture("three.png", picture))
    window.findChild(QAction, "choosePartAction").trigger()
    chooser = window.draw_column.pad.findChild(QWidget, "frameChooser")
    assert chooser.hasFocus()
    return chooser


def gone(pad: QWidget) -> bool:
    return not any(chooser.isVisible() for chooser in pad.findChildren(QWidget, "frameChooser"))


def test_arrow_keys_and_space_draw_the_frame_as_well(window, picture, chooser):
    session, pad = window.session, window.draw_column.pad
    middle = session.reading.digits[1].box
    place = place_on_sheet(session.sheet, pad.rect(), QRectF(*middle)).adjusted(-12, -12, 12, 12)
    left, up = int(chooser.width() / 2 - place.left()) // 10, int(chooser.height() / 2 - place.top()) // 10 + 1
    for key, times in ((Qt.Key.Key_Left, left), (Qt.Key.Key_Up, up)):
        for _ in range(times):
            QTest.keyClick(chooser, key)
    QTest.keyClick(chooser, Qt.Key.Key_Space)
    for key, times in ((Qt.Key.Key_Right, 2 * left), (Qt.Key.Key_Down, 2 * up)):
        for _ in range(times):
            QTest.keyClick(chooser, key)
    assert len(session.reading.digits) == 3
    QTest.keyClick(chooser, Qt.Key.Key_Space)
    assert len(session.reading.digits) == 1 and gone(pad)
    assert np.allclose(session.reading.digits[0].box, middle, atol=4)


def test_two_corners_in_one_place_are_no_frame(window, chooser):
    for _ in range(2):
        QTest.keyClick(chooser, Qt.Key.Key_Space)
    assert len(window.session.reading.digits) == 3 and chooser.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_E, Qt.Key.Key_Right, Qt.Key.Key_3])
def test_no_key_draws_under_the_frame(window, chooser, key):
    QTest.keyClick(chooser, key)
    QTest.keyClick(chooser, Qt.Key.Key_Right)
    assert window.session.sheet is not None and chooser.isVisible()


def test_the_shortcuts_of_the_window_go_on_working(window, chooser):
    QTest.keyClick(chooser, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.draw_column.pad.empty and gone(window.draw_column.pad)


@pytest.mark.parametrize("name", ["undoAction", "clearAction", "testDigitAction"])
def test_the_chooser_goes_with_the_picture(window, chooser, name):
    window.findChild(QAction, name).trigger()
    assert gone(window.draw_column.pad)


def test_asking_twice_opens_one_chooser(window, chooser):
    window.findChild(QAction, "choosePartAction").trigger()
    choosers = window.draw_column.pad.findChildren(QWidget, "frameChooser")
    assert [each.isVisible() for each in choosers].count(True) == 1


def test_the_chooser_covers_a_pad_of_another_size(window, chooser, qtbot):
    pad = window.draw_column.pad
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    before = pad.size()
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: pad.size() != before)
    assert chooser.size() == pad.size()
    QTest.mouseRelease(chooser, Qt.MouseButton.LeftButton, pos=chooser.rect().bottomRight())
    assert chooser.isVisible()  # a frame that began on the pad as it was chooses nothing


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_draws_a_frame(window, chooser, button):
    QTest.mousePress(chooser, button, pos=QPoint(10, 10))
    mouse.move(chooser, QPoint(150, 150))
    QTest.mouseRelease(chooser, button, pos=QPoint(150, 150))
    assert len(window.session.reading.digits) == 3 and chooser.isVisible()


def test_a_frame_that_is_drawn_beyond_the_pad_ends_at_its_edge(window, chooser):
    mouse.drag(chooser, [QPoint(5, 5), chooser.rect().bottomRight() + QPoint(300, 300)])
    assert len(window.session.reading.digits) == 3 and gone(window.draw_column.pad)


def test_the_pad_has_the_focus_once_the_chooser_is_gone(window, chooser):
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert window.draw_column.pad.hasFocus()
