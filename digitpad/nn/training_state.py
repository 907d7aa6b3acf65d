"""All that a training needs to go on after an epoch as if nothing had happened, in copies of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from digitpad.nn.activations import Array
from digitpad.nn.network import Network, views
from digitpad.nn.settings import TrainingSettings


def complete(settings: TrainingSettings, epochs: int, best_epoch: int) -> bool:
    """Whether a training with these settings ends after so many epochs, of which `best_epoch`, from 0, was the best."""
    impatient = bool(settings.patience) and epochs - 1 - best_epoch >= settings.patience
    return impatient or epochs >= settings.epochs


@dataclass(frozen=True, eq=False)
class TrainingState:
    """A training between two epochs.

    Attributes:
        vectors: `parameters`, all weights and then all biases, (n,); with averaging their `average`, (n,); and what the
            method keeps of past gradients: `velocity`, or `mean` and `square`, (n,) each. All of the network's dtype.
        rng: the state of the bit generator, as `Generator.bit_generator.state` gives it.
        epochs: finished so far.
        steps: mini-batches learned from so far.
        seconds: spent training so far, pauses left out.
        learning_rate: in force at the end of the epoch, before the schedule changes it.
        best_epoch, best_accuracy: the first epoch with the highest accuracy on the validation digits, from 0, and that.
    """

    vectors: Mapping[str, Array]
    rng: Mapping[str, Any]
    epochs: int
    steps: int
    seconds: float
    learning_rate: float
    best_epoch: int
    best_accuracy: float

    def complete(self, settings: TrainingSettings) -> bool:
        """Whether a training with these settings has no epoch left."""
        return complete(settings, self.epochs, self.best_epoch)

    def network(self, like: Network) -> Network:
        """What the training has come to, the average where there is one: a network of this shape and these kinds."""
        network = like.copy()
        weights, biases = views(self.vectors.get("average", self.vectors["parameters"]), network)
        network.weights, network.biases = [w.copy() for w in weights], [b.copy() for b in biases]
        return network
