"""What a training reports: how far it is a few times a second, and what each epoch brought."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Dataset
from digitpad.nn.metrics import measure
from digitpad.nn.network import Network
from digitpad.nn.running import RunningMeans

EVALUATION_SAMPLE = 10_000  # training digits that the training accuracy is measured on


@dataclass(frozen=True)
class Progress:
    """How far a training is: a few of them a second, and one when it is stopped.

    Attributes:
        epoch: the running epoch, from 0.
        epochs: of the whole training.
        fraction: 0 to 1, of the whole training.
        seconds: spent training so far, pauses left out.
        seconds_left: estimated.
        network: a copy as it stands.
        running: the means of the mini-batches since the last report, of either kind; None without any.
    """

    epoch: int
    epochs: int
    fraction: float
    seconds: float
    seconds_left: float
    network: Network
    running: RunningMeans | None = None


@dataclass(frozen=True)
class EpochFigures:
    """What an epoch brought, in numbers: all that is kept of most epochs of a long training.

    Attributes:
        epoch: from 0; -1 for a network as it was before the first.
        epochs: of the whole training.
        training_loss, training_accuracy: on 10,000 fixed training digits; the mean cost a digit, and 0 to 1 of those
            that show a class.
        validation_loss, validation_accuracy: likewise on the validation digits.
        test_correct, test_total: of the test digits, where the dataset has them.
        seconds: this epoch's shuffling, conversion and training; evaluation and pauses left out.
        learning_rate: at the end of the epoch.
        base_learning_rate: the same before the schedule changes it, as it was asked for.
    """

    epoch: int
    epochs: int
    training_loss: float
    training_accuracy: float
    validation_loss: float
    validation_accuracy: float
    test_correct: int | None
    test_total: int | None
    seconds: float
    learning_rate: float
    base_learning_rate: float

    def figures(self) -> EpochFigures:
        """The same without its network, if there is one."""
        return self

    def with_network(self, network: Network) -> EpochReport:
        """The same with the network as it stood after this epoch."""
        return EpochReport(**_numbers(self), network=network)


@dataclass(frozen=True)
class EpochReport(EpochFigures):
    """What an epoch brought, with its network.

    Attributes:
        network: a copy as it stands.
        running: the means of the mini-batches since the last report, of either kind; None without any.
    """

    network: Network
    running: RunningMeans | None = None

    def figures(self) -> EpochFigures:
        return EpochFigures(**_numbers(self))


def _numbers(figures: EpochFigures) -> dict[str, Any]:
    return {each.name: getattr(figures, each.name) for each in fields(EpochFigures)}


def as_report(figures: EpochFigures) -> EpochReport:
    """The report of an epoch whose network was kept. Raises ValueError where it was not."""
    if not isinstance(figures, EpochReport):
        raise ValueError(f"The network of epoch {figures.epoch + 1} was not kept.")
    return figures


@dataclass(frozen=True)
class FinishedEpoch:
    """An epoch before it is measured; see `EpochReport`."""

    epoch: int
    epochs: int
    seconds: float
    learning_rate: float
    base_learning_rate: float
    network: Network
    running: RunningMeans | None = None


def measured_epoch(
    finished: FinishedEpoch, dataset: Dataset, before_each: Callable[[], None] = lambda: None
) -> EpochReport:
    """What an epoch brought, measured on the dataset. `before_each`: see `outputs`."""
    network, sample = finished.network, dataset.training.first(EVALUATION_SAMPLE)
    training_loss, training_right = measure(network, sample, before_each)
    validation_loss, validation_right = measure(network, dataset.validation, before_each)
    return EpochReport(
        epoch=finished.epoch,
        epochs=finished.epochs,
        training_loss=training_loss,
        # What is no digit cannot be read right: it counts in the loss alone.
        training_accuracy=training_right / max(1, int(np.count_nonzero(sample.labels != NO_CLASS))),
        validation_loss=validation_loss,
        validation_accuracy=validation_right / max(1, len(dataset.validation)),
        test_correct=None if dataset.test is None else measure(network, dataset.test, before_each)[1],
        test_total=None if dataset.test is None else len(dataset.test),
        seconds=finished.seconds,
        learning_rate=finished.learning_rate,
        base_learning_rate=finished.base_learning_rate,
        network=network,
        running=finished.running,
    )
