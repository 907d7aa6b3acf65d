"""Plain words on how a training goes: from settings, reports and outcome to one remark.

It only reads; whoever shows a remark also carries out its remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from digitpad.app.setting_names import ACTIVATIONS, METHODS
from digitpad.app.texts import in_words, rate_text, share_text
from digitpad.app.training import hints
from digitpad.app.training.hints import Remark, chance
from digitpad.app.training.remedies import Remedy, restart_slower, tenth, usual_learning_rate
from digitpad.message import mark, number, retranslated, tr, tr_count
from digitpad.nn.health import Health
from digitpad.recipes import DESCRIPTIONS

if TYPE_CHECKING:
    from digitpad.app.training.training_history import TrainingOutcome
    from digitpad.nn.reports import EpochFigures
    from digitpad.nn.settings import TrainingSettings
    from digitpad.recipes import Recipe

LOOK_BACK = 3  # epochs between the two accuracies that are compared
LEARNED = 0.5  # validation accuracy from which on a network counts as having learned
CLEAR_GAIN = 0.002  # over LOOK_BACK epochs
LITTLE_KNOWN = mark("Little is known yet.")
FINE = 0.985  # validation accuracy from which on its percentage has a decimal


def _describe_layers(settings: TrainingSettings) -> str:
    """Such as 'one hidden layer of 30 sigmoid neurons'."""
    layers, activation = settings.hidden_layers, tr(ACTIVATIONS[settings.hidden])
    if not layers:
        return tr("no hidden layer")
    if len(layers) == 1:
        return tr_count(
            "one hidden layer of {count:,} {activation} neuron",
            "one hidden layer of {count:,} {activation} neurons",
            layers[0],
            activation=activation,
        )
    *first, last = (number(layer, ",") for layer in layers)
    return tr(
        "{layers} hidden layers of {sizes} and {last} {activation} neurons",
        layers=in_words(len(layers)),
        sizes=", ".join(first),
        last=last,
        activation=activation,
    )


def before_training(recipe: Recipe, data: str = "") -> Remark:
    """What to expect of the recipe, or a hint when its learning rate is far from the usual; with `data`, which is not
    MNIST, nobody knows what to expect."""
    settings = recipe.settings
    layers, method = _describe_layers(settings), tr(METHODS[settings.method])
    opening = tr("{title}:", title=tr(recipe.title))
    if recipe.name != "custom" and data:
        text = tr("{layers}, trained with {method} on {data}.", layers=layers, method=method, data=data)
        return Remark("info", opening, text)
    if recipe.name != "custom":
        sentences = DESCRIPTIONS.get(recipe.name, ""), recipe.expectation
        return Remark("info", opening, " ".join(tr(sentence) for sentence in sentences if sentence))
    usual = usual_learning_rate(settings)
    if settings.learning_rate > 10 * usual:
        rate = rate_text(usual)
        text = tr("With {method} and these neurons about {rate} is usual.", method=method, rate=rate)
        remedy = Remedy(tr("Use {rate}", rate=rate), "use", {"learning_rate": usual})
        return Remark("warning", tr("This learning rate is very high."), text, remedy)
    return Remark("info", tr("Custom:"), tr("{layers}, trained with {method}.", layers=layers, method=method))


def before_going_on(settings: TrainingSettings) -> Remark:
    """Before the present network is trained further."""
    text = tr_count(
        "one more epoch with {method}.",
        "{epochs} more epochs with {method}.",
        settings.epochs,
        epochs=in_words(settings.epochs),
        method=tr(METHODS[settings.method]),
    )
    return Remark("info", tr("The present network goes on:"), text)


def while_drawing(recipe: Recipe, count: int, total: int) -> Remark:
    """While the recipe draws the digits that it learns beside MNIST's."""
    share = recipe.pen_digits + recipe.non_digits
    pen = round(total * recipe.pen_digits / share) if share else total
    done = tr("{share}\N{NO-BREAK SPACE}% are done.", share=100 * count // max(1, total))
    return Remark("info", _what_is_drawn(pen, total - pen), done)


def _what_is_drawn(pen: int, other: int) -> str:
    pens = tr_count("{count:,} pen digit", "{count:,} pen digits", pen)
    others = tr_count("{count:,} drawing that is no digit", "{count:,} drawings that are no digits", other)
    if pen and other:
        return tr("Drawing {pens} and {others} first.", pens=pens, others=others)
    if pen or other:
        return tr("Drawing {things} first.", things=pens if pen else others)
    return tr("Drawing digits first.")


def during_training(
    reports: Sequence[EpochFigures], settings: TrainingSettings, health: Health | None = None, deformed: bool = False
) -> Remark:
    """How it goes so far; a hint where something is wrong."""
    if not reports:
        return Remark("info", tr("Started."), tr("The first point of the curve comes at the end of epoch 1."))
    return (
        hints.hint(reports, settings, health or Health(), deformed)
        or hints.finished(reports, settings)
        or _progress(reports, health or Health())
    )


def paused(reports: Sequence[EpochFigures]) -> Remark:
    """While the training waits."""
    sentences = [tr("Resume goes on where it stopped.")]
    if reports:
        standing = tr("{share} of the validation pictures are read right so far.", share=_right(reports[-1]))
        sentences.insert(0, standing)
    return Remark("info", tr("Paused."), " ".join(sentences))


def looking_back(epochs: int) -> Remark:
    """While the network of an earlier checkpoint answers."""
    opening = tr("You are looking at the network before its training.")
    if epochs:
        opening = tr("You are looking at epoch {epoch}.", epoch=epochs)
    return Remark("info", opening, tr("It answers as it did then."), Remedy(tr("Back to the last epoch"), "present"))


def after_training(
    outcome: TrainingOutcome,
    reports: Sequence[EpochFigures],
    settings: TrainingSettings,
    health: Health | None = None,
    deformed: bool = False,
) -> Remark:
    """How it ended."""
    if outcome.kind == "failed":
        return _failed(outcome, settings)
    if not reports:
        return Remark("info", tr("Stopped in the first epoch."), tr("What was learned until then is kept."))
    if max(report.validation_accuracy for report in reports) < LEARNED:  # then there is no epoch worth keeping
        wrong = hints.hint(reports, settings, health or Health(), deformed, ended=True)
        if wrong is not None:
            return wrong
    return _ended(outcome, reports, health or Health())


def epoch_kept(epochs: int, reports: Sequence[EpochFigures], further: bool = False) -> Remark:
    """The remark after going back to an earlier epoch's network; 0 is the one before the training, which with `further`
    was already trained."""
    if epochs == 0:
        learned = tr("It answers as it did then.") if further else tr("It has learned nothing yet.")
        return Remark("info", tr("The network from before the training is kept."), learned)
    kept = reports[epochs - 1]
    right = tr(
        "{share:.2f}\N{NO-BREAK SPACE}% of the validation pictures are read right.",
        share=100 * kept.validation_accuracy,
    )
    return Remark(_sign(kept, reports), tr("Epoch {epoch} is kept.", epoch=epochs), right)


def _ended(outcome: TrainingOutcome, reports: Sequence[EpochFigures], health: Health) -> Remark:
    opening = tr("Done.")
    if outcome.kind == "stopped":
        opening = tr_count("Stopped after {count:,} epoch.", "Stopped after {count:,} epochs.", outcome.epochs_done)
    best, last = max(reports, key=lambda report: report.validation_accuracy), reports[-1]
    best_is_last = last.validation_accuracy >= best.validation_accuracy
    result = _result(100 * last.validation_accuracy, best.epoch + 1, best_is_last, len(reports))
    # The best may lie in an earlier training that this one went on from: then its network is gone.
    may_keep = not best_is_last and best.epoch == outcome.best_epoch
    doubt = _doubt(last, health)
    remedy = Remedy(tr("Keep the best epoch"), "keep best") if may_keep else None
    return Remark("info" if doubt else _sign(last, reports), opening, f"{result} {doubt}".strip(), remedy)


def _result(share: float, best: int, best_is_last: bool, epochs: int) -> str:
    """`share` in percent; `best` counts from 1."""
    if not best_is_last:
        return tr(
            "{share:.2f}\N{NO-BREAK SPACE}% of the validation pictures are read right; the best epoch was {epoch}.",
            share=share,
            epoch=best,
        )
    if epochs > 1:
        return tr(
            "{share:.2f}\N{NO-BREAK SPACE}% of the validation pictures are read right; no epoch was better.",
            share=share,
        )
    return tr(
        "{share:.2f}\N{NO-BREAK SPACE}% of the validation pictures are read right; what was learned is kept.",
        share=share,
    )


def _doubt(report: EpochFigures, health: Health) -> str:
    """What an accuracy may be worth less for, in a sentence; empty where nothing is known against it."""
    if hints.are_few(health):
        return tr_count(
            "There is only {count} validation picture: that says little.",
            "There are only {count} validation pictures: that says little.",
            health.validated,
        )
    if report.validation_accuracy <= health.by_frequency:
        return tr("To answer always with the most frequent class would be right as often.")
    return ""


def _sign(report: EpochFigures, reports: Sequence[EpochFigures]) -> str:
    """No rising curve where nothing was learned."""
    return "learning" if report.validation_accuracy >= chance(reports) else "info"


def _progress(reports: Sequence[EpochFigures], health: Health) -> Remark:
    now = reports[-1]
    doubt = _doubt(now, health)
    if len(reports) == 1:
        well = now.validation_accuracy >= max(LEARNED, chance(reports)) and not doubt
        opening = tr("Learning well.") if well else tr("A beginning.")
        if hints.are_few(health):
            opening = tr(LITTLE_KNOWN)
        text = tr("{share} of the validation pictures are read right after the first epoch.", share=_right(now))
        return Remark("learning", opening, f"{text} {doubt}".strip())
    back = min(LOOK_BACK, len(reports) - 1)
    gain = now.validation_accuracy - reports[-1 - back].validation_accuracy
    opening = tr("Learning well.") if gain >= CLEAR_GAIN else tr("Slowing down.")
    if doubt or now.validation_accuracy < chance(reports):
        opening = tr(LITTLE_KNOWN) if hints.are_few(health) else tr("Not much yet.")
    return Remark("learning", opening, f"{_compared(_right(now), round(100 * gain, 1), back)} {doubt}".strip())


def _right(report: EpochFigures) -> str:
    """The share of the validation pictures that is read right, in percent; with a decimal near the top."""
    return share_text(report.validation_accuracy, 0 if report.validation_accuracy < FINE else 1)


def _compared(share: str, points: float, back: int) -> str:
    """The accuracy, and by how many percentage points it is higher than `back` epochs ago."""
    values = {"share": share, "points": abs(points), "epochs": in_words(back)}
    if not points:
        return tr_count(
            "{share} of the validation pictures are read right, as many as one epoch ago.",
            "{share} of the validation pictures are read right, as many as {epochs} epochs ago.",
            back,
            **values,
        )
    if points > 0:
        return tr_count(
            "{share} of the validation pictures are read right, {points:.1f} points more than one epoch ago.",
            "{share} of the validation pictures are read right, {points:.1f} points more than {epochs} epochs ago.",
            back,
            **values,
        )
    return tr_count(
        "{share} of the validation pictures are read right, {points:.1f} points fewer than one epoch ago.",
        "{share} of the validation pictures are read right, {points:.1f} points fewer than {epochs} epochs ago.",
        back,
        **values,
    )


def _failed(outcome: TrainingOutcome, settings: TrainingSettings) -> Remark:
    opening = tr("Training stopped:")
    kept = tr("The network from before is kept.")
    if outcome.kept_epoch is not None:
        kept = tr("The network of epoch {epoch} is kept.", epoch=outcome.kept_epoch + 1)
    text = f"{retranslated(outcome.message).removeprefix(opening).strip()} {kept}"
    # A full disk or a broken data file is not mended by another learning rate.
    if not outcome.diverged:
        return Remark("error", opening, text)
    better = min(usual_learning_rate(settings), tenth(settings.learning_rate))
    return Remark("error", opening, text, restart_slower(better))
