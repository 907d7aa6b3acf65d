"""The line of news under the page: it moves nothing that may be about to be clicked, and is read in whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.page_list import PAGES
from tests.gui.hands import find, strip_of

LONG = "This sentence says what has become of something, and goes on and on until there is room for nothing else here. "


def place_of(widget: QWidget) -> QRect:
    """In its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("title", [page.title for page in PAGES])
def test_a_message_that_comes_and_goes_moves_no_field_at_the_top_of_the_page(window, title):
    window.tabs.open_page(title)
    window.tabs.repaint()
    strip = strip_of(window)
    strip.dismiss()

    def places() -> list[tuple[QWidget, QRect]]:
        controls = [*window.tabs.findChildren(QAbstractButton), *window.tabs.findChildren(QComboBox)]
        seen = [each for each in controls if each.isVisible() and not strip.isAncestorOf(each)]
        placed = [(each, place_of(each)) for each in seen]
        return [(each, place) for each, place in placed if place.bottom() < window.height() // 3]

    before = places()
    assert before or title in ("Flow", "Concepts")
    strip.show_message("info", LONG, [("Undo", lambda: None)])
    window.grab()  # lays out what has changed
    assert strip.isVisible() and strip.height() > 20
    assert places() == before
    strip.dismiss()
    window.grab()
    assert places() == before


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_whole_message_is_read_in_the_smallest_window(window, scale):
    window.resize(800, 560)
    window.looks.set_text_scale(scale)
    strip = strip_of(window)
    strip.show_message("warning", LONG, [("Undo", lambda: None), ("Guide", lambda: None)])
    window.grab()
    text, close = find(strip, QLabel, "messageText"), find(strip, QToolButton, "closeMessageButton")
    buttons = [*strip.findChildren(QPushButton), close]
    assert text.height() >= text.heightForWidth(text.width())
    for each in (text, *buttons):
        assert strip.rect().contains(QRect(each.mapTo(strip, QPoint(0, 0)), each.size()))
    places = [place_of(each) for each in (text, *buttons)]
    assert not any(one.intersects(other) for row, one in enumerate(places) for other in places[:row])


@pytest.mark.parametrize(("scale", "shown"), [(1.0, 2 * LONG), (1.75, "A brief sentence.")])
def test_a_brief_sentence_takes_the_place_of_a_long_one_where_large_text_has_little_room(window, scale, shown):
    window.resize(800, 560)
    strip = strip_of(window)
    strip.show_message("info", 2 * LONG, [("Guide", lambda: None)], brief="A brief sentence.")
    window.looks.set_text_scale(scale)
    window.grab()
    labels = [label for label in strip.findChildren(QLabel) if label.isVisible() and label.text()]
    assert [label.text() for label in labels] == [shown]
    assert strip.height() < window.height() // 3 and strip.accessibleName() == 2 * LONG
    strip.show_message("info", 2 * LONG, [("Guide", lambda: None)])
    window.grab()
    assert find(strip, QLabel, "messageText").isVisible()


def test_buttons_stand_beside_a_short_message_and_below_a_long_one_that_leaves_it_little_room(qtbot):
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.resize(400, 400)
    strip.show()
    for text, below in (("Saved.", False), (LONG, True)):
        strip.show_message("info", text, [("A button with a name", lambda: None)])
        strip.resize(400, strip.heightForWidth(400))
        strip.grab()
        said, button = find(strip, QLabel, "messageText"), strip.findChildren(QPushButton)[-1]
        assert (button.y() >= said.geometry().bottom()) == below
