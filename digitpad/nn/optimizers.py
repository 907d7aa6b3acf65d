"""Ways to descend the gradient: SGD with and without momentum, Adam; and how the learning rate changes over time.

Each updates a piece of the parameter vector in place, small enough to stay in the processor's cache meanwhile.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

import numpy as np

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array


class Optimizer(Protocol):
    """Takes steps against the gradient.

    Attributes:
        linear: its step is proportional to the gradient. The gradient then comes already multiplied by the learning
            rate: backpropagation does that for free, while here it would take a pass over all parameters.
        vectors: what it keeps of past gradients, (n,) each, by name; changed in place.
    """

    linear: bool
    vectors: dict[str, Array]

    def begin_step(self, learning_rate: float, step: int) -> None:
        """Called before the pieces of one step, the first of which is 1, are updated."""

    def update(self, piece: slice, w: Array, g: Array) -> None:
        """Update parameters w, (k,), in place by their gradient g, (k,), which is used up. They are the `piece` of the
        vector."""


class SGD:
    """Stochastic gradient descent, plain (Nielsen, chapter 1): w -> w - learning rate * gradient."""

    linear = True

    def __init__(self) -> None:
        self.vectors: dict[str, Array] = {}

    def begin_step(self, learning_rate: float, step: int) -> None:
        """See `Optimizer`."""

    def update(self, piece: slice, w: Array, g: Array) -> None:
        """See `Optimizer`."""
        w -= g


class Momentum:
    """SGD with momentum (Nielsen, chapter 3): v -> momentum * v - learning rate * gradient, w -> w + v.

    With `nesterov` the step looks ahead (Sutskever et al. 2013): w -> w + momentum * v - learning rate * gradient.
    """

    linear = True

    def __init__(self, size: int, dtype: np.dtype[np.floating], momentum: float, nesterov: bool) -> None:
        self._velocity = np.zeros(size, dtype)
        self.vectors = {"velocity": self._velocity}
        self._momentum = momentum
        self._nesterov = nesterov

    def begin_step(self, learning_rate: float, step: int) -> None:
        """See `Optimizer`."""

    def update(self, piece: slice, w: Array, g: Array) -> None:
        """See `Optimizer`."""
        v = self._velocity[piece]
        v *= self._momentum
        v -= g
        if self._nesterov:
            w -= g
            np.multiply(v, self._momentum, out=g)
            w += g
        else:
            w += v


class Adam:
    """Adam (Kingma and Ba 2015) with Keras' constants: steps scaled by running moments of the gradient."""

    linear = False
    _beta_1, _beta_2, _epsilon = 0.9, 0.999, 1e-7

    def __init__(self, size: int, dtype: np.dtype[np.floating]) -> None:
        self._mean, self._square = np.zeros(size, dtype), np.zeros(size, dtype)
        self.vectors = {"mean": self._mean, "square": self._square}
        self._rate = 0.0

    def begin_step(self, learning_rate: float, step: int) -> None:
        """See `Optimizer`."""
        bias_correction = math.sqrt(1 - self._beta_2**step) / (1 - self._beta_1**step)
        self._rate = learning_rate * bias_correction

    def update(self, piece: slice, w: Array, g: Array) -> None:
        """See `Optimizer`."""
        m, v = self._mean[piece], self._square[piece]
        m *= self._beta_1
        g *= 1 - self._beta_1
        m += g
        v *= self._beta_2
        np.multiply(g, g, out=g)
        g *= (1 - self._beta_2) / (1 - self._beta_1) ** 2
        v += g
        np.sqrt(v, out=g)
        g += self._epsilon
        np.divide(m, g, out=g)
        g *= self._rate
        w -= g


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
    raise SettingsError(
        tr("There is no method {method!r}; choose one of {known}.", method=method, known=", ".join(METHODS))
    )


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
