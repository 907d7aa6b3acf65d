"""What is said of runs: what one is called, what tells it from the others, and all figures as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce

from digitpad.app.runs.run import SEPARATOR, RateChange, Run
from digitpad.app.setting_names import ACTIVATIONS, METHODS
from digitpad.app.texts import rate_text
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe


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


def distinctions(runs: Sequence[Run]) -> list[str]:
    """Of each run the settings that not all of them share; all settings where there are none."""
    parts = [set(run.settings.split(SEPARATOR)) for run in runs]
    shared = reduce(set.__and__, parts) if len(runs) > 1 else set()
    return [_without(run, shared) for run in runs]


def _without(run: Run, shared: set[str]) -> str:
    own = [part for part in run.caption.split(SEPARATOR) if part not in shared]
    return SEPARATOR.join(own) or run.caption


def _neurons(settings: TrainingSettings) -> str:
    layers = ", ".join(f"{n:,}" for n in settings.hidden_layers)
    return f"{layers} {ACTIVATIONS[settings.hidden]}" if layers else "No hidden layer"


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
