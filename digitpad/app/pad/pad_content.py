"""What a network reads on the pad, in ink, in a digit with a label or in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from digitpad.app.pad.known_drawings import Drawn, KnownDrawings
from digitpad.app.pad.pad_paper import Paper
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture, Sheet
from digitpad.digits import regrouping
from digitpad.digits.ink import InkSettings, InkSteps, PictureSteps, Strokes, ink_steps, rasterize
from digitpad.digits.reading import NumberReader, ReadDigit, Reading
from digitpad.digits.recognition import Prediction, recognize_image, recognize_images
from digitpad.digits.regrouping import Grouping
from digitpad.digits.rejection import Rejection
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes
from digitpad.nn.network import Network


class DrawnDigit(NamedTuple):
    """A digit drawn on the pad, among what else was drawn, and how it became what the network saw."""

    steps: InkSteps
    others: Strokes  # the other digits of the number
    strays: Strokes  # belong to no digit


class PadContent:
    """What was read on the paper, by the latest network that was asked.

    Attributes:
        paper: what lies there; `sheet` lay there when it was read, None for ink.
        reading: all digits.
        selected: which of them is selected, from 0.
    """

    def __init__(self) -> None:
        self.paper = Paper()
        self.sheet: Sheet | None = None
        self.reading = Reading()
        self.selected = 0
        self._strokes: Strokes = []
        self._reader: NumberReader | None = None
        self._drawn: Drawn = ()
        self._grouped = KnownDrawings[Grouping]()  # by hand; comes back with its strokes
        self._read_by: tuple[Network, InkSettings, Rejection | None] | None = None

    @property
    def digit(self) -> LabelledDigit | None:
        """The sheet where it is a digit with a known label, such as a test digit; None for ink and other sheets."""
        return self.sheet if isinstance(self.sheet, LabelledDigit) else None

    @property
    def prediction(self) -> Prediction | None:
        """What was read in the selected digit."""
        return self.reading.digits[self.selected].prediction if self.reading.digits else None

    @property
    def grouping(self) -> Grouping | None:
        """How the strokes are grouped by hand; None where that is read."""
        return self._grouped.get(self._drawn)

    @property
    def drawn(self) -> Drawn:
        """The strokes that were read."""
        return self._drawn

    def group(self, grouping: Grouping | None, drawn: Drawn) -> None:
        """Group these strokes so from the next reading on, whenever they lie here; None leaves it to reading again."""
        if grouping is None:
            self._grouped.forget(drawn)
        else:
            self._grouped.set(drawn, grouping)

    def one_fewer(self) -> Grouping | None:
        """The selected digit and its neighbour as one; None where that is impossible."""
        return regrouping.one_fewer(self.reading.digits, self.selected) if self._groupable else None

    def one_more(self) -> Grouping | None:
        """The selected digit as two; None where that is impossible."""
        reader = self._reader
        if not self._groupable or reader is None:
            return None
        middles = [float(np.mean([x for x, _ in stroke])) if len(stroke) else 0.0 for stroke in self._strokes]
        return regrouping.one_more(
            self.reading.digits, self.selected, middles, lambda groups: reader.quality(self._strokes, groups)
        )

    @property
    def _groupable(self) -> bool:
        return self.sheet is None and bool(self.reading.digits) and bool(self.reading.digits[self.selected].parts)

    def read(
        self,
        network: Network,
        ink: InkSettings,
        rejection: Rejection | None,
        same: bool,
        classes: ClassSet = DIGITS,
    ) -> Prediction | None:
        """Ask the network, which tells these classes apart; None for an empty pad. `same` where nothing was drawn: the
        same digit stays selected."""
        if not same:
            self.sheet = self.paper.sheet
            self._drawn = () if self.sheet is not None else self.paper.strokes
            self._strokes = [list(stroke.points) for stroke in self._drawn]
        self.reading = self._read(network, ink, rejection, classes)
        last = len(self.reading.digits) - 1
        self.selected = max(0, min(self.selected, last)) if same else self._latest()
        return self.prediction

    def select_strokes(self, parts: Sequence[int]) -> None:
        """Select the first digit that holds any of these strokes; where none does, keep the selected one."""
        places = (index for index, digit in enumerate(self.reading.digits) if not set(parts).isdisjoint(digit.parts))
        self.selected = next(places, self.selected)

    def steps(self) -> DrawnDigit | PictureSteps | None:
        """How the selected digit became what the network saw; None for an empty pad, and for a digit of a
        data set, which is what the network sees."""
        if isinstance(self.sheet, OpenedPicture):
            return self.sheet.picture.steps(self.selected)
        if self._read_by is None or self.sheet is not None or not self.reading.digits:
            return None
        used = {part for digit in self.reading.digits for part in digit.parts}
        steps = ink_steps(_as_strokes(self.reading.digits[self.selected]), self._read_by[1])
        others = [
            line
            for index, digit in enumerate(self.reading.digits)
            if index != self.selected
            for line in _as_strokes(digit)
        ]
        strays = [stroke for part, stroke in enumerate(self._strokes) if part not in used and len(stroke)]
        return None if steps is None else DrawnDigit(steps, others, strays)

    def _read(self, network: Network, ink: InkSettings, rejection: Rejection | None, classes: ClassSet) -> Reading:
        if isinstance(self.sheet, LabelledDigit):
            prediction = recognize_image(self.sheet.image, network, rejection, classes)
            # Whoever labelled it has said that it is a digit.
            return Reading((ReadDigit(replace(prediction, rejected=False, reason=""), (0, 0, 28, 28)),))
        if isinstance(self.sheet, OpenedPicture):
            picture = self.sheet.picture
            return picture.read(lambda images: recognize_images(images, network, rejection, classes), classes)
        reader = self._reader_for(network, ink, rejection, classes)
        return reader.read(self._strokes, self.grouping) if classes.are_digits else reader.read_whole(self._strokes)

    def _reader_for(
        self, network: Network, ink: InkSettings, rejection: Rejection | None, classes: ClassSet
    ) -> NumberReader:
        """The reader, which keeps how it has split the drawing when only the network has changed."""

        def recognize(images: Sequence[Bytes]) -> list[Prediction]:
            return recognize_images(images, network, rejection, classes)

        if self._reader is None or self._read_by is None or self._read_by[1] != ink:
            self._reader = NumberReader(lambda strokes: rasterize(strokes, ink), recognize)
        elif self._read_by != (network, ink, rejection):
            self._reader.ask_another(recognize)
        self._read_by = (network, ink, rejection)
        return self._reader

    def _latest(self) -> int:
        """The digit that was drawn on last; of a picture the first."""
        newest = len(self._strokes) - 1
        places = [index for index, digit in enumerate(self.reading.digits) if newest in digit.parts]
        last = len(self.reading.digits) - 1 if self._strokes else 0
        return places[-1] if places else max(0, last)


def _as_strokes(digit: ReadDigit) -> list[list[tuple[float, float]]]:
    return [[(x, y) for x, y in line.tolist()] for line in digit.lines]
