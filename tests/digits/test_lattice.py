"""Which neighbours in a row may be one digit, for sure or perhaps, and what a small part may be instead: each bound by
what lies just within and just beyond it."""

from __future__ import annotations

import pytest

from digitpad.digits.lattice import DIGIT, MARK, STRAY, RowLattice
from digitpad.digits.rows import Row
from tests.digits.test_rows import ring


def candidates(*parts, label=DIGIT):
    """Those of this label, by their parts."""
    lattice = RowLattice(Row(tuple(range(len(parts)))), parts)
    return {candidate.parts for candidate in lattice.candidates if candidate.label == label}


def stacked(gap, *, upper=80, lower=80, aside=0.0):
    """Two pieces one above the other, left of two digits that are 200 high."""
    pieces = ring(0, 0, 80, upper), ring(aside, upper + gap, 80, lower)
    return *pieces, ring(300, 0, 80, 200), ring(500, 0, 80, 200)


@pytest.mark.parametrize(("aside", "sure"), [(30, True), (34, False)])
def test_pieces_are_one_digit_for_sure_where_one_lies_over_much_of_the_other(aside, sure):
    assert ((0,) not in candidates(*stacked(20, aside=aside))) == sure


@pytest.mark.parametrize(("gap", "sure"), [(68, True), (72, False)])
def test_pieces_are_one_digit_for_sure_where_they_are_near(gap, sure):
    assert ((0,) not in candidates(*stacked(gap))) == sure


@pytest.mark.parametrize(
    ("height", "width", "gap", "sure"), [(72, 72, 20, True), (68, 68, 20, False), (40, 40, 5, True), (40, 40, 7, False)]
)
def test_a_small_piece_is_part_of_a_digit_for_sure_where_it_touches_that(height, width, gap, sure):
    small, digit = ring(0, 0, width, height), ring(0, height + gap, 80, 120)
    assert ((0,) not in candidates(small, digit, *stacked(0)[2:])) == sure


@pytest.mark.parametrize(("height", "gap", "perhaps"), [(100, 45, True), (175, 85, True), (175, 90, False)])
def test_a_gap_half_as_wide_as_digits_are_tall_separates_for_sure(height, gap, perhaps):
    row = [ring(left, 0, 50, 100) for left in (300, 400, 500)]
    found = candidates(ring(0, 100 - height, 0, height), ring(gap, 100 - height, 0, height), *row)
    assert ((0, 1) in found) == perhaps


@pytest.mark.parametrize(("width", "perhaps"), [(235, True), (245, False)])
def test_no_digit_is_far_wider_than_high(width, perhaps):
    found = candidates(ring(0, 0, 100, 100), ring(50, 0, width - 50, 100), ring(600, 0, 50, 100))
    assert ((0, 1) in found) == perhaps


def test_a_digit_has_at_most_four_pieces_that_stand_beside_one_another():
    found = candidates(*(ring(8 * place, 0, 0, 100) for place in range(6)), ring(300, 0, 50, 100))
    assert {len(parts) for parts in found} == {1, 2, 3, 4}


@pytest.mark.parametrize(("gap", "asked"), [(31, True), (34, False)])
def test_the_network_is_not_asked_about_what_is_no_digit_by_size_and_place_alone(gap, asked):
    found = candidates(ring(0, 0, 40, 100), ring(40 + gap, 0, 40, 100), ring(300, 0, 50, 100))
    assert ((0, 1) in found) == asked


def test_the_network_is_not_asked_where_there_is_one_way_to_read():
    parts = ring(0, 0, 40, 100), ring(45, 0, 10, 100), ring(300, 0, 40, 100)
    assert RowLattice(Row((0, 1, 2)), parts).unclear == [(0,), (0, 1), (1,)]


@pytest.mark.parametrize(("size", "stray"), [(19, True), (21, False)])
def test_what_is_far_smaller_than_digits_may_be_a_speck(size, stray):
    parts = ring(0, 0, 40, 100), ring(60, 40, size, size), ring(100 + size, 0, 40, 100)
    assert bool(candidates(*parts, label=STRAY)) == stray


@pytest.mark.parametrize(("gap", "mark"), [(6, True), (4, False)])
def test_a_point_stands_apart_from_the_digits(gap, mark):
    parts = ring(0, 0, 40, 100), ring(40 + gap, 90, 10, 10), ring(80 + gap, 0, 40, 100)
    assert bool(candidates(*parts, label=MARK)) == mark
