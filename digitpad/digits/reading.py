"""Reads whole numbers: drawing + network -> digits and signs in reading order, each with its prediction and place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median_low
from typing import cast

import numpy as np

from digitpad.digits import ligatures
from digitpad.digits.ink import InkSettings, Strokes, rasterize
from digitpad.digits.parts import Group, Part, Points
from digitpad.digits.recognition import Prediction, recognize_images
from digitpad.digits.rejection import Rejection
from digitpad.digits.segmentation import LINE, Glyph, read_lines
from digitpad.digits.signs import TEXTS
from digitpad.message import mark
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes
from digitpad.nn.network import Network

Box = tuple[float, float, float, float]

HOLDS_MORE = mark("This picture holds more than digits; the part in the frame was read.")

SURE = 0.9  # of a digit that is less confident the next probable one is named
_FAR = 1.5  # of a digit's height: as wide are gaps that separate what is none
_MOST_CACHED = 1_000


@dataclass(frozen=True)
class ReadDigit:
    """One digit or sign of a reading.

    Attributes:
        prediction: what the network reads in it.
        box: x, y, width and height around it, in the drawing's own unit.
        parts: the indices of its strokes in the drawing, ascending; empty in a picture. A stroke that runs on into the
            next digit is a part of both.
        lines: these strokes, (n, 2) each, of one that runs on only what belongs to this digit.
        sign: "minus", "point" or "comma" where it is one, whatever the network reads; "" for a digit.
        before: what separates it from the one before: nothing, a space or a line break.
    """

    prediction: Prediction
    box: Box
    parts: Group = ()
    sign: str = ""
    before: str = ""
    lines: Sequence[Points] = field(default=(), compare=False)

    @property
    def text(self) -> str:
        """The digit or the sign, or "?" where it is neither."""
        if self.sign:
            return TEXTS[self.sign]
        return "?" if self.refused else self.prediction.name

    @property
    def name(self) -> str:
        """The name of the sign, or of the digit or other class that the network reads."""
        return self.sign or self.prediction.name

    @property
    def refused(self) -> bool:
        """Neither a digit nor a sign."""
        return self.prediction.rejected and not self.sign


@dataclass(frozen=True)
class Reading:
    """What was read, line by line, each from left to right; no digits where there is no ink.

    Attributes:
        digits: and signs.
        holds_more: whether a picture shows, beside digits, what is none: see `among_digits`.
    """

    digits: tuple[ReadDigit, ...] = ()
    holds_more: bool = False

    @property
    def text(self) -> str:
        """Such as "2026", "-7.81" or "37\\n93", with "?" for what is no digit; empty for no ink."""
        return "".join(digit.before + digit.text for digit in self.digits)

    @property
    def rows(self) -> tuple[tuple[ReadDigit, ...], ...]:
        """The digits and signs of each line, from top to bottom."""
        rows: list[list[ReadDigit]] = []
        for digit in self.digits:
            if not rows or digit.before == LINE:
                rows.append([])
            rows[-1].append(digit)
        return tuple(map(tuple, rows))

    def shares_strokes(self, index: int) -> bool:
        """Whether a stroke of the digit at this index runs on into another one."""
        own = set(self.digits[index].parts)
        return any(place != index and own.intersection(digit.parts) for place, digit in enumerate(self.digits))

    @property
    def certainty(self) -> float:
        """How sure it is that every digit is right, 0 to 1."""
        predictions = [digit.prediction for digit in self.digits if not digit.sign]
        return float(np.prod([prediction.probabilities[prediction.digit] for prediction in predictions]))

    @property
    def alternative(self) -> str:
        """The number with its most doubtful digit read as the next probable one; "" where each digit is sure."""
        confidence = [1.0 if digit.sign else float(digit.prediction.probabilities.max()) for digit in self.digits]
        if min(confidence, default=1.0) >= SURE:
            return ""
        place = confidence.index(min(confidence))
        doubtful = self.digits[place]
        before = Reading(self.digits[:place]).text + doubtful.before
        after = Reading(self.digits[place + 1 :]).text
        name = doubtful.prediction.classes.names[doubtful.prediction.runner_up]
        return re.split(r"\s", before)[-1] + name + re.split(r"\s", after)[0]


See = Callable[[Strokes], Bytes | None]
Recognize = Callable[[Sequence[Bytes]], Sequence[Prediction]]


class NumberReader:
    """Reads drawings that change stroke by stroke, and caches what strokes that stay the same look like and mean."""

    def __init__(self, see: See, recognize: Recognize) -> None:
        """see: makes a picture of one digit, uint8 (28, 28); None where there is no ink. recognize: reads pictures."""
        self._see, self._recognize = see, recognize
        self._parts: dict[bytes, Part] = {}
        self._pieces: dict[bytes, list[Points]] = {}
        self._images: dict[tuple[bytes, ...], Bytes | None] = {}
        self._predictions: dict[tuple[bytes, ...], Prediction | None] = {}
        self._answers: dict[tuple[bytes, ...], Prediction | None] = {}

    def ask_another(self, recognize: Recognize) -> None:
        """Let another network read from now on; how the drawing looks stays cached."""
        self._recognize = recognize
        self._pieces.clear()
        self._predictions.clear()
        self._answers.clear()

    def read(self, strokes: Strokes, glyphs: Sequence[Glyph] | None = None) -> Reading:
        """The number in these strokes: points (x, y) in any unit, x to the right and y down. `glyphs` says how they are
        grouped into digits and signs, by their indices; otherwise that is read as well."""
        self._drop_oldest()
        arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
        lines, drawn = self._cut_apart(arrays)
        keys = [line.tobytes() for line in lines]
        parts = [self._part(key, line) for key, line in zip(keys, lines, strict=True)]

        def judge(groups: Sequence[Group]) -> list[Prediction | None]:
            return self._judge(
                [tuple(keys[i] for i in group) for group in groups],
                [cast(Strokes, [lines[i] for i in group]) for group in groups],
            )

        digits = []
        for glyph in read_lines(parts, judge) if glyphs is None else _by_lines(glyphs, drawn):
            judge([glyph.parts])
            prediction = self._alone(tuple(keys[i] for i in glyph.parts))
            if prediction is not None:
                own = [lines[i] for i in glyph.parts]
                digits.append(as_read(glyph, prediction, _box_around(own), [drawn[i] for i in glyph.parts], own))
        return Reading(tuple(digits))

    def _cut_apart(self, arrays: Sequence[Points]) -> tuple[list[Points], list[int]]:
        """The lines of a drawing, and the index of the stroke that each is, or is a piece of."""

        def read(pieces: Sequence[Points]) -> list[Prediction | None]:
            return self._judge([(piece.tobytes(),) for piece in pieces], [cast(Strokes, [piece]) for piece in pieces])

        lines, drawn = [], []
        for index, array in enumerate(arrays):
            key = array.tobytes()
            if len(array) and key not in self._pieces:
                self._pieces[key] = ligatures.cut(array, read)
            for piece in self._pieces[key] if len(array) else ():
                lines.append(piece)
                drawn.append(index)
        return lines, drawn

    def quality(self, strokes: Strokes, groups: Sequence[Group]) -> list[float]:
        """How well each of these groups of strokes reads as one digit: its probability, 0 where it is refused."""
        keys = [tuple(np.asarray(strokes[i], np.float64).reshape(-1, 2).tobytes() for i in group) for group in groups]
        found = self._judge(keys, [[strokes[i] for i in group] for group in groups])
        return [0.0 if each is None or each.rejected else float(each.probabilities.max()) for each in found]

    def read_whole(self, strokes: Strokes) -> Reading:
        """One picture of all strokes together."""
        image = self._see(strokes)
        if image is None:
            return Reading()
        arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
        drawn = tuple(index for index, array in enumerate(arrays) if len(array))
        (prediction,) = self._recognize([image])
        lines = [arrays[i] for i in drawn]
        return Reading((ReadDigit(prediction, _box_around(lines), drawn, lines=lines),))

    def _judge(self, keys: Sequence[tuple[bytes, ...]], drawings: Sequence[Strokes]) -> list[Prediction | None]:
        """All that is new at once."""
        new: dict[tuple[bytes, ...], Bytes] = {}
        for key, drawing in zip(keys, drawings, strict=True):
            if key in self._predictions:
                continue
            if key not in self._images:
                self._images[key] = self._see(drawing)
            image = self._images[key]
            if image is None:
                self._predictions[key] = None
            else:
                new[key] = image
        self._predictions.update(zip(new, self._recognize(list(new.values())), strict=True) if new else ())
        if len(new) == 1:
            self._answers.update((key, self._predictions[key]) for key in new)
        return [self._predictions[key] for key in keys]

    def _alone(self, key: tuple[bytes, ...]) -> Prediction | None:
        """What the network reads in a judged picture by itself. In a batch sums are added in another order, and the
        same picture must always get the same answer to the bit."""
        if key not in self._answers:
            image = self._images[key]
            self._answers[key] = None if image is None else self._recognize([image])[0]
        return self._answers[key]

    def _part(self, key: bytes, array: Points) -> Part:
        if key not in self._parts:
            self._parts[key] = Part.along(array)
        return self._parts[key]

    def _drop_oldest(self) -> None:
        if max(len(self._images), len(self._parts)) >= _MOST_CACHED:
            self._parts.clear()
            self._pieces.clear()
            self._images.clear()
            self._predictions.clear()
            self._answers.clear()


def recognize_number(
    strokes: Strokes,
    network: Network,
    settings: InkSettings | None = None,
    rejection: Rejection | None = None,
    classes: ClassSet = DIGITS,
) -> Reading:
    """The number that the network reads in these strokes; of classes other than digits, the one thing that they show
    (see `recognition.recognize`)."""
    reader = NumberReader(
        lambda group: rasterize(group, settings), lambda images: recognize_images(images, network, rejection, classes)
    )
    return reader.read(strokes) if classes.are_digits else reader.read_whole(strokes)


def among_digits(found: Sequence[ReadDigit]) -> tuple[Reading, list[int]]:
    """The reading of a picture that may show more than digits.

    Lines in which no digit is found, and what is far from the others of its line and none, are left out where others
    are digits. A letter, a face or a stain close to digits stays with them, as "?".

    Args:
        found: in reading order.

    Returns:
        The reading, and which of those found it holds: their indices, ascending.
    """
    kept: list[int] = []
    digits: list[ReadDigit] = []
    line_begins = False
    for run in _runs(found):
        line_begins |= found[run[0]].before == LINE
        if any(not (found[place].refused or found[place].sign) for place in run):
            before = found[run[0]].before if digits and not line_begins else LINE if digits else ""
            digits += [replace(found[run[0]], before=before), *(found[place] for place in run[1:])]
            kept += run
            line_begins = False
    if not kept:
        return Reading(tuple(found)), list(range(len(found)))
    return Reading(tuple(digits), any(digit.refused for digit in found)), kept


def _runs(found: Sequence[ReadDigit]) -> list[list[int]]:
    """The indices of what stands together: in one line, without gaps that are both wide and wider than its others."""
    runs: list[list[int]] = []
    first = 0
    for row in Reading(tuple(found)).rows:
        gaps = [right.box[0] - left.box[0] - left.box[2] for left, right in pairwise(row)]
        runs.append([first])
        for at, (gap, pair) in enumerate(zip(gaps, pairwise(row), strict=True)):
            others = gaps[:at] + gaps[at + 1 :]
            usual = median_low(others) if others else 0.0
            height = max(digit.box[3] for digit in [one for one in pair if not one.refused] or pair)
            if gap > max(2 * usual, _FAR * height):
                runs.append([])
            runs[-1].append(first + at + 1)
        first += len(row)
    return runs


def as_read(
    glyph: Glyph, prediction: Prediction, box: Box, parts: Sequence[int] = (), lines: Sequence[Points] = ()
) -> ReadDigit:
    """The glyph of a drawing or picture with what was read in it."""
    return ReadDigit(prediction, box, tuple(sorted(set(parts))), glyph.sign, glyph.before, lines)


def _by_lines(glyphs: Sequence[Glyph], drawn: Sequence[int]) -> list[Glyph]:
    """Glyphs by the lines of a drawing in place of its strokes: those that share a stroke get its pieces in turn, the
    last one all that are left."""
    left: dict[int, list[int]] = {}
    for line, stroke in enumerate(drawn):
        left.setdefault(stroke, []).append(line)
    shares = Counter(stroke for glyph in glyphs for stroke in glyph.parts)
    found = []
    for glyph in glyphs:
        own: list[int] = []
        for stroke in glyph.parts:
            shares[stroke] -= 1
            count = len(left[stroke]) if not shares[stroke] else 1
            own += left[stroke][:count]
            del left[stroke][:count]
        found.append(replace(glyph, parts=tuple(own)))
    return found


def _box_around(arrays: Sequence[Points]) -> Box:
    points = np.concatenate(arrays)
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])
