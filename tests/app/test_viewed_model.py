"""The network that is looked at, as a model of its own, and how it is called."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from digitpad.app.insight.experiment import Checkpoint, Experiment
from digitpad.app.training import viewed_model
from digitpad.digits.rejection import Rejection
from digitpad.model_file import Model
from digitpad.nn.network import Network


def network(seed=0):
    return Network([784, 4, 10], rng=np.random.default_rng(seed))


def looking(epochs=None, changed=0):
    experiment = Experiment(network())
    experiment.set_checkpoint(None if epochs is None else Checkpoint(epochs, network(1), 0.9))
    experiment.set_neuron_gains({(1, neuron): 0.0 for neuron in range(changed)})
    return experiment


@pytest.mark.parametrize(
    ("epochs", "changed", "described", "name"),
    [
        (None, 0, "", "book"),
        (None, 1, "the network with 1 changed neuron", "book changed"),
        (None, 2, "the network with 2 changed neurons", "book changed"),
        (3, 0, "the network after epoch 3", "book epoch 3"),
        (0, 0, "the network before its training", "book epoch 0"),
        (0, 1, "the network before its training with 1 changed neuron", "book epoch 0 changed"),
        (3, 2, "the network after epoch 3 with 2 changed neurons", "book epoch 3 changed"),
    ],
)
def test_what_is_looked_at_is_told_by_its_epoch_and_its_changed_neurons(epochs, changed, described, name):
    experiment = looking(epochs, changed)
    assert viewed_model.description(experiment) == described
    assert viewed_model.name(experiment, "book") == name


def test_a_changed_network_is_a_model_whose_answers_nobody_has_judged():
    experiment = looking(changed=1)
    model = Model(experiment.present, name="book", test_accuracy=0.95, rejection=Rejection(1.0, 0.0))
    seen = viewed_model.viewed_model(model, experiment, None)
    assert seen.network is experiment.network and seen.network is not experiment.present
    assert seen == dataclasses.replace(model, network=experiment.network, test_accuracy=None, rejection=None)
    unchanged = viewed_model.viewed_model(model, looking(), None)
    assert (unchanged.test_accuracy, unchanged.rejection) == (0.95, None)
