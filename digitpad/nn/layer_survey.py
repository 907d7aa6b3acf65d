"""How the neurons of every layer answer to many pictures: which excite them most, and which of them say nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, as_floats
from digitpad.nn.insight import Indices
from digitpad.nn.network import Network

Flags = NDArray[np.bool_]

_BLOCK = 1_000  # pictures surveyed at once
# A neuron whose activation strays by less than this answers almost the same to every digit.
_SAME = 0.05  # of the range of the activation
_SAME_UNBOUNDED = 0.1  # of its mean, for ReLU
_SILENT = 0.01  # of the range, for ReLU of the layer's largest: a neuron that never gets beyond it is dead


@dataclass(frozen=True)
class LayerSurvey:
    """How the n neurons of one layer answer to many pictures.

    Attributes:
        strongest: int (n, top): the pictures with the largest z, the largest first.
        mean, spread: of the activation over all pictures, and its standard deviation: float (n,).
        largest: the largest absolute activation: float (n,).
        bounds: between which the activation lies, such as (0, 1); infinite for ReLU.
    """

    strongest: Indices
    mean: Array
    spread: Array
    largest: Array
    bounds: tuple[float, float]

    @property
    def dead(self) -> Flags:
        """bool (n,): silent for every picture."""
        high = self.bounds[1]
        flags: Flags = self.largest <= _SILENT * (high if np.isfinite(high) else self.largest.max(initial=0))
        return flags

    @property
    def steady(self) -> Flags:
        """bool (n,): the answer is almost the same to every picture."""
        low, high = self.bounds
        flags: Flags = self.spread < (_SAME * (high - low) if np.isfinite(high) else _SAME_UNBOUNDED * self.mean)
        return flags

    @property
    def saturated(self) -> Flags:
        """bool (n,): active, but steady."""
        return self.steady & ~self.dead


_BOUNDS = {"sigmoid": (0.0, 1.0), "softmax": (0.0, 1.0), "tanh": (-1.0, 1.0), "relu": (0.0, np.inf), "step": (0.0, 1.0)}


def survey(
    network: Network, images: Bytes, top: int = 12, keep_going: Callable[[], bool] = lambda: True
) -> tuple[LayerSurvey, ...]:
    """How every neuron answers to pictures uint8 (m, 784): one survey for each layer but the input.

    `keep_going` is asked before every thousand pictures and ends the work by False; there is no survey then.
    """
    tallies = [_Tally(size, top, len(images)) for size in network.sizes[1:]]
    for start in range(0, len(images), _BLOCK):
        if not keep_going():
            return ()
        a = as_floats(images[start : start + _BLOCK]).T.astype(network.dtype, copy=False)
        with np.errstate(over="ignore", invalid="ignore"):  # of a training that diverges
            for layer, tally in enumerate(tallies):
                z = network.weights[layer] @ a + network.biases[layer]
                a = (network.output if layer == len(tallies) - 1 else network.hidden).function(z)
                tally.add(start, z, a)
    names = [network.hidden.name] * (len(tallies) - 1) + [network.output.name]
    return tuple(tally.survey(_BOUNDS[name]) for tally, name in zip(tallies, names, strict=True))


class _Tally:
    """Collects a `LayerSurvey` block by block."""

    def __init__(self, size: int, top: int, count: int) -> None:
        self._top, self._count = top, max(1, count)
        self._places = np.zeros((size, 0), np.int64)
        self._z: Array = np.zeros((size, 0))
        self._sum, self._squares, self._largest = np.zeros(size), np.zeros(size), np.zeros(size)

    def add(self, start: int, z: Array, a: Array) -> None:
        """The next block of pictures: z and activation, (n, m)."""
        places = np.broadcast_to(np.arange(start, start + z.shape[1]), z.shape)
        if z.shape[1] > self._top:
            chosen = np.argpartition(z, z.shape[1] - self._top, axis=1)[:, z.shape[1] - self._top :]
            places, z = np.take_along_axis(places, chosen, 1), np.take_along_axis(z, chosen, 1)
        places, z = np.hstack([self._places, places]), np.hstack([self._z, z])
        order = np.lexsort((places, -z), axis=1)[:, : self._top]
        self._places, self._z = np.take_along_axis(places, order, 1), np.take_along_axis(z, order, 1)
        self._sum += a.sum(axis=1, dtype=np.float64)
        self._squares += np.einsum("ij,ij->i", a, a, dtype=np.float64)
        self._largest = np.maximum(self._largest, np.abs(a).max(axis=1))

    def survey(self, bounds: tuple[float, float]) -> LayerSurvey:
        mean = self._sum / self._count
        spread = np.sqrt(np.maximum(0, self._squares / self._count - mean**2))
        return LayerSurvey(self._places, mean, spread, self._largest, bounds)
