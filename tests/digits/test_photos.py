"""Photographs and scans: whatever lies around the sheet and is printed on it, the digits are what was written."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from digitpad.digits.patches import patches
from digitpad.digits.recognition import Prediction
from digitpad.digits.selection import written
from digitpad.digits.sheet import find_sheet
from digitpad.nn.network import Network
from tests.digits.numbers_material import pen_digits
from tests.digits.photo_material import KINDS, laid_on, photos
from tests.digits.picture_material import drawn
from tests.digits.test_segmentation import shifted
from tests.opened_pictures import taken_apart
from tests.seeded_figures import photo

NETWORK = Network([784, 10])

FOUR = [[(10, 0), (0, 60), (55, 60)], [(45, 10), (43, 100)]]
TWO = [[(0, 20), (20, 0), (45, 20), (0, 100), (60, 98)]]


@pytest.mark.parametrize("kind", KINDS)
def test_the_photo_of_each_kind_is_the_same_for_the_same_seed(kind):
    made, [again] = photo(kind), photos(pen_digits(60, 2), kind, 1, 7)
    assert (made.text, made.picture.tobytes()) == (again.text, again.picture.tobytes())
    assert made.text and set(made.text) <= set("0123456789-.,\n")


def even(images):
    """A reader that cannot tell one digit from another."""
    return [Prediction(0, np.full(10, 0.1, np.float32), image, (), NETWORK) for image in images]


def on_desk(corners, size=(800, 600), writing=np.s_[:400, :500]):
    """A sheet with two digits on a dark desk; `writing` says what of the sheet is enlarged to all of it."""
    page = np.full((400, 500, 3), 0.9)
    ink = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 220, 0.04), ((100, 300), (120, 400)))[:400, :500]
    ink = np.asarray(Image.fromarray(ink[writing].astype(np.float32)).resize((500, 400)))[..., None]
    seen = laid_on(
        page + (0.1 - page) * ink, size, np.array(corners, float), (0.3, 0.2, 0.15), np.random.default_rng(1)
    )
    return Image.fromarray(np.rint(255 * np.clip(seen, 0, 1)).astype(np.uint8))


def test_of_a_sheet_on_a_desk_only_the_sheet_is_read():
    reading = taken_apart(on_desk([(150, 120), (650, 120), (650, 520), (150, 520)])).read(even)
    assert len(reading.digits) == 2
    x, y, _, _ = reading.digits[0].box
    assert abs(x - 270) < 6 and abs(y - 220) < 6


def test_a_sheet_seen_at_an_angle_is_put_straight_and_boxes_are_told_in_the_picture():
    picture = taken_apart(on_desk([(180, 60), (700, 160), (620, 560), (90, 470)]))
    reading = picture.read(even)
    assert len(reading.digits) == 2
    straight = [picture.in_ink(digit.box) for digit in reading.digits]
    assert abs(straight[0][1] - straight[1][1]) < 12  # both begin at the same height
    assert reading.digits[1].box[1] - reading.digits[0].box[1] > 8
    for digit in reading.digits:
        assert 100 < digit.box[0] < 600 and 150 < digit.box[1] < 450


def test_a_small_sheet_is_found_though_large_writing_leaves_no_wide_surface_on_it():
    corners = [(290, 210), (510, 230), (500, 390), (280, 370)]
    picture = taken_apart(on_desk(corners, writing=np.s_[60:360, 60:450]))
    assert picture.outline is not None
    assert np.abs(picture.outline * 800 / 300 - corners).max() < 12
    assert len(picture.read(even).digits) == 2


@pytest.mark.parametrize("margin", [6, 12])
def test_a_digit_is_read_that_reaches_close_to_the_rim_of_its_strip_of_paper(margin):
    lower = [[(x, y + 20) for x, y in stroke] for stroke in shifted(TWO, 90)]
    ink = np.pad(drawn([*FOUR, *lower], 120, 0.08), ((20, margin), (150, 250)))[..., None] * np.ones(3)
    corners = np.array([(150, 220), (650, 235), (646, 370), (146, 355)], float)
    seen = laid_on(0.9 - 0.8 * ink, (800, 600), corners, (0.3, 0.2, 0.15), np.random.default_rng(1))
    picture = taken_apart(Image.fromarray(np.rint(255 * np.clip(seen, 0, 1)).astype(np.uint8)))
    assert picture.outline is not None
    assert len(picture.read(even).digits) == 2


def test_a_sheet_goes_on_in_the_shade_though_what_is_lit_has_four_sides():
    seen = np.asarray(on_desk([(150, 120), (650, 120), (650, 520), (150, 520)])).astype(np.float32)
    seen[:, :400] *= 0.55
    reading = taken_apart(Image.fromarray(np.rint(seen).astype(np.uint8))).read(even)
    assert len(reading.digits) == 2


def test_paper_that_fills_the_picture_is_taken_as_it_is():
    ink = np.pad(drawn(TWO, 300, 0.05), 150)[..., None]
    assert find_sheet((0.9 - 0.7 * ink).astype(np.float32)) is None


def test_a_digit_of_wide_strokes_is_no_sheet():
    for side in (300, 600):
        ink = np.pad(drawn(TWO, side, 0.13), round(0.05 * side))[..., None]
        assert find_sheet((0.9 - 0.7 * ink).astype(np.float32)) is None


def test_a_number_that_goes_on_beyond_a_crease_is_read_whole():
    ink = np.pad(drawn([*FOUR, *shifted(TWO, 110)], 260, 0.04), ((200, 300), (270, 600)))[:600, :800]
    light = np.full((600, 800), 0.9)
    light[120:480, 160:440] = 0.8
    assert ink[:, :440].any() and ink[:, 440:].any()
    seen = np.rint(255 * light * (1 - 0.85 * ink)).astype(np.uint8)
    assert len(taken_apart(Image.fromarray(seen)).read(even).digits) == 2


def ring(mask, left, top, right, bottom, width=4):
    mask[top:bottom, left:right] = True
    mask[top + width : bottom - width, left + width : right - width] = False


def sizes(mask, outside=None):
    outside = np.zeros_like(mask) if outside is None else outside
    return sorted(patch.size for patch in written(patches(mask), outside).patches)


def test_a_frame_is_no_digit_and_a_zero_is_no_frame():
    mask = np.zeros((300, 400), bool)
    ring(mask, 60, 40, 340, 260)
    ring(mask, 150, 100, 210, 200)
    assert sizes(mask) == [(60, 100)]
    mask[145:152, 176:183] = True  # dirt in a zero
    assert (60, 100) in sizes(mask)


def test_an_underline_leaves_and_a_minus_stays():
    mask = np.zeros((300, 400), bool)
    ring(mask, 150, 100, 210, 200)
    mask[230:234, 140:220] = True
    assert sizes(mask) == [(60, 100)]
    mask[148:152, 90:125] = True
    assert sizes(mask) == [(35, 4), (60, 100)]


@pytest.mark.parametrize(("height", "left"), [(19, [(40, 19), (60, 10)]), (24, [(40, 24)])])
def test_a_broad_bar_is_an_underline_only_below_what_is_twice_as_high(height, left):
    mask = np.zeros((300, 400), bool)
    ring(mask, 150, 100, 190, 100 + height, width=8)
    mask[140:150, 140:200] = True
    assert sizes(mask) == left


def test_what_comes_in_over_the_border_is_no_digit_unless_the_picture_was_cut_to_the_ink():
    mask = np.zeros((300, 400), bool)
    ring(mask, 150, 100, 210, 200)
    mask[0:90, 300:306] = True
    assert sizes(mask) == [(60, 100)]
    crop = mask[100:200, 150:306]
    crop[:, -6:] = True
    assert sizes(crop) == [(6, 100), (60, 100)]


def test_strokes_at_three_sides_show_a_picture_cut_to_the_ink_and_only_broad_things_leave():
    mask = np.zeros((200, 300), bool)
    ring(mask, 100, 50, 160, 150)
    mask[0:80, 0:5] = True  # at the left and at the top
    mask[60:140, 270:300] = True  # a thumb at the right
    assert sizes(mask) == [(60, 100)]
    mask[110:200, 200:205] = True  # at the bottom as well
    assert sizes(mask) == [(5, 80), (5, 90), (60, 100)]


def test_what_touches_something_beside_the_sheet_is_no_digit():
    mask = np.zeros((300, 400), bool)
    ring(mask, 150, 100, 210, 200)
    mask[120:180, 290:296] = True
    outside = np.zeros_like(mask)
    outside[:, 297:] = True
    assert sizes(mask, outside) == [(60, 100)]


@pytest.mark.parametrize(
    ("paper", "ink"), [((0.2, 0.55, 0.25), (0.8, 0.22, 0.2)), ((0.9, 0.9, 0.9), (0.85, 0.85, 0.2))]
)
def test_ink_of_another_colour_is_seen_though_it_is_as_bright_as_its_paper(paper, ink):
    cover = np.pad(drawn(TWO, 300, 0.05), 150)[..., None]
    seen = np.array(paper) + (np.array(ink) - np.array(paper)) * cover
    picture = taken_apart(Image.fromarray(np.rint(255 * seen).astype(np.uint8)))
    assert len(picture.read(even).digits) == 1
    assert np.mean((picture.ink > 0.5) != (cover[..., 0] > 0.5)) < 0.01


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize("side", [50, 200])
def test_a_picture_cut_to_the_ink_is_read(inverted, side):
    ink = drawn(TWO, side, 0.12)
    picture = taken_apart(Image.fromarray(np.rint(255 * (ink if inverted else 1 - ink)).astype(np.uint8)))
    assert np.mean((picture.ink > 0.5) != (ink > 0.5)) < 0.02
    assert len(picture.read(even).digits) == 1


@pytest.mark.parametrize("pixel", [1, 20])
def test_eight_by_eight_pixels_are_one_digit(pixel):
    zero = np.array([[0, 0, 5, 13, 9, 1, 0, 0], [0, 0, 13, 15, 10, 15, 5, 0], [0, 3, 15, 2, 0, 11, 8, 0]])
    zero = np.concatenate([zero, [[0, 4, 12, 0, 0, 8, 8, 0], [0, 5, 8, 0, 0, 9, 8, 0]], zero[2::-1]])
    grey = np.kron(np.rint(zero * 255 / 16).astype(np.uint8), np.ones((pixel, pixel), np.uint8))
    reading = taken_apart(Image.fromarray(grey)).read(even)
    assert len(reading.digits) == 1
    assert reading.digits[0].box[3] == 8 * pixel


def test_a_minus_and_a_point_are_not_cut_apart():
    def sure(images):
        shares = np.where(np.arange(10) == 2, 0.91, 0.01).astype(np.float32)
        return [Prediction(2, shares, image, (), NETWORK) for image in images]

    strokes = [[(-60, 55), (-20, 56)], *TWO, [(85, 98), (86, 99)], *shifted(TWO, 110)]
    ink = np.pad(drawn(strokes, 600, 0.02), 100)
    picture = taken_apart(Image.fromarray(np.rint(255 * (0.9 - 0.7 * ink)).astype(np.uint8)))
    assert picture.read(sure).text == "-2.2"


@pytest.mark.parametrize("width", [6, 15, 40])
def test_the_dark_rims_of_a_scan_are_not_part_of_the_sheet(width):
    ink = np.pad(drawn([*FOUR, *shifted(TWO, 90)], 300, 0.04), 200)
    seen = 0.9 - 0.7 * ink
    seen[:, :width] = seen[-width:] = 0.1
    reading = taken_apart(Image.fromarray(np.rint(255 * seen).astype(np.uint8))).read(even)
    assert len(reading.digits) == 2


def test_a_digit_near_the_border_is_not_taken_for_something_beside_the_sheet():
    for side, room in ((140, 12), (290, 10)):
        ink = np.pad(drawn(TWO, side, 0.1), room)
        sheet = find_sheet((0.9 - 0.7 * ink).astype(np.float32)[..., None])
        assert sheet is None


def test_pieces_of_fine_lines_are_no_points_and_a_point_as_wide_as_the_pen_stays():
    mask = np.zeros((300, 400), bool)
    ring(mask, 150, 100, 210, 200, width=8)
    mask[215:217, 240:254] = True
    assert sizes(mask) == [(60, 100)]
    mask[192:200, 222:230] = True
    assert sizes(mask) == [(8, 8), (60, 100)]


def test_small_print_beside_the_digits_is_left_out_and_a_point_between_them_is_not():
    page = np.zeros((500, 800), bool)
    page[200:320, 300:320] = page[200:320, 400:420] = True
    page[310:320, 355:365] = True  # a point between two ones
    for row in (120, 380):
        for letter in range(12):
            page[row : row + 18, 100 + 16 * letter : 108 + 16 * letter] = True
    kept = written(patches(page), np.zeros_like(page)).patches
    assert sorted(patch.size for patch in kept) == [(10, 10), (20, 120), (20, 120)]


def words(page, row, lefts):
    for left in lefts:
        page[row : row + 18, left : left + 3] = page[row + 15 : row + 18, left : left + 10] = True


def test_a_short_word_in_a_line_of_print_is_left_out_with_it_and_that_is_said():
    page = np.zeros((500, 800), bool)
    page[100:300, 300:325] = page[100:300, 400:425] = True
    words(page, 330, [120, 136, 152, 168, 230])
    found = written(patches(page), np.zeros_like(page))
    assert ([patch.size for patch in found.patches], found.holds_more) == ([(25, 200), (25, 200)], True)


def test_dots_are_left_out_and_nobody_has_printed_them():
    page = np.zeros((500, 800), bool)
    page[100:300, 300:325] = True
    for left in range(100, 700, 26):
        page[400:412, left : left + 12] = True
    found = written(patches(page), np.zeros_like(page))
    assert (len(found.patches), found.holds_more) == (1, False)


@pytest.mark.parametrize(("gap", "kept"), [(100, 2), (260, 1)])
def test_no_point_is_far_from_all_digits(gap, kept):
    page = np.zeros((700, 800), bool)
    page[100:300, 300:325] = True
    page[300 + gap : 325 + gap, 330:355] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


def test_digits_reach_the_border_of_a_picture_that_is_cut_to_the_ink():
    page = np.zeros((200, 260), bool)
    page[5:195, 20:50] = page[0:190, 200:230] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == 1
    assert len(written(patches(page), np.zeros_like(page), cut_to_ink=True).patches) == 2


def test_a_wide_comb_below_the_digits_makes_them_neither_print_nor_solid():
    page = np.zeros((400, 800), bool)
    page[250:254, 100:520] = page[220:254, 100:104] = True
    for left in range(130, 500, 100):
        page[150:240, left : left + 12] = page[150:162, left : left + 40] = True
    assert sum(patch.size == (40, 90) for patch in written(patches(page), np.zeros_like(page)).patches) == 4


def test_strokes_close_to_all_sides_show_a_picture_cut_to_the_ink_though_one_alone_touches():
    page = np.zeros((200, 500), bool)
    page[3:197, 4:30] = page[4:198, 200:230] = page[3:196, 470:500] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == 3
    away = np.pad(page, ((60, 60), (60, 0)))
    assert len(written(patches(away), np.zeros_like(away)).patches) == 2


def test_the_buttons_of_a_drawing_app_are_neither_strokes_nor_points_nor_a_measure_of_the_pen():
    page = np.zeros((600, 500), bool)
    page[200:340, 200:214] = page[200:214, 200:280] = True
    y, x = np.mgrid[:600, :500]
    for middle in range(60, 460, 80):
        page[np.hypot(x - middle, y - 440) < 26] = True
    page[430:432, 465:495] = page[430:445, 493:495] = True  # a piece of the outline of a white one
    found = written(patches(page), np.zeros_like(page))
    assert [patch.size for patch in found.patches] == [(80, 140)] and found.holds_more


@pytest.mark.parametrize("left", [114, 486])
def test_a_one_close_to_the_side_of_a_frame_is_kept_without_the_frame(left):
    page = np.zeros((300, 600), bool)
    page[50:250, 100:510] = True
    page[54:246, 104:506] = False
    page[90:210, left : left + 10] = True
    (one,) = written(patches(page), np.zeros_like(page)).patches
    assert (one.left, one.size) == (left, (10, 120))


@pytest.mark.parametrize(("letters", "kept"), [(2, 3), (3, 1)])
def test_three_small_patches_side_by_side_are_print_and_two_are_not(letters, kept):
    page = np.zeros((500, 800), bool)
    page[200:320, 300:320] = True
    for letter in range(letters):
        page[250:280, 400 + 32 * letter : 420 + 32 * letter] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


def test_of_small_patches_that_are_no_row_none_is_left_out():
    page = np.zeros((500, 800), bool)
    page[200:320, 300:320] = True
    for at in range(3):
        page[210 + 40 * at : 230 + 40 * at, 340 + 40 * at : 360 + 40 * at] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == 4
