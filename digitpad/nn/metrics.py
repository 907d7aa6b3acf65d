"""How good answers are: mean cost, accuracy, confusion matrix, precision, recall and calibration."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, Examples, as_floats, one_hot
from digitpad.nn.network import Network

_BLOCK = 500  # images at once: wide layers fit into memory, and whoever wants to stop it waits for 50 ms at most


def correct(answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]]) -> int:
    """How many answers, (n,), equal their labels, (n,)."""
    return int(np.count_nonzero(answers == labels))


def confusion_matrix(
    answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]], classes: int = 10
) -> NDArray[np.int64]:
    """Counts, (classes, classes): row = label, column = answer."""
    cells = classes * np.asarray(labels, np.int64) + np.asarray(answers, np.int64)
    return np.bincount(cells, minlength=classes * classes).reshape(classes, classes)


def outputs(network: Network, images: Bytes, before_each: Callable[[], None] = lambda: None) -> Array:
    """The network's outputs for images uint8 (n, 784): float (10, n), computed 500 at a time.

    `before_each` is called before each of these and may raise to end the computation.
    """
    result = np.empty((network.sizes[-1], len(images)), network.dtype)
    for start in range(0, len(images), _BLOCK):
        before_each()
        # A training that diverges is reported in a sentence, not by a warning for every layer.
        with np.errstate(over="ignore", invalid="ignore"):
            result[:, start : start + _BLOCK] = network.feedforward(as_floats(images[start : start + _BLOCK]).T)
    return result


def measure(network: Network, examples: Examples, before_each: Callable[[], None] = lambda: None) -> tuple[float, int]:
    """The mean cost a digit and the number of digits read right. `before_each`: see `outputs`."""
    a = outputs(network, examples.images, before_each)
    cost = network.cost.value(a, one_hot(examples.labels, network.sizes[-1]).T.astype(network.dtype))
    return cost / max(1, len(examples)), int(np.count_nonzero(a.argmax(axis=0) == examples.labels))


def precision(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """The share of the answers of each class that is right, (classes,), from a confusion matrix; nan where none was
    read so."""
    return _shares(np.diagonal(counts), counts.sum(axis=0))


def recall(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """The share of the digits of each class that is found, (classes,), from a confusion matrix; nan where there
    are none."""
    return _shares(np.diagonal(counts), counts.sum(axis=1))


@dataclass(frozen=True)
class Calibration:
    """Whether answers are as often right as their confidence says, in bins of equal width between 0 and 1.

    Attributes:
        counts: answers in each bin, int (bins,); an answer on the border of two belongs to the lower one.
        confidence: their mean confidence, float (bins,); nan in an empty bin.
        right: the share of them that is right, float (bins,); nan in an empty bin.
        error: the expected calibration error: the distance between the two, averaged over all answers.
            Guo, Pleiss, Sun and Weinberger, "On Calibration of Modern Neural Networks", 2017.
    """

    counts: NDArray[np.int64]
    confidence: NDArray[np.float64]
    right: NDArray[np.float64]
    error: float


def calibration(confidence: Array, right: NDArray[np.bool_], bins: int = 10) -> Calibration:
    """The calibration of answers with these probabilities, (n,) in 0 to 1, of which these, (n,), are right."""
    borders = np.linspace(0, 1, bins + 1)[1:-1]
    places = np.searchsorted(borders, confidence)
    counts = np.bincount(places, minlength=bins)
    mean_confidence = _shares(np.bincount(places, confidence, bins), counts)
    share = _shares(np.bincount(places, right, bins), counts)
    distances = np.abs(mean_confidence - share)[counts > 0]
    error = float(distances @ counts[counts > 0]) / max(1, len(confidence))
    return Calibration(counts, mean_confidence, share, error)


def right_between(confidence: Array, right: NDArray[np.bool_], low: float, high: float) -> tuple[int, int]:
    """How many of the answers with a confidence from `low` to `high` are right, and how many there are."""
    chosen = (confidence >= low) & (confidence <= high)
    return int(np.count_nonzero(right[chosen])), int(np.count_nonzero(chosen))


def _shares(part: NDArray[Any], whole: NDArray[Any]) -> NDArray[np.float64]:
    """part / whole, nan where the whole is 0."""
    shares: NDArray[np.float64] = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares
