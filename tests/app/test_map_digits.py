"""Which digits of a map are shown, which can be pointed at, and where the arrow keys go."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from digitpad.app.insight.map_digits import MapDigits


@dataclass
class Points:
    """Five test digits in a cross, one of them read wrongly: in the middle, left, right, above and below."""

    indices: np.ndarray = field(default_factory=lambda: np.array([10, 11, 12, 13, 14]))
    places: np.ndarray = field(default_factory=lambda: np.array([[0, 0], [-9, 0], [9, 1], [0, -9], [1, 9]], float))
    labels: np.ndarray = field(default_factory=lambda: np.array([3, 3, 5, 5, 8]))
    read: np.ndarray = field(default_factory=lambda: np.array([3, 3, 5, 6, 8]))

    def picture(self, index: int) -> np.ndarray:
        raise AssertionError


@pytest.fixture
def digits() -> MapDigits:
    return MapDigits(Points())


def test_a_digit_is_found_by_its_number(digits):
    assert digits.place_of(12) == 2
    assert digits.place_of(2) is None and digits.place_of(None) is None


@pytest.mark.parametrize(("direction", "number"), [((-1, 0), 11), ((1, 0), 12), ((0, -1), 13), ((0, 1), 14)])
def test_arrows_go_to_the_nearest_digit_on_that_side(digits, direction, number):
    spots = digits.points.places
    place = digits.beside(spots, 0, *direction)
    assert place is not None and digits.points.indices[place] == number
    assert digits.beside(spots, place, *direction) is None  # it is the outermost one


def test_a_digit_nearly_above_another_is_not_beside_it(digits):
    assert digits.beside(digits.points.places * [1, 0.9], 3, 1, 0) == 2  # as far to the right as down
    assert digits.beside(digits.points.places, 3, 1, 0) is None


def test_the_nearest_digit_is_found_within_reach_only(digits):
    spots = digits.points.places
    assert digits.nearest(spots, (6, 1)) == 2
    assert digits.nearest(spots, (6, 1), reach=3) == 2
    assert digits.nearest(spots, (6, 1), reach=2.9) is None


def test_chosen_labels_stand_out_and_only_they_are_found(digits):
    chosen = replace(digits, first=frozenset({5}))
    assert chosen.visible.all()
    assert chosen.strong.tolist() == chosen.findable.tolist() == [False, False, True, True, False]
    assert chosen.nearest(chosen.points.places, (0, 0)) in (2, 3)
    assert chosen.beside(chosen.points.places, 0, -1, 0) is None


def test_of_mistakes_only_the_others_are_neither_shown_nor_found_nor_counted(digits):
    mistakes = replace(digits, mistakes_only=True)
    assert mistakes.visible.tolist() == mistakes.findable.tolist() == [False, False, False, True, False]
    assert mistakes.nearest(mistakes.points.places, (9, 1)) == 3
    everywhere = np.ones(5, bool)
    assert digits.counts(everywhere, 10).tolist() == [0, 0, 0, 2, 0, 2, 0, 0, 1, 0]
    assert mistakes.counts(everywhere, 10).tolist() == [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert digits.counts(digits.points.places[:, 0] > 0, 10).sum() == 2


def test_nothing_is_found_where_no_digit_is_shown(digits):
    none = replace(digits, first=frozenset({0}))
    assert none.nearest(none.points.places, (0, 0)) is None


def test_a_table_has_a_row_for_each_digit_and_names_its_class(digits):
    rows = digits.rows(tuple("abcdefghij"))
    assert rows[2] == [12, 9.0, 1.0, "f", "f"]
    assert len(rows) == 5


def test_beyond_the_last_digit_and_out_of_reach_there_is_none(digits):
    spots = digits.points.places
    assert digits.beside(spots, 1, -1, 0) is None and digits.beside(spots, 3, 0, -1) is None
    assert digits.nearest(spots, (0.0, 4.0), reach=4.0) == 0 and digits.nearest(spots, (0.0, 4.0), reach=3.9) is None
    assert digits.nearest(np.zeros((0, 2)), (0.0, 0.0)) is None


def test_what_lies_aside_is_farther_than_what_lies_straight_on(digits):
    spots = np.array([[0, 0], [9, 8], [10, 0], [3, -9], [0, 9]], float)
    assert digits.beside(spots, 0, 1, 0) == 2 and digits.beside(spots, 2, -1, 0) == 0
