"""Which parts of a drawing stand in one row: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.parts import Box, Part
from digitpad.digits.rows import split_rows, usual_height
from digitpad.digits.segmentation import LINE, SPACE, read_lines
from tests.digits.test_segmentation import judged


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


@pytest.mark.parametrize(
    ("aside", "gap", "height", "found"),
    [
        *[(28, 4, 108, 1), (32, 4, 108, 2)],  # much of one lies over the other
        *[(0, 14, 122, 1), (0, 18, 122, 2)],  # near it
        *[(0, 4, 126, 1), (0, 4, 130, 2)],  # and together they are hardly taller than digits
    ],
)
def test_the_upper_half_of_a_digit_that_reaches_out_of_its_row_begins_no_row(aside, gap, height, found):
    digits = [box(left, 20, 50, 80) for left in (0, 160, 240)]
    upper = box(80 + aside, 100 - height, 50, height - 60 - gap)
    assert len(split_rows([*digits, box(80, 40, 50, 60), upper])) == found


@pytest.mark.parametrize(
    ("aside", "below", "upper"), [(50, 30, True), (70, 30, False), (70, 40, True), (170, 30, False)]
)
def test_a_dot_belongs_to_the_row_that_is_nearest_sideways_by_half_as_much_as_up_and_down(aside, below, upper):
    """It is beside the upper row, and over the first digit of the lower one."""
    lower = [box(130 + aside, 100 + below, 50, 100), box(210 + aside, 100 + below, 50, 100)]
    found = rows(*lower, box(130 + aside, 90, 10, 10))
    assert found == ([(0, 1, 4), (2, 3)] if upper else [(0, 1), (2, 3, 4)])


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


def test_what_is_wide_is_as_tall_as_a_digit_so_wide():
    assert box(0, 0, 90, 20).tallness == 60 and box(0, 0, 90, 80).tallness == 80


# Rows that the network joins, and spaces


def ring(left, top, width=40, height=50):
    """The outline of a box as one part."""
    corners = [(0, 0), (width, 0), (width, height), (0, height), (0, 0)]
    return Part.along(np.array([(left + x, top + y) for x, y in corners], float))


def judge_of(whole, half):
    """A network with so much evidence in all of the parts, and so much in each alone; None where it refuses them."""

    def judge(groups):
        return [
            judged(3, 0.9, evidence or 0.0, evidence is None)
            for evidence in (whole if len(g) > 1 else half for g in groups)
        ]

    return judge


@pytest.mark.parametrize(
    ("gap", "aside", "whole", "half", "lines"),
    [
        *[(10, 0, 2.0, 2.9, 1), (10, 0, 2.0, 3.1, 2)],  # the halves read better
        *[(10, 0, 5.2, 9.0, 1), (10, 0, 9.0, 9.0, 1)],  # nothing reads better than very well
        *[(10, 0, None, 0.1, 2), (10, 0, None, None, 1)],  # no digit
        *[(24, 0, 9.0, 1.0, 1), (26, 0, 9.0, 0.1, 2)],  # too far apart
        *[(12, 15, 9.0, 2.0, 1), (12, 17, 9.0, 2.0, 2)],  # beside one another
    ],
)
def test_what_lies_one_above_the_other_is_two_lines_where_each_reads_better_than_both(gap, aside, whole, half, lines):
    parts = [ring(0, 0), ring(aside, 50 + gap)]
    found = read_lines(parts, judge_of(whole, half))
    assert 1 + sum(glyph.before == LINE for glyph in found) == lines


@pytest.mark.parametrize(
    ("gap", "whole", "half", "lines"),
    [(7, 2.1, 1.0, 1), (7, 1.9, 1.0, 2), (7, 3.0, 3.5, 2), (7, 3.6, 3.5, 1), (8, 9.0, 1.0, 2)],
)
def test_pieces_that_nearly_touch_are_one_line_where_they_read_well_together(gap, whole, half, lines):
    found = read_lines([ring(0, 0), ring(30, 50 + gap)], judge_of(whole, half))
    assert 1 + sum(glyph.before == LINE for glyph in found) == lines


@pytest.mark.parametrize(("gap", "space"), [(44, False), (47, True)])
def test_a_space_is_wider_than_digits_are_narrow(gap, space):
    ones = [ring(left, 0, 0, 100) for left in (0, 20, 40, 40 + gap, 60 + gap)]
    before = [glyph.before for glyph in read_lines(ones, judge_of(None, 5.0))]
    assert before == ["", "", "", SPACE if space else "", ""]


@pytest.mark.parametrize(("gap", "space"), [(58, False), (62, True)])
def test_a_space_is_wide_beside_what_is_usual_between_digits_however_near_points_are(gap, space):
    points = [ring(left, 94, 4, 4) for left in (12, 40)]
    ones = [ring(left, 0, 0, 100) for left in (0, 28, 56, 86, 86 + gap)]
    row = [part for pair in zip(ones, points, strict=False) for part in pair] + ones[2:]
    found = read_lines(row, judge_of(None, 5.0))
    assert [glyph.sign for glyph in found] == ["", "point", "", "point", "", "", ""]
    assert [glyph.before for glyph in found] == [*[""] * 6, SPACE if space else ""]


@pytest.mark.parametrize(("step", "space"), [(126, False), (134, True)])
def test_digits_in_boxes_have_no_spaces_where_their_middles_are_even(step, space):
    row = [*(ring(left, 0, 60, 100) for left in (0, 100, 200)), ring(230 + step, 0, 0, 100)]
    before = [glyph.before for glyph in read_lines(row, judge_of(None, 5.0))]
    assert before == ["", "", "", SPACE if space else ""]


BOXES = [box(left, -20, 120, 140) for left in (0, 130, 260, 390)]
SQUARES = [box(left, -20, 30, 140) for left in range(0, 520, 32)]
WHOLE_FORM = box(-10, -30, 520, 160)


@pytest.mark.parametrize(
    ("form", "space"),
    [
        *[([], True), (BOXES, False), ([*BOXES, WHOLE_FORM], False)],
        *[([WHOLE_FORM], True)],  # all in one
        *[([box(0, -20, 250, 140), *BOXES[2:]], True)],  # a field of two digits, and another
        *[([*BOXES[:2], *(box(each.left + 55, -20, 60, 140) for each in BOXES[2:])], True)],  # far from each other
        *[([box(each.left, 55, 120, 70) for each in BOXES], True)],  # under the digits
        *[(SQUARES, True)],  # narrower than digits
    ],
)
def test_digits_in_neighbouring_boxes_have_no_spaces_wherever_they_stand_in_them(form, space):
    row = [ring(left, 0, 60, 100) for left in (30, 135, 320, 395)]
    before = [glyph.before for glyph in read_lines(row, judge_of(None, 5.0), form)]
    assert before == ["", "", SPACE if space else "", ""]


@pytest.mark.parametrize(("height", "lines"), [(65, 1), (60, 2)])
def test_no_digit_is_far_taller_than_the_other_lines_are(height, lines):
    """Its halves are 100 high together with the gap between them, and would read as one."""
    halves = [ring(0, 0, 40, 45), ring(0, 55, 40, 45)]
    found = read_lines([*halves, ring(0, 200, 40, height), ring(60, 200, 40, height)], judge_of(9.0, 2.0))
    assert [glyph.before for glyph in found].count(LINE) == lines
