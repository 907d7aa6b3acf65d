"""The steps from what lies on the pad to what the network sees, each a picture and a sentence.

What is shown is what `ink` has computed; here it is only laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.app.pad.answer_text import which
from digitpad.app.pad.pad_answer import PadAnswer
from digitpad.app.pad.pad_content import DrawnDigit
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture
from digitpad.digits.ink import BOX, SIZE, PictureSteps, Strokes
from digitpad.digits.whole_pictures import WholePicture
from digitpad.message import mark, tr, tr_count

EMPTY = mark("Draw something to see what happens to it.")
BOXED = mark("Scaled so that it fits 20 x 20 pixels, its proportions kept.")
CENTRED = mark("Moved so that its centre of mass, the dot, lies in the middle.")
SEEN = mark("What the network sees: 784 pixels, each a shade of grey.")
PIXELS = f"{SIZE} x {SIZE}"

_MARGIN = 3.0  # around the drawing in its first picture
_PEN = 1.1  # width of its lines there
_EDGE = (SIZE - BOX) / 2
_CENTRE_OF_PIXEL = 0.5  # ink counts from the centre of the first pixel, pictures from its corner


@dataclass(frozen=True)
class DrawingStep:
    """One picture and its words. Lengths are in pixels of 28 x 28, from the upper left corner of the picture.

    Attributes:
        lines: (n, 2) each, drawn as ink with a pen `pen` wide.
        faint: the same for what is no part of the digit.
        outline: (n, 2), a line around the part of the pixels that is used, if not all of them are.
        rings: (n, 2), places of ignored specks.
        pixels: uint8 (height, width), 0 paper to 255 ink, or nothing.
        place: where these lie: left, top, width, height.
        box: left and top of the box of 20 x 20, where it is shown.
        mass: where the centre of mass is, if that is shown; the middle of the picture is shown with it.
    """

    title: str
    caption: str
    lines: Sequence[np.ndarray] = ()
    faint: Sequence[np.ndarray] = ()
    pen: float = _PEN
    outline: np.ndarray | None = None
    rings: Sequence[np.ndarray] = ()
    pixels: np.ndarray | None = None
    place: tuple[float, float, float, float] = (0, 0, SIZE, SIZE)
    box: tuple[float, float] | None = None
    mass: tuple[float, float] | None = None


def steps_of(pad: PadAnswer) -> list[DrawingStep]:
    """The steps of the selected digit; none for an empty pad."""
    sheet = pad.sheet
    if isinstance(sheet, LabelledDigit):
        caption = tr("{name} has this form already: nothing is changed.", name=sheet.name)
        return [DrawingStep(PIXELS, caption, pixels=sheet.image)]
    if isinstance(sheet, OpenedPicture) and isinstance(sheet.picture, WholePicture):
        fitted = tr("The whole picture in 28 x 28 pixels; the network sees this.")
        return [_photo(sheet), DrawingStep(PIXELS, fitted, pixels=sheet.picture.image)]
    found = pad.content.steps()
    if isinstance(found, DrawnDigit):
        return _steps_of_drawing(found, which(pad.reading, pad.selected))
    if found is not None and isinstance(sheet, OpenedPicture):
        return _steps_of_picture(found, sheet)
    return []


def _steps_of_drawing(digit: DrawnDigit, name: str) -> list[DrawingStep]:
    steps = digit.steps
    own, others, strays = map(_arrays, (steps.drawn, digit.others, digit.strays))
    fit = _Fit([*own, *others, *strays])
    specks = [*_arrays(steps.specks), *strays]
    drawn = tr("Your drawing; {digit} is selected.", digit=name) if others else tr("Your drawing, as you drew it.")
    middles = [fit.place(speck).mean(axis=0) for speck in specks]
    pen = 2 * steps.settings.pen_radius
    boxed, centred = ([line + _CENTRE_OF_PIXEL for line in lines] for lines in (steps.boxed, steps.centred))
    before, after = (tuple(float(x) for x in centre + _CENTRE_OF_PIXEL) for centre in (steps.centre, _middle(digit)))
    corner = (_EDGE + _CENTRE_OF_PIXEL, _EDGE + _CENTRE_OF_PIXEL)
    return [
        DrawingStep(
            tr("As drawn"), drawn, [fit.place(line) for line in [*own, *strays]], [fit.place(line) for line in others]
        ),
        DrawingStep(
            tr("Cleaned"),
            _words_on_cleaning(len(specks), bool(others)),
            [fit.place(line) for line in _arrays(steps.cleaned)],
            rings=middles,
        ),
        DrawingStep(tr("Boxed"), tr(BOXED), boxed, pen=pen, box=corner, mass=(before[0], before[1])),
        DrawingStep(tr("Centred"), tr(CENTRED), centred, pen=pen, mass=(after[0], after[1])),
        DrawingStep(PIXELS, tr(SEEN), pixels=steps.image),
    ]


def _middle(digit: DrawnDigit) -> np.ndarray:
    return digit.steps.centre + digit.steps.shift


def _words_on_cleaning(specks: int, number: bool) -> str:
    """How many specks were ignored, and whether other digits were left out."""
    if number:
        if not specks:
            return tr("The other digits are left out.")
        return tr_count(
            "The other digits and a stray speck are left out.",
            "The other digits and {count} stray specks are left out.",
            specks,
        )
    if not specks:
        return tr("No stray speck had to be ignored.")
    return tr_count("A stray speck was ignored.", "{count} stray specks were ignored.", specks)


def _steps_of_picture(steps: PictureSteps, sheet: OpenedPicture) -> list[DrawingStep]:
    left, top, right, bottom = sheet.picture.shown
    whole = _as_bytes(sheet.picture.ink[top:bottom, left:right])
    height, width = steps.boxed.shape
    in_box = (_EDGE + (BOX - width) // 2, _EDGE + (BOX - height) // 2, width, height)
    return [
        _photo(sheet),
        DrawingStep(
            tr("As ink"), tr("The picture without its paper and shadows."), pixels=whole, place=_fitting(whole)
        ),
        DrawingStep(
            tr("Cut out"),
            tr("What was drawn alone, its lines as full ink."),
            pixels=_as_bytes(steps.cut),
            place=_fitting(steps.cut),
        ),
        DrawingStep(tr("Boxed"), tr(BOXED), pixels=steps.boxed, place=in_box, box=(_EDGE, _EDGE)),
        DrawingStep(
            PIXELS,
            tr("Moved so that its centre of mass lies in the middle; the network sees this."),
            pixels=steps.image,
        ),
    ]


def _photo(sheet: OpenedPicture) -> DrawingStep:
    """What was opened, and around the sheet a line where it is not all there is."""
    picture = sheet.picture
    pixels = _as_bytes(1 - picture.photo)
    left, top, width, _ = place = _fitting(pixels)
    if picture.outline is None:
        return DrawingStep(tr("The picture"), tr("The picture as it was opened."), pixels=pixels, place=place)
    corners = np.array([left, top]) + picture.outline * (width / pixels.shape[1])
    outline = np.concatenate([corners, corners[:1]])
    caption = tr("The picture; the sheet within the line is cut out and put straight.")
    return DrawingStep(tr("The picture"), caption, outline=outline, pixels=pixels, place=place)


class _Fit:
    """Lays what was drawn into a picture, as large as it can be with a margin."""

    def __init__(self, lines: Sequence[np.ndarray]) -> None:
        points = np.concatenate(lines)
        low, high = points.min(axis=0), points.max(axis=0)
        extent = float((high - low).max())
        self._middle = (low + high) / 2
        self._scale = (SIZE - 2 * _MARGIN) / extent if extent > 0 else 1.0

    def place(self, line: np.ndarray) -> np.ndarray:
        placed: np.ndarray = (line - self._middle) * self._scale + SIZE / 2
        return placed


def _arrays(strokes: Strokes) -> list[np.ndarray]:
    return [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]


def _as_bytes(ink: np.ndarray) -> np.ndarray:
    """uint8 from ink of 0 to 1."""
    as_bytes: np.ndarray = np.rint(255 * np.clip(ink, 0, 1)).astype(np.uint8)
    return as_bytes


def _fitting(pixels: np.ndarray) -> tuple[float, float, float, float]:
    """The place of pixels in the middle of the picture, as large as they can be with a margin."""
    height, width = pixels.shape
    scale = (SIZE - 2 * _MARGIN) / max(height, width)
    return (SIZE - scale * width) / 2, (SIZE - scale * height) / 2, scale * width, scale * height
