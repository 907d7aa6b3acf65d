"""What a network reads in a whole set of digits, and two networks beside each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.recognition import as_probabilities
from digitpad.nn import metrics
from digitpad.nn.activations import Array
from digitpad.nn.metrics import Calibration
from digitpad.nn.network import Network
from digitpad.nn.training import Bytes, Examples

KeepGoing = Callable[[int], bool]
"""Called with the number of digits read so far; False stops."""

BLOCK = 1_000
ABOUT_90 = (0.85, 0.95)


@dataclass(frozen=True)
class Evaluation:
    """The answers to a set of digits: always the most probable one, none refused.

    Attributes:
        examples: the digits.
        answers: what was read, uint8 (n,).
        sureness: the probability of the answer, float (n,).
    """

    examples: Examples
    answers: Bytes
    sureness: Array

    def __len__(self) -> int:
        return len(self.answers)

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        return np.equal(self.answers, self.examples.labels)

    @property
    def correct(self) -> int:
        return metrics.correct(self.answers, self.examples.labels)

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """The confusion matrix, (10, 10): row = label, column = answer."""
        return metrics.confusion_matrix(self.answers, self.examples.labels)

    @cached_property
    def calibration(self) -> Calibration:
        return metrics.calibration(self.sureness, self.right)

    @cached_property
    def about_90(self) -> tuple[int, int]:
        """How many answers that are about 90 % sure (85 to 95 %) are right, and how many there are."""
        return metrics.right_between(self.sureness, self.right, *ABOUT_90)

    def indices(self, label: int, answer: int) -> NDArray[np.intp]:
        """Of the digits with this label that were read so: the ones a cell of the confusion matrix counts."""
        return np.flatnonzero((self.examples.labels == label) & (self.answers == answer))

    def mistakes(self) -> NDArray[np.intp]:
        """Of all digits that were read wrong."""
        return np.flatnonzero(~self.right)


def evaluate(network: Network, examples: Examples, keep_going: KeepGoing = lambda read: True) -> Evaluation | None:
    """Read all digits, a thousand at a time; None where that was stopped."""
    outputs = []
    for start in range(0, len(examples), BLOCK):
        if not keep_going(start):
            return None
        outputs.append(metrics.outputs(network, examples.images[start : start + BLOCK]))
    activations = np.hstack(outputs)
    answers = activations.argmax(axis=0)
    sureness = as_probabilities(activations)[answers, np.arange(len(answers))]
    return Evaluation(examples, answers.astype(np.uint8), sureness)


@dataclass(frozen=True)
class Comparison:
    """Two networks on the same digits; the lists hold indices, int (n,)."""

    first: Evaluation
    second: Evaluation

    @cached_property
    def only_first(self) -> NDArray[Any]:
        """Digits that the first reads right and the second does not."""
        return np.flatnonzero(self.first.right & ~self.second.right)

    @cached_property
    def only_second(self) -> NDArray[Any]:
        """Digits that the second reads right and the first does not."""
        return np.flatnonzero(self.second.right & ~self.first.right)

    @cached_property
    def both(self) -> NDArray[Any]:
        return np.flatnonzero(self.first.right & self.second.right)

    @cached_property
    def neither(self) -> NDArray[Any]:
        return np.flatnonzero(~self.first.right & ~self.second.right)
