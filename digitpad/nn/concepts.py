"""The ideas behind the network in their smallest form, each in a few numbers that can be followed by hand.

Written out one number at a time, so that it is a second way to compute what `Network` does with whole matrices.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.message import mark
from digitpad.nn.activations import Array, sigmoid
from digitpad.nn.network import Network

Point = tuple[float, float]


# The perceptron, and an adder made of it


@dataclass(frozen=True)
class Perceptron:
    """Answers 1 where weights times inputs plus bias is above zero, else 0 (Nielsen, chapter 1)."""

    weights: tuple[float, ...]
    bias: float

    def weighted_input(self, inputs: Sequence[float]) -> float:
        """Weights times inputs plus bias, the book's z."""
        return sum(w * x for w, x in zip(self.weights, inputs, strict=True)) + self.bias

    def answer(self, inputs: Sequence[float]) -> int:
        """1 or 0."""
        return int(self.weighted_input(inputs) > 0)


NAND = Perceptron((-2.0, -2.0), 3.0)
PAIRS = ((0, 0), (0, 1), (1, 0), (1, 1))
GATES = {"NAND": (1, 1, 1, 0), "AND": (0, 0, 0, 1), "OR": (0, 1, 1, 1), "XOR": (0, 1, 1, 0)}
"""What each gate answers to the four `PAIRS`."""

FULL_ADDER = (
    ("n1", "a", "b"),
    ("n2", "a", "n1"),
    ("n3", "b", "n1"),
    ("n4", "n2", "n3"),
    ("n5", "n4", "c"),
    ("n6", "n4", "n5"),
    ("n7", "c", "n5"),
    ("sum", "n6", "n7"),
    ("carry", "n1", "n5"),
)
"""Nine NANDs that add three bits: the name of each gate and of the two wires that enter it."""


def add_bits(a: int, b: int, c: int) -> dict[str, int]:
    """The values of all wires of a full adder for two bits and the carry from the column before."""
    wires = {"a": a, "b": b, "c": c}
    for name, first, second in FULL_ADDER:
        wires[name] = NAND.answer((wires[first], wires[second]))
    return wires


def add_numbers(first: int, second: int, bits: int = 4) -> tuple[dict[str, int], ...]:
    """The wires of each column, the lowest first, when two numbers are added by NANDs alone."""
    columns: list[dict[str, int]] = []
    carry = 0
    for index in range(bits):
        columns.append(add_bits(first >> index & 1, second >> index & 1, carry))
        carry = columns[-1]["carry"]
    return tuple(columns)


def total(columns: Sequence[dict[str, int]]) -> int:
    """The number that the columns of an adder show, its last carry included."""
    return sum(wires["sum"] << index for index, wires in enumerate(columns)) + (columns[-1]["carry"] << len(columns))


# One sigmoid neuron with one input, and its cost


def neuron(weight: float, bias: float, x: Array) -> Array:
    """The answers of a sigmoid neuron to inputs x, of any shape."""
    return sigmoid(weight * np.asarray(x, np.float64) + bias)


def neuron_cost(weight: float, bias: float, x: Array, y: Array) -> float:
    """The quadratic cost: half the mean of the squared gaps between answers and targets y."""
    return 0.5 * float(np.mean((neuron(weight, bias, x) - y) ** 2))


def neuron_gradient(weight: float, bias: float, x: Array, y: Array) -> Point:
    """The derivatives of the cost with respect to weight and bias."""
    a = neuron(weight, bias, x)
    error = (a - y) * a * (1 - a)
    return float(np.mean(error * x)), float(np.mean(error))


# Gradient descent


@dataclass(frozen=True)
class Surface:
    """A cost of two variables over an area.

    Attributes:
        name: what it is called; `tr(name)` says it.
        cost: the height at (v1, v2), numbers or arrays.
        gradient: its two derivatives there.
        x, y: from where to where v1 and v2 are shown.
        start: a good place to begin.
    """

    name: str
    cost: Callable[..., Array]
    gradient: Callable[[float, float], Point]
    x: Point
    y: Point
    start: Point


SURFACES = (
    Surface(
        mark("Bowl"),
        lambda v1, v2: (v1**2 + 8 * v2**2) / 2,
        lambda v1, v2: (v1, 8 * v2),
        (-3.0, 3.0),
        (-2.0, 2.0),
        (-2.5, 1.2),
    ),
    Surface(
        mark("Two valleys"),
        lambda v1, v2: (v1**2 - 2) ** 2 / 4 + v2**2 + 0.4 * v1,
        lambda v1, v2: (v1 * (v1**2 - 2) + 0.4, 2 * v2),
        (-2.4, 2.4),
        (-1.6, 1.6),
        (0.5, 1.4),
    ),
    Surface(
        mark("Bent valley"),
        lambda v1, v2: (1 - v1) ** 2 / 4 + (v2 - v1**2) ** 2,
        lambda v1, v2: ((v1 - 1) / 2 - 4 * v1 * (v2 - v1**2), 2 * (v2 - v1**2)),
        (-1.8, 1.8),
        (-0.6, 2.2),
        (-1.5, 0.6),
    ),
)


