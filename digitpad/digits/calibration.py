"""Fits, after a training, how a network's answers become confidences, and below which evidence ink is no digit.

Measured on digits that the network has not learned from: MNIST's validation digits, and new synthetic pen digits, so
that the handwriting of the pad is not refused for being unlike MNIST.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from threading import Lock

import numpy as np

from digitpad.digits.ink import InkSettings
from digitpad.digits.pen_styles import pen_examples
from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.digits.rejection import Rejection, evidence, settled
from digitpad.digits.steadiness import CHANGES
from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, Dataset, Examples, Labels, as_floats
from digitpad.nn.network import Network

REFUSED_DIGITS = 0.0027  # share of the validation digits with too little evidence; impossible shapes add 0.0003
REFUSED_PEN_DIGITS = 0.0033  # and of the synthetic pen digits, some of which nobody could read
_HOPELESS, _DOUBTFUL = 0.0005, 0.02  # shares of the digits whose evidence counts as hopeless, and as doubtful
_LOWEST, _HIGHEST = 0.1, 10.0  # temperature
_FEW = 100  # digits: fewer cannot raise the confidence, even if all are read right
_BLOCK = 500

drawn: dict[InkSettings, Examples] = {}  # the pen digits of the last settings
_drawing = Lock()


def fit_rejection(
    network: Network,
    dataset: Dataset,
    settings: InkSettings | None = None,
    before_each: Callable[[], None] = lambda: None,
) -> Rejection:
    """Temperature and least evidence for a trained network; a network whose numbers overflow refuses nothing, nor does
    one of other classes than digits.

    Args:
        network: its output layer is judged.
        dataset: only its validation digits are used; they must not have been trained on.
        settings: of the ink that the model reads.
        before_each: called before each small step; may wait, and may raise to end the fit.
    """
    if not len(dataset.validation):
        return Rejection()
    outputs, found = judged(network, dataset.validation.images, before_each)
    temperature = fit_temperature(as_probabilities(outputs), dataset.validation.labels)
    if not dataset.classes.are_digits:
        return Rejection(temperature)
    pen_images = _pen_digits(settings or InkSettings(), before_each).images
    pen = judged(network, pen_images, before_each)[1]
    band = [_least(found, pen, share, share) for share in (_HOPELESS, _DOUBTFUL)]
    if not all(map(math.isfinite, band)):
        return Rejection(temperature)
    rejection = Rejection(temperature, None, *band)
    found = _settled_in_turn(found, dataset.validation.images, network, rejection, before_each)
    pen = _settled_in_turn(pen, pen_images, network, rejection, before_each)
    return replace(rejection, least_evidence=_least(found, pen, REFUSED_DIGITS, REFUSED_PEN_DIGITS))


def _least(found: Array, pen: Array, share: float, pen_share: float) -> float:
    """The evidence that all but these shares of MNIST's and of the pen digits have."""
    with np.errstate(invalid="ignore"):
        return float(min(np.quantile(found, share), np.quantile(pen, pen_share)))


def _pen_digits(settings: InkSettings, before_each: Callable[[], None]) -> Examples:
    """Always the same ones, from a seed that no recipe uses. Drawing them takes over a second, so they are cached, and
    only one thread draws."""
    with _drawing:
        if settings not in drawn:
            digits = pen_examples(2_000, np.random.default_rng([0, 2]), settings, before_each)
            drawn.clear()
            drawn[settings] = digits
        return drawn[settings]


def judged(
    network: Network,
    images: Bytes,
    before_each: Callable[[], None] = lambda: None,
    rejection: Rejection | None = None,
) -> tuple[Array, Array]:
    """Outputs, (10, n), and evidence, (n,), for images uint8 (n, 784), 500 at a time; settled by a rejection."""
    blocks = []
    for start in range(0, len(images), _BLOCK):
        before_each()
        # Of a network whose numbers are beyond all bounds nothing can be learned; no warnings beside that.
        with np.errstate(over="ignore", invalid="ignore"):
            activations = network.activations(as_floats(images[start : start + _BLOCK]).T.astype(network.dtype))
            blocks.append((activations[-1], evidence(network, activations[-2])))
    outputs, found = (np.hstack(each) for each in zip(*blocks, strict=True))
    return outputs, _settled_in_turn(found, images, network, rejection, before_each)


def _settled_in_turn(
    found: Array, images: Bytes, network: Network, rejection: Rejection | None, before_each: Callable[[], None]
) -> Array:
    """As `settled`, few pictures at a time."""
    if rejection is None or rejection.doubtful_from is None:
        return found
    step = _BLOCK // CHANGES
    parts = []
    for start in range(0, len(images), step):
        before_each()
        piece = slice(start, start + step)
        with np.errstate(over="ignore", invalid="ignore"):
            parts.append(settled(found[piece], images[piece], network, rejection))
    return np.concatenate(parts)


def fit_temperature(probabilities: Array, labels: Labels) -> float:
    """The temperature with which the labels, (n,), are most likely under the probabilities, (10, n). With few labels
    it can lower the confidence, but not raise it."""

    def loss(temperature: float) -> float:
        of_label = tempered(probabilities, temperature)[labels, np.arange(len(labels))]
        return float(-np.log(np.maximum(of_label, 1e-12)).mean())

    low, high = np.log(1.0 if len(labels) < _FEW else _LOWEST), np.log(_HIGHEST)
    golden = (5**0.5 - 1) / 2
    while high - low > 0.01:  # the loss has a single minimum: narrow the interval around it
        left, right = high - golden * (high - low), low + golden * (high - low)
        if loss(np.exp(left)) < loss(np.exp(right)):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2))
