from __future__ import annotations

import itertools
import operator
from itertools import accumulate

import numpy as np
import pytest

from digitpad.nn import concepts
from digitpad.nn.concepts import NAND, PAIRS, SURFACES, Walker
from digitpad.nn.network import Network


def test_a_perceptron_answers_as_a_step_network_does(rng):
    for _ in range(50):
        perceptron = concepts.Perceptron(tuple(rng.normal(size=2)), float(rng.normal()))
        network = Network([2, 1], output="step", initialization="empty", dtype=np.float64)
        network.weights[0][0], network.biases[0][0] = perceptron.weights, perceptron.bias
        for pair in PAIRS:
            assert perceptron.answer(pair) == network.feedforward(np.array(pair)[:, None])[0, 0]


def test_nand_is_nand():
    assert tuple(map(NAND.answer, PAIRS)) == concepts.GATES["NAND"] == (1, 1, 1, 0)


@pytest.mark.parametrize(("gate", "rule"), [("AND", operator.and_), ("OR", operator.or_), ("XOR", operator.xor)])
def test_each_other_gate_answers_as_logic_does(gate, rule):
    assert concepts.GATES[gate] == tuple(rule(*pair) for pair in PAIRS)


def test_a_column_of_nands_adds_three_bits():
    for a, b, c in itertools.product((0, 1), repeat=3):
        wires = concepts.add_bits(a, b, c)
        assert wires["sum"] + 2 * wires["carry"] == a + b + c


@pytest.mark.parametrize("bits", [1, 4, 5])
def test_the_adder_adds_all_numbers_right(bits):
    for first, second in itertools.product(range(2**bits), repeat=2):
        assert concepts.total(concepts.add_numbers(first, second, bits)) == first + second


def test_the_cost_of_a_neuron_and_its_gradient_are_the_network_s(rng):
    x, y = rng.normal(size=20), rng.random(20)
    network = Network([1, 1], rng=rng, dtype=np.float64)
    weight, bias = float(network.weights[0][0, 0]), float(network.biases[0][0, 0])
    answers = network.feedforward(x[None])
    assert concepts.neuron(weight, bias, x) == pytest.approx(answers[0])
    assert concepts.neuron_cost(weight, bias, x, y) == pytest.approx(network.cost.value(answers, y[None]) / 20)
    nabla_b, nabla_w = network.backprop(x[None], y[None])
    assert concepts.neuron_gradient(weight, bias, x, y) == pytest.approx((nabla_w[0][0, 0] / 20, nabla_b[0][0, 0] / 20))


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.name)
def test_the_gradient_of_a_surface_is_its_slope(surface, rng):
    for v1, v2 in rng.uniform(-2, 2, (20, 2)):
        tiny = 1e-6
        along = (surface.cost(v1 + tiny, v2) - surface.cost(v1 - tiny, v2)) / (2 * tiny)
        across = (surface.cost(v1, v2 + tiny) - surface.cost(v1, v2 - tiny)) / (2 * tiny)
        assert surface.gradient(v1, v2) == pytest.approx((along, across), abs=1e-6)


def descent(surface, start, rate, steps):
    """The places passed, the start included."""
    return list(accumulate(range(steps), lambda v, _: concepts.step_down(surface, v, rate), initial=start))


def test_a_path_down_the_bowl_is_the_one_of_the_formula():
    bowl = SURFACES[0]
    path = np.array(descent(bowl, (2.0, 1.0), 0.1, 30))
    steps = np.arange(31)
    assert path == pytest.approx(np.stack([2 * 0.9**steps, 1 * 0.2**steps], axis=1))


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.name)
def test_small_steps_lead_to_a_place_without_slope(surface):
    end = descent(surface, surface.start, 0.05, 5_000)[-1]
    assert surface.gradient(*end) == pytest.approx((0, 0), abs=1e-6)


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.name)
def test_the_whole_way_down_from_its_start_is_seen_on_a_surface(surface):
    path = np.array(descent(surface, surface.start, 0.01, 2_000))
    (left, right), (low, high) = surface.x, surface.y
    assert left < path[:, 0].min() and path[:, 0].max() < right and low < path[:, 1].min() and path[:, 1].max() < high


def test_a_walker_takes_no_more_steps_than_its_examples_allow(rng):
    x, y = concepts.race_examples(100, rng)
    walker = Walker(x, y, 30, 1.0, (0.0, 0.0), rng)
    for examples, seen in ((29, 0), (89, 60), (90, 90)):
        walker.walk(examples)
        assert (len(walker.path), walker.seen) == (1 + seen // 30, seen)


def test_a_walker_that_sees_all_examples_goes_straight_down(rng):
    x, y = concepts.race_examples(100, rng)
    walker = Walker(x, y, 100, 2.0, (-1.0, 1.0), rng)
    walker.walk(300)
    v = (-1.0, 1.0)
    for place in walker.path[1:]:
        slope = concepts.neuron_gradient(*v, x, y)
        v = (v[0] - 2.0 * slope[0], v[1] - 2.0 * slope[1])
        assert place == pytest.approx(v)
    assert walker.cost() < concepts.neuron_cost(-1.0, 1.0, x, y)


@pytest.mark.parametrize("sizes", [[2, 2, 2], [3, 4, 2, 3], [2, 1]])
def test_backpropagation_cell_by_cell_is_the_network_s(sizes, rng):
    network = Network(sizes, rng=rng, dtype=np.float64)
    x, y = rng.random(sizes[0]), rng.random(sizes[-1])
    cells = concepts.backprop_cells(network, x, y)
    nabla_b, nabla_w = concepts.gradient_of(cells, network)
    wanted_b, wanted_w = network.backprop(x[:, None], y[:, None])
    for own, wanted in zip((*nabla_b, *nabla_w), (*wanted_b, *wanted_w), strict=True):
        assert own == pytest.approx(wanted, abs=1e-14)
    activations = network.activations(x[:, None])
    for cell in cells:
        if cell.kind == "a":
            assert cell.value == pytest.approx(activations[cell.layer][cell.index, 0])
    assert next(cell.value for cell in cells if cell.kind == "cost") == pytest.approx(
        network.cost.value(activations[-1], y[:, None])
    )


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(1)
