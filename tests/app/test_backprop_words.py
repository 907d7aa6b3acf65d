"""What is said of each step of a backpropagation."""

from __future__ import annotations

import re

import numpy as np
import pytest

from digitpad.app.backprop_words import Explanation, Step, figure, name
from digitpad.app.texts import fixed
from digitpad.nn.concepts import Cell, backprop_cells
from digitpad.nn.network import Network

X, Y = [1.0, 0.5], [1.0, 0.0]


@pytest.fixture
def steps() -> list[tuple[Cell, Step]]:
    network = Network([2, 2, 2], initialization="empty", dtype=np.float64)
    network.weights = [np.array([[1.0, -0.5], [0.25, 2.0]]), np.array([[-1.5, 0.75], [0.5, 1.0]])]
    network.biases = [np.array([[0.1], [-0.2]]), np.array([[0.0], [0.3]])]
    cells = backprop_cells(network, X, Y)
    explanation = Explanation(network, cells, X, Y)
    return [(cell, explanation.step(cell)) for cell in cells]


def said(steps, kind, layer, index, source=0):
    [step] = [
        s for cell, s in steps if (cell.kind, cell.layer, cell.index, cell.source) == (kind, layer, index, source)
    ]
    return step.title, step.formula, step.numbers


def test_names_are_the_books():
    assert (name("w", 2, 0, 1), name("b", 1, 2), name("z", 2, 1)) == ("w³₁₂", "b²₃", "z³₂")


def test_figures_have_three_decimals_or_more_where_these_leave_nothing():
    assert [figure(value) for value in (0.0, 1.23456, -0.0006, 0.0004999)] == ["0.000", "1.235", "−0.001", "0.000500"]  # noqa: RUF001
    assert [fixed(-1.5), fixed(-0.004), fixed(1234.5), fixed(2, 0)] == ["−1.50", "0.00", "1,234.50", "2"]  # noqa: RUF001


def test_a_weighted_input_adds_up_what_comes_in(steps):
    assert said(steps, "z", 1, 0) == (
        "Hidden neuron 1 adds up what comes in, and its bias.",
        "z²₁ = w²₁₁ x₁ + w²₁₂ x₂ + b²₁",
        "1.000 × 1.000 − 0.500 × 0.500 + 0.100 = 0.850",  # noqa: RUF001
    )
    assert said(steps, "z", 2, 1)[:2] == (
        "Output neuron 2 adds up what comes in, and its bias.",
        "z³₂ = w³₂₁ a²₁ + w³₂₂ a²₂ + b³₂",
    )


def test_an_answer_is_the_sigmoid_of_it(steps):
    assert said(steps, "a", 1, 1) == ("Hidden neuron 2 answers.", "a²₂ = σ(z²₂)", "σ(1.050) = 0.741")  # noqa: RUF001
    assert said(steps, "a", 2, 0) == ("Output neuron 1 answers.", "a³₁ = σ(z³₁)", "σ(−0.495) = 0.379")  # noqa: RUF001


def test_the_cost_is_half_of_the_squared_gaps(steps):
    assert said(steps, "cost", 2, 0) == (
        "The cost is half the sum of the squared gaps.",
        "C = ((a³₁ − y₁)² + (a³₂ − y₂)²) / 2",  # noqa: RUF001
        "((0.379 − 1.000)² + (0.801 − 0.000)²) / 2 = 0.514",  # noqa: RUF001
    )


def test_errors_begin_at_the_outputs_and_come_back_through_the_weights(steps):
    assert said(steps, "delta", 2, 0) == (
        "The error of output neuron 1 is its gap times its slope.",
        "δ³₁ = (a³₁ − y₁) · a³₁ (1 − a³₁)",  # noqa: RUF001
        "(0.379 − 1.000) × 0.379 × 0.621 = −0.146",  # noqa: RUF001
    )
    assert said(steps, "delta", 1, 1) == (
        "Errors come back to hidden neuron 2, times its slope.",
        "δ²₂ = (w³₁₂ δ³₁ + w³₂₂ δ³₂) · a²₂ (1 − a²₂)",  # noqa: RUF001
        "(0.750 × (−0.146) + 1.000 × 0.128) × 0.741 × 0.259 = 0.003",  # noqa: RUF001
    )


def test_slopes_follow_from_the_errors(steps):
    assert said(steps, "nabla_b", 2, 1) == (
        "The slope of the cost for a bias is the error itself.",
        "∂C/∂b³₂ = δ³₂",
        "= 0.128",
    )
    assert said(steps, "nabla_w", 2, 0, 1) == (
        "For a weight, it is what comes in times the error.",
        "∂C/∂w³₁₂ = a²₂ δ³₁",
        "0.741 × (−0.146) = −0.108",  # noqa: RUF001
    )
    assert said(steps, "nabla_w", 1, 0, 1)[1:] == ("∂C/∂w²₁₂ = x₂ δ²₁", "0.500 × 0.059 = 0.030")  # noqa: RUF001


def test_the_numbers_of_every_step_give_its_result(steps):
    for cell, step in steps:
        left, _, right = step.numbers.rpartition("= ")
        plain = left.replace("−", "-").replace("×", "*").replace("²", "**2")  # noqa: RUF001
        plain = re.sub(r"σ\((.*?)\)", r"1 / (1 + 2.718281828 ** -(\1))", plain)  # noqa: RUF001
        assert float(right.replace("−", "-")) == pytest.approx(cell.value, abs=6e-4)  # noqa: RUF001
        assert not plain or eval(plain) == pytest.approx(cell.value, abs=3e-3), step
