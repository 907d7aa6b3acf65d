"""The material that the refusal is scored on: seeded, of all kinds, and kept apart from what training may draw."""

from __future__ import annotations

import numpy as np

from digitpad.digits.ink import InkSettings
from digitpad.digits.non_digits import non_digit_examples
from digitpad.nn.class_set import NO_CLASS
from tests.digits.non_digits import DRAW, FAMILIES, HELD_OUT, KNOWN, SHARES, non_digits


def test_the_same_seed_gives_the_same_non_digits():
    for ours, theirs in zip(non_digits(60, 5), non_digits(60, 5), strict=True):
        assert ours.kind == theirs.kind
        np.testing.assert_array_equal(ours.image, theirs.image)


def test_the_kinds_fall_into_two_halves():
    assert set(DRAW) == KNOWN | HELD_OUT
    assert not KNOWN & HELD_OUT
    for kinds in FAMILIES.values():
        assert 0 <= len(KNOWN & set(kinds)) - len(HELD_OUT & set(kinds)) <= 1


def test_a_sample_holds_all_families_and_pictures_with_ink():
    items = non_digits(200, 1)
    assert {item.family for item in items} == set(SHARES)
    assert all(item.image.shape == (28, 28) and item.image.dtype == np.uint8 and item.image.any() for item in items)
    assert 0.4 < np.mean([item.held_out for item in items]) < 0.55


def test_the_programs_own_non_digits_are_seeded_and_labelled_as_none():
    ours, theirs = (non_digit_examples(80, np.random.default_rng(2)) for _ in range(2))
    np.testing.assert_array_equal(ours.images, theirs.images)
    assert ours.images.shape == (80, 784) and ours.images.dtype == np.uint8 and ours.images.any(axis=1).all()
    assert set(ours.labels) == {NO_CLASS}


def test_the_programs_own_non_digits_follow_the_ink_settings():
    thin, wide = (non_digit_examples(40, np.random.default_rng(2), InkSettings(pen_radius=r)) for r in (0.8, 1.6))
    assert wide.images.sum(dtype=int) > 1.3 * thin.images.sum(dtype=int)
