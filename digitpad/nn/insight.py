"""What happened inside a network: what spoke for an answer, what excites a neuron, what depends on it.

A picture is a column x, (784, 1), 0 paper to 1 ink. Layers are counted as in `Network.activations`: 0 is the input. The
logit of a digit is the weighted input z of its output neuron, before the activation. Nothing here changes a network.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array
from digitpad.nn.network import Network

Indices = NDArray[np.integer[Any]]

# The numbers of a diverged network overflow, and BLAS sometimes warns of that with finite numbers, too.
_of_any_size = np.errstate(over="ignore", invalid="ignore")

# What spoke for an answer


@_of_any_size
def weighted_inputs(network: Network, x: Array) -> list[Array]:
    """z of every layer but the input, (n, m) each, for pictures x, (784, m)."""
    return weighted_inputs_from(network, network.weights[0] @ x + network.biases[0])


@_of_any_size
def weighted_inputs_from(network: Network, first: Array) -> list[Array]:
    """z of every layer but the input, from that of the first hidden layer, (n, m)."""
    layers = [first]
    for w, b in zip(network.weights[1:], network.biases[1:], strict=True):
        layers.append(w @ network.hidden.function(layers[-1]) + b)
    return layers


def logits(network: Network, x: Array) -> Array:
    """(10, m) for pictures x, (784, m)."""
    return weighted_inputs(network, x)[-1]


@_of_any_size
def contributions(network: Network, activations: Sequence[Array], layer: int, index: int) -> Array:
    """(n_in,): weight times input for each input of a neuron; with its bias they add up to its z.

    `activations` are those of all layers for one picture, as `Network.activations` returns them.
    """
    products: Array = network.weights[layer - 1][index] * activations[layer - 1][:, 0]
    return products


@_of_any_size
def gradient_from(network: Network, z: Sequence[Array], layer: int, direction: Array) -> Array:
    """(784,): how a weighted sum of a layer's z changes with each pixel of a picture.

    Args:
        z: the `weighted_inputs` of the picture, one (n, 1) array for each layer but the input.
        layer: whose weighted inputs are summed, 1 the first after the input.
        direction: the weight of each of them, (n,): see `one_neuron`.
    """
    assert network.hidden.derivative is not None
    back: Array = direction @ network.weights[layer - 1]
    for below in range(layer - 1, 0, -1):
        slope = network.hidden.derivative(network.hidden.function(z[below - 1][:, 0]))
        back = (back * slope) @ network.weights[below - 1]
    return back


def one_neuron(network: Network, layer: int, index: int) -> Array:
    """The direction (n,) of `gradient_from` for one neuron."""
    direction = np.zeros(network.sizes[layer], network.dtype)
    direction[index] = 1
    return direction


@_of_any_size
def input_times_gradient(network: Network, x: Array, digit: int, z: Sequence[Array] | None = None) -> Array:
    """(784,): for each pixel its ink times the slope of the digit's logit.

    `z` are the `weighted_inputs` of x, where they are known already.

    For ReLU without biases these add up to the logit minus its value for no ink (Shrikumar et al. 2016).
    """
    last = network.num_layers - 1
    direction = one_neuron(network, last, digit)
    return x[:, 0] * gradient_from(network, weighted_inputs(network, x) if z is None else z, last, direction)


def occlusion(network: Network, x: Array, digit: int, patch: int = 3) -> Array:
    """(784,): by how much the digit's logit falls when the patch x patch pixels around each pixel become paper
    (Zeiler and Fergus 2014); below 0 where it rises."""
    side = isqrt(len(x))
    ink = np.flatnonzero(x[:, 0])
    rows, columns = np.divmod(np.arange(len(x)), side)
    reach = patch // 2
    near = (np.abs(rows[ink, None] - rows) <= reach) & (np.abs(columns[ink, None] - columns) <= reach)
    touched = np.flatnonzero(near.any(axis=0))
    wiped = near[:, touched] * x[ink]  # (inked pixels, touched pixels): the ink that goes
    first = network.weights[0] @ x + network.biases[0]
    without = weighted_inputs_from(network, first - network.weights[0][:, ink] @ wiped)[-1][digit]
    result = np.zeros(len(x), network.dtype)
    result[touched] = weighted_inputs_from(network, first)[-1][digit] - without
    return result


# The way through the network


@dataclass(frozen=True)
class Connections:
    """Connections from one layer to the next, the strongest first: int (k,), int (k,) and float (k,).

    A flow is weight times activation: what the source adds to the target's z.
    """

    sources: Indices
    targets: Indices
    flows: Array


class Outgoing:
    """What leaves each neuron of the layer before `layer`, for a network that does not change.

    In time it holds a second copy of the layer's weights.

    Attributes:
        reach: (n_in,): the largest absolute weight from each neuron.
    """

    def __init__(self, network: Network, layer: int) -> None:
        self._weights = network.weights[layer - 1]
        self.reach: Array = np.maximum(self._weights.max(axis=0), -self._weights.min(axis=0))
        self._rows = np.empty(self._weights.shape[::-1], self._weights.dtype)
        self._fetched = np.zeros(len(self._rows), bool)

    def weights(self, sources: Indices) -> Array:
        """(k, n_out): the weights from these neurons, (k,)."""
        # A column of a matrix lies scattered in memory, and from one picture to the next it is mostly the same ones.
        missing = sources[~self._fetched[sources]]
        if len(missing):
            self._rows[missing] = self._weights[:, missing].T
            self._fetched[missing] = True
        rows: Array = self._rows[sources]
        return rows


def strongest_connections(outgoing: Outgoing, coming: Array, count: int) -> Connections:
    """The `count` connections into a layer through which most flows for one picture, up or down.

    `coming` are the activations of the layer before it, (n_in,).
    """
    # Each source has one connection as strong as its bound: the strongest `count` all leave sources with the largest.
    bounds = np.abs(coming) * outgoing.reach
    sources = _among_largest(bounds, count)
    flows = (outgoing.weights(sources) * coming[sources, None]).ravel()
    sizes = np.abs(flows)
    some = np.flatnonzero(~(sizes < bounds[sources].min()))  # at least `count` reach the least of these bounds
    strongest = some[_largest(sizes[some], count)]
    places, targets = np.divmod(strongest, len(flows) // len(sources))
    return Connections(sources[places], targets, flows[strongest])


def strongest_inputs(network: Network, layer: int, index: int, count: int) -> Indices:
    """The neurons of the layer before with the largest weights, up or down, into a neuron; the largest first."""
    return _largest(np.abs(network.weights[layer - 1][index]), count)


def _largest(values: Array, count: int) -> Indices:
    """The places of the `count` largest of values (n,), the largest first, equal ones by place."""
    some = np.sort(_among_largest(values, count))
    return some[np.argsort(-values[some], kind="stable")]


def _among_largest(values: Array, count: int) -> Indices:
    """As `_largest`, in no order."""
    first = len(values) - min(count, len(values))
    return np.argpartition(values, first)[first:]


# What excites a neuron


def exciting_picture(
    network: Network, layer: int, index: int, rng: np.random.Generator, steps: int = 60, ink: float = 100.0
) -> Array | None:
    """(784,) in 0 to 1: a picture that excites a neuron much, found by gradient ascent on the input.

    It is drawn with a soft pen: without that, ascent ends in specks of ink that say nothing to a person.

    Args:
        rng: draws the faint noise that it starts from.
        steps: of the ascent, each about as dear as one answer; they get shorter toward the end.
        ink: the most ink that the picture may hold, in pixels; a digit has about 100.

    Returns:
        The best picture on the way; None for the perceptron's step, which has no slope, and for numbers that are none.
    """
    if "step" in (network.hidden.name, network.output.name):
        return None
    direction = one_neuron(network, layer, index)
    touches = _within(rng.random(network.sizes[0]) * (ink / network.sizes[0]), ink)  # of the pen, which blurs them
    best, highest = None, -np.inf
    for step in range(steps + 1):
        x = _blurred(touches).astype(network.dtype)
        z = weighted_inputs(network, x[:, None])
        if z[layer - 1][index, 0] > highest:
            best, highest = x, float(z[layer - 1][index, 0])
        slope = _blurred(gradient_from(network, z, layer, direction))
        largest = float(np.abs(slope).max())
        if step == steps or largest == 0:
            break
        touches = _within(touches + (1 - step / steps) * slope / largest, ink)
    return best


def _blurred(x: Array) -> Array:
    """Every pixel spread over itself and its eight neighbours, by 1 : 2 : 1 across and down; its own adjoint."""
    side = isqrt(len(x))
    padded = np.pad(x.reshape(side, side), 1)
    rows = (padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 4
    blurred: Array = (rows[:, :-2] + 2 * rows[:, 1:-1] + rows[:, 2:]) / 4
    return blurred.ravel()


def _within(x: Array, ink: float) -> Array:
    """The nearest picture with values in 0 to 1 that add up to at most `ink`: all are lowered by the same amount."""
    low, high = 0.0, max(0.0, float(x.max()))
    near: Array = np.clip(x, 0, 1)
    if near.sum() <= ink:
        return near
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if np.clip(x - middle, 0, 1).sum() > ink else (low, middle)
    near = np.clip(x - high, 0, 1)
    return near


# What depends on a neuron


def rescaled(network: Network, neuron_gains: Mapping[tuple[int, int], float]) -> Network:
    """A copy in which what hidden neurons pass on is multiplied by a gain: 0 switches a neuron off.

    Args:
        neuron_gains: by (layer, index). The weights that leave the neuron are multiplied; its own activation stays.

    Raises:
        SettingsError: there is no such hidden neuron.
    """
    result = network.copy()
    for (layer, index), gain in neuron_gains.items():
        if not (1 <= layer < network.num_layers - 1 and 0 <= index < network.sizes[layer]):
            raise SettingsError(
                tr("There is no neuron {number} in hidden layer {layer}.", number=index + 1, layer=layer)
            )
        result.weights[layer][:, index] *= float(gain)
    return result
