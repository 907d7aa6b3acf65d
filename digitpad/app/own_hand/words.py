"""What the windows of one's own digits and of the guided test say, and the verdict on what was learned from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.app.texts import percent
from digitpad.message import mark, tr, tr_count
from digitpad.nn.class_set import ClassSet

if TYPE_CHECKING:
    from digitpad.teaching_job import Taught

ROWS = (
    mark("Your digits, measured on those not learned"),
    mark("MNIST's test digits read right"),
    mark("Drawings of no digit refused"),
)
EMPTY = mark(
    "Draw a digit and press its key, click its bar, or right-click the answer: it is kept here, on this computer "
    "alone, and the network can learn your hand from it."
)
EMPTY_OF_OTHER_CLASSES = mark(
    "Draw something and click the bar of what it is, or right-click the answer: it is kept here, on this computer "
    "alone, and the network can learn your hand from it."
)
ROWS_OF_OTHER_CLASSES = (mark("Your drawings, measured on those not learned"), mark("Its own test set read right"))
SOME_LEARNED_BEFORE = mark("Your digits, some of which it may have learned before")
SOME_DRAWINGS_LEARNED_BEFORE = mark("Your drawings, some of which it may have learned before")


def rows(taught: Taught) -> tuple[str, ...]:
    """The names of what is measured, said by `tr`. Only a network of digits can refuse drawings."""
    digits = taught.model.classes.are_digits
    own, *others = ROWS if digits else ROWS_OF_OTHER_CLASSES
    if taught.had_learned_some:
        own = SOME_LEARNED_BEFORE if digits else SOME_DRAWINGS_LEARNED_BEFORE
    return own, *others


def title(classes: ClassSet) -> str:
    """What a person's own labelled drawings are called."""
    return tr("My digits") if classes.are_digits else tr("My drawings")


def twenty(classes: ClassSet) -> str:
    """The words on the button of the guided test: only digits are written, all else is drawn."""
    return tr("&Write twenty…") if classes.are_digits else tr("&Draw twenty…")


def what_is_asked(classes: ClassSet) -> str:
    """The title of the guided test."""
    return tr("Write what is asked for") if classes.are_digits else tr("Draw what is asked for")


def ask_for(index: int, classes: ClassSet) -> str:
    """The request for a drawing of this class."""
    name = classes.names[index]
    return tr("Write {digit}", digit=name) if classes.are_digits else tr("Draw: {name}", name=name)


def note(count: int, classes: ClassSet) -> str:
    """What can be done with so many of them. Only a digit has a key of its own."""
    if classes.are_digits:
        return (
            tr(EMPTY)
            if not count
            else tr_count(
                "One drawing. Press a digit's key to say what the selected ones are, Del to delete them.",
                "{count:,} drawings. Press a digit's key to say what the selected ones are, Del to delete them.",
                count,
            )
        )
    return (
        tr(EMPTY_OF_OTHER_CLASSES)
        if not count
        else tr_count(
            "One drawing. Right-click the selected ones to say what they are, Del deletes them.",
            "{count:,} drawings. Right-click the selected ones to say what they are, Del deletes them.",
            count,
        )
    )


def nothing_said(classes: ClassSet) -> str:
    """Why there is nothing to learn yet, and how to say what a drawing is."""
    if classes.are_digits:
        return tr("Nothing is taught yet: draw a digit and press its key, or click its bar.")
    return tr("Nothing is taught yet: draw something, and click the bar of what it is.")


def how_to_say(classes: ClassSet) -> str:
    """What can be done where the answer is wrong. Only a digit has a key of its own."""
    if classes.are_digits:
        return tr("Is it wrong? Press the key of the digit, click its bar, or right-click here.")
    return tr("Is it wrong? Click the bar of what it is, or right-click here.")


def none_of_them(classes: ClassSet) -> str:
    """What a drawing is called that shows none of the classes."""
    return tr("not a digit") if classes.are_digits else tr("none of them")


def said_none(classes: ClassSet) -> str:
    """The person's own word on a drawing that shows none of the classes."""
    return tr("You said: not a digit") if classes.are_digits else tr("You said: none of them")


def it_is_none(classes: ClassSet) -> str:
    """The entry of the answer's menu by which a person says so."""
    return tr("It is &not a digit") if classes.are_digits else tr("It is &none of them")


def figures(taught: Taught) -> list[tuple[str, str]]:
    """Before and after, for each of the `rows`."""
    before, after = taught.before, taught.after
    pairs = [(before.own, after.own), (before.mnist, after.mnist), (before.refused, after.refused)]
    shown = rows(taught)
    return [(_share(first), _share(second)) for first, second in pairs[: len(shown)]]


def verdict(taught: Taught) -> str:
    """Whether it is better, in a sentence or two."""
    if taught.before.own_loss is None:
        return tr(
            "It has learned your one drawing. That is too few to measure by: use it, or say what more of them are."
        )
    if taught.comes_closer and not taught.reads_more:
        return _nearer(taught)
    if taught.better:
        return f"{tr('It reads your hand better now.')} {_remembers(taught)}"
    if taught.comes_closer:
        return tr("It reads your hand better now, but other drawings worse. The choice is yours.")
    if taught.reads_more:
        return tr(
            "It reads more of your drawings right than before, but on average comes no closer to the right answers. "
            "The choice is yours."
        )
    return tr("It does not read your hand better than before. The choice is yours.")


def _remembers(taught: Taught) -> str:
    if taught.forgot_nothing:
        return tr("It has forgotten nothing that it knew.")
    return tr("It has forgotten next to nothing that it knew.")


def _nearer(taught: Taught) -> str:
    """The verdict on a network that gives the right classes a higher probability, but reads no more drawings right."""
    if taught.reads_fewer:
        closer = tr(
            "It reads fewer of your drawings right than before, though on average it comes closer to the right answers."
        )
    else:
        closer = tr("It reads no more of your drawings right than before, but comes closer to the right answers.")
    others = _remembers(taught) if taught.better else tr("It reads other drawings worse. The choice is yours.")
    return f"{closer} {others}"


def _share(share: float | None) -> str:
    return tr("too few") if share is None else percent(100 * share, 1)
