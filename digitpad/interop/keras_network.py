"""Makes a network of the layers and arrays of a Keras file: all that is no dense layer becomes a part of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from digitpad.interop.keras_arrays import StoredArrays, finite
from digitpad.interop.keras_layers import Dense, KerasActivation, Normalization, Scaling, Step
from digitpad.interop.unsupported import Unsupported
from digitpad.message import mark
from digitpad.nn.activations import Array
from digitpad.nn.network import Network

_LARGEST_ARRAYS = 2**26  # bytes
_MOST_LAYERS = 49  # behind the pixels, as in a file of ours
_ROWS = 1_000  # neurons whose weights are rescaled together
_HIDDEN = ("relu", "sigmoid", "tanh")
# The tutorial's last layer gives logits, to which the loss function adds the softmax.
_OUTPUT = {"softmax": "softmax", "linear": "softmax", "sigmoid": "sigmoid"}
# A model that rescales by less, or normalizes by a deviation over the second one, expects pixels from 0 to 255.
_SCALE_OF_BYTES, _DEVIATION_OF_BYTES = 0.1, 2.0


@dataclass
class _Layer:
    """A layer of the network: weights (n_out, n_in), biases (n_out, 1), and Keras' name of its activation."""

    weights: Array
    biases: Array
    activation: str = "linear"


@dataclass
class _Affine:
    """scale x + offset of each of n numbers, both float64 (n,), which a dense layer takes over."""

    scale: Array
    offset: Array


def build(steps: Sequence[Step], arrays: StoredArrays) -> Network:
    """The network that answers as these layers do. It takes pixels from 0 to 1.

    Where the layers begin with a rescaling or normalization that is made for pixels from 0 to 255, it gets these.

    Raises:
        Unsupported: there is no such network.
    """
    sizes = [784, *(step.units for step in steps if isinstance(step, Dense))]
    if sum(n_in * n_out for n_in, n_out in pairwise(sizes)) * 4 > _LARGEST_ARRAYS:
        raise Unsupported(mark("its layers are too large"))
    numbered_shapes = enumerate(pairwise(sizes), 1)  # of the Dense layers; `layers` may hold others
    layers: list[_Layer] = []
    waiting: _Affine | None = None
    for step in steps:
        if len(layers) > _MOST_LAYERS:
            raise Unsupported(mark("it has too many layers"))
        if isinstance(step, Dense):
            layers.append(_dense(step, *next(numbered_shapes), arrays))
            if waiting is not None:
                _scale_inputs(layers[-1], waiting)
                waiting = None
        elif isinstance(step, KerasActivation):
            if waiting is not None or not layers:
                raise Unsupported(mark("an activation follows a rescaling or stands before the first Dense layer"))
            _activate(layers, step.name)
        else:
            affine = _affine(step, arrays, first=not layers and waiting is None)
            if layers and layers[-1].activation == "linear":
                _scale_outputs(layers[-1], affine)
            else:
                waiting = affine if waiting is None else _after(waiting, affine)
    if waiting is not None:
        raise Unsupported(mark("it rescales its answers"))
    if len(layers) > _MOST_LAYERS:
        raise Unsupported(mark("it has too many layers"))
    return _network(layers)


def _dense(step: Dense, number: int, shape: tuple[int, int], arrays: StoredArrays) -> _Layer:
    what, n_out = f"Dense layer {number}", step.units
    shapes = [shape, (n_out,)] if step.with_bias else [shape]
    found = arrays.of(step.place, shapes, what)
    kernel = finite(found[0], what)
    biases = finite(found[1], what).reshape(-1, 1) if step.with_bias else np.zeros((n_out, 1), kernel.dtype)
    return _Layer(np.ascontiguousarray(kernel.T), biases)


def _activate(layers: list[_Layer], name: str) -> None:
    """Add an activation. One that follows another gets a layer of its own, whose weights change nothing."""
    before = layers[-1]
    if before.activation != "linear":
        if before.activation == name == "relu":
            return
        n, dtype = len(before.weights), before.weights.dtype
        if n > 1_000:
            raise Unsupported(mark("a large layer has two activations"))
        layers.append(_Layer(np.eye(n, dtype=dtype), np.zeros((n, 1), dtype)))
    layers[-1].activation = name


