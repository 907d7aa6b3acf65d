"""Plain words on how a training goes: from settings, reports and outcome to one remark.

It only reads; whoever shows a remark also carries out its remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digitpad.app.setting_names import ACTIVATIONS, METHODS
from digitpad.app.texts import PERCENT, plural, rate_text
from digitpad.app.training import hints
from digitpad.app.training.hints import Remark, chance
from digitpad.app.training.remedies import Remedy, restart_slower, tenth, usual_learning_rate
from digitpad.nn.health import Health

if TYPE_CHECKING:
    from digitpad.app.training.training_history import TrainingOutcome
    from digitpad.nn.training import EpochReport, TrainingSettings
    from digitpad.recipes import Recipe

LOOK_BACK = 3  # epochs between the two accuracies that are compared
LEARNED = 0.5  # validation accuracy from which on a training has come to something
CLEAR_GAIN = 0.002  # over LOOK_BACK epochs


def describe_layers(settings: TrainingSettings) -> str:
    """Such as 'one hidden layer of 30 sigmoid neurons'."""
    layers = settings.hidden_layers
    if not layers:
        return "no hidden layer"
    sizes = " and ".join(filter(None, [", ".join(f"{n:,}" for n in layers[:-1]), f"{layers[-1]:,}"]))
    noun = plural(len(layers), "hidden layer", words=True)
    return f"{noun} of {sizes} {ACTIVATIONS[settings.hidden]} {'neuron' if layers == (1,) else 'neurons'}"


def share_right(report: EpochReport) -> str:
    """'95 of 100 validation digits are read right'; near the top of 1,000, where 100 is too coarse."""
    accuracy = report.validation_accuracy
    if accuracy < 0.985:
        return f"{round(100 * accuracy)} of 100 validation digits are read right"
    return f"{round(1000 * accuracy):,} of 1,000 validation digits are read right"


def percent_right(report: EpochReport) -> str:
    return f"{100 * report.validation_accuracy:.2f}{PERCENT} of the validation digits are read right"


def before_training(recipe: Recipe, data: str = "") -> Remark:
    """What to expect of the recipe, or a hint when its learning rate is far from the usual; with `data`, which is not
    MNIST, nobody knows what to expect."""
    if recipe.name != "custom" and data:
        layers = f"{describe_layers(recipe.settings)}, trained with {METHODS[recipe.settings.method]} on {data}."
        return Remark("info", f"{recipe.title}:", layers[:1].lower() + layers[1:])
    if recipe.name != "custom":
        expectation = recipe.expectation
        return Remark("info", f"{recipe.title}:", expectation[:1].lower() + expectation[1:])
    settings = recipe.settings
    usual = usual_learning_rate(settings)
    if settings.learning_rate > 10 * usual:
        text = f"With {METHODS[settings.method]} and these neurons about {rate_text(usual)} is usual."
        remedy = Remedy(f"Use {rate_text(usual)}", "use", {"learning_rate": usual})
        return Remark("warning", "This learning rate is very high.", text, remedy)
    return Remark("info", "Custom:", f"{describe_layers(settings)}, trained with {METHODS[settings.method]}.")


def before_going_on(settings: TrainingSettings) -> Remark:
    """Before the present network is trained further."""
    more = plural(settings.epochs, "more epoch", words=True)
    return Remark("info", "The present network goes on:", f"{more} with {METHODS[settings.method]}.")


def while_drawing(recipe: Recipe, count: int, total: int) -> Remark:
    """While the recipe draws the digits that it learns beside MNIST's."""
    share = recipe.pen_digits + recipe.non_digits
    pen = round(total * recipe.pen_digits / share) if share else total
    other = total - pen
    parts = [f"{pen:,} pen digits"] * bool(pen) + [f"{other:,} drawings that are no digits"] * bool(other)
    what = " and ".join(parts) or "digits"
    return Remark("info", f"Drawing {what} first.", f"{100 * count // max(1, total)}{PERCENT} are done.")


def during_training(
    reports: Sequence[EpochReport], settings: TrainingSettings, health: Health | None = None, deformed: bool = False
) -> Remark:
    """How it goes so far; a hint where something is wrong."""
    if not reports:
        return Remark("info", "Started.", "The first point of the curve comes at the end of epoch 1.")
    return (
        hints.hint(reports, settings, health or Health(), deformed)
        or hints.finished(reports, settings)
        or _progress(reports)
    )


