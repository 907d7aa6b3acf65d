"""A picture seen again a little changed: which changes there are, and that each of them is one and no other."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.steadiness import CHANGES, slightly_changed

Y, X = np.mgrid[:28, :28] - 13.5


def blob(x: float, y: float) -> np.ndarray:
    """A soft spot with its middle so far to the right of the picture's and so far below, uint8 (784,)."""
    return np.rint(250 * np.exp(-((X - x) ** 2 + (Y - y) ** 2) / 18)).astype(np.uint8).ravel()


def middles(pictures: np.ndarray) -> np.ndarray:
    """x and y of the centre of mass of each, from the middle of the picture."""
    mass = pictures.reshape(-1, 784)
    return np.stack([mass @ X.ravel(), mass @ Y.ravel()], axis=1) / mass.sum(axis=1, keepdims=True)


@pytest.mark.parametrize("place", [(4.0, 0.0), (0.0, 4.0), (-3.0, 2.0)])
def test_a_picture_is_turned_both_ways_made_larger_and_smaller_and_moved_to_each_side(place):
    x, y = middles(blob(*place)[None])[0]
    cos, sin = np.cos(np.deg2rad(10)), np.sin(np.deg2rad(10))
    expected = [
        *[(x * cos + y * sin, y * cos - x * sin), (x * cos - y * sin, y * cos + x * sin)],
        *[(1.1 * x, 1.1 * y), (x / 1.1, y / 1.1)],
        *[(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)],
    ]
    changed = slightly_changed(blob(*place)[None])
    assert changed.shape == (CHANGES, 784) and changed.dtype == np.float32
    left = [tuple(found) for found in middles(changed)]
    for each in expected:
        left.remove(next(found for found in left if found == pytest.approx(each, abs=0.03)))


def test_only_the_size_of_two_of_them_changes_and_of_both_by_a_tenth():
    blob_mass = blob(0, 0).sum() / 255
    shares = slightly_changed(blob(0, 0)[None]).sum(axis=1) / blob_mass
    assert sorted(shares) == pytest.approx([1 / 1.21, *[1] * 6, 1.21], rel=0.01)


def test_pictures_are_changed_one_after_the_other_each_as_it_is_alone():
    pictures = np.stack([blob(0, 0), blob(3, 3), blob(-2, 4)])
    alone = [slightly_changed(each[None]) for each in pictures]
    np.testing.assert_array_equal(slightly_changed(pictures), np.concatenate(alone))
