"""What a network answered to its mini-batches while it learned from them: mean loss and accuracy since the last report.

Every mini-batch is counted once, before its own step. The answers are collected and counted by the hundred, which
costs a training about a hundredth of its time.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.network import Network

_DIGITS = 2_000  # counted together


@dataclass(frozen=True)
class RunningMeans:
    """Means over mini-batches, each with the same weight.

    Attributes:
        batches: how many.
        loss: the mean cost a digit; with dropout and deformed digits that of what was learned from.
        accuracy: 0 to 1, of what shows a class.
    """

    batches: int
    loss: float
    accuracy: float

    def and_then(self, later: RunningMeans | None) -> RunningMeans:
        """The means over these and later mini-batches together."""
        if later is None:
            return self
        count = self.batches + later.batches
        loss = (self.batches * self.loss + later.batches * later.loss) / count
        return RunningMeans(count, loss, (self.batches * self.accuracy + later.batches * later.accuracy) / count)


class BatchMeans:
    """Collects the answers to mini-batches of one size; the last one of an epoch may be smaller.

    Used as `expect(targets)` for each block of digits, and `room(m)` for each of its mini-batches, whose answers are to
    be written there.
    """

    def __init__(self, network: Network, size: int, block: int) -> None:
        """Targets come for at most `block` digits at once."""
        self._value = network.cost.value
        self._size, self._most = size, max(1, _DIGITS // size)
        self._outputs = np.empty((self._most + block // size + 1, network.sizes[-1], size), network.dtype)
        self._slots: list[Array] = list(self._outputs)
        self._last: Array | None = None  # the answers to a smaller one
        self._targets: list[Array] = []  # of what is held, and of what is still to come
        self._held = 0
        self._batches, self._loss, self._right = 0, 0.0, 0.0

    def expect(self, targets: Array) -> None:
        """The next mini-batches are learned from these, (n, 10)."""
        if self._held >= self._most or self._last is not None:
            self._count_held()
        self._targets.append(targets)

    def room(self, m: int) -> Array:
        """Where the answers to the next mini-batch of m digits go, (10, m)."""
        if m == self._size:
            self._held += 1
            return self._slots[self._held - 1]
        self._last = np.empty((self._outputs.shape[1], m), self._outputs.dtype)
        return self._last

    def take(self) -> RunningMeans | None:
        """The means since they were last taken; None without a mini-batch."""
        self._count_held()
        count, loss, right = self._batches, self._loss, self._right
        self._batches, self._loss, self._right = 0, 0.0, 0.0
        return RunningMeans(count, loss / count, right / count) if count else None

    def _count_held(self) -> None:
        held, self._held = self._held, 0
        last, self._last = self._last, None
        if not held and last is None:
            return
        targets = self._targets[0] if len(self._targets) == 1 else np.concatenate(self._targets)
        end = held * self._size
        if held:
            self._count(self._outputs[:held], targets[:end])
        if last is not None:
            self._count(last[None], targets[end : end + last.shape[1]])
            end += last.shape[1]
        self._targets = [targets[end:]] if end < len(targets) else []

    def _count(self, outputs: Array, targets: Array) -> None:
        """Mini-batches of m digits: their answers, (n, 10, m), and their targets one below the other, (n m, 10)."""
        n, classes, m = outputs.shape
        with np.errstate(over="ignore", invalid="ignore"):  # a training that diverges is reported in a sentence
            self._loss += self._value(outputs, targets.reshape(n, m, classes).transpose(0, 2, 1)) / m
        known = targets.max(axis=1) > targets.min(axis=1)  # what is no digit has no answer that is right
        right = (outputs.argmax(axis=1).ravel() == targets.argmax(axis=1)) & known
        shares = right.reshape(n, m).sum(axis=1) / np.maximum(1, known.reshape(n, m).sum(axis=1))
        self._right += float(shares.sum())
        self._batches += n
