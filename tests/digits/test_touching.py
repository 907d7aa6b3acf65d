"""When a patch of ink is cut into digits: what speaks for one digit and what for two."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.recognition import Prediction
from digitpad.digits.touching import cut_apart
from digitpad.nn.network import Network

NETWORK = Network([784, 10])
HIGH, PEN = 60, 6


def held_together(*widths, bridge=8, strokes=1, high=HIGH):
    """Boxes side by side, the last one so high, with so many thin strokes from one to the next."""
    mask = np.zeros((HIGH, sum(widths) + bridge * (len(widths) - 1)), bool)
    left = 0
    for place, width in enumerate(widths):
        own = high if place == len(widths) - 1 else HIGH
        box = mask[(HIGH - own) // 2 : (HIGH + own) // 2, left : left + width]
        box[:, :PEN] = box[:, -PEN:] = box[:PEN] = box[-PEN:] = True
        for stroke in range(strokes):
            mask[28 + 8 * stroke : 32 + 8 * stroke, left + width : left + width + bridge] = True
        left += width + bridge
    return mask


def seen(share, margin=9.0, rejected=False):
    shares = np.full(10, (1 - share) / 9)
    shares[2] = share
    return Prediction(2, shares, np.zeros((28, 28), np.uint8), (), NETWORK, rejected, margin=margin)


SURE = seen(1.0)


def pieces_of(mask, whole, right=SURE, left=SURE):
    """How many digits it becomes where the network reads this in the whole, and these in its right and left part."""

    def read(pieces):
        inked = [np.flatnonzero(piece.any(axis=0)) for piece in pieces]
        ends = [(columns[0] == 0, columns[-1] == mask.shape[1] - 1) for columns in inked]
        return [whole if all(each) else left if each[0] else right for each in ends]

    return len(cut_apart(mask, PEN, read))


@pytest.mark.parametrize(("strokes", "share", "pieces"), [(1, 0.9, 1), (1, 0.8, 2), (2, 0.55, 1), (2, 0.45, 2)])
def test_each_stroke_that_is_cut_has_to_be_worth_it(strokes, share, pieces):
    assert pieces_of(held_together(40, 40, strokes=strokes), seen(share)) == pieces


@pytest.mark.parametrize(("margin", "pieces"), [(3.4, 1), (3.1, 2), (9.0, 1), (-2.0, 2)])
def test_a_sure_digit_with_little_evidence_may_be_two(margin, pieces):
    assert pieces_of(held_together(40, 40), seen(1.0, margin)) == pieces


@pytest.mark.parametrize(
    ("whole", "part", "pieces"),
    [
        *[(seen(0.1, margin=0.0), seen(1.0, rejected=True), 1), (seen(0.1, rejected=True), seen(1.0), 2)],
        *[(seen(0.1, rejected=True), seen(0.02), 2), (seen(1.0, rejected=True), seen(1.0, rejected=True), 1)],
    ],
)
def test_nothing_is_cut_that_leaves_what_is_no_digit(whole, part, pieces):
    assert pieces_of(held_together(40, 40), whole, right=part) == pieces


@pytest.mark.parametrize(("left", "pieces"), [(SURE, 2), (seen(0.1), 1)])
def test_two_mere_guesses_are_no_better_than_what_is_no_digit(left, pieces):
    assert pieces_of(held_together(40, 40), seen(1.0, rejected=True), right=seen(0.1), left=left) == pieces


@pytest.mark.parametrize(("high", "pieces"), [(30, 2), (24, 1)])
def test_what_is_low_is_no_digit_of_its_own(high, pieces):
    assert pieces_of(held_together(70, 24, high=high), seen(0.3, rejected=True)) == pieces


@pytest.mark.parametrize(("width", "pieces"), [(8, 2), (4, 1)])
def test_a_sliver_is_no_digit_of_its_own(width, pieces):
    assert pieces_of(held_together(50, width, bridge=2), seen(0.3, rejected=True)) == pieces


def cuts_tried(mask):
    """The columns before which a digit might end."""
    ends = set()

    def read(pieces):
        for piece in pieces:
            inked = np.flatnonzero(piece.any(axis=0))
            ends.update({int(inked[-1]) + 1} if inked[0] == 0 else ())
        return [SURE for _ in pieces]

    cut_apart(mask, PEN, read)
    return sorted(ends - {mask.shape[1]})


@pytest.mark.parametrize(("width", "pieces"), [(22, 1), (24, 2)])
def test_what_is_no_wider_than_digits_are_stays_whole(width, pieces):
    assert pieces_of(held_together(width, width), seen(1.0, rejected=True)) == pieces


@pytest.mark.parametrize(("thickness", "pieces"), [(10, 2), (11, 1)])
def test_what_is_cut_through_is_hardly_thicker_than_the_pen(thickness, pieces):
    mask = held_together(40, 40)
    mask[28 : 28 + thickness, 40:48] = True
    assert pieces_of(mask, seen(1.0, rejected=True)) == pieces


def test_a_bridge_is_cut_at_places_that_are_a_twelfth_of_the_height_apart():
    assert cuts_tried(held_together(40, 40, bridge=14)) == [40, 45, 50]


def test_of_many_bridges_ten_are_tried():
    assert len(cuts_tried(held_together(*[14] * 13, bridge=2))) == 10


@pytest.mark.parametrize(
    ("width", "share", "pieces"), [(34, 0.64, 1), (34, 0.58, 2), (40, 0.88, 1), (40, 0.82, 2), (45, 0.99, 2)]
)
def test_what_is_wider_than_digits_are_has_to_be_read_the_more_surely(width, share, pieces):
    assert pieces_of(held_together(width, width), seen(share)) == pieces
