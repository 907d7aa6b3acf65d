"""One step after the other: halves, dropout and weight decay, to the bit and against numeric differences."""

from __future__ import annotations

import dataclasses
import os
import threading

import numpy as np
import pytest

from digitpad.nn import descent
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import one_hot
from digitpad.nn.descent import Descent
from digitpad.nn.network import Network, Workspace
from digitpad.nn.settings import TrainingSettings

WIDE = TrainingSettings(
    hidden_layers=(300, 50),
    hidden="relu",
    output="softmax",
    cost="cross_entropy",
    initialization="he",
    mini_batch_size=101,
    method="nesterov",
    averaging=0.9,
    l2=1e-4,
    dropout=0.2,
)


def digits(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.random((784, n), dtype=np.float32), one_hot(rng.integers(0, 10, n).astype(np.uint8)).T


def descended(threads: int, alone_every: int = 100) -> tuple[Network, Network]:
    network = WIDE.build(np.random.default_rng(0))
    with Descent(network, WIDE, np.random.default_rng(1), threads) as descent:
        for step in range(20):
            descent.single_threaded = step % alone_every == 1
            descent.step(*digits(101 if step % 5 else 7, seed=step), 0.05)
        return network, descent.result()


@pytest.mark.parametrize("alone_every", [100, 2, 3])
def test_a_second_thread_changes_not_a_bit(alone_every):
    for one, two in zip(descended(1), descended(2, alone_every), strict=True):
        for mine, theirs in zip((*one.weights, *one.biases), (*two.weights, *two.biases), strict=True):
            np.testing.assert_array_equal(mine, theirs)


@pytest.mark.parametrize(("alone", "threads"), [(False, 2), (True, 1)])
def test_alone_it_computes_in_one_thread(monkeypatch, alone, threads):
    network, seen = WIDE.build(np.random.default_rng(0)), set()
    backprop = network.backprop

    def noted(*half):
        seen.add(threading.get_ident())
        return backprop(*half)

    monkeypatch.setattr(network, "backprop", noted)
    with Descent(network, WIDE, np.random.default_rng(1), threads=2) as descent:
        descent.single_threaded = alone
        descent.step(*digits(101), 0.05)
    assert len(seen) == threads


@pytest.mark.parametrize(
    ("hidden", "size", "parts"),
    [
        ((20,), 100, 1),
        ((250,), 100, 1),  # just under 20 million multiplications
        ((252,), 100, 2),
        ((1000,), 63, 1),  # too few digits to be worth it
        ((1000,), 64, 2),
    ],
)
def test_only_what_takes_long_is_computed_in_halves(monkeypatch, hidden, size, parts):
    settings = TrainingSettings(hidden_layers=hidden, mini_batch_size=size)
    network, widths = settings.build(np.random.default_rng(0)), []
    backprop = network.backprop

    def noted(x, *half):
        widths.append(x.shape[1])
        return backprop(x, *half)

    monkeypatch.setattr(network, "backprop", noted)
    with Descent(network, settings, np.random.default_rng(1), threads=1) as descent:
        descent.step(*digits(size), 0.1)
    assert len(widths) == parts and sum(widths) == size


def test_averaged_weights_are_another_network():
    network, average = descended(2)
    assert np.abs(network.weights[0] - average.weights[0]).max() > 1e-4


def test_the_average_follows_every_eighth_step_with_a_memory_that_grows():
    settings = TrainingSettings(hidden_layers=(4,), averaging=0.7, mini_batch_size=5)
    network = Network([784, 4, 10], rng=np.random.default_rng(0), dtype=np.float64)
    expected = network.biases[0].copy()
    with Descent(network, settings, np.random.default_rng(1)) as descent:
        for step in range(1, 41):
            descent.step(*digits(5, seed=step), 3.0)
            if step % 8 == 0:
                memory = min(0.7, step / (step + 9)) ** 8  # that of eight steps
                expected = memory * expected + (1 - memory) * network.biases[0]
            np.testing.assert_allclose(descent.result().biases[0], expected, rtol=1e-12)


def test_halves_descend_like_the_whole():
    plain = dataclasses.replace(WIDE, dropout=0.0, averaging=0.0, l2=0.0, method="sgd")
    network = plain.build(np.random.default_rng(0))
    whole = network.copy()
    x, y = digits(101)
    with Descent(network, plain, np.random.default_rng(1)) as descent:
        descent.step(x, y, 0.1)
    nabla_b, nabla_w = whole.backprop(x, y)
    for mine, start, gradient in zip(
        (*network.weights, *network.biases), (*whole.weights, *whole.biases), (*nabla_w, *nabla_b), strict=True
    ):
        np.testing.assert_allclose(mine, start - 0.1 / 101 * gradient, atol=1e-6)


@pytest.mark.parametrize("hidden", ["sigmoid", "tanh", "relu"])
def test_backprop_with_dropout_equals_central_differences(hidden):
    rng = np.random.default_rng(3)
    net = Network([6, 8, 7, 3], hidden=hidden, output="softmax", cost="cross_entropy", rng=rng, dtype=np.float64)
    x, y = rng.random((6, 4)), np.eye(3)[:, [0, 1, 2, 0]]
    work = Workspace(net, 4, dropout=0.4)
    work.draw_masks(rng)
    assert {0.0} < {round(float(v), 6) for mask in work.masks for v in mask.ravel()} == {0.0, round(1 / 0.6, 6)}
    nabla_b, nabla_w = net.backprop(x, y, work)

    def cost() -> float:
        return net.cost.value(net.activations(x, masks=work.masks)[-1], y)

    for parameters, gradients in ((net.weights, nabla_w), (net.biases, nabla_b)):
        for parameter, gradient in zip(parameters, gradients, strict=True):
            for index in np.ndindex(parameter.shape):
                before = parameter[index]
                parameter[index] = before + 1e-5
                above = cost()
                parameter[index] = before - 1e-5
                below = cost()
                parameter[index] = before
                assert gradient[index] == pytest.approx((above - below) / 2e-5, abs=1e-7)


def test_a_step_with_weight_decay_follows_the_numeric_gradient_of_the_decayed_cost():
    settings = TrainingSettings(hidden_layers=(4,), l2=0.3, mini_batch_size=5)
    rng = np.random.default_rng(0)
    net = Network([6, 4, 10], rng=rng, dtype=np.float64)
    x, y = rng.random((6, 5)), np.eye(10)[:, :5]
    before = net.copy()

    def cost(network: Network) -> float:
        decay = 0.5 * 0.3 * sum(float((w**2).sum()) for w in network.weights)
        return network.cost.value(network.feedforward(x), y) / 5 + decay

    with Descent(net, settings, rng) as descent:
        descent.step(x, y, 1.0)
    for layer in range(2):
        for index in np.ndindex(before.weights[layer].shape):
            above, below = before.copy(), before.copy()
            above.weights[layer][index] += 1e-5
            below.weights[layer][index] -= 1e-5
            numeric = (cost(above) - cost(below)) / 2e-5
            assert before.weights[layer][index] - net.weights[layer][index] == pytest.approx(numeric, abs=1e-7)


def test_targets_are_one_hot_smoothed_or_flat():
    targets = one_hot(np.array([3, NO_CLASS], np.int16), smoothing=0.1)
    np.testing.assert_allclose(targets.sum(axis=1), 1, rtol=1e-6)
    np.testing.assert_allclose(targets[0, [3, 0]], [0.91, 0.01], rtol=1e-5)
    np.testing.assert_allclose(targets[1], 0.1)


def test_there_are_as_many_cores_as_this_process_may_use(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0: {1, 5}}[process], raising=False)
    assert descent.available_cores() == 2
    monkeypatch.delattr(os, "sched_getaffinity")  # not everywhere
    for known, cores in ((6, 6), (None, 1)):
        monkeypatch.setattr(os, "cpu_count", lambda known=known: known)
        assert descent.available_cores() == cores
