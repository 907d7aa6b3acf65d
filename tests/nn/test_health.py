"""The share of hidden neurons that no longer learn, in networks made so that it is known."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.nn.health import SAMPLE, Health, by_frequency, health
from digitpad.nn.network import Network


@pytest.fixture(scope="module")
def images(mnist) -> np.ndarray:
    return mnist.training.images[:SAMPLE]


def network(hidden: str, sizes=(784, 20, 10, 10)) -> Network:
    return Network(list(sizes), hidden=hidden, initialization="xavier", rng=np.random.default_rng(1))


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "relu"])
def test_a_new_network_is_healthy(hidden, images):
    assert health(network(hidden), images) == Health()


def test_relu_neurons_that_never_fire_are_dead(images):
    net = network("relu")
    net.biases[0][:5] = -1000
    assert health(net, images) == Health(dead=0.25)


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh"])
def test_neurons_at_an_end_of_their_activation_are_saturated(hidden, images):
    net = network(hidden)
    net.biases[1][:3], net.biases[1][3:6] = -100, 100
    assert health(net, images) == Health(saturated=0.6)


def test_a_neuron_that_stands_in_the_middle_still_learns(images):
    net = network("sigmoid")
    net.weights[1][:] = 0
    assert health(net, images) == Health()


def test_without_hidden_neurons_there_is_nothing_to_fall_ill(images):
    assert health(network("sigmoid", (784, 10)), images) == Health()


def test_of_a_handful_of_pictures_nothing_is_said(images):
    net = network("sigmoid")
    net.biases[0][:] = 100
    assert health(net, images[:20]).saturated == 1 and health(net, images[:19]) == Health()


def test_the_most_frequent_class_is_what_a_network_that_knows_nothing_else_reads_right():
    assert by_frequency(np.array([3, 5, 3, 3])) == 0.75
    assert by_frequency(np.array([], np.int16)) == 0
