"""Reads whole numbers: drawing + network -> the digits from left to right, each with its prediction and its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.digits.ink import InkSettings, Strokes, rasterize
from digitpad.digits.recognition import Prediction, recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.digits.segmentation import Group, Part, Points, group_parts
from digitpad.nn.network import Network
from digitpad.nn.training import Bytes

Box = tuple[float, float, float, float]

_MOST_REMEMBERED = 400


@dataclass(frozen=True)
class ReadDigit:
    """One digit of a reading.

    Attributes:
        prediction: what the network reads in it.
        box: x, y, width and height around it, in the drawing's own unit.
        parts: the indices of its strokes in the drawing, ascending; empty in a picture.
    """

    prediction: Prediction
    box: Box
    parts: Group = ()

    @property
    def text(self) -> str:
        """The digit, or "?" where it is none."""
        return "?" if self.prediction.rejected else str(self.prediction.digit)


@dataclass(frozen=True)
class Reading:
    """What was read, from left to right; no digits where there is no ink."""

    digits: tuple[ReadDigit, ...] = ()

    @property
    def text(self) -> str:
        """Such as "2026", with "?" for what is no digit; empty for no ink."""
        return "".join(digit.text for digit in self.digits)

    @property
    def certainty(self) -> float:
        """How sure it is that every digit is right, 0 to 1."""
        return float(np.prod([digit.prediction.probabilities[digit.prediction.digit] for digit in self.digits]))


See = Callable[[Strokes], Bytes | None]
Recognize = Callable[[Bytes], Prediction]


class NumberReader:
    """Reads drawings that change stroke by stroke, and remembers what it has read in strokes that stay the same."""

    def __init__(self, see: See, recognize: Recognize) -> None:
        """see: makes a picture of one digit, uint8 (28, 28); None where there is no ink. recognize: reads it."""
        self._see, self._recognize = see, recognize
        self._seen: dict[tuple[bytes, ...], Bytes | None] = {}
        self._remembered: dict[tuple[bytes, ...], Prediction | None] = {}

    def ask_another(self, recognize: Recognize) -> None:
        """From now on these digits are read by another network."""
        self._recognize = recognize
        self._remembered.clear()

    def read(self, strokes: Strokes) -> Reading:
        """The number in these strokes: points (x, y) in any unit, x to the right and y down."""
        arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
        places = [place for place, array in enumerate(arrays) if len(array)]
        keys = {place: arrays[place].tobytes() for place in places}

        def recognized(group: Group) -> Prediction | None:
            return self._remember(tuple(keys[i] for i in group), [strokes[i] for i in group])

        def probabilities(group: Group) -> Points:
            prediction = recognized(tuple(places[i] for i in group))
            return np.zeros(10) if prediction is None else np.asarray(prediction.probabilities, np.float64)

        groups = group_parts([Part(arrays[place]) for place in places], probabilities)
        digits = []
        for group in (tuple(places[i] for i in group) for group in groups):
            prediction = recognized(group)
            if prediction is not None:
                digits.append(ReadDigit(prediction, box_around([arrays[i] for i in group]), group))
        return Reading(tuple(digits))

    def _remember(self, key: tuple[bytes, ...], strokes: Strokes) -> Prediction | None:
        if key not in self._remembered:
            if len(self._seen) >= _MOST_REMEMBERED:
                self._seen.clear()
                self._remembered.clear()
            if key not in self._seen:
                self._seen[key] = self._see(strokes)
            image = self._seen[key]
            self._remembered[key] = None if image is None else self._recognize(image)
        return self._remembered[key]


def recognize_number(
    strokes: Strokes, network: Network, settings: InkSettings | None = None, rejection: Rejection | None = None
) -> Reading:
    """The number that the network reads in these strokes (see `recognition.recognize`)."""
    reader = NumberReader(
        lambda group: rasterize(group, settings), lambda image: recognize_image(image, network, rejection)
    )
    return reader.read(strokes)


def box_around(arrays: list[Points]) -> Box:
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])
