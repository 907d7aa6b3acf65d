"""Where digits lie on the map, and what is said of them."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight import map_texts
from digitpad.app.insight.map_scale import MARGIN, MapScale, medians
from digitpad.nn.class_set import DIGITS, ClassSet

LETTERS = ClassSet(("a", "b"))


@pytest.fixture
def places() -> np.ndarray:
    """A thousand places from 0 to 10 and from -5 to 5."""
    return np.random.default_rng(0).uniform((0, -5), (10, 5), (1000, 2))


def test_nearly_all_places_fill_the_map(places):
    drawn = MapScale.of(places).drawn(places)
    inside = ((drawn >= 0) & (drawn <= 1)).all(axis=1)
    assert inside.mean() > 0.98
    assert drawn[inside].min() < 0.01 and drawn[inside].max() > 0.99


def test_outliers_keep_their_order_within_the_margin(places):
    far = np.array([[11.0, 0.0], [20.0, 0.0], [1e6, 0.0], [-1e6, 0.0]])
    across = MapScale.of(places).drawn(far)[:, 0]
    assert 1 < across[0] < across[1] < across[2] < 1 + MARGIN
    assert -MARGIN < across[3] < 0


def test_digits_that_all_lie_in_one_place_lie_in_the_middle():
    same = np.full((5, 2), 3.0)
    assert MapScale.of(same).drawn(same) == pytest.approx(0.5)


def test_the_middle_of_a_class_without_digits_is_not_known():
    found = medians(np.array([[0.0, 1.0], [2.0, 3.0], [4.0, 50.0]]), np.array([0, 0, 0]), 2)
    assert found[0].tolist() == [2.0, 3.0] and np.isnan(found[1]).all()


def test_a_digit_is_named_with_what_was_read_in_it():
    assert map_texts.of_digit(433, 5, 6, DIGITS) == ("Test digit 433", "a 5, read as 6")
    assert map_texts.of_digit(433, 5, 5, DIGITS) == ("Test digit 433", "a 5, read right")


@pytest.mark.parametrize(
    ("count", "mistakes_only", "classes", "said"),
    [
        (1, True, DIGITS, "1 mistake"),
        (1200, True, DIGITS, "1,200 mistakes"),
        (10_000, False, DIGITS, "10,000 test digits"),
        (2, False, LETTERS, "2 test pictures"),
    ],
)
def test_all_are_counted(count, mistakes_only, classes, said):
    assert map_texts.of_all(count, mistakes_only, classes) == said


def test_those_in_a_rectangle_are_counted_by_class_the_most_frequent_first():
    counts = np.array([0, 7, 0, 20, 0, 15, 0, 0, 0, 0])
    times = "\N{MULTIPLICATION SIGN}"
    assert map_texts.counted(counts, DIGITS) == f"42 digits: 20 {times} 3, 15 {times} 5, 7 {times} 1"
    assert map_texts.counted(0 * counts, DIGITS) == "No digit lies there"
