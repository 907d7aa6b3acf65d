"""How far teaching may move a network along the line from its old weights to the taught ones without forgetting.

Between the weights before and after fine-tuning most of both is kept (Wortsman and others 2022, "Robust fine-tuning of
zero-shot models"). Going beyond the taught weights gained nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from digitpad.digits.recognition import as_probabilities
from digitpad.nn.activations import Array
from digitpad.nn.datasets import Examples
from digitpad.nn.metrics import correct, outputs
from digitpad.nn.network import Network

REACHES = (0.25, 0.5, 0.75, 1.0)  # 0 is the network before teaching, 1 the one after
LARGEST_FALL = 0.0008  # share of the digits that may be read wrong instead of right
_SURE = 0.99  # what is read with more confidence hardly ever changes; leaving it out saves nine tenths of the time


class Guard:
    """Digits that a network must go on reading about as well as it does before it is taught."""

    def __init__(self, before: Network, digits: Examples, before_each: Callable[[], None] = lambda: None) -> None:
        """`digits` must not be learned from in the teaching; without any, nothing is held back. `before_each`: see
        `outputs`."""
        answers = as_probabilities(outputs(before, digits.images, before_each))
        unsure = (answers.max(axis=0) < _SURE) | (answers.argmax(axis=0) != digits.labels)
        self._before, self._before_each = before, before_each
        self._digits = Examples(digits.images[unsure], digits.labels[unsure])
        self._reaches = REACHES if len(digits) else (1.0,)
        self._least_right = self._right(before, self._digits) - LARGEST_FALL * len(digits)

    def hold_back(self, taught: Network, own: Examples) -> float:
        """Move a taught network, in place, back towards the one before, until it reads the digits again.

        It never goes back so far that it reads fewer of its own drawings right than now: a person's word comes first.

        Args:
            taught: has learned from a copy of the network before.
            own: what it has learned.

        Returns:
            How far: one of the `REACHES`.
        """
        wanted, between = self._right(taught, own), taught.copy()
        keeps_own = [reach for reach in self._reaches if self._right(self._at(reach, taught, between), own) >= wanted]
        chosen, *farther = keeps_own or [1.0]
        for reach in farther:
            if self._right(self._at(reach, taught, between), self._digits) < self._least_right:
                break
            chosen = reach
        if chosen < 1:
            for array, held_back in zip(_arrays(taught), _arrays(self._at(chosen, taught, between)), strict=True):
                array[...] = held_back
        return chosen

    def _at(self, reach: float, taught: Network, between: Network) -> Network:
        """The network so far along the line, in the arrays of `between`."""
        if reach == 1:
            return taught
        for array, first, last in zip(_arrays(between), _arrays(self._before), _arrays(taught), strict=True):
            share = array.dtype.type(reach)
            np.multiply(first, 1 - share, out=array)
            array += share * last
        return between

    def _right(self, network: Network, examples: Examples) -> int:
        return correct(outputs(network, examples.images, self._before_each).argmax(axis=0), examples.labels)


def _arrays(network: Network) -> list[Array]:
    return [*network.weights, *network.biases]
