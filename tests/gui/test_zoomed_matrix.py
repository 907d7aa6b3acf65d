"""A confusion matrix of many classes under the hands: what they zoom and move, and that ten digits stay as they are."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.app.evaluation.matrix_section import LEAST_SHOWN, Section
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.confusion_matrix import ConfusionMatrix
from digitpad.gui.plot.card import Card
from digitpad.nn.class_set import DIGITS, ClassSet
from tests.gui import mouse

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
SIGNS = ClassSet.of([*"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"])
KEYS = Qt.Key


def matrix_of(qtbot, classes):
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.resize(640, 560)
    counts = np.arange(len(classes) ** 2).reshape(len(classes), len(classes)) % 7
    matrix.set_counts(counts, classes=classes)
    with qtbot.waitActive(matrix):
        matrix.show()
    matrix.setFocus()
    return matrix


@pytest.fixture
def matrix(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    return matrix_of(qtbot, SIGNS)


def place(matrix, label, answer):
    return matrix.layout_now().cell_rect(label, answer).center().toPoint()


def turn_wheel(matrix, spot, angle=120):
    QTest.wheelEvent(matrix.window().windowHandle(), QPointF(spot), QPoint(0, angle))


def test_the_wheel_zooms_and_the_cell_under_the_mouse_stays_there(matrix):
    spot = place(matrix, 40, 20)
    for _ in range(12):
        before = matrix.section.side
        turn_wheel(matrix, spot)
        assert matrix.section.side <= before
        assert matrix.layout_now().at(QPointF(spot)) == (40, 20)
    assert matrix.section.side == LEAST_SHOWN
    for _ in range(12):
        turn_wheel(matrix, spot, -120)
    assert matrix.section.is_whole


def test_many_small_turns_add_up_to_a_large_one():
    once = Section.whole(62).zoomed(0.5, 0.3, 0.7)
    often = Section.whole(62)
    for _ in range(100):
        often = often.zoomed(0.5**0.01, 0.3, 0.7)
    assert often.side == once.side
    assert abs(often.row - once.row) <= 1 and abs(often.column - once.column) <= 1


def test_zoomed_cells_lie_where_all_of_them_lay_and_have_whole_names(matrix):
    whole = matrix.layout_now().cells
    matrix.zoom(0.3, whole.center())
    layout = matrix.layout_now()
    assert layout.cells.toRect() == whole.toRect()
    for label in layout.rows:
        for answer in layout.columns:
            assert whole.adjusted(-1, -1, 1, 1).contains(layout.cell_rect(label, answer))
    assert layout.cell > layout.line  # each has its figure and its name now


def test_a_drag_moves_the_cells_with_the_mouse_and_chooses_none(qtbot, matrix):
    matrix.zoom(0.4, matrix.layout_now().cells.center())
    start = place(matrix, 30, 30)
    there = place(matrix, 34, 25)
    QTest.mousePress(matrix, LEFT, pos=start)
    for share in (0.3, 0.6, 1.0):
        mouse.move(matrix, start + (there - start) * share)
    QTest.mouseRelease(matrix, LEFT, pos=there)
    assert matrix.layout_now().at(QPointF(there)) == (30, 30)
    assert matrix.cell is None


def test_the_mouse_drags_nothing_without_a_button_where_the_release_was_swallowed(matrix):
    matrix.zoom(0.4, matrix.layout_now().cells.center())
    start, there = place(matrix, 30, 30), place(matrix, 34, 25)
    QTest.mousePress(matrix, LEFT, pos=start)
    before = matrix.section
    keys, none = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    spot = QPointF(there)
    move = QMouseEvent(QMouseEvent.Type.MouseMove, spot, matrix.mapToGlobal(spot), none, none, keys)
    QApplication.sendEvent(matrix, move)
    assert matrix.section == before
    QTest.mouseRelease(matrix, LEFT, pos=start)


def test_a_click_chooses_a_zoomed_cell_and_a_second_one_none(qtbot, matrix):
    matrix.zoom(0.4, matrix.layout_now().cells.center())
    qtbot.mouseClick(matrix, LEFT, pos=place(matrix, 31, 29))
    assert matrix.cell == (31, 29)
    qtbot.keyClick(matrix, KEYS.Key_Escape)
    assert matrix.cell is None


@pytest.mark.parametrize("back", ["A", "double click"])
def test_a_key_and_a_double_click_show_everything_again(qtbot, matrix, back):
    matrix.zoom(0.3, matrix.layout_now().cells.center())
    assert not matrix.section.is_whole
    if back == "A":
        qtbot.keyClick(matrix, KEYS.Key_A)
    else:
        qtbot.mouseDClick(matrix, LEFT, pos=place(matrix, 31, 31))
    assert matrix.section.is_whole


def test_plus_zooms_at_the_chosen_cell_and_the_arrows_take_the_view_along(qtbot, matrix):
    matrix.choose((10, 50))
    for _ in range(8):
        qtbot.keyClick(matrix, KEYS.Key_Plus)
    assert matrix.layout_now().shows(10, 50)
    for _ in range(9):
        qtbot.keyClick(matrix, KEYS.Key_Down)
    assert matrix.cell == (19, 50) and matrix.layout_now().shows(19, 50)
    qtbot.keyClick(matrix, KEYS.Key_Home)
    assert matrix.cell == (19, 0) and matrix.section.column == 0
    side = matrix.section.side
    qtbot.keyClick(matrix, KEYS.Key_Minus)
    assert matrix.section.side > side


def test_shift_and_the_arrows_move_the_view_alone(qtbot, matrix):
    matrix.choose((31, 31))
    matrix.zoom(0.5, matrix.layout_now().cells.center())
    before = matrix.section
    for key in (KEYS.Key_Right, KEYS.Key_Down):
        qtbot.keyClick(matrix, key, SHIFT)
    assert matrix.section.row > before.row and matrix.section.column > before.column
    for key in (KEYS.Key_Left, KEYS.Key_Up):
        qtbot.keyClick(matrix, key, SHIFT)
    assert matrix.section == before and matrix.cell == (31, 31)


def test_the_card_says_at_once_what_the_cell_under_the_mouse_counts(matrix):
    card = matrix.findChild(Card)
    mouse.move(matrix, place(matrix, 12, 45))
    assert card.isVisible()
    assert card.lines == (f"C: {matrix.counts[12, 45]} read as j",)
    assert matrix.rect().contains(card.geometry())
    turn_wheel(matrix, place(matrix, 12, 45))
    assert card.lines == (f"C: {matrix.counts[12, 45]} read as j",)
    mouse.move(matrix, QPoint(2, 2))
    assert card.isHidden()


def test_other_classes_begin_with_the_whole_matrix(matrix):
    matrix.zoom(0.3, matrix.layout_now().cells.center())
    matrix.set_counts(matrix.counts, classes=SIGNS)
    assert not matrix.section.is_whole  # the same classes: another evaluation is compared at the same place
    matrix.set_counts(np.ones((26, 26), int), classes=ClassSet.of([*"abcdefghijklmnopqrstuvwxyz"]))
    assert matrix.section == Section.whole(26)


def test_ten_digits_cannot_be_zoomed_and_are_chosen_by_the_press(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    matrix = matrix_of(qtbot, DIGITS)
    turn_wheel(matrix, place(matrix, 4, 4))
    for key in (KEYS.Key_Plus, KEYS.Key_A):
        qtbot.keyClick(matrix, key)
    assert matrix.section == Section.whole(10)
    mouse.move(matrix, place(matrix, 4, 5))
    assert matrix.findChild(Card).isHidden()
    QTest.mousePress(matrix, LEFT, pos=place(matrix, 4, 5))
    assert matrix.cell == (4, 5)
    QTest.mouseRelease(matrix, LEFT, pos=place(matrix, 4, 5))
    assert matrix.cell == (4, 5)


def test_a_part_of_the_matrix_is_painted_as_the_whole_is(matrix):
    QApplication.processEvents()
    whole = matrix.grab().toImage()
    for part in (
        matrix.layout_now().cell_rect(20, 33).adjusted(-9, -9, 9, 9).toRect(),
        matrix.rect().adjusted(400, 300, 0, 0),
    ):
        assert matrix.grab(part).toImage() == whole.copy(part)


@pytest.mark.parametrize("count", [2, 10, 26, 62, 100])
def test_a_matrix_that_is_not_zoomed_has_cells_of_whole_pixels(qapp, count):
    theme.apply(qapp, theme.LIGHT)
    matrix = ConfusionMatrix()
    matrix.resize(643, 561)
    matrix.set_counts(np.ones((count, count), int), classes=ClassSet.of([str(number) for number in range(count)]))
    layout = matrix.layout_now()
    assert layout == matrix.geometry_for(643, 561)
    assert layout.cell == int(layout.cell)


def test_names_above_the_cells_stand_upright_only_together_and_never_touch(matrix):
    layout = matrix.layout_now()
    assert layout.flat_step([1.0] * 62, 2) == 2
    wide = [layout.pitch * 2.6] * 62
    assert layout.flat_step(wide, 2) == 3
    one_wide_among_narrow = [layout.pitch] * 62
    one_wide_among_narrow[32] = 2.5 * layout.pitch
    assert layout.flat_step(one_wide_among_narrow, 2) == 2
