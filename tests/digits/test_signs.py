"""Which small part of a row may be a minus, a point or a comma: a little within each bound, and a little beyond it."""

from __future__ import annotations

import pytest

from digitpad.digits.parts import Box
from digitpad.digits.signs import SignFrame, may_be_mark, may_be_minus, name_mark

ROW = SignFrame(height=100.0, foot=100.0, head=0.0)
DIGIT = Box(100, 0, 150, 100)

MINUS = {
    "narrow": (Box(50, 48, 66, 52), Box(54, 48, 68, 52)),
    "wide": (Box(-30, 45, 98, 55), Box(-34, 45, 98, 55)),
    "high": (Box(50, 8, 85, 14), Box(50, 5, 85, 11)),
    "low": (Box(50, 74, 85, 80), Box(50, 77, 85, 83)),
    "thick": (Box(40, 42, 85, 58), Box(40, 40, 85, 60)),
    "far from its digit": (Box(-30, 48, 11, 52), Box(-30, 48, 9, 52)),
    "over the edge of its digit": (Box(60, 48, 104, 52), Box(60, 48, 106, 52)),
}


@pytest.mark.parametrize("what", MINUS)
def test_a_minus_has_its_bounds(what):
    within, beyond = MINUS[what]
    assert may_be_minus(within, None, DIGIT, ROW)
    assert not may_be_minus(beyond, None, DIGIT, ROW)


def test_a_minus_keeps_away_from_the_number_before_it_and_has_one_behind_it():
    dash = Box(50, 48, 85, 52)
    assert may_be_minus(dash, Box(-60, 0, 44, 100), DIGIT, ROW)
    assert not may_be_minus(dash, Box(-60, 0, 46, 100), DIGIT, ROW)
    assert not may_be_minus(dash, Box(-60, 0, 44, 100), None, ROW)


BEFORE, AFTER = Box(0, 0, 50, 100), Box(100, 0, 150, 100)
MARKS = {
    "wide": (Box(60, 74, 94, 112), Box(60, 74, 96, 112)),
    "high": (Box(62, 72, 90, 114), Box(62, 72, 90, 123)),
    "of a top that is high": (Box(70, 71, 80, 101), Box(70, 69, 80, 101)),
    "of a foot that is high": (Box(70, 71, 80, 76), Box(70, 71, 80, 74)),
    "of a foot that is low": (Box(70, 110, 80, 154), Box(70, 110, 80, 156)),
    "a dash": (Box(70, 90, 81, 94), Box(70, 90, 83, 94)),
    "flat": (Box(65, 88, 86, 108), Box(65, 88, 88, 108)),
    "under the digit before it": (Box(27, 88, 37, 98), Box(23, 88, 33, 98)),
    "under the digit behind it": (Box(113, 88, 123, 98), Box(117, 88, 127, 98)),
}


@pytest.mark.parametrize("what", MARKS)
def test_a_point_or_a_comma_has_its_bounds(what):
    within, beyond = MARKS[what]
    assert may_be_mark(within, BEFORE, AFTER, ROW)
    assert not may_be_mark(beyond, BEFORE, AFTER, ROW)


def test_a_point_or_a_comma_has_a_digit_near_it_on_either_side():
    mark = Box(70, 88, 80, 98)
    for far, near in ((-31, -29), (181, 179)):
        others = [Box(x - 0.5, 0, x + 0.5, 100) for x in (far, near)]
        pairs = [(other, AFTER) if far < 0 else (BEFORE, other) for other in others]
        assert [may_be_mark(mark, *pair, ROW) for pair in pairs] == [False, True]
    assert not may_be_mark(mark, None, AFTER, ROW) and not may_be_mark(mark, BEFORE, None, ROW)


def test_a_comma_is_taller_than_a_point():
    assert name_mark(Box(70, 88, 80, 100), ROW) == "point"
    assert name_mark(Box(70, 86, 80, 100), ROW) == "comma"
