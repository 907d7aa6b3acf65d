"""Digits that one stroke joins are read each for itself, and no digit and no letter is cut."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitpad.digits.ink import rasterize
from digitpad.digits.ligatures import cut
from digitpad.digits.reading import NumberReader, recognize_number
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.interop import load_model
from digitpad.nn.network import Network
from tests.digits.test_pieces_and_others import SEVEN, ring
from tests.digits.test_segmentation import shifted

TWO = [(4, 22), (14, 6), (28, 0), (44, 6), (51, 24), (46, 44), (30, 66), (0, 97), (30, 96), (60, 97)]
ZERO = ring(30, 50, 28, 50, -0.04, 1.0)
THREE = [(4, 10), (16, 2), (34, 1), (48, 10), (50, 22), (44, 36), (24, 46), (46, 54), (55, 70), (48, 92), (28, 100)]
EIGHT = [(30 - 28 * np.sin(2 * t), 50 - 50 * np.cos(t)) for t in np.linspace(0, 2 * np.pi, 60)]
JOINED = {"22": (TWO, TWO), "222": (TWO, TWO, TWO), "00": (ZERO, ZERO), "20": (TWO, ZERO), "23": (TWO, THREE)}
WHOLE = {
    "a 2 with a long tail": [*TWO, (120, 92)],
    "a wide 0": ring(60, 50, 60, 50),
    "a lying 8": [(y, x) for x, y in EIGHT],
    "an M": [(0, 100), (8, 0), (45, 70), (85, 0), (95, 100)],
    "a zigzag": [(30 * turn, 100 * (turn % 2)) for turn in range(6)],
    "a dash": [(0, 0), (80, 2)],
    "a dot": [(3, 3)],
}


@pytest.fixture(scope="module")
def model():
    return load_model(None)


def read(strokes, model):
    return recognize_number(strokes, model.network, model.ink, model.rejection)


def joined(digits):
    """One stroke through all of them, each 16 to the right of the one before."""
    stroke = []
    for digit in digits:
        left = max(x for x, _ in stroke) + 16 if stroke else 0.0
        stroke += shifted([digit], left - min(x for x, _ in digit))[0]
    return stroke


@pytest.mark.parametrize("text", JOINED)
def test_digits_in_one_stroke_are_read_each_for_itself(text, model):
    alone = read([joined(JOINED[text])], model)
    assert alone.text == text and {digit.parts for digit in alone.digits} == {(0,)}
    edges = [(digit.box[0], digit.box[0] + digit.box[2]) for digit in alone.digits]
    assert all(right <= left + 5 for (_, right), (left, _) in pairwise(edges))
    assert all(alone.shares_strokes(index) for index in range(len(text)))
    beside = read([*SEVEN, shifted([joined(JOINED[text])], 90)[0]], model)
    assert beside.text == f"7{text}" and not beside.shares_strokes(0)


@pytest.mark.parametrize("name", WHOLE)
def test_a_stroke_that_is_not_several_digits_stays_whole(name, model):
    (digit,) = read([WHOLE[name]], model).digits
    assert digit.parts == (0,) and len(digit.lines[0]) == len(WHOLE[name])


def test_another_network_cuts_a_stroke_anew_that_the_one_before_has_read_as_one(model):
    def one_digit(images):
        return [Prediction(0, np.eye(10)[0], image, (), model.network, margin=9.0) for image in images]

    reader = NumberReader(lambda strokes: rasterize(strokes, model.ink), one_digit)
    assert reader.read([joined(JOINED["22"])]).text == "0"
    reader.ask_another(lambda images: recognize_images(images, model.network, model.rejection))
    assert reader.read([joined(JOINED["22"])]).text == "22"


def test_the_network_is_asked_only_where_a_stroke_leads_over():
    for stroke in (TWO, WHOLE["a wide 0"], *(WHOLE[name] for name in ("a dash", "a dot"))):
        assert len(cut(np.array(stroke, float), lambda pieces: pytest.fail("asked"))) == 1


def zeros(*heights, wide=40, gap=20):
    """One stroke through zeros of these heights, along all of their feet."""
    stroke, left = [], 0.0
    for height in heights:
        turn = np.linspace(0.5, -2 * np.pi - 0.5, 60) + np.pi / 2
        stroke.append(np.stack([left + wide / 2 + wide / 2 * np.cos(turn), height / 2 * np.sin(turn) - height / 2], 1))
        left += wide + gap
    return np.concatenate(stroke)


def judged_by_width(one=4.0, several=-1.0, digit=0):
    """A reader with so much evidence for what is as wide as one digit, and for what is wider."""

    def read(pieces):
        wide = [np.ptp(piece[:, 0]) > 88 for piece in pieces]
        image, network = np.zeros((28, 28), np.uint8), Network([784, 10])
        return [
            Prediction(digit, np.eye(10)[digit], image, (), network, margin=several if each else one) for each in wide
        ]

    return read


@pytest.mark.parametrize(
    ("stroke", "digits"),
    [
        *[(zeros(100, 100, wide=40, gap=12), 2), (zeros(100, 100, wide=40, gap=8), 1)],  # narrow as one digit
        *[(zeros(*[100] * 5, wide=84, gap=18), 5), (zeros(*[100] * 5, wide=84, gap=24), 1)],  # wide as many
        *[(zeros(*[100] * 5), 5), (zeros(*[100] * 6), 1)],  # five at most
        *[(zeros(100, 62), 2), (zeros(100, 58), 1)],  # low
    ],
)
def test_a_stroke_is_cut_into_as_many_digits_as_have_room_in_it(stroke, digits):
    assert len(cut(stroke, judged_by_width())) == digits


@pytest.mark.parametrize(
    ("one", "several", "digit", "digits"),
    [(3.2, 0.0, 0, 2), (2.8, 0.0, 0, 1), (9.0, 1.8, 0, 2), (9.0, 2.2, 0, 1), (9.0, 0.0, 1, 1)],
)
def test_a_stroke_is_cut_where_each_digit_is_sure_and_the_whole_is_none(one, several, digit, digits):
    """Halves of letters are read as a 1."""
    assert len(cut(zeros(100, 100), judged_by_width(one, several, digit))) == digits


@pytest.mark.parametrize(("tail", "asked"), [(24, False), (34, True)])
@pytest.mark.parametrize("before", [False, True])
def test_what_leads_out_of_a_digit_or_into_it_leads_over_where_it_is_as_wide_as_a_digit(tail, asked, before):
    turn, found = np.linspace(0, 2 * np.pi, 60), []
    stroke = np.concatenate([np.stack([50 * np.sin(turn), 50 * np.cos(turn)], 1), [(50 + tail, 50)]])

    def read(pieces):
        found.extend(pieces)
        return [None] * len(pieces)

    cut(stroke[::-1] * (-1, 1) if before else stroke, read)
    assert bool(found) == asked
