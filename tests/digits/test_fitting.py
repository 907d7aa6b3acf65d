"""Tests of `digitpad.digits.fitting`: pictures of any size in 28 x 28."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.fitting import fitted, is_dark_on_light


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
