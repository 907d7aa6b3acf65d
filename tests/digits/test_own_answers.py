"""What own drawings are read as, what the answers cost, and which are refused."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.own_answers import Refusals, own_answers
from digitpad.digits.rejection import Rejection
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network


def reader() -> Network:
    """Reads pixel k, one that is inked, as digit k; evidence is 5 and a little more, without ink ln 10."""
    network = Network([784, 784, 10], hidden="relu", output="softmax", cost="cross_entropy", initialization="empty")
    network.weights[0][...] = np.eye(784)
    network.weights[1][:, :10] = 5 * np.eye(10)
    return network


def pictures(*pixels: int | None) -> np.ndarray:
    """A cross far from these pixels, so that the shape is none that no digit has, and one of the first ten inked."""
    images = np.zeros((len(pixels), 28, 28), np.uint8)
    images[:, 8:20, 14] = images[:, 14, 10:20] = 255
    for image, pixel in zip(images, pixels, strict=True):
        if pixel is not None:
            image[0, pixel] = 255
    return images.reshape(-1, 784)


def test_digits_are_right_by_their_answer_and_others_by_being_refused():
    drawings = Examples(pictures(3, None, 5, 6), np.array([3, NO_CLASS, 4, NO_CLASS]))
    answers = own_answers(reader(), drawings, None)
    assert answers.right.tolist() == [True, False]
    assert answers.all_right(Rejection(least_evidence=4)).tolist() == [True, False, True, False]
    assert answers.all_right(Rejection()).tolist() == [True, False, False, False]


def test_a_sure_answer_costs_little_where_right_and_much_where_wrong_and_none_where_it_was_to_be_unsure():
    drawings = Examples(pictures(3, 5, None, 6), np.array([3, 4, NO_CLASS, NO_CLASS]))
    right, wrong, unsure, sure = own_answers(reader(), drawings, None).costs
    total = np.log(np.exp(5) + 9)
    assert right == pytest.approx(total - 5, rel=1e-4)
    assert wrong == pytest.approx(total, rel=1e-4)
    assert unsure == pytest.approx(0, abs=1e-4)
    assert sure == pytest.approx(total - 0.5 - np.log(10), rel=1e-4)


def test_what_has_an_impossible_shape_is_refused_whatever_the_evidence():
    dot = np.zeros((1, 28, 28), np.uint8)
    dot[0, 13:16, 13:16] = 255
    refusals = Refusals(Examples(np.concatenate([pictures(3), dot.reshape(1, 784)]), np.full(2, NO_CLASS)))
    assert refusals.refused(reader(), Rejection(least_evidence=-100)).tolist() == [False, True]
    assert refusals.refused(reader(), Rejection(least_evidence=100)).tolist() == [True, True]
    assert refusals.refused(reader(), None).tolist() == [False, False]
