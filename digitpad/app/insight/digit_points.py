"""The points of the map: where one layer of a network places the test digits. Worked out in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.app.insight.experiment import Experiment
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network
from digitpad.nn.projection import Projection, layer_activations, principal_components

WHILE_TRAINING = 5  # every fifth digit; the others follow when the training has ended
LARGEST = 1e15  # activation; sums of its square are still finite. Only a diverging training comes near it


@dataclass(frozen=True)
class DigitPoints:
    """A map: of the digits `indices` (n,) of `examples` their `places` (n, 2) and what was `read` (n,) in them."""

    experiment: Experiment  # the network's
    network: Network
    layer: int
    examples: Examples
    indices: np.ndarray
    places: np.ndarray
    read: np.ndarray
    projection: Projection

    @property
    def labels(self) -> np.ndarray:
        """int16 (n,): what each digit is."""
        return np.asarray(self.examples.labels[self.indices])

    def picture(self, index: int) -> np.ndarray:
        """uint8 (784,): the digit at an index of the arrays."""
        picture: np.ndarray = self.examples.images[self.indices[index]]
        return picture


@dataclass(frozen=True)
class NoPoints:
    """Why there is no map, in one sentence."""

    experiment: Experiment
    failure: str


def digit_points(
    experiment: Experiment,
    network: Network,
    layer: int,
    every: int,
    load: Callable[[], Examples],
    like: Projection | None,
    wanted: Callable[[], bool],
) -> DigitPoints | NoPoints | None:
    """The map of each `every`th test digit; its axes point as those of `like` do. None if nobody waits any more."""
    try:
        examples = load()
    except DatasetError as error:
        return NoPoints(experiment, str(error))
    indices = np.arange(0, len(examples), every)
    activations, read = layer_activations(network, examples.images[indices], layer, wanted)
    if not wanted():
        return None
    if not np.abs(activations).max(initial=0) < LARGEST:
        return NoPoints(experiment, tr("The numbers of this network are beyond all bounds: there is no map of them."))
    projection = principal_components(activations, like=like)
    return DigitPoints(experiment, network, layer, examples, indices, projection.places(activations), read, projection)
