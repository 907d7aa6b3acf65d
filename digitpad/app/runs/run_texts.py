"""What is said of runs: what one is called, what tells it from the others, and all figures as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from digitpad.app.runs.run import SEPARATOR, RateChange, Run
from digitpad.app.setting_names import ACTIVATIONS, SHORT_COSTS, SHORT_METHODS, SHORT_SCHEDULES
from digitpad.app.texts import rate_text
from digitpad.message import number, tr
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe


def title(recipe: Recipe) -> str:
    """The recipe's; one of one's own is named by its neurons."""
    return _neurons(recipe.settings) if recipe.name == "custom" else tr(recipe.title)


def describe(recipe: Recipe, changes: Iterable[RateChange] = ()) -> str:
    """What tells a training from others, in a line: '30 sigmoid · SGD 3.0, 0.5 from epoch 13 · seed 3 · batch 10'."""
    settings = recipe.settings
    rates = [rate_text(settings.learning_rate)]
    rates += [tr("{rate} from epoch {epoch}", rate=rate_text(change.after), epoch=change.epoch) for change in changes]
    parts = [
        _neurons(settings),
        f"{tr(SHORT_METHODS[settings.method])} {', '.join(rates)}",
        tr("dropout {dropout:g}", dropout=settings.dropout) if settings.dropout else "",
        tr("weight decay {decay:g}", decay=settings.l2) if settings.l2 else "",
        tr("smoothing {smoothing:g}", smoothing=settings.label_smoothing) if settings.label_smoothing else "",
        tr("deformed pictures") if recipe.deformation else "",
        tr("seed {seed}", seed=settings.seed) if settings.seed else "",
        tr(SHORT_SCHEDULES[settings.schedule]) if settings.schedule != "constant" else "",
        tr("averaged") if settings.averaging else "",
        tr(SHORT_COSTS[settings.cost]),
        tr("batch {size:,}", size=settings.mini_batch_size),
    ]
    return SEPARATOR.join(filter(None, parts))


def in_this_language(run: Run) -> Run:
    """The run with title and settings in the language that is spoken now; a title that the person gave it stays, and so
    do the texts of a run whose recipe is not known."""
    if run.recipe is None:
        return run
    own = title(run.recipe) if run.titled_by_recipe else run.title
    return replace(run, title=own, settings=describe(run.recipe, run.rate_changes))


def distinctions(runs: Sequence[Run]) -> list[str]:
    """Of each run the settings that not all of them share; all settings where there are none."""
    parts = [set(run.settings.split(SEPARATOR)) for run in runs]
    shared = reduce(set.__and__, parts) if len(runs) > 1 else set()
    return [_without(run, shared) for run in runs]


def _without(run: Run, shared: set[str]) -> str:
    own = [part for part in run.caption.split(SEPARATOR) if part not in shared]
    return SEPARATOR.join(own) or run.caption


def _neurons(settings: TrainingSettings) -> str:
    layers = ", ".join(number(size, ",") for size in settings.hidden_layers)
    if not layers:
        return tr("No hidden layer")
    return tr("{layers} {activation}", layers=layers, activation=tr(ACTIVATIONS[settings.hidden]))


def csv_rows(runs: Sequence[Run]) -> list[list[object]]:
    """The names of the columns, then one row an epoch, all runs below each other; epoch 0 is the untrained network."""
    names = ("training_accuracy", "validation_accuracy", "training_loss", "validation_loss", "learning_rate", "seconds")
    rows: list[list[object]] = [["run", "title", "settings", "epoch", *names]]
    for run in runs:
        epochs = list(enumerate(run.epochs, start=1))
        if run.start is not None:
            epochs.insert(0, (0, run.start))
        for count, epoch in epochs:
            rows.append([run.number, run.title, run.settings, count, *(getattr(epoch, name) for name in names)])
    return rows
