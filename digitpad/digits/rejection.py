"""Decides whether ink is a digit at all, and says in a sentence why not.

Three cues: how much evidence for any digit the network's output layer has added up; where that is doubtful, how much of
it stays when the picture is changed a little; and a few plain rules on the shape of the ink. Where nothing was fitted
for a model (see `calibration`), nothing is refused.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.patches import members
from digitpad.digits.steadiness import CHANGES, slightly_changed
from digitpad.errors import SettingsError
from digitpad.message import mark, tr
from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes
from digitpad.nn.network import Network

DOT = mark("It is only a dot.")
DASH = mark("It is only a short dash.")
FILLED = mark("It is almost filled.")
INSIDE = mark("It has an outline with parts inside it.")
CROSSING = mark("Its lines cross too often.")
UNKNOWN = mark("No digit is shaped like this.")

_INK = 100  # of 255; fainter pixels are a stroke's soft edge
_DENSE = 0.65  # of its box: of five lines beside each other, as where a digit is crossed out, so much is ink
_DIP_INSIDE, _DIP_OUTSIDE = 4, 2  # pixels
_CORE = 200  # lines that are close together stay apart where only the middle of a stroke counts


@dataclass(frozen=True)
class Rejection:
    """How a model's outputs are judged; fitted after training and stored with the model.

    Attributes:
        temperature: probabilities are raised to the power of 1 / temperature (Guo et al. 2017), so that of answers
            given with 90 % nine in ten are right. 1 leaves them as they are.
        least_evidence: ink with less evidence (see `settled`) is no digit; None refuses nothing.
        doubtful_from, doubtful_to: evidence between these two is doubtful; None where none is.

    Raises:
        SettingsError: a value is out of bounds.
    """

    temperature: float = 1.0
    least_evidence: float | None = None
    doubtful_from: float | None = None
    doubtful_to: float | None = None

    def __post_init__(self) -> None:
        if not 0.01 <= self.temperature <= 100:
            raise SettingsError(tr("The temperature is 0.01 to 100."))
        bounds = (self.least_evidence, self.doubtful_from, self.doubtful_to)
        if not all(bound is None or math.isfinite(bound) for bound in bounds):
            raise SettingsError(tr("The least evidence for a digit is a finite number."))


@dataclass(frozen=True)
class Refusal:
    """Why ink is no digit, as a sentence for the window."""

    reason: str


def evidence(network: Network, last_hidden: Array) -> Array:
    """How much speaks for any digit at all, (n,), given the activations of the last layer but one, (neurons, n).

    It is the logarithm of the sum of e^z over the ten weighted inputs z of the output layer: about the largest z, and
    small where no output neuron is excited (the free energy of Liu et al. 2020, with the sign turned).
    """
    z = network.weights[-1] @ last_hidden + network.biases[-1]
    largest: Array = z.max(axis=0)
    total: Array = largest + np.log(np.exp(z - largest).sum(axis=0))
    return total


def settled(found: Array, images: Bytes, network: Network, rejection: Rejection | None) -> Array:
    """The evidence, (n,), that pictures are judged by: what was found, (n,), or, where that is doubtful, the mean of it
    and of what is found in the picture after small changes (see `steadiness`).

    Args:
        found: evidence of the pictures as they are.
        images: the pictures, uint8 (n, 784).
        network: whose evidence it is.
        rejection: fitted to this network.
    """
    if rejection is None or rejection.doubtful_from is None or rejection.doubtful_to is None:
        return found
    doubtful = np.flatnonzero((found >= rejection.doubtful_from) & (found < rejection.doubtful_to))
    if not len(doubtful):
        return found
    changed = slightly_changed(images[doubtful]).T.astype(network.dtype)
    again = evidence(network, network.activations(changed)[-2]).reshape(-1, CHANGES)
    result = found.copy()
    result[doubtful] = (found[doubtful] + again.sum(axis=1)) / (1 + CHANGES)
    return result


def margin(found: float, rejection: Rejection | None) -> float | None:
    """Settled evidence beyond the least for a digit; None where nothing was fitted or the numbers overflow."""
    if rejection is None or rejection.least_evidence is None:
        return None
    beyond = found - rejection.least_evidence
    return beyond if math.isfinite(beyond) else None


def refusal(image: Bytes, found: float, rejection: Rejection | None) -> Refusal | None:
    """Whether and why a picture is refused; None where it may be a digit.

    Args:
        image: what the network saw, uint8 (28, 28).
        found: its settled evidence.
        rejection: fitted to this network; None refuses nothing.
    """
    if rejection is None or rejection.least_evidence is None:
        return None
    reason = impossible_shape(image)
    if reason is None and found < rejection.least_evidence:
        reason = _likely_reason(image)
    return None if reason is None else Refusal(reason)


def impossible_shape(image: Bytes) -> str | None:
    """Why no digit has this shape, whatever a network thinks; None if one may. The bounds leave real digits alone: of
    MNIST's first 50,000, 12 are over that of filled ink, three dip like hearts, two are over those of crossings, none
    over another."""
    ink = image >= _INK
    height, width = _size(ink)
    if max(height, width) <= 6:
        return DOT
    flatness, angle = _principal_axis(image)
    if flatness < 0.2 and angle < 40:
        return DASH if len(members(ink)) == 1 else UNKNOWN
    if width > 2.2 * height:
        return UNKNOWN
    crossings = _most_crossings(image >= _CORE)
    if crossings > 5 or (crossings == 5 and ink.sum() > _DENSE * height * width):
        return CROSSING
    if _dips_from_above(ink):
        return UNKNOWN
    return FILLED if _inner_share(ink) > 0.35 else None


def _likely_reason(image: Bytes) -> str:
    """What may have kept the network from seeing a digit."""
    if _inner_share(image >= _INK) > 0.2:
        return FILLED
    ink = image >= _CORE
    components = members(ink)
    if any(_lies_inside(a, b) for a in components for b in components if a is not b and len(a) > 2):
        return INSIDE
    if _holes(ink, len(components)) >= 3 or _most_crossings(ink) >= 5:
        return CROSSING
    return UNKNOWN


def _size(ink: NDArray[np.bool_]) -> tuple[int, int]:
    """Height and width of the ink."""
    rows, columns = np.nonzero(ink)
    return (int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1) if len(rows) else (0, 0)


def _principal_axis(image: Bytes) -> tuple[float, float]:
    """How flat the ink is (its spread across divided by its spread along) and the angle to the horizontal, degrees."""
    mass = image.astype(np.float64)
    mass /= max(float(mass.sum()), 1e-9)
    places = np.arange(len(image))
    x, y = places - mass.sum(axis=0) @ places, places - mass.sum(axis=1) @ places
    xx, yy, xy = mass.sum(axis=0) @ x**2, mass.sum(axis=1) @ y**2, y @ mass @ x
    middle, half = (xx + yy) / 2, math.hypot((xx - yy) / 2, xy)
    flatness = math.sqrt(max(middle - half, 0.0) / max(middle + half, 1e-9))
    return flatness, abs(math.degrees(0.5 * math.atan2(2 * xy, xx - yy)))


def _inner_share(ink: NDArray[np.bool_]) -> float:
    """Share of the ink's pixels with ink all around, two pixels far: none in a stroke of common width."""
    inner = np.lib.stride_tricks.sliding_window_view(ink, (5, 5)).all(axis=(2, 3))
    return float(inner.sum() / max(1, ink.sum()))


