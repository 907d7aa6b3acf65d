"""What is wrong with a training, told from its reports and the health of its neurons, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from digitpad.app.texts import PERCENT, ordinal, plural, rate_text
from digitpad.app.training.remedies import STRONG, Remedy, restart, restart_slower, tenth, usual_learning_rate

if TYPE_CHECKING:
    from digitpad.nn.health import Health
    from digitpad.nn.network import Network
from digitpad.nn.training import EpochReport, TrainingSettings

_NEAR_CHANCE, _MOST_CHANCE = 2.5, 0.6
PATIENCE = 5  # epochs at chance before a remark is made of it
LEAST_PATIENCE = 2  # where the training ended sooner
MOST = 0.5  # of the neurons of a layer: so many dead or saturated ones are worth a remark
CLEAR_LOSS = 0.05  # below the best epoch, twice in a row
OVERFIT = 1.08  # validation loss over its best, while the training loss goes on falling
SINCE_BEST = 3  # epochs after the best loss before overfitting is spoken of, and that a mean is taken over
NO_GAIN = 10  # epochs without a better one before learning counts as finished
STRONG_DECAY = 0.003
STRONG_DROPOUT = 0.6


@dataclass(frozen=True)
class Remark:
    """One remark: its opening words are set in semibold, the rest follows after a space."""

    kind: str  # "info" | "learning" | "warning" | "error"
    opening: str
    text: str
    remedy: Remedy | None = None

    def __str__(self) -> str:
        return f"{self.opening} {self.text}".strip()


def hint(
    reports: Sequence[EpochReport], settings: TrainingSettings, health: Health, deformed: bool, ended: bool = False
) -> Remark | None:
    """The gravest thing that is wrong, if anything is.

    `deformed`: the training digits never look the same twice. `ended`: no more epochs come to be waited for.
    """
    if len(reports) >= 2:
        if health.dead >= MOST:
            return _dead(health.dead, settings)
        if health.saturated >= MOST:
            return _saturated(health.saturated, settings)
    stuck = epochs_at_chance(reports)
    if stuck >= (max(LEAST_PATIENCE, min(PATIENCE, len(reports))) if ended else PATIENCE):
        return _does_not_learn(reports[-1], stuck, settings)
    best = max((report.validation_accuracy for report in reports), default=0.0)
    if len(reports) >= 3 and all(report.validation_accuracy < best - CLEAR_LOSS for report in reports[-2:]):
        return _falls_back(best, reports[-1].validation_accuracy, settings)
    return _overfits(reports, deformed)


def finished(reports: Sequence[EpochReport], settings: TrainingSettings) -> Remark | None:
    """Whether going on still brings anything. A rate that sinks toward the end may bring it late."""
    best = max(reports, key=lambda report: report.validation_accuracy)
    since = len(reports) - 1 - reports.index(best)
    if since < NO_GAIN or settings.schedule != "constant":
        return None
    text = (
        f"No epoch since the {ordinal(best.epoch + 1)} was better: there "
        f"{100 * best.validation_accuracy:.1f}{PERCENT} of the validation digits were read right."
    )
    return Remark(
        "learning", "It has finished learning.", text, Remedy(f"Stop and keep epoch {best.epoch + 1}", "stop")
    )


def chance(report: EpochReport) -> float:
    """The accuracy under which a network has not learned to tell its classes apart: of ten classes 25 %."""
    network: Network | None = report.network
    classes = 10 if network is None else network.sizes[-1]
    return min(_NEAR_CHANCE / classes, _MOST_CHANCE)


def epochs_at_chance(reports: Sequence[EpochReport]) -> int:
    """How many of the last epochs stayed where guessing would be."""
    count = 0
    for report in reversed(reports):
        if report.validation_accuracy >= chance(report):
            break
        count += 1
    return count


def _dead(share: float, settings: TrainingSettings) -> Remark:
    text = f"{_percent(share)} of the hidden neurons are silent for every digit and cannot learn any more."
    return _blame_rate_or_start("Dead neurons.", text, settings, ("He weights", "he"))


def _saturated(share: float, settings: TrainingSettings) -> Remark:
    name = {"tanh": "tanh"}.get(settings.hidden, "sigmoid")
    text = f"{_percent(share)} of the hidden neurons stand at an end of their {name} for every digit and hardly learn."
    return _blame_rate_or_start("Saturated neurons.", text, settings, ("Xavier weights", "xavier"))


def _blame_rate_or_start(opening: str, text: str, settings: TrainingSettings, start: tuple[str, str]) -> Remark:
    """Too large steps are the usual cause, unsuitable starting weights the other one."""
    rate, usual = settings.learning_rate, usual_learning_rate(settings)
    label, initialization = start
    if rate < 3 * usual and settings.initialization != initialization:
        text = f"{text} They were like this from the start, or soon after."
        return Remark("warning", opening, text, restart(label, initialization=initialization))
    text = f"{text} The learning rate, {rate_text(rate)}, is probably too high."
    return Remark("warning", opening, text, restart_slower(usual if rate > 1.5 * usual else tenth(rate)))


def _does_not_learn(last: EpochReport, epochs: int, settings: TrainingSettings) -> Remark:
    stayed = (
        f"Validation has stayed near {round(100 * last.validation_accuracy)}{PERCENT} "
        f"for {plural(epochs, 'epoch', words=True)}."
    )
    cause, remedy = _why_stuck(settings)
    return Remark("warning", "It does not learn.", f"{stayed} {cause}", remedy)


def _why_stuck(settings: TrainingSettings) -> tuple[str, Remedy]:
    rate, usual = settings.learning_rate, usual_learning_rate(settings)
    the_rate = f"The learning rate, {rate_text(rate)},"
    if rate >= 3 * usual:
        return f"{the_rate} is probably too high.", restart_slower(usual)
    if rate <= usual / 30:
        return f"{the_rate} is probably too low.", restart_slower(usual)
    if settings.l2 >= STRONG_DECAY:
        return f"The weight decay, {settings.l2:g}, is probably too strong.", restart("no weight decay", l2=0.0)
    if settings.dropout >= STRONG_DROPOUT:
        return f"The dropout, {settings.dropout:g}, is probably too strong.", restart("dropout 0.2", dropout=0.2)
    if settings.hidden == "sigmoid" and len(settings.hidden_layers) > 1:
        layers = plural(len(settings.hidden_layers), "layer", words=True)
        return f"Through {layers} of sigmoids hardly any correction reaches the first.", _relu(settings)
    return f"{the_rate} may be too high.", restart_slower(tenth(rate))


def _relu(settings: TrainingSettings) -> Remedy:
    rate = {"sgd": 0.1, "adam": 0.001}.get(settings.method, 0.05)
    return restart(
        "ReLU", hidden="relu", initialization="he", output="softmax", cost="cross_entropy", learning_rate=rate
    )


def _falls_back(best: float, now: float, settings: TrainingSettings) -> Remark:
    rate = settings.learning_rate
    text = (
        f"Validation fell from {100 * best:.0f} to {100 * now:.0f}{PERCENT}. "
        f"The learning rate, {rate_text(rate)}, is probably too high."
    )
    better = min(usual_learning_rate(settings), tenth(rate))
    return Remark("warning", "It is getting worse.", text, restart_slower(better))


def _overfits(reports: Sequence[EpochReport], deformed: bool) -> Remark | None:
    """The training digits are known ever better by heart, the others ever worse."""
    if len(reports) < 2 * SINCE_BEST:
        return None
    validation, training = _smooth(reports, "validation_loss"), _smooth(reports, "training_loss")
    best = validation.index(min(validation))
    falls = training[-1] < 0.7 * training[best]
    if len(validation) - 1 - best < SINCE_BEST or validation[-1] < OVERFIT * validation[best] or not falls:
        return None
    text = (
        f"Its errors on training digits still shrink, but on validation digits they have grown since epoch "
        f"{reports[best + SINCE_BEST - 1].epoch + 1}: it learns by heart."
    )
    if deformed:
        most_right = max(reports, key=lambda report: report.validation_accuracy).epoch
        return Remark("warning", "It overfits.", text, Remedy(f"Stop and keep epoch {most_right + 1}", "stop"))
    remedy = restart("deformed digits", deformation=STRONG)
    return Remark("warning", "It overfits.", text, remedy)


def _smooth(reports: Sequence[EpochReport], name: str) -> list[float]:
    """Means over a few epochs, so that one lucky epoch is not the measure of all later ones."""
    values = [getattr(report, name) for report in reports]
    return [sum(values[i : i + SINCE_BEST]) / SINCE_BEST for i in range(len(values) - SINCE_BEST + 1)]


def _percent(share: float) -> str:
    return f"{round(100 * share)}{PERCENT}"
