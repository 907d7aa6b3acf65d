"""Ink becomes what MNIST would show, wherever and however large it was drawn."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.digits import ink
from digitpad.digits.ink import (
    InkSettings,
    clean,
    clean_picture,
    ink_steps,
    normalize_picture,
    picture_steps,
    rasterize,
)
from digitpad.errors import SettingsError

SEVEN = [[(10.0, 20.0), (60.0, 18.0), (72.0, 22.0), (50.0, 70.0), (41.0, 110.0)], [(30.0, 60.0), (70.0, 57.0)]]

coordinates = st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 2))
drawings = st.lists(st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=30), min_size=1, max_size=4)


def moved(strokes, scale, dx, dy):
    return [[(x * scale + dx, y * scale + dy) for x, y in stroke] for stroke in strokes]


def extent(strokes):
    points = np.array([point for stroke in strokes for point in stroke])
    return float(np.ptp(points, axis=0).max())


def centre_of_mass(image):
    image = image.astype(float)
    return image.sum(axis=0) @ np.arange(28) / image.sum(), image.sum(axis=1) @ np.arange(28) / image.sum()


@given(drawings, st.floats(0.01, 100), st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
def test_place_and_size_change_nothing(strokes, scale, dx, dy):
    if 0 < extent(strokes) < 1:
        return  # at 10,000 units from the origin nothing is left of such a digit's shape
    np.testing.assert_array_equal(rasterize(strokes), rasterize(moved(strokes, scale, dx, dy)))


def test_the_digit_fills_the_box_and_its_mass_is_in_the_middle():
    image = rasterize(SEVEN)
    assert image.dtype == np.uint8 and image.shape == (28, 28)
    assert 19 <= np.ptp(np.flatnonzero(image.any(axis=1))) + 1 <= 22
    assert centre_of_mass(image) == pytest.approx((14, 14), abs=0.1)
    assert image.max() == 255
    assert len(np.unique(image)) > 20  # soft edges


def test_no_ink_is_none_and_a_dot_is_a_dot():
    assert rasterize([]) is None
    assert rasterize([[], []]) is None
    dot = rasterize([[(5.0, 5.0)]])
    assert centre_of_mass(dot) == pytest.approx((14, 14), abs=0.01)
    assert 1 < dot.sum() / 255 < 12
    np.testing.assert_array_equal(dot, rasterize([[(500.0, 7.0), (500.0, 7.0)]]))


def test_repeated_and_dense_points_change_nothing_that_could_be_seen():
    line = [[(0.0, 0.0), (100.0, 40.0)]]
    dense = [[(x, 0.4 * x) for x in np.linspace(0, 100, 2000)]]
    difference = rasterize(line).astype(int) - rasterize(dense)
    assert np.abs(difference).max() <= 2
    np.testing.assert_array_equal(rasterize([[*SEVEN[0], SEVEN[0][-1]], SEVEN[1]]), rasterize(SEVEN))


@pytest.mark.parametrize("settings", [InkSettings(), InkSettings(0.1, 0.1), InkSettings(5, 5), InkSettings(0.3, 4)])
@pytest.mark.parametrize("count", [1, 3, 47, 48, 49, 150])
def test_drawing_only_where_the_pen_reaches_gives_the_same_bits(settings, count):
    rng = np.random.default_rng(count)
    points = np.cumsum(rng.normal(0, 1.5, (count + 1, 2)), axis=0) + rng.uniform(-3, 31, 2)
    starts, ends = points[:-1], points[1:]
    distances = ink.distances(ink.ACROSS, ink.DOWN, starts, ends)
    everywhere = np.clip((settings.pen_radius - distances) / settings.softness + 0.5, 0, 1)
    assert np.array_equal(ink.draw(starts, ends, settings), everywhere)


def test_dots_between_the_pixels_and_strokes_of_no_size_are_borne():
    thin = InkSettings(0.3, 0.3)
    pictures = [rasterize([[(0, 0)], [(10, y / 10)]], thin) for y in range(100)]
    assert all(picture is not None and picture.shape == (28, 28) for picture in pictures)
    assert not all(picture.any() for picture in pictures)  # some of them do lie between
    dot = rasterize([[(0.0, 0.0)]])
    assert np.array_equal(rasterize([[(1e-310, 0.0), (0.0, 0.0)]]), dot)


def test_a_wider_pen_gives_more_ink():
    thin, wide = (rasterize(SEVEN, InkSettings(pen_radius=r)).sum(dtype=int) for r in (0.8, 1.6))
    assert wide > 1.5 * thin


@pytest.mark.parametrize("name", ["pen_radius", "softness"])
def test_ink_settings_out_of_bounds_are_told(name):
    for allowed in (0.1, 5):
        assert getattr(InkSettings(**{name: allowed}), name) == allowed
    for wrong in (0.09, 5.01, -1.0, float("nan")):
        with pytest.raises(SettingsError, match=r"0\.1 to 5 pixels"):
            InkSettings(**{name: wrong})


def test_a_digit_of_mnist_comes_out_as_it_went_in(mnist):
    images = mnist.validation.images[:300].reshape(-1, 28, 28)
    same = [np.array_equal(normalize_picture(image / 255.0), image) for image in images]
    assert np.mean(same) > 0.95  # a few of MNIST's digits lie a pixel off their own rule


@pytest.mark.parametrize("factor", [2, 5, 10])
def test_an_enlarged_digit_on_a_large_canvas_comes_out_as_the_digit(mnist, factor):
    for image in mnist.validation.images[:20].reshape(-1, 28, 28):
        canvas = np.zeros((60 * factor, 70 * factor))
        canvas[7 : 7 + 28 * factor, 11 : 11 + 28 * factor] = np.kron(image / 255.0, np.ones((factor, factor)))
        small = normalize_picture(image / 255.0)
        assert np.abs(normalize_picture(canvas).astype(int) - small).max() <= 1


def test_a_picture_without_ink_is_none():
    assert normalize_picture(np.zeros((40, 50))) is None


SPECK = [(50.0, 200.0), (51.0, 201.0), (50.5, 200.0)]


@pytest.mark.parametrize("speck", [[(-60.0, 10.0)], [(140.0, 118.0)], SPECK])
def test_a_stray_speck_changes_nothing(speck):
    assert clean([*SEVEN, speck]) == SEVEN
    np.testing.assert_array_equal(rasterize([speck, *SEVEN]), rasterize(SEVEN))


def test_the_parts_of_a_digit_are_no_specks():
    five_with_a_hat = [[(40.0, 0.0), (0.0, 40.0), (40.0, 100.0), (0.0, 100.0)], [(46.0, 0.0), (58.0, 0.0)]]
    broken_one = [[(0.0, 0.0), (0.0, 60.0)], [(0.0, 66.0), (0.0, 69.0)], [(0.0, 73.0), (0.0, 100.0)]]
    dots = [[(float(x), float(x * x))] for x in range(10)]
    for drawing in (five_with_a_hat, broken_one, dots, [[(3.0, 4.0)]], []):
        assert clean(drawing) == drawing


def test_a_dot_in_a_zero_makes_it_a_zero():
    turns = np.linspace(0, 2 * np.pi, 40)
    zero = np.column_stack([30 * np.cos(turns), 50 * np.sin(turns)]).tolist()
    np.testing.assert_array_equal(rasterize([zero, [(0.0, 1.0)]]), rasterize([zero]))


@given(drawings)
def test_cleaning_leaves_the_largest_stroke(strokes):
    cleaned = clean(strokes)
    assert max(extent([stroke]) for stroke in cleaned) == max(extent([stroke]) for stroke in strokes)
    assert all(stroke in strokes for stroke in cleaned)


@pytest.mark.parametrize("corner", [(0, 0), (0, 27), (27, 0), (27, 27)])
def test_a_bright_pixel_in_a_corner_changes_nothing(mnist, corner):
    same = []
    for image in mnist.validation.images[:100].reshape(-1, 28, 28):
        marked = image.copy()
        marked[corner] = 255
        same.append(np.array_equal(normalize_picture(marked / 255.0), normalize_picture(image / 255.0)))
    assert np.mean(same) > 0.97


def bar_and(height, width, gap, ink=1.0):
    """A bar of 40 x 4 pixels, whose specks have less than 6.4 pixels of ink and are 5 away, and a part beside it."""
    picture = np.zeros((50, 40))
    picture[5:45, 3:7] = 1
    picture[20 : 20 + height, 7 + gap : 7 + gap + width] = ink
    return picture


@pytest.mark.parametrize(
    ("height", "width", "gap", "ink"), [(2, 2, 5, 1.0), (2, 3, 5, 1.0), (1, 5, 5, 0.5), (5, 1, 20, 1.0)]
)
def test_what_is_small_and_faint_and_apart_is_a_speck(height, width, gap, ink):
    picture = bar_and(height, width, gap, ink)
    before = picture.copy()
    np.testing.assert_array_equal(clean_picture(picture), np.ones((40, 4)))
    np.testing.assert_array_equal(picture, before)


@pytest.mark.parametrize(("shade", "rows"), [(0.45, 40), (0.55, 44)])
def test_what_is_paler_than_half_a_shade_of_grey_is_paper(shade, rows):
    picture = bar_and(1, 1, -1)
    picture[45:49, 3:7] = shade / 255
    assert clean_picture(picture).shape == (rows, 4)


@pytest.mark.parametrize(
    ("height", "width", "gap", "ink"), [(2, 2, 4, 1.0), (3, 3, 5, 1.0), (1, 6, 5, 0.5), (6, 1, 5, 1.0)]
)
def test_what_is_near_or_heavy_or_long_is_no_speck(height, width, gap, ink):
    picture = bar_and(height, width, gap, ink)
    np.testing.assert_array_equal(clean_picture(picture), picture[5:45, 3 : 7 + gap + width])


def test_of_several_parts_the_specks_alone_are_taken_away():
    picture = bar_and(20, 3, 8)
    expected = picture[5:45, 3:18].copy()
    picture[[0, 49], [39, 39]] = 1
    np.testing.assert_array_equal(clean_picture(picture), expected)


def test_specks_on_a_very_large_picture_are_ignored(mnist):
    image = mnist.validation.images[3].reshape(28, 28) / 255.0
    canvas = np.zeros((1500, 2000))
    canvas[700 : 700 + 84, 900 : 900 + 84] = np.kron(image, np.ones((3, 3)))
    canvas[10:14, 1980:1983] = 1
    canvas[1490, 5] = 1
    assert np.abs(normalize_picture(canvas).astype(int) - normalize_picture(image)).max() <= 1


def test_a_hair_thin_line_in_a_large_picture_is_seen():
    canvas = np.zeros((800, 800))
    canvas[np.arange(100, 700), 700 - np.arange(100, 700) // 2] = 1
    image = normalize_picture(canvas)
    assert image.max() == 255 and np.count_nonzero(image > 100) >= 20


def test_a_line_far_longer_than_wide_is_one_pixel_wide_whichever_way_it_runs():
    flat = picture_steps(np.ones((1, 60)))
    assert flat.boxed.shape == (1, 20)
    np.testing.assert_array_equal(picture_steps(np.ones((60, 1))).boxed, flat.boxed.T)


def test_a_digit_at_half_its_size_comes_out_close_to_the_digit(mnist):
    for image in mnist.validation.images[:50].reshape(-1, 28, 28):
        half = image.reshape(14, 2, 14, 2).mean(axis=(1, 3)) / 255
        assert np.abs(normalize_picture(half / half.max()).astype(int) - image).mean() < 30


# The steps


def test_the_steps_end_in_the_picture_that_the_network_sees():
    steps = ink_steps([*SEVEN, [], SPECK])
    assert (steps.drawn, steps.cleaned, steps.specks) == ([*SEVEN, SPECK], SEVEN, [SPECK])
    np.testing.assert_array_equal(steps.image, rasterize(SEVEN))
    assert ink_steps([[]]) is None


def test_the_boxed_strokes_fit_the_box_in_their_own_proportions():
    settings = InkSettings(pen_radius=1.5)
    points = np.concatenate(ink_steps(SEVEN, settings).boxed)
    width, height = np.ptp(points, axis=0)
    assert height == pytest.approx(20 - 2 * settings.pen_radius, abs=1e-3)
    assert width / height == pytest.approx(62 / 92, abs=1e-3)
    np.testing.assert_allclose((points.min(axis=0) + points.max(axis=0)) / 2, 14, atol=1e-3)


def test_the_shift_moves_the_centre_of_mass_into_the_middle():
    steps = ink_steps(SEVEN)
    np.testing.assert_allclose(steps.centre + steps.shift, 14)
    for boxed, centred in zip(steps.boxed, steps.centred, strict=True):
        np.testing.assert_allclose(centred, boxed + steps.shift)


def test_the_steps_of_a_picture_end_in_what_the_network_sees(mnist):
    image = mnist.validation.images[3].reshape(28, 28)
    marked = image / 255.0
    marked[0, 27] = 1
    steps = picture_steps(marked)
    assert max(steps.cut.shape) == max(steps.boxed.shape) == 20
    np.testing.assert_array_equal(steps.image, normalize_picture(image / 255.0))
    assert picture_steps(np.zeros((5, 5))) is None
