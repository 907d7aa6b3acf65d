"""A message about a file that was laid on the pad goes with it; another message stays."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent

from digitpad.digits.reading import HOLDS_MORE
from digitpad.gui.kit.message_strip import MessageStrip
from tests.digits import test_more_than_digits as more_than_digits


@pytest.fixture
def strip(window):
    return window.findChild(MessageStrip)


def drop_on(window, *addresses: QUrl) -> None:
    data = QMimeData()
    data.setUrls(addresses)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


@pytest.fixture
def drop(window, tmp_path):
    """Drops files of these names on the window, as many pictures of a bar as there are files called so."""

    def files(*names: str) -> None:
        image = Image.new("L", (100, 100), 255)
        ImageDraw.Draw(image).line([(50, 10), (50, 90)], fill=0, width=9)
        for name in ("one.png", "two.png"):
            image.save(tmp_path / name)
        drop_on(window, *(QUrl.fromLocalFile(str(tmp_path / name)) for name in names))

    return files


@pytest.mark.parametrize("names", [("gone.png",), ("one.png", "two.png"), ("two.png", "gone.png")])
def test_it_goes_when_another_picture_is_dropped(strip, drop, names):
    drop(*names)
    assert strip.isVisible()
    drop("one.png")
    assert not strip.isVisible()


@pytest.mark.parametrize("name", ["clearAction", "testDigitAction", "undoAction"])
def test_it_goes_when_the_picture_does(window, strip, drop, name):
    drop("one.png", "two.png")
    window.findChild(QAction, name).trigger()
    assert not strip.isVisible()


def test_what_is_wrong_with_the_first_of_several_is_said_rather_than_that_it_is_one(strip, drop):
    drop("gone.png", "one.png")
    assert "gone.png" in strip.text and "at a time" not in strip.text


def test_another_message_stays_when_a_picture_is_dropped(window, strip, drop):
    drop("gone.png")
    window.show_message("info", "Something else.")
    drop("one.png")
    assert strip.isVisible() and strip.text == "Something else."


def test_a_picture_of_a_web_page_is_asked_to_be_saved_first(window, strip):
    window.session.draw([[(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]])
    drop_on(window, QUrl("https://example.org/seven.png"))
    assert strip.isVisible() and "https://example.org/seven.png is not on this computer" in strip.text
    assert window.session.prediction is not None
    window.findChild(QAction, "clearAction").trigger()
    assert not strip.isVisible()


def test_the_part_of_a_picture_that_was_read_is_framed_though_it_is_one_digit(window, strip, tmp_path):
    page = more_than_digits.page([more_than_digits.CROSS, more_than_digits.CROSS], [more_than_digits.TWO])
    path = tmp_path / "page.png"
    Image.fromarray(np.rint(255 * (1 - page)).astype(np.uint8)).save(path)
    window.open_file(path)
    assert strip.text == HOLDS_MORE
    (box,) = window.draw_column.pad.boxes.shown
    assert box.text == "2" and window.draw_column.pad.boxes.isVisible()
    assert window.draw_column.pad.rect().center().y() < box.rect.center().y()  # the crosses lie over it
    window.findChild(QAction, "clearAction").trigger()
    assert not window.draw_column.pad.boxes.shown
