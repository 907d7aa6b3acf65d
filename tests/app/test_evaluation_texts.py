"""What the Evaluate page says, in English and with the signs of another language."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.evaluation import digit_sets
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, own_digits
from digitpad.digits.evaluation import Evaluation
from digitpad.message import ENGLISH, Language, set_language
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.metrics import Calibration
from digitpad.nn.network import Network

ANIMALS = ClassSet(("cat", "dog"), "animal", "animals")
CLOTHES = ClassSet(("Coat", "Ankle boot", "Shirt"))


@pytest.fixture
def german():
    known = {"Test set": "Testmenge"}
    set_language(Language("de", lambda text, many, count: known.get(text, ""), decimal=",", group="."))
    yield
    set_language(ENGLISH)


def test_a_set_is_named_by_where_it_comes_from(mnist):
    animals = digit_sets.test_part("Zoo", Examples(mnist.test.images[:3], mnist.test.labels[:3]), ANIMALS)
    assert [animals.entry, animals.plural, animals.name(1)] == ["Zoo, test set (3)", "test animals", "Test animal 1"]
    own = own_digits(Path("class 5b"))
    assert [own.entry, own.plural, own.name(1200)] == ["class 5b", "digits in class 5b", "class 5b, digit 1,200"]
    assert [TEST.entry, TEST.plural, TEST.name(7)] == ["Test set (10,000)", "test digits", "Test digit 7"]


def test_a_folder_may_be_called_anything():
    assert own_digits(Path("{index} {0}")).name(7) == "{index} {0}, digit 7"


def test_a_folder_is_called_by_its_last_part_and_the_root_by_its_sign():
    assert own_digits(Path("home", "ada", "letters")).source == "letters"
    root = Path(Path.cwd().anchor)
    assert own_digits(root).source == str(root)


def test_a_folder_keeps_its_name_where_the_program_says_the_same_words(german):
    assert own_digits(Path("Test set")).entry == "Test set"
    assert TEST.entry == "Testmenge (10.000)"


def test_a_rate_becomes_narrower_without_growing():
    assert words.narrower_shares(0.9789) == ("97.9\N{NO-BREAK SPACE}%", "97.9", "97")
    assert words.narrower_shares(0.9999) == ("99.9\N{NO-BREAK SPACE}%", "99.9", "99")
    assert words.narrower_shares(float("nan")) == (words.NOTHING,)


def test_figures_have_the_signs_of_the_language(german):
    assert words.accuracy(9496, 10_000) == "94,96\N{NO-BREAK SPACE}%"
    assert words.narrower_shares(0.9789) == ("97,9\N{NO-BREAK SPACE}%", "97,9", "97")
    assert words.confidence_text(1) == ">\N{NO-BREAK SPACE}99,9\N{NO-BREAK SPACE}%"
    assert words.cell(9, 4, 1200) == "1.200 nines read as 4"


def test_what_the_other_network_read_is_said_of_it():
    told = words.digit_text_of_other("Test digit 4", 8, 3, 0.812)
    assert told == "Test digit 4: an 8 that the other read as 3, 81\N{NO-BREAK SPACE}% confident"
    assert words.spoken(words.digit_text("4", 3, 3, 1.0)) == "4: a 3 read right, more than 99.9 percent confident"


def percent(figure: str) -> str:
    return f"{figure}\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "100.0"), (0.99999, "99.9"), (0.9989, "99.9"), (0.5, "50.0"), (0.0, "0.0")]
)
def test_a_share_is_the_whole_only_where_it_is(value, text):
    assert words.share(value) == percent(text)


def test_a_share_of_nothing_is_a_dash():
    assert words.share(float("nan")) == words.accuracy(0, 0) == words.NOTHING


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.5, "50"),
        (0.984, "98"),
        (0.99, "99.0"),
        (0.998, "99.8"),
        (0.9994, "99.9"),
        (0.9995, ">\N{NO-BREAK SPACE}99.9"),
        (1, ">\N{NO-BREAK SPACE}99.9"),
    ],
)
def test_the_surest_answers_have_a_decimal_more(value, text):
    assert words.confidence_text(value) == percent(text)


def test_a_cell_of_the_matrix_is_told_in_a_sentence_even_where_it_is_empty():
    assert words.cell(9, 4, 1) == "1 nine read as 4"
    assert words.cell(9, 9, 39) == "39 nines read right"
    assert words.cell(9, 9, 0) == "No 9 was read right."
    assert words.cell(9, 4, 0) == "No 9 was read as 4."
    assert words.cell(0, 1, 3, ANIMALS) == "cat: 3 read as dog"
    assert words.cell(1, 1, 3, ANIMALS) == "dog: 3 read right"


def test_mistakes_are_counted_in_words():
    assert words.all_mistakes(0) == "Everything was read right."
    assert words.all_mistakes(1) == "The only mistake"
    assert words.all_mistakes(1200) == "All 1,200 mistakes"
    assert words.alone(0) == "No picture that only this one reads"
    assert [words.alone(count) for count in (1, 2)] == [
        "1 picture that only this one reads",
        "2 pictures that only this one reads",
    ]


def test_tips_and_captions_call_classes_by_their_names():
    assert [words.rows_show(classes) for classes in (DIGITS, ANIMALS)] == ["written", "true class"]
    assert words.recall_tip(3) == "Recall. Of all 3s written, how many were found"
    assert words.recall_tip(1, ANIMALS) == "Recall. Of all animals of the class dog, how many were found"
    assert words.precision_tip(3) == "Precision. Of all digits read as 3, how many were 3s"
    assert words.precision_tip(1, ANIMALS) == "Precision. Of all animals read as dog, how many were of that class"
    assert words.as_what(1, 0, ANIMALS) == "dog as cat"
    assert words.as_what(1, 0, CLOTHES) == "Ankle boot\nas Coat"
    assert words.digit_text("Test digit 433", 9, 4, 0.98) == f"Test digit 433: a 9 read as 4, {percent('98')} confident"


def test_a_distance_from_the_truth_is_told_in_points():
    assert words.calibration_error(calibration(0.0123)) == "1.23 points"


def calibration(error: float = 0.0) -> Calibration:
    counts, right, sure = np.array([0, 1200]), np.array([np.nan, 0.75]), np.array([np.nan, 0.8125])
    return Calibration(counts, sure, right, error)


def test_the_card_of_a_bin_tells_its_range_and_what_it_holds():
    assert words.bin_range(1, 10) == percent("10 to 20")
    assert words.bin_card(1, calibration()) == (
        f"{percent('50 to 100')} confident",
        "1,200 answers",
        f"{percent('81.2')} confident on average",
        f"{percent('75.0')} right",
    )


def test_a_network_is_named_with_its_layers():
    assert words.network("book", Network([784, 30, 10])) == "book · 784\N{EN DASH}30\N{EN DASH}10"


@pytest.mark.parametrize(("count", "time"), [(20_000, "about a second"), (20_001, "a few seconds")])
def test_the_invitation_says_how_long_it_takes(count, time):
    invitation = replace(own_digits(Path("class 5b")), count=count).invitation
    assert invitation == f"Press Evaluate to read {count:,} digits in class 5b.\nIt takes {time}."
    assert own_digits(Path("class 5b")).invitation == "Press Evaluate to read the digits in class 5b."
    assert digit_sets.VALIDATION.reading == "Reading the validation digits…"


def evaluation(confidence: list[float], right: list[bool], times: int = 1) -> Evaluation:
    labels = np.zeros(times * len(right), np.uint8)
    examples = Examples(np.zeros((len(labels), 784), np.uint8), labels)
    return Evaluation(examples, np.tile(1 - np.array(right, np.uint8), times), np.tile(confidence, times))


@pytest.mark.parametrize(
    ("confidence", "right", "times", "verdict"),
    [
        ([0.75, 0.75, 0.75, 0.75], [True, True, True, False], 50, "It is well calibrated."),
        ([0.95, 0.95], [True, False], 50, "It is overconfident."),
        ([0.6, 0.6], [True, True], 50, "It is underconfident."),
        ([0.9, 0.6], [True, False], 2, "These answers are too few to tell whether it is calibrated."),
        # One half is as much too sure as the other one is not sure enough: on average there is no difference.
        ([0.9] * 4 + [0.6] * 4, [True, True, True, False] * 2, 1000, "It is overconfident in some answers and "),
    ],
)
def test_the_verdict_on_calibration_claims_what_the_answers_show(confidence, right, times, verdict):
    assert words.calibration_verdict(evaluation(confidence, right, times)).startswith(verdict)


def test_one_mistake_in_many_is_not_rounded_away():
    assert words.accuracy(99_999, 100_000) == "99.99\N{NO-BREAK SPACE}%"
    assert words.about_90(evaluation([0.9] * 300, [True] * 299 + [False])) == "99\N{NO-BREAK SPACE}%"


def test_the_answers_with_about_90_percent_confidence_are_counted_in_the_tip():
    asked = "How many of the answers with 85 to 95\N{NO-BREAK SPACE}% confidence were right."
    assert words.about_90_tip(None) == asked
    found = evaluation([0.9, 0.92, 0.93, 0.99], [True, True, False, True])
    assert words.about_90_tip(found) == f"{asked} Here: 2 of 3."
    assert words.mistakes(found) == "1 of 4" and words.about_90(evaluation([0.5], [True])) == words.NOTHING


def test_of_a_class_that_is_not_there_nobody_says_that_it_was_not_read():
    counts = np.diag([3, 0, 1])
    assert words.cell_of(1, 1, counts) == words.cell_of(1, 2, counts) == "There is no 1 among them."
    assert words.cell_of(0, 1, counts) == "No 0 was read as 1."
    assert words.cell_of(1, 1, counts, CLOTHES) == "Ankle boot: none among them"


@pytest.mark.parametrize("bins", [3, 10])
def test_the_ranges_of_confidence_follow_one_another_from_nought_to_a_hundred(bins):
    ranges = [words.bin_range(index, bins) for index in range(bins)]
    edges = [100 * index // bins for index in range(bins + 1)]
    assert ranges == [percent(f"{low} to {high}") for low, high in pairwise(edges)]
