"""Ways to descend the gradient: SGD with and without momentum, Adam; and how the learning rate changes over time.

Each optimizer updates one vector of parameters in place, in pieces that stay in the processor's cache.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np

from digitpad.errors import SettingsError
from digitpad.nn.activations import Array

# Floats in a piece: four vectors of 64 KiB fit into the second-level cache of any laptop.
_PIECE = 16_384


class Optimizer(Protocol):
    """Takes steps against the gradient."""

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        """Update `parameters`, (n,), in place; `gradient`, (n,), is used up."""


def _pieces(size: int) -> Iterator[slice]:
    for start in range(0, size, _PIECE):
        yield slice(start, start + _PIECE)


class SGD:
    """Stochastic gradient descent, plain (Nielsen, chapter 1): w -> w - learning rate * gradient."""

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        """See `Optimizer`."""
        for piece in _pieces(parameters.size):
            g = gradient[piece]
            g *= learning_rate
            parameters[piece] -= g


class Momentum:
    """SGD with momentum (Nielsen, chapter 3): v -> momentum * v - learning rate * gradient, w -> w + v.

    With `nesterov` the step looks ahead (Sutskever et al. 2013): w -> w + momentum * v - learning rate * gradient.
    """

    def __init__(self, size: int, dtype: np.dtype[np.floating], momentum: float, nesterov: bool) -> None:
        self._velocity = np.zeros(size, dtype)
        self._momentum = momentum
        self._nesterov = nesterov

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        """See `Optimizer`."""
        for piece in _pieces(parameters.size):
            v, g, w = self._velocity[piece], gradient[piece], parameters[piece]
            g *= learning_rate
            v *= self._momentum
            v -= g
            if self._nesterov:
                w -= g
                np.multiply(v, self._momentum, out=g)
                w += g
            else:
                w += v


class Adam:
    """Adam (Kingma and Ba 2015) with its usual constants: steps scaled by running moments of the gradient."""

    def __init__(
        self,
        size: int,
        dtype: np.dtype[np.floating],
        beta_1: float = 0.9,
        beta_2: float = 0.999,
        epsilon: float = 1e-7,
    ) -> None:
        self._mean, self._square = np.zeros(size, dtype), np.zeros(size, dtype)
        self._scratch = np.empty(min(size, _PIECE), dtype)
        self._beta_1, self._beta_2, self._epsilon = beta_1, beta_2, epsilon
        self._steps = 0

    def step(self, parameters: Array, gradient: Array, learning_rate: float) -> None:
        """See `Optimizer`."""
        self._steps += 1
        rate = learning_rate * math.sqrt(1 - self._beta_2**self._steps) / (1 - self._beta_1**self._steps)
        for piece in _pieces(parameters.size):
            m, v, g, w = self._mean[piece], self._square[piece], gradient[piece], parameters[piece]
            scratch = self._scratch[: g.size]
            m *= self._beta_1
            m += np.multiply(g, 1 - self._beta_1, out=scratch)
            v *= self._beta_2
            np.multiply(g, g, out=g)
            g *= 1 - self._beta_2
            v += g
            np.sqrt(v, out=scratch)
            scratch += self._epsilon
            np.divide(m, scratch, out=scratch)
            scratch *= rate
            w -= scratch


def make_optimizer(method: str, size: int, dtype: np.dtype[np.floating], momentum: float) -> Optimizer:
    """The optimizer of this name for a vector of `size` parameters.

    Raises:
        SettingsError: the name is unknown.
    """
    if method == "sgd":
        return SGD()
    if method in ("momentum", "nesterov"):
        return Momentum(size, dtype, momentum, nesterov=method == "nesterov")
    if method == "adam":
        return Adam(size, dtype)
    raise SettingsError(f"There is no method {method!r}; choose one of {', '.join(METHODS)}.")


def _step_decay(t: float) -> float:
    return 0.1 ** (int(t >= 0.5) + int(t >= 0.75))


def _cosine(t: float) -> float:
    return 0.5 * (1 + math.cos(math.pi * t))


def _one_cycle(t: float) -> float:
    # Up from a 25th over the first 30 % of the training, down to nothing over the rest (Smith 2018).
    return 0.04 + 0.96 * _cosine(1 - t / 0.3) if t < 0.3 else _cosine((t - 0.3) / 0.7)


METHODS = ("sgd", "momentum", "nesterov", "adam")
SCHEDULES: dict[str, Callable[[float], float]] = {
    "constant": lambda t: 1.0,
    "step": _step_decay,
    "cosine": _cosine,
    "one_cycle": _one_cycle,
}


def rate_factor(schedule: str, warm_up: float, t: float) -> float:
    """What the learning rate is multiplied by at time t of the training (0 at its beginning, 1 at its end).

    During the first `warm_up` of the time the rate also rises linearly from nothing.
    """
    return SCHEDULES[schedule](t) * (min(1.0, t / warm_up) if warm_up > 0 else 1.0)
