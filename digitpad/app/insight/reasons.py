"""What spoke for a digit and against it, and what would change the answer, in figures and in words.

Plain numpy, no windows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.digits.recognition import as_probabilities, tempered
from digitpad.digits.rejection import Rejection
from digitpad.message import mark, tr, tr_count
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import as_floats
from digitpad.nn.insight import input_times_gradient, logits, occlusion, weighted_inputs
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change, smallest_change

GRADIENT, OCCLUSION = "gradient", "occlusion"
PATCH = 3

_PLACES = (
    (mark("at the top left"), mark("at the top"), mark("at the top right")),
    (mark("at the left"), mark("in the middle"), mark("at the right")),
    (mark("at the bottom left"), mark("at the bottom"), mark("at the bottom right")),
)


@dataclass(frozen=True)
class Reasons:
    """Why a digit, or why not.

    Attributes:
        digit: the digit asked for.
        values: float (28, 28): what each pixel speaks for it, or against it where negative.
        score: its logit.
        without_ink: its logit for empty paper.
    """

    digit: int
    values: np.ndarray
    score: float
    without_ink: float

    @property
    def speaks_for(self) -> float:
        """The sum of all `values` above 0."""
        return float(self.values[self.values > 0].sum(dtype=np.float64))

    @property
    def speaks_against(self) -> float:
        """The sum of all `values` below 0, which is negative or 0."""
        return float(self.values[self.values < 0].sum(dtype=np.float64))


def column(network: Network, image: np.ndarray) -> np.ndarray:
    """The picture, uint8 (28, 28), as the network takes it: (784, 1)."""
    return as_floats(image.reshape(784, 1)).astype(network.dtype)


def find_reasons(network: Network, image: np.ndarray, digit: int, method: str, paper: np.ndarray) -> Reasons:
    """`paper` are the logits of empty paper, (classes, 1): see `paper_logits`."""
    x = column(network, image)
    z = weighted_inputs(network, x)
    occluded = method == OCCLUSION
    values = occlusion(network, x, digit, PATCH) if occluded else input_times_gradient(network, x, digit, z)
    return Reasons(digit, values.reshape(28, 28), float(z[-1][digit, 0]), float(paper[digit, 0]))


def paper_logits(network: Network) -> np.ndarray:
    """(classes, 1): what the network says to empty paper; the same for every drawing."""
    return logits(network, np.zeros((network.sizes[0], 1), network.dtype))


def find_change(
    network: Network, image: np.ndarray, wanted: int | None, rejection: Rejection | None = None
) -> tuple[Change | None, float]:
    """The smallest change, and how probable the new answer is with it. `rejection` is fitted to this network: its
    probabilities are those that its answers have everywhere else."""
    change = smallest_change(network, column(network, image), wanted)
    if change is None:
        return None, 0.0
    probabilities = as_probabilities(network.feedforward(change.picture))
    return change, float(tempered(probabilities, rejection.temperature if rejection else 1.0)[change.after, 0])


def said_of_reasons(reasons: Reasons, image: np.ndarray, classes: ClassSet = DIGITS) -> str:
    """Such as "What speaks most for a 7 is the ink at the top. What speaks most against it is in the middle."."""
    for_places, against_places = (_strongest_places(sign * reasons.values, image) for sign in (1, -1))
    name = classes.a(reasons.digit)
    if not for_places and not against_places:
        return tr("Nothing in this drawing speaks for {name} or against it.", name=name)
    if not for_places:
        return tr(
            "Nothing speaks for {name}. What speaks most against it is the ink {places}.",
            name=name,
            places=_listed(against_places),
        )
    spoken_for = _spoken_for(name, for_places)
    if not against_places:
        return f"{spoken_for} {tr('Nothing speaks against it.')}"
    if against_places[0] in for_places:
        return f"{spoken_for} {tr('What speaks most against it lies right beside that.')}"
    return f"{spoken_for} {_spoken_against(against_places)}"


def longest_said_of_reasons() -> str:
    """As long as what is said gets for a digit; room is kept for it."""
    (*_, top_right), (_, middle, _), (bottom_left, _, bottom_right) = _PLACES
    spoken_for = _spoken_for(DIGITS.a(8), [bottom_right, bottom_left])
    return f"{spoken_for} {_spoken_against([top_right, middle])}"


def _spoken_for(name: str, places: list[str]) -> str:
    return tr("What speaks most for {name} is the ink {places}.", name=name, places=_listed(places))


def _spoken_against(places: list[str]) -> str:
    return tr("What speaks most against it is {places}.", places=_listed(places))


def said_of_change(
    change: Change | None, answer: int, wanted: int | None, probability: float, classes: ClassSet = DIGITS
) -> str:
    """Such as "6 changed pixels make a 9 the most probable answer, with 53 %: 4 filled with ink, …"."""
    if change is None:
        return _no_change(wanted, classes)
    count, filled = len(change.pixels), int((change.values > 0).sum())
    changed = tr_count(
        "One changed pixel makes {name} the most probable answer, with {share:.0f}\N{NO-BREAK SPACE}%: {how}.",
        "{count:,} changed pixels make {name} the most probable answer, with {share:.0f}\N{NO-BREAK SPACE}%: {how}.",
        count,
        name=classes.a(change.after),
        share=100 * probability,
        how=_how(filled, count - filled),
    )
    return f"{changed} {_without(count, answer, wanted, classes)}"


def _no_change(wanted: int | None, classes: ClassSet) -> str:
    if wanted is not None:
        return tr("No change of up to 150 pixels was found that makes it {name}.", name=classes.a(wanted))
    if classes.are_digits:
        return tr("No change of up to 150 pixels was found that makes it another digit.")
    return tr("No change of up to 150 pixels was found that makes it another {thing}.", thing=tr(classes.one))


def _how(filled: int, wiped: int) -> str:
    if not wiped:
        return tr_count("filled with ink", "filled with ink", filled)
    if not filled:
        return tr_count("wiped to paper", "wiped to paper", wiped)
    return tr(
        "{filled}, {wiped}",
        filled=tr_count("{count:,} filled with ink", "{count:,} filled with ink", filled),
        wiped=tr_count("{count:,} wiped to paper", "{count:,} wiped to paper", wiped),
    )


def _without(count: int, answer: int, wanted: int | None, classes: ClassSet) -> str:
    """What it is when one of the changed pixels stays as it was."""
    if wanted is None:
        name = classes.a(answer)
        if count == 1:
            return tr("Without it it stays {name}.", name=name)
        if count == 2:
            return tr("Without either of them it stays {name}.", name=name)
        return tr("Without any one of them it stays {name}.", name=name)
    name = classes.names[wanted]
    if count == 1:
        return tr("Without it it is no {name}.", name=name)
    if count == 2:
        return tr("Without either of them it is no {name}.", name=name)
    return tr("Without any one of them it is no {name}.", name=name)


def _strongest_places(values: np.ndarray, image: np.ndarray) -> list[str]:
    """The one or two ninths of the box around the ink that hold the most of what is positive in (28, 28)."""
    rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
    if not len(rows) or not (values > 0).any():
        return []
    down, across = (
        np.clip(((np.arange(28) - each[0]) * 3) // max(1, each[-1] + 1 - each[0]), 0, 2) for each in (rows, columns)
    )
    sums = np.zeros((3, 3))
    np.add.at(sums, (down[:, None], across[None, :]), np.maximum(values, 0))
    first, second = np.argsort(-sums.ravel(), kind="stable")[:2]
    chosen = [first, second] if sums.flat[second] >= 0.6 * sums.flat[first] else [first]
    return [_PLACES[place // 3][place % 3] for place in chosen]


def _listed(places: list[str]) -> str:
    said = [tr(place) for place in places]
    return tr("{first} and {second}", first=said[0], second=said[1]) if len(said) == 2 else "".join(said)
