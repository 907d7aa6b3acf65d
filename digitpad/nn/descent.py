"""One mini-batch after the other: backpropagation, then a step of the optimizer, in place and without allocation.

Wide layers are worth a second core: numpy releases Python's lock in its kernels, so one half of a mini-batch, and then
one half of the parameters, goes to a second thread. Who computes a half changes nothing in the result, not even a bit.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.network import Network, Workspace, parameter_vector, views
from digitpad.nn.optimizers import make_optimizer
from digitpad.nn.settings import TrainingSettings

# Floats updated at once: five vectors of 128 KiB fit into the second-level cache of any laptop.
_PIECE = 32_768
# Below this many multiplications a mini-batch, handing half of it to another thread costs more than it brings.
_WORTH_HALVING = 20_000_000
_AVERAGE_EVERY = (
    8  # mini-batches between two updates of the averaged weights; the result is the same, the cost an eighth
)


class Descent:
    """The descent of one network. A context manager: leaving it ends the second thread.

    Args:
        network: is changed in place; its arrays become views of one vector.
        settings: method, momentum, l2, dropout, averaging and mini-batch size are used.
        rng: draws what dropout drops.
        threads: 1 or 2; None takes 2 where there are two cores.
    """

    def __init__(
        self, network: Network, settings: TrainingSettings, rng: np.random.Generator, threads: int | None = None
    ) -> None:
        self._network, self._settings, self._rng = network, settings, rng
        self._parameters = parameter_vector(network)
        self._average = self._parameters.copy() if settings.averaging else None
        self._weight_count = sum(w.size for w in network.weights)
        self._optimizer = make_optimizer(
            settings.method, self._parameters.size, self._parameters.dtype, settings.momentum
        )
        self._workspaces: dict[int, list[Workspace]] = {}
        self._steps = 0
        wide = network.parameter_count * settings.mini_batch_size >= _WORTH_HALVING
        two_threads = (available_cores() if threads is None else threads) > 1
        self._halves = 2 if wide else 1
        self._helper = _second_thread() if wide and two_threads else None

    def __enter__(self) -> Descent:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._helper is not None:
            self._helper.shutdown()

    def step(self, x: Array, y: Array, learning_rate: float) -> None:
        """Learn from one mini-batch: x (784, m), y (10, m)."""
        workspaces = self._workspaces_for(x.shape[1])
        for work in workspaces:
            work.draw_masks(self._rng)
        cut = (x.shape[1] + 1) // 2 if len(workspaces) == 2 else x.shape[1]
        columns = (slice(0, cut), slice(cut, None))
        self._each_half(
            len(workspaces),
            lambda half: self._network.backprop(x[:, columns[half]], y[:, columns[half]], workspaces[half]),
        )
        self._optimizer.begin_step()
        self._steps += 1
        self._each_half(self._halves, lambda half: self._update(half, [w.gradient for w in workspaces], learning_rate))

    def result(self) -> Network:
        """A copy of the network as it stands, with the averaged weights where they are asked for."""
        result = self._network.copy()
        if self._average is not None:
            weights, biases = views(self._average, self._network)
            result.weights, result.biases = [w.copy() for w in weights], [b.copy() for b in biases]
        return result

    def finite(self) -> bool:
        """Whether all weights and biases are still numbers."""
        return bool(np.isfinite(self._parameters).all())

    def _workspaces_for(self, m: int) -> list[Workspace]:
        """One workspace, or one for each half of the mini-batch."""
        if m not in self._workspaces:
            sizes = [(m + 1) // 2, m // 2] if self._halves == 2 and m > 1 else [m]
            self._workspaces[m] = [Workspace(self._network, size, 1 / m, self._settings.dropout) for size in sizes]
        return self._workspaces[m]

    def _each_half(self, halves: int, work: Callable[[int], object]) -> None:
        if halves == 1:
            work(0)
        elif self._helper is None:
            work(0)
            work(1)
        else:
            second = self._helper.submit(work, 1)
            work(0)
            second.result()

    def _update(self, half: int, gradients: list[Array], learning_rate: float) -> None:
        """The optimizer's step for one half of the parameters (or for all of them), piece by piece."""
        size = self._parameters.size
        middle = size // 2 if self._halves == 2 else size
        start, stop = (0, middle) if half == 0 else (middle, size)
        for begin in range(start, stop, _PIECE):
            self._update_piece(slice(begin, min(begin + _PIECE, stop)), gradients, learning_rate)

    def _update_piece(self, piece: slice, gradients: list[Array], learning_rate: float) -> None:
        w, g = self._parameters[piece], gradients[0][piece]
        for other in gradients[1:]:
            g += other[piece]
        if self._settings.l2 and piece.start < self._weight_count:
            decayed = slice(0, self._weight_count - piece.start)
            g[decayed] += self._settings.l2 * w[decayed]
        self._optimizer.update(piece, w, g, learning_rate)
        if self._average is not None and self._steps % _AVERAGE_EVERY == 0:
            self._follow(self._average[piece], w, g)

    def _follow(self, average: Array, w: Array, scratch: Array) -> None:
        """Move the running mean towards the weights."""
        # A short memory at the beginning, so that the random weights are forgotten soon.
        memory = min(self._settings.averaging, self._steps / (self._steps + 9)) ** _AVERAGE_EVERY
        np.subtract(w, average, out=scratch)
        scratch *= 1 - memory
        average += scratch


def _second_thread() -> ThreadPoolExecutor:
    # A training that diverges is told once, in a sentence, not by a warning for every mini-batch.
    return ThreadPoolExecutor(1, "half", initializer=lambda: np.seterr(over="ignore", invalid="ignore"))


def available_cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
