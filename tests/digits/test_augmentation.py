"""Deformed digits: seeded, within bounds, and still digits."""

from __future__ import annotations

import math

import numpy as np
import pytest

from digitpad.digits import augmentation
from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError

NONE = Deformation(rotation=0, scale=0, stretch=0, shear=0, shift=0, elastic=0, thickness=0)


def test_no_deformation_changes_nothing(mnist):
    images = mnist.training.images[:50]
    out = NONE(images, np.random.default_rng(0))
    assert out.dtype == np.float32 and out.shape == images.shape
    np.testing.assert_allclose(out, images / 255.0, atol=1e-6)


def test_the_same_seed_gives_the_same_digits(mnist):
    images, deformation = mnist.training.images[:50], Deformation(elastic=1.0, thickness=0.3)
    first, second, other = (deformation(images, np.random.default_rng(seed)) for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, second)
    assert np.abs(first - other).mean() > 0.01


def test_how_many_are_deformed_at_once_changes_not_a_bit(mnist, monkeypatch):
    images, deformation = mnist.training.images[:120], Deformation(elastic=1.0, thickness=0.3)
    usual = deformation(images, np.random.default_rng(1))
    monkeypatch.setattr(augmentation, "PIECE", 7)
    np.testing.assert_array_equal(usual, deformation(images, np.random.default_rng(1)))


def test_deformed_digits_stay_within_bounds_and_leave_the_originals_alone(mnist):
    images = mnist.training.images[:500].copy()
    out = Deformation(rotation=30, scale=0.3, shear=0.5, shift=4, elastic=3.0, thickness=0.5)(
        images, np.random.default_rng(0)
    )
    assert out.min() >= 0 and out.max() <= 1
    np.testing.assert_array_equal(images, mnist.training.images[:500])


@pytest.mark.parametrize("name", ["rotation", "scale", "stretch", "shear", "shift", "elastic", "thickness"])
def test_each_kind_of_deformation_does_something(mnist, name):
    values = {"rotation": 20.0, "shift": 3.0, "elastic": 1.5}
    deformation = Deformation(**{**vars(NONE), name: values.get(name, 0.3)})
    images = mnist.training.images[:200]
    changed = np.abs(deformation(images, np.random.default_rng(0)) - images / 255.0).mean(axis=1) > 0.005
    assert changed.mean() > (0.3 if name == "thickness" else 0.8)


def test_strokes_get_thicker_and_thinner_on_all_sides():
    image = np.zeros((28, 28), np.uint8)
    image[10:18, 10:18] = 255
    deformation = Deformation(**{**vars(NONE), "thickness": 0.5})
    changed = deformation(np.tile(image.reshape(1, 784), (40, 1)), np.random.default_rng(0)).reshape(-1, 28, 28)
    widths, heights = changed[:, 14, :].sum(axis=1), changed[:, :, 14].sum(axis=1)
    np.testing.assert_allclose(widths, heights, atol=0.05)
    assert widths.min() < 6.5 and widths.max() > 9.5
    np.testing.assert_allclose(changed, changed[:, ::-1, ::-1], atol=0.01)


def test_deformations_fade_with_time(mnist):
    images = mnist.training.images[:200]
    deformation = Deformation(elastic=1.0, fade=0.6)

    def change(time: float) -> float:
        return float(np.abs(deformation(images, np.random.default_rng(0), time) - images / 255.0).mean())

    assert change(0.0) > change(0.5) > change(1.0) > 0.3 * change(0.0)
    gone = Deformation(elastic=1.0, thickness=0.3, fade=1.0)(images, np.random.default_rng(0), 1.0)
    np.testing.assert_allclose(gone, images / 255.0, atol=1e-6)


def test_a_shift_moves_the_centre_of_mass_by_no_more_than_asked(mnist):
    deformation = Deformation(**{**vars(NONE), "shift": 2.0})
    images = mnist.training.images[:300]
    out = deformation(images, np.random.default_rng(0)).reshape(-1, 28, 28)
    columns = np.arange(28)
    before = images.reshape(-1, 28, 28).astype(float)
    moved = (out.sum(1) @ columns) / out.sum((1, 2)) - (before.sum(1) @ columns) / before.sum((1, 2))
    assert 1.5 < np.abs(moved).max() < 2.05
    assert abs(moved.mean()) < 0.2


LARGEST = {
    "rotation": 180, "scale": 0.9, "stretch": 0.9, "shear": 2, "shift": 14, "elastic": 8, "thickness": 0.5, "fade": 1
}  # fmt: skip


@pytest.mark.parametrize("name", LARGEST)
def test_deformations_out_of_bounds_are_told(name):
    for allowed in (0, LARGEST[name]):
        assert getattr(Deformation(**{name: allowed}), name) == allowed
    for wrong in (-0.01, LARGEST[name] + 0.01, math.nan):
        with pytest.raises(SettingsError, match=f"The deformation's {name} is 0 to {LARGEST[name]}"):
            Deformation(**{name: wrong})
