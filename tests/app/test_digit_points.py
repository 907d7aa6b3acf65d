"""The map of the test digits is worked out for one layer of one network."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.digit_points import DigitPoints, NoPoints, digit_points
from digitpad.app.insight.experiment import Experiment
from digitpad.errors import DatasetError
from digitpad.nn.network import Network


@pytest.fixture
def network():
    return Network([784, 12, 10], rng=np.random.default_rng(0))


def points(network, mnist, layer=1, every=5, like=None, wanted=lambda: True):
    return digit_points(Experiment(network), network, layer, every, lambda: mnist.test.first(100), like, wanted)


def test_every_fifth_digit_gets_its_place(network, mnist):
    found = points(network, mnist)
    assert isinstance(found, DigitPoints)
    assert found.indices.tolist() == list(range(0, 100, 5))
    assert found.labels.tolist() == mnist.test.labels[:100:5].tolist()
    assert np.array_equal(found.picture(3), mnist.test.images[15])
    images = mnist.test.images[:100:5].T / np.float32(255)
    outputs = network.activations(images)
    assert np.allclose(found.places, found.projection.places(outputs[1]), atol=1e-4)
    assert found.read.tolist() == outputs[-1].argmax(axis=0).tolist()


def test_a_later_map_points_as_the_one_before(network, mnist):
    first = points(network, mnist)
    mirrored = type(first.projection)(first.projection.mean, -first.projection.axes, first.projection.shares)
    again = points(network, mnist, like=mirrored)
    assert np.allclose(again.places, -first.places, atol=1e-3)


def test_without_data_there_is_a_sentence_in_place_of_a_map(network):
    def missing():
        raise DatasetError("There are no test digits.")

    found = digit_points(Experiment(network), network, 1, 1, missing, None, lambda: True)
    assert isinstance(found, NoPoints) and found.failure == "There are no test digits."


def test_nobody_waits_for_a_map_that_is_not_wanted_any_more(network, mnist):
    assert points(network, mnist, wanted=lambda: False) is None


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("huge", [1e16, np.inf, np.nan])
def test_activations_beyond_all_bounds_have_no_map(mnist, huge):
    network = Network([784, 12, 10], hidden="relu", rng=np.random.default_rng(0))
    network.biases[0][3] = huge
    found = points(network, mnist)
    assert isinstance(found, NoPoints) and "beyond all bounds" in found.failure
