"""How the neurons answer to the test digits, and what changing some of them does to the accuracy."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.experiment import Experiment, Subject
from digitpad.app.insight.neuron_survey import count_right, counted, surveyed
from digitpad.errors import DatasetError
from digitpad.nn.layer_survey import survey
from digitpad.nn.network import Network


def missing():
    raise DatasetError("There are no test digits.")


def wanted_times(times):
    """Somebody waits so many times."""
    asked = iter(range(times + 1))
    return lambda: next(asked) < times


@pytest.fixture
def subject():
    network = Network([784, 12, 10], rng=np.random.default_rng(0))
    return Subject(Experiment(network), network, None)


def right(network, examples):
    answers = network.feedforward(examples.images.T / np.float32(255)).argmax(axis=0)
    return int((answers == examples.labels).sum())


def test_a_survey_tells_of_every_layer_with_the_digits_it_is_of(subject, mnist):
    few = mnist.test.first(300)
    found = surveyed(subject, lambda: few, lambda: True)
    assert found.subject is subject and found.examples is few and found.failure == ""
    assert [len(layer.mean) for layer in found.layers] == [12, 10]
    assert found.layers[0].strongest.shape == (12, 12)
    assert np.array_equal(found.layers[0].strongest, survey(subject.network, few.images, 12)[0].strongest)


def test_without_digits_a_survey_says_why_and_nothing_is_counted(subject):
    found = surveyed(subject, missing, lambda: True)
    assert (found.layers, found.examples, found.failure) == ((), None, "There are no test digits.")
    assert counted(subject, subject.network, None, missing, lambda: True) is None


def test_the_changed_network_is_counted_beside_the_intact_one(subject, mnist):
    few = mnist.test.first(2_500)
    experiment = Experiment(subject.network)
    experiment.set_neuron_gains({(1, 3): 0.0})
    found = counted(subject, experiment.network, None, lambda: few, lambda: True)
    assert found.total == 2_500 and found.subject is subject and found.changed is experiment.network
    assert found.intact_right == right(subject.network, few)
    assert found.changed_right == right(experiment.network, few)
    assert counted(subject, experiment.network, 7, lambda: few, lambda: True).intact_right == 7


def test_counting_ends_within_a_thousand_digits_when_nobody_waits(subject, mnist):
    few = mnist.test.first(2_500)
    assert count_right(subject.network, few, wanted_times(2)) == right(subject.network, few.first(2_000))
    assert count_right(subject.network, few, lambda: False) == 0
