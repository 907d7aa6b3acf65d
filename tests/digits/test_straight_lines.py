"""Printed lines leave the ink, and what is written over them stays."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.pictures import Picture
from digitpad.digits.recognition import Prediction
from digitpad.digits.straight_lines import line_masks, without_lines
from digitpad.nn.network import Network
from tests.digits.picture_material import drawn
from tests.digits.test_segmentation import shifted

NETWORK = Network([784, 10])

FOUR = [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]]
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]


def even(images):
    """A reader that cannot tell one digit from another."""
    return [Prediction(0, np.full(10, 0.1, np.float32), image, (), NETWORK) for image in images]


@pytest.mark.parametrize("both", [False, True])
def test_rules_leave_and_digits_across_them_stay_whole(both):
    ink = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 260, 0.04), ((170, 170), (200, 200)))
    ruled = ink.copy()
    ruled[30::70] = ruled[31::70] = 1
    if both:
        ruled[:, 30::70] = ruled[:, 31::70] = 1
    cleared = without_lines(ruled.astype(np.float32), *line_masks(ruled))
    assert len(Picture(cleared).read(even).digits) == 2
    assert np.mean(cleared[ink > 0.5] > 0.5) > 0.93
    assert np.mean(cleared[ink == 0] > 0.4) < 0.003


def test_ink_without_lines_is_left_alone():
    ink = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 260, 0.04), 100)
    assert without_lines(ink, *line_masks(ink)) is ink


def ruled_at(top, height=200):
    """Ink with a line of half strength, two pixels thick, with soft edges, and where the line is."""
    ink, line = np.zeros((height, 200), np.float32), np.zeros((height, 200), bool)
    line[top : top + 2] = True
    ink[max(0, top - 1) : top + 3] = 0.2
    ink[line] = 0.5
    return ink, line


def without_level(ink, line):
    return without_lines(ink, line, np.zeros_like(line))


def test_a_line_leaves_with_its_soft_edges_and_no_more():
    ink, line = ruled_at(100)
    ink[[97, 104]] = 0.2
    expected = np.zeros_like(ink)
    expected[[97, 104]] = 0.2
    np.testing.assert_array_equal(without_level(ink, line), expected)
    turned = without_lines(ink.T, np.zeros_like(line), line.T)
    np.testing.assert_array_equal(turned, expected.T)


@pytest.mark.parametrize("rows", [slice(60, 140), slice(60, 99), slice(103, 140)])
def test_where_a_stroke_runs_on_beside_a_line_both_stay(rows):
    ink, line = ruled_at(100)
    ink[rows, 60:65] = 0.7
    cleared = without_level(ink, line)
    np.testing.assert_array_equal(cleared[:, 59:66], ink[:, 59:66])
    assert not cleared[:, :59].any() and not cleared[:, 66:].any()


def test_lines_leave_no_dots_where_they_cross():
    ink, line = ruled_at(100)
    ink = np.minimum(ink + ink.T, np.float32(0.9))
    assert not without_lines(ink, line, line.T).any()


def test_a_dot_as_dark_as_strokes_leaves_where_lines_cross_and_stays_beside_them():
    ink, line = ruled_at(100)
    ink = 0.6 * np.maximum(ink, ink.T)
    ink[99:103, 99:103] = ink[90:94, 60:64] = 1
    cleared = without_lines(ink, line, line.T)
    assert np.argwhere(cleared).min(axis=0).tolist() == [90, 60]
    assert np.argwhere(cleared).max(axis=0).tolist() == [93, 63]


def test_a_line_far_fuller_than_the_others_leaves_and_thick_strokes_over_it_stay():
    ink, line = np.zeros((300, 200), np.float32), np.zeros((300, 200), bool)
    for top, fullness in ((50, 0.3), (150, 0.7), (250, 0.3)):
        line[top : top + 2], ink[top : top + 2] = True, fullness
    ink[240:260, 20:100] = 1
    line[240:260, 20:100] = True
    cleared = without_level(ink, line)
    assert not cleared[:200].any()
    assert (cleared[240:260, 20:100] == 1).all() and not cleared[250:252, 110:].any()


@pytest.mark.parametrize("rows", [slice(60, 98), slice(104, 140)])
def test_a_stroke_that_ends_before_a_line_does_not_keep_it(rows):
    ink, line = ruled_at(100)
    ink[rows, 60:65] = 0.7
    cleared = without_level(ink, line)
    assert not cleared[99:103].any()
    np.testing.assert_array_equal(cleared[rows], ink[rows])


@pytest.mark.parametrize(("top", "rows"), [(0, slice(3, 60)), (1, slice(4, 60)), (198, slice(140, 197))])
def test_a_stroke_keeps_a_line_at_the_border_as_well(top, rows):
    ink, line = ruled_at(top)
    ink[rows, 60:65] = 0.7
    cleared = without_level(ink, line)
    np.testing.assert_array_equal(cleared[:, 59:66], ink[:, 59:66])
    assert not cleared[:, :59].any() and not cleared[:, 66:].any()


@pytest.mark.parametrize(("top", "outermost"), [(1, 0), (197, 199)])
def test_the_last_pixel_between_a_line_and_the_border_is_no_stroke(top, outermost):
    ink, line = ruled_at(top)
    ink[outermost, 60:65] = 0.7
    assert not without_level(ink, line).any()


def test_ink_that_is_far_fuller_than_the_line_stays_on_it():
    ink, line = ruled_at(100)
    ink[100:102, 60:65] = 0.85
    ink[100:102, 90:95] = 0.75
    cleared = without_level(ink, line)
    assert np.argwhere(cleared).min(axis=0).tolist() == [100, 60]
    assert np.argwhere(cleared).max(axis=0).tolist() == [101, 64]


def grid(fullness, height=400, width=600):
    """Squares whose lines have soft edges, and are fuller at some places than at others."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    beats = 1 - 0.2 * np.sin((x + y) / 40) ** 2
    level, upright = (np.maximum(0, 1 - np.abs(way % 60 - 30) / 4) for way in (y + 0.03 * x, x - 0.03 * y))
    return np.minimum(fullness * beats * (level + upright), 1).astype(np.float32)


