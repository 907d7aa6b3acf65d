"""What is a printed line and what a stroke: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.straight_lines import line_masks, without_lines

WIDTH = 600


def page(height=400, width=WIDTH):
    return np.zeros((height, width), np.float32)


def level(ink, top, left, right, thickness=2, fullness=1.0):
    ink[top : top + thickness, left:right] = fullness


def found(ink):
    """Whether a level line was."""
    return bool(line_masks(ink)[0].any())


@pytest.mark.parametrize(
    ("length", "thickness", "is_rule"),
    [
        *[(310, 2, True), (290, 2, False)],  # half as long as the picture is wide
        *[(330, 8, True), (310, 8, False)],  # slim
    ],
)
def test_a_rule_is_slim_and_as_long_as_half_the_picture(length, thickness, is_rule):
    ink = page()
    level(ink, 200, 20, 20 + length, thickness)
    assert found(ink) == is_rule


@pytest.mark.parametrize(("fullness", "is_rule"), [(0.15, True), (0.1, False)])
def test_what_is_hardly_seen_is_no_rule(fullness, is_rule):
    ink = page()
    level(ink, 200, 20, 580, 2, fullness)
    assert found(ink) == is_rule


@pytest.mark.parametrize(("height", "is_rule"), [(150, True), (149, False)])
def test_in_a_small_picture_strokes_are_as_long_as_rules(height, is_rule):
    ink = page(height)
    level(ink, 70, 20, 580)
    assert found(ink) == is_rule


@pytest.mark.parametrize(("slope", "is_rule"), [(0.26, True), (-0.26, True), (0.32, False), (-0.32, False)])
def test_a_rule_is_nearly_level(slope, is_rule):
    y, x = np.mgrid[:400, :WIDTH]
    ink = (np.abs(y - 200 - slope * (x - 300)) < 1.5).astype(np.float32)
    assert found(ink) == is_rule


@pytest.mark.parametrize(
    ("side", "thickness", "is_frame"), [(34, 2, True), (28, 2, False), (90, 6, True), (60, 6, False)]
)
def test_the_sides_of_a_small_frame_are_slim_and_no_shorter_than_strokes(side, thickness, is_frame):
    ink = page()
    ink[100 : 100 + side, 200 : 200 + side] = 1
    ink[100 + thickness : 100 + side - thickness, 200 + thickness : 200 + side - thickness] = 0
    assert found(ink) == is_frame


@pytest.mark.parametrize("thickness", [2, 6])
@pytest.mark.parametrize(("away", "is_frame"), [(6, True), (9, False)])
def test_the_sides_of_a_frame_meet_though_their_corners_are_a_little_open(away, is_frame, thickness):
    """So far from the middle of the one line does the other one begin."""
    ink, half = page(), thickness // 2
    for top in (100, 220):
        level(ink, top, 200 + half + away, 320 + half - away, thickness)
    for left in (200, 320):
        ink[100 : 220 + thickness, left : left + thickness] = 1
    assert found(ink) == is_frame


@pytest.mark.parametrize(("rules", "pieces_leave"), [(3, True), (2, False)])
def test_short_pieces_of_lines_belong_to_a_page_of_several_rules(rules, pieces_leave):
    ink = page()
    for rule in range(rules):
        level(ink, 60 + 80 * rule, 0, 600)
    level(ink, 340, 200, 330)
    assert line_masks(ink)[0][340:342, 200:330].all() == pieces_leave


@pytest.mark.parametrize(("length", "miss", "leaves"), [(95, 1, True), (80, 1, False), (95, 4, False)])
def test_thick_pieces_in_a_row_are_a_rule_where_much_of_it_is_seen(length, miss, leaves):
    ink = page()
    for rule in range(3):
        level(ink, 60 + 80 * rule, 0, 600, 4)
    level(ink, 340, 150, 150 + length, 4)
    level(ink, 340 + miss, 350, 350 + length, 4)
    assert line_masks(ink)[0][341:343, 160 : 140 + length].any() == leaves


@pytest.mark.parametrize(("room", "leaves"), [(0, True), (30, False)])
def test_a_long_upright_line_inside_the_picture_is_a_one(room, leaves):
    ink = page()
    ink[room : 400 - room, 300:303] = 1
    assert line_masks(ink)[1].any() == leaves


@pytest.mark.parametrize(("beside", "kept"), [(0.45, True), (0.35, False)])
def test_a_stroke_beside_a_line_keeps_it_where_it_is_full(beside, kept):
    ink, line = page(), np.zeros((400, WIDTH), bool)
    level(ink, 200, 0, WIDTH, 2, 0.6)
    line[200:202] = True
    ink[170:200, 300:306] = ink[202:230, 300:306] = beside
    cleared = without_lines(ink, line, np.zeros_like(line))
    assert cleared[200:202, 300:306].all() == kept and not cleared[200:202, :290].any()


@pytest.mark.parametrize(("fuller", "stays"), [(0.3, True), (0.2, False)])
def test_what_lies_on_a_line_alone_is_ink_where_it_is_much_fuller(fuller, stays):
    ink, line = page(), np.zeros((400, WIDTH), bool)
    level(ink, 200, 0, WIDTH, 2, 0.5)
    line[200:202] = True
    ink[200:202, 300:306] = 0.5 + fuller
    assert without_lines(ink, line, np.zeros_like(line)).any() == stays
