"""Tests of `digitpad.digits.fitting`: pictures of any size in 28 x 28."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from digitpad.digits.fitting import are_dark_on_light, fitted, is_dark_on_light, light_on_dark


@pytest.mark.parametrize(("height", "width"), [(8, 8), (14, 14), (32, 32), (100, 100), (28, 28)])
def test_the_mean_and_the_middle_of_a_picture_stay(height: int, width: int) -> None:
    picture = np.zeros((1, height, width), np.uint8)
    picture[0, height // 4 : height - height // 4, width // 4 : width - width // 4] = 200
    small = fitted(picture).reshape(28, 28).astype(float)
    assert small.mean() == pytest.approx(picture.mean(), rel=0.06)
    assert np.abs(small - small[::-1]).max() <= 1 and np.abs(small - small[:, ::-1]).max() <= 1


def test_proportions_stay_and_the_picture_lies_in_the_middle() -> None:
    small = fitted(np.full((2, 60, 30), 255, np.uint8)).reshape(2, 28, 28)
    assert (small[:, :, 7:21] == 255).all()
    assert not small[:, :, :7].any() and not small[:, :, 21:].any()


def test_the_rim_tells_whether_a_picture_is_dark_on_light() -> None:
    picture = np.full((10, 12), 240, np.uint8)
    picture[2:8, 2:10] = 0
    assert is_dark_on_light(picture) and not is_dark_on_light(255 - picture)


@pytest.mark.parametrize("side", ["top", "bottom", "left", "right"])
def test_every_side_of_the_rim_counts_and_nothing_within(side: str) -> None:
    rows: dict[str, Any] = {"top": np.s_[0], "bottom": np.s_[-1], "left": np.s_[:, 0], "right": np.s_[:, -1]}
    picture = np.full((10, 10), 255, np.uint8)
    picture[0] = picture[-1] = picture[:, 0] = picture[:, -1] = 120  # a little darker than half
    assert not is_dark_on_light(picture)
    picture[rows[side]] = 200
    assert is_dark_on_light(picture)


@pytest.mark.parametrize("shape", [(2, 9), (9, 2), (3, 3)])
@pytest.mark.parametrize(("rim", "light"), [(128, False), (129, True)])
def test_a_rim_is_light_where_it_is_lighter_than_half_however_small_the_picture(
    shape: tuple[int, int], rim: int, light: bool
) -> None:
    assert is_dark_on_light(np.full(shape, rim, np.uint8)) == light


def test_pictures_of_other_shades_are_measured_by_their_own_white() -> None:
    pictures = np.stack([np.full((6, 6), shade, np.uint8) for shade in (7, 8, 9)])
    assert are_dark_on_light(pictures, white=16).tolist() == [False, False, True]


def test_colours_become_one_grey_that_is_light_on_dark() -> None:
    seen = np.ones((6, 6, 3), np.float32)
    seen[2:4, 2:4] = (0.0, 0.2, 0.4)
    grey, inverted = light_on_dark(seen)
    assert inverted and grey[0, 0] == 0 and grey[2, 2] == 255 - 51
    again, inverted = light_on_dark(1 - seen)
    assert not inverted
    np.testing.assert_array_equal(again, grey)


def test_many_pictures_at_once_come_out_as_each_alone() -> None:
    pictures = np.random.default_rng(1).integers(0, 256, (45, 200, 200), np.uint8)
    np.testing.assert_array_equal(fitted(pictures), np.concatenate([fitted(each[None]) for each in pictures]))


@pytest.mark.parametrize(("height", "width"), [(1, 100), (100, 1)])
def test_a_line_stays_one_pixel_wide(height: int, width: int) -> None:
    small = fitted(np.full((1, height, width), 90, np.uint8)).reshape(28, 28)
    assert (small if height == 1 else small.T)[13].tolist() == [90] * 28 and np.count_nonzero(small) == 28


def test_an_even_slope_stays_even_where_a_picture_is_made_larger_and_smaller() -> None:
    for side in (14, 56):
        slope = np.tile(np.arange(side) * 224 // side, (side, 1)).astype(np.uint8)
        small = fitted(slope[None]).reshape(28, 28).astype(int)
        assert (small == small[0]).all()
        assert np.abs(np.diff(small[0, 2:-2]) - 8).max() <= 1
        np.testing.assert_array_equal(fitted(slope.T[None]).reshape(28, 28), small.T)
