"""Photographs and scans: whatever lies around the sheet and is printed on it, the digits are what was written."""

from __future__ import annotations

import pytest

from tests.digits.photo_material import KINDS, photos
from tests.digits.test_segmentation import pen_digits


@pytest.mark.parametrize("kind", KINDS)
def test_the_photo_of_each_kind_is_the_same_for_the_same_seed(kind):
    digits = pen_digits(60, 2)
    [made], [again] = (photos(digits, kind, 1, 7) for _ in range(2))
    assert (made.text, made.picture.tobytes()) == (again.text, again.picture.tobytes())
    assert made.text and set(made.text) <= set("0123456789-.,\n")
