from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from digitpad.gui.page_list import PAGES


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.parametrize("title", [page.title for page in PAGES])
def test_whatever_takes_the_keyboard_has_a_name(window, qtbot, title: str):
    window.tabs.open_page(title)
    window.session.show_test_digit(index=0)
    qtbot.waitUntil(lambda: window.session.prediction is not None)
    if title == "Train":
        window.training_panel.form.more.click()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if (widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or isinstance(widget, QLineEdit)
        if not isinstance(widget, QAbstractScrollArea) and not spoken_name(widget)
    ]
    assert not nameless