def step_down(surface: Surface, v: Point, rate: float) -> Point:
    """One step of gradient descent: v minus the learning rate times the gradient."""
    slope = surface.gradient(*v)
    return v[0] - rate * slope[0], v[1] - rate * slope[1]


# Mini-batches


class Walker:
    """A sigmoid neuron that learns from mini-batches of one size, and remembers its way."""

    def __init__(
        self, x: Array, y: Array, mini_batch_size: int, rate: float, start: Point, rng: np.random.Generator
    ) -> None:
        self.mini_batch_size = mini_batch_size
        self.path = [start]
        self._x, self._y, self._rate, self._rng = x, y, rate, rng
        self._order = np.zeros(0, np.intp)

    @property
    def seen(self) -> int:
        """How many examples its steps have learned from."""
        return (len(self.path) - 1) * self.mini_batch_size

    def walk(self, examples: int) -> None:
        """Take all the steps for which it has to look at no more examples than this, from the start on."""
        while self.seen + self.mini_batch_size <= examples:
            batch = self._draw()
            weight, bias = self.path[-1]
            slope = neuron_gradient(weight, bias, self._x[batch], self._y[batch])
            self.path.append((weight - self._rate * slope[0], bias - self._rate * slope[1]))

    def _draw(self) -> np.ndarray:
        """The next examples; shuffled anew where not enough of an epoch is left."""
        if len(self._order) < self.mini_batch_size:
            self._order = self._rng.permutation(len(self._x))
        batch, self._order = self._order[: self.mini_batch_size], self._order[self.mini_batch_size :]
        return batch

    def cost(self) -> float:
        """The cost of all examples at the place that it has reached."""
        return neuron_cost(*self.path[-1], self._x, self._y)


def race_examples(count: int, rng: np.random.Generator) -> tuple[Array, Array]:
    """Inputs between -2 and 2 and targets 0 or 1, the likelier 1 the larger the input."""
    x = rng.uniform(-2, 2, count)
    return x, (rng.random(count) < neuron(1.5, -1.0, x)).astype(np.float64)


# Backpropagation, cell by cell


@dataclass(frozen=True)
class Cell:
    """One number of a backpropagation.

    Attributes:
        kind: "z", "a", "cost", "delta" (the error), "nabla_b" or "nabla_w" (derivatives of the cost).
        layer: 1 for the first after the input, as in `Network.activations`.
        index: the neuron in its layer.
        source: for "nabla_w" the neuron in the layer before that the weight comes from.
    """

    kind: str
    layer: int
    index: int
    value: float
    source: int = 0


def backprop_cells(network: Network, x: Sequence[float], y: Sequence[float]) -> tuple[Cell, ...]:
    """Every number of one backpropagation in the order it becomes known (Nielsen, chapter 2).

    For sigmoid neurons and the quadratic cost, one example: inputs x and targets y.
    """
    cells: list[Cell] = []
    activations = [[float(each) for each in x]]
    for layer, (w, b) in enumerate(zip(network.weights, network.biases, strict=True), start=1):
        activations.append([])
        for j in range(len(b)):
            z = sum(float(w[j, k]) * a for k, a in enumerate(activations[layer - 1])) + float(b[j, 0])
            activations[layer].append(1 / (1 + math.exp(-z)))
            cells += [Cell("z", layer, j, z), Cell("a", layer, j, activations[layer][j])]
    last = len(network.weights)
    gaps = [a - target for a, target in zip(activations[last], y, strict=True)]
    cells.append(Cell("cost", last, 0, sum(gap * gap for gap in gaps) / 2))
    errors: list[float] = []
    for layer in range(last, 0, -1):
        arriving = gaps if layer == last else _passed_back(network.weights[layer], errors)
        errors = [gap * a * (1 - a) for gap, a in zip(arriving, activations[layer], strict=True)]
        cells += [Cell("delta", layer, j, error) for j, error in enumerate(errors)]
        for j, error in enumerate(errors):
            cells.append(Cell("nabla_b", layer, j, error))
            cells += [Cell("nabla_w", layer, j, error * a, k) for k, a in enumerate(activations[layer - 1])]
    return tuple(cells)


def _passed_back(weights: Array, errors: Sequence[float]) -> list[float]:
    """What arrives at each neuron of a layer from the errors of the next one, through weights (n_out, n_in)."""
    return [sum(float(weights[j, k]) * error for j, error in enumerate(errors)) for k in range(weights.shape[1])]


def gradient_of(cells: Sequence[Cell], network: Network) -> tuple[list[Array], list[Array]]:
    """`(nabla_b, nabla_w)` put together from the cells, as `Network.backprop` returns them."""
    nabla_b = [np.zeros_like(b) for b in network.biases]
    nabla_w = [np.zeros_like(w) for w in network.weights]
    for cell in cells:
        if cell.kind == "nabla_b":
            nabla_b[cell.layer - 1][cell.index, 0] = cell.value
        elif cell.kind == "nabla_w":
            nabla_w[cell.layer - 1][cell.index, cell.source] = cell.value
    return nabla_b, nabla_w
