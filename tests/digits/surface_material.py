"""More kinds of photographs: other surfaces than white paper, other pens, other cameras. See `photo_material`.

Written and committed before anything was tuned on them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

if TYPE_CHECKING:
    from tests.digits.photo_material import Digits, Made, Sheet

Floats = NDArray[np.floating]
Generator = np.random.Generator
NewSheet = Callable[..., "Sheet"]
Light = Callable[[Floats, Generator], Floats]

NOTES = ((0.98, 0.93, 0.45), (0.98, 0.62, 0.72), (0.65, 0.9, 0.6), (0.6, 0.82, 0.95), (0.98, 0.72, 0.35))
WORDS = ("Total", "Datum", "Name", "VISA", "Summe EUR", "Kundennummer", "Thank you", "Order no.", "Signature")


class Surfaces:
    """The kinds of this module, made on sheets of another one."""

    def __init__(self, sheet: NewSheet, lit: Light) -> None:
        self._sheet, self._lit = sheet, lit

    def kinds(self) -> dict[str, Callable[[Generator, Digits], Made]]:
        return {
            "pencil": self._pencil,
            "felt pen": self._felt,
            "whiteboard": self._whiteboard,
            "blackboard": self._blackboard,
            "dark mode": self._dark_mode,
            "coloured note": self._note,
            "receipt": self._receipt,
            "printed text": self._printed,
            "out of focus": self._out_of_focus,
            "dim and noisy": self._dim,
            "large digits": self._large,
        }

    def _pencil(self, rng: Generator, digits: Digits) -> Made:
        """Thin, pale and grainy."""
        sheet = self._sheet(rng, digits)
        sheet.pen = rng.uniform(0.02, 0.04)
        sheet.ink = sheet.paper * rng.uniform(0.45, 0.75)
        text, blank = sheet.write(sheet.text()), np.broadcast_to(sheet.paper, (sheet.size[1], sheet.size[0], 3))
        grain = np.clip(rng.normal(0.85, 0.25, (*blank.shape[:2], 1)), 0.2, 1)
        return text, self._lit(blank + (sheet.seen() - blank) * grain, rng)

    def _felt(self, rng: Generator, digits: Digits) -> Made:
        sheet = self._sheet(rng, digits)
        sheet.pen = rng.uniform(0.1, 0.17)
        sheet.ink = rng.permutation([rng.uniform(0.02, 0.2), rng.uniform(0.05, 0.3), rng.uniform(0.1, 0.75)])
        return sheet.write(sheet.text(), gap=0.3), self._lit(sheet.seen(), rng)

    def _whiteboard(self, rng: Generator, digits: Digits) -> Made:
        """Glossy: lamps are reflected in it, and old writing shows where it was wiped."""
        sheet = self._sheet(rng, digits)
        sheet.paper = np.full(3, rng.uniform(0.72, 0.85))
        sheet.pen = rng.uniform(0.05, 0.09)
        sheet.ink = np.array([(0.1, 0.1, 0.12), (0.1, 0.2, 0.6), (0.75, 0.12, 0.15), (0.05, 0.45, 0.25)])[
            rng.integers(4)
        ]
        text = sheet.write(sheet.text())
        picture = self._lit(sheet.seen(), rng)
        for _ in range(rng.integers(1, 3)):
            spot = _spot(picture, rng, rng.uniform(0.06, 0.25))
            picture = picture + (1 - picture) * rng.uniform(0.15, 0.6) * spot
        return text, picture

    def _blackboard(self, rng: Generator, digits: Digits) -> Made:
        """Chalk on slate that was wiped before."""
        sheet = self._sheet(rng, digits)
        sheet.paper = np.array([(0.15, 0.25, 0.2), (0.13, 0.13, 0.14), (0.2, 0.28, 0.24)])[rng.integers(3)]
        sheet.pen = rng.uniform(0.05, 0.1)
        sheet.ink = rng.uniform(0.75, 0.95) * np.array([1, 1, rng.uniform(0.7, 1)])
        text, size = sheet.write(sheet.text()), (sheet.size[1], sheet.size[0], 3)
        blank = np.broadcast_to(sheet.paper, size)
        chalk = np.clip(rng.normal(0.75, 0.25, (*size[:2], 1)), 0, 1)
        wiped = np.zeros(size)
        for _ in range(3):
            wiped = wiped + rng.uniform(0, 0.12) * _spot(blank, rng, rng.uniform(0.2, 0.6))
        return text, self._lit(blank + (sheet.seen() - blank) * chalk + wiped, rng)

    def _dark_mode(self, rng: Generator, digits: Digits) -> Made:
        """A screenshot: light strokes on a dark ground, no noise of its own."""
        sheet = self._sheet(rng, digits)
        sheet.paper = rng.uniform(0.0, 0.2) * np.array([1, 1, rng.uniform(1, 1.2)])
        sheet.ink = rng.uniform(0.6, 1.0, 3)
        return sheet.write(sheet.text()), sheet.seen()

    def _note(self, rng: Generator, digits: Digits) -> Made:
        sheet = self._sheet(rng, digits)
        sheet.paper = np.array(NOTES[rng.integers(len(NOTES))]) * rng.uniform(0.85, 1)
        return sheet.write(sheet.text()), self._lit(sheet.seen(), rng)

    def _receipt(self, rng: Generator, digits: Digits) -> Made:
        """A narrow strip, creased across."""
        sheet = self._sheet(rng, digits)
        width = round(0.5 * sheet.size[0])
        sheet = self._sheet(rng, digits, (width, sheet.size[0]))
        sheet.row_height = sheet.size[1] * rng.uniform(0.08, 0.14)
        text = sheet.write(sheet.text(3))
        picture = sheet.seen().copy()
        for _ in range(rng.integers(1, 4)):
            row = rng.integers(len(picture))
            fall = np.exp(-np.abs(np.arange(len(picture)) - row) / (0.03 * len(picture)))
            side = np.sign(np.arange(len(picture)) - row + 0.5)
            picture *= (1 + rng.uniform(-0.1, 0.1) * fall * side)[:, None, None]
        return text, self._lit(picture, rng)

    def _printed(self, rng: Generator, digits: Digits) -> Made:
        """Small printed words above and below what was written."""
        sheet = self._sheet(rng, digits)
        text = sheet.write(sheet.text())
        image = Image.fromarray(np.rint(255 * sheet.seen()).astype(np.uint8))
        pen, height = ImageDraw.Draw(image), sheet.row_height
        font = ImageFont.load_default(size=height * rng.uniform(0.12, 0.2))
        for row in (sheet.written[1] - rng.uniform(0.6, 0.9) * height, sheet.written[3] + 0.45 * height):
            words = " ".join(WORDS[i] for i in rng.integers(0, len(WORDS), rng.integers(1, 4)))
            pen.text((0.1 * sheet.size[0], row), words, fill=(40, 40, 40), font=font)
        return text, self._lit(np.asarray(image, np.float32) / 255, rng)

    def _out_of_focus(self, rng: Generator, digits: Digits) -> Made:
        sheet = self._sheet(rng, digits)
        text, picture = sheet.write(sheet.text()), self._lit(sheet.seen(), rng)
        image = Image.fromarray(np.rint(255 * np.clip(picture, 0, 1)).astype(np.uint8))
        soft = image.filter(ImageFilter.GaussianBlur(sheet.row_height * rng.uniform(0.015, 0.05)))
        return text, np.asarray(soft, np.float32) / 255

    def _dim(self, rng: Generator, digits: Digits) -> Made:
        """Little light: dark, noisy, of few levels."""
        sheet = self._sheet(rng, digits)
        text = sheet.write(sheet.text())
        picture = self._lit(sheet.seen(), rng) * rng.uniform(0.25, 0.5)
        picture = picture + rng.uniform(0.03, 0.06) * rng.standard_normal(picture.shape) * np.sqrt(picture)
        return text, picture

    def _large(self, rng: Generator, digits: Digits) -> Made:
        """One to three digits that fill the sheet, written with a pen of usual width."""
        sheet = self._sheet(rng, digits)
        sheet.row_height = sheet.size[1] * rng.uniform(0.6, 0.8)
        sheet.pen = rng.uniform(0.012, 0.03)
        return sheet.write(sheet.text(3)), self._lit(sheet.seen(), rng)


def _spot(picture: Floats, rng: Generator, size: float) -> Floats:
    """A soft round light somewhere in the picture, (height, width, 1), 1 in its middle."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[:height, :width] / max(height, width)
    at = rng.uniform(0, 1, 2) * np.array([height, width]) / max(height, width)
    far = ((y - at[0]) ** 2 + (x - at[1]) ** 2) / size**2
    return np.exp(-3 * far)[..., None]
