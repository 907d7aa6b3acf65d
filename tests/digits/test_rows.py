"""Which parts of a drawing stand in one row: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import pytest

from digitpad.digits.parts import Box
from digitpad.digits.rows import split_rows, usual_height


def box(left, top, width, height):
    return Box(left, top, left + width, top + height)


DIGITS = [box(0, 0, 50, 100), box(80, 0, 50, 100)]


def rows(*boxes):
    return [row.members for row in split_rows([*DIGITS, *boxes])]


@pytest.mark.parametrize(("height", "found"), [(41, [(0, 1), (2,)]), (39, [(0, 1, 2)])])
def test_what_is_far_lower_than_digits_begins_no_row(height, found):
    assert rows(box(40, 150, 30, height)) == found


@pytest.mark.parametrize(("height", "found"), [(52, [(0, 1), (2,)]), (48, [(0, 1, 2)])])
def test_what_hangs_from_the_foot_of_a_row_is_a_comma_of_it_where_it_is_low(height, found):
    assert rows(box(60, 85, 10, height)) == found


@pytest.mark.parametrize(("top", "found"), [(58, [(0, 1, 2)]), (62, [(0, 1), (2,)])])
def test_digits_stand_in_a_row_where_much_of_them_is_at_one_level(top, found):
    assert rows(box(160, top, 50, 100)) == found


@pytest.mark.parametrize("rise", [-1, 1])
@pytest.mark.parametrize(("slope", "kept"), [(0.3, 0.3), (0.6, 0.4)])
def test_a_row_slopes_as_its_digits_do_and_never_steeply(slope, kept, rise):
    [row] = split_rows([box(60 * place, rise * slope * 60 * place, 50, 100) for place in range(8)])
    assert row.slope == pytest.approx(rise * kept, rel=0.08)


def test_in_a_short_row_the_sizes_of_digits_tilt_it_little():
    [row] = split_rows([box(0, 0, 50, 100), box(80, 20, 50, 80)])
    assert row.slope == pytest.approx(10 * 80 / 2 / (80**2 / 2 + 95**2), rel=0.2)


def test_the_usual_height_is_that_of_what_is_at_least_half_as_tall_as_the_tallest():
    assert usual_height([10, 10, 10, 49, 80, 90, 100]) == 90
    assert usual_height([50, 51, 100]) == 51
    assert usual_height([0.0]) == 1.0
