"""Shows a page as the window does: in tabs of a certain size."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QTabWidget, QWidget
from pytestqt.qtbot import QtBot

Page = TypeVar("Page", bound=QWidget)


def in_tabs(qtbot: QtBot, page: Page, title: str, width: int = 966, height: int = 620) -> Page:
    """The page, once it is seen; its `tabs` keep the window while the test has the page."""
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.addTab(page, title)
    tabs.resize(width, height)
    with qtbot.waitExposed(tabs):
        tabs.show()
    page.tabs = tabs
    return page
