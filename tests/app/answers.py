"""Answers and readings as if a network had given them."""

from __future__ import annotations

import numpy as np

from digitpad.digits.reading import ReadDigit, Reading
from digitpad.digits.recognition import Prediction
from digitpad.nn.network import Network

NETWORK = Network([784, 10])


def prediction(**shares: float) -> Prediction:
    """prediction(d7=0.92, d9=0.08)"""
    probabilities = np.zeros(10, dtype=np.float32)
    for name, share in shares.items():
        probabilities[int(name[1:])] = share
    return Prediction(int(probabilities.argmax()), probabilities, np.zeros((28, 28), np.uint8), (), NETWORK)


def sure_of(digit: int, share: float = 0.98, rejected: bool = False, reason: str = "") -> Prediction:
    probabilities = np.full(10, (1 - share) / 9, np.float32)
    probabilities[digit] = share
    return Prediction(digit, probabilities, np.zeros((28, 28), np.uint8), (), NETWORK, rejected, reason)


def reading(*predictions: Prediction) -> Reading:
    """Beside each other."""
    return Reading(tuple(ReadDigit(p, (10.0 * i, 0, 8, 10)) for i, p in enumerate(predictions)))


def lines() -> Reading:
    """37 over 9 and a sign."""
    made = [
        ReadDigit(sure_of(3), (0, 0, 8, 10)),
        ReadDigit(sure_of(7), (20, 0, 8, 10)),
        ReadDigit(sure_of(1, rejected=True), (0, 30, 8, 1), (), "minus", "\n"),
        ReadDigit(sure_of(9), (20, 25, 8, 10)),
    ]
    return Reading(tuple(made))
