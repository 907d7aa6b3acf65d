"""The network of Nielsen's book, chapter 1: feedforward, backpropagation and stochastic gradient descent.

The formulas are the book's; a column x has become a matrix with one column per example, so nothing loops over examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array, hidden_activation, output_activation, sigmoid, sigmoid_prime
from digitpad.nn.costs import cost_for

__all__ = ["Network", "Workspace", "sigmoid", "sigmoid_prime"]

INITIALIZATIONS = ("book", "xavier", "he")


class Network:
    """A fully connected feedforward network. It can be pickled and copied (`copy.deepcopy`).

    Attributes:
        num_layers: number of layers, input and output included.
        sizes: neurons in each layer, such as [784, 30, 10].
        biases: one (n, 1) array for each layer but the input.
        weights: one (n_out, n_in) array for each layer but the input; row k of `weights[0]` holds what
            hidden neuron k gives to each pixel.
        hidden, output: the activations of the hidden layers and of the output layer.
        cost: the cost that training reduces.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        *,
        hidden: str = "sigmoid",
        output: str = "sigmoid",
        cost: str = "quadratic",
        initialization: str = "book",
        rng: np.random.Generator | None = None,
        dtype: DTypeLike = np.float32,
    ) -> None:
        """Make a network with random weights.

        Args:
            sizes: neurons in each layer, input first; at least two layers.
            hidden: activation of the hidden layers: "sigmoid", "tanh", "relu" or "step".
            output: activation of the output layer: as above, or "softmax".
            cost: "quadratic" or "cross_entropy".
            initialization: "book" draws weights and biases from N(0, 1); "xavier" (Glorot and Bengio 2010) and "he"
                (He et al. 2015) scale weights by the number of inputs and begin with biases of zero; "empty" sets
                all to zero, for weights that come from elsewhere.
            rng: source of randomness; None seeds one from the system.
            dtype: float32 or float64.

        Raises:
            SettingsError: sizes or names that make no network.
        """
        if len(sizes) < 2 or any(size < 1 for size in sizes):
            raise SettingsError("A network needs two or more layers of at least one neuron each.")
        if initialization not in (*INITIALIZATIONS, "empty"):
            raise SettingsError(f"There is no initialization {initialization!r}; choose one of {INITIALIZATIONS}.")
        self.num_layers = len(sizes)
        self.sizes = [int(size) for size in sizes]
        self.hidden = hidden_activation(hidden)
        self.output = output_activation(output)
        self.cost = cost_for(cost, self.output)
        self.dtype = np.dtype(dtype)
        self._rng = rng or np.random.default_rng()
        self.biases: list[Array] = []
        self.weights: list[Array] = []
        for n_in, n_out in pairwise(self.sizes):
            w, b = _initial(initialization, n_in, n_out, self._rng, self.dtype)
            self.weights.append(w.astype(self.dtype, copy=False))
            self.biases.append(b.astype(self.dtype, copy=False))

    @property
    def parameter_count(self) -> int:
        """How many weights and biases the network has."""
        return sum(array.size for array in (*self.weights, *self.biases))

    def activations(
        self, a: Array, out: Sequence[Array] | None = None, masks: Sequence[Array] | None = None
    ) -> list[Array]:
        """The activations of all layers for input a, (784, m): one (n, m) array for each layer, input first.

        Args:
            a: one column per example.
            out: arrays to write to, one for each layer but the input; None makes new ones.
            masks: what the activations of each hidden layer are multiplied by (dropout); None for nothing.
        """
        layers = [a]
        for index, w in enumerate(self.weights):
            z = np.dot(w, layers[-1], None if out is None else out[index])
            z += self.biases[index]
            activation = self.output if index == self.num_layers - 2 else self.hidden
            layers.append(activation.function(z, z))
            if masks is not None and index < len(masks):
                layers[-1] *= masks[index]
        return layers

    def feedforward(self, a: Array) -> Array:
        """The output of the network for input a: (10, m) for (784, m)."""
        return self.activations(np.asarray(a, dtype=self.dtype))[-1]

    def backprop(self, x: Array, y: Array, workspace: Workspace | None = None) -> tuple[list[Array], list[Array]]:
        """The gradient of the cost, summed over the examples (Nielsen, chapter 2).

        Args:
            x: inputs, (784, m), one column per example.
            y: targets, (10, m).
            workspace: arrays to work in, made for m examples, and with them the scale of the gradient and the
                masks of dropout; None makes new ones.

        Returns:
            `(nabla_b, nabla_w)`, layer by layer and of the shapes of `biases` and `weights`.
        """
        work = workspace or Workspace(self, x.shape[1])
        activations = self.activations(x, work.activations, work.masks)
        delta = self.cost.output_error(activations[-1], y, self.output, work.deltas[-1], work.scratch[-1])
        delta *= work.scale
        for layer in range(self.num_layers - 2, -1, -1):
            np.dot(delta, work.ones, work.nabla_b[layer])  # the sum over the examples
            np.dot(delta, activations[layer].T, work.nabla_w[layer])
            if layer > 0:
                error = np.dot(self.weights[layer].T, delta, work.deltas[layer - 1])
                if work.masks is not None:
                    error *= work.masks[layer - 1]
                    activations[layer] *= work.keep  # as it was before the mask, wherever the mask let it through
                assert self.hidden.derivative is not None
                error *= self.hidden.derivative(activations[layer], work.scratch[layer - 1])
                delta = error
        return work.nabla_b, work.nabla_w

    def cost_derivative(self, output_activations: Array, y: Array) -> Array:
        """The partial derivatives of the cost with respect to the output activations, (10, m)."""
        return self.cost.derivative(output_activations, y)

    def update_mini_batch(self, mini_batch: Iterable[tuple[Array, Array]], eta: float) -> None:
        """One step of gradient descent on a mini-batch of (x, y) pairs of columns, with learning rate eta."""
        x, y = self._columns(mini_batch)
        self._descend(x, y, eta, None)

    def SGD(
        self,
        training_data: Iterable[tuple[Array, Array]],
        epochs: int,
        mini_batch_size: int,
        eta: float,
        test_data: Iterable[tuple[Array, int | Array]] | None = None,
    ) -> None:
        """Train by mini-batch stochastic gradient descent and print a line an epoch, as the book does.

        Args:
            training_data: (x, y) pairs of columns, (784, 1) and (10, 1).
            epochs: how often all training data are used.
            mini_batch_size: examples in a mini-batch.
            eta: learning rate.
            test_data: pairs as `evaluate` takes them; with them each epoch is evaluated: "Epoch 0: 9095 / 10000".

        Raises:
            SettingsError: the network's activations cannot be trained, or the data do not fit the network.
        """
        self.check_trainable()
        x, y = self._columns(training_data)
        # Row-major examples: gathering a mini-batch then copies whole rows.
        examples, targets = np.ascontiguousarray(x.T), np.ascontiguousarray(y.T)
        tests = list(test_data) if test_data is not None else None
        if tests is not None:
            self._tests(tests)  # what is wrong with them is said now, not after the first epoch
        workspace = Workspace(self, mini_batch_size)
        for epoch in range(epochs):
            order = self._rng.permutation(len(examples))
            for start in range(0, len(order), mini_batch_size):
                batch = order[start : start + mini_batch_size]
                full = workspace if len(batch) == mini_batch_size else None
                self._descend(examples[batch].T, targets[batch].T, eta, full)
            if tests is None:
                print(f"Epoch {epoch} complete")
            else:
                print(f"Epoch {epoch}: {self.evaluate(tests)} / {len(tests)}")

    def evaluate(self, test_data: Iterable[tuple[Array, int | Array]]) -> int:
        """The number of (x, label) pairs for which the most active output neuron is the label.

        Args:
            test_data: columns x, (784, 1), each with its label: the digit itself, or its one-hot column, (10, 1), which
                counts by its greatest entry.

        Raises:
            SettingsError: a pair does not fit the network; the sentence says which shape is wanted.
        """
        x, labels = self._tests(test_data)
        return int(np.sum(self.feedforward(x).argmax(axis=0) == labels))

    def copy(self) -> Network:
        """A network with the same weights in arrays of its own."""
        other = object.__new__(Network)
        other.__dict__.update(self.__dict__)
        other.sizes = list(self.sizes)
        other.weights = [w.copy() for w in self.weights]
        other.biases = [b.copy() for b in self.biases]
        return other

    def check_trainable(self) -> None:
        """Raises SettingsError if the perceptron's step, which has no slope to descend, is among the activations."""
        if "step" in (self.hidden.name, self.output.name):
            raise SettingsError(
                tr("A perceptron's step has no slope, so it can predict but not be trained; use sigmoid.")
            )

    def _descend(self, x: Array, y: Array, eta: float, workspace: Workspace | None) -> None:
        nabla_b, nabla_w = self.backprop(x, y, workspace)
        rate = eta / x.shape[1]
        for parameter, gradient in zip((*self.weights, *self.biases), (*nabla_w, *nabla_b), strict=True):
            gradient *= rate
            parameter -= gradient

    def _columns(self, pairs: Iterable[tuple[Array, Array]]) -> tuple[Array, Array]:
        """Inputs (784, m) and targets (10, m) of m pairs of columns."""
        inputs, targets = _unzipped(pairs)
        return self._joined("input", inputs, self.sizes[0]), self._joined("target", targets, self.sizes[-1])

    def _tests(self, pairs: Iterable[tuple[Array, int | Array]]) -> tuple[Array, Array]:
        """Inputs (784, m) and digits (m,) of m (x, label) pairs."""
        inputs, labels = _unzipped(pairs)
        digits = np.array([_digit(label, self.sizes[-1]) for label in labels])
        return self._joined("input", inputs, self.sizes[0]), digits

    def _joined(self, name: str, columns: Sequence[Array], size: int) -> Array:
        """(size, m) of m columns."""
        for column in columns:
            if np.shape(column) != (size, 1):
                raise SettingsError(f"Each {name} is a column of shape ({size}, 1), but one is {np.shape(column)}.")
        return np.hstack(columns).astype(self.dtype, copy=False)


