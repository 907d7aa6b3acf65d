"""The trainings of this session as the plot keeps them: their curves and settings, no networks. Plain Python."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from digitpad.gui.train.remedies import rate_text
from digitpad.gui.train.wording import ACTIVATIONS, METHODS
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import EpochReport
from digitpad.recipes import Recipe

MOST_RUNS = 12  # earlier ones; the oldest goes
SEPARATOR = " · "


@dataclass(frozen=True)
class Epoch:
    """The figures of one epoch; accuracies 0 to 1."""

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
    """One training: which of them, what it is called, and one `Epoch` after the other.

    Attributes:
        start: the figures of the untrained network, where they were measured.
        batches: what came of the mini-batches.
        rate_changes: of the learning rate by hand, the earliest first.
    """

    number: int
    title: str
    settings: str
    epochs: tuple[Epoch, ...]
    style: int = -1  # of its line: 0 to 11; -1 for the present one
    rate_changes: tuple[RateChange, ...] = ()
    start: Epoch | None = None
    batches: tuple[Batches, ...] = ()

    @property
    def name(self) -> str:
        """Such as "2 · Book", and where the learning rate was changed "2 · Book, 3.0 → 0.5"."""
        return f"{self.heading}{self.rate_path}"

    @property
    def heading(self) -> str:
        """The name without the changes of the learning rate."""
        return f"{self.number} · {self.title}"

    @property
    def rate_path(self) -> str:
        """The end of the name, such as ", 3.0 → 0.5"; empty where the learning rate was not changed."""
        if not self.rate_changes:
            return ""
        steps = [rate_text(self.rate_changes[0].before), rate_text(self.rate_changes[-1].after)]
        if len(self.rate_changes) > 1:
            steps.insert(1, "…")
        return f", {' → '.join(steps)}"

    def values(self, name: str) -> tuple[float, ...]:
        """One figure of all epochs, by the name it has in `Epoch`."""
        return tuple(getattr(epoch, name) for epoch in self.epochs)

    def until(self, epochs: int) -> Run:
        """The run as it was after so many epochs."""
        batches = tuple(batches for batches in self.batches if batches.at < epochs)
        return replace(self, epochs=self.epochs[:epochs], batches=batches)

    @property
    def caption(self) -> str:
        """The settings, without those that the name tells."""
        return self.settings.removeprefix(self.title + SEPARATOR)

    @property
    def best(self) -> float | None:
        """The highest validation accuracy; None before the first epoch, to which the timeline may go back."""
        return max((epoch.validation_accuracy for epoch in self.epochs), default=None)


def epochs_of(reports: Iterable[EpochReport]) -> tuple[Epoch, ...]:
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


def rate_changes(rates: Iterable[float]) -> tuple[RateChange, ...]:
    """`rates` are the one that the training began with, and then those at the end of each epoch."""
    numbered = enumerate(pairwise(rates), start=1)
    return tuple(RateChange(epoch, before, after) for epoch, (before, after) in numbered if before != after)


def title(recipe: Recipe) -> str:
    """The recipe's; one of one's own is told by its neurons."""
    return _neurons(recipe.settings) if recipe.name == "custom" else recipe.title


def describe(recipe: Recipe, changes: Iterable[RateChange] = ()) -> str:
    """What tells a training from others, in a line: '30 sigmoid · SGD 3.0, 0.5 from epoch 13 · seed 3 · batch 10'."""
    settings = recipe.settings
    rates = [rate_text(settings.learning_rate)]
    rates += [f"{rate_text(change.after)} from epoch {change.epoch}" for change in changes]
    parts = [
        _neurons(settings),
        f"{METHODS[settings.method].split()[0]} {', '.join(rates)}",
        f"dropout {settings.dropout:g}" if settings.dropout else "",
        f"weight decay {settings.l2:g}" if settings.l2 else "",
        f"smoothing {settings.label_smoothing:g}" if settings.label_smoothing else "",
        "deformed digits" if recipe.deformation else "",
        f"seed {settings.seed}" if settings.seed else "",
        settings.schedule.replace("_", " ") if settings.schedule != "constant" else "",
        "averaged" if settings.averaging else "",
        settings.cost.replace("_", "-"),
        f"batch {settings.mini_batch_size:,}",
    ]
    return SEPARATOR.join(filter(None, parts))


def distinction(run: Run, runs: Sequence[Run]) -> str:
    """The settings of one of the runs that not all of them share; all settings where there are none."""
    shared = set.intersection(*(set(each.settings.split(SEPARATOR)) for each in runs)) if len(runs) > 1 else set()
    own = [part for part in run.caption.split(SEPARATOR) if part not in shared]
    return SEPARATOR.join(own) or run.caption


def _neurons(settings: TrainingSettings) -> str:
    layers = ", ".join(f"{n:,}" for n in settings.hidden_layers)
    return f"{layers} {ACTIVATIONS[settings.hidden]}" if layers else "No hidden layer"


def free_style(runs: Iterable[Run]) -> int:
    """The first line style that none of these has."""
    taken = {run.style for run in runs}
    return next(style for style in range(MOST_RUNS + 1) if style not in taken)


def csv_rows(runs: Sequence[Run]) -> list[list[object]]:
    """The names of the columns, then one row an epoch, all runs below each other; epoch 0 is the untrained network."""
    names = ("training_accuracy", "validation_accuracy", "training_loss", "validation_loss", "learning_rate", "seconds")
    rows: list[list[object]] = [["run", "title", "settings", "epoch", *names]]
    for run in runs:
        epochs = list(enumerate(run.epochs, start=1))
        if run.start is not None:
            epochs.insert(0, (0, run.start))
        for number, epoch in epochs:
            rows.append([run.number, run.title, run.settings, number, *(getattr(epoch, name) for name in names)])
    return rows
