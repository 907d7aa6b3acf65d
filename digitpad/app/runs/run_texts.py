"""What is said of runs: what one is called, what tells it from the others, and all figures as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

from digitpad.app.runs.run import SEPARATOR, RateChange, Run
from digitpad.app.setting_names import ACTIVATIONS, SHORT_COSTS, SHORT_METHODS, SHORT_SCHEDULES
from digitpad.app.texts import rate_text
from digitpad.app.training.durations import duration
from digitpad.message import number, tr, tr_count
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import Recipe


def title(recipe: Recipe) -> str:
    """The recipe's; one of one's own is named by its neurons."""
    return _neurons(recipe.settings) if recipe.name == "custom" else tr(recipe.title)


def describe(recipe: Recipe, changes: Iterable[RateChange] = (), data: str = "") -> str:
    """What tells a training from others, in a line: '30 sigmoid · SGD 3.0, 0.5 from epoch 13 · seed 3 · batch 10'.

    `data` is the name of what it learns from; "" for MNIST.
    """
    settings = recipe.settings
    rates = [rate_text(settings.learning_rate)]
    rates += [tr("{rate} from epoch {epoch}", rate=rate_text(change.after), epoch=change.epoch) for change in changes]
    parts = [
        _neurons(settings),
        data,
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
    """The run with title and settings in the current language; a title that the person gave it stays, and so do
    the texts of a run whose recipe is not known."""
    if run.recipe is None:
        return run
    own = title(run.recipe) if run.titled_by_recipe else run.title
    return replace(run, title=own, settings=describe(run.recipe, run.rate_changes, run.data))


def distinctions(runs: Sequence[Run]) -> list[str]:
    """The settings of each run that not all of them share; all its settings where there are none."""
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


def tip(run: Run) -> str:
    """The settings and the figures of a run, in sentences."""
    sentences = [tr("{run}: {settings}.", run=run.name, settings=run.caption)]
    if run.best is not None and run.last is not None:
        figures = tr_count(
            "Best {best:.2f}\N{NO-BREAK SPACE}%, last {last:.2f}\N{NO-BREAK SPACE}% of the validation pictures, "
            "{count} epoch in {time}.",
            "Best {best:.2f}\N{NO-BREAK SPACE}%, last {last:.2f}\N{NO-BREAK SPACE}% of the validation pictures, "
            "{count} epochs in {time}.",
            len(run.epochs),
            best=100 * run.best,
            last=100 * run.last,
            time=duration(run.seconds),
        )
        sentences.append(figures)
    if not run.kept:
        sentences.append(tr("Its network is not kept."))
    return " ".join(sentences)


def spoken(run: Run, present: bool) -> str:
    """A run of the list in words; `present`: its network answers."""
    parts = [tr("Run {run}", run=run.name)]
    if present:
        parts.append(tr("the present one"))
    if run.pinned:
        parts.append(tr("pinned"))
    if run.best is None or run.last is None:
        parts.append(tr("no epoch"))
    else:
        parts.append(tr("best validation accuracy {share:.2f} percent", share=100 * run.best))
        parts.append(tr("last {share:.2f} percent", share=100 * run.last))
        parts.append(duration(run.seconds))
    return ", ".join([*parts, run.settings])


def room_text(kept: int, size: int, limit: int) -> str:
    """How many runs are kept, and how many bytes they take of those that they may take."""
    if not kept:
        return tr("Room for runs: {limit}", limit=megabytes(limit))
    return tr("Kept runs: {count:,}, {size} of {limit}", count=kept, size=megabytes(size), limit=megabytes(limit))


def megabytes(size: int) -> str:
    """'0.3 MB', '84 MB', '2 GB'."""
    if size >= 1e9:
        return f"{number(size / 1e9, 'g')} GB"
    if size >= 9.5e6 or not size:
        return f"{number(size / 1e6, ',.0f')} MB"
    return f"{number(max(size / 1e6, 0.1), '.1f')} MB"
