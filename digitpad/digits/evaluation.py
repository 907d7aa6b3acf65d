"""What a network reads in a whole set of digits, and two networks beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.digits.rejection import Rejection
from digitpad.nn import metrics
from digitpad.nn.activations import Array
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes, Examples
from digitpad.nn.descent import available_cores
from digitpad.nn.metrics import Calibration
from digitpad.nn.network import Network

KeepGoing = Callable[[int], bool]
"""Called with the number of digits read so far; False stops."""

BLOCK = 1_000
MOST_CORES = 4
Task = TypeVar("Task")
Result = TypeVar("Result")
ABOUT_90 = (0.85, 0.95)


@dataclass(frozen=True)
class Evaluation:
    """The answers to a set of digits: always the most probable one, none refused.

    Attributes:
        examples: the digits.
        answers: what was read, uint8 (n,).
        confidence: the probability of the answer, float (n,).
        classes: what may be answered.
    """

    examples: Examples
    answers: Bytes
    confidence: Array
    classes: ClassSet = DIGITS

    def __len__(self) -> int:
        return len(self.answers)

    @cached_property
    def right(self) -> NDArray[np.bool_]:
        """bool (n,): which answers are right."""
        return np.equal(self.answers, self.examples.labels)

    @property
    def correct(self) -> int:
        """How many answers are right."""
        return metrics.correct(self.answers, self.examples.labels)

    @cached_property
    def counts(self) -> NDArray[np.int64]:
        """The confusion matrix, (classes, classes): row = label, column = answer."""
        return metrics.confusion_matrix(self.answers, self.examples.labels, len(self.classes))

    @cached_property
    def calibration(self) -> Calibration:
        """The calibration of the confidence, in ten bins."""
        return metrics.calibration(self.confidence, self.right)

    @cached_property
    def about_90(self) -> tuple[int, int]:
        """How many answers with a confidence of about 90 % (85 to 95 %) are right, and how many there are."""
        return metrics.right_between(self.confidence, self.right, *ABOUT_90)

    def indices(self, label: int, answer: int) -> NDArray[np.intp]:
        """The indices of the digits with this label and answer: those that a cell of the confusion matrix counts."""
        return np.flatnonzero((self.examples.labels == label) & (self.answers == answer))

    def mistakes(self) -> NDArray[np.intp]:
        """The indices of all digits that were read wrong."""
        return np.flatnonzero(~self.right)


def evaluate(
    network: Network,
    examples: Examples,
    keep_going: KeepGoing = lambda read: True,
    rejection: Rejection | None = None,
    classes: ClassSet = DIGITS,
) -> Evaluation | None:
    """Read all digits, a thousand at a time; None where that was stopped. A rejection calibrates the confidence."""
    blocks = [examples.images[start : start + BLOCK] for start in range(0, len(examples), BLOCK)]
    outputs = in_parallel(lambda block: metrics.outputs(network, block), blocks, lambda done: keep_going(done * BLOCK))
    if outputs is None:
        return None
    activations = np.hstack(outputs)
    answers = activations.argmax(axis=0)
    probabilities = as_probabilities(activations)
    if rejection is not None:
        probabilities = tempered(probabilities, rejection.temperature)
    confidence = probabilities[answers, np.arange(len(answers))]
    return Evaluation(examples, answers.astype(np.uint8), confidence, classes)


def in_parallel(
    work: Callable[[Task], Result], tasks: Sequence[Task], keep_going: Callable[[int], bool]
) -> list[Result] | None:
    """What `work` returns for each task, in order, on a few cores at once: numpy releases Python's lock while it works.

    `keep_going` is called with the number of tasks done; None where it returned False.
    """
    pool = ThreadPoolExecutor(min(MOST_CORES, available_cores()), thread_name_prefix="evaluation")
    try:
        futures = [pool.submit(work, task) for task in tasks]
        results: list[Result] = []
        for future in futures:
            if not keep_going(len(results)):
                return None
            results.append(future.result())
        return results
    finally:
        pool.shutdown(cancel_futures=True)


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
        """Digits that both read right."""
        return np.flatnonzero(self.first.right & self.second.right)

    @cached_property
    def neither(self) -> NDArray[Any]:
        """Digits that neither reads right."""
        return np.flatnonzero(~self.first.right & ~self.second.right)
