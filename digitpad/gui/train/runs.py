"""The trainings of this session as the plot keeps them: their curves and settings, no networks. Plain Python."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digitpad.gui.train.remedies import rate_text
from digitpad.gui.train.wording import ACTIVATIONS, METHODS
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import EpochReport
from digitpad.recipes import Recipe

MOST_RUNS = 12  # earlier ones; the oldest goes
COLORS = 4  # the lines of further runs repeat the colours with other dashes


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
class Run:
    """One training: which of them, what it is called, and one `Epoch` after the other."""

    number: int
    title: str
    settings: str
    epochs: tuple[Epoch, ...]
    style: int = -1  # of its line: 0 to 11; -1 for the present one

    @property
    def name(self) -> str:
        return f"{self.number} · {self.title}"

    def values(self, name: str) -> tuple[float, ...]:
        """One figure of all epochs, by the name it has in `Epoch`."""
        return tuple(getattr(epoch, name) for epoch in self.epochs)

    @property
    def best(self) -> float:
        """The highest validation accuracy."""
        return max(epoch.validation_accuracy for epoch in self.epochs)


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


def describe(recipe: Recipe) -> str:
    """What tells a training from others, in a line: '30 sigmoid · SGD 3.0 · batches of 10'."""
    settings = recipe.settings
    layers = ", ".join(f"{n:,}" for n in settings.hidden_layers)
    usual = TrainingSettings()
    parts = [
        f"{layers} {ACTIVATIONS[settings.hidden]}" if layers else "no hidden layer",
        f"{METHODS[settings.method]} {rate_text(settings.learning_rate)}",
        f"batches of {settings.mini_batch_size:,}",
        settings.schedule.replace("_", " ") if settings.schedule != usual.schedule else "",
        f"weight decay {settings.l2:g}" if settings.l2 else "",
        f"dropout {settings.dropout:g}" if settings.dropout else "",
        f"smoothing {settings.label_smoothing:g}" if settings.label_smoothing else "",
        "averaged" if settings.averaging else "",
        "deformed digits" if recipe.deformation else "",
        f"seed {settings.seed}" if settings.seed else "",
    ]
    return " · ".join(filter(None, parts))


def free_style(runs: Iterable[Run]) -> int:
    """The first line style that none of these has."""
    taken = {run.style for run in runs}
    return next(style for style in range(MOST_RUNS + 1) if style not in taken)


def csv_text(runs: Sequence[Run]) -> str:
    """One line an epoch, all runs below each other."""
    names = ("training_accuracy", "validation_accuracy", "training_loss", "validation_loss", "learning_rate", "seconds")
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["run", "title", "settings", "epoch", *names])
    for run in runs:
        for number, epoch in enumerate(run.epochs, start=1):
            writer.writerow([run.number, run.title, run.settings, number, *(getattr(epoch, name) for name in names)])
    return text.getvalue()
