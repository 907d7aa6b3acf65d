"""What spoke for a digit and against it, and what would change the answer, in figures and in words.

Plain numpy, no windows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.app.texts import in_words
from digitpad.digits.recognition import as_probabilities
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import as_floats
from digitpad.nn.insight import input_times_gradient, logits, occlusion, weighted_inputs
from digitpad.nn.network import Network
from digitpad.nn.smallest_change import Change, smallest_change

GRADIENT, OCCLUSION = "gradient", "occlusion"
PATCH = 3

_PLACES = (
    ("at the top left", "at the top", "at the top right"),
    ("at the left", "in the middle", "at the right"),
    ("at the bottom left", "at the bottom", "at the bottom right"),
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
        return float(self.values[self.values > 0].sum(dtype=np.float64))

    @property
    def speaks_against(self) -> float:
        return float(self.values[self.values < 0].sum(dtype=np.float64))


def column(network: Network, image: np.ndarray) -> np.ndarray:
    """The picture, uint8 (28, 28), as the network takes it: (784, 1)."""
    return as_floats(image.reshape(784, 1)).astype(network.dtype)


def find_reasons(network: Network, image: np.ndarray, digit: int, method: str, paper: np.ndarray) -> Reasons:
    """`paper` are the logits of empty paper, (10, 1): see `paper_logits`."""
    x = column(network, image)
    z = weighted_inputs(network, x)
    occluded = method == OCCLUSION
    values = occlusion(network, x, digit, PATCH) if occluded else input_times_gradient(network, x, digit, z)
    return Reasons(digit, values.reshape(28, 28), float(z[-1][digit, 0]), float(paper[digit, 0]))


def paper_logits(network: Network) -> np.ndarray:
    """(10, 1): what the network says to empty paper; the same for every drawing."""
    return logits(network, np.zeros((network.sizes[0], 1), network.dtype))


def find_change(network: Network, image: np.ndarray, wanted: int | None) -> tuple[Change | None, float]:
    """The smallest change, and how probable the new answer is with it."""
    change = smallest_change(network, column(network, image), wanted)
    if change is None:
        return None, 0.0
    return change, float(as_probabilities(network.feedforward(change.picture))[change.after, 0])


def said_of_reasons(reasons: Reasons, image: np.ndarray, classes: ClassSet = DIGITS) -> str:
    """Such as "What speaks most for a 7 is the ink at the top. What speaks most against it is in the middle."."""
    for_places, against_places = (_strongest_places(sign * reasons.values, image) for sign in (1, -1))
    name = classes.a(reasons.digit)
    if not for_places and not against_places:
        return f"Nothing in this drawing speaks for {name} or against it."
    if not for_places:
        return f"Nothing speaks for {name}. What speaks most against it is the ink {_listed(against_places)}."
    spoken_for = f"What speaks most for {name} is the ink {_listed(for_places)}."
    if not against_places:
        return f"{spoken_for} Nothing speaks against it."
    if against_places[0] in for_places:
        return f"{spoken_for} What speaks most against it lies right beside that."
    return f"{spoken_for} What speaks most against it is {_listed(against_places)}."


def said_of_change(
    change: Change | None, answer: int, wanted: int | None, probability: float, classes: ClassSet = DIGITS
) -> str:
    """Such as "Six changed pixels make a 9 the most probable digit, with 53 %: four filled with ink, …"."""
    if change is None:
        other = f"another {classes.one}" if wanted is None else classes.a(wanted)
        return f"No change of up to 150 pixels makes it {other}."
    count, filled = len(change.pixels), int((change.values > 0).sum())
    parts = [
        f"{in_words(each)} {what}"
        for each, what in ((filled, "filled with ink"), (count - filled, "wiped to paper"))
        if each
    ]
    how = parts[0].split(" ", 1)[1] if len(parts) == 1 else ", ".join(parts)
    what = "One changed pixel makes" if count == 1 else f"{in_words(count).capitalize()} changed pixels make"
    needed = {1: "Without it", 2: "Without either of them"}.get(count, "Without any one of them")
    stays = f"it stays {classes.a(answer)}" if wanted is None else f"it is no {classes.names[wanted]}"
    share = f"{100 * probability:.0f}\N{NO-BREAK SPACE}%"
    answer_then = f"{classes.a(change.after)} the most probable {classes.one}, with {share}"
    return f"{what} {answer_then}: {how}. {needed} {stays}."


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
    return " and ".join(places)
