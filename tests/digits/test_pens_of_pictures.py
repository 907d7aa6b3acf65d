"""Digits of two pens in one picture, and strokes of a pen that leaves gaps."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.patches import patches
from digitpad.digits.pictures import Picture
from digitpad.digits.recognition import Prediction
from digitpad.digits.selection import written
from digitpad.nn.network import Network

NETWORK = Network([784, 10])


def even(images):
    """A reader that cannot tell one digit from another."""
    return [Prediction(0, np.full(10, 0.1, np.float32), image, (), NETWORK) for image in images]


def seven(page, left, pen, height=140):
    page[200 : 200 + pen, left : left + 80] = True
    page[200 : 200 + height, left + 80 - pen : left + 80] = True


@pytest.mark.parametrize(("pens", "kept"), [((20, 20, 8), 3), ((8, 8, 20), 3), ((20, 20, 3), 2)])
def test_a_digit_of_another_pen_is_kept_unless_it_is_as_fine_as_print(pens, kept):
    page = np.zeros((600, 800), bool)
    for index, pen in enumerate(pens):
        seven(page, 200 + 130 * index, pen)
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


def test_a_lower_piece_of_a_line_as_fine_as_that_is_left_out():
    page = np.zeros((600, 800), bool)
    for left in (200, 330):
        seven(page, left, 20)
    seven(page, 460, 8, height=60)
    assert len(written(patches(page), np.zeros_like(page)).patches) == 2


@pytest.mark.parametrize(("lefts", "kept"), [((), 2), ((460,), 4)])
def test_a_thin_upright_stroke_is_a_one_only_beside_other_thin_digits(lefts, kept):
    page = np.zeros((600, 800), bool)
    for left in (200, 330):
        seven(page, left, 20)
    for left in lefts:
        seven(page, left, 8)
    page[200:340, 600:608] = True
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


@pytest.mark.parametrize(("paler", "read"), [(0.3, "00"), (0.1, "0.0")])
def test_a_piece_to_which_paler_ink_leads_from_a_stroke_is_no_point(paler, read):
    page = np.zeros((600, 800), bool)
    for left in (200, 360):
        seven(page, left, 16)
    page[324:340, 264:320] = True  # a foot that reaches far
    ink = page.astype(np.float32)
    ink[324:340, 296:304] = paler
    assert Picture(ink).read(even).text == read
