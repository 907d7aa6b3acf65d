"""Every control of every page and dialog as a screen reader finds it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget, QMenu, QPushButton, QSlider, QWidget

from digitpad.gui.page_list import PAGES
from tests.gui import every_dialog
from tests.gui.spoken_tree import Role, faults, walk


def test_every_control_of_a_page_has_a_name_and_a_value(window, qtbot):
    window.session.show_test_digit(index=0)
    qtbot.waitUntil(lambda: window.session.prediction is not None)
    for page in PAGES:
        window.tabs.open_page(page.title)
        if page.title == "Train":
            window.training_panel.form.more.click()
        assert faults(window) == [], page.title


def test_every_idea_of_the_concepts_page_has_named_controls(window):
    window.tabs.open_page("Concepts")
    ideas = window.findChild(QListWidget, "ideaList")
    assert ideas.count() >= 7
    for row in range(ideas.count()):
        ideas.setCurrentRow(row)
        assert faults(window) == [], ideas.currentItem().text()


def test_every_view_of_the_evaluate_page_has_named_controls(window):
    window.tabs.open_page("Evaluate")
    page = window.tabs.currentWidget()
    for view in ("Mistakes", "Calibration", "Robustness", "Compare"):
        next(button for button in page.findChildren(QPushButton) if button.text().replace("&", "") == view).click()
        assert faults(window) == [], view


def test_every_entry_of_every_menu_has_a_name(window):
    menus = window.menuBar().findChildren(QMenu)
    assert len(menus) >= 5
    for menu in menus:
        assert [action for action in menu.actions() if not action.text() and not action.isSeparator()] == []


def test_every_control_of_a_dialog_has_a_name(window, qtbot, mnist):
    window.session.show_test_digit(index=0)
    for name in every_dialog.NAMES:
        dialog = every_dialog.open_dialog(window, mnist, name)
        with qtbot.waitExposed(dialog):
            dialog.show()
        assert faults(dialog) == [], name
        dialog.close()


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
