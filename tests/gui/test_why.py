from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QTabWidget, QWidget

from digitpad import model_file, paths
from digitpad.app.insight import reasons, why_question
from digitpad.app.insight.reasons import Reasons
from digitpad.digits.recognition import recognize_image
from digitpad.gui.kit.throttle import INTERVAL
from digitpad.gui.look import theme
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn import insight
from digitpad.nn.class_set import DIGITS
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change, smallest_change
from tests.gui.hands import text_of
from tests.gui.pages import in_tabs, tabs_of
from tests.gui.waiting import wait

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
FOUR = [[(4.0, 0.0), (0.0, 10.0), (10.0, 10.0)], [(7.0, 5.0), (7.0, 20.0)]]


@pytest.fixture(scope="module", params=["book", "default"])
def model(request: pytest.FixtureRequest) -> Model:
    return model_file.load(paths.models_folder() / f"{request.param}.safetensors")


def shown(qtbot, session: Session, width: int = 966, height: int = 745) -> WhyView:
    return in_tabs(qtbot, WhyView(session), "Why", width, height)


def ask(qtbot, view: WhyView, steps: int) -> None:
    """0 for the answer, 1 to 10 for the digits; by the keyboard."""
    box = view.findChild(QComboBox, "askedDigitComboBox")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(steps):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "\N{MINUS SIGN}")


def column(session: Session) -> np.ndarray:
    return reasons.column(session.network, session.prediction.image)


def assert_figures(qtbot, view: WhyView, session: Session, values: np.ndarray, digit: int) -> None:
    score = float(insight.logits(session.network, column(session))[digit, 0])
    empty = float(insight.logits(session.network, np.zeros((784, 1), np.float32))[digit, 0])
    speaks_for = signed(values[values > 0].sum())
    qtbot.waitUntil(
        lambda: (text_of(view, "scoreFigure"), text_of(view, "speaksForFigure")) == (signed(score), speaks_for)
    )
    assert text_of(view, "withoutInkFigure") == signed(empty)
    assert text_of(view, "speaksAgainstFigure") == signed(values[values < 0].sum())


# What spoke for it


def test_the_heat_map_is_the_core_s_input_times_gradient_and_follows_the_pen_at_once(qtbot, model):
    session = Session(model)
    view = shown(qtbot, session)
    for strokes in (SEVEN, FOUR):
        session.draw(strokes)
        digit = session.prediction.digit
        values = insight.input_times_gradient(session.network, column(session), digit)
        assert np.array_equal(view.heat.values.ravel(), values)
        assert_figures(qtbot, view, session, values, digit)
        assert text_of(view, "heatTitle") == (f"For {DIGITS.a(digit)} (red) and against it (blue)")
    place = np.unravel_index(np.abs(view.heat.values).argmax(), (28, 28))
    tip = f"Row {place[0] + 1}, column {place[1] + 1}: "
    assert view.heat.tip_of(*place).startswith(tip)
    assert float(view.scale.texts[2]) == pytest.approx(np.abs(values).max(), rel=0.06)


@pytest.mark.parametrize("digit", [0, 4, 9])
def test_one_may_ask_about_any_other_digit(qtbot, book, digit):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    ask(qtbot, view, 1 + digit)
    values = insight.input_times_gradient(session.network, column(session), digit)
    assert np.array_equal(view.heat.values.ravel(), values)
    assert_figures(qtbot, view, session, values, digit)


def test_occlusion_can_be_asked_for(qtbot, model):
    session = Session(model)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    qtbot.mouseClick(view.findChild(QPushButton, "occlusionButton"), Qt.MouseButton.LeftButton)
    values = insight.occlusion(session.network, column(session), session.prediction.digit)
    qtbot.waitUntil(lambda: np.array_equal(view.heat.values.ravel(), values))
    qtbot.waitUntil(lambda: "wiped" in text_of(view, "methodSentence"))
    figures = [view.findChild(QLabel, name) for name in ("speaksForFigure", "speaksAgainstFigure")]
    qtbot.waitUntil(lambda: all(figure.isHidden() for figure in figures))  # overlapping squares cannot be added up
    qtbot.mouseClick(view.findChild(QPushButton, "gradientButton"), Qt.MouseButton.LeftButton)
    values = insight.input_times_gradient(session.network, column(session), session.prediction.digit)
    assert np.array_equal(view.heat.values.ravel(), values)
    qtbot.waitUntil(lambda: not any(figure.isHidden() for figure in figures))


