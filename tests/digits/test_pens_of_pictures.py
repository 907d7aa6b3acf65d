"""Digits of two pens in one picture."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.patches import patches
from digitpad.digits.selection import written


def seven(page, left, pen, height=140):
    page[200 : 200 + pen, left : left + 80] = True
    page[200 : 200 + height, left + 80 - pen : left + 80] = True


@pytest.mark.parametrize(("pens", "kept"), [((20, 20, 8), 3), ((8, 8, 20), 3), ((20, 20, 3), 2)])
def test_a_digit_of_another_pen_is_kept_unless_it_is_as_fine_as_print(pens, kept):
    page = np.zeros((600, 800), bool)
    for place, pen in enumerate(pens):
        seven(page, 200 + 130 * place, pen)
    assert len(written(patches(page), np.zeros_like(page)).patches) == kept


def test_a_lower_piece_of_a_line_as_fine_as_that_is_left_out():
    page = np.zeros((600, 800), bool)
    for left in (200, 330):
        seven(page, left, 20)
    seven(page, 460, 8, height=60)
    assert len(written(patches(page), np.zeros_like(page)).patches) == 2
