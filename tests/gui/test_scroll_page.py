"""A page that scrolls: where the keyboard comes to, it shows; where the mouse is, it stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.gui.kit.scroll_page import ScrollPage


def named(name):
    button = QPushButton(name)
    button.setObjectName(name)
    button.setMinimumHeight(40)
    return button


@pytest.fixture
def page(qtbot):
    """A page that is lower than its ten buttons, and a button beside it that has the focus."""
    content, window = QWidget(), QWidget()
    below, beside = QVBoxLayout(content), QHBoxLayout(window)
    for name in map(str, range(10)):
        below.addWidget(named(name))
    page = ScrollPage(content)
    beside.addWidget(named("beside"))
    beside.addWidget(page)
    window.resize(300, 200)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    button(page, "beside").setFocus()
    yield page


def button(page, name):
    return page.window().findChild(QPushButton, name)


def shown(page, name):
    return button(page, name).visibleRegion().boundingRect() == button(page, name).rect()


def test_what_the_tab_key_comes_to_from_beside_the_page_is_shown(page):
    assert not shown(page, "9")
    QTest.keyClick(button(page, "beside"), Qt.Key.Key_Backtab)
    assert button(page, "9").hasFocus()
    assert shown(page, "9")


def test_a_page_stays_where_it_is_when_something_on_it_is_clicked(page):
    page.verticalScrollBar().setValue(30)
    QTest.mousePress(button(page, "0"), Qt.MouseButton.LeftButton)
    assert button(page, "0").hasFocus()
    assert page.verticalScrollBar().value() == 30