def paused(reports: Sequence[EpochReport], epochs: int) -> Remark:
    """While the training waits."""
    standing = f"{share_right(reports[-1])} so far. " if reports else ""
    return Remark("info", "Paused.", f"{standing}Resume goes on where it stopped.")


def looking_back(epochs: int) -> Remark:
    """While the network of the past answers."""
    opening = f"You are looking at epoch {epochs}." if epochs else "You are looking at the network before its training."
    return Remark("info", opening, "It answers as it did then.", Remedy("Back to the last epoch", "present"))


def after_training(
    outcome: TrainingOutcome,
    reports: Sequence[EpochReport],
    settings: TrainingSettings,
    health: Health | None = None,
    deformed: bool = False,
) -> Remark:
    """How it ended."""
    if outcome.kind == "failed":
        return _failed(outcome, settings)
    if not reports:
        return Remark("info", "Stopped in the first epoch.", "What was learned until then is kept.")
    if max(report.validation_accuracy for report in reports) < LEARNED:  # then there is no epoch worth keeping
        wrong = hints.hint(reports, settings, health or Health(), deformed, ended=True)
        if wrong is not None:
            return wrong
    return _ended(outcome, reports)


def epoch_kept(epochs: int, reports: Sequence[EpochReport]) -> Remark:
    """After the network went back to what it was after so many epochs, 0 for what it began with."""
    if epochs == 0:
        return Remark("info", "The network from before the training is kept.", "It has learned nothing yet.")
    kept = reports[epochs - 1]
    return Remark(_sign(kept), f"Epoch {epochs} is kept.", f"{percent_right(kept)}.")


def _ended(outcome: TrainingOutcome, reports: Sequence[EpochReport]) -> Remark:
    stopped = f"Stopped after {plural(outcome.epochs_done, 'epoch')}."
    opening = stopped if outcome.kind == "stopped" else "Done."
    best = max(reports, key=lambda report: report.validation_accuracy).epoch
    result, kind = percent_right(reports[-1]), _sign(reports[-1])
    if best == reports[-1].epoch:
        ending = "no epoch was better." if len(reports) > 1 else "what was learned is kept."
        return Remark(kind, opening, f"{result}; {ending}")
    # The best may lie in an earlier training that this one went on from: then its network is gone.
    remedy = Remedy("Keep the best epoch", "keep best") if best == outcome.best_epoch else None
    return Remark(kind, opening, f"{result}; the best epoch was {best + 1}.", remedy)


def _sign(report: EpochReport) -> str:
    """No rising curve where nothing was learned."""
    return "learning" if report.validation_accuracy >= chance(report) else "info"


def _progress(reports: Sequence[EpochReport]) -> Remark:
    now = reports[-1]
    if len(reports) == 1:
        opening = "Learning well." if now.validation_accuracy >= 0.5 else "A beginning."
        return Remark("learning", opening, f"{share_right(now)} after the first epoch.")
    back = min(LOOK_BACK, len(reports) - 1)
    gain = now.validation_accuracy - reports[-1 - back].validation_accuracy
    points = f"{abs(100 * gain):.1f}"
    difference = f"{points} points {'more' if gain > 0 else 'fewer'} than"
    comparison = "as many as" if points == "0.0" else difference
    opening = "Learning well." if gain >= CLEAR_GAIN else "Slowing down."
    if now.validation_accuracy < chance(now):
        opening = "Not much yet."
    return Remark(
        "learning",
        opening,
        f"{share_right(now)}, {comparison} {plural(back, 'epoch', words=True)} ago.",
    )


def _failed(outcome: TrainingOutcome, settings: TrainingSettings) -> Remark:
    opening = "Training stopped:"
    text = outcome.message.removeprefix(opening).strip()
    kept = "from before" if outcome.kept_epoch is None else f"of epoch {outcome.kept_epoch + 1}"
    text = f"{text} The network {kept} is kept."
    # A full disk or a broken data file is not mended by another learning rate.
    if "learning rate" not in outcome.message:
        return Remark("error", opening, text)
    better = min(usual_learning_rate(settings), tenth(settings.learning_rate))
    return Remark("error", opening, text, restart_slower(better))
