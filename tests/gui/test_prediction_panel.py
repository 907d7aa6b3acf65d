"""The answer beside the pad, in words, figures and bars."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.pad.answer_text import describe, probability_text, spoken_probabilities
from digitpad.gui.draw.answer_room import largest_scale, nearly_certain
from digitpad.gui.draw.network_input import NetworkInput
from digitpad.gui.draw.prediction_panel import PredictionPanel
from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.look import theme
from digitpad.gui.look.color_ramps import ink_table
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.network import Network
from tests.app.answers import prediction

NETWORK = Network([784, 10])

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
SHORT_SEVEN = [(0.0, 0.0), (60.0, 0.0), (20.0, 100.0)]
FOUR = [[(4.0, 0.0), (0.0, 10.0), (10.0, 10.0)], [(7.0, 5.0), (7.0, 20.0)]]


@pytest.fixture
def panel(qtbot, session):
    panel = PredictionPanel(session)
    qtbot.addWidget(panel)
    panel.resize(368, panel.height_for_columns(104, 368))
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def label(panel, name):
    return panel.findChild(QLabel, name).text()


def test_without_ink_the_answer_is_empty_and_a_sentence_says_what_to_do(panel):
    assert label(panel, "predictedDigit") == ""
    assert panel.findChild(QLabel, "answerHint").isVisible()
    assert not panel.findChild(QWidget, "answerWords").isVisible()


def test_the_answer_follows_the_ink_at_once(panel, session):
    session.draw(SEVEN)
    assert label(panel, "predictedDigit") == str(session.prediction.digit)
    assert label(panel, "certainty") == describe(session.prediction).certainty
    assert not panel.findChild(QLabel, "answerHint").isVisible()
    session.clear()
    assert label(panel, "predictedDigit") == ""
    assert panel.findChild(QLabel, "answerHint").isVisible()


def test_numbers_change_a_few_times_a_second_and_end_up_right(panel, session, qtbot):
    assert panel.text_interval == 250
    panel.text_interval = 3_600_000  # so that no machine is too slow
    bars = panel.findChild(ProbabilityBars)
    changes = []
    digits = set()
    for step in range(8):
        session.draw([[(0.0, 0.0), (10.0, step / 8), (4.0, 20.0)]])
        digits.add(session.prediction.digit)
        qtbot.wait(40)  # longer than it takes where nothing holds it back
        if not changes or bars.figures != changes[-1]:
            changes.append(bars.figures)
    assert len(digits) == 1
    assert len(changes) == 1
    panel.findChild(QTimer, "answerTextTimer").start(0)  # the interval is over
    wanted = tuple(probability_text(p) if p >= 0.05 else "" for p in session.prediction.probabilities)
    assert wanted != changes[0]
    qtbot.waitUntil(lambda: bars.figures == wanted)
    assert label(panel, "certainty") == describe(session.prediction).certainty


def test_the_words_follow_another_digit_without_the_interval(panel, session, qtbot):
    panel.text_interval = 3_600_000
    for strokes in (SEVEN, FOUR, SEVEN, FOUR):
        session.draw(strokes)
        assert label(panel, "predictedDigit") == str(session.prediction.digit)
        qtbot.waitUntil(lambda: label(panel, "certainty") == describe(session.prediction).certainty)
    assert describe(session.prediction).certainty != ""


def test_words_are_not_put_off_by_digits_that_keep_changing(panel, session, qtbot, monkeypatch):
    panel.text_interval = 3_600_000
    updates = []
    monkeypatch.setattr(panel.bars, "show_figures", updates.append)
    for strokes in itertools.islice(itertools.cycle((SEVEN, FOUR)), 100):
        session.draw(strokes)
        qtbot.wait(1)
    assert len(updates) > 3


def test_the_bars_stand_before_columns_that_name_the_winner(panel, session):
    bars = panel.findChild(ProbabilityBars)
    pictures = {}
    for digit in (3, 8, 3, 8):
        bars.show_probabilities(np.zeros(10), digit)
        picture = bars.grab().toImage()
        assert pictures.setdefault(digit, picture) == picture
    assert pictures[3] != pictures[8]


def test_another_test_digit_is_not_answered_with_old_numbers(panel, session):
    for _ in range(5):
        session.show_test_digit()
        text = describe(session.prediction, str(session.test_digit.label))
        assert label(panel, "remark") == text.remark
        assert label(panel, "certainty") == text.certainty


def test_the_network_input_is_what_the_network_saw(panel, session):
    session.draw(SEVEN)
    shown = panel.findChild(NetworkInput, "networkInput")
    picture = shown.grab().toImage()
    table = ink_table(theme.LIGHT)
    for row, column in ((5, 8), (14, 14), (20, 13), (0, 0)):
        wanted = QColor(*map(int, table[session.prediction.image[row, column]]))
        assert picture.pixelColor(1 + 4 * column + 2, 1 + 4 * row + 2) == wanted


@pytest.mark.parametrize(("width", "side"), [(344, 114), (432, 114), (440, 170), (520, 170)])
def test_the_network_input_grows_with_the_column(panel, width, side):
    panel.resize(width, 500)
    assert panel.findChild(NetworkInput).width() == side


def test_the_winning_bar_is_marked_by_colour_and_height(panel):
    bars = panel.findChild(ProbabilityBars, "probabilityBars")
    probabilities = prediction(d7=0.75, d9=0.25).probabilities
    bars.show_probabilities(probabilities, 7)
    picture = bars.grab().toImage()
    places = {name: [] for name in ("accent", "neutral", "track")}
    colors = {QColor(getattr(theme.LIGHT, name)).rgb(): name for name in places}
    for x in range(picture.width()):
        for y in range(picture.height()):
            name = colors.get(picture.pixel(x, y))
            if name:
                places[name].append(x / picture.width())
    assert len(places["accent"]) == pytest.approx(3 * len(places["neutral"]), rel=0.05)
    assert np.mean(places["accent"]) == pytest.approx(0.75, abs=0.03)  # 7 of 0 to 9
    assert np.mean(places["neutral"]) == pytest.approx(0.95, abs=0.03)
    assert min(places["track"]) < 0.02  # 0 has an empty column


def test_the_answer_is_described_when_asked_and_not_on_every_move(panel, session):
    panel.text_interval = 3_600_000
    answer = panel.findChild(QLabel, "predictedDigit")
    session.draw(SEVEN)
    before = answer.accessibleDescription()
    assert before == describe(session.prediction).spoken
    session.draw([[*SEVEN[0], (9.0, 20.0)]])
    assert answer.accessibleDescription() == before != describe(session.prediction).spoken
    panel.describe_answer()
    assert answer.accessibleDescription() == describe(session.prediction).spoken
    assert panel.findChild(ProbabilityBars).accessibleDescription() == spoken_probabilities(
        session.prediction.probabilities, DIGITS
    )
    assert answer.accessibleName() == "Answer"


def test_the_answer_of_another_network_is_described_too(panel, session, qtbot):
    session.draw(SEVEN)
    panel.describe_answer()
    answer, bars = panel.findChild(QLabel, "predictedDigit"), panel.findChild(ProbabilityBars)
    said = []
    for change in (
        lambda: session.set_model(Model(Network([784, 9, 10], rng=np.random.default_rng(5)), "another")),
        lambda: session.set_neuron_gains({(1, neuron): 0.0 for neuron in range(9)}),
    ):
        change()
        qtbot.waitUntil(lambda: answer.accessibleDescription() == describe(session.prediction).spoken)
        assert bars.accessibleDescription() == spoken_probabilities(session.prediction.probabilities, DIGITS)
        said.append((answer.accessibleDescription(), bars.accessibleDescription()))
    assert said[0] != said[1]


@pytest.mark.parametrize("name", ["W", "m", "i", "猫"])
def test_the_name_of_a_class_is_whole_however_wide_its_letter_is(panel, session, name):
    network = Network([784, 2], rng=np.random.default_rng(0))
    network.weights[-1][:] = 0
    network.biases[-1][0] = 9
    session.set_model(Model(network, "letters", classes=ClassSet((name, "x"))))
    session.draw(SEVEN)
    answer = panel.findChild(QLabel, "predictedDigit")
    assert answer.text() == name
    assert answer.width() >= answer.fontMetrics().horizontalAdvance(name)
    assert answer.geometry().right() < panel.findChild(QLabel, "certainty").parentWidget().x()


def test_bars_of_many_classes_stand_in_their_order_again_once_the_pad_is_empty(panel, session):
    letters = ClassSet(tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    session.set_model(Model(Network([784, 26], rng=np.random.default_rng(0)), "letters", classes=letters))
    at_rest = panel.bars.shown
    assert at_rest == tuple(range(10))
    session.draw(SEVEN)
    assert panel.bars.shown != at_rest
    session.clear()
    assert panel.bars.shown == at_rest


def test_the_link_to_learning_goes_where_the_words_leave_no_room_for_it(panel, session):
    link = panel.findChild(LinkButton, "learnSaidLink")
    session.draw(SEVEN)
    assert not link.isVisible()
    for said, room in (("You said 1", True), ("You said " + "a long name " * 30, False), ("You said 1", True)):
        panel.show_said(said)
        assert link.isVisible() == room
    panel.show_said("")
    assert not link.isVisible()


def test_what_was_said_of_a_digit_in_lines_of_numbers_is_seen_in_place_of_the_confidence(panel, session):
    session.draw([[(x + dx, y + dy) for dx, dy in SHORT_SEVEN] for x, y in ((0, 0), (90, 0), (0, 160))])
    assert "\n" in label(panel, "predictedDigit")
    words = [panel.findChild(QLabel, name) for name in ("certainty", "remark")]
    assert [each.isVisible() for each in words] == [True, False]
    for said, seen in (("You said 4", [False, True]), ("", [True, False])):
        panel.show_said(said)
        assert [each.isVisible() for each in words] == seen


def test_a_confidence_is_in_small_letters_rather_than_in_two_lines(panel):
    font = theme.scaled_font(panel, theme.TITLE, semibold=True)
    wide = QFontMetrics(font).horizontalAdvance(nearly_certain())
    assert largest_scale(panel, QSize(wide, 200)) == "title"
    assert largest_scale(panel, QSize(wide - 1, 200)) == "strong"
