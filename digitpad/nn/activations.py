"""Activation functions, each paired with its derivative.

The derivative is given in terms of the activation a = f(z), which the forward pass has at hand already.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import SettingsError
from digitpad.message import tr

Array = NDArray[np.floating[Any]]

# Exact in every type. As arrays, because numpy takes longer to convert a Python number than to compute with it here.
_HALF, _ONE = np.array(0.5, np.float32), np.array(1.0, np.float32)


def sigmoid(z: Array, out: Array | None = None) -> Array:
    """The sigmoid function 1 / (1 + exp(-z)), elementwise (Nielsen, chapter 1).

    Computed as (1 + tanh(z / 2)) / 2, which is the same function and cannot overflow.
    """
    a = np.multiply(z, _HALF, out)
    a = np.tanh(a, out)
    a = np.add(a, _ONE, out)
    return np.multiply(a, _HALF, out)


def sigmoid_prime(z: Array) -> Array:
    """Derivative of the sigmoid function at z (Nielsen, chapter 1)."""
    return sigmoid(z) * (1 - sigmoid(z))


def _sigmoid_derivative(a: Array, out: Array | None = None) -> Array:
    squares = np.multiply(a, a, out)
    return np.subtract(a, squares, out)


def _tanh_derivative(a: Array, out: Array | None = None) -> Array:
    squares = np.multiply(a, a, out=out)
    return np.subtract(_ONE, squares, out=out)


def relu(z: Array, out: Array | None = None) -> Array:
    """Rectified linear unit max(z, 0), elementwise."""
    return np.maximum(z, 0.0, out=out)


def _relu_derivative(a: Array, out: Array | None = None) -> Array:
    return np.greater(a, 0, out=np.empty_like(a) if out is None else out, casting="unsafe")


def step(z: Array, out: Array | None = None) -> Array:
    """The perceptron's step: 1 where z > 0, else 0 (Nielsen, chapter 1)."""
    return np.greater(z, 0, out=np.empty_like(z) if out is None else out, casting="unsafe")


def _step_derivative(a: Array, out: Array | None = None) -> Array:
    return np.multiply(a, 0.0, out=out)


def softmax(z: Array, out: Array | None = None) -> Array:
    """Softmax of each column: exp(z) / sum(exp(z)), shifted by the largest so that nothing overflows."""
    a = np.subtract(z, z.max(axis=0, keepdims=True), out=out)
    a = np.exp(a, out=out)
    quotient: Array = np.divide(a, a.sum(axis=0, keepdims=True), out=out)
    return quotient


@dataclass(frozen=True)
class Activation:
    """An activation function and its derivative; both are functions of a module, so that they can be pickled.

    Attributes:
        name: the name used in settings and files.
        function: `function(z, out=None)`: the activation a of z, both (n, m).
        derivative: `derivative(a, out=None)`: f'(z) in terms of a = f(z), both (n, m). None for softmax, whose
            derivative is no elementwise one; it is used in an output layer with the cross-entropy cost only.
    """

    name: str
    function: Callable[..., Array]
    derivative: Callable[..., Array] | None


ACTIVATIONS = {
    activation.name: activation
    for activation in (
        Activation("sigmoid", sigmoid, _sigmoid_derivative),
        Activation("tanh", np.tanh, _tanh_derivative),
        Activation("relu", relu, _relu_derivative),
        Activation("step", step, _step_derivative),
        Activation("softmax", softmax, None),
    )
}


def hidden_activation(name: str) -> Activation:
    """The activation of this name for a hidden layer.

    Raises:
        SettingsError: the name is unknown, or softmax, which is for the output layer.
    """
    activation = ACTIVATIONS.get(name)
    if activation is None or activation.derivative is None:
        known = ", ".join(key for key, value in ACTIVATIONS.items() if value.derivative is not None)
        raise SettingsError(
            tr("There is no activation {name!r} for hidden layers; choose one of {known}.", name=name, known=known)
        )
    return activation


def output_activation(name: str) -> Activation:
    """The activation of this name for the output layer.

    Raises:
        SettingsError: the name is unknown.
    """
    if name not in ACTIVATIONS:
        raise SettingsError(
            tr("There is no activation {name!r}; choose one of {known}.", name=name, known=", ".join(ACTIVATIONS))
        )
    return ACTIVATIONS[name]
