"""How far a taught network may go before it forgets digits: no farther, but far enough for what it was taught."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.digits.reach import Guard
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network

PICTURES = 255 * np.eye(10, 784, dtype=np.uint8)
DIGITS = Examples(PICTURES, np.arange(10, dtype=np.uint8))  # the picture of each is one pixel
OWN = Examples(255 * np.eye(1, 784, k=20, dtype=np.uint8), np.array([3], np.uint8))


def reader() -> Network:
    """Reads each of the digits, and the own drawing as a 4."""
    network = Network([784, 10], output="softmax", cost="cross_entropy", rng=np.random.default_rng(0))
    network.weights[0][...] = 5 * np.eye(10, 784)
    network.weights[0][4, 20] = 1
    network.biases[0][...] = 0
    return network


def taught(own: float, harm: float) -> Network:
    """It votes so much for what the own drawing is, and so much for reading a 1 as a 2."""
    network = reader()
    network.weights[0][3, 20] = own
    network.weights[0][2, 1] = harm
    return network


@pytest.mark.parametrize(
    ("own", "harm", "reach"),
    [
        (5, 0, 1.0),  # nothing is forgotten
        (5, 6, 0.75),
        (5, 8, 0.5),
        (5, 80, 0.25),
        (1.2, 80, 1.0),  # less would not do for the own drawing
    ],
)
def test_a_network_goes_as_far_as_no_digit_is_forgotten_and_the_own_drawings_are_read(own, harm, reach):
    network = taught(own, harm)
    assert Guard(reader(), DIGITS).hold_back(network, OWN) == reach
    assert network.weights[0][3, 20] == pytest.approx(reach * own)
    assert network.weights[0][2, 1] == pytest.approx(reach * harm)
    assert network.feedforward(OWN.images.T / 255).argmax() == 3


def test_without_digits_to_judge_by_a_network_stays_as_it_was_taught():
    network = taught(5, 80)
    nothing = Examples(DIGITS.images[:0], DIGITS.labels[:0])
    assert Guard(reader(), nothing).hold_back(network, OWN) == 1.0
    assert np.array_equal(network.weights[0], taught(5, 80).weights[0])


def test_the_network_before_stays_as_it_is():
    before = reader()
    Guard(before, DIGITS).hold_back(taught(5, 8), OWN)
    assert np.array_equal(before.weights[0], reader().weights[0])
