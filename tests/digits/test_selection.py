"""What may be read of a picture and what is left out: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.patches import patches
from digitpad.digits.selection import framing, usual_pen, written

DIGIT = (20, 200)  # a 1 as most pages here have it: of the usual height 200, its pen 18 pixels wide
MIDDLE = 300  # the row in which it begins


def box(page, left, top, width, height):
    page[top : top + height, left : left + width] = True


def page_with_ones(*lefts, size=(800, 1000)):
    page = np.zeros(size, bool)
    for left in lefts:
        box(page, left, MIDDLE, *DIGIT)
    return page


def others(page, outside=None):
    """The sizes of what is read beside the digits of `page_with_ones`, from left to right."""
    found = written(patches(page), np.zeros_like(page) if outside is None else outside).patches
    return [patch.size for patch in sorted(found, key=lambda patch: patch.left) if patch.size != DIGIT]


# Points and fine lines


@pytest.mark.parametrize(
    ("size", "kept"),
    [
        *[((9, 9), True), ((8, 8), False)],  # a point
        *[((54, 12), True), ((57, 12), False)],  # a line finer than the pen is a point where it is short
        *[((70, 15), True), ((70, 12), False)],  # a dash by the same pen or by a finer one
    ],
)
def test_of_what_is_small_points_and_lines_by_the_same_pen_alone_are_read(size, kept):
    page = page_with_ones(300, 500)
    box(page, 400, 450, *size)
    assert others(page) == [size] * kept


@pytest.mark.parametrize(("arm", "kept"), [(9, True), (8, False)])
def test_what_fills_less_than_half_of_its_box_is_no_point(arm, kept):
    page = page_with_ones(300, 500)
    box(page, 400, 450, 30, arm)
    box(page, 400, 450, arm, 30)
    assert others(page) == [(30, 30)] * kept


@pytest.mark.parametrize(
    ("width", "height", "pen", "kept"),
    [
        *[(60, 120, 7, True), (60, 120, 6, False)],  # no pen is so much finer than another one
        *[(60, 100, 8, True), (60, 99, 8, False)],  # lower than digits
        *[(38, 120, 8, True), (34, 120, 8, False)],  # as narrow as a piece of a line
    ],
)
def test_what_is_as_tall_and_wide_as_digits_may_be_one_by_a_finer_pen(width, height, pen, kept):
    page = page_with_ones(300, 500)
    box(page, 400, MIDDLE, width, pen)
    box(page, 400, MIDDLE, pen, height)
    assert others(page) == [(width, height)] * kept


@pytest.mark.parametrize(("length", "kept"), [(1, False), (7, False), (8, True)])
def test_what_is_finer_than_a_thin_pen_and_tiny_beside_the_digits_is_dirt(length, kept):
    page = np.zeros((300, 300), bool)
    for left in (100, 160):
        box(page, left, 100, 3, 120)
    box(page, 120, 200, length, 1)
    assert len(written(patches(page), np.zeros_like(page)).patches) == 2 + kept


def test_of_very_many_patches_the_sixty_largest_are_read():
    page = np.zeros((600, 1000), bool)
    for stroke in range(61):
        box(page, 10 + 16 * stroke, 20, 8, 101 if stroke else 100)
    found = written(patches(page), np.zeros_like(page)).patches
    assert [patch.size for patch in found] == [(8, 101)] * 60


# Print


@pytest.mark.parametrize(
    ("height", "gap", "kept"),
    [(69, 30, 0), (71, 30, 3), (60, 89, 0), (60, 91, 3)],
    ids=["low", "tall", "near", "apart"],
)
def test_print_is_low_and_its_letters_are_near_one_another(height, gap, kept):
    page = page_with_ones(300, 700)
    for letter in range(3):
        box(page, 350 + (20 + gap) * letter, 330, 20, height)
    assert len(others(page)) == kept


@pytest.mark.parametrize(("gap", "kept"), [(199, False), (201, True)])
def test_a_patch_is_a_word_of_a_line_of_print_where_it_is_near(gap, kept):
    page = page_with_ones(600, 800)
    for letter in range(3):
        box(page, 200 + 40 * letter, 330, 20, 50)
    box(page, 300 + gap, 330, 21, 50)
    assert others(page) == [(21, 50)] * kept


@pytest.mark.parametrize(("height", "kept"), [(119, False), (121, True)])
def test_a_taller_patch_beside_print_is_its_capital_unless_it_is_nearly_a_digit(height, kept):
    page = page_with_ones(300, 600)
    box(page, 350, 350, 20, height)
    for letter in range(3):
        box(page, 390 + 40 * letter, 355, 20, 60)
    assert others(page) == [(20, height)] * kept


@pytest.mark.parametrize("level", [30, 31], ids=["at the level", "below"])
def test_letters_of_a_line_stand_at_the_same_level(level):
    page = page_with_ones(300, 600)
    for letter in range(3):
        box(page, 350 + 50 * letter, 330 + level * letter, 20, 60)
    assert len(others(page)) == (0 if level == 30 else 3)


@pytest.mark.parametrize(("height", "kept"), [(13, 0), (11, 3)])
def test_what_is_far_lower_than_the_letters_beside_it_is_none_of_them(height, kept):
    page = page_with_ones(300, 600)
    for letter in range(2):
        box(page, 350 + 50 * letter, 330, 20, 60)
    box(page, 450, 390 - height, 20, height)
    assert len(others(page)) == kept


# What is apart


@pytest.mark.parametrize(("gap", "kept"), [(199, True), (201, False)])
@pytest.mark.parametrize("side", ["left", "above", "right", "below"])
def test_a_point_is_no_farther_from_a_digit_than_that_is_high(side, gap, kept):
    page = page_with_ones(400)
    left, top = {
        "left": (380 - gap, 400), "above": (400, 280 - gap), "right": (420 + gap, 400), "below": (400, 500 + gap)
    }[side]  # fmt: skip
    box(page, left, top, 20, 20)
    assert others(page) == [(20, 20)] * kept


@pytest.mark.parametrize("words", [False, True])
@pytest.mark.parametrize(("gap", "near"), [(49, True), (51, False)])
def test_where_words_are_printed_what_is_over_or_under_a_digit_belongs_to_them(gap, near, words):
    page = page_with_ones(400)
    box(page, 400, 500 + gap, 21, 21)
    for letter in range(3 if words else 0):
        box(page, 100 + 40 * letter, 100, 20, 60)
    assert others(page) == [(21, 21)] * (near or not words)


# Solid things


@pytest.mark.parametrize(
    ("width", "height", "kept"),
    [
        *[(150, 53, True), (150, 57, False)],  # thicker than what the pen draws
        *[(300, 70, True), (300, 77, False)],  # bold digits are large as well
    ],
)
def test_what_is_far_thicker_than_the_pen_is_no_stroke_and_is_told(width, height, kept):
    page = page_with_ones(200, 300, 400)
    box(page, 450, 400, width, height)
    found = written(patches(page), np.zeros_like(page))
    assert others(page) == [(width, height)] * kept and found.holds_more != kept


@pytest.mark.parametrize(("wide", "high", "kept"), [(53, 53, True), (59, 59, False), (88, 60, False), (94, 60, True)])
def test_a_disc_is_a_point_where_it_is_small_and_what_is_longer_than_wide_is_no_disc(wide, high, kept):
    page = page_with_ones(200, 300, 400)
    y, x = np.mgrid[:high, :wide]
    disc = ((x + 0.5) / wide - 0.5) ** 2 + ((y + 0.5) / high - 0.5) ** 2 < 0.25
    page[400 : 400 + high, 450 : 450 + wide] = disc
    assert others(page) == [(wide, high)] * kept


@pytest.mark.parametrize(("length", "counts"), [(49, False), (51, True)])
def test_the_pen_is_measured_on_strokes_that_are_long_beside_the_digits(length, counts):
    page = page_with_ones(300)
    for stick in range(20):
        box(page, 400 + 20 * stick, 300, 4, length)
    assert usual_pen(patches(page)) == pytest.approx(4 if counts else 18.4, abs=0.3)


@pytest.mark.parametrize("round_ones", [False, True])
def test_the_pen_is_measured_on_short_strokes_and_not_on_discs(round_ones):
    page = np.zeros((400, 1000), bool)
    box(page, 20, 100, 4, 80)
    y, x = np.mgrid[:80, :80]
    blot = np.hypot(x - 39.5, y - 39.5) < 40 if round_ones else x < 40
    for left in range(100, 900, 100):
        page[100:180, left : left + 80] = blot
    assert usual_pen(patches(page)) == pytest.approx(4 if round_ones else 27, abs=0.3)


# Frames


def ring(page, left, top, width, height, line):
    box(page, left, top, width, height)
    page[top + line : top + height - line, left + line : left + width - line] = False


@pytest.mark.parametrize(
    ("line", "height", "framed"),
    [
        *[(4, 43, False), (4, 45, True)],  # a zero with dirt in it is no frame
        *[(20, 79, False), (20, 82, True)],  # nor is a thick 8 or 0
    ],
)
def test_a_frame_goes_around_something_large_beside_its_size_and_its_line(line, height, framed):
    page = np.zeros((400, 400), bool)
    side = 220 if line == 4 else 300
    ring(page, 50, 50, side, side, line)
    box(page, 150, 100, 12, height)
    assert [patch.size for patch in framing(patches(page))] == [(side, side)] * framed


@pytest.mark.parametrize(("opening", "framed"), [(52, True), (54, False)])
def test_a_frame_may_be_open_a_little(opening, framed):
    page = np.zeros((400, 400), bool)
    ring(page, 50, 50, 220, 220, 4)
    box(page, 150, 100, 12, 100)
    page[50:54, 150 : 150 + opening] = False
    assert bool(framing(patches(page))) == framed


@pytest.mark.parametrize(("side", "framed"), [(88, True), (96, False)])
def test_a_frame_that_is_open_is_closed_only_where_it_encloses_little_as_it_is(side, framed):
    page = np.zeros((400, 400), bool)
    ring(page, 50, 50, 220, 220, 4)
    ring(page, 270 - side, 270 - side, side, side, 4)
    box(page, 120, 80, 12, 100)
    page[50:54, 150:180] = False
    assert bool(framing(patches(page))) == framed


@pytest.mark.parametrize(("room", "framed"), [(1, False), (3, True)])
def test_what_a_frame_goes_around_is_not_part_of_its_line(room, framed):
    page = np.zeros((400, 400), bool)
    ring(page, 50, 50, 220, 220, 4)
    box(page, 54 + room, 100, 20, 100)
    assert bool(framing(patches(page))) == framed


@pytest.mark.parametrize(("height", "framed"), [(22, False), (23, True)])
def test_what_is_tiny_beside_a_form_of_many_boxes_makes_it_no_frame(height, framed):
    page = np.zeros((700, 700), bool)
    for line in range(9):
        page[50 + 75 * line : 52 + 75 * line, 50:652] = page[50:652, 50 + 75 * line : 52 + 75 * line] = True
    box(page, 232, 225, 9, height)
    assert bool(framing(patches(page))) == framed


# Underlines


@pytest.mark.parametrize(
    ("left", "width", "line", "kept"),
    [
        *[(300, 50, 10, False), (300, 48, 10, True)],  # flat
        *[(300, 38, 6, False), (300, 34, 6, True)],  # long beside the digit over it
        *[(331, 60, 8, True), (329, 60, 8, False)],  # most of it below the digit
    ],
)
def test_an_underline_is_flat_and_long_and_lies_below_a_digit(left, width, line, kept):
    page = np.zeros((600, 800), bool)
    ring(page, 300, 300, 60, 100, 8)
    box(page, left, 420, width, line)
    found = written(patches(page), np.zeros_like(page)).patches
    assert len(found) == 1 + kept


# The border and the rim of the sheet


@pytest.mark.parametrize(("room", "kept"), [(2, False), (3, True)])
def test_what_is_close_to_the_rim_of_the_sheet_comes_in_over_it(room, kept):
    page, outside = page_with_ones(300), np.zeros((800, 1000), bool)
    outside[:, 600:] = True
    box(page, 580 - room, 250, 20, 330)
    assert others(page, outside) == [(20, 330)] * kept


@pytest.mark.parametrize(
    ("height", "rows", "kept"),
    [
        *[(200, 142, True), (200, 146, False)],  # little of it lies at the rim
        *[(318, 40, True), (324, 40, False), (102, 10, True), (98, 10, False)],  # as tall as digits
    ],
)
def test_a_digit_may_end_at_the_rim_of_the_sheet(height, rows, kept):
    page, outside = page_with_ones(300, 400), np.zeros((800, 1000), bool)
    box(page, 500, MIDDLE, 15, height)
    outside[MIDDLE + 10 : MIDDLE + 10 + rows, 515:] = True
    assert others(page, outside) == [(15, height)] * kept


@pytest.mark.parametrize(("room", "cut"), [(7, True), (8, False)])
def test_a_picture_is_cut_to_its_strokes_where_these_come_close_to_three_sides(room, cut):
    page = np.zeros((200, 500), bool)
    page[0:195, 40:60] = True
    page[room : 200 - room, 200:220] = page[60:140, 500 - room - 20 : 500 - room] = True
    found = written(patches(page), np.zeros_like(page)).patches
    assert len(found) == (3 if cut else 2)