def _unzipped(pairs: Iterable[tuple[Array, Any]]) -> tuple[Sequence[Array], Sequence[Any]]:
    """The first and the second of all pairs."""
    pairs = list(pairs)
    if not pairs:
        raise SettingsError("There are no examples; give at least one pair (x, y).")
    if any(len(pair) != 2 for pair in pairs):
        raise SettingsError("Examples are pairs (x, y).")
    first, second = zip(*pairs, strict=True)
    return first, second


def _digit(label: int | Array, classes: int) -> int:
    """The class that a label names: itself, or where it is one-hot by the place of its greatest entry."""
    values = np.asarray(label)
    one_hot = values.shape in ((classes, 1), (classes,)) and classes > 1
    if values.dtype.kind not in "iufb" or not (one_hot or values.size == 1):
        raise SettingsError(f"A label is a number from 0 to {classes - 1}, or one-hot of shape ({classes}, 1).")
    if one_hot:
        return int(values.argmax())
    if not 0 <= values.item() < classes or values.item() != int(values.item()):
        raise SettingsError(f"A label is a number from 0 to {classes - 1}, but one is {values.item()}.")
    return int(values.item())


def _initial(
    initialization: str, n_in: int, n_out: int, rng: np.random.Generator, dtype: DTypeLike
) -> tuple[Array, Array]:
    """Weights (n_out, n_in) and biases (n_out, 1) to begin with.

    Zeros alone have the dtype: unconverted they take no time until they are written to, which those of a network that
    is read never are.
    """
    if initialization == "empty":
        return np.zeros((n_out, n_in), dtype), np.zeros((n_out, 1), dtype)
    if initialization == "book":
        biases = rng.standard_normal((n_out, 1))
        return rng.standard_normal((n_out, n_in)), biases
    spread = (2 / (n_in + n_out)) ** 0.5 if initialization == "xavier" else (2 / n_in) ** 0.5
    return spread * rng.standard_normal((n_out, n_in)), np.zeros((n_out, 1))


