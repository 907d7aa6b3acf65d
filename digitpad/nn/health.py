"""How many hidden neurons still learn: those that answer the same to every digit pass no gradient on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.nn.datasets import Bytes, Labels
from digitpad.nn.layer_survey import LayerSurvey, survey
from digitpad.nn.network import Network

SAMPLE = 300  # digits, which are enough to tell
LEAST = 20  # digits: that a neuron answers the same to fewer says little
_END = 0.1  # of the range: this near to an end of it the activation is flat


@dataclass(frozen=True)
class Health:
    """The neurons of the worst hidden layer, and the accuracy to compare with: that of learning frequencies alone.

    Attributes:
        dead: share of the neurons that are silent for every digit; ReLU only.
        saturated: share of the neurons that stand at an end of their activation for every digit; sigmoid and tanh.
        by_frequency: accuracy on the validation pictures of always answering with their most frequent class; 0 where
            that is not known.
        validated: how many validation pictures there are; 0 where that is not known.
    """

    dead: float = 0.0
    saturated: float = 0.0
    by_frequency: float = 0.0
    validated: int = 0


def health(network: Network, images: Bytes) -> Health:
    """How the hidden neurons answer to a few hundred pictures, uint8 (m, 784); with too few, none counts as dead."""
    if len(images) < LEAST:
        return Health()
    layers = survey(network, images, top=1)[:-1]
    if network.hidden.name == "relu":
        return Health(dead=max((float(layer.dead.mean()) for layer in layers), default=0.0))
    return Health(saturated=max((_saturated(layer) for layer in layers), default=0.0))


def by_frequency(labels: Labels) -> float:
    """The share, 0 to 1, of the most frequent class among labels, (n,)."""
    return float(np.unique(labels, return_counts=True)[1].max(initial=0)) / max(1, len(labels))


def _saturated(layer: LayerSurvey) -> float:
    low, high = layer.bounds
    to_end = np.minimum(layer.mean - low, high - layer.mean)
    return float((layer.steady & (to_end < _END * (high - low))).mean())
