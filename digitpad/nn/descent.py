"""One mini-batch after the other: backpropagation, then a step of the optimizer, in place and without allocation.

Wide layers are worth a second core: numpy releases Python's lock in its kernels, so one half of a mini-batch, and then
one half of the parameters, goes to a second thread. Who computes a half changes nothing in the result, not even a bit.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from types import TracebackType
from typing import NamedTuple

import numpy as np

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.activations import Array
from digitpad.nn.network import Network, Workspace, parameter_vector, views
from digitpad.nn.optimizers import make_optimizer
from digitpad.nn.settings import TrainingSettings

# Floats updated at once: five vectors of 128 KiB fit into the second-level cache of any laptop.
_PIECE = 32_768
# Below this many multiplications a mini-batch, handing half of it to another thread costs more than it brings.
_WORTH_HALVING = 20_000_000
_SMALLEST_HALVED = 64  # digits; adding two gradients up would cost more than half of their computation saves
_AVERAGE_EVERY = (
    8  # mini-batches between two updates of the averaged weights; the result is the same, the cost an eighth
)


class _Piece(NamedTuple):
    """Some of the parameters: their place in the vector, these, (k,), and each half of their gradient, (k,)."""

    place: slice
    w: Array
    gradients: list[Array]


_Plan = tuple[list[Workspace], list[list[_Piece]]]


class Descent:
    """The descent of one network. A context manager: leaving it ends the second thread.

    Args:
        network: is changed in place; its arrays become views of one vector.
        settings: method, momentum, l2, dropout, averaging and mini-batch size are used.
        rng: draws what dropout drops.
        threads: 1 or 2; None takes 2 where there are two cores.

    Attributes:
        network: the one that descends.
        single_threaded: the second thread rests; may be changed between two steps.
    """

    def __init__(
        self, network: Network, settings: TrainingSettings, rng: np.random.Generator, threads: int | None = None
    ) -> None:
        self.network, self._settings, self._rng = network, settings, rng
        self._parameters = parameter_vector(network)
        self._average = self._parameters.copy() if settings.averaging else None
        self._weight_count = sum(w.size for w in network.weights)
        self._optimizer = make_optimizer(
            settings.method, self._parameters.size, self._parameters.dtype, settings.momentum
        )
        self._plans: dict[int, _Plan] = {}
        self._steps = 0
        size = settings.mini_batch_size
        wide = size >= _SMALLEST_HALVED and network.parameter_count * size >= _WORTH_HALVING
        two_threads = (available_cores() if threads is None else threads) > 1
        self._halves = 2 if wide else 1
        self._helper = _second_thread() if wide and two_threads else None
        self.single_threaded = False

    def __enter__(self) -> Descent:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._helper is not None:
            self._helper.shutdown()

    def step(self, x: Array, y: Array, learning_rate: float, outputs: Array | None = None) -> None:
        """Learn from one mini-batch: x (784, m), y (10, m). What the network answered before the step is written to
        `outputs`, (10, m), of the network's type and without gaps."""
        m = x.shape[1]
        workspaces, pieces = self._plans.get(m) or self._plan(m)
        scale = learning_rate if self._optimizer.linear else 1.0
        for work in workspaces:
            work.scale[()] = scale / m
            work.draw_masks(self._rng)
        if len(workspaces) == 1:
            if outputs is not None:
                workspaces[0].activations[-1] = outputs
            self.network.backprop(x, y, workspaces[0])
        else:
            cut = (m + 1) // 2
            halves = ((x[:, :cut], y[:, :cut], workspaces[0]), (x[:, cut:], y[:, cut:], workspaces[1]))
            self._both(lambda half: self.network.backprop(*halves[half]))
            if outputs is not None:
                outputs[:, :cut], outputs[:, cut:] = (work.activations[-1] for work in workspaces)
        self._steps += 1
        self._optimizer.begin_step(learning_rate, self._steps)
        decay = self._settings.l2 * scale
        if len(pieces) == 1:
            self._update(pieces[0], decay)
        else:
            self._both(lambda half: self._update(pieces[half], decay))

    def result(self) -> Network:
        """A copy of the network as it stands, with the averaged weights where they are asked for."""
        result = self.network.copy()
        if self._average is not None:
            weights, biases = views(self._average, self.network)
            result.weights, result.biases = [w.copy() for w in weights], [b.copy() for b in biases]
        return result

    def vectors(self) -> dict[str, Array]:
        """Copies of all that the next step depends on, beside the number of steps; see `TrainingState`."""
        return {name: vector.copy() for name, vector in self._own_vectors().items()}

    def resume(self, vectors: Mapping[str, Array], steps: int) -> None:
        """Continue where a descent of an equal network with the same settings had got to after so many steps.

        Raises:
            SettingsError: the vectors are of another network or of other settings.
        """
        own = self._own_vectors()
        if {name: (v.shape, v.dtype) for name, v in vectors.items()} != {
            name: (v.shape, v.dtype) for name, v in own.items()
        }:
            raise SettingsError(tr("The training to be resumed has another network or other settings."))
        for name, vector in own.items():
            vector[:] = vectors[name]
        self._steps = steps

    def _own_vectors(self) -> dict[str, Array]:
        average = {} if self._average is None else {"average": self._average}
        return {"parameters": self._parameters, **average, **self._optimizer.vectors}

    def bounded(self) -> bool:
        """Whether all weights and biases, and their averages, are numbers whose products still are numbers.

        Beyond the root of the largest float the next layer overflows. Such a network may keep finite weights for ever,
        because every output is saturated and passes no error back.
        """
        largest = np.sqrt(np.finfo(self._parameters.dtype).max)
        vectors = [each for each in (self._parameters, self._average) if each is not None]
        with np.errstate(invalid="ignore"):  # nan is neither
            return all(bool(-largest <= each.min() and each.max() <= largest) for each in vectors)

    def _plan(self, m: int) -> _Plan:
        """What all steps of m examples work with, made once: halves of a mini-batch, and halves of the parameters."""
        sizes = [(m + 1) // 2, m // 2] if self._halves == 2 and m > 1 else [m]
        workspaces = [Workspace(self.network, size, self._settings.dropout) for size in sizes]
        gradients = [work.gradient for work in workspaces]
        end = self._parameters.size
        borders = [0, end] if self._halves == 1 else [0, end // 2, end]
        pieces = [self._pieces(start, stop, gradients) for start, stop in pairwise(borders)]
        return self._plans.setdefault(m, (workspaces, pieces))

    def _pieces(self, start: int, stop: int, gradients: list[Array]) -> list[_Piece]:
        """The parameters from start to stop, cut up."""
        places = [slice(begin, min(begin + _PIECE, stop)) for begin in range(start, stop, _PIECE)]
        return [_Piece(place, self._parameters[place], [g[place] for g in gradients]) for place in places]

    def _both(self, work: Callable[[int], object]) -> None:
        """Do both halves, the second one in the second thread where there is one."""
        if self._helper is None or self.single_threaded:
            work(0)
            work(1)
        else:
            second = self._helper.submit(work, 1)
            work(0)
            second.result()

    def _update(self, pieces: list[_Piece], decay: float) -> None:
        """The optimizer's step, piece by piece."""
        for place, w, (g, *others) in pieces:
            for other in others:
                g += other
            if decay and place.start < self._weight_count:
                decayed = slice(0, self._weight_count - place.start)
                g[decayed] += decay * w[decayed]
            self._optimizer.update(place, w, g)
            if self._average is not None and self._steps % _AVERAGE_EVERY == 0:
                self._follow(self._average[place], w, g)

    def _follow(self, average: Array, w: Array, scratch: Array) -> None:
        """Move the running mean towards the weights."""
        # A short memory at the beginning, so that the random weights are forgotten soon.
        memory = min(self._settings.averaging, self._steps / (self._steps + 9)) ** _AVERAGE_EVERY
        np.subtract(w, average, out=scratch)
        scratch *= 1 - memory
        average += scratch


def _second_thread() -> ThreadPoolExecutor:
    # A training that diverges is reported once, in a sentence, not by a warning for every mini-batch.
    return ThreadPoolExecutor(1, "half", initializer=lambda: np.seterr(over="ignore", invalid="ignore"))


def available_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
