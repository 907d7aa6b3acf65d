from __future__ import annotations

import numpy as np
import pytest

from digitpad import model_file, paths
from digitpad.digits.mnist_loader import load_test_images
from digitpad.errors import SettingsError
from digitpad.nn import insight
from digitpad.nn.datasets import Examples, as_floats
from digitpad.nn.layer_survey import survey
from digitpad.nn.network import Network
from digitpad.nn.projection import layer_activations
from digitpad.nn.smallest_change import answer, smallest_change


@pytest.fixture(scope="module")
def test_digits() -> Examples:
    return load_test_images()


@pytest.fixture(scope="module", params=["book", "default"])
def trained(request: pytest.FixtureRequest) -> Network:
    return model_file.load(paths.models_folder() / f"{request.param}.safetensors").network


def some_network(*hidden: int, dtype: type = np.float64, **kinds: str) -> Network:
    rng = np.random.default_rng(4)
    network = Network([784, *hidden, 10], initialization="xavier", rng=rng, dtype=dtype, **kinds)
    for biases in network.biases:
        biases[:] = rng.normal(0, 0.3, biases.shape)
    return network


def picture(test_digits: Examples, index: int, dtype: type = np.float64) -> np.ndarray:
    return as_floats(test_digits.images[index : index + 1]).T.astype(dtype)


KINDS = [
    {"hidden": "sigmoid"},
    {"hidden": "tanh", "output": "softmax", "cost": "cross_entropy"},
    {"hidden": "relu", "output": "softmax", "cost": "cross_entropy"},
]


# What spoke for an answer


@pytest.mark.parametrize("kinds", KINDS)
def test_the_logits_are_what_the_outputs_are_made_of(test_digits, kinds):
    network, x = some_network(20, 15, **kinds), picture(test_digits, 0)
    assert np.allclose(network.output.function(insight.logits(network, x)), network.feedforward(x))


@pytest.mark.parametrize("kinds", KINDS)
@pytest.mark.parametrize("hidden", [(), (20,), (20, 15)])
def test_the_gradient_equals_central_differences(test_digits, hidden, kinds):
    network, x = some_network(*hidden, **kinds), picture(test_digits, 3)
    for layer in range(1, network.num_layers):
        z, direction = insight.weighted_inputs(network, x), insight.one_neuron(network, layer, 7)
        slope = insight.gradient_from(network, z, layer, direction)
        for pixel in (0, 300, 301, 406, 500, 783):
            step = np.zeros_like(x)
            step[pixel] = 1e-6
            up, down = (insight.weighted_inputs(network, x + sign * step)[layer - 1][7, 0] for sign in (1, -1))
            assert slope[pixel] == pytest.approx((up - down) / 2e-6, abs=1e-6)


@pytest.mark.parametrize("hidden", [(30,), (400, 200), (800, 800)])
def test_for_relu_without_biases_input_times_gradient_adds_up_to_what_the_ink_brought(test_digits, hidden):
    network = Network(
        [784, *hidden, 10], hidden="relu", output="softmax", cost="cross_entropy", initialization="he",
        rng=np.random.default_rng(1),
    )  # fmt: skip
    for index in range(5):
        x = picture(test_digits, index, np.float32)
        brought = insight.logits(network, x) - insight.logits(network, 0 * x)
        for digit in range(10):
            parts = insight.input_times_gradient(network, x, digit)
            assert float(parts.sum()) == pytest.approx(float(brought[digit, 0]), abs=1e-4)
            assert not parts[x[:, 0] == 0].any()


@pytest.mark.parametrize(("hidden", "reach"), [((), 1), ((25,), 1), ((25, 15), 1), ((25,), 0), ((25,), 2)])
def test_occlusion_is_what_the_logit_loses_without_the_patch(test_digits, hidden, reach):
    network, x = some_network(*hidden, hidden="tanh"), picture(test_digits, 5)
    slow = np.zeros((28, 28))
    for row in range(28):
        for column in range(28):
            wiped = x.reshape(28, 28).copy()
            wiped[max(0, row - reach) : row + reach + 1, max(0, column - reach) : column + reach + 1] = 0
            slow[row, column] = (insight.logits(network, x) - insight.logits(network, wiped.reshape(784, 1)))[4, 0]
    assert np.allclose(insight.occlusion(network, x, 4, 2 * reach + 1).reshape(28, 28), slow, atol=1e-10)


def test_occlusion_of_an_empty_picture_is_nothing():
    assert not insight.occlusion(some_network(5), np.zeros((784, 1)), 3).any()


