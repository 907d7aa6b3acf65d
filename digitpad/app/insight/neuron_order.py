"""In which order the neurons of a layer are shown. Plain numpy, no windows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitpad.app.insight import neuron_pictures as pictures
from digitpad.message import mark
from digitpad.nn.network import Network

NUMBER, DIGIT, WEIGHT, ACTIVATION = "number", "digit", "weight", "activation"
TITLES = {
    NUMBER: mark("Number"),
    DIGIT: mark("Class it speaks for"),
    WEIGHT: mark("Weight size"),
    ACTIVATION: mark("Activation now"),
}


def order(key: str, network: Network, layer: int, activations: np.ndarray | None) -> np.ndarray:
    """int (n,): the neurons of a layer, the first to be shown first; of equal ones the lower number.

    Args:
        activations: of this layer for the present ink, (n,); None where there is none.
    """
    orders: dict[str, Callable[[], np.ndarray]] = {
        DIGIT: lambda: _by_digit(pictures.all_votes(network, layer)),
        WEIGHT: lambda: np.argsort(-np.linalg.norm(network.weights[layer - 1], axis=1), kind="stable"),
    }
    if key == ACTIVATION and activations is not None:
        return np.argsort(-activations, kind="stable")
    return orders[key]() if key in orders else np.arange(network.sizes[layer])


def _by_digit(votes: np.ndarray) -> np.ndarray:
    """The neurons that speak for 0 come first, those for 9 last, the strongest of each group first; votes (10, n)."""
    return np.lexsort((-votes.max(axis=0), votes.argmax(axis=0)))
