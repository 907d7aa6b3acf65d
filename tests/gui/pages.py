"""Shows a page as the window does: in tabs of a certain size."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

Page = TypeVar("Page", bound=QWidget)


def in_tabs(qtbot: QtBot, page: Page, title: str, width: int = 966, height: int = 620) -> Page:
    """The page, once it is seen; it keeps the window as long as the test has it."""
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(page, title)
    tabs.resize(width, height)
    with qtbot.waitExposed(tabs):
        tabs.show()
    vars(page)["tabs"] = tabs
    return page


def tabs_of(page: QWidget) -> QTabWidget:
    """The window of a page from `in_tabs`."""
    tabs = vars(page)["tabs"]
    assert isinstance(tabs, QTabWidget)
    return tabs