def test_contributions_and_the_bias_add_up_to_the_weighted_input(test_digits):
    network, x = some_network(20, 15), picture(test_digits, 2)
    activations, z = network.activations(x), insight.weighted_inputs(network, x)
    for layer in (1, 2, 3):
        parts = insight.contributions(network, activations, layer, 6)
        assert parts.sum() + network.biases[layer - 1][6, 0] == pytest.approx(z[layer - 1][6, 0])


# The way through the network


@pytest.mark.parametrize("count", [1, 40, 60, 5000])
def test_the_strongest_connections_are_the_largest_of_all_products(test_digits, count):
    network = some_network(30, 50)
    activations = network.activations(picture(test_digits, 9))
    for layer in (1, 2, 3):
        flows = network.weights[layer - 1] * activations[layer - 1][:, 0]
        found = insight.strongest_connections(insight.Outgoing(network, layer), activations[layer - 1][:, 0], count)
        largest = np.sort(np.abs(flows).ravel())[::-1][: len(found.flows)]
        assert np.array_equal(np.abs(found.flows), largest)
        assert np.array_equal(flows[found.targets, found.sources], found.flows)


def test_what_leaves_a_neuron_is_remembered_and_the_same_for_every_picture(test_digits):
    network = some_network(30, 50)
    outgoing = insight.Outgoing(network, 1)
    for index in range(6):
        coming = picture(test_digits, index)[:, 0]
        flows = network.weights[0] * coming
        found = insight.strongest_connections(outgoing, coming, 25)
        assert np.array_equal(np.abs(found.flows), np.sort(np.abs(flows).ravel())[::-1][:25])
        assert np.array_equal(flows[found.targets, found.sources], found.flows)
    assert np.array_equal(outgoing.weights(np.arange(784)), network.weights[0].T)


def test_the_strongest_inputs_come_largest_first():
    network = some_network(12, 5)
    network.weights[1][2] = [0, 1, -5, 3, 0, 0, 0, 0, -4, 0, 0, 2]
    assert insight.strongest_inputs(network, 2, 2, 4).tolist() == [2, 8, 3, 11]
    assert sorted(insight.strongest_inputs(network, 2, 2, 40).tolist()) == list(range(12))


# What excites a neuron


def test_a_picture_found_by_ascent_excites_a_neuron_more_than_every_test_digit(trained, test_digits):
    surveys = survey(trained, test_digits.images[:2000])
    for layer in range(1, trained.num_layers - 1):
        for index in (0, 7, 12):
            found = insight.exciting_picture(trained, layer, index, np.random.default_rng(0))
            assert found.min() >= 0 and found.max() <= 1
            assert found.sum() <= 100.01
            best = test_digits.images[surveys[layer - 1].strongest[index, :1]]
            own = insight.weighted_inputs(trained, found[:, None])[layer - 1][index, 0]
            assert own > insight.weighted_inputs(trained, as_floats(best).T)[layer - 1][index, 0]


