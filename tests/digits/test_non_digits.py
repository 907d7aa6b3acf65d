"""The material that the refusal is scored on: seeded, of all kinds, and kept apart from what training may draw."""

from __future__ import annotations

import numpy as np

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