def _lies_inside(part: NDArray[np.int64], other: NDArray[np.int64]) -> bool:
    inside: bool = (part.min(axis=0) > other.min(axis=0)).all() and (part.max(axis=0) < other.max(axis=0)).all()
    return inside


def _holes(ink: NDArray[np.bool_], components: int) -> int:
    """Areas of paper enclosed by ink, from the Euler number of the picture (Gray 1971)."""
    padded = np.pad(ink, 1).astype(np.int64)
    quads = np.stack([padded[:-1, :-1], padded[:-1, 1:], padded[1:, :-1], padded[1:, 1:]])
    filled = quads.sum(axis=0)
    diagonal = (filled == 2) & (quads[0] == quads[3])
    euler = (np.sum(filled == 1) - np.sum(filled == 3) - 2 * np.sum(diagonal)) // 4
    return int(components - euler)


def _dips_from_above(ink: NDArray[np.bool_]) -> bool:
    """Whether a closed line comes down between two bows, inside and outside, as in a heart. Where an end of the line
    of a 0 hangs into it, it dips inside alone; where both ends stand up, outside alone."""
    rows = np.flatnonzero(ink.any(axis=1))
    tops = np.where(ink.any(axis=0), ink.argmax(axis=0), len(ink))
    if _dip(tops) < _DIP_OUTSIDE:
        return False
    around = np.pad(~ink, 1, constant_values=True)
    holes = [hole - 1 for hole in members(around) if hole.min() > 0]
    hole = max(holes, key=len, default=None)
    if hole is None or np.ptp(hole[:, 0]) < 0.5 * len(rows):
        return False
    left, right = hole[:, 1].min(), hole[:, 1].max() + 1
    inside = np.full(right - left, len(ink))
    np.minimum.at(inside, hole[:, 1] - left, hole[:, 0])
    return _dip(inside) >= _DIP_INSIDE and _dip(tops[left:right]) >= _DIP_OUTSIDE


def _dip(tops: NDArray[np.int64]) -> int:
    """How far a line falls between two higher places, in pixels; given its row in each column."""
    before, after = np.minimum.accumulate(tops), np.minimum.accumulate(tops[::-1])[::-1]
    return int((tops - np.maximum(before, after)).max())


def _most_crossings(ink: NDArray[np.bool_]) -> int:
    """How many strokes the row or column crosses that crosses most."""
    padded = np.pad(ink, 1).astype(np.int8)
    rows = (np.diff(padded, axis=1) > 0).sum(axis=1).max()
    columns = (np.diff(padded, axis=0) > 0).sum(axis=0).max()
    return int(max(rows, columns))
