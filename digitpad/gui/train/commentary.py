"""Plain words on how a training goes: from settings, reports and outcome to one remark.

It only reads; whoever shows a remark also carries out its remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from digitpad.nn.training import EpochReport, TrainingSettings
    from digitpad.recipes import Recipe

PERCENT = "\N{NO-BREAK SPACE}%"
CHANCE = 0.25  # ten classes: whoever stays under this has not learned to tell them apart
PATIENCE = 5  # epochs at chance before a remark is made of it
LOOK_BACK = 3  # epochs between the two accuracies that are compared
CLEAR_GAIN = 0.002  # over LOOK_BACK epochs
CLEAR_LOSS = 0.05  # below the best epoch, twice in a row

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ACTIVATIONS = {"sigmoid": "sigmoid", "tanh": "tanh", "relu": "ReLU"}
METHODS = {"sgd": "SGD", "momentum": "momentum", "nesterov": "Nesterov momentum", "adam": "Adam"}


class Outcome(Protocol):
    """What is read of the session's `TrainingOutcome`."""

    @property
    def kind(self) -> str: ...
    @property
    def epochs_done(self) -> int: ...
    @property
    def message(self) -> str: ...
    @property
    def best_epoch(self) -> int | None: ...


@dataclass(frozen=True)
class Remedy:
    """What the remark's button says and does."""

    label: str
    action: str  # "restart" and "use rate" with the learning rate below, or "keep best"
    learning_rate: float | None = None


@dataclass(frozen=True)
class Remark:
    """One remark: its opening words are set in semibold, the rest follows after a space."""

    kind: str  # "info" | "learning" | "warning" | "error"
    opening: str
    text: str
    remedy: Remedy | None = None

    def __str__(self) -> str:
        return f"{self.opening} {self.text}".strip()


def before_training(recipe: Recipe) -> Remark:
    """What to expect of the recipe, or a hint when its learning rate is far from the usual."""
    if recipe.name != "custom":
        expectation = recipe.expectation
        return Remark("info", f"{recipe.title}:", expectation[:1].lower() + expectation[1:])
    settings = recipe.settings
    usual = usual_learning_rate(settings)
    if settings.learning_rate > 10 * usual:
        text = f"With {METHODS[settings.method]} and these neurons about {rate_text(usual)} is usual."
        remedy = Remedy(f"Use {rate_text(usual)}", "use rate", usual)
        return Remark("warning", "This learning rate is very high.", text, remedy)
    return Remark("info", "Custom:", f"{describe_layers(settings)}, trained with {METHODS[settings.method]}.")


def before_going_on(settings: TrainingSettings) -> Remark:
    """Before the present network is trained further."""
    more = plural(settings.epochs, "more epoch", words=True)
    return Remark("info", "The present network goes on:", f"{more} with {METHODS[settings.method]}.")


def during_training(reports: Sequence[EpochReport], settings: TrainingSettings) -> Remark:
    """How it goes so far; a hint when it does not learn or falls back."""
    if not reports:
        return Remark("info", "Started.", "The first point of the curve comes at the end of epoch 1.")
    stuck = epochs_at_chance(reports)
    if stuck >= PATIENCE:
        return _does_not_learn(reports[-1], stuck, settings)
    best = max(report.validation_accuracy for report in reports)
    if len(reports) >= 3 and all(r.validation_accuracy < best - CLEAR_LOSS for r in reports[-2:]):
        return _falls_back(best, reports[-1].validation_accuracy, settings)
    return _progress(reports)


def paused(reports: Sequence[EpochReport], epochs: int) -> Remark:
    """While the training waits."""
    standing = f"{share_right(reports[-1])} so far. " if reports else ""
    return Remark("info", "Paused.", f"{standing}Resume goes on where it stopped.")


def after_training(outcome: Outcome, reports: Sequence[EpochReport], settings: TrainingSettings) -> Remark:
    """How it ended."""
    if outcome.kind == "failed":
        return _failed(outcome, settings)
    if not reports:
        return Remark("info", "Stopped in the first epoch.", "What was learned until then is kept.")
    stopped = f"Stopped after {plural(outcome.epochs_done, 'epoch')}."
    opening = stopped if outcome.kind == "stopped" else "Done."
    best = outcome.best_epoch
    result = _percent_right(reports[-1])
    if best is None or best == reports[-1].epoch:
        ending = "no epoch was better." if len(reports) > 1 else "what was learned is kept."
        return Remark("learning", opening, f"{result}; {ending}")
    remedy = Remedy("Keep the best epoch", "keep best")
    return Remark("learning", opening, f"{result}; the best epoch was {best + 1}.", remedy)


