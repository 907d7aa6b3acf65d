"""Every control of every page and dialog as a screen reader finds it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QDialog, QListWidget, QMenu, QPushButton, QSlider, QWidget

from digitpad.app.runs.run import Epoch, Run
from digitpad.app.training.series import SETTINGS, Result
from digitpad.data_files import LoadedData
from digitpad.gui.draw.class_chooser import ClassChooser
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.page_list import PAGES
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.pages.train.series_dialogs import ResultsDialog, SeveralDialog
from digitpad.recipes import RECIPES
from tests.gui.spoken_tree import Role, faults, walk

TITLES = [page.title for page in PAGES]


@pytest.mark.parametrize("title", TITLES)
def test_every_control_of_a_page_has_a_name_and_a_value(window, qtbot, title):
    window.session.show_test_digit(index=0)
    qtbot.waitUntil(lambda: window.session.prediction is not None)
    window.tabs.open_page(title)
    if title == "Train":
        window.training_panel.form.more.click()
    assert faults(window) == []


def test_every_idea_of_the_concepts_page_has_named_controls(window):
    window.tabs.open_page("Concepts")
    ideas = window.findChild(QListWidget, "ideaList")
    assert ideas.count() >= 7
    for row in range(ideas.count()):
        ideas.setCurrentRow(row)
        assert faults(window) == [], ideas.currentItem().text()


@pytest.mark.parametrize("view", ["Mistakes", "Calibration", "Robustness", "Compare"])
def test_every_view_of_the_evaluate_page_has_named_controls(window, view):
    window.tabs.open_page("Evaluate")
    page = window.tabs.currentWidget()
    next(button for button in page.findChildren(QPushButton) if button.text().replace("&", "") == view).click()
    assert faults(window) == []


def test_every_entry_of_every_menu_has_a_name(window):
    menus = window.menuBar().findChildren(QMenu)
    assert len(menus) >= 5
    for menu in menus:
        assert [action for action in menu.actions() if not action.text() and not action.isSeparator()] == []


DIALOGS = ["guideAction", "reportProblemAction", "aboutAction", "drawingStepsAction", "myDigitsAction"]


@pytest.mark.parametrize("action", DIALOGS)
def test_every_control_of_a_window_that_an_action_opens_has_a_name(window, qtbot, action):
    before = window.findChildren(QDialog)
    window.session.show_test_digit(index=0)
    window.findChild(QAction, action).trigger()
    (dialog,) = [dialog for dialog in window.findChildren(QDialog) if dialog not in before]
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert faults(dialog) == []
    dialog.close()


@pytest.mark.parametrize("kind", ["several", "results", "preview", "classes", "test"])
def test_every_control_of_the_other_dialogs_has_a_name(window, qtbot, mnist, kind):
    run = Run(1, "Book", "30", (Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0),))
    dialog: QWidget = {
        "several": lambda: SeveralDialog(RECIPES["book"], window),
        "results": lambda: ResultsDialog(
            next(iter(SETTINGS.values())), (Result("3", run), Result("4", None)), True, window
        ),
        "preview": lambda: DataPreview(LoadedData(mnist, "MNIST"), window),
        "classes": lambda: ClassChooser(("apple", "pear"), window),
        "test": lambda: GuidedTestWindow(window.session.model, window, np.random.default_rng(0)),
    }[kind]()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert faults(dialog) == []


def test_the_walk_finds_what_is_amiss(qtbot):
    bare = QWidget()
    QSlider(bare)
    QPushButton(bare)
    qtbot.addWidget(bare)
    bare.show()
    assert len(faults(bare)) == 2
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert len(faults(bare)) == 4  # nor name nor role


def test_the_walk_reaches_pages_menus_and_cells(window):
    window.tabs.open_page("Evaluate")
    roles = {interface.role() for interface, _ in walk(QAccessible.queryAccessibleInterface(window))}
    assert {Role.MenuBar, Role.PageTab, Role.Table, Role.List, Role.ComboBox, Role.Button} <= roles
