"""Cost functions, each paired with the error that it leaves in the output layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Activation, Array


@dataclass(frozen=True)
class Cost:
    """A cost function of output activations a and targets y, both (n, m), one column per example.

    Its functions are those of a module, so that a network that has one can be pickled and copied.

    Attributes:
        name: the name used in settings and files.
        value: `value(a, y)`: the cost summed over all columns, a float.
        derivative: `derivative(a, y)`: the partial derivatives with respect to a, (n, m).
        output_error: `output_error(a, y, output, out, scratch)`: the derivatives with respect to the weighted
            input z of the output layer (the book's delta), written to `out`; `scratch` is overwritten.
    """

    name: str
    value: Callable[[Array, Array], float]
    derivative: Callable[[Array, Array], Array]
    output_error: Callable[[Array, Array, Activation, Array, Array], Array]


def _quadratic(a: Array, y: Array) -> float:
    return 0.5 * float(np.sum((a - y) ** 2, dtype=np.float64))


def _quadratic_derivative(a: Array, y: Array) -> Array:
    return a - y


def _quadratic_error(a: Array, y: Array, output: Activation, out: Array, scratch: Array) -> Array:
    assert output.derivative is not None
    np.subtract(a, y, out)
    return np.multiply(out, output.derivative(a, scratch), out)


def _difference(a: Array, y: Array, output: Activation, out: Array, scratch: Array) -> Array:
    # The derivative of the activation cancels: that is what cross-entropy was made for (Nielsen, chapter 3).
    return np.subtract(a, y, out=out)


def _inside(a: Array) -> Array:
    """a kept away from 0 and 1, where the logarithm ends."""
    tiny = np.finfo(a.dtype).eps
    return np.clip(a, tiny, 1 - tiny)


def _cross_entropy(a: Array, y: Array) -> float:
    a = _inside(a)
    return -float(np.sum(y * np.log(a) + (1 - y) * np.log1p(-a), dtype=np.float64))


def _cross_entropy_derivative(a: Array, y: Array) -> Array:
    a = _inside(a)
    return (a - y) / (a * (1 - a))


def _log_likelihood(a: Array, y: Array) -> float:
    return -float(np.sum(y * np.log(np.maximum(a, np.finfo(a.dtype).tiny)), dtype=np.float64))


def _log_likelihood_derivative(a: Array, y: Array) -> Array:
    return -y / np.maximum(a, np.finfo(a.dtype).tiny)


QUADRATIC = Cost("quadratic", _quadratic, _quadratic_derivative, _quadratic_error)
CROSS_ENTROPY = Cost("cross_entropy", _cross_entropy, _cross_entropy_derivative, _difference)
LOG_LIKELIHOOD = Cost("cross_entropy", _log_likelihood, _log_likelihood_derivative, _difference)


def cost_for(name: str, output: Activation) -> Cost:
    """The cost of this name for this output activation.

    Cross-entropy means the sum over all output neurons for a sigmoid output (Nielsen, chapter 3) and the
    log-likelihood of the right class for a softmax output.

    Raises:
        SettingsError: the name is unknown, or cost and output activation do not go together.
    """
    if name == "quadratic" and output.derivative is not None:
        return QUADRATIC
    if name == "cross_entropy" and output.name in ("sigmoid", "softmax"):
        return LOG_LIKELIHOOD if output.name == "softmax" else CROSS_ENTROPY
    if name not in ("quadratic", "cross_entropy"):
        raise SettingsError(tr("There is no cost {name!r}; choose quadratic or cross_entropy.", name=name))
    raise SettingsError(tr("The cost {cost!r} does not go with a {output} output.", cost=name, output=output.name))
