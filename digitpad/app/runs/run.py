"""One training as the list of runs keeps it: its title, its settings and the figures of its epochs. No networks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from digitpad.app.texts import rate_text
from digitpad.nn.reports import EpochFigures
from digitpad.recipes import Recipe

Kept = Literal["best", "last"]
"""Which network of a run: that of the epoch with the highest validation accuracy, or the one it ended with."""

SEPARATOR = " · "


@dataclass(frozen=True)
class Epoch:
    """The figures of one epoch; accuracies 0 to 1. A figure that is no number any more is nan."""

    training_accuracy: float
    validation_accuracy: float
    training_loss: float
    validation_loss: float
    learning_rate: float
    seconds: float


@dataclass(frozen=True)
class RateChange:
    """The learning rate was changed by hand, in `epoch`, counted from 1."""

    epoch: int
    before: float
    after: float


@dataclass(frozen=True)
class Batches:
    """The mini-batches between two reports: their place in epochs and their means; accuracy 0 to 1."""

    at: float
    accuracy: float
    loss: float


@dataclass(frozen=True)
class Run:
    """One training, with one `Epoch` after the other.

    Attributes:
        number: from 1, in the order of the trainings.
        title: what the person calls it; the recipe's title at first.
        settings: what tells it from others, parts joined by `SEPARATOR`.
        style: of its line in the plot, while it is not the present run: 0 to 11.
        first_rate: the learning rate that the first epoch was asked to be trained with.
        rate_changes: of the learning rate by hand, the earliest first.
        start: the figures of the untrained network, where they were measured.
        batches: what came of the mini-batches; known until the program ends.
        key: names its files; no other run has it.
        visible: whether the plot shows it.
        pinned: never removed to make room.
        saved: the person has saved its network as a file of their own.
        held_out: so many of the last validation digits it has not learned from.
        networks: which of its networks are kept; a best one that is the last one is kept once, as "last".
        last_at: after how many epochs its last network was; after a failure not after all of them.
        size: of its files, in bytes.
        recipe: that it was trained by, with the learning rate of its first epoch; None where it was kept by an older
            version.
        titled_by_recipe: whether its title is that of the recipe, and not one that the person gave it.
        data: the name of the data set that it learned from; "" for MNIST.
    """

    number: int
    title: str
    settings: str
    epochs: tuple[Epoch, ...]
    style: int = 0
    first_rate: float = math.nan
    rate_changes: tuple[RateChange, ...] = ()
    start: Epoch | None = None
    batches: tuple[Batches, ...] = ()
    key: str = ""
    visible: bool = True
    pinned: bool = False
    saved: bool = False
    held_out: int = 0
    networks: tuple[Kept, ...] = ()
    last_at: int = 0
    size: int = 0
    recipe: Recipe | None = None
    titled_by_recipe: bool = False
    data: str = ""

    @property
    def name(self) -> str:
        """Such as "2 · Book", and where the learning rate was changed "2 · Book, 3.0 → 0.5"."""
        return f"{self.heading}{self.rate_path}"

    @property
    def heading(self) -> str:
        """The name without the changes of the learning rate."""
        return f"{self.number}{SEPARATOR}{self.title}"

    @property
    def rate_path(self) -> str:
        """The end of the name, such as ", 3.0 → 0.5"; empty where the learning rate was not changed."""
        if not self.rate_changes:
            return ""
        steps = [rate_text(self.rate_changes[0].before), rate_text(self.rate_changes[-1].after)]
        if len(self.rate_changes) > 1:
            steps.insert(1, "…")
        return f", {' → '.join(steps)}"

    @property
    def caption(self) -> str:
        """The settings, without those that the title says."""
        return self.settings.removeprefix(self.title + SEPARATOR)

    @property
    def best_epoch(self) -> int | None:
        """The first epoch, from 0, with the highest validation accuracy; None without an epoch."""
        accuracies = [-1.0 if math.isnan(e.validation_accuracy) else e.validation_accuracy for e in self.epochs]
        return accuracies.index(max(accuracies)) if accuracies else None

    @property
    def best(self) -> float | None:
        """The highest validation accuracy; None before the first epoch, to which the timeline may go back."""
        return None if self.best_epoch is None else self.epochs[self.best_epoch].validation_accuracy

    @property
    def last(self) -> float | None:
        """The validation accuracy of the last epoch, 0 to 1."""
        return self.epochs[-1].validation_accuracy if self.epochs else None

    @property
    def seconds(self) -> float:
        """Spent training."""
        return sum(epoch.seconds for epoch in self.epochs)

    @property
    def kept(self) -> bool:
        """Whether its network comes back with the next start."""
        return bool(self.networks)

    def file_of(self, which: Kept) -> Kept | None:
        """The name under which the network is kept; None where it is not."""
        if which == "best" and "best" not in self.networks and self.best_epoch == self.last_at - 1:
            which = "last"
        return which if which in self.networks else None

    def epochs_of(self, which: Kept) -> int:
        """The number of epochs after which the network was like this."""
        return self.last_at if which == "last" or self.best_epoch is None else self.best_epoch + 1

    def rate_after(self, epochs: int) -> float:
        """The learning rate that was asked for at the end of so many epochs."""
        rates = [change.after for change in self.rate_changes if change.epoch <= epochs]
        return rates[-1] if rates else self.first_rate

    def values(self, name: str) -> tuple[float, ...]:
        """One figure of all epochs, by the name it has in `Epoch`."""
        return tuple(getattr(epoch, name) for epoch in self.epochs)

    def until(self, epochs: int) -> Run:
        """The run as it was after so many epochs."""
        return replace(
            self,
            epochs=self.epochs[:epochs],
            batches=tuple(batches for batches in self.batches if batches.at < epochs),
            rate_changes=tuple(change for change in self.rate_changes if change.epoch <= epochs),
        )


def epochs_of(reports: Iterable[EpochFigures]) -> tuple[Epoch, ...]:
    """The figures of these epochs, in the same order and without networks."""
    return tuple(
        Epoch(
            report.training_accuracy,
            report.validation_accuracy,
            report.training_loss,
            report.validation_loss,
            report.learning_rate,
            report.seconds,
        )
        for report in reports
    )


def reports_of(epochs: Iterable[Epoch], total: int) -> tuple[EpochFigures, ...]:
    """The figures as a training of `total` epochs reported them."""
    return tuple(
        EpochFigures(
            epoch=number,
            epochs=total,
            training_loss=epoch.training_loss,
            training_accuracy=epoch.training_accuracy,
            validation_loss=epoch.validation_loss,
            validation_accuracy=epoch.validation_accuracy,
            test_correct=None,
            test_total=None,
            seconds=epoch.seconds,
            learning_rate=epoch.learning_rate,
            base_learning_rate=epoch.learning_rate,
        )
        for number, epoch in enumerate(epochs)
    )


def rate_changes(rates: Iterable[float], before: int = 0) -> tuple[RateChange, ...]:
    """`rates` are the one that was in force after `before` epochs, and then those at the end of each epoch."""
    numbered = enumerate(pairwise(rates), start=before + 1)
    return tuple(RateChange(epoch, old, new) for epoch, (old, new) in numbered if old != new)
