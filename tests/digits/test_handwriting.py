"""Frames and lines leave the ink, and the writing is full, however dark they were."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.filters import extreme
from digitpad.digits.handwriting import INKED, handwriting, has_grain, without_grain
from digitpad.digits.paper import as_ink
from digitpad.digits.patches import patches
from digitpad.digits.selection import written
from tests.digits.picture_material import drawn
from tests.digits.test_segmentation import shifted

FOUR = [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]]
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]
PALE = np.float32(0.3)

NUMBER = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 260, 0.03).astype(np.float32), ((150, 150), (170, 170)))


def circle(width):
    y, x = np.mgrid[: NUMBER.shape[0], : NUMBER.shape[1]]
    away = np.hypot((x - NUMBER.shape[1] / 2) / 1.2, y - NUMBER.shape[0] / 2)
    return (np.abs(away - 190) < width / 2).astype(np.float32)


def frame(width, like=NUMBER):
    ring = np.zeros_like(like)
    ring[130:-130, 140:-140] = 1
    ring[130 + width : -130 - width, 140 + width : -140 - width] = 0
    return ring


def pen_at_the_border():
    pen = np.zeros_like(NUMBER)
    pen[:120, 60:90] = 1
    return pen


def is_the_number_alone(ink):
    return len(patches(ink > INKED)) == 2 and np.mean((ink > INKED) != (NUMBER > INKED)) < 0.003


@pytest.mark.parametrize("around", [circle(8), frame(9)], ids=["circle", "frame"])
@pytest.mark.parametrize("fullness", [PALE, 1])
def test_what_was_drawn_around_the_digits_leaves_however_pale_these_are(around, fullness):
    assert is_the_number_alone(handwriting(np.maximum(around, fullness * NUMBER)).ink)


def test_a_circle_leaves_whose_ends_do_not_meet():
    ring = circle(8)
    ring[: ring.shape[0] // 2, ring.shape[1] // 2 - 30 : ring.shape[1] // 2 + 30] = 0
    assert is_the_number_alone(handwriting(np.maximum(ring, NUMBER)).ink)


def test_a_frame_leaves_that_is_darker_than_most_of_each_digit():
    full, dark = NUMBER > INKED, frame(18)
    rows = np.arange(len(NUMBER))[:, None]
    grey = np.where((rows >= 200) & (rows < 249), np.float32(0.45), PALE)
    found = handwriting(np.maximum(dark, grey * full)).ink
    assert not (found[dark > 0] > INKED).any()
    assert np.mean(found[full] > INKED) > 0.9


@pytest.mark.parametrize("around", [circle(8), frame(9)], ids=["circle", "frame"])
def test_a_digit_that_touches_the_line_around_it_stays_and_the_line_leaves(around):
    foot = int(np.flatnonzero((NUMBER > INKED).any(axis=1)).max())
    x = int(np.flatnonzero(NUMBER[foot] > INKED).min())
    touching = NUMBER.copy()
    touching[foot:, x : x + 8] = around[foot:, x : x + 8].cumsum(axis=0) < 2
    found = handwriting(np.maximum(around, touching)).ink
    assert len(patches(found > INKED)) == 2
    assert np.mean(found[NUMBER > INKED] > INKED) > 0.99
    assert np.sum(found[NUMBER == 0] > INKED) < 0.1 * around.sum()


def test_pale_digits_are_full_beside_a_dark_pen_that_comes_in_over_the_border():
    pen = pen_at_the_border()
    found = handwriting(np.maximum(pen, PALE * NUMBER)).ink
    assert is_the_number_alone(np.where(pen > 0, 0, found))
    assert found.max() == 1  # the pen is not fuller than full


def test_pale_digits_are_full_beside_something_dark_at_the_edge_of_the_sheet():
    sheet, dark = np.ones(NUMBER.shape, bool), np.zeros_like(NUMBER)
    sheet[:, :40], dark[100:300, 40:60] = False, 1
    found = handwriting(np.maximum(dark, PALE * NUMBER), sheet).ink
    assert is_the_number_alone(np.where(dark > 0, 0, found))


def test_dirt_inside_is_no_measure_of_writing_that_was_cut_off_at_the_border():
    ink = NUMBER[155:-155, 175:-175].copy()
    ink[60:63, 115:118] = PALE
    dirt = ink == PALE
    assert len(patches(ink > 0)) == 3
    assert (handwriting(ink).ink[dirt] == PALE).all()


def test_pale_stripes_over_the_digits_and_the_border_are_no_measure():
    y, x = np.mgrid[: NUMBER.shape[0], : NUMBER.shape[1]]
    rising = y + x // 4
    striped = np.where(np.abs(rising - 340) < 2, np.float32(0.2), 0)
    striped[(rising % 30 < 4) & (y > 20) & (y < 130) & (x % 200 > 10)] = 0.2
    assert is_the_number_alone(handwriting(np.maximum(striped, NUMBER)).ink)


def test_a_frame_leaves_whose_long_sides_alone_are_slim_as_printed_lines():
    wide = np.pad(NUMBER, ((0, 0), (0, 500)))
    found = handwriting(np.maximum(frame(8, wide), wide)).ink
    assert np.mean((found > INKED) != (wide > INKED)) < 0.003


def test_a_digit_stays_that_touches_a_paler_frame():
    touched = NUMBER.copy()
    touched[200:206, 140:200] = 1
    number = handwriting(touched).ink
    found = handwriting(np.maximum(PALE * frame(6), touched)).ink
    assert np.mean((found > INKED) != (number > INKED)) < 0.003


def test_a_zero_on_ruled_paper_is_no_frame_around_its_lines():
    ellipse = np.linspace(0, 6.3, 60)
    zero = np.pad(drawn([np.stack([40 * np.cos(ellipse), 60 * np.sin(ellipse)], 1).tolist()], 260, 0.03), 200)
    rules = np.zeros_like(zero)
    rules[25::50] = rules[26::50] = PALE
    rules[extreme(zero > 0, 8, np.maximum)] = 0  # where the pen was pressed
    cleared = handwriting(np.maximum(rules, zero).astype(np.float32)).ink
    assert np.mean((cleared > INKED) != (zero > INKED)) < 0.003


def test_gaps_that_chalk_leaves_in_its_strokes_are_closed_and_those_between_digits_are_not():
    wide = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 400, 0.09).astype(np.float32), 150)
    y, x = np.mgrid[: wide.shape[0], : wide.shape[1]]
    chalk = np.where(((y + x) % 40 < 5) | ((y - x) % 40 < 5), np.float32(0), wide)
    assert len(patches(chalk > INKED)) > 20
    assert len(patches(without_grain(chalk) > INKED)) == 2


def test_squared_paper_is_no_frame_and_much_writing_on_it_stays():
    wide = np.concatenate([NUMBER, NUMBER[:, 100:]], axis=1)
    thick = extreme(wide, 2, np.maximum)
    squares = np.zeros_like(thick)
    squares[20::100] = squares[21::100] = 1
    squares[:, 20::100] = squares[:, 21::100] = 1
    thick[50:90, 60:70] = 1  # in a square
    found = handwriting(np.maximum(squares, thick)).ink
    assert np.mean(found[thick > INKED] > INKED) > 0.8


def test_no_ink_is_more_than_full_though_all_of_it_comes_in_over_the_border():
    assert handwriting(np.float32(1.5) * pen_at_the_border()).ink.max() == 1


@pytest.mark.parametrize("both", [False, True], ids=["ruled", "squared"])
def test_small_writing_stays_thin_on_a_page_full_of_pale_lines(both):
    small = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 60, 0.05).astype(np.float32), ((300, 240), (200, 500)))
    light = np.ones_like(small)
    light[10::35] = 0.75
    if both:
        light[:, 10::35] *= 0.75
    noise = np.random.default_rng(3).normal(0, 0.01, small.shape)
    found = handwriting(as_ink((0.9 * light * (1 - 0.9 * small) + noise).astype(np.float32))).ink
    assert len(written(patches(found > INKED), np.zeros(found.shape, bool)).patches) == 2
    assert np.sum(found > INKED) < 1.15 * np.sum(small > INKED)


def test_the_thin_pale_ticks_of_a_comb_are_no_ink_beside_the_digits():
    small = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 90, 0.05).astype(np.float32), ((250, 260), (300, 500)))
    ticks = np.zeros_like(small)
    ticks[330:355, 290:292] = ticks[330:355, 450:452] = 1
    noise = np.random.default_rng(3).normal(0, 0.01, small.shape)
    light = 0.9 * (1 - 0.55 * ticks) * (1 - 0.85 * small) + noise
    found = handwriting(as_ink(light.astype(np.float32))).ink
    assert np.mean(found[small == 1] > INKED) > 0.95
    assert not (found[ticks > small] > INKED).any()


def ring(height=120, width=90, pen=0.07):
    """A zero, (height, about width)."""
    turn = np.linspace(0, 6.3, 60)
    return drawn([np.stack([width / 2 * np.cos(turn), height / 2 * np.sin(turn)], 1).tolist()], height, pen)


def test_a_zero_around_something_pale_is_no_frame_beside_a_digit_that_is_as_dark():
    number = np.pad(np.concatenate([ring(), np.zeros((120, 60)), ring()], axis=1), 150).astype(np.float32)
    smear = np.zeros_like(number)
    smear[180:240, 180:210] = PALE
    found = handwriting(np.maximum(smear, number)).ink
    assert np.mean((found > INKED) != (number > INKED)) < 0.003


def test_digits_that_hang_on_the_boxes_of_a_form_stay():
    two = np.pad(drawn(TWO, 100, 0.06).astype(np.float32), ((30, 40), (40, 40)))[:170, :140]
    number = np.pad(np.concatenate([two] * 4, axis=1), ((200, 300), (100, 100)))
    boxes = np.zeros_like(number)
    for index in range(4):
        left = 100 + index * two.shape[1]
        boxes[200:370, left : left + two.shape[1]] = 1
        boxes[203:367, left + 3 : left + two.shape[1] - 3] = 0
    hanging = number.copy()
    hanging[328:334, 140:250] = 1
    found = handwriting(np.maximum(boxes, hanging)).ink
    inside = np.zeros(number.shape, bool)
    inside[210:360, 110:230] = True
    assert np.mean(found[inside & (hanging > INKED)] > INKED) > 0.95
    assert not (found[boxes > 0][hanging[boxes > 0] == 0] > INKED).mean() > 0.02


def test_the_boxes_of_a_form_are_told_in_the_pictures_pixels_and_what_is_no_frame_is_none():
    ink = np.zeros((200, 500), np.float32)
    ink[50:54, 40:404] = ink[146:150, 40:404] = 1
    for left in (40, 160, 280, 400):
        ink[50:150, left : left + 4] = 1
    for left in (70, 190, 310):
        ink[70:130, left : left + 8] = ink[70:78, left : left + 40] = 1
    boxes = sorted(handwriting(ink).boxes, key=lambda box: box.left)
    assert [(box.left, box.right, box.top, box.bottom) for box in boxes] == [
        pytest.approx((left + 4, left + 120, 54, 146), abs=10) for left in (40, 160, 280)
    ]
    ink[:60], ink[140:] = 0, 0
    assert handwriting(ink).boxes == []


@pytest.mark.parametrize(("gaps", "width", "grainy"), [(0.3, 8, True), (0.0, 8, False), (0.3, 3, False)])
def test_a_pen_leaves_grain_where_gaps_are_all_over_its_strokes(gaps, width, grainy):
    ink = np.zeros((300, 400), np.float32)
    for left in (100, 180, 260):
        ink[80:220, left : left + width] = ink[80 : 80 + width, left : left + 50] = 1
    ink *= np.random.default_rng(3).random(ink.shape) >= gaps
    assert has_grain(ink) == grainy


def test_holes_in_small_print_are_no_grain():
    ink = np.zeros((300, 400), np.float32)
    ink[80:280, 180:190] = 1
    for left in range(40, 360, 12):
        ink[20:30, left : left + 10] = 1
        ink[23:27:2, left + 2 : left + 8] = 0
    assert not has_grain(ink)


def test_noise_is_measured_where_there_is_paper_between_the_lines_of_squared_paper():
    lines = np.zeros((600, 800), np.float32)
    for first in range(3):
        lines[10 + first :: 24] = lines[:, 10 + first :: 24] = 0.4
    lines[250:350, 300:310] = 0.85
    noise = np.random.default_rng(3).normal(0, 0.02, lines.shape)
    found = as_ink((0.9 * (1 - lines) + noise).astype(np.float32))
    assert np.mean(found[lines == np.float32(0.4)] > 0.1) > 0.95
