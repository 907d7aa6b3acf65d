"""One neuron as its details show it, whole. Plain numpy, no windows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.app import shades
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.experiment import Subject
from digitpad.digits.recognition import Prediction
from digitpad.nn.network import Network


@dataclass(frozen=True)
class ShownNeuron:
    """A neuron of the subject's network.

    Attributes:
        subject: whose neuron it is.
        layer: 1 the first after the input.
        index: from 0.
        learned: shown are its weights minus those that it began with, where these are known.
    """

    subject: Subject
    layer: int
    index: int
    learned: bool

    @property
    def network(self) -> Network:
        """The network of the subject, with all neurons as they were learned."""
        return self.subject.network

    def is_like(self, other: ShownNeuron) -> bool:
        """The same neuron, maybe at another time of the same training."""
        same = self.subject.experiment is other.subject.experiment
        return same and (self.layer, self.index) == (other.layer, other.index)

    @property
    def is_output(self) -> bool:
        """Whether it stands for a class, as the neurons of the last layer do."""
        return pictures.is_output(self.network, self.layer)

    @property
    def name(self) -> str:
        """Such as "Neuron 12", or "Digit 7" for one of the output layer."""
        return pictures.neuron_name(self.network, self.layer, self.index, self.subject.classes)

    @property
    def weights_title(self) -> str:
        """The title of the picture of its weights, such as "What neuron 12 looks for"."""
        return pictures.weights_title(self.network, self.layer, self.index, self.subject.classes)

    @property
    def votes(self) -> np.ndarray:
        """(classes,): see `neuron_pictures.votes`."""
        return pictures.votes(self.network, self.layer, self.index)

    @property
    def gain(self) -> float:
        """What is done to what it passes on: 1 nothing, 0 it is switched off."""
        return self.subject.experiment.neuron_gains.get((self.layer, self.index), 1.0)

    @property
    def weights(self) -> np.ndarray:
        """(n_in,)"""
        row: np.ndarray = self.network.weights[self.layer - 1][self.index]
        return row

    @property
    def initial_weights(self) -> np.ndarray | None:
        """(n_in,), where they are known."""
        known, place = self.subject.initial_weights, self.layer - 1
        if known is None or len(known) <= place or known[place].shape != self.network.weights[place].shape:
            return None
        row: np.ndarray = known[place][self.index]
        return row

    @property
    def learned_weights(self) -> np.ndarray | None:
        """(n_in,), where they are wanted and known."""
        before = self.initial_weights
        return self.weights - before if self.learned and before is not None else None

    @property
    def bias(self) -> float:
        """As it is now; `learned` changes nothing of it."""
        return float(self.network.biases[self.layer - 1][self.index, 0])

    def found(self, prediction: Prediction) -> np.ndarray:
        """(side, side): each weight times the activation that comes to it; they add up to `total`."""
        products = self._arriving * prediction.activations[self.layer - 1][:, 0]
        return np.asarray(shades.as_pictures(products[None])[0])

    def total(self, prediction: Prediction) -> float:
        """What comes to it, without its bias."""
        return float(self._arriving @ prediction.activations[self.layer - 1][:, 0])

    def activation(self, prediction: Prediction) -> float:
        """What it passes on."""
        return float(prediction.activations[self.layer][self.index, 0]) * self.gain

    @property
    def _arriving(self) -> np.ndarray:
        """(n_in,): its weights, for what the neurons before it still pass on."""
        neuron_gains = self.subject.experiment.neuron_gains
        before = {index: gain for (layer, index), gain in neuron_gains.items() if layer == self.layer - 1}
        if not before:
            return self.weights
        arriving = self.weights.copy()
        for index, gain in before.items():
            arriving[index] *= gain
        return arriving
