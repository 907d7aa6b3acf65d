"""Ink + network -> prediction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.ink import InkSettings, Strokes, rasterize
from digitpad.digits.rejection import Rejection, evidence, margin, refusal, settled
from digitpad.nn.activations import Array
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes, as_floats
from digitpad.nn.network import Network


@dataclass(frozen=True)
class Prediction:
    """What a network reads in a picture.

    Attributes:
        digit: the index of the most probable class: of ten digits the digit itself.
        probabilities: float (classes,), sum 1.
        image: what the network saw, uint8 (28, 28), 0 paper to 255 ink.
        activations: of all layers, input first: (n, 1) each.
        network: the one that has answered; nobody changes it.
        rejected: whether this does not look like a digit at all.
        reason: why not, in a sentence; "" where it is not rejected.
        margin: evidence for a digit beyond the least that is enough (see `Rejection`); None for a model without it.
        classes: what the probabilities are of.
    """

    digit: int
    probabilities: NDArray[np.floating[Any]]
    image: Bytes
    activations: tuple[Array, ...]
    network: Network
    rejected: bool = False
    reason: str = ""
    margin: float | None = None
    classes: ClassSet = DIGITS

    @property
    def name(self) -> str:
        """The name of the most probable class."""
        return self.classes.names[self.digit]

    @property
    def runner_up(self) -> int:
        """The most probable class but for `digit`."""
        ranked = self.probabilities.argsort()[::-1]
        return int(next(digit for digit in ranked if digit != self.digit))


def recognize(
    strokes: Strokes,
    network: Network,
    settings: InkSettings | None = None,
    rejection: Rejection | None = None,
    classes: ClassSet = DIGITS,
) -> Prediction | None:
    """What the network reads in these strokes (see `ink.rasterize`); None where there is no ink."""
    image = rasterize(strokes, settings)
    return None if image is None else recognize_image(image, network, rejection, classes)


def recognize_image(
    image: Bytes, network: Network, rejection: Rejection | None = None, classes: ClassSet = DIGITS
) -> Prediction:
    """What the network reads in a picture, uint8 (28, 28), as MNIST would have it.

    `rejection` is the model's own, fitted to this very network; without it nothing is refused.
    """
    return recognize_images([image], network, rejection, classes)[0]


def recognize_images(
    images: Sequence[Bytes], network: Network, rejection: Rejection | None = None, classes: ClassSet = DIGITS
) -> list[Prediction]:
    """As `recognize_image`, for several pictures in one pass through the network."""
    if not images:
        return []
    rows = np.stack([image.ravel() for image in images])
    columns = as_floats(rows.T).astype(network.dtype)
    temperature = rejection.temperature if rejection else 1.0
    # Of a network whose numbers are beyond all bounds all digits are equally likely; no warnings beside that.
    with np.errstate(over="ignore", invalid="ignore"):
        activations = network.activations(columns)
        probabilities = tempered(as_probabilities(activations[-1]), temperature)
        found = settled(evidence(network, activations[-2]), rows, network, rejection)
    return [
        _prediction(
            image,
            network,
            probabilities[:, i],
            tuple(a[:, i : i + 1] for a in activations),
            float(found[i]),
            rejection,
            classes,
        )
        for i, image in enumerate(images)
    ]


def _prediction(
    image: Bytes,
    network: Network,
    probabilities: Array,
    activations: tuple[Array, ...],
    found: float,
    rejection: Rejection | None,
    classes: ClassSet,
) -> Prediction:
    refused = refusal(image, found, rejection)
    return Prediction(
        digit=int(activations[-1].argmax()),
        probabilities=probabilities,
        image=image,
        activations=activations,
        network=network,
        rejected=refused is not None,
        reason=refused.reason if refused else "",
        margin=margin(found, rejection),
        classes=classes,
    )


def as_probabilities(outputs: Array) -> Array:
    """Output activations (10, n) as probabilities: each column divided by its sum, evenly spread where that is 0."""
    positive = np.maximum(outputs, 0)
    total = positive.sum(axis=0, keepdims=True)
    even = np.full_like(positive, 1 / len(positive))
    probabilities: Array = np.divide(positive, total, out=even, where=total > 0)
    return probabilities


def tempered(probabilities: Array, temperature: float) -> Array:
    """Probabilities (10, n) made less sure by a temperature over 1, and surer by one under 1 (see `Rejection`).

    With a softmax output this is the softmax of the weighted inputs divided by the temperature.
    """
    if temperature == 1:
        return probabilities
    # Relative to the largest, so that no column vanishes.
    powers = (probabilities / probabilities.max(axis=0, keepdims=True)) ** (1 / temperature)
    result: Array = powers / powers.sum(axis=0, keepdims=True)
    return result
