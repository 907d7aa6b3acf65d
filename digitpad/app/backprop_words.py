"""What is said of each step of a backpropagation: a title, the formula, and the formula in numbers.

Names are the book's: w³₁₂ leads to neuron 1 of layer 3, from neuron 2 of the layer before; layer 1 is the input.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.app.texts import MINUS, fixed
from digitpad.message import tr
from digitpad.nn.concepts import Cell
from digitpad.nn.network import Network

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"
TIMES = "\N{MULTIPLICATION SIGN}"
SIGMA = "\N{GREEK SMALL LETTER SIGMA}"
PARTIAL = "\N{PARTIAL DIFFERENTIAL}"
DECIMALS = 3


@dataclass(frozen=True)
class Step:
    """One step in words."""

    title: str
    formula: str
    numbers: str


def name(letter: str, layer: int, *indices: int) -> str:
    """Such as "w³₁₂" for layer 2 (the book counts the input as 1) and indices 0 and 1."""
    return letter + SUPERSCRIPTS[layer + 1] + "".join(SUBSCRIPTS[index + 1] for index in indices)


def figure(value: float) -> str:
    """The number with three decimals, or with six where three would leave nothing of it."""
    return fixed(value, DECIMALS if value == 0 or abs(value) >= 0.5 * 0.1**DECIMALS else 2 * DECIMALS)


def _added(terms: Sequence[str]) -> str:
    """The terms in a row, with a minus instead of a plus before those that begin with one."""
    rest = [f"{MINUS} {term.removeprefix(MINUS)}" if term.startswith(MINUS) else f"+ {term}" for term in terms[1:]]
    return " ".join([terms[0], *rest])


def _inner(value: float) -> str:
    """The number after a times sign: a negative one in brackets."""
    text = figure(value)
    return f"({text})" if text.startswith(MINUS) else text


class Explanation:
    """Explains the cells of one backpropagation; `x` and `y` are the example."""

    def __init__(self, network: Network, cells: Sequence[Cell], x: Sequence[float], y: Sequence[float]) -> None:
        self._network, self._x, self._y = network, x, y
        self._last = len(network.weights)
        self._values = {(cell.kind, cell.layer, cell.index): cell.value for cell in cells if cell.kind != "nabla_w"}

    def step(self, cell: Cell) -> Step:
        """How the value of `cell`, one of `cells`, comes about: what it is, the formula, and the formula in numbers."""
        explain = {
            "z": self._weighted_input,
            "a": self._activation,
            "cost": self._cost,
            "delta": self._output_error if cell.layer == self._last else self._hidden_error,
            "nabla_b": self._bias_slope,
            "nabla_w": self._weight_slope,
        }[cell.kind]
        return explain(cell)

    def _value(self, kind: str, layer: int, index: int) -> float:
        return self._x[index] if layer == 0 else self._values[kind, layer, index]

    def _incoming_name(self, layer: int, index: int) -> str:
        return f"x{SUBSCRIPTS[index + 1]}" if layer == 0 else name("a", layer, index)

    def _weighted_input(self, cell: Cell) -> Step:
        layer, j = cell.layer, cell.index
        weights, bias = self._network.weights[layer - 1][j], float(self._network.biases[layer - 1][j, 0])
        before = range(len(weights))
        symbols = [f"{name('w', layer, j, k)} {self._incoming_name(layer - 1, k)}" for k in before]
        numbers = [f"{figure(float(weights[k]))} {TIMES} {_inner(self._value('a', layer - 1, k))}" for k in before]
        if layer == self._last:
            title = tr("Output neuron {neuron} adds up what comes in, and its bias.", neuron=j + 1)
        else:
            title = tr("Hidden neuron {neuron} adds up what comes in, and its bias.", neuron=j + 1)
        return Step(
            title,
            f"{name('z', layer, j)} = {' + '.join(symbols)} + {name('b', layer, j)}",
            f"{_added([*numbers, figure(bias)])} = {figure(cell.value)}",
        )

    def _activation(self, cell: Cell) -> Step:
        z = name("z", cell.layer, cell.index)
        if cell.layer == self._last:
            title = tr("Output neuron {neuron} answers.", neuron=cell.index + 1)
        else:
            title = tr("Hidden neuron {neuron} answers.", neuron=cell.index + 1)
        return Step(
            title,
            f"{name('a', cell.layer, cell.index)} = {SIGMA}({z})",
            f"{SIGMA}({figure(self._value('z', cell.layer, cell.index))}) = {figure(cell.value)}",
        )

    def _cost(self, cell: Cell) -> Step:
        layer, outputs = cell.layer, range(len(self._y))
        symbols = [f"({name('a', layer, j)} {MINUS} y{SUBSCRIPTS[j + 1]})²" for j in outputs]
        numbers = [f"({figure(self._value('a', layer, j))} {MINUS} {figure(self._y[j])})²" for j in outputs]
        return Step(
            tr("The cost is half the sum of the squared gaps."),
            f"C = ({' + '.join(symbols)}) / 2",
            f"({' + '.join(numbers)}) / 2 = {figure(cell.value)}",
        )

    def _output_error(self, cell: Cell) -> Step:
        layer, j = cell.layer, cell.index
        a, answer = self._value("a", layer, j), name("a", layer, j)
        slope = f"{TIMES} {figure(a)} {TIMES} {figure(1 - a)}"
        return Step(
            tr("The error of output neuron {neuron} is its gap times its slope.", neuron=j + 1),
            f"{name('δ', layer, j)} = ({answer} {MINUS} y{SUBSCRIPTS[j + 1]}) · {answer} (1 {MINUS} {answer})",
            f"({figure(a)} {MINUS} {figure(self._y[j])}) {slope} = {figure(cell.value)}",
        )

    def _hidden_error(self, cell: Cell) -> Step:
        layer, k = cell.layer, cell.index
        a, answer = self._value("a", layer, k), name("a", layer, k)
        weights = self._network.weights[layer]
        after = range(len(weights))
        symbols = [f"{name('w', layer + 1, j, k)} {name('δ', layer + 1, j)}" for j in after]
        numbers = [
            f"{figure(float(weights[j, k]))} {TIMES} {_inner(self._value('delta', layer + 1, j))}" for j in after
        ]
        return Step(
            tr("Errors come back to hidden neuron {neuron}, times its slope.", neuron=k + 1),
            f"{name('δ', layer, k)} = ({' + '.join(symbols)}) · {answer} (1 {MINUS} {answer})",
            f"({_added(numbers)}) {TIMES} {figure(a)} {TIMES} {figure(1 - a)} = {figure(cell.value)}",
        )

    def _bias_slope(self, cell: Cell) -> Step:
        error = name("δ", cell.layer, cell.index)
        return Step(
            tr("The slope of the cost for a bias is the error itself."),
            f"{PARTIAL}C/{PARTIAL}{name('b', cell.layer, cell.index)} = {error}",
            f"= {figure(cell.value)}",
        )

    def _weight_slope(self, cell: Cell) -> Step:
        layer, j, k = cell.layer, cell.index, cell.source
        a, error = self._value("a", layer - 1, k), self._value("delta", layer, j)
        return Step(
            tr("For a weight, it is what comes in times the error."),
            f"{PARTIAL}C/{PARTIAL}{name('w', layer, j, k)} = {self._incoming_name(layer - 1, k)} {name('δ', layer, j)}",
            f"{figure(a)} {TIMES} {_inner(error)} = {figure(cell.value)}",
        )
