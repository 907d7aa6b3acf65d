"""Which frames leave the ink, what measures how full the writing is, and which pens leave gaps: each bound by what lies
just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.filters import extreme
from digitpad.digits.handwriting import INKED, handwriting, has_grain, without_grain
from tests.digits.picture_material import drawn
from tests.digits.test_handwriting import NUMBER, PALE, circle

SIDE = 500
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]


def page_with_a_digit():
    two = drawn(TWO, 160, 0.06)
    page = np.zeros((SIDE, SIDE), np.float32)
    page[170 : 170 + two.shape[0], 190 : 190 + two.shape[1]] = two
    return page


def ring(radius=150, line=8):
    y, x = np.mgrid[:SIDE, :SIDE]
    return np.abs(np.hypot(x - SIDE / 2, y - SIDE / 2) - radius) < line / 2


@pytest.mark.parametrize(("fullness", "leaves"), [(0.2, True), (0.12, False)])
def test_a_frame_leaves_that_is_paler_than_the_writing_but_no_shimmer(fullness, leaves):
    around = circle(8) * np.float32(fullness)
    found = handwriting(np.maximum(around, NUMBER)).ink
    assert found[(around > 0) & (NUMBER == 0)].any() != leaves


@pytest.mark.parametrize(("arms", "leaves"), [(2, True), (3, False)])
@pytest.mark.parametrize("quarters", range(4))
def test_what_the_border_cuts_more_than_twice_is_a_net_and_no_frame(quarters, arms, leaves):
    net = ring()
    for arm in range(arms):
        net[200 + 40 * arm : 208 + 40 * arm, 390:] = True
    page = np.maximum(np.rot90(net, quarters), page_with_a_digit()).astype(np.float32)
    found = handwriting(np.ascontiguousarray(page)).ink
    assert np.mean(found[np.rot90(ring(), quarters)] > INKED) == pytest.approx(0.0 if leaves else 1.0, abs=0.1)


@pytest.mark.parametrize(("fullness", "stays"), [(0.64, True), (0.56, False), (1.0, True)])
def test_a_stroke_over_a_pale_frame_stays_where_it_is_much_fuller(fullness, stays):
    around, page = PALE * ring(), page_with_a_digit()
    y, x = np.mgrid[:SIDE, :SIDE]
    stroke = (np.abs(y - x) < 8) & (np.abs(x - 144) < 40)
    page[stroke] = fullness
    crossed = handwriting(np.maximum(around, page)).ink[stroke & ring()]
    assert (crossed > 0).all() if stays else not crossed.all()


@pytest.mark.parametrize(("width", "leaves"), [(12, True), (14, False)])
def test_with_a_frame_its_soft_edge_of_two_pixels_leaves(width, leaves):
    soft = np.where(ring(line=width), np.float32(0.1), np.float32(0))
    soft[ring(line=8)] = 1
    found = handwriting(np.maximum(soft, page_with_a_digit())).ink
    assert found[ring(line=width) & ~ring(line=width - 2)].any() != leaves


@pytest.mark.parametrize(("room", "at_rim"), [(2, True), (3, False)])
def test_what_is_dark_and_close_to_the_rim_of_the_sheet_is_no_measure_of_the_writing(room, at_rim):
    sheet, page = np.ones((SIDE, SIDE), bool), PALE * page_with_a_digit()
    sheet[:, :40] = False
    page[100:300, 40 + room : 60] = 1
    found = handwriting(page, sheet).ink
    assert found[170:340, 190:300].max() == pytest.approx(1.0 if at_rim else PALE)


@pytest.mark.parametrize(("share", "full"), [(0.23, True), (0.17, False)])
def test_what_is_written_inside_measures_it_unless_it_is_little_beside_what_comes_in(share, full):
    page = PALE * page_with_a_digit()
    dark = round(np.sum(page > 0.15) * (1 / share - 1))
    page[: dark // 300, 100:400] = 1
    assert handwriting(page).ink[170:340, 190:300].max() == pytest.approx(1.0 if full else PALE)


@pytest.mark.parametrize(("share", "full"), [(0.17, True), (0.23, False)])
def test_dark_dots_are_no_measure_of_the_writing_where_they_are_far_smaller(share, full):
    page = np.float32(0.5) * page_with_a_digit()
    side = round(np.sqrt(share * np.sum(page > INKED)))
    for dot in range(8):
        page[400 : 400 + side, 20 + 55 * dot : 20 + 55 * dot + side] = 1
    assert handwriting(page).ink[170:340, 190:300].max() == pytest.approx(1.0 if full else 0.5)


def hanging(*bars):
    """A ring and what hangs on it inside: where each of them is, by the column it is at and how far it reaches."""
    y, x = np.mgrid[:SIDE, :SIDE]
    top = SIDE / 2 - np.sqrt(np.maximum(0, 150**2 - (x - SIDE / 2) ** 2))
    return [(x >= left) & (x < left + 20) & (y >= top) & (y < top + 4 + length) for left, length in bars]


@pytest.mark.parametrize(("length", "stays"), [(42, True), (38, False)])
def test_a_digit_hangs_on_a_frame_where_more_than_a_blot_of_it_reaches_far_inside(length, stays):
    (bar,) = hanging((240, length))
    found = handwriting(np.maximum(ring() | bar, page_with_a_digit())).ink
    assert (found[bar & ~ring(line=16)] > INKED).any() == stays
    assert not (found[ring() & ~bar] > INKED).any()


@pytest.mark.parametrize(("length", "stays"), [(36, True), (26, False)])
def test_beside_a_digit_that_hangs_on_a_frame_the_frame_leaves_with_what_hardly_reaches_inside(length, stays):
    digit, stub = hanging((330, 70), (180, length))
    found = handwriting(np.maximum(ring() | digit | stub, page_with_a_digit())).ink
    assert (found[digit & ~ring(line=36)] > INKED).all()
    assert (found[stub & ~ring(line=12)] > INKED).any() == stays
    assert not (found[ring() & ~digit & ~stub] > INKED).any()


def test_a_frame_leaves_with_all_of_its_line_where_that_is_thicker_beside_a_digit_that_hangs_on_it():
    (digit,) = hanging((240, 70))
    line = ring()
    line[100:115, 180:320] |= ring(147, line=14)[100:115, 180:320]
    found = handwriting(np.maximum(line | digit, page_with_a_digit())).ink
    assert not (found[line & ~digit] > INKED).any()


@pytest.mark.parametrize(("height", "leaves"), [(140, True), (100, False)])
def test_what_is_drawn_around_something_on_ruled_paper_leaves_where_that_is_more_than_pieces_of_lines(height, leaves):
    page = np.zeros((SIDE, SIDE), np.float32)
    for row in range(4):
        page[22 + row :: 60] = 0.5
    page[extreme(ring(), 10, np.maximum)] = 0
    top = (SIDE - height) // 2
    page[top : top + height, 245:253] = page[top : top + 8, 245:285] = page[ring()] = 1
    assert np.mean(handwriting(page).ink[ring()] > INKED) == (0.0 if leaves else 1.0)


# Grain


def without_some(ink, share):
    """The same ink with so many of its pixels missing."""
    return np.where(np.random.default_rng(3).random(ink.shape) < share, np.float32(0), ink)


@pytest.mark.parametrize(
    ("width", "gaps", "grainy"), [(12, 0.045, True), (12, 0.028, False), (7, 0.3, True), (4, 0.3, False)]
)
def test_few_gaps_and_gaps_in_thin_strokes_are_no_grain(width, gaps, grainy):
    ink = np.zeros((300, 400), np.float32)
    for left in (60, 140, 220, 300):
        ink[50:250, left : left + width] = 1
    assert has_grain(without_some(ink, gaps)) == grainy


@pytest.mark.parametrize(("height", "grainy"), [(70, True), (50, False)])
def test_gaps_in_what_is_low_beside_the_digits_are_no_grain(height, grainy):
    tall, low = np.zeros((2, 300, 400), np.float32)
    tall[50:250, 20:32] = 1
    for left in range(60, 380, 30):
        low[100 : 100 + height, left : left + 12] = 1
    assert has_grain(tall + without_some(low, 0.2)) == grainy


@pytest.mark.parametrize(("gap", "closed"), [(10, True), (12, False)])
def test_gaps_are_closed_that_are_narrow_beside_the_stroke(gap, closed):
    ink = np.zeros((400, 100), np.float32)
    ink[30:370, 35:65] = 1
    ink[200 : 200 + gap] = 0
    assert without_grain(ink)[200 : 200 + gap, 45:55].all() == closed
