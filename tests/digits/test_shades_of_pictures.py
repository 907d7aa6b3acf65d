"""From colours to ink: filters beside slow second implementations, shades of grey, and pictures cut to their digit."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from digitpad.digits import filters
from digitpad.digits.close_ups import close_up, enlarged_by, is_close_up
from digitpad.digits.colors import LUMA, WORKING, colors
from digitpad.digits.contrast import calmed, shades
from digitpad.digits.recognition import Prediction
from digitpad.digits.touching import cut_apart
from digitpad.nn.network import Network

RNG = np.random.default_rng(4)
NETWORK = Network([784, 10])
GREY = RNG.random((13, 9), dtype=np.float32)


def around_each(values, half, measure):
    """Of the square around each pixel, whose border goes on as it ends."""
    padded = np.pad(values, half, mode="edge")
    side = 2 * half + 1
    return np.array(
        [[measure(padded[y : y + side, x : x + side]) for x in range(values.shape[1])] for y in range(values.shape[0])]
    )


# Filters


@pytest.mark.parametrize("half", [1, 2, 3, 4, 6])
def test_filters_look_at_the_whole_square_around_each_pixel(half):
    assert np.allclose(filters.averaged(GREY, half), around_each(GREY, half, np.mean), atol=1e-6)
    assert np.array_equal(filters.extreme(GREY, half, np.maximum), around_each(GREY, half, np.max))
    assert np.array_equal(filters.extreme(GREY > 0.9, half, np.minimum), around_each(GREY > 0.9, half, np.min))


def test_what_is_bright_and_narrow_is_opened_away():
    values = np.zeros((20, 20), np.float32)
    values[5:10, 5:10] = 0.7
    wide = values.copy()
    values[2, 3:18] = values[12:16, 14:18] = 1
    assert np.array_equal(filters.opened(values, 2, np.ones_like(values, bool)), wide)


def test_nothing_round_or_slanted_loses_its_edge_that_is_wider():
    y, x = np.mgrid[:120, :120]
    for wide in (np.hypot(x - 60, y - 60) < 45, x + y < 120):
        opened = filters.opened(wide.astype(np.float32), 20, np.ones_like(wide))
        assert not (opened > wide).any()
        assert (opened < wide).sum() < 0.04 * wide.sum()


def test_what_lies_outside_of_the_mask_opens_nothing():
    left = np.arange(20) < 10
    values = np.where(left, np.float32(0.7), np.float32(0)) * np.ones((20, 1), np.float32)
    values[8, 4:9] = 1
    within = np.broadcast_to(np.arange(20) < 8, values.shape)
    assert (filters.opened(values, 6, within)[:, :8] == np.float32(0.7)).all()


def test_a_picture_is_reduced_to_the_longer_side_by_means_of_areas():
    values = RNG.random((40, 20), dtype=np.float32)
    assert filters.reduced(values, 40) is values
    assert np.allclose(filters.reduced(values, 20), values.reshape(20, 2, 10, 2).mean(axis=(1, 3)), atol=1e-6)
    assert filters.reduced(values[:, :1], 4).shape == (4, 1)


# Colours


def test_numbers_of_any_range_are_spread_from_the_least_to_the_greatest():
    deep = Image.fromarray(np.array([[1000, 3000], [2000, 1500]], np.uint16))
    assert np.allclose(colors(deep)[..., 0], [[0.0, 1.0], [0.5, 0.25]])
    broken = Image.fromarray(np.array([[-1.0, 3.0], [np.nan, np.inf]], np.float32))
    assert np.allclose(colors(broken)[..., 0], [[0, 1], [1, 1]])
    assert np.allclose(colors(Image.fromarray(np.full((2, 2), 0.25, np.float32)))[..., 0], 0.25)


def test_transparent_parts_are_white_paper_unless_all_that_is_seen_is_bright():
    def laid(ink):
        rgba = np.zeros((10, 10, 4), np.uint8)
        rgba[2:8, 4:6] = (*ink, 255)
        return colors(Image.fromarray(rgba))

    assert laid((0, 0, 60))[0, 0].tolist() == [1, 1, 1] and laid((0, 0, 60))[4, 4, 0] == 0
    assert laid((240, 240, 200))[0, 0].tolist() == [0, 0, 0]
    opaque = np.full((10, 10, 4), 255, np.uint8)
    assert colors(Image.fromarray(opaque)).min() == 1


def test_a_large_picture_becomes_smaller_strip_by_strip_as_if_at_once():
    large = RNG.integers(0, 256, (2400, 1500), np.uint8)
    seen = colors(Image.fromarray(large))
    assert seen.shape == (WORKING, 625, 1)
    at_once = np.asarray(Image.fromarray(large).resize((625, WORKING), Image.Resampling.BOX)) / 255
    assert np.abs(seen[..., 0] - at_once).max() < 0.01


# The one shade of grey


def page(paper, ink):
    seen = np.empty((60, 80, 3), np.float32)
    seen[:] = paper
    seen[20:40, 30:33] = ink
    return seen


def test_ink_that_is_darker_than_its_paper_is_told_by_brightness():
    seen = page((0.9, 0.9, 0.9), (0.1, 0.1, 0.3))
    assert np.allclose(shades(seen), seen @ LUMA, atol=1e-6)
    assert shades(seen[..., :1]).shape == (60, 80)


@pytest.mark.parametrize(("paper", "ink"), [((0.2, 0.55, 0.25), (0.8, 0.22, 0.2)), ((0.9, 0.9, 0.9), (0.9, 0.9, 0.3))])
def test_ink_that_is_as_bright_as_its_paper_is_told_by_its_hue(paper, ink):
    grey = shades(page(paper, ink))
    assert grey.min() >= 0 and grey.max() <= 1
    assert abs(float(grey[30, 31] - grey[5, 5])) > 0.3
    nowhere = np.zeros((60, 80), bool)
    assert np.allclose(shades(page(paper, ink), nowhere), page(paper, ink) @ LUMA, atol=1e-6)


@pytest.mark.parametrize(
    ("way", "by_hue"),
    [
        *[((0.048, -0.0245, 0), True), ((0.04, -0.0204, 0), False)],  # as bright: where it is seen at all
        *[((-0.3, -0.03, 0), True), ((-0.3, -0.06, 0), False)],  # red ink: where brightness sees little of it
    ],
)
def test_by_its_hue_ink_is_told_that_differs_clearly_and_hardly_in_brightness(way, by_hue):
    seen = page((0.6, 0.6, 0.6), tuple(0.6 + np.array(way)))
    assert np.allclose(shades(seen), seen @ LUMA, atol=1e-6) != by_hue


def test_what_is_narrow_is_calmed_and_what_is_wide_stays():
    seen = page((0.8, 0.8, 0.8), (0, 0, 0))
    seen[45:60, 50:70] = 0.2
    calm = calmed(seen, 9)
    assert np.abs(calm[30, 31] - 0.8).max() < 0.01 and np.abs(calm[52, 60] - 0.2).max() < 0.01


# Pictures cut to their digit


@pytest.mark.parametrize("pixel", [2, 5, 20])
def test_by_how_much_a_picture_of_few_pixels_was_enlarged_is_found(pixel):
    small = RNG.random((8, 8, 1), dtype=np.float32)
    assert enlarged_by(np.kron(small, np.ones((pixel, pixel, 1), np.float32))) == pixel
    assert enlarged_by(small) == 1
    assert enlarged_by(np.kron(RNG.random((40, 40, 1)), np.ones((pixel, pixel, 1)))) == 1


@pytest.mark.parametrize(("rows", "factor"), [(3, 1), (4, 7)])
def test_no_picture_of_few_pixels_has_fewer_than_four_a_side(rows, factor):
    small = RNG.random((rows, 9, 1), dtype=np.float32)
    enlarged = np.kron(small, np.ones((7, 7, 1), np.float32))
    assert enlarged_by(enlarged) == enlarged_by(enlarged.transpose(1, 0, 2)) == factor


@pytest.mark.parametrize(("columns", "factor"), [(32, 3), (33, 1)])
def test_a_picture_of_few_pixels_has_at_most_thirty_two_a_side(columns, factor):
    small = RNG.random((8, columns, 1), dtype=np.float32)
    assert enlarged_by(np.kron(small, np.ones((3, 3, 1), np.float32))) == factor


def bars(width, side=100, room=0):
    """A cross of ink from border to border, or with room around."""
    grey = np.full((side, side), 0.9, np.float32)
    middle = slice(side // 2 - width // 2, side // 2 + width // 2)
    grey[room : side - room, middle] = grey[middle, room : side - room] = 0.1
    return grey


def test_a_close_up_shows_lines_of_two_shades_from_border_to_border():
    assert is_close_up(bars(14)) and is_close_up(1 - bars(14))
    assert not is_close_up(bars(14, room=10))  # there is paper around
    assert not is_close_up(bars(2)) and not is_close_up(bars(80))
    assert not is_close_up(0.5 + (bars(14) - 0.5) / 8)  # faint
    assert not is_close_up(np.linspace(0, 1, 10_000, dtype=np.float32).reshape(100, 100))
    assert not is_close_up(np.full((100, 100), 0.5, np.float32))
    assert is_close_up(GREY[:5, :8]) and not is_close_up(GREY[:4, :8])


@pytest.mark.parametrize(("width", "close"), [(4, True), (2, False), (36, True), (40, False)])
def test_the_lines_of_a_close_up_are_as_wide_as_pens_draw_them(width, close):
    assert is_close_up(bars(width)) == close


@pytest.mark.parametrize("other", range(4))
def test_the_paper_of_a_close_up_is_what_most_of_its_corners_show(other):
    grey = np.zeros((20, 20), np.float32)
    for place in {0, 1, 2, 3} - {other}:
        grey[-(place // 2), -(place % 2)] = 1
    assert close_up(grey)[10, 10] == 1


def test_a_solid_thing_that_fills_the_picture_is_no_close_up():
    across, down = np.abs(np.mgrid[:100, :100] - 49.5)
    assert not is_close_up((across + down > 50).astype(np.float32))  # a diamond


@pytest.mark.parametrize(("room", "close"), [(3, True), (4, False)])
def test_a_close_up_leaves_hardly_any_room_around_its_ink(room, close):
    wide = bars(14)
    wide[:, :room] = wide[:, -room:] = 0.9
    assert is_close_up(bars(14, room=room)) == is_close_up(wide) == is_close_up(wide.T) == close


@pytest.mark.parametrize(("contrast", "close"), [(0.22, True), (0.18, False)])
def test_the_two_shades_of_a_close_up_are_clear(contrast, close):
    assert is_close_up(0.5 + (bars(14) - 0.5) * np.float32(contrast / 0.8)) == close


@pytest.mark.parametrize(("noise", "close"), [(0.15, True), (0.21, False)])
def test_a_close_up_has_two_shades_and_few_others(noise, close):
    assert is_close_up(bars(14) + np.random.default_rng(3).normal(0, noise, (100, 100)).astype(np.float32)) == close


@pytest.mark.parametrize(("stub", "close"), [(0, True), (20, False)])
def test_paper_takes_up_half_of_the_border_of_a_close_up(stub, close):
    grey = np.full((100, 100), 0.9, np.float32)
    grey[3:97, :14] = grey[3:97, -14:] = grey[43:57] = 0.1
    grey[60:, 50 - stub // 2 : 50 + stub // 2] = 0.1
    assert is_close_up(grey) == close


@pytest.mark.parametrize(("contrast", "seen"), [(0.066, True), (0.054, False)])
def test_a_close_up_that_shows_hardly_two_shades_has_no_ink(contrast, seen):
    assert close_up(0.5 + (bars(14) - 0.5) * np.float32(contrast / 0.8)).any() == seen


@pytest.mark.parametrize("slant", [0.8, 1.0, -1.0])
def test_a_page_half_in_the_shade_is_no_close_up(slant):
    y, x = np.mgrid[-50:50, -50:50]
    grey = np.where(slant * x + 4 * np.sin(y / 6) > y, np.float32(0.75), np.float32(0.45))
    assert not is_close_up(grey)


@pytest.mark.parametrize("grey", [bars(14), 1 - bars(14)], ids=["dark ink", "bright ink"])
def test_the_ink_of_a_close_up_is_where_its_lines_are(grey):
    assert np.allclose(close_up(grey), (bars(14) < 0.5).astype(float))
    assert not close_up(0.5 + (grey - 0.5) / 20).any()
    assert not close_up(np.full((100, 100), 0.5, np.float32)).any()


@pytest.mark.parametrize("corners", [0, 1, 2, 3])
@pytest.mark.parametrize("turned", [False, True], ids=["light paper", "dark paper"])
def test_paper_is_what_most_corners_of_a_close_up_show_and_at_a_tie_most_of_it(corners, turned):
    grey = bars(14)
    for y, x in [(0, 0), (0, -10), (-10, 0)][:corners]:
        grey[y : y + 10 or None, x : x + 10 or None] = 0.1
    inked = (grey < 0.5) != (corners == 3)
    found = close_up(1 - grey if turned else grey)
    assert np.array_equal(found > 0.5, inked)
    if corners == 2:
        mostly = 1 - grey
        mostly[0, 0] = mostly[0, -1] = 0.1
        assert (close_up(mostly) > 0.5).mean() < 0.5


@pytest.mark.parametrize("turned", [False, True], ids=["light paper", "dark paper"])
def test_the_noise_of_the_paper_is_no_ink_of_a_close_up(turned):
    noisy = np.clip(bars(14) + RNG.uniform(-0.005, 0.005, (100, 100)), 0, 1).astype(np.float32)
    assert np.allclose(close_up(1 - noisy if turned else noisy), bars(14) < 0.5, atol=0.02)


# Digits that touch


def joined(*widths):
    """Boxes of ink 60 high, side by side, held together by thin lines, as (mask, first columns after the lines)."""
    mask = np.zeros((60, sum(widths) + 8 * (len(widths) - 1)), bool)
    left = 0
    for width in widths:
        mask[:, left : left + 6] = mask[:, left + width - 6 : left + width] = True
        mask[:6, left : left + width] = mask[-6:, left : left + width] = True
        mask[28:32, left + width : left + width + 8] = True
        left += width + 8
    return mask


def seen(share, rejected=False):
    """A network's view of a piece, with as much evidence for a digit as is enough."""
    probabilities = np.full(10, (1 - share) / 9)
    probabilities[2] = share
    return Prediction(2, probabilities, np.zeros((28, 28), np.uint8), (), NETWORK, rejected, margin=9.0)


