"""How good answers are: mean cost, accuracy and the confusion matrix."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, Examples, as_floats, one_hot
from digitpad.nn.network import Network

_BLOCK = 1_000  # images at once: 3 MB as float32, and wide layers fit into memory


def correct(answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]]) -> int:
    """How many answers, (n,), equal their labels, (n,)."""
    return int(np.count_nonzero(answers == labels))


def confusion_matrix(
    answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]], classes: int = 10
) -> NDArray[np.int64]:
    """Counts, (classes, classes): row = label, column = answer."""
    cells = classes * np.asarray(labels, np.int64) + np.asarray(answers, np.int64)
    return np.bincount(cells, minlength=classes * classes).reshape(classes, classes)


def outputs(network: Network, images: Bytes) -> Array:
    """The network's outputs for images uint8 (n, 784): float (10, n), a thousand at a time."""
    blocks = [network.feedforward(as_floats(images[i : i + _BLOCK]).T) for i in range(0, len(images), _BLOCK)]
    return np.hstack(blocks) if blocks else np.empty((network.sizes[-1], 0), network.dtype)


def measure(network: Network, examples: Examples) -> tuple[float, int]:
    """The mean cost a digit and the number of digits read right."""
    a = outputs(network, examples.images)
    cost = network.cost.value(a, one_hot(examples.labels).T.astype(network.dtype))
    return cost / max(1, len(examples)), int(np.count_nonzero(a.argmax(axis=0) == examples.labels))