class Workspace:
    """Arrays for the backpropagation of m examples, made once so that a training loop allocates nothing.

    Attributes:
        gradient: all derivatives in one vector, weights before biases, in the order of `parameter_vector`.
        nabla_w, nabla_b: views of `gradient`, shaped like the network's weights and biases.
        ones: (m, 1), to sum over the examples by.
        scale: what the gradient is multiplied by, (): 1 for the sum over the examples, 1 / m for their mean.
        keep: with dropout, the share of the hidden activations that stays.
        masks: with dropout, 0 or 1 / keep for each hidden activation; drawn anew by `draw_masks`.
    """

    def __init__(self, network: Network, m: int, dropout: float = 0.0) -> None:
        dtype, sizes = network.dtype, network.sizes[1:]
        self.activations = [np.empty((n, m), dtype) for n in sizes]
        self.deltas = [np.empty((n, m), dtype) for n in sizes]
        self.scratch = [np.empty((n, m), dtype) for n in sizes]
        self.gradient = np.empty(network.parameter_count, dtype)
        self.nabla_w, self.nabla_b = views(self.gradient, network)
        self.ones = np.ones((m, 1), dtype)
        self.scale = np.ones((), dtype)
        self.keep = 1 - dropout
        self.masks = [np.empty((n, m), dtype) for n in sizes[:-1]] if dropout else None

    def draw_masks(self, rng: np.random.Generator) -> None:
        """Choose anew which hidden activations are dropped."""
        for mask in self.masks or ():
            rng.random(dtype=mask.dtype, out=mask)
            np.less(mask, self.keep, out=mask, casting="unsafe")
            mask *= 1 / self.keep


def views(vector: Array, network: Network) -> tuple[list[Array], list[Array]]:
    """Views of one vector, shaped like the network's weights and biases: all weights first, then all biases."""
    shaped, start = [], 0
    for like in (*network.weights, *network.biases):
        shaped.append(vector[start : start + like.size].reshape(like.shape))
        start += like.size
    return shaped[: len(network.weights)], shaped[len(network.weights) :]


def parameter_vector(network: Network) -> Array:
    """All weights, then all biases, in one vector; from now on the network's own arrays are views of it."""
    vector: Array = np.concatenate([array.ravel() for array in (*network.weights, *network.biases)])
    network.weights, network.biases = views(vector, network)
    return vector
