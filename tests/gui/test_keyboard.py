"""The window by keyboard alone: where F2, Esc and Tab lead."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QTabBar, QWidget

from tests.gui import every_dialog

TWO_BARS = [[(10.0, 10.0), (12.0, 80.0)], [(100.0, 10.0), (102.0, 80.0)]]


def test_f2_shows_that_the_keyboard_draws_now(window):
    pad = window.draw_column.pad
    window.training_panel.form.usual.epochs.setFocus()
    without = pad.grab().toImage()
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert pad.hasFocus()
    assert pad.grab().toImage() != without


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (QLineEdit, "hiddenLayersEdit"),
        (QSpinBox, "epochsSpinBox"),
        (QComboBox, "recipeComboBox"),
        (QPushButton, "moreSettingsButton"),
        (QPushButton, "clearButton"),
        (QTabBar, "qt_tabwidget_tabbar"),
    ],
)
def test_escape_anywhere_but_on_the_pad_leaves_the_pad_alone(window, kind, name):
    pad = window.draw_column.pad
    pad.show_strokes(TWO_BARS)
    field = window.findChild(kind, name)
    field.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not pad.empty


@pytest.mark.parametrize("where", ["drawingPad", "numberBoxes"])
def test_escape_on_the_pad_wipes_it_as_one_step(window, where):
    pad = window.draw_column.pad
    pad.show_strokes(TWO_BARS)
    window.findChild(QWidget, where).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert pad.empty
    assert window.session.prediction is None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes) == 2


@pytest.mark.parametrize("where", ["drawingPad", "numberBoxes", "epochsSpinBox", "moreSettingsButton"])
def test_escape_leaves_full_screen_before_it_wipes_the_pad(window, where):
    pad, focused = window.draw_column.pad, window.findChild(QWidget, where)
    pad.show_strokes(TWO_BARS)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F11)
    assert window.isFullScreen()
    focused.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not window.findChild(QAction, "fullScreenAction").isChecked()
    assert not pad.empty
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert pad.empty == (where in ("drawingPad", "numberBoxes"))


def test_the_digits_of_a_number_come_after_clear(window):
    window.draw_column.pad.show_strokes(TWO_BARS)
    window.findChild(QWidget, "clearButton").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "numberBoxes"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "networkInput"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "halvesDivider"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "qt_tabwidget_tabbar"


def test_in_every_dialog_tab_goes_through_a_row_of_buttons_from_left_to_right(window, mnist):
    for name in every_dialog.NAMES:
        dialog = every_dialog.open_dialog(window, mnist, name)
        chain, widget = [], dialog.nextInFocusChain()
        while widget is not dialog:
            chain.append(widget)
            widget = widget.nextInFocusChain()
        buttons = [each for each in chain if isinstance(each, QPushButton) and each.isVisible()]
        places = [(button.parentWidget(), button.pos()) for button in buttons]
        for (row, before), (same, after) in pairwise(places):
            assert row is not same or before.y() != after.y() or before.x() < after.x(), name
        dialog.close()


def test_in_every_dialog_what_has_the_keyboard_shows_it_and_tab_leaves_it(window, mnist, qtbot):
    for name in every_dialog.NAMES:
        dialog = every_dialog.open_dialog(window, mnist, name)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        stops = [each for each in dialog.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
        stops = [each for each in stops if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]
        for stop in stops if len(stops) > 1 else ():
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            focused = stop.grab().toImage()
            QTest.keyClick(stop, Qt.Key.Key_Tab)
            assert not stop.hasFocus(), (name, stop)
            assert stop.grab().toImage() != focused, (name, stop)
        dialog.close()