def best_kept(outcome: Outcome, reports: Sequence[EpochReport]) -> Remark:
    """After the network went back to its best epoch."""
    best = next(report for report in reports if report.epoch == outcome.best_epoch)
    return Remark("learning", f"Epoch {best.epoch + 1} is kept.", f"{_percent_right(best)}.")


def usual_learning_rate(settings: TrainingSettings) -> float:
    """A rate that ordinarily works for this method, activation and cost."""
    if settings.method == "adam":
        return 0.001
    plain = settings.method == "sgd"
    if settings.hidden_layers and settings.hidden != "sigmoid":
        return 0.1 if plain else 0.05
    if settings.cost == "quadratic":
        return 3.0 if plain else 0.3
    return 0.5 if plain else 0.05


def epochs_at_chance(reports: Sequence[EpochReport]) -> int:
    """How many of the last epochs stayed where guessing would be."""
    count = 0
    for report in reversed(reports):
        if report.validation_accuracy >= CHANCE:
            break
        count += 1
    return count


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


def rate_text(rate: float) -> str:
    """3.0, 100, 0.001: as a person writes it."""
    return f"{rate:.1f}" if rate < 100 and rate == int(rate) else f"{rate:.5g}"


def plural(count: int, noun: str, words: bool = False) -> str:
    number = WORDS[count] if words and count < len(WORDS) else f"{count:,}"
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"


def _percent_right(report: EpochReport) -> str:
    return f"{100 * report.validation_accuracy:.1f}{PERCENT} of the validation digits are read right"


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
    if now.validation_accuracy < CHANCE:
        opening = "Not much yet."
    return Remark(
        "learning",
        opening,
        f"{share_right(now)}, {comparison} {plural(back, 'epoch', words=True)} ago.",
    )


def _does_not_learn(last: EpochReport, epochs: int, settings: TrainingSettings) -> Remark:
    rate, usual = settings.learning_rate, usual_learning_rate(settings)
    stayed = (
        f"Validation has stayed near {round(100 * last.validation_accuracy)}{PERCENT} "
        f"for {plural(epochs, 'epoch', words=True)}."
    )
    if rate >= 3 * usual:
        cause, better = "is probably too high.", usual
    elif rate <= usual / 30:
        cause, better = "is probably too low.", usual
    else:
        cause, better = "may be too high.", _tenth(rate)
    text = f"{stayed} The learning rate, {rate_text(rate)}, {cause}"
    return Remark("warning", "It does not learn.", text, _restart(better))


def _falls_back(best: float, now: float, settings: TrainingSettings) -> Remark:
    rate = settings.learning_rate
    better = min(usual_learning_rate(settings), _tenth(rate))
    text = (
        f"Validation fell from {100 * best:.0f} to {100 * now:.0f}{PERCENT}. "
        f"The learning rate, {rate_text(rate)}, is probably too high."
    )
    return Remark("warning", "It is getting worse.", text, _restart(better))


def _failed(outcome: Outcome, settings: TrainingSettings) -> Remark:
    opening = "Training stopped:"
    text = outcome.message.removeprefix(opening).strip()
    kept = f"of epoch {outcome.epochs_done}" if outcome.epochs_done else "from before"
    text = f"{text} The network {kept} is kept."
    # A full disk or a broken data file is not mended by another learning rate.
    if "learning rate" not in outcome.message:
        return Remark("error", opening, text)
    better = min(usual_learning_rate(settings), _tenth(settings.learning_rate))
    return Remark("error", opening, text, _restart(better))


def _restart(learning_rate: float) -> Remedy:
    return Remedy(f"Start again with {rate_text(learning_rate)}", "restart", learning_rate)


def _tenth(rate: float) -> float:
    """A tenth, without the digits that binary fractions add."""
    return float(f"{rate / 10:.4g}")
