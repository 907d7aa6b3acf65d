"""Ink + network -> prediction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.ink import SIZE, InkSettings, Strokes, rasterize
from digitpad.nn.activations import Array
from digitpad.nn.network import Network
from digitpad.nn.training import Bytes, as_floats


@dataclass(frozen=True)
class Prediction:
    """What a network reads in a picture.

    Attributes:
        digit: the most probable one, 0 to 9.
        probabilities: float (10,), sum 1.
        image: what the network saw, uint8 (28, 28), 0 paper to 255 ink.
        activations: of all layers, input first: (n, 1) each.
    """

    digit: int
    probabilities: NDArray[np.floating[Any]]
    image: Bytes
    activations: tuple[Array, ...]


def recognize(strokes: Strokes, network: Network, settings: InkSettings | None = None) -> Prediction | None:
    """What the network reads in these strokes (see `ink.rasterize`); None where there is no ink."""
    image = rasterize(strokes, settings)
    return None if image is None else recognize_image(image, network)


def recognize_image(image: Bytes, network: Network) -> Prediction:
    """What the network reads in a picture, uint8 (28, 28), as MNIST would have it."""
    column = as_floats(image.reshape(SIZE * SIZE, 1)).astype(network.dtype)
    activations = network.activations(column)
    probabilities = as_probabilities(activations[-1])[:, 0]
    return Prediction(int(activations[-1].argmax()), probabilities, image, tuple(activations))


def as_probabilities(outputs: Array) -> Array:
    """Output activations (10, n) as probabilities: each column divided by its sum, evenly spread where that is 0."""
    positive = np.maximum(outputs, 0)
    total = positive.sum(axis=0, keepdims=True)
    even = np.full_like(positive, 1 / len(positive))
    probabilities: Array = np.divide(positive, total, out=even, where=total > 0)
    return probabilities