@pytest.mark.parametrize("fullness", [0.4, 0.8, 1.0])
def test_squares_leave_nothing_however_dark_they_are(fullness):
    squares = grid(fullness)
    assert not (without_lines(squares, *line_masks(squares)) > 0.3).any()


def test_a_rule_leaves_on_both_sides_of_a_thick_stroke_over_it():
    squares = grid(0.9)
    block = np.zeros(squares.shape, bool)
    block[130:250, 470:500] = True
    ink = np.maximum(squares, block.astype(np.float32))
    cleared = without_lines(ink, *line_masks(ink))
    assert cleared[block].min() > 0.9
    assert not (cleared[:, 515:] > 0.3).any() and not (cleared[:, :455] > 0.3).any()


def test_strokes_that_happen_to_lie_in_a_row_are_no_pieces_of_a_rule_beside_a_table():
    ink = np.zeros((600, 800), np.float32)
    ink[100:104, 100:700] = ink[250:254, 100:700] = ink[400:404, 100:700] = 1
    ink[300:308, 200:280] = ink[300:308, 400:480] = 1
    cleared = without_lines(ink, *line_masks(ink))
    assert not cleared[:260].any()
    assert cleared[300:308, 200:280].min() == cleared[300:308, 400:480].min() == 1


def thin_rules(slope, spacing, width=1.0, height=400, length=600, from_left=0.0):
    """Level lines with so much ink, which a pixel holds alone or shares with the next one."""
    y, x = np.mgrid[:height, :length].astype(np.float32)
    away = (y - slope * x - from_left + spacing / 2) % spacing - spacing / 2
    return np.clip(width / 2 + 0.5 - np.abs(away), 0, min(width, 1)).astype(np.float32)


def squares(slope, spacing, width=1.0):
    """Those lines both ways."""
    upright = thin_rules(-slope, spacing, width, 600, 400).T
    return np.maximum(thin_rules(slope, spacing, width), upright)


@pytest.mark.parametrize("slope", [0.0045, 0.03, 0.047])
def test_squares_as_thin_as_a_pixel_leave_at_whatever_slope(slope):
    ink = squares(slope, 40)
    assert (without_lines(ink, *line_masks(ink)) > 0.3).sum() < 0.02 * (ink > 0.3).sum()


def test_on_graph_paper_the_thicker_lines_leave_as_well():
    thin, thick = squares(0.01, 20), squares(0.01, 100, 3.0)
    number = np.pad(drawn(TWO, 150, 0.09), ((120, 130), (250, 600)))[:400, :600]
    ink = np.maximum(np.maximum(0.5 * thin, thick), number).astype(np.float32)
    cleared = without_lines(ink, *line_masks(ink))
    assert not (cleared[20:-20, 20:220] > 0.3).any()
    assert np.mean(cleared[number > 0.5] > 0.5) > 0.9


def test_a_one_is_no_rule_though_it_is_as_long_as_one():
    ink = np.pad(drawn([[(0, 0), (12, 100)]], 300, 0.02), ((50, 50), (200, 300)))
    assert without_lines(ink, *line_masks(ink)) is ink
    margin = ink[50:-50]
    assert not without_lines(margin, *line_masks(margin)).any()


def test_the_sides_of_a_small_frame_leave_with_a_digit_that_touches_it_and_are_no_strokes_between_rules():
    ink = np.pad(drawn(TWO, 100, 0.06), ((150, 300), (200, 300)))
    around = np.zeros_like(ink)
    around[130:270, 180:320] = 1
    around[136:264, 186:314] = 0
    touched = np.maximum(ink, around).astype(np.float32)
    touched[180:186, 230:320] = 1
    cleared = without_lines(touched, *line_masks(touched))
    assert not cleared[130:136, 190:310].any() and not cleared[260:, 190:310].any()
    assert cleared[182, 230:310].min() == 1
    cut = touched[:, :300]  # at the border of the picture
    assert not without_lines(cut, *line_masks(cut))[190:260, 180:186].any()
    around[:, :] = 0
    around[130:133] = around[267:270] = 1
    around[130:270, 250:256] = 1
    assert line_masks(around)[0].any() and not line_masks(around)[1].any()
