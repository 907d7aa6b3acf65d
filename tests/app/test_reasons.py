"""What spoke for a digit and against it, and what would change the answer, in figures and in words."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight import reasons
from digitpad.app.insight.reasons import (
    GRADIENT,
    OCCLUSION,
    Reasons,
    find_change,
    find_reasons,
    paper_logits,
    said_of_change,
    said_of_reasons,
)
from digitpad.digits.recognition import recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.nn.class_set import ClassSet
from digitpad.nn.insight import occlusion
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change

NBSP = "\N{NO-BREAK SPACE}"
LETTERS = ClassSet(("a", "b", "c"), "letter", "letters")


@pytest.fixture
def network():
    return Network([784, 6, 10], rng=np.random.default_rng(1))


def inked(rows, columns):
    """Ink in the box from the first to the last of the rows and columns."""
    image = np.zeros((28, 28), np.uint8)
    image[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = 200
    return image


def speaking(**spots):
    """Reasons of which a few spots, as `r5c7=1.5`, speak for a 7 or against it."""
    values = np.zeros((28, 28))
    for spot, value in spots.items():
        row, column = spot[1:].split("c")
        values[int(row), int(column)] = value
    return Reasons(7, values, 0.0, 0.0)


def change(filled, wiped, after=9):
    values = np.array([1.0] * filled + [0.0] * wiped)
    return Change(np.arange(len(values)), values, np.zeros((784, 1)), 4, after)


# Figures


def test_what_speaks_for_and_against_is_summed_up_apart():
    found = speaking(r1c1=2.0, r2c2=0.5, r3c3=-1.25)
    assert (found.speaks_for, found.speaks_against) == (2.5, -1.25)


def test_the_score_is_that_of_the_digit_asked_for_and_of_empty_paper_the_same(network):
    image, nothing = inked((4, 20), (8, 12)), np.zeros((28, 28), np.uint8)
    for digit in (0, 9):
        found = find_reasons(network, image, digit, GRADIENT, paper_logits(network))
        assert found.digit == digit and found.values.shape == (28, 28)
        assert found.score == pytest.approx(scores(network, image)[digit], rel=1e-5)
        assert found.without_ink == pytest.approx(scores(network, nothing)[digit], rel=1e-5)
        assert not found.values[image == 0].any()


def scores(network, image):
    """What the outputs are before their activation, worked out from what the network answers."""
    shares = recognize_image(image, network).activations[-1][:, 0]
    return np.log(shares / (1 - shares))


def test_occlusion_measures_what_a_wiped_patch_takes_away(network):
    image = inked((4, 20), (8, 12))
    found = find_reasons(network, image, 3, OCCLUSION, paper_logits(network))
    assert np.array_equal(found.values.ravel(), occlusion(network, reasons.column(network, image), 3))


@pytest.mark.parametrize("asked", [False, True])
def test_a_change_is_given_with_how_probable_it_makes_the_new_answer(network, asked):
    image = inked((4, 20), (8, 12))
    second, answer = recognize_image(image, network).probabilities.argsort()[-2:]
    found, share = find_change(network, image, int(second) if asked else None)
    assert found is not None and found.before == answer and found.after != answer
    assert found.after == second or not asked
    again = recognize_image((found.picture * 255).round().astype(np.uint8).reshape(28, 28), network)
    assert again.digit == found.after and share == pytest.approx(again.probabilities[found.after], abs=1e-3)


def test_a_change_is_as_probable_as_the_answers_that_are_judged_alike(network):
    image, judged = inked((4, 20), (8, 12)), Rejection(temperature=0.5)
    found, share = find_change(network, image, None, judged)
    again = recognize_image((found.picture * 255).round().astype(np.uint8).reshape(28, 28), network, judged)
    assert share == pytest.approx(again.probabilities[found.after], abs=1e-3)
    assert share > find_change(network, image, None)[1] + 0.01


def test_where_no_change_helps_none_is_probable(network):
    image = inked((4, 20), (8, 12))
    assert find_change(network, image, recognize_image(image, network).digit) == (None, 0.0)


# Words on what speaks for it


@pytest.mark.parametrize(
    ("spot", "place"),
    [
        ("r6c10", "at the top left"),
        ("r6c13", "at the top"),
        ("r6c16", "at the top right"),
        ("r13c10", "at the left"),
        ("r13c13", "in the middle"),
        ("r13c16", "at the right"),
        ("r19c10", "at the bottom left"),
        ("r19c13", "at the bottom"),
        ("r19c16", "at the bottom right"),
    ],
)
def test_a_place_is_told_by_the_ninths_of_the_box_around_the_ink(spot, place):
    image = inked((6, 20), (9, 17))
    said = said_of_reasons(speaking(**{spot: 1.0}), image)
    assert said == f"What speaks most for a 7 is the ink {place}. Nothing speaks against it."


def test_the_ninths_part_where_a_third_of_the_ink_ends():
    image = inked((6, 20), (9, 17))
    places = [said_of_reasons(speaking(**{f"r{row}c9": 1.0}), image).split(" the ")[-1] for row in (10, 11, 15, 16)]
    assert [place.removesuffix(". Nothing speaks against it.") for place in places] == [
        "top left",
        "left",
        "left",
        "bottom left",
    ]


def test_what_lies_outside_the_ink_counts_to_the_place_beside_it():
    image = inked((6, 20), (9, 17))
    assert "at the top left" in said_of_reasons(speaking(r0c0=1.0), image)
    assert "at the bottom right" in said_of_reasons(speaking(r27c27=1.0), image)


@pytest.mark.parametrize("first", [0.3, 1.0, 4.0])
def test_a_second_place_is_named_where_it_is_nearly_as_strong(first):
    image = inked((6, 20), (9, 17))
    both = said_of_reasons(speaking(r6c10=first, r19c16=0.61 * first), image)
    assert both.startswith("What speaks most for a 7 is the ink at the top left and at the bottom right.")
    one = said_of_reasons(speaking(r6c10=first, r19c16=0.59 * first), image)
    assert one.startswith("What speaks most for a 7 is the ink at the top left.")


def test_what_speaks_against_it_is_named_where_it_lies_elsewhere():
    image = inked((6, 20), (9, 17))
    assert said_of_reasons(speaking(r6c10=1.0, r13c13=-1.0), image) == (
        "What speaks most for a 7 is the ink at the top left. What speaks most against it is in the middle."
    )
    assert said_of_reasons(speaking(r6c10=1.0, r7c10=-1.0), image) == (
        "What speaks most for a 7 is the ink at the top left. What speaks most against it lies right beside that."
    )
    assert said_of_reasons(speaking(r13c13=-1.0), image) == (
        "Nothing speaks for a 7. What speaks most against it is the ink in the middle."
    )


def test_where_nothing_speaks_at_all_that_is_said():
    nothing = "Nothing in this drawing speaks for a 7 or against it."
    assert said_of_reasons(speaking(), inked((6, 20), (9, 17))) == nothing
    assert said_of_reasons(speaking(r5c5=1.0), np.zeros((28, 28), np.uint8)) == nothing


def test_room_is_kept_for_the_longest_sentences_on_a_digit():
    image, longest = inked((6, 20), (9, 17)), len(reasons.longest_said_of_reasons())
    spots = [f"r{row}c{column}" for row in (6, 13, 19) for column in (10, 13, 16)]
    for most in spots:
        for least in spots:
            assert len(said_of_reasons(speaking(**{most: 1.0, least: -1.0}), image)) <= longest


# Words on what would change it


@pytest.mark.parametrize(
    ("filled", "wiped", "wanted", "sentence"),
    [
        (1, 0, None, "One changed pixel makes a 9 the most probable answer, with 53 %: filled with ink. "
         "Without it it stays a 4."),
        (0, 2, None, "2 changed pixels make a 9 the most probable answer, with 53 %: wiped to paper. "
         "Without either of them it stays a 4."),
        (4, 2, None, "6 changed pixels make a 9 the most probable answer, with 53 %: 4 filled with ink, "
         "2 wiped to paper. Without any one of them it stays a 4."),
        (0, 1, 9, "One changed pixel makes a 9 the most probable answer, with 53 %: wiped to paper. "
         "Without it it is no 9."),
        (1, 1, 9, "2 changed pixels make a 9 the most probable answer, with 53 %: 1 filled with ink, "
         "1 wiped to paper. Without either of them it is no 9."),
        (3, 0, 9, "3 changed pixels make a 9 the most probable answer, with 53 %: filled with ink. "
         "Without any one of them it is no 9."),
    ],
)  # fmt: skip
def test_a_change_is_told_with_what_each_of_its_pixels_is_for(filled, wiped, wanted, sentence):
    assert said_of_change(change(filled, wiped), 4, wanted, 0.53) == sentence.replace(" %", f"{NBSP}%")


def test_a_change_that_was_not_found_is_told_for_what_was_asked():
    assert said_of_change(None, 4, 8, 0.0) == "No change of up to 150 pixels was found that makes it an 8."
    assert said_of_change(None, 4, None, 0.0) == "No change of up to 150 pixels was found that makes it another digit."
    assert (
        said_of_change(None, 0, None, 0.0, LETTERS)
        == "No change of up to 150 pixels was found that makes it another letter."
    )
