"""Whole numbers on the pad: boxes, the answer panel, and looking at one digit after the other."""

from __future__ import annotations

import copy
import dataclasses
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.pad.answer_text import name_digit
from digitpad.gui.draw.network_input import NetworkInput
from digitpad.gui.draw.number_boxes import apart
from digitpad.gui.draw.prediction_panel import NUMBER_HEIGHT
from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.look import theme
from digitpad.nn.network import Network
from tests.app.answers import lines, reading, sure_of
from tests.gui import mouse

NETWORK = Network([784, 10])

LEFT = Qt.MouseButton.LeftButton
LEFTMOST, RIGHTMOST = 60, 270


@pytest.fixture
def number(column):
    """Four digits on the pad, whatever the network takes them for."""
    for x in np.linspace(LEFTMOST, RIGHTMOST, 4).astype(int).tolist():
        mouse.drag(column.pad, [(x, 100), (x + 20, 120), (x, 200)])
    return column.pad


def text(column):
    return column.findChild(QLabel, "predictedDigit").text()


def winner(bars: ProbabilityBars) -> int | None:
    """The digit whose bar is painted in the winner's colour."""
    picture, accent = bars.grab().toImage(), QColor(theme.LIGHT.accent)
    painted = {
        bars.digit_at(QPointF(x, y))
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) == accent
    }
    assert len(painted) < 2
    return painted.pop() if painted else None


def test_several_digits_are_read_as_a_number_live(column, session):
    pad = column.pad
    mouse.drag(pad, [(60, 100), (80, 120), (60, 200)])
    assert len(text(column)) == 1 and not pad.boxes.isVisible()
    QTest.mousePress(pad, LEFT, pos=QPoint(160, 100))
    for y in range(110, 210, 10):
        mouse.move(pad, QPoint(165, y))
    assert len(text(column)) == 2  # the button is still down
    assert text(column) == session.reading.text
    assert pad.boxes.isVisible()
    QTest.mouseRelease(pad, LEFT, pos=QPoint(165, 200))


def test_the_digit_drawn_last_is_looked_at(number, session):
    assert len(session.reading.digits) == 4
    assert session.selected_digit == 3
    mouse.drag(number, [(55, 90), (75, 90)])  # a hat for the first
    assert len(session.reading.digits) == 4
    assert session.selected_digit == 0


def test_a_click_on_a_box_looks_at_its_digit_and_draws_nothing(number, session, undo_stack, column):
    steps = undo_stack.count()
    QTest.mouseClick(number, LEFT, pos=QPoint(LEFTMOST + 5, 150))
    assert session.selected_digit == 0
    assert session.prediction is session.reading.digits[0].prediction
    perhaps = f"or perhaps {session.reading.alternative}. Below: the first digit"
    assert column.findChild(QLabel, "remark").text() == perhaps
    assert undo_stack.count() == steps
    assert len(number.strokes) == 4


def test_a_stroke_that_begins_in_a_box_is_a_stroke_with_all_its_points(number, undo_stack):
    steps = undo_stack.count()
    mouse.drag(number, [(62, 150), (63, 151), (70, 152), (80, 153)])
    assert undo_stack.count() == steps + 1
    np.testing.assert_allclose(number.strokes[-1].points, [(62, 150), (63, 151), (70, 152), (80, 153)])


def test_the_arrows_move_from_digit_to_digit(number, session):
    boxes = number.boxes
    boxes.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(boxes, Qt.Key.Key_Left)
    assert session.selected_digit == 2
    QTest.keyClick(boxes, Qt.Key.Key_Home)
    QTest.keyClick(boxes, Qt.Key.Key_Left)
    assert session.selected_digit == 0
    QTest.keyClick(boxes, Qt.Key.Key_End)
    assert session.selected_digit == 3
    assert boxes.accessibleDescription().startswith("Digit 4 of 4: ")
    QTest.keyClick(boxes, Qt.Key.Key_Escape)  # the pad's keys work here too
    assert number.empty and not boxes.isVisible()


def test_the_selected_digit_is_described_as_the_present_network_reads_it(number, session, qtbot):
    before, boxes = session.prediction, number.boxes.shown
    network = copy.deepcopy(session.model.network)
    network.biases[-1] -= 2  # the same answer, with another confidence
    session.set_model(dataclasses.replace(session.model, network=network))
    assert number.boxes.shown == boxes and session.prediction.digit == before.digit
    wanted = name_digit(session.reading, session.selected_digit)
    assert wanted != number.boxes.accessibleDescription()
    qtbot.waitUntil(lambda: number.boxes.accessibleDescription() == wanted)


