"""Which shapes no digit has: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.rejection import (
    CROSSING,
    DASH,
    DOT,
    FILLED,
    INSIDE,
    UNKNOWN,
    Rejection,
    impossible_shape,
    refusal,
)


def picture(*boxes):
    """Full ink in these boxes: left, top, width, height."""
    image = np.zeros((28, 28), np.uint8)
    for left, top, width, height in boxes:
        image[top : top + height, left : left + width] = 255
    return image


def line(degrees, length=20, width=2.4):
    """A line that rises so steeply, in the middle."""
    y, x = np.mgrid[:28, :28] - 13.5
    angle = np.deg2rad(degrees)
    along, across = x * np.cos(angle) - y * np.sin(angle), x * np.sin(angle) + y * np.cos(angle)
    return np.where((np.abs(along) < length / 2) & (np.abs(across) < width / 2), 255, 0).astype(np.uint8)


@pytest.mark.parametrize(("side", "is_dot"), [(6, True), (7, False)])
def test_a_dot_is_small(side, is_dot):
    assert (impossible_shape(picture((10, 10, side, side))) == DOT) == is_dot


@pytest.mark.parametrize(
    ("degrees", "reason"), [(0, DASH), (37, DASH), (-37, DASH), (43, None), (-43, None), (90, None)]
)
def test_a_line_that_hardly_rises_is_a_dash_and_a_steep_one_may_be_a_one(degrees, reason):
    assert impossible_shape(line(degrees)) == reason


@pytest.mark.parametrize(("thickness", "is_dash"), [(3.4, True), (6.2, False)])
def test_a_dash_is_flat(thickness, is_dash):
    assert (impossible_shape(line(0, width=thickness)) == DASH) == is_dash


def test_several_dashes_in_a_row_are_no_dash():
    assert impossible_shape(picture((4, 13, 6, 2), (13, 13, 6, 2))) == UNKNOWN


@pytest.mark.parametrize(("width", "reason"), [(22, None), (23, UNKNOWN)])
def test_no_digit_is_far_wider_than_high(width, reason):
    assert impossible_shape(picture((2, 9, width, 2), (2, 17, width, 2), (2, 9, 2, 10))) == reason


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("lines", "width", "reason"), [(5, 2, None), (5, 3, CROSSING), (6, 2, CROSSING)])
def test_the_lines_of_a_digit_are_crossed_at_most_five_times_and_not_where_they_are_close(lines, width, reason, turned):
    image = picture(*[(2 + 4 * place, 4, width, 20) for place in range(lines)])
    assert impossible_shape(image.T if turned else image) == reason


@pytest.mark.parametrize(("width", "reason"), [(7, None), (9, FILLED)])
def test_no_digit_is_filled_two_pixels_from_paper_for_the_most_part(width, reason):
    assert impossible_shape(picture((10, 4, width, 20))) == reason


def heart(inside, outside):
    """A closed line that comes down so far between two bows: inside of it and outside."""
    image = picture((4, 5, 20, 20))
    image[8:22, 7:21] = 0
    image[8 : 8 + inside, 12:16] = 255
    image[5 : 5 + outside, 13:15] = 0
    return image


@pytest.mark.parametrize(
    ("inside", "outside", "reason"), [(4, 2, UNKNOWN), (3, 2, None), (4, 1, None), (6, 3, UNKNOWN), (6, 0, None)]
)
def test_a_heart_dips_from_above_inside_and_outside(inside, outside, reason):
    assert impossible_shape(heart(inside, outside)) == reason


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (picture((8, 4, 7, 20)), FILLED),
        (picture((8, 4, 5, 20)), UNKNOWN),
        (heart(0, 0) | picture((12, 12, 3, 1)), INSIDE),
        (heart(0, 0) | picture((12, 12, 2, 1)), UNKNOWN),  # a speck
        (heart(0, 0) | picture((4, 12, 20, 2), (12, 12, 2, 10)), CROSSING),  # three holes
        (heart(0, 0) | picture((4, 12, 20, 2)), UNKNOWN),
        (picture(*[(2 + 4 * place, 4, 2, 20) for place in range(5)]), CROSSING),
        (picture(*[(2 + 4 * place, 4, 2, 20) for place in range(4)]), UNKNOWN),
    ],
)
def test_where_there_is_little_evidence_the_shape_tells_why(image, reason):
    judged_by = Rejection(least_evidence=2.0)
    assert refusal(image, 2.0, judged_by) is None
    assert refusal(image, 1.9, judged_by).reason == reason
