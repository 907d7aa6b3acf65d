"""What is wrong with a training, judged by its reports and the health of its neurons, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from digitpad.app.setting_names import ACTIVATIONS
from digitpad.app.texts import in_words, rate_text
from digitpad.app.training.remedies import STRONG, Remedy, restart, restart_slower, tenth, usual_learning_rate
from digitpad.message import tr, tr_count
from digitpad.nn.reports import EpochFigures, EpochReport
from digitpad.nn.settings import TrainingSettings

if TYPE_CHECKING:
    from digitpad.nn.health import Health

_NEAR_CHANCE, _MOST_CHANCE = 2.5, 0.6
PATIENCE = 5  # epochs at chance before it is worth a remark
LEAST_PATIENCE = 2  # the same for a training that has ended
MOST = 0.5  # share of a layer's neurons from which on dead or saturated ones are worth a remark
CLEAR_LOSS = 0.05  # below the best epoch, twice in a row
OVERFIT = 1.08  # validation loss over its best, while the training loss goes on falling
SINCE_BEST = 3  # epochs after the best loss before a remark on overfitting; losses are averaged over as many
NO_GAIN = 10  # epochs without a better one before learning counts as finished
FEW = 20  # validation pictures
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
    reports: Sequence[EpochFigures], settings: TrainingSettings, health: Health, deformed: bool, ended: bool = False
) -> Remark | None:
    """The gravest thing that is wrong, if anything is.

    `deformed`: the training digits never look the same twice. `ended`: no more epochs come to be waited for.
    """
    if len(reports) >= 2:
        if health.dead >= MOST:
            return _dead(health.dead, settings)
        if health.saturated >= MOST:
            return _saturated(health.saturated, settings)
    if are_few(health):  # one picture more or less is no trend
        return None
    stuck = epochs_at_chance(reports)
    if stuck >= (max(LEAST_PATIENCE, min(PATIENCE, len(reports))) if ended else PATIENCE):
        return _does_not_learn(reports[-1], stuck, settings)
    best = max((report.validation_accuracy for report in reports), default=0.0)
    if len(reports) >= 3 and all(report.validation_accuracy < best - CLEAR_LOSS for report in reports[-2:]):
        return _falls_back(best, reports[-1].validation_accuracy, settings)
    return _overfits(reports, deformed)


def are_few(health: Health) -> bool:
    """Whether the validation pictures are known to be too few to tell how a training goes."""
    return 0 < health.validated < FEW


def finished(reports: Sequence[EpochFigures], settings: TrainingSettings) -> Remark | None:
    """Whether going on still brings anything. A rate that sinks toward the end may bring it late."""
    best = max(reports, key=lambda report: report.validation_accuracy)
    since = len(reports) - 1 - reports.index(best)
    if since < NO_GAIN or settings.schedule != "constant":
        return None
    epoch = best.epoch + 1
    text = tr(
        "No epoch after epoch {epoch} was better: there {share:.1f}\N{NO-BREAK SPACE}% of the validation pictures were "
        "read right.",
        epoch=epoch,
        share=100 * best.validation_accuracy,
    )
    return Remark("learning", tr("It has finished learning."), text, _stop_and_keep(epoch))


def _stop_and_keep(epoch: int) -> Remedy:
    """`epoch` counts from 1."""
    return Remedy(tr("Stop and keep epoch {epoch}", epoch=epoch), "stop")


def chance(reports: Sequence[EpochFigures]) -> float:
    """The accuracy below which a network has not learned to tell its classes apart: 25 % for ten classes. The latest
    epoch whose network is kept says how many classes there are."""
    classes = next((each.network.sizes[-1] for each in reversed(reports) if isinstance(each, EpochReport)), 10)
    return min(_NEAR_CHANCE / classes, _MOST_CHANCE)


def epochs_at_chance(reports: Sequence[EpochFigures]) -> int:
    """How many epochs in a row, up to the last, were no better than guessing."""
    limit = chance(reports)
    return sum(1 for _ in takewhile(lambda report: report.validation_accuracy < limit, reversed(reports)))


def _dead(share: float, settings: TrainingSettings) -> Remark:
    text = tr(
        "{share:.0f}\N{NO-BREAK SPACE}% of the hidden neurons are silent for every picture and cannot learn any more.",
        share=100 * share,
    )
    start = restart(tr("Start again with He weights"), initialization="he")
    return _blame_rate_or_start(tr("Dead neurons."), text, settings, start)


def _saturated(share: float, settings: TrainingSettings) -> Remark:
    text = tr(
        "{share:.0f}\N{NO-BREAK SPACE}% of the hidden neurons stand at an end of their {activation} for every picture "
        "and hardly learn.",
        share=100 * share,
        activation=tr(ACTIVATIONS["tanh" if settings.hidden == "tanh" else "sigmoid"]),
    )
    start = restart(tr("Start again with Xavier weights"), initialization="xavier")
    return _blame_rate_or_start(tr("Saturated neurons."), text, settings, start)


def _blame_rate_or_start(opening: str, text: str, settings: TrainingSettings, start: Remedy) -> Remark:
    """Too large steps are the usual cause, unsuitable starting weights, which `start` replaces, the other one."""
    rate, usual = settings.learning_rate, usual_learning_rate(settings)
    if rate < 3 * usual and settings.initialization != start.changes["initialization"]:
        return Remark("warning", opening, f"{text} {tr('They were like this from the start, or soon after.')}", start)
    slower = restart_slower(usual if rate > 1.5 * usual else tenth(rate))
    return Remark("warning", opening, f"{text} {_too_high(rate)}", slower)


def _too_high(rate: float) -> str:
    return tr("The learning rate, {rate}, is probably too high.", rate=rate_text(rate))


def _does_not_learn(last: EpochFigures, epochs: int, settings: TrainingSettings) -> Remark:
    stayed = tr_count(
        "Validation has stayed near {share:.0f}\N{NO-BREAK SPACE}% for one epoch.",
        "Validation has stayed near {share:.0f}\N{NO-BREAK SPACE}% for {epochs} epochs.",
        epochs,
        share=100 * last.validation_accuracy,
        epochs=in_words(epochs),
    )
    cause, remedy = _why_stuck(settings)
    return Remark("warning", tr("It does not learn."), f"{stayed} {cause}", remedy)


def _why_stuck(settings: TrainingSettings) -> tuple[str, Remedy]:
    rate, usual = settings.learning_rate, usual_learning_rate(settings)
    if rate >= 3 * usual:
        return _too_high(rate), restart_slower(usual)
    if rate <= usual / 30:
        too_low = tr("The learning rate, {rate}, is probably too low.", rate=rate_text(rate))
        return too_low, restart_slower(usual)
    if settings.l2 >= STRONG_DECAY:
        too_strong = tr("The weight decay, {decay:g}, is probably too strong.", decay=settings.l2)
        return too_strong, restart(tr("Start again with no weight decay"), l2=0.0)
    if settings.dropout >= STRONG_DROPOUT:
        too_strong = tr("The dropout, {dropout:g}, is probably too strong.", dropout=settings.dropout)
        return too_strong, restart(tr("Start again with dropout {dropout}", dropout=0.2), dropout=0.2)
    if settings.hidden == "sigmoid" and len(settings.hidden_layers) > 1:
        layers = in_words(len(settings.hidden_layers))
        too_deep = tr("Through {layers} layers of sigmoids hardly any correction reaches the first.", layers=layers)
        return too_deep, _relu(settings)
    return tr("The learning rate, {rate}, may be too high.", rate=rate_text(rate)), restart_slower(tenth(rate))


def _relu(settings: TrainingSettings) -> Remedy:
    rate = {"sgd": 0.1, "adam": 0.001}.get(settings.method, 0.05)
    return restart(
        tr("Start again with ReLU"),
        hidden="relu",
        initialization="he",
        output="softmax",
        cost="cross_entropy",
        learning_rate=rate,
    )


def _falls_back(best: float, now: float, settings: TrainingSettings) -> Remark:
    rate = settings.learning_rate
    fell = tr(
        "Validation fell from {best:.0f} to {now:.0f}\N{NO-BREAK SPACE}%.",
        best=100 * best,
        now=100 * now,
    )
    better = min(usual_learning_rate(settings), tenth(rate))
    return Remark("warning", tr("It is getting worse."), f"{fell} {_too_high(rate)}", restart_slower(better))


def _overfits(reports: Sequence[EpochFigures], deformed: bool) -> Remark | None:
    """The loss on the training digits keeps falling while that on the validation digits rises."""
    if len(reports) < 2 * SINCE_BEST:
        return None
    validation, training = _smooth(reports, "validation_loss"), _smooth(reports, "training_loss")
    best = validation.index(min(validation))
    falls = training[-1] < 0.7 * training[best]
    if len(validation) - 1 - best < SINCE_BEST or validation[-1] < OVERFIT * validation[best] or not falls:
        return None
    text = tr(
        "Its errors on training pictures still shrink, but on validation pictures they have grown since epoch {epoch}: "
        "it learns by heart.",
        epoch=reports[best + SINCE_BEST - 1].epoch + 1,
    )
    remedy = restart(tr("Start again with deformed pictures"), deformation=STRONG)
    if deformed:
        most_right = max(reports, key=lambda report: report.validation_accuracy).epoch
        remedy = _stop_and_keep(most_right + 1)
    return Remark("warning", tr("It overfits."), text, remedy)


def _smooth(reports: Sequence[EpochFigures], name: str) -> list[float]:
    """Means over a few epochs, so that one lucky epoch is not the measure of all later ones."""
    values = [getattr(report, name) for report in reports]
    return [sum(values[i : i + SINCE_BEST]) / SINCE_BEST for i in range(len(values) - SINCE_BEST + 1)]
