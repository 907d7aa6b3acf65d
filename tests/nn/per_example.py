"""A second, slow implementation of the book's network: one example at a time, in float64, from the formulas.

It shares no code with digitpad. Tests compare against it, and benchmarks measure against it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


Function = Callable[[Any], Any]
FUNCTIONS: dict[str, tuple[Function, Function]] = {
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0) * 1.0),
}


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


class PerExampleNetwork:
    """Chapter 1's network with the hidden activation, output activation and cost by name."""

    def __init__(self, weights, biases, hidden="sigmoid", output="sigmoid", cost="quadratic"):
        self.weights = [np.array(w, dtype=np.float64) for w in weights]
        self.biases = [np.array(b, dtype=np.float64) for b in biases]
        self.hidden, self.output, self.cost = hidden, output, cost

    def update_mini_batch(self, mini_batch, eta):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        for x, y in mini_batch:
            delta_nabla_b, delta_nabla_w = self.backprop(x, y)
            nabla_b = [nb + dnb for nb, dnb in zip(nabla_b, delta_nabla_b, strict=True)]
            nabla_w = [nw + dnw for nw, dnw in zip(nabla_w, delta_nabla_w, strict=True)]
        self.weights = [w - (eta / len(mini_batch)) * nw for w, nw in zip(self.weights, nabla_w, strict=True)]
        self.biases = [b - (eta / len(mini_batch)) * nb for b, nb in zip(self.biases, nabla_b, strict=True)]

    def backprop(self, x, y):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        activation, activations, zs = x, [x], []
        for layer, (b, w) in enumerate(zip(self.biases, self.weights, strict=True)):
            z = np.dot(w, activation) + b
            zs.append(z)
            activation = self._function(layer, z)
            activations.append(activation)
        delta = self._output_error(activations[-1], y, zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = np.dot(delta, activations[-2].transpose())
        for layer in range(2, len(self.weights) + 1):
            slope = FUNCTIONS[self.hidden][1](zs[-layer])
            delta = np.dot(self.weights[-layer + 1].transpose(), delta) * slope
            nabla_b[-layer] = delta
            nabla_w[-layer] = np.dot(delta, activations[-layer - 1].transpose())
        return nabla_b, nabla_w

    def cost_of(self, x, y):
        a = x
        for layer, (b, w) in enumerate(zip(self.biases, self.weights, strict=True)):
            a = self._function(layer, np.dot(w, a) + b)
        if self.cost == "quadratic":
            return 0.5 * float(np.sum((a - y) ** 2))
        if self.output == "softmax":
            return -float(np.sum(y * np.log(a)))
        return -float(np.sum(y * np.log(a) + (1 - y) * np.log(1 - a)))

    def _function(self, layer, z):
        name = self.output if layer == len(self.weights) - 1 else self.hidden
        return softmax(z) if name == "softmax" else FUNCTIONS[name][0](z)

    def _output_error(self, a, y, z):
        if self.cost == "quadratic":
            return (a - y) * FUNCTIONS[self.output][1](z)
        return a - y
