from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from digitpad.nn.datasets import as_floats
from digitpad.nn.network import Network
from digitpad.nn.projection import layer_activations, principal_components


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(2)


def test_principal_components_are_those_of_a_singular_value_decomposition(rng):
    activations = np.diag([1, 5, 2, 3, 0.1]) @ rng.normal(size=(5, 400)) + 7
    projection = principal_components(activations)
    centred = activations - activations.mean(axis=1, keepdims=True)
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    assert np.abs(np.sum(projection.axes * left.T[:2], axis=1)) == pytest.approx(1)
    assert projection.shares == pytest.approx(sizes[:2] ** 2 / np.sum(sizes**2))
    assert np.abs(projection.places(activations)) == pytest.approx(np.abs((left.T[:2] @ centred).T))


@pytest.mark.parametrize("n", [199, 201, 784])
def test_a_wide_layer_has_the_same_components(rng, n):
    sizes = np.concatenate([[5, 4], np.linspace(3, 0.1, n - 2)])
    activations = (np.linalg.qr(rng.normal(size=(n, n)))[0] * sizes) @ rng.normal(size=(n, 900))
    projection = principal_components(activations.astype(np.float32))
    centred = activations - activations.mean(axis=1, keepdims=True)
    left, found, _ = np.linalg.svd(centred, full_matrices=False)
    assert np.abs(np.sum(projection.axes * left.T[:2], axis=1)) == pytest.approx(1, abs=1e-4)
    assert projection.shares == pytest.approx(found[:2] ** 2 / np.sum(found**2), rel=1e-4)


def test_an_axis_points_as_the_one_before_did(rng):
    activations = rng.normal(size=(6, 300))
    first = principal_components(activations)
    mirrored = dataclasses.replace(first, axes=first.axes * [[-1], [1]])
    again = principal_components(activations, like=mirrored)
    assert again.axes == pytest.approx(mirrored.axes)


def test_a_layer_of_one_neuron_lies_on_a_line(rng):
    places = principal_components(rng.normal(size=(1, 50))).places(rng.normal(size=(1, 10)))
    assert places.shape == (10, 2) and not places[:, 1].any()


def test_dead_neurons_all_lie_in_one_place():
    projection = principal_components(np.zeros((4, 20)))
    assert np.isfinite(projection.places(np.zeros((4, 20)))).all() and not projection.shares.any()


@pytest.mark.parametrize("layer", [0, 1, 2, 3])
def test_activations_of_a_layer_are_the_network_s(layer, rng):
    network = Network([784, 5, 10], rng=rng)
    images = rng.integers(0, 256, (2_300, 784), dtype=np.uint8)
    found, digits = layer_activations(network, images, layer)
    layers = network.activations(as_floats(images).T)
    wanted = [*layers, network.weights[1] @ layers[1] + network.biases[1]]
    np.testing.assert_allclose(found, wanted[layer], rtol=0, atol=1e-5)
    assert np.mean(digits == layers[-1].argmax(axis=0)) > 0.999


def test_nobody_waits_for_a_layer_to_the_end(rng):
    answers = iter([True, False])
    found, _ = layer_activations(Network([784, 10]), np.full((3_000, 784), 255, np.uint8), 0, lambda: next(answers))
    assert found[:, :1_000].all() and not found[:, 1_000:].any()
