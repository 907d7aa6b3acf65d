"""What a network answered to its mini-batches while it learned from them: mean loss and accuracy since the last report.

Every mini-batch is counted once, before its own step. The answers are collected and looked at by the hundred, which
costs a training about a hundredth of its time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.network import Network

_DIGITS = 2_000  # looked at together


@dataclass(frozen=True)
class Running:
    """Means over mini-batches, each with the same weight.

    Attributes:
        batches: how many.
        loss: the mean cost a digit; with dropout and deformed digits that of what was learned from.
        accuracy: 0 to 1.
    """

    batches: int
    loss: float
    accuracy: float

    def and_then(self, later: Running | None) -> Running:
        """Of these and later mini-batches together."""
        if later is None:
            return self
        count = self.batches + later.batches
        loss = (self.batches * self.loss + later.batches * later.loss) / count
        return Running(count, loss, (self.batches * self.accuracy + later.batches * later.accuracy) / count)


class BatchMeans:
    """Collects the answers to mini-batches of one size; a smaller one, the last of an epoch, may come in between."""

    def __init__(self, network: Network, size: int) -> None:
        self._value = network.cost.value
        room = max(1, _DIGITS // size), network.sizes[-1], size
        self._outputs, self._targets = np.empty(room, network.dtype), np.empty(room, network.dtype)
        self._held = 0
        self._batches, self._loss, self._right = 0, 0.0, 0.0

    def add(self, outputs: Array, targets: Array) -> None:
        """One mini-batch: both (10, m)."""
        if outputs.shape[1] < self._outputs.shape[2]:
            self._count(outputs[None], targets[None])
            return
        self._outputs[self._held], self._targets[self._held] = outputs, targets
        self._held += 1
        if self._held == len(self._outputs):
            self._count_held()

    def take(self) -> Running | None:
        """The means since they were last taken; None without a mini-batch."""
        self._count_held()
        count, loss, right = self._batches, self._loss, self._right
        self._batches, self._loss, self._right = 0, 0.0, 0.0
        return Running(count, loss / count, right / count) if count else None

    def _count_held(self) -> None:
        held, self._held = self._held, 0
        if held:
            self._count(self._outputs[:held], self._targets[:held])

    def _count(self, outputs: Array, targets: Array) -> None:
        """Mini-batches of m digits, both (n, 10, m)."""
        with np.errstate(over="ignore", invalid="ignore"):  # a training that diverges is told in a sentence
            self._loss += self._value(outputs, targets) / outputs.shape[2]
        right = outputs.argmax(axis=1) == targets.argmax(axis=1)
        self._right += float(np.count_nonzero(right)) / outputs.shape[2]
        self._batches += len(outputs)
