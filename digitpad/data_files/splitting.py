"""Divides a data set into what is learned from, what is chosen by, and what is tested with."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files.raw_data import RawData
from digitpad.digits.mnist_loader import VALIDATION_SIZE
from digitpad.message import tr, tr_count
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples

HELD_OUT = 6  # one part in so many, where a set has no test or validation pictures
_SEED = 6


def least(raw: RawData) -> int:
    """How many pictures to learn from it needs: one, and one to test with where none are given."""
    return 1 + (raw.test is None)


def split(raw: RawData, classes: ClassSet) -> tuple[Dataset, str]:
    """The data set, and a sentence on the test part where one was held out, else "". Of fewer pictures than
    `least(raw)` some parts are empty.

    Without a test part one picture in six of each class is held out, always the same ones. Validation pictures are the
    last of the training's, as with MNIST, or one in six of each class where the pictures are ordered by class.
    """
    rng = np.random.default_rng(_SEED)
    training, validation, test = raw.training, raw.validation, raw.test
    said = ""
    if test is None:
        held_out = _sample(training.labels, max(1, len(training) // HELD_OUT), rng)
        test, training = training.chosen(held_out), training.chosen(~held_out)
        said = tr_count(
            "There are no test {things}: {tested:,} of {total:,} was held out for testing.",
            "There are no test {things}: {tested:,} of {total:,} were held out for testing.",
            len(test),
            things=tr(classes.many),
            tested=len(test),
            total=len(raw.training),
        )
    if validation is None:
        # Without any, nobody would know how a training goes; but one has to be left to learn from.
        sixth = min(max(1, len(training) // HELD_OUT), len(training) - 1)
        held_out = np.arange(len(training)) >= len(training) - min(VALIDATION_SIZE, sixth)
        if _are_in_order(training.labels):
            held_out = _sample(training.labels, sixth, rng)
        validation, training = training.chosen(held_out), training.chosen(~held_out)
    parts = [Examples(part.images, part.labels) for part in (training, validation, test)]
    return Dataset(parts[0], parts[1], parts[2], classes), said


def _are_in_order(labels: NDArray[np.int64]) -> bool:
    """Whether pictures of one class follow each other."""
    classes = len(np.unique(labels))
    return len(labels) > 4 * classes and int(np.count_nonzero(np.diff(labels))) < 2 * classes


def _sample(labels: NDArray[np.int64], size: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """A mask of so many, drawn at random and evenly from all classes."""
    turns = np.empty(len(labels))  # of each picture among those of its class, from 0 to 1
    for label in np.unique(labels):
        indices = rng.permutation(np.flatnonzero(labels == label))
        turns[indices] = (np.arange(len(indices)) + 0.5) / len(indices)
    chosen = np.zeros(len(labels), np.bool_)
    chosen[np.lexsort((rng.random(len(labels)), turns))[:size]] = True
    return chosen
