"""What a network answers to a person's own drawings, and which drawings are refused: the measures of a teaching."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.calibration import judged
from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.digits.rejection import Rejection, impossible_shape
from digitpad.nn.activations import Array
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network

_SMALLEST = 1e-9  # probability, so that a class that is ruled out does not cost infinitely much


class Refusals:
    """Which of these drawings are refused, by any network and any rejection.

    Attributes:
        drawings: these.
    """

    def __init__(self, drawings: Examples, before_each: Callable[[], None] = lambda: None) -> None:
        """`before_each` is called before each small step, and may raise to end it."""
        self.drawings, self._before_each = drawings, before_each

    @cached_property
    def impossible(self) -> NDArray[np.bool_]:
        """Which have a shape that no digit has, (n,): refused whatever a network thinks."""
        found = np.zeros(len(self.drawings), bool)
        for number, image in enumerate(self.drawings.images.reshape(-1, 28, 28)):
            self._before_each()
            found[number] = impossible_shape(image) is not None
        return found

    def evidence(self, network: Network, rejection: Rejection | None) -> Array:
        """The evidence, (n,), that they are judged by."""
        return judged(network, self.drawings.images, self._before_each, rejection)[1]

    def refused(self, network: Network, rejection: Rejection | None) -> NDArray[np.bool_]:
        """Which of them are refused, (n,)."""
        if rejection is None or rejection.least_evidence is None:
            return np.zeros(len(self.drawings), bool)
        return self.refused_by(self.evidence(network, rejection), rejection)

    def refused_by(self, evidence: Array, rejection: Rejection | None) -> NDArray[np.bool_]:
        """The same where the evidence, (n,), is known."""
        if rejection is None or rejection.least_evidence is None:
            return np.zeros(len(self.drawings), bool)
        refused: NDArray[np.bool_] = evidence < rejection.least_evidence
        return refused | self.impossible


class OwnAnswers(NamedTuple):
    """What a network answers own drawings; kept in place of the network.

    Attributes:
        right: which of the digits are read as what they are, (digits,).
        costs: what each answer costs, (n,): -ln p of the label's class; where the label is none of them, how far the
            answer is from taking all classes for equally likely.
        others: the drawings that are none of the classes.
        evidence: in favour of a digit in these, (others,).
    """

    right: NDArray[np.bool_]
    costs: Array
    others: Refusals
    evidence: Array

    def all_right(self, rejection: Rejection | None) -> NDArray[np.bool_]:
        """Which drawings are read right, (n,), if this decides what is refused; the digits come first."""
        return np.concatenate([self.right, self.others.refused_by(self.evidence, rejection)])


def own_answers(
    network: Network, drawings: Examples, rejection: Rejection | None, before_each: Callable[[], None] = lambda: None
) -> OwnAnswers:
    """What a network answers.

    Args:
        network: answers.
        drawings: one's own, at least one.
        rejection: its temperature makes answers probabilities, and it says which evidence is doubtful.
        before_each: called before each small step, and may raise to end it.
    """
    found = judged(network, drawings.images, before_each)[0]
    probabilities = tempered(as_probabilities(found), (rejection or Rejection()).temperature)
    logarithms = np.log(np.maximum(probabilities, _SMALLEST))
    digits = drawings.labels != NO_CLASS
    labels = np.where(digits, drawings.labels, 0)
    of_label = logarithms[labels, np.arange(len(labels))]
    unsure = logarithms.mean(axis=0) + np.log(len(logarithms))  # no cost for "any of them, evenly"
    others = Refusals(Examples(drawings.images[~digits], drawings.labels[~digits]), before_each)
    evidence = others.evidence(network, rejection) if len(others.drawings) else np.zeros(0, network.dtype)
    right = (found.argmax(axis=0) == labels)[digits]
    return OwnAnswers(right, -np.where(digits, of_label, unsure), others, evidence)
