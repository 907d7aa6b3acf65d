"""Values as shades of the weight colours, and as squares of the size they are shown in."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app import shades
from digitpad.app.shades import symmetric_level


def random_pictures(count: int, side: int = 28) -> np.ndarray:
    return np.random.default_rng(0).standard_normal((count, side, side)).astype(np.float32)


@pytest.mark.parametrize("zeros", [0.0, 0.4, 0.99])
def test_the_colours_end_at_the_percentile_of_all_values_zeros_among_them(zeros: float) -> None:
    rng = np.random.default_rng(5)
    values = rng.normal(size=(30, 784)).astype(np.float32)
    values[:, rng.random(784) < zeros] = 0
    in_order = np.sort(np.abs(values).ravel())
    assert symmetric_level(values) == in_order[int(np.ceil(0.995 * in_order.size)) - 1]


def test_values_of_which_nearly_all_are_zero_have_the_level_zero() -> None:
    values = np.zeros((10, 784), np.float32)
    values[0, :3] = 1
    assert symmetric_level(values) == 0.0


def test_the_colours_end_at_the_99_5th_percentile_of_all_absolute_values():
    values = random_pictures(40)
    level = shades.symmetric_level(values)
    assert level == pytest.approx(np.percentile(np.abs(values), 99.5), rel=1e-3)
    assert np.mean(np.abs(values) <= level) == pytest.approx(0.995, abs=1e-4)


@pytest.mark.parametrize("cell", [27, 20, 14, 9, 5, 1])
def test_below_28_pixels_a_picture_is_the_mean_over_each_area(cell):
    values = random_pictures(3)
    fine = values.repeat(cell, axis=1).repeat(cell, axis=2)  # 28 * cell wide: both grids divide it
    expected = fine.reshape(3, cell, 28, cell, 28).mean(axis=(2, 4))
    assert np.allclose(shades.resized(values, cell), expected, atol=1e-5)


def test_weights_of_another_number_than_784_fill_the_smallest_square():
    rows = np.arange(1, 63, dtype=np.float32).reshape(2, 31)
    shown = shades.as_pictures(rows)
    assert shown.shape == (2, 6, 6)
    assert np.array_equal(shown.reshape(2, 36)[:, :31], rows)
    assert not shown.reshape(2, 36)[:, 31:].any()


def test_a_number_of_weights_that_is_a_square_is_shown_as_it_is():
    rows = np.arange(2 * 49, dtype=np.float32).reshape(2, 49)
    assert np.array_equal(shades.as_pictures(rows), rows.reshape(2, 7, 7))


def test_shades_run_evenly_from_one_end_to_the_other_and_stay_there():
    values = np.linspace(-2, 2, 401, dtype=np.float32)
    entries = shades.shades(values, 2.0).astype(int)
    assert (entries[0], entries[200], entries[-1]) == (0, 127, 255)
    assert set(np.diff(entries)) == {0, 1}
    assert shades.shades(np.array([-9, 9], np.float32), 2.0).tolist() == [0, 255]


def test_without_a_level_everything_has_the_shade_of_zero():
    assert set(shades.shades(np.array([-1.0, 0, 1], np.float32), 0.0)) == {127}


def test_a_picture_in_a_whole_multiple_of_its_size_is_repeated():
    values = random_pictures(2, 3)
    assert np.array_equal(shades.resized(values, 6), np.kron(values, np.ones((1, 2, 2), np.float32)))


def test_a_sigmoid_is_as_bright_as_it_is_and_a_tanh_from_minus_one_on():
    assert shades.brightness(np.array([0.0, 0.25, 1.0]), "sigmoid").tolist() == [0, 0.25, 1]
    assert shades.brightness(np.array([-1.0, 0.0, 0.5, 1.0]), "tanh").tolist() == [0, 0.5, 0.75, 1]


def test_a_relu_is_as_bright_as_its_share_of_the_largest():
    assert shades.brightness(np.array([0.0, 2.0, 8.0]), "relu").tolist() == [0, 0.25, 1]
    assert shades.brightness(np.zeros(3), "relu").tolist() == [0, 0, 0]


def test_activations_beyond_all_numbers_are_brightest():
    wild = np.array([np.inf, 1.0, -np.inf], np.float32)
    assert shades.brightness(wild, "relu")[0] == 1
    assert shades.brightness(wild, "sigmoid").tolist() == [1, 1, 0]


@pytest.mark.parametrize(("ratio", "pixels"), [(0.5, 1), (1.0, 1), (1.75, 1), (2.0, 2), (3.25, 3)])
def test_a_hairline_is_a_unit_in_whole_pixels(ratio, pixels):
    assert shades.hairline(ratio) == pixels


def test_weights_too_small_to_be_made_larger_have_no_colour():
    with np.errstate(all="raise"):
        entries = shades.shades(np.array([-1e-42, 0, 1e-42], np.float32), 1e-42)
    assert (entries == 127).all()
