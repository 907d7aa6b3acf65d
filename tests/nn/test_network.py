"""The network against numeric differences, against a second implementation, and against the book's words."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest

from digitpad.errors import SettingsError
from digitpad.nn import network as network_module
from digitpad.nn.activations import ACTIVATIONS
from digitpad.nn.network import Network
from tests.nn.per_example import PerExampleNetwork

COMBINATIONS = [
    (hidden, output, cost)
    for hidden in ("sigmoid", "tanh", "relu")
    for output, cost in (
        ("sigmoid", "quadratic"),
        ("tanh", "quadratic"),
        ("relu", "quadratic"),
        ("sigmoid", "cross_entropy"),
        ("softmax", "cross_entropy"),
    )
]


def small_network(hidden="sigmoid", output="sigmoid", cost="quadratic", sizes=(6, 5, 4, 3), seed=1):
    rng = np.random.default_rng(seed)
    net = Network(sizes, hidden=hidden, output=output, cost=cost, rng=rng, dtype=np.float64)
    if "relu" in (hidden, output):
        for b in net.biases:  # most units on, and none near the kink
            b += 1.0
    return net


def examples(n, seed=2, inputs=6, classes=3):
    rng = np.random.default_rng(seed)
    x = rng.random((inputs, n))
    y = np.eye(classes)[:, rng.integers(0, classes, n)]
    return x, y


def weighted_inputs(net, x):
    layers = net.activations(x)
    return [w @ a + b for w, a, b in zip(net.weights, layers[:-1], net.biases, strict=True)]


@pytest.mark.parametrize(("hidden", "output", "cost"), COMBINATIONS)
def test_backprop_equals_central_differences(hidden, output, cost):
    net = small_network(hidden, output, cost)
    x, y = examples(4)
    if "relu" in (hidden, output):
        assert min(np.abs(z).min() for z in weighted_inputs(net, x)) > 1e-3
    nabla_b, nabla_w = net.backprop(x, y)
    step = 1e-5
    for parameters, gradients in ((net.weights, nabla_w), (net.biases, nabla_b)):
        for parameter, gradient in zip(parameters, gradients, strict=True):
            for index in np.ndindex(parameter.shape):
                before = parameter[index]
                parameter[index] = before + step
                above = net.cost.value(net.feedforward(x), y)
                parameter[index] = before - step
                below = net.cost.value(net.feedforward(x), y)
                parameter[index] = before
                assert gradient[index] == pytest.approx((above - below) / (2 * step), abs=1e-7)


@pytest.mark.parametrize(("hidden", "output", "cost"), COMBINATIONS)
def test_backprop_equals_the_per_example_implementation(hidden, output, cost):
    net = small_network(hidden, output, cost)
    slow = PerExampleNetwork(net.weights, net.biases, hidden, output, cost)
    x, y = examples(7)
    nabla_b, nabla_w = net.backprop(x, y)
    one_by_one = [slow.backprop(x[:, k : k + 1], y[:, k : k + 1]) for k in range(7)]
    for layer in range(3):
        np.testing.assert_allclose(nabla_b[layer], sum(b[layer] for b, _ in one_by_one), rtol=0, atol=1e-10)
        np.testing.assert_allclose(nabla_w[layer], sum(w[layer] for _, w in one_by_one), rtol=0, atol=1e-10)
    total = sum(slow.cost_of(x[:, k : k + 1], y[:, k : k + 1]) for k in range(7))
    assert net.cost.value(net.feedforward(x), y) == pytest.approx(total, abs=1e-10)


@pytest.mark.parametrize(("hidden", "output", "cost"), COMBINATIONS)
def test_500_mini_batches_give_the_weights_of_the_per_example_implementation(hidden, output, cost):
    net = small_network(hidden, output, cost)
    slow = PerExampleNetwork(net.weights, net.biases, hidden, output, cost)
    rng = np.random.default_rng(3)
    x, y = examples(60)
    pairs = [(x[:, k : k + 1], y[:, k : k + 1]) for k in range(60)]
    for _ in range(500):
        mini_batch = [pairs[k] for k in rng.integers(0, 60, 10)]
        net.update_mini_batch(mini_batch, 0.05)
        slow.update_mini_batch(mini_batch, 0.05)
    for ours, theirs in zip((*net.weights, *net.biases), (*slow.weights, *slow.biases), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)


@pytest.mark.parametrize(("output", "cost"), sorted({(o, c) for _, o, c in COMBINATIONS}))
def test_the_cost_derivative_equals_central_differences(output, cost):
    net = small_network(output=output, cost=cost)
    x, y = examples(3)
    a = net.feedforward(x)
    derivative = net.cost_derivative(a, y)
    for index in np.ndindex(a.shape):
        above, below = a.copy(), a.copy()
        above[index] += 1e-6
        below[index] -= 1e-6
        numeric = (net.cost.value(above, y) - net.cost.value(below, y)) / 2e-6
        assert derivative[index] == pytest.approx(numeric, abs=1e-5, rel=1e-5)


@pytest.mark.parametrize("name", [name for name, each in ACTIVATIONS.items() if each.derivative and name != "step"])
def test_each_derivative_is_that_of_its_function(name):
    activation = ACTIVATIONS[name]
    z = np.linspace(-6, 6, 40).reshape(4, 10)  # 0, the kink of ReLU, is not among them
    numeric = (activation.function(z + 1e-6) - activation.function(z - 1e-6)) / 2e-6
    np.testing.assert_allclose(activation.derivative(activation.function(z)), numeric, atol=1e-8)


def test_functions_write_to_the_array_they_are_given():
    z = np.linspace(-3, 3, 12).reshape(3, 4)
    for activation in ACTIVATIONS.values():
        expected, out = activation.function(z), z.copy()
        assert activation.function(out, out=out) is out
        np.testing.assert_array_equal(out, expected)


def test_sigmoid_is_the_books_and_survives_large_numbers():
    z = np.array([-1000.0, -2.0, 0.0, 2.0, 1000.0])
    np.testing.assert_allclose(network_module.sigmoid(z)[1:4], 1 / (1 + np.exp(-z[1:4])), atol=1e-15)
    assert network_module.sigmoid(z)[[0, 4]].tolist() == [0.0, 1.0]
    np.testing.assert_allclose(network_module.sigmoid_prime(np.array([0.0])), [0.25])


def test_a_network_has_the_books_surface():
    net = Network([784, 30, 10], rng=np.random.default_rng(0))
    assert (net.num_layers, net.sizes) == (3, [784, 30, 10])
    assert [b.shape for b in net.biases] == [(30, 1), (10, 1)]
    assert [w.shape for w in net.weights] == [(30, 784), (10, 30)]
    assert net.weights[0].dtype == np.float32
    assert net.feedforward(np.zeros((784, 1))).shape == (10, 1)
    assert [a.shape for a in net.activations(np.zeros((784, 5), np.float32))] == [(784, 5), (30, 5), (10, 5)]


def test_sgd_prints_a_line_an_epoch_and_learns(capsys):
    rng = np.random.default_rng(0)
    net = Network([2, 8, 2], rng=rng)
    points = rng.random((400, 2)).astype(np.float32)
    labels = (points[:, 0] > points[:, 1]).astype(int)
    columns = [p.reshape(2, 1) for p in points]
    training = list(zip(columns, [np.eye(2, dtype=np.float32)[:, [j]] for j in labels], strict=True))
    net.SGD(iter(training), 20, 10, 3.0, test_data=zip(columns, labels, strict=True))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 20
    assert lines[0].startswith("Epoch 0: ") and lines[0].endswith(" / 400")
    assert net.evaluate(zip(columns, labels, strict=True)) > 380
    assert lines[-1] == f"Epoch 19: {net.evaluate(zip(columns, labels, strict=True))} / 400"
    net.SGD(training[:7], 1, 3, 0.1)  # the last mini-batch has one example
    assert capsys.readouterr().out == "Epoch 0 complete\n"


def test_a_perceptron_computes_nand_but_cannot_be_trained():
    net = Network([2, 1], output="step", dtype=np.float64)
    net.weights, net.biases = [np.array([[-2.0, -2.0]])], [np.array([[3.0]])]
    inputs = np.array([[0, 0, 1, 1], [0, 1, 0, 1]], float)
    assert net.feedforward(inputs).tolist() == [[1, 1, 1, 0]]
    with pytest.raises(SettingsError, match="not be trained"):
        net.SGD([(inputs[:, :1], np.ones((1, 1)))], 1, 1, 1.0)


def test_a_copy_shares_nothing_with_its_original():
    net = small_network()
    other = net.copy()
    before = [w.copy() for w in other.weights]
    net.update_mini_batch([tuple(a[:, :1] for a in examples(1))], 1.0)
    net.sizes.append(1)
    for mine, kept in zip(other.weights, before, strict=True):
        np.testing.assert_array_equal(mine, kept)
    assert other.sizes == [6, 5, 4, 3]


@pytest.mark.parametrize(
    "wrong",
    [
        {"sizes": [784]},
        {"sizes": [784, 0, 10]},
        {"hidden": "softmax"},
        {"hidden": "gelu"},
        {"output": "gelu"},
        {"cost": "hinge"},
        {"output": "softmax", "cost": "quadratic"},
        {"output": "tanh", "cost": "cross_entropy"},
        {"initialization": "zeros"},
    ],
)
def test_what_makes_no_network_is_told_in_a_sentence(wrong):
    with pytest.raises(SettingsError, match=r"\.$"):
        Network(**{"sizes": [784, 30, 10], **wrong})


@pytest.mark.parametrize(("name", "spread"), [("book", 1.0), ("xavier", (2 / 1000) ** 0.5), ("he", (2 / 600) ** 0.5)])
def test_initial_weights_are_spread_as_named(name, spread):
    net = Network([600, 400], initialization=name, rng=np.random.default_rng(0))
    assert net.weights[0].std() == pytest.approx(spread, rel=0.02)
    assert net.biases[0].std() == pytest.approx(1.0 if name == "book" else 0.0, rel=0.1)


@pytest.mark.parametrize(("hidden", "output", "cost"), COMBINATIONS)
@pytest.mark.parametrize("again", [copy.deepcopy, lambda net: pickle.loads(pickle.dumps(net))], ids=["copy", "pickle"])
def test_a_network_that_was_pickled_or_copied_answers_and_learns_as_before_to_the_bit(again, hidden, output, cost):
    net, (x, y) = small_network(hidden, output, cost), examples(8)
    other = again(net)
    assert np.array_equal(other.feedforward(x), net.feedforward(x))
    pairs = [(x[:, [i]], y[:, [i]]) for i in range(8)]
    net.SGD(pairs, 2, 3, 0.1)
    assert not np.array_equal(other.feedforward(x), net.feedforward(x))  # it shares nothing with it
    other.SGD(pairs, 2, 3, 0.1)
    assert np.array_equal(other.feedforward(x), net.feedforward(x))


def test_one_hot_test_data_count_by_their_greatest_entry(capsys):
    net, (x, y) = small_network(), examples(40)
    columns = [x[:, [i]] for i in range(40)]
    digits = y.argmax(axis=0)
    right = net.evaluate(list(zip(columns, digits, strict=True)))
    assert 0 < right < 40
    for labels in (y.T[:, :, None], y.T, 0.9 * y.T[:, :, None] + 0.05, digits[:, None], digits.astype(float)):
        assert net.evaluate(list(zip(columns, labels, strict=True))) == right
    net.SGD([(columns[0], y[:, [0]])], 1, 1, 1e-9, test_data=list(zip(columns, y.T[:, :, None], strict=True)))
    assert capsys.readouterr().out == f"Epoch 0: {right} / 40\n"


GOOD = np.zeros((6, 1))


@pytest.mark.parametrize(
    ("pair", "words"),
    [
        ((np.zeros(6), 1), r"input is a column of shape \(6, 1\), but one is \(6,\)"),
        ((np.zeros((5, 1)), 1), r"input is a column of shape \(6, 1\)"),
        ((GOOD, np.zeros((4, 1))), "label is a number from 0 to 2, or one-hot of shape"),
        ((GOOD, np.zeros((3, 3))), "label is a number from 0 to 2, or one-hot of shape"),
        ((GOOD, "1"), "label is a number from 0 to 2, or one-hot of shape"),
        ((GOOD, None), "label is a number from 0 to 2, or one-hot of shape"),
        ((GOOD, 3), "but one is 3"),
        ((GOOD, -1), "but one is -1"),
        ((GOOD, 0.5), "but one is 0.5"),
        ((GOOD, float("nan")), "but one is nan"),
        ((GOOD, 1, 2), "Examples are pairs"),
    ],
)
def test_test_data_that_do_not_fit_are_refused_in_a_sentence_before_anything_is_learned(pair, words):
    net = small_network()
    before = [w.copy() for w in net.weights]
    with pytest.raises(SettingsError, match=words):
        net.evaluate([(GOOD, 0), pair])
    with pytest.raises(SettingsError, match=words):
        net.SGD([(GOOD, np.zeros((3, 1)))], 1, 1, 1.0, test_data=[pair])
    assert all(map(np.array_equal, net.weights, before))


@pytest.mark.parametrize("target", [1, np.zeros(3), np.zeros((4, 1))])
def test_training_data_that_do_not_fit_are_refused_in_a_sentence(target):
    with pytest.raises(SettingsError, match=r"target is a column of shape \(3, 1\)"):
        small_network().SGD([(GOOD, target)], 1, 1, 1.0)


def test_no_examples_are_refused_in_a_sentence():
    with pytest.raises(SettingsError, match="There are no examples"):
        small_network().evaluate([])


def test_of_a_single_class_a_label_of_one_number_is_that_number():
    network = Network([2, 1], rng=np.random.default_rng(0))
    x = np.zeros((2, 1))
    assert network.evaluate([(x, np.array([0])), (x, 0)]) == 2
    with pytest.raises(SettingsError, match="A label is a number from 0 to 0, but one is 1"):
        network.evaluate([(x, np.array([1]))])


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_functions_and_derivatives_write_where_they_are_told_to(name):
    z = np.random.default_rng(0).normal(0, 2, (4, 3))
    kind = ACTIVATIONS[name]
    a = kind.function(z.copy())
    for function, given in ((kind.function, z), (kind.derivative, a)):
        if function is not None:
            room = np.empty_like(z)
            assert function(given.copy(), out=room) is room
            np.testing.assert_array_equal(room, function(given.copy()))


def test_a_step_has_no_slope_anywhere():
    step = ACTIVATIONS["step"]
    assert step.derivative is not None
    assert step.derivative(np.array([[0.0, 1.0], [1.0, 0.0]])).tolist() == [[0, 0], [0, 0]]
