"""How what came of a teaching is worded."""

from __future__ import annotations

from digitpad.message import mark, tr
from digitpad.nn.class_set import ClassSet
from digitpad.teaching_job import Taught

ROWS = (
    mark("Your digits, measured on those not learned"),
    mark("MNIST's test digits read right"),
    mark("Drawings of no digit refused"),
)
ROWS_OF_OTHER_CLASSES = (mark("Your drawings, measured on those not learned"), mark("Its own test set read right"))


def rows(classes: ClassSet) -> tuple[str, ...]:
    """What is measured, which `tr` says; only a network of digits refuses what is none."""
    return ROWS if classes.are_digits else ROWS_OF_OTHER_CLASSES


def figures(taught: Taught) -> list[tuple[str, str]]:
    """Before and after, for each of the `rows`."""
    before, after = taught.before, taught.after
    pairs = [(before.own, after.own), (before.mnist, after.mnist), (before.refused, after.refused)]
    shown = rows(taught.model.classes)
    return [(_share(first), _share(second)) for first, second in pairs[: len(shown)]]


def verdict(taught: Taught) -> str:
    """Whether it is better, in a sentence or two."""
    if taught.before.own_loss is None:
        return tr(
            "It has learned your one drawing. That is too few to measure by: use it, or say what more of them are."
        )
    if taught.better:
        return tr("It reads your hand better now, and has forgotten nothing that it knew.")
    if taught.after.own_loss is not None and taught.after.own_loss < taught.before.own_loss:
        return tr("It reads your hand better now, but other drawings worse. The choice is yours.")
    return tr("It does not read your hand better than before. The choice is yours.")


def _share(share: float | None) -> str:
    return tr("too few") if share is None else tr("{share:.1f}\N{NO-BREAK SPACE}%", share=100 * share)