def sure_of_narrow_ones(pieces):
    widths = [np.ptp(np.flatnonzero(piece.any(axis=0))) for piece in pieces]
    return [seen(0.95) if width < 55 else seen(0.3, rejected=True) for width in widths]


def sure(pieces):
    return [seen(0.99)] * len(pieces)


@pytest.mark.parametrize("widths", [(40, 40), (45, 35, 40)])
def test_digits_held_together_by_a_thin_line_are_cut_apart_there(widths):
    mask = joined(*widths)
    pieces = cut_apart(mask, 6, sure_of_narrow_ones)
    assert len(pieces) == len(widths)
    left = 0
    for piece, width in zip(pieces, widths, strict=True):
        columns = np.flatnonzero(piece.any(axis=0))
        assert left - 8 <= columns[0] <= left and left + width - 1 <= columns[-1] <= left + width + 8
        assert np.array_equal(piece[:, left : left + width], mask[:, left : left + width])
        left += width + 8


def test_what_is_narrow_or_read_well_as_a_whole_stays_whole():
    narrow, wide = joined(50), joined(40, 40)
    assert [id(piece) for piece in cut_apart(narrow, 6, sure_of_narrow_ones)] == [id(narrow)]
    assert len(cut_apart(wide, 6, lambda pieces: [seen(0.95, piece.sum() < wide.sum()) for piece in pieces])) == 1
    assert len(cut_apart(np.ones((60, 90), bool), 6, sure_of_narrow_ones)) == 1  # nowhere thin


