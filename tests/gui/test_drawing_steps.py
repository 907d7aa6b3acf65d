"""The window that shows what happens to a drawing on its way to the answer."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QUndoStack
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.pad.answer_text import describe
from digitpad.app.pad.drawing_steps import EMPTY
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.digits.ink import BOX, ink_steps, rasterize
from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.draw.network_input import NetworkInput
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.draw.step_picture import StepPicture
from digitpad.gui.draw.steps_window import StepsWindow
from digitpad.gui.look import theme
from digitpad.gui.look.color_ramps import ink_table
from tests.opened_pictures import taken_apart

SEVEN = [[(0.0, 0.0), (50.0, 0.0), (20.0, 100.0)]]
ONE = [[(120.0, 0.0), (118.0, 100.0)]]
SPECK = [[(90.0, 30.0)]]


@pytest.fixture
def column(qtbot, session):
    column = DrawColumn(
        session, PadInk(session, QUndoStack(session), session), QAction("Undo", session), QAction("Redo", session)
    )
    qtbot.addWidget(column)
    column.resize(368, 640)
    with qtbot.waitExposed(column):
        column.show()
    return column


@pytest.fixture
def window(column):
    column.show_steps()
    return find(column, StepsWindow, "drawingStepsWindow")


def find(parent, kind, name):
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def shown(window):
    pictures = [find(window, StepPicture, f"drawingStep{number}Picture") for number in range(1, 6)]
    return [picture.step for picture in pictures if picture.isVisible()]


def words(window, part):
    labels = [find(window, QLabel, f"drawingStep{number}{part}") for number in range(1, 6)]
    return [label.text() for label in labels if label.isVisible()]


def timer(window):
    """Whose end brings the pictures, once for many moves of the pen."""
    return find(window, QTimer, "drawingStepsTimer")


def draw(session, window, qtbot, strokes):
    with qtbot.waitSignal(timer(window).timeout):
        session.draw(strokes)


def test_a_click_on_what_the_network_sees_opens_it(column, qtbot):
    picture = find(column, NetworkInput, "networkInput")
    assert "Click to see how." in picture.toolTip()
    assert column.findChild(QWidget, "drawingStepsWindow") is None
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    opened = find(column, StepsWindow, "drawingStepsWindow")
    assert opened.isVisible() and not opened.isModal()
    opened.close()
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)
    assert column.findChildren(StepsWindow) == [opened]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_opens_it(column, qtbot, key):
    picture = find(column, NetworkInput, "networkInput")
    assert picture.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(picture, key)
    assert find(column, StepsWindow, "drawingStepsWindow").isVisible()


def test_what_is_shown_is_what_ink_computes(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    steps = ink_steps(SEVEN, session.ink)
    drawn, cleaned, boxed, centred, seen = shown(window)
    assert words(window, "Title") == ["As drawn", "Cleaned", "Boxed", "Centred", "28 x 28"]
    np.testing.assert_array_equal(drawn.lines[0], cleaned.lines[0])
    np.testing.assert_array_equal(boxed.lines[0], steps.boxed[0] + 0.5)
    np.testing.assert_array_equal(centred.lines[0], steps.centred[0] + 0.5)
    assert boxed.mass == tuple(steps.centre + 0.5)
    assert centred.mass == pytest.approx((14.5, 14.5))
    assert boxed.pen == 2 * session.ink.pen_radius
    np.testing.assert_array_equal(seen.pixels, steps.image)
    np.testing.assert_array_equal(seen.pixels, session.prediction.image)


def test_the_pixels_on_the_screen_are_those_of_the_network(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    picture = find(window, StepPicture, "drawingStep5Picture").grab().toImage()
    table = ink_table(theme.LIGHT)
    for row, column in ((5, 8), (14, 14), (20, 13), (0, 0)):
        wanted = QColor(*map(int, table[session.prediction.image[row, column]]))
        assert picture.pixelColor(1 + 5 * column + 2, 1 + 5 * row + 2) == wanted


def test_stray_specks_are_counted_and_gone(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    assert words(window, "Caption")[1] == "No stray speck had to be ignored."
    draw(session, window, qtbot, [*SEVEN, *SPECK])
    assert words(window, "Caption")[1] == "A stray speck was ignored."
    drawn, cleaned, *_, seen = shown(window)
    assert (len(drawn.lines), len(cleaned.lines), len(cleaned.rings)) == (2, 1, 1)
    np.testing.assert_array_equal(drawn.lines[1][0], cleaned.rings[0])
    np.testing.assert_array_equal(seen.pixels, rasterize(SEVEN))
    draw(session, window, qtbot, [*SEVEN, *SPECK, [(90.0, 95.0), (91.0, 95.0)]])
    assert words(window, "Caption")[1] == "2 stray specks were ignored."


def test_the_boxed_digit_lies_within_its_box(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    boxed = shown(window)[2]
    points, box = np.concatenate(boxed.lines), np.array(boxed.box)
    np.testing.assert_allclose(points.min(axis=0)[1] - boxed.pen / 2, box[1], atol=1e-3)
    np.testing.assert_allclose(points.max(axis=0)[1] + boxed.pen / 2, box[1] + BOX, atol=1e-3)


def test_it_follows_the_pen_while_it_is_open_and_costs_nothing_when_closed(window, session, qtbot, monkeypatch):
    for end in (30.0, 60.0, 100.0):
        draw(session, window, qtbot, [[(0.0, 0.0), (50.0, 0.0), (20.0, end)]])
        np.testing.assert_array_equal(shown(window)[-1].pixels, session.prediction.image)
    window.close()
    monkeypatch.setattr(session.pad.content, "steps", pytest.fail)
    session.draw(ONE)
    assert not timer(window).isActive()
    monkeypatch.undo()
    window.show()
    np.testing.assert_array_equal(shown(window)[-1].pixels, rasterize(ONE))


def test_the_answer_stands_below(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    text = describe(session.prediction)
    qtbot.waitUntil(lambda: find(window, QLabel, "drawingStepsDigit").text() == text.digit)
    assert find(window, QLabel, "drawingStepsAnswer").text().startswith(text.certainty)


def test_of_a_number_the_digit_that_is_looked_at_is_shown(window, session, qtbot):
    draw(session, window, qtbot, [*SEVEN, *ONE])
    assert len(session.reading.digits) == 2
    for index, (own, other) in enumerate([(SEVEN, ONE), (ONE, SEVEN)]):
        session.select_digit(index)
        qtbot.waitUntil(lambda own=own: np.array_equal(shown(window)[-1].pixels, rasterize(own)))
        drawn, cleaned = shown(window)[:2]
        assert len(drawn.faint) == len(other) and not cleaned.faint
        name = ("first", "second")[index]
        assert words(window, "Caption")[:2] == [
            f"Your drawing; the {name} digit is selected.",
            "The other digits are left out.",
        ]


def test_a_test_digit_needs_no_steps(window, session, qtbot):
    with qtbot.waitSignal(timer(window).timeout):
        session.show_test_digit(index=433)
    (seen,) = shown(window)
    np.testing.assert_array_equal(seen.pixels, session.test_digit.image)
    assert words(window, "Caption") == ["Test digit 433 has this form already: nothing is changed."]


def test_a_picture_is_cut_boxed_and_centred(window, session, qtbot):
    page = Image.new("L", (300, 200), 230)
    ImageDraw.Draw(page).line([(90, 40), (150, 40), (110, 160)], fill=20, width=12)
    with qtbot.waitSignal(timer(window).timeout):
        session.show_sheet(OpenedPicture("seven.png", taken_apart(page)))
    assert words(window, "Title") == ["The picture", "As ink", "Cut out", "Boxed", "28 x 28"]
    photo, _, _, boxed, seen = shown(window)
    assert photo.outline is None
    assert max(boxed.pixels.shape) == BOX
    np.testing.assert_array_equal(seen.pixels, session.prediction.image)
    session.clear()
    qtbot.waitUntil(lambda: shown(window) == [])


def test_a_sheet_that_was_found_in_a_picture_is_outlined(window, session, qtbot):
    page = Image.new("L", (400, 300), 50)
    draw_on = ImageDraw.Draw(page)
    draw_on.polygon([(80, 60), (340, 50), (350, 260), (70, 250)], fill=230)
    draw_on.line([(190, 110), (240, 110), (210, 200)], fill=20, width=6)
    with qtbot.waitSignal(timer(window).timeout):
        session.show_sheet(OpenedPicture("desk.png", taken_apart(page)))
    photo = shown(window)[0]
    left, top, width, height = photo.place
    corners = (photo.outline[:4] - [left, top]) * [400 / width, 300 / height]
    np.testing.assert_allclose(corners, [(80, 60), (340, 50), (350, 260), (70, 250)], atol=8)
    assert "put straight" in photo.caption


def test_an_empty_pad_has_one_sentence(window, session, qtbot):
    hint = find(window, QLabel, "drawingStepsHint")
    assert hint.isVisible() and hint.text() == EMPTY and shown(window) == []
    size = window.size()
    draw(session, window, qtbot, SEVEN)
    assert not hint.isVisible()
    assert window.size() == size
    draw(session, window, qtbot, [])
    assert hint.isVisible() and shown(window) == []
    assert window.size() == size
    assert hint.mapTo(window, hint.rect().topRight()).x() > window.width() // 2 > hint.mapTo(window, QPoint()).x()


def test_every_picture_has_a_name_and_a_sentence(window, session, qtbot):
    draw(session, window, qtbot, SEVEN)
    for number, (title, caption) in enumerate(zip(words(window, "Title"), words(window, "Caption"), strict=True), 1):
        picture = find(window, StepPicture, f"drawingStep{number}Picture")
        assert (picture.accessibleName(), picture.accessibleDescription()) == (title, caption)
        assert caption.endswith(".")
