"""Small pieces belong to the patch to which paler ink leads: each bound by what lies just within and just beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.broken_strokes import rejoined
from digitpad.digits.patches import patches

FULL = 0.42  # patches are found where there is as much ink


def digits_and_a_piece(height=30, paler=0.3, gap=6):
    """Two ones, 100 high, and a piece to the right of the first, with paler ink between these."""
    ink = np.zeros((200, 200), np.float32)
    ink[50:150, 40:50] = ink[50:150, 120:130] = 1
    ink[90 : 90 + height, 50 + gap : 60 + gap] = 1
    ink[95:100, 50 : 50 + gap] = paler
    return ink


def sizes(ink):
    return [patch.size for patch in sorted(rejoined(patches(ink > FULL), ink), key=lambda patch: patch.left)]


@pytest.mark.parametrize(
    ("height", "paler", "joined"),
    [(34, 0.3, True), (36, 0.3, False), (34, 0.22, False)],
    ids=["small", "as large as a digit", "nothing leads there"],
)
def test_a_small_piece_is_part_of_the_digit_to_which_paler_ink_leads(height, paler, joined):
    found = sizes(digits_and_a_piece(height, paler))
    assert found == ([(26, 100), (10, 100)] if joined else [(10, 100), (10, height), (10, 100)])


@pytest.mark.parametrize(("left", "joined_to"), [(66, 0), (94, 1)])
def test_of_two_digits_to_which_ink_leads_the_nearer_one_has_the_piece(left, joined_to):
    ink = digits_and_a_piece(0)
    ink[100, 50:120] = 0.3
    ink[95:105, left : left + 10] = 1
    expected = [(10, 100), (10, 100)]
    expected[joined_to] = (36, 100)
    assert sizes(ink) == expected


def test_pieces_that_lead_to_one_another_alone_stay_apart():
    ink = np.zeros((200, 200), np.float32)
    ink[50:150, 40:50] = 1
    ink[100:120, 80:90] = ink[100:120, 96:106] = 1
    ink[105:110, 90:96] = 0.3
    assert sizes(ink) == [(10, 100), (10, 20), (10, 20)]
    assert rejoined([], ink) == []
