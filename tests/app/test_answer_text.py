"""The answer in words, for one digit and for a number, to be read and to be heard."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.app.pad.answer_text import (
    describe,
    describe_number,
    digit_of,
    name_digit,
    probability_text,
    spoken_probabilities,
    which,
)
from digitpad.digits.reading import ReadDigit, Reading
from digitpad.nn.class_set import DIGITS
from tests.app.answers import lines, prediction, reading, sure_of


@pytest.mark.parametrize(
    ("shares", "certainty", "remark"),
    [
        ({"d7": 0.97, "d9": 0.03}, "97\N{NO-BREAK SPACE}% confident", ""),
        ({"d7": 0.996, "d9": 0.004}, ">\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}% confident", ""),
        ({"d4": 0.74, "d9": 0.26}, "74\N{NO-BREAK SPACE}% confident", "or perhaps a 9"),
        ({"d9": 0.6, "d8": 0.4}, "60\N{NO-BREAK SPACE}% confident", "or perhaps an 8"),
        ({"d4": 0.41, "d9": 0.39, "d2": 0.2}, "Hard to tell", "a 4 or a 9"),
        ({"d8": 0.41, "d9": 0.39, "d2": 0.2}, "Hard to tell", "an 8 or a 9"),
    ],
)
def test_the_words_say_how_sure_it_is(shares, certainty, remark):
    text = describe(prediction(**shares))
    assert (text.certainty, text.remark) == (certainty, remark)


def test_a_test_digit_is_compared_with_its_label():
    sure = prediction(d8=0.74, d5=0.26)
    assert describe(sure, label="8").remark == "and its label agrees"
    assert describe(sure, label="5").remark == "but its label says 5"
    assert describe(sure, label="5").spoken == "8, 74 percent confident, but its label says 5"


def test_a_sure_answer_during_training_says_after_which_epoch():
    assert describe(prediction(d7=0.92, d9=0.08), epoch=12).remark == "after epoch 12"
    assert describe(prediction(d7=0.8, d9=0.2), epoch=12).remark == "or perhaps a 9"


def test_no_share_is_ever_called_the_whole():
    assert [probability_text(share) for share in (0.0, 0.5, 0.994, 0.995, 1.0)] == [
        "0\N{NO-BREAK SPACE}%",
        "50\N{NO-BREAK SPACE}%",
        "99\N{NO-BREAK SPACE}%",
        ">\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}%",
        ">\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}%",
    ]


def test_a_screen_reader_hears_the_probable_digits_in_order():
    assert spoken_probabilities(prediction(d7=0.92, d9=0.08).probabilities, DIGITS) == "7: 92 percent, 9: 8 percent"
    assert spoken_probabilities(prediction(d1=1.0).probabilities, DIGITS) == "1: more than 99 percent"


def test_the_words_of_lines_and_signs():
    said = describe_number(lines(), 3)
    assert (said.digit, said.remark) == ("37\n-9", "Below: line 2, the first digit")
    assert said.certainty == "94\N{NO-BREAK SPACE}% confident" and said.spoken == "37, -9, 94 percent confident"
    assert describe_number(lines(), 2).remark == "Below: line 2, the minus"
    assert name_digit(lines(), 2) == "Line 2, minus"
    assert name_digit(lines(), 1) == "Line 1, digit 2 of 2: 7, 98 percent confident"


def test_the_words_of_a_number():
    year = reading(*(sure_of(digit, 0.99) for digit in (2, 0, 2, 6)))
    said = describe_number(year, 3)
    assert (said.digit, said.certainty, said.remark) == (
        "2026",
        "96\N{NO-BREAK SPACE}% confident",
        "Below: the fourth digit",
    )
    assert said.spoken == "2026, 96 percent confident"
    assert name_digit(year, 1) == "Digit 2 of 4: 0, 99 percent confident"
    doubtful = reading(sure_of(1, 0.6), sure_of(7, 0.6))
    assert describe_number(doubtful, 0).certainty == "Hard to tell"


def test_a_number_with_a_doubtful_digit_says_what_it_may_be_as_well():
    doubtful = prediction(d6=0.7, d0=0.3)
    said = describe_number(reading(sure_of(2), doubtful, sure_of(2)), 0)
    assert said.remark == "or perhaps 202. Below: the first digit"
    assert said.spoken.endswith(", or perhaps 202")
    *others, last = lines().digits
    both = Reading((*others, replace(last, prediction=doubtful), replace(last, before=" ")))
    assert (both.text, both.alternative) == ("37\n-6 9", "-0")
    assert lines().alternative == Reading().alternative == ""


def test_what_is_no_digit_is_a_question_mark_and_has_its_reason():
    dash = sure_of(1, rejected=True, reason="It is only a short dash.")
    assert describe(dash).digit == "?"
    assert describe(dash).certainty == "This does not look like a digit"
    assert describe(dash).remark == "It is only a short dash."
    said = describe_number(reading(sure_of(2), dash), 1)
    assert (said.digit, said.certainty) == ("2?", "One is no digit")
    assert said.remark == "Below: the second. It is only a short dash."
    assert describe_number(reading(dash, dash), 0).certainty == "2 are no digits"


def test_without_ink_there_is_no_digit_and_nothing_is_said_of_one():
    assert digit_of(None) == ""
    said = describe(None)
    assert (said.digit, said.certainty, said.remark, said.spoken) == ("", "", "", "Nothing drawn yet")


def test_a_refusal_is_heard_with_its_reason():
    dash = sure_of(1, rejected=True, reason="It is only a short dash.")
    assert describe(dash).spoken == "This does not look like a digit. It is only a short dash."


@pytest.mark.parametrize(
    ("share", "certainty", "remark"),
    [(0.51, "51", "or perhaps a 3"), (0.89, "89", "or perhaps a 3"), (0.91, "91", "after epoch 2")],
)
def test_doubt_begins_under_ninety_percent(share, certainty, remark):
    said = describe(prediction(d5=share, d3=1 - share), epoch=2)
    assert (said.certainty, said.remark) == (f"{certainty}\N{NO-BREAK SPACE}% confident", remark)


def test_an_answer_that_agrees_with_its_label_is_heard_to_do_so():
    assert describe(prediction(d8=0.74, d5=0.26), label="8").spoken == "8, 74 percent confident, and its label agrees"
    assert describe(prediction(d8=0.999)).spoken == "8, more than 99 percent confident"


def test_only_digits_of_some_probability_are_heard_and_at_least_one():
    shares = prediction(d1=0.6, d7=0.3, d4=0.05, d9=0.04).probabilities
    assert spoken_probabilities(shares, DIGITS) == "1: 60 percent, 7: 30 percent, 4: 5 percent"
    even = np.full(10, 0.01, np.float32)
    even[6] = 0.02
    assert spoken_probabilities(even, DIGITS) == "6: 2 percent"


def test_from_the_eleventh_on_digits_are_counted_by_figures():
    twelve = reading(*[sure_of(1)] * 12)
    assert [which(twelve, place) for place in (0, 9, 10)] == ["the first digit", "the tenth digit", "digit 11"]
    assert [which(twelve, place, noun=False) for place in (0, 9, 10)] == ["the first", "the tenth", "number 11"]


def test_signs_are_not_counted_among_the_digits():
    point = ReadDigit(sure_of(1), (10, 8, 1, 1), (), "point")
    price = Reading((ReadDigit(sure_of(7), (0, 0, 8, 10)), point, ReadDigit(sure_of(8), (20, 0, 8, 10))))
    assert [which(price, index) for index in range(3)] == ["the first digit", "the point", "the second digit"]
    assert [name_digit(price, index) for index in range(3)] == [
        "Digit 1 of 2: 7, 98 percent confident",
        "Point",
        "Digit 2 of 2: 8, 98 percent confident",
    ]
    assert name_digit(lines(), 3) == "Line 2, digit 1 of 1: 9, 98 percent confident"


def test_a_stranger_among_digits_that_is_not_looked_at_is_only_counted():
    said = describe_number(reading(sure_of(2), sure_of(1, rejected=True, reason="It is only a short dash.")), 0)
    assert (said.certainty, said.remark, said.spoken) == (
        "One is no digit",
        "Below: the first digit",
        "2?, One is no digit",
    )
