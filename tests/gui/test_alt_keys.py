"""Whether each Alt key opens one thing: in a menu of any language, and among the fields of a training."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMenu, QMenuBar

from digitpad.gui.actions import Actions, Menus
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.pages.train.settings_form import SettingsForm
from digitpad.gui.process import language
from digitpad.nn.network import Network

KEY = re.compile(r"&(\w)")


def shared(texts: list[str]) -> list[str]:
    """The texts whose Alt key another one has, too."""
    keys = [found[1].casefold() if (found := KEY.search(text.replace("&&", ""))) else "" for text in texts]
    count = Counter(keys)
    return [text for text, key in zip(texts, keys, strict=True) if key and count[key] > 1]


def menus(bar: QMenuBar, own: Menus) -> Iterator[list[str]]:
    for actions in (bar.actions(), *(menu.actions() for menu in (*bar.findChildren(QMenu), own.pad))):
        yield [action.text() for action in actions if isinstance(action, QAction) and not action.isSeparator()]


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_no_two_entries_of_a_menu_share_a_key(qtbot, qapp: QApplication, code: str):
    language.use(qapp, code)
    try:
        window = QMainWindow()
        qtbot.addWidget(window)
        own = Menus(window.menuBar(), Actions(window, QUndoStack(window)))
        listed = list(menus(window.menuBar(), own))
    finally:
        language.use(qapp, "en")
    assert len(listed) > 5
    assert not [texts for entries in listed if (texts := shared(entries))]


@pytest.mark.parametrize("code", ["en", "de"])  # Spanish has fewer letters in its words than there are fields
def test_no_two_fields_of_a_training_share_a_key(qtbot, qapp: QApplication, code: str):
    language.use(qapp, code)
    try:
        form = SettingsForm(Network([784, 10]), NarrowBox())
        qtbot.addWidget(form)
        texts = [label.text() for label in form.findChildren(QLabel) if label.buddy()]
    finally:
        language.use(qapp, "en")
    assert len(texts) > 12
    assert not shared(texts)


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_no_field_of_a_training_has_the_key_of_a_menu(qtbot, qapp: QApplication, code: str):
    language.use(qapp, code)
    try:
        window, form = QMainWindow(), SettingsForm(Network([784, 10]), NarrowBox())
        for widget in (window, form):
            qtbot.addWidget(widget)
        Menus(window.menuBar(), Actions(window, QUndoStack(window)))
        titles = [action.text() for action in window.menuBar().actions()]
        fields = [label.text() for label in form.findChildren(QLabel) if label.buddy()]
    finally:
        language.use(qapp, "en")
    assert len(titles) == 5
    assert not [field for field in fields if shared([field, *titles])]