def test_the_same_seed_finds_the_same_picture(trained):
    first, second = (insight.exciting_picture(trained, 2, 3, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first, second)


def test_a_step_has_no_slope_to_ascend():
    assert insight.exciting_picture(some_network(5, hidden="step"), 1, 0, np.random.default_rng(0)) is None


def test_a_survey_equals_one_pass_over_all_pictures(trained, test_digits):
    images = test_digits.images[:2500]
    x = as_floats(images).T
    activations, z = trained.activations(x)[1:], insight.weighted_inputs(trained, x)
    for layer, found in enumerate(survey(trained, images, top=7)):
        order = np.argsort(-z[layer], axis=1, kind="stable")[:, :7]
        best, told = (np.take_along_axis(z[layer], places, 1) for places in (order, found.strongest))
        assert np.allclose(best, told, rtol=1e-5, atol=1e-5)
        assert np.allclose(found.mean, activations[layer].mean(axis=1), atol=1e-5)
        assert np.allclose(found.spread, activations[layer].std(axis=1), atol=1e-4)
        assert np.allclose(found.largest, np.abs(activations[layer]).max(axis=1), rtol=1e-6)


@pytest.mark.parametrize("kind", ["sigmoid", "tanh", "relu"])
def test_a_survey_knows_between_which_values_an_activation_lies(test_digits, kind):
    network = some_network(3, hidden=kind, output="softmax", cost="cross_entropy")
    hidden, output = survey(network, test_digits.images[:3])
    lowest, highest = network.hidden.function(np.array([-np.inf, np.inf]))
    assert hidden.bounds == (lowest, highest)
    assert output.bounds == (0.0, 1.0)


def test_a_survey_of_few_pictures_names_each_once(test_digits):
    (hidden, output) = survey(some_network(4), test_digits.images[:3], top=12)
    assert sorted(hidden.strongest[2].tolist()) == [0, 1, 2]
    assert output.strongest.shape == (10, 3)


def test_dead_and_saturated_neurons_are_told_from_healthy_ones(test_digits):
    for kind, dead, saturated in (("relu", -50.0, 50.0), ("sigmoid", -50.0, 50.0), ("tanh", None, -50.0)):
        network = some_network(6, hidden=kind)
        if dead is not None:
            network.weights[0][1], network.biases[0][1] = 0, dead
        network.weights[0][3] *= 0.01
        network.biases[0][3] = saturated
        hidden, _ = survey(network, test_digits.images[:500])
        assert np.flatnonzero(hidden.dead).tolist() == ([] if dead is None else [1]), kind
        assert np.flatnonzero(hidden.saturated).tolist() == [3], kind


# What depends on a neuron


def test_a_neuron_switched_off_passes_nothing_on_and_the_network_stays_as_it_was(test_digits):
    network, x = some_network(20, 15), picture(test_digits, 1)
    before = network.feedforward(x)
    without = insight.rescaled(network, {(1, 4): 0.0, (2, 9): 0.5})
    activations = network.activations(x)[1].copy()
    activations[4] = 0
    second = network.hidden.function(network.weights[1] @ activations + network.biases[1])
    second[9] *= 0.5
    expected = network.output.function(network.weights[2] @ second + network.biases[2])
    assert np.allclose(without.feedforward(x), expected)
    assert np.array_equal(network.feedforward(x), before)
    assert np.array_equal(insight.rescaled(network, {(1, 4): 1.0}).feedforward(x), before)


@pytest.mark.parametrize("neuron", [(0, 3), (2, 0), (1, 20), (1, -1)])
def test_only_hidden_neurons_can_be_switched_off(neuron):
    with pytest.raises(SettingsError, match="There is no neuron"):
        insight.rescaled(some_network(20), {neuron: 0.0})


# The smallest change


def test_for_dozens_of_test_digits_the_smallest_change_is_small_and_all_of_it_is_needed(trained, test_digits):
    counts = []
    for index in range(0, 100, 3):
        x = picture(test_digits, index, np.float32)
        change = smallest_change(trained, x)
        assert change.before == answer(trained, x) != change.after == answer(trained, change.picture)
        assert np.array_equal(np.flatnonzero(change.picture != x), np.sort(change.pixels))
        assert set(change.values.tolist()) <= {0.0, 1.0}
        assert np.array_equal(change.picture[change.pixels, 0], change.values)
        without = np.repeat(change.picture, len(change.pixels), axis=1)  # one of the pixels each
        without[change.pixels, range(len(change.pixels))] = x[change.pixels, 0]
        assert set(trained.feedforward(without).argmax(axis=0)) == {change.before}
        counts.append(len(change.pixels))
    assert np.median(counts) <= 25


def test_a_change_to_a_wanted_digit_leads_there_and_nowhere_else(trained, test_digits):
    x = picture(test_digits, 0, np.float32)  # a 7
    change = smallest_change(trained, x, wanted=9)
    assert (change.before, change.after) == (7, 9)
    for pixel in change.pixels:
        left_out = change.picture.copy()
        left_out[pixel] = x[pixel]
        assert answer(trained, left_out) != 9
    assert smallest_change(trained, x, wanted=7) is None


@pytest.mark.parametrize("inked", [False, True])
def test_a_change_is_found_where_no_slope_leads_to_it(inked):
    """The one hidden neuron of ReLU is off, and only a pixel that is changed altogether switches it on."""
    network = Network([784, 1, 2], hidden="relu", output="softmax", cost="cross_entropy", initialization="empty")
    network.weights[0][0, 300], network.biases[0][0] = (-2, 1) if inked else (2, -1)
    network.weights[1][1], network.biases[1][0] = 10, 1
    change = smallest_change(network, np.full((784, 1), inked, np.float32))
    assert change is not None
    assert (change.pixels.tolist(), change.values.tolist()) == ([300], [1 - inked])


def test_where_no_change_alters_the_answer_there_is_none():
    network = some_network(5)
    network.weights[-1][:] = 0
    network.biases[-1][:] = np.arange(10)[:, None]
    assert smallest_change(network, np.zeros((784, 1))) is None


def test_weights_beyond_all_bounds_are_looked_into_without_a_warning(test_digits):
    network = some_network(12, 9, dtype=np.float32, hidden="relu")
    for weights in network.weights:
        weights *= np.float32(1e30)
    x = picture(test_digits, 0, np.float32)
    assert not np.isfinite(insight.logits(network, x)).all()
    assert np.isinf(insight.contributions(network, [x, 1e30 * np.ones((12, 1), np.float32)], 2, 3)).any()
    assert insight.input_times_gradient(network, x, 7).shape == (784,)
    found, digits = layer_activations(network, test_digits.images[:20], 3)
    assert found.shape == (10, 20) and digits.shape == (20,)
