"""Digits whose strokes broke or stand apart stay whole, and what is no digit stands by itself between digits."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.reading import recognize_number
from digitpad.interop import load_model
from tests.digits.test_segmentation import shifted

TURN = np.linspace(0, 2 * np.pi, 40)


def ring(x, y, across, down, start=0.0, end=1.0):
    turn = 2 * np.pi * np.linspace(start, end, 40)
    return [(x - across * np.sin(t), y - down * np.cos(t)) for t in turn]


SEVEN = [[(0, 0), (58, 0), (20, 100)]]
EIGHT = [ring(30, 23, 20, 23), ring(30, 73, 26, 27)]
ZERO = [ring(30, 50, 30, 50)]
PLUS = [[(0, 55), (45, 55)], [(22, 32), (23, 78)]]
EQUALS = [[(0, 45), (50, 46)], [(0, 65), (50, 64)]]
PIECES = {
    "9": [ring(26, 27, 26, 27), [(56, 8), (53, 100)]],
    "0": [ring(30, 50, 30, 50, 0.02, 0.48), ring(30, 50, 30, 50, 0.52, 0.98)],
    "8": [[(x - 0.55 * y, y) for x, y in stroke] for stroke in EIGHT],
    "3": [
        [(4, 10), (16, 2), (34, 1), (48, 10), (50, 22)],
        [(50, 22), (44, 36), (24, 46)],
        [(24, 46), (46, 54), (55, 70)],
        [(55, 70), (48, 92), (28, 100), (0, 90)],
    ],
}


@pytest.fixture(scope="module")
def model():
    return load_model(None)


def read(strokes, model):
    return recognize_number(strokes, model.network, model.ink, model.rejection).text


def row(*groups, gap=26):
    drawn, left = [], 0.0
    for group in groups:
        low = min(x for stroke in group for x, _ in stroke)
        drawn += shifted(group, left - low)
        left = max(x for stroke in drawn for x, _ in stroke) + gap
    return drawn


@pytest.mark.parametrize("digit", PIECES)
def test_a_digit_in_pieces_that_nearly_touch_is_one(digit, model):
    assert read(PIECES[digit], model) == digit


@pytest.mark.parametrize("digit", PIECES)
def test_beside_others_it_is_one_too(digit, model):
    assert read(row(SEVEN, PIECES[digit], EIGHT), model) == f"7{digit}8"


@pytest.mark.parametrize("sign", [PLUS, EQUALS])
@pytest.mark.parametrize("gap", [20, 30])
def test_a_plus_or_an_equals_sign_is_part_of_neither_neighbour_and_no_minus(sign, gap, model):
    for before, after, text in ((ZERO, EIGHT, "0?8"), (EIGHT, SEVEN, "8?7"), (EIGHT, ZERO, "8?0")):
        assert read(row(before, sign, after, gap=gap), model) == text


def test_a_minus_that_was_gone_over_is_one_and_two_lines_above_each_other_are_none(model):
    minus = [(0, 50), (40, 50)]
    assert read(row([minus, shifted([minus], 2, 3)[0]], SEVEN), model) == "-7"
    assert "-" not in read(row(EQUALS, SEVEN), model)
