"""The guided test: what it asks for, what it says, and how it is written in its window."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.own_hand.guided_test import GuidedTest, interval
from digitpad.interop import load_model

SEVEN = [[(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]]


@pytest.fixture(scope="module")
def model():
    return load_model(None)


def test_every_digit_is_asked_for_twice_in_random_order(model):
    test = GuidedTest(model, np.random.default_rng(0))
    asked = []
    while test.asked is not None:
        asked.append(test.asked)
        test.write(SEVEN)
    assert sorted(asked) == sorted([*range(10), *range(10)])
    assert asked != sorted(asked)
    assert test.right == 2


def test_what_has_no_ink_is_asked_for_again_and_so_is_what_is_taken_back(model):
    test = GuidedTest(model, np.random.default_rng(0))
    first = test.asked
    test.write([])
    assert test.asked == first
    test.write(SEVEN)
    test.take_back()
    assert test.asked == first


def test_mistakes_are_told_the_most_frequent_first(model):
    test = GuidedTest(model, np.random.default_rng(0), 20)
    while test.asked is not None:
        test.write(SEVEN)
    assert len(test.mistakes()) == 9  # not what was read right
    assert all("was read as 7 (2 times)" in sentence for sentence in test.mistakes())
    assert test.summary().startswith("2 of 20 were")


def test_a_test_that_is_ended_early_counts_what_was_written(model):
    test = GuidedTest(model, np.random.default_rng(0))
    assert test.length == 20
    test.write(SEVEN)
    test.end()
    assert (test.length, test.asked) == (1, None)
    test.write(SEVEN)
    assert len(test.written) == 1


# As a table of Wilson's intervals has it.
@pytest.mark.parametrize(
    ("right", "total", "low", "high"), [(18, 20, 0.699, 0.972), (20, 20, 0.839, 1.0), (0, 10, 0.0, 0.278), (0, 0, 0, 1)]
)
def test_the_interval_is_wilsons(right, total, low, high):
    assert interval(right, total) == pytest.approx((low, high), abs=0.001)


def test_the_summary_tells_the_share_and_between_which_the_truth_lies(model):
    test = GuidedTest(model, np.random.default_rng(0))
    while test.asked is not None:
        test.write(SEVEN)
    low, high = (f"{100 * end:.0f}" for end in interval(2, 20))
    assert test.summary().replace("\N{NO-BREAK SPACE}", "") == (
        f"2 of 20 were read right, 10%. In so short a test, that means {low}% to {high}% of all your drawings."
    )


def test_what_was_refused_is_said_to_be(model):
    test = GuidedTest(model, np.random.default_rng(0), 20)
    scribble = [[(float(x), float(y)) for x, y in np.random.default_rng(1).uniform(0, 200, (60, 2))]]
    while test.asked is not None:
        test.write(scribble)
    assert test.right == 0 and len(test.mistakes()) == 10
    assert all(sentence.endswith("was refused (2 times).") for sentence in test.mistakes())