def test_the_words_name_where_in_the_drawing_it_was():
    image = np.zeros((28, 28), np.uint8)
    image[5:23, 9:18] = 255
    values = np.zeros((28, 28), np.float32)
    values[6, 10], values[21, 16], values[14, 13] = 3, -2, 1
    said = reasons.said_of_reasons(Reasons(8, values, 0, 0), image)
    assert said == (
        "What speaks most for an 8 is the ink at the top left. What speaks most against it is at the bottom right."
    )
    values[14, 13] = 2.5
    assert "the ink at the top left and in the middle." in reasons.said_of_reasons(Reasons(8, values, 0, 0), image)
    values[7, 11] = -4
    assert reasons.said_of_reasons(Reasons(8, values, 0, 0), image).endswith(
        "What speaks most against it lies right beside that."
    )
    values[7, 11] = 0
    nothing_for = reasons.said_of_reasons(Reasons(3, -np.abs(values), 0, 0), image)
    assert nothing_for.startswith("Nothing speaks for a 3. What speaks most against it is the ink at the top left")
    assert reasons.said_of_reasons(Reasons(3, 0 * values, 0, 0), image) == (
        "Nothing in this drawing speaks for a 3 or against it."
    )


# The smallest change


@pytest.mark.parametrize("wanted", [None, 2, 9])
def test_the_smallest_change_is_the_core_s_and_is_said_in_words(qtbot, model, wanted):
    session = Session(model)
    session.draw(SEVEN)
    assert session.prediction.digit == 7
    view = shown(qtbot, session)
    ask(qtbot, view, 0 if wanted is None else 1 + wanted)
    qtbot.waitUntil(lambda: view.change is not None)
    expected = smallest_change(session.network, column(session), wanted)
    assert np.array_equal(view.change.pixels, expected.pixels)
    assert np.array_equal(view.changed.changed, expected.pixels)
    changed = session.prediction.image.copy()
    changed.flat[expected.pixels] = np.where(expected.values > 0, 255, 0)
    assert np.array_equal(view.changed.image, changed)
    answer = recognize_image(changed, session.network, session.rejection)
    assert answer.digit == expected.after
    said = text_of(view, "changeSentence")
    sure = 100 * float(answer.probabilities[expected.after])
    assert f"{DIGITS.a(expected.after)} the most probable answer, with {sure:.0f}\N{NO-BREAK SPACE}%" in said
    assert said.endswith("it stays a 7." if wanted is None else f"it is no {wanted}.")
    assert view.changed.accessibleDescription() == said


def test_a_new_stroke_takes_the_change_away_and_finds_another(qtbot, book):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    qtbot.waitUntil(lambda: view.change is not None)
    said = text_of(view, "changeSentence")
    session.draw(FOUR)
    assert not view.change and "changed pixel" in said
    assert text_of(view, "changeSentence") == "Looking for it."
    assert np.array_equal(view.changed.image, session.prediction.image)
    qtbot.waitUntil(lambda: view.change is not None)
    expected = smallest_change(session.network, column(session))
    assert np.array_equal(view.change.pixels, expected.pixels)


def test_that_no_change_was_found_stays_said_when_the_reasons_come_later(qtbot, monkeypatch):
    network = Network([784, 10], initialization="empty")
    network.biases[-1][7] = 1.0  # whatever is drawn
    may_come = threading.Event()

    def late(*arguments: Any) -> Reasons:
        may_come.wait()
        return reasons.find_reasons(*arguments)

    session = Session(Model(network, "stubborn"))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    monkeypatch.setattr(why_question, "find_reasons", late)
    qtbot.mouseClick(view.findChild(QPushButton, "occlusionButton"), Qt.MouseButton.LeftButton)
    try:
        qtbot.waitUntil(lambda: text_of(view, "changeSentence").startswith("No change of up to"))
        before = view.reasons
    finally:
        may_come.set()
    qtbot.waitUntil(lambda: view.reasons is not before)
    wait(2 * INTERVAL)  # until they are put into words
    assert text_of(view, "changeSentence").startswith("No change of up to")


def change(pixels: int, filled: int, after: int) -> Change:
    values = np.array([1.0] * filled + [0.0] * (pixels - filled))
    return Change(np.arange(pixels), values, np.zeros((784, 1)), 7, after)