def test_what_is_far_lower_than_the_rest_is_no_digit_to_cut_off():
    mask = np.zeros((60, 102), bool)
    mask[:, :70] = joined(70)
    mask[28:32, 70:78] = True
    mask[18:42, 78:] = joined(24)[18:42]
    mask[18:24, 78:] = mask[36:42, 78:] = True
    assert len(cut_apart(mask, 6, sure)) == 1
    mask[:, 78:] = joined(24)
    assert len(cut_apart(mask, 6, sure)) == 2


@pytest.mark.parametrize(("widths", "asked"), [((23, 23), False), ((24, 24), True)])
def test_a_patch_that_is_narrower_than_high_is_not_asked_about(widths, asked):
    questions = []

    def read(pieces):
        questions.append(len(pieces))
        return sure(pieces)

    cut_apart(joined(*widths), 6, read)
    assert bool(questions) == asked


@pytest.mark.parametrize(("thickness", "pieces"), [(10, 2), (12, 1)])
def test_only_what_is_hardly_thicker_than_the_pen_is_cut_through(thickness, pieces):
    mask = joined(40, 40)
    mask[30 - thickness // 2 : 30 + thickness // 2, 40:48] = True
    assert len(cut_apart(mask, 6, sure_of_narrow_ones)) == pieces