def test_the_box_of_the_digit_looked_at_is_marked_and_boxes_hold_their_digits(number, session):
    boxes = number.boxes.shown
    assert [box.selected for box in boxes] == [False, False, False, True]
    for x, box in zip(np.linspace(LEFTMOST, RIGHTMOST, 4), boxes, strict=True):
        assert box.rect.contains(x, 100) and box.rect.contains(x + 20, 120) and box.rect.contains(x, 200)
    for first, second in pairwise(boxes):
        assert first.rect.right() < second.rect.left()
    picture = number.grab().toImage()
    right = boxes[3].rect
    assert picture.pixelColor(round(right.left()), round(right.center().y())) == QColor(theme.LIGHT.accent)


def test_the_number_is_as_wide_as_its_room_and_not_too_high(column, session, number):
    label = column.findChild(QLabel, "predictedDigit")
    side = column.findChild(NetworkInput).height()
    assert label.font().pixelSize() <= round(NUMBER_HEIGHT * side)
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    session.draw([[(60 * i, 0), (60 * i + 20, 40), (60 * i, 80)] for i in range(12)])
    assert len(label.text()) == 12
    assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert not label.geometry().intersects(column.findChild(NetworkInput).geometry())


def test_the_answer_goes_back_to_one_large_digit(column, number):
    label = column.findChild(QLabel, "predictedDigit")
    small = label.font().pixelSize()
    number.clear()
    mouse.drag(number, [(60, 100), (80, 120), (60, 200)])
    assert label.font().pixelSize() > small


def test_the_boxes_follow_the_pad_when_it_is_resized(column, number):
    column.resize(344, 590)
    for box in number.boxes.shown:
        assert QRectF(number.rect()).contains(box.rect)


def test_two_lines_on_the_pad_are_two_lines_in_the_answer(column, session):
    session.draw([[(60 * i, y), (60 * i + 20, y + 40), (60 * i, y + 80)] for y in (0, 120) for i in range(3)])
    shown = text(column)
    assert shown == session.reading.text and [len(line) for line in shown.split("\n")] == [3, 3]
    label = column.findChild(QLabel, "predictedDigit")
    assert label.fontMetrics().lineSpacing() * 2 <= label.height()
    assert not label.geometry().intersects(column.findChild(QWidget, "answerWords").geometry())
    assert not label.geometry().intersects(column.findChild(NetworkInput).geometry())
    assert len(column.pad.boxes.shown) == 6


def test_many_lines_stay_in_sight(column, session):
    session.draw([[(40, 120 * i), (60, 120 * i + 40), (40, 120 * i + 80)] for i in range(9)])
    label = column.findChild(QLabel, "predictedDigit")
    assert label.text().count("\n") == 8
    assert label.fontMetrics().lineSpacing() * 9 <= label.height()
    assert label.geometry().bottom() <= column.findChild(NetworkInput).geometry().bottom() + 1


def test_arrows_follow_the_lines(column, session):
    column.pad.boxes.hide()
    session.draw([[(60 * i, y), (60 * i + 20, y + 40), (60 * i, y + 80)] for y in (0, 120) for i in range(3)])
    boxes = column.pad.boxes
    boxes.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(boxes, Qt.Key.Key_Home)
    for key, selected in (("Right", 1), ("Down", 4), ("Left", 3), ("Left", 2), ("Up", 2), ("Down", 5), ("Down", 5)):
        QTest.keyClick(boxes, getattr(Qt.Key, f"Key_{key}"))
        assert session.selected_digit == selected, key
    assert boxes.accessibleDescription().startswith("Line 2, digit 3 of 3: ")


def test_a_sign_is_no_winner_among_the_bars(column, session):
    session.pad.content.reading, session.pad.content.selected = lines(), 2
    session.predictionChanged.emit(session.prediction)
    assert winner(column.panel.bars) is None
    session.select_digit(3)
    assert winner(column.panel.bars) == 9


def test_boxes_of_different_lines_do_not_push_each_other_aside():
    over, under = apart([QRectF(0, 0, 50, 60), QRectF(44, 100, 50, 60)])
    assert (over, under) == (QRectF(0, 0, 50, 60), QRectF(44, 100, 50, 60))


def test_neighbouring_boxes_meet_halfway():
    first, second = apart([QRectF(0, 0, 50, 60), QRectF(44, 0, 50, 60)])
    assert first.right() < second.left()
    assert first.right() == pytest.approx(46) and second.left() == pytest.approx(48)


def test_a_refused_drawing_is_muted_and_no_bar_wins(column, session):
    panel = column.panel
    session.pad.content.reading = reading(sure_of(4, rejected=True, reason="No digit is shaped like this."))
    session.predictionChanged.emit(session.prediction)
    assert text(column) == "?"
    assert panel.findChild(QLabel, "predictedDigit").property("muted") is True
    assert winner(panel.bars) is None
    session.pad.content.reading = reading(sure_of(4))
    session.predictionChanged.emit(session.prediction)
    assert panel.findChild(QLabel, "predictedDigit").property("muted") is False
    assert winner(panel.bars) == 4