@pytest.mark.parametrize(
    ("found", "wanted", "sentence"),
    [
        (
            change(1, 1, 9),
            None,
            "One changed pixel makes a 9 the most probable answer, with 51\N{NO-BREAK SPACE}%: filled with ink. "
            "Without it it stays a 7.",
        ),
        (
            change(2, 0, 9),
            None,
            "2 changed pixels make a 9 the most probable answer, with 51\N{NO-BREAK SPACE}%: wiped to paper. "
            "Without either of them it stays a 7.",
        ),
        (
            change(6, 4, 8),
            None,
            "6 changed pixels make an 8 the most probable answer, with 51\N{NO-BREAK SPACE}%: "
            "4 filled with ink, 2 wiped to paper. "
            "Without any one of them it stays a 7.",
        ),
        (
            change(20, 0, 1),
            1,
            "20 changed pixels make a 1 the most probable answer, with 51\N{NO-BREAK SPACE}%: wiped to paper. "
            "Without any one of them it is no 1.",
        ),
        (None, None, "No change of up to 150 pixels was found that makes it another digit."),
        (None, 8, "No change of up to 150 pixels was found that makes it an 8."),
    ],
)
def test_what_is_said_of_a_change(found, wanted, sentence):
    assert reasons.said_of_change(found, 7, wanted, 0.512) == sentence


# The page


def test_without_ink_the_page_says_how_to_begin(qtbot, book):
    session = Session(book)
    view = shown(qtbot, session)
    assert view.heat.values is None
    assert view.changed.image is None
    assert view.heat.accessibleDescription() == "Draw something to ask why."
    session.draw(SEVEN)
    assert view.heat.values is not None
    session.clear()
    assert view.heat.values is None
    qtbot.waitUntil(lambda: text_of(view, "scoreFigure") == "\N{EN DASH}")
    assert text_of(view, "changeSentence") == ""


def test_a_page_not_seen_catches_up_when_it_is(qtbot, book):
    session = Session(book)
    view = shown(qtbot, session)
    tabs_of(view).hide()
    session.draw(SEVEN)
    assert view.heat.values is None
    tabs_of(view).show()
    values = insight.input_times_gradient(session.network, column(session), session.prediction.digit)
    qtbot.waitUntil(lambda: view.heat.values is not None)
    assert np.array_equal(np.ravel(view.heat.values), values)
    qtbot.waitUntil(lambda: view.change is not None)


def test_a_network_that_changes_is_asked_anew(qtbot, book):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    session.set_neuron_gains({(1, 3): 0.0})
    values = insight.input_times_gradient(session.network, column(session), session.prediction.digit)
    assert np.array_equal(view.heat.values.ravel(), values)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("hidden", [(), (30,), (300, 100)])
@pytest.mark.parametrize(("width", "height"), [(770, 560), (966, 620), (966, 745), (1400, 1000)])
def test_both_pictures_are_crisp_equal_and_inside_the_page(qtbot, dress, colors, hidden, width, height):
    dress(colors)
    session = Session(Model(Network([784, *hidden, 10], rng=np.random.default_rng(0))))
    view = shown(qtbot, session, width, height)
    view.grab()
    session.draw(SEVEN)
    qtbot.waitUntil(lambda: text_of(view, "changeSentence") not in ("", "Looking for it."))
    view.grab()
    assert tabs_of(view).size().toTuple() == (width, height)
    assert view.heat.size() == view.changed.size()
    assert (view.heat.width() - 2) % 28 == 0
    for name in ("reasonsSentence", "changeSentence", "methodSentence", "changeLegend"):
        label = view.findChild(QLabel, name)
        qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
        assert view.rect().contains(label.mapTo(view, label.rect().bottomRight()))
    assert view.heat.geometry().bottom() < view.scale.y()
    assert view.scale.geometry().bottom() < view.findChild(QLabel, "reasonsSentence").y()


def test_everything_is_reached_by_the_keyboard_and_has_a_name(qtbot, book):
    view = shown(qtbot, Session(book))
    with qtbot.waitActive(tabs_of(view)):
        tabs_of(view).activateWindow()
    view.findChild(QComboBox, "askedDigitComboBox").setFocus()
    reached = []
    for _ in range(2):
        reached.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert reached == ["askedDigitComboBox", "gradientButton"]
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


def test_the_pictures_are_large_when_the_page_is_opened_later_than_the_window(qtbot, book):
    window = QTabWidget()
    qtbot.addWidget(window)
    window.addTab(QWidget(), "Train")
    window.resize(904, 700)
    with qtbot.waitExposed(window):
        window.show()
    window.addTab(WhyView(Session(book)), "Why")
    window.setCurrentIndex(1)
    view = window.currentWidget()
    assert isinstance(view, WhyView) and view.heat.width() > 300
    qtbot.waitUntil(lambda: not view.findChild(QScrollArea).verticalScrollBar().isVisible())
