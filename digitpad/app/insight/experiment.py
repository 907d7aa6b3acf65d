"""Lets the network answer as it was after an earlier epoch, or with hidden neurons switched off or scaled.

The model never changes by this, and everything can be put back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.insight import rescaled
from digitpad.nn.network import Network

NeuronGains = Mapping[tuple[int, int], float]
"""By what activations of hidden neurons are multiplied: keys are (layer, index), all others stay as learned."""


@dataclass(frozen=True)
class Checkpoint:
    """The network as it was after so many epochs of its training, 0 for the one that began."""

    epochs: int
    network: Network
    validation_accuracy: float | None  # 0 to 1; not known before the training


@dataclass(frozen=True)
class Subject:
    """What a view shows the neurons of, as one thing: it never holds a part of one network and a part of another.

    Attributes:
        experiment: another one has other layers, or has learned something else: nothing known of this one holds for it.
        network: with all neurons as they were learned; older than the experiment's while a view has not caught up.
        initial_weights: those that it began with, where they are known.
        classes: what its outputs stand for.
    """

    experiment: Experiment
    network: Network
    initial_weights: tuple[np.ndarray, ...] | None
    classes: ClassSet = DIGITS


class Experiment:
    """A new object for each model and each training, so that whoever holds one can see when it is over."""

    def __init__(self, network: Network) -> None:
        self._present = network
        self._checkpoint: Checkpoint | None = None
        self._neuron_gains: dict[tuple[int, int], float] = {}
        self._network = network

    @property
    def network(self) -> Network:
        """The one that answers."""
        return self._network

    @property
    def present(self) -> Network:
        """The newest network, whether it is on view or not."""
        return self._present

    @property
    def intact(self) -> Network:
        """The network on view, with all neurons as they were learned."""
        return self._present if self._checkpoint is None else self._checkpoint.network

    @property
    def checkpoint(self) -> Checkpoint | None:
        """The one whose network answers; None for the present."""
        return self._checkpoint

    @property
    def neuron_gains(self) -> dict[tuple[int, int], float]:
        """A copy; neurons that are as they were learned have none."""
        return dict(self._neuron_gains)

    def set_present(self, network: Network) -> None:
        """The newest network; it answers unless an earlier one is on view."""
        self._become(network, self._checkpoint, self._neuron_gains)

    def set_checkpoint(self, checkpoint: Checkpoint | None) -> None:
        """Raises SettingsError where its network lacks a neuron that is switched off or scaled."""
        self._become(self._present, checkpoint, self._neuron_gains)

    def set_neuron_gains(self, neuron_gains: NeuronGains) -> None:
        """Raises SettingsError where there is no such hidden neuron."""
        wanted = {neuron: float(gain) for neuron, gain in neuron_gains.items() if gain != 1}
        self._become(self._present, self._checkpoint, wanted)

    def _become(
        self, present: Network, checkpoint: Checkpoint | None, neuron_gains: dict[tuple[int, int], float]
    ) -> None:
        """Take all three, or none where they do not fit together."""
        if checkpoint is self._checkpoint and checkpoint is not None and neuron_gains is self._neuron_gains:
            self._present = present  # the checkpoint goes on answering
            return
        intact = present if checkpoint is None else checkpoint.network
        # Without gains the very same object, so that nothing differs by a bit once all is put back.
        network = rescaled(intact, neuron_gains) if neuron_gains else intact
        self._present, self._checkpoint, self._neuron_gains, self._network = present, checkpoint, neuron_gains, network