def _affine(step: Scaling | Normalization, arrays: StoredArrays, first: bool) -> _Affine:
    """`first`: it takes the pixels, which are 0 to 1 here."""
    if isinstance(step, Scaling):
        n_bytes = 255 if first and abs(step.scale) < _SCALE_OF_BYTES else 1
        return _Affine(np.array([step.scale * n_bytes]), np.array([step.offset]))
    what = "BatchNormalization" if step.added else "Normalization"
    found = arrays.of(step.place, [step.shape] * len(step.arrays), what) if step.arrays else []
    read = {name: _spread(finite(array, what), step) for name, array in zip(step.arrays, found, strict=True)}
    mean = read["mean"] if step.mean is None else np.array([step.mean], np.float64)
    variance = read["variance"] if step.variance is None else np.array([step.variance], np.float64)
    if (variance < 0).any():
        raise Unsupported(mark("{what} has a variance under 0"), what=what)
    deviation = np.sqrt(variance + step.epsilon) if step.added else np.maximum(np.sqrt(variance), step.epsilon)
    if (deviation == 0).any():
        raise Unsupported(mark("{what} divides by 0"), what=what)
    scale = read.get("gamma", np.ones(1)) / deviation
    offset = read.get("beta", np.zeros(1)) - scale * mean
    are_bytes = first and float(deviation.max()) > _DEVIATION_OF_BYTES
    return _Affine(scale * (255 if are_bytes else 1), offset)


def _spread(array: Array, step: Normalization) -> Array:
    """One number for each number of an example, float64 (n,)."""
    full: Array = np.broadcast_to(array.astype(np.float64).reshape(step.spread), step.full)
    return full.reshape(-1)


def _after(first: _Affine, second: _Affine) -> _Affine:
    return _Affine(second.scale * first.scale, second.scale * first.offset + second.offset)


def _scale_inputs(layer: _Layer, affine: _Affine) -> None:
    """w (scale x + offset) + b = (w scale) x + (b + w offset)."""
    offset = np.broadcast_to(affine.offset, layer.weights.shape[1:])
    for start in range(0, len(layer.weights), _ROWS):
        rows = slice(start, start + _ROWS)
        kernel = layer.weights[rows].astype(np.float64)
        layer.biases[rows] = layer.biases[rows] + (kernel @ offset)[:, np.newaxis]
        layer.weights[rows] = kernel * affine.scale


def _scale_outputs(layer: _Layer, affine: _Affine) -> None:
    """scale (w x + b) + offset = (scale w) x + (scale b + offset)."""
    scale, offset = affine.scale.reshape(-1, 1), affine.offset.reshape(-1, 1)
    layer.weights = (layer.weights * scale).astype(layer.weights.dtype)
    layer.biases = (layer.biases * scale + offset).astype(layer.biases.dtype)


def _network(layers: list[_Layer]) -> Network:
    hidden, output = _activations(layers)
    dtype = np.result_type(*(array.dtype for layer in layers for array in (layer.weights, layer.biases)))
    if sum(layer.weights.size for layer in layers) * dtype.itemsize > _LARGEST_ARRAYS:
        raise Unsupported(mark("its layers are too large"))
    sizes = [784, *(len(layer.weights) for layer in layers)]
    network = Network(sizes, hidden=hidden, output=output, cost="cross_entropy", initialization="empty", dtype=dtype)
    network.weights = [layer.weights.astype(dtype, copy=False) for layer in layers]
    network.biases = [layer.biases.astype(dtype, copy=False) for layer in layers]
    if not all(np.isfinite(array).all() for array in network.weights + network.biases):
        raise Unsupported(mark("its rescaling makes numbers that are not finite"))
    return network


def _activations(layers: list[_Layer]) -> tuple[str, str]:
    """The activation of the hidden layers, which have to share one, and of the output layer."""
    *hidden, output = (layer.activation for layer in layers)
    if output not in _OUTPUT:
        raise Unsupported(
            mark("the activation of its last layer is {name}, not softmax, sigmoid or linear"), name=f"{output!r:.40}"
        )
    for name in hidden:
        if name not in _HIDDEN:
            raise Unsupported(
                mark("the activation of a hidden layer is {name}, not relu, sigmoid or tanh"), name=f"{name!r:.40}"
            )
    if len(set(hidden)) > 1:
        raise Unsupported(mark("its hidden layers have different activations"))
    return (hidden[0] if hidden else "sigmoid"), _OUTPUT[output]
