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
from digitpad.digits.pictures import taken_apart
from digitpad.digits.recognition import recognize_image
from digitpad.gui.draw.pad_painting import place_on_sheet


@pytest.fixture
def picture():
    """Three ones beside each other."""
    image = Image.new("L", (600, 200), 255)
    for x in (100, 300, 500):
        ImageDraw.Draw(image).line([(x, 40), (x, 160)], fill=0, width=14)
    return taken_apart(image)


def read(picture, network) -> int:
    return len(picture.read(lambda image: recognize_image(image, network)).digits)


def test_a_framed_picture_holds_what_lies_inside(picture, session):
    network = session.model.network
    assert read(picture, network) == 3
    middle = picture.ink.shape[1] / 2
    assert read(picture.framed(0, 0, middle - 40, 1000), network) == 1
    assert read(picture.framed(-50, -50, middle + 40, 1000), network) == 2
    assert picture.framed(0, 0, 3, 3).empty


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_a_frame_on_the_pad_reads_one_digit_and_undo_brings_all_back(window, picture):
    session, pad = window.session, window.draw_column.pad
    session.show_sheet(OpenedPicture("three.png", picture))
    assert len(session.reading.digits) == 3
    middle = session.reading.digits[1].box
    place = place_on_sheet(session.sheet, pad.rect(), QRectF(*middle))
    window.findChild(QAction, "choosePartAction").trigger()
    chooser = pad.findChild(QWidget, "frameChooser")
    drag(chooser, place.topLeft().toPoint() - QPoint(9, 9), place.bottomRight().toPoint() + QPoint(9, 9))
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
    drag(chooser, QPoint(50, 50), QPoint(52, 52))
    assert len(session.reading.digits) == 3 and chooser.isVisible()
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pad.findChild(QWidget, "frameChooser") is None)
    assert len(session.reading.digits) == 3 and not pad.empty


def test_a_frame_around_nothing_says_so_and_keeps_the_picture(window, picture):
    session, pad = window.session, window.draw_column.pad
    session.show_sheet(OpenedPicture("three.png", picture))
    window.findChild(QAction, "choosePartAction").trigger()
    drag(pad.findChild(QWidget, "frameChooser"), QPoint(2, 2), QPoint(14, 14))
    assert len(session.reading.digits) == 3
    assert "there is nothing like ink in it" in window.findChild(QWidget, "messageStrip").text
