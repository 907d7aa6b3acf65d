"""The window by keyboard alone: where F2, Esc and Tab lead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

TWO_BARS = [[(10.0, 10.0), (12.0, 80.0)], [(100.0, 10.0), (102.0, 80.0)]]


def test_f2_shows_that_the_keyboard_draws_now(window):
    pad = window.draw_column.pad
    window.training_panel.form.epochs.setFocus()
    without = pad.grab().toImage()
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert pad.hasFocus()
    assert pad.grab().toImage() != without


@pytest.mark.parametrize(
    ("kind", "name"),
    [(QLineEdit, "hiddenLayersEdit"), (QSpinBox, "epochsSpinBox"), (QComboBox, "recipeComboBox")],
)
def test_escape_in_a_field_leaves_the_pad_alone(window, kind, name):
    pad = window.draw_column.pad
    pad.show_strokes(TWO_BARS)
    field = window.findChild(kind, name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not pad.empty
    window.training_panel.form.more.setFocus()
    QTest.keyClick(window.training_panel.form.more, Qt.Key.Key_Escape)
    assert pad.empty


def test_the_digits_of_a_number_come_after_clear(window):
    window.draw_column.pad.show_strokes(TWO_BARS)
    window.findChild(QWidget, "clearButton").setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "numberBoxes"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "networkInput"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget().objectName() == "qt_tabwidget_tabbar"
