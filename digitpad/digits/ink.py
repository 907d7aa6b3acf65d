"""Turns strokes or a picture into 28 x 28 bytes, the way MNIST was made.

NIST's digits were scaled into a box of 20 x 20 pixels, keeping their proportions and with soft edges, and laid into
28 x 28 with their centre of mass in the middle (LeCun et al. 1998). Place, size and pen width on the pad do not matter:
strokes are normalised in floating point first and drawn with a pen whose width is relative to the digit. Stray specks
are taken away before, since a single one would make the box larger than the digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.patches import members
from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes

Strokes = Sequence[Sequence[Sequence[float]]]
Points = NDArray[np.float64]

SIZE, BOX = 28, 20
# Where MNIST has its centres of mass: measured over its training digits, 14.0 counted from the centre of pixel 0.
_MIDDLE = 14.0
# Coordinates are rounded to this part of a pixel, so that the rounding errors of moving and scaling vanish.
_GRAIN = 2.0**-16
_SPACING = 0.4  # pixels between two points along a stroke; closer ones add nothing that could be seen
_DOT = 1e-300  # a stroke that extends no further is a dot, in any unit
# A speck is smaller than this share of the rest, and further from it. No round number, so that no drawing is just so.
_SPECK = 0.1003
_SPECK_MASS = 0.04  # and in a picture its ink is less than this share of the rest's
_CELLS = 56  # a picture's parts are told apart on a grid of at most so many cells a side
_TOGETHER = 48  # lines that are drawn at once
ACROSS, DOWN = (side.astype(np.float32) for side in np.ogrid[:SIZE, :SIZE][::-1])


@dataclass(frozen=True)
class InkSettings:
    """How strokes become pixels; stored with each model and applied per model.

    Attributes:
        pen_radius: half the pen's width in pixels of the 28 x 28 picture.
        softness: pixels over which the edge of a stroke fades.

    Raises:
        SettingsError: a value is out of bounds.
    """

    pen_radius: float = 1.1
    softness: float = 1.3

    def __post_init__(self) -> None:
        if not (0.1 <= self.pen_radius <= 5 and 0.1 <= self.softness <= 5):
            raise SettingsError(tr("The pen's radius and softness are 0.1 to 5 pixels."))


@dataclass(frozen=True)
class InkSteps:
    """How a drawing became what the network sees, in the order in which it happened.

    Attributes:
        drawn: the strokes as given, without those that have no point.
        cleaned: those of them that are no stray specks.
        boxed: `cleaned` scaled into the box of 20 x 20, (n, 2) each with n >= 2, in pixels from the centre of pixel 0.
        centre: (2,), the centre of mass of `boxed`.
        image: uint8 (28, 28), `centred` drawn with the pen of the settings.
        settings: the model's own.
    """

    drawn: Strokes
    cleaned: Strokes
    boxed: Sequence[Points]
    centre: Points
    image: Bytes
    settings: InkSettings

    @property
    def shift(self) -> Points:
        """(2,), what moves the centre of mass into the middle."""
        return _MIDDLE - self.centre

    @property
    def centred(self) -> list[Points]:
        """`boxed` with its centre of mass in the middle."""
        return [line + self.shift for line in self.boxed]

    @property
    def specks(self) -> list[Sequence[Sequence[float]]]:
        """The strokes that were ignored."""
        return [stroke for stroke in self.drawn if not any(stroke is kept for kept in self.cleaned)]


def rasterize(strokes: Strokes, settings: InkSettings | None = None) -> Bytes | None:
    """Draw strokes as MNIST would show them.

    Args:
        strokes: points (x, y) in any unit, x to the right and y down; a stroke of one point is a dot.
        settings: None for the defaults.

    Returns:
        uint8 (28, 28), 0 paper to 255 ink; None where there is no ink.
    """
    steps = ink_steps(strokes, settings)
    return None if steps is None else steps.image


def ink_steps(strokes: Strokes, settings: InkSettings | None = None) -> InkSteps | None:
    """As `rasterize`, with all the steps that lead to its picture."""
    settings = settings or InkSettings()
    drawn = [stroke for stroke in strokes if len(stroke)]
    cleaned = clean(drawn)
    lines = _boxed(cleaned, settings)
    if not lines:
        return None
    starts = np.concatenate([line[:-1] for line in lines])
    ends = np.concatenate([line[1:] for line in lines])
    draft = draw(starts, ends, settings)
    mass = float(draft.sum())
    centre = np.array([float(draft.sum(axis=0) @ np.arange(SIZE)), float(draft.sum(axis=1) @ np.arange(SIZE))])
    centre = centre / mass if mass else np.full(2, _MIDDLE)  # dots of a thin pen may lie between all pixels
    shift = _MIDDLE - centre
    image = np.rint(255 * draw(starts + shift, ends + shift, settings)).astype(np.uint8)
    return InkSteps(drawn, cleaned, lines, centre, image, settings)


def clean(strokes: Strokes) -> Strokes:
    """The strokes without stray specks: those far smaller than the rest and well apart from it.

    What is left is never empty unless there was nothing. A digit's own parts are larger, or touch the rest.
    """
    strokes = [stroke for stroke in strokes if len(stroke)]
    if len(strokes) < 2:
        return strokes
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes]
    extents = np.array([np.ptp(array, axis=0).max() for array in arrays])
    large = extents >= _SPECK * extents.max()
    if large.all():
        return strokes
    rest = [array for array, is_large in zip(arrays, large, strict=True) if is_large]
    limit = _SPECK * float(np.ptp(np.concatenate(rest), axis=0).max())
    starts = np.concatenate([line[:-1] for line in rest])
    ends = np.concatenate([line[1:] for line in rest])
    origin = starts[0]
    starts, ends = (starts - origin) / limit, (ends - origin) / limit

    def touches(array: Points) -> bool:
        x, y = ((array - origin) / limit).T
        return bool(distances(x, y, starts, ends).min() <= 1)

    of_each = zip(strokes, arrays, large, strict=True)
    return [stroke for stroke, array, is_large in of_each if is_large or touches(array)]


def _boxed(strokes: Strokes, settings: InkSettings) -> list[Points]:
    """The strokes scaled into the box and thinned out: (n, 2) each with n >= 2, in pixels."""
    arrays = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not arrays:
        return []
    everything = np.concatenate(arrays)
    low, high = everything.min(axis=0), everything.max(axis=0)
    extent = float((high - low).max())
    room = BOX - 2 * settings.pen_radius
    scale = room / extent if extent > _DOT else 1.0
    middle = (low + high) / 2
    boxed = [np.rint(((array - middle) * scale + _MIDDLE) / _GRAIN) * _GRAIN for array in arrays]
    return [_thinned(points) for points in boxed]


def _thinned(points: Points) -> Points:
    """The stroke with about `_SPACING` between its points, ends kept; a dot becomes a line without length."""
    if len(points) == 1:
        return np.repeat(points, 2, axis=0)
    lengths = np.hypot(*np.diff(points, axis=0).T)
    bins = np.floor(np.cumsum(lengths) / _SPACING)
    keep = np.empty(len(points), bool)
    keep[0] = keep[-1] = True
    keep[1:-1] = np.diff(bins) > 0
    return points[keep]


def draw(starts: Points, ends: Points, settings: InkSettings) -> NDArray[np.float32]:
    """Ink in [0, 1], (28, 28), of lines (k, 2) to (k, 2): by the distance of each pixel to the nearest line."""
    reach = settings.pen_radius + settings.softness / 2
    distance = np.full((SIZE, SIZE), SIZE, np.float32)  # far from all ink
    # A few lines at a time, and only the pixels around them: the pen reaches no others.
    for first in range(0, len(starts), _TOGETHER):
        a, b = starts[first : first + _TOGETHER], ends[first : first + _TOGETHER]
        left, top = (max(0, int(low - reach)) for low in np.minimum(a.min(axis=0), b.min(axis=0)))
        right, bottom = (max(0, int(high + reach)) + 2 for high in np.maximum(a.max(axis=0), b.max(axis=0)))
        across, down = slice(left, right), slice(top, bottom)
        near = distance[down, across]
        np.minimum(near, distances(ACROSS[:, across], DOWN[down], a, b), out=near)
    ink: NDArray[np.float32] = np.clip((settings.pen_radius - distance) / settings.softness + 0.5, 0, 1)
    return ink


def distances(
    x: NDArray[np.floating[Any]], y: NDArray[np.floating[Any]], starts: Points, ends: Points
) -> NDArray[np.float32]:
    """From each place (x, y) to the nearest of the lines from starts to ends, (m, 2) each: float32 of the shape that
    x and y have together."""
    lines = (-1, *(1 for _ in range(x.ndim)))
    a, b = starts.astype(np.float32), ends.astype(np.float32)
    along = b - a
    squared_length = np.maximum((along * along).sum(axis=1), np.float32(1e-12))
    along_x, along_y = along[:, 0].reshape(lines), along[:, 1].reshape(lines)
    # Of a grid these hold a row or a column a line; only what follows is as large as all places.
    offset_x = x.astype(np.float32, copy=False) - a[:, 0].reshape(lines)
    offset_y = y.astype(np.float32, copy=False) - a[:, 1].reshape(lines)
    t = offset_x * along_x + offset_y * along_y
    t /= squared_length.reshape(lines)
    np.clip(t, 0, 1, out=t)
    from_x, from_y = t * along_x, np.multiply(t, along_y, out=t)
    np.subtract(offset_x, from_x, out=from_x)
    np.subtract(offset_y, from_y, out=from_y)
    from_x *= from_x
    from_y *= from_y
    from_x += from_y
    return np.asarray(np.sqrt(from_x.min(axis=0)), np.float32)


@dataclass(frozen=True)
class PictureSteps:
    """How a picture of a digit became what the network sees, in the order in which it happened.

    Attributes:
        cut: (height, width), 0 paper to 1 ink: the part that is the digit, without stray specks.
        boxed: uint8 of at most (20, 20), 0 paper to 255 ink.
        image: uint8 (28, 28), `boxed` with its centre of mass in the middle.
    """

    cut: NDArray[np.floating[Any]]
    boxed: Bytes
    image: Bytes


def normalize_picture(ink: NDArray[np.floating[Any]]) -> Bytes | None:
    """Scale a picture of a digit into the box and centre it as MNIST's digits are.

    Args:
        ink: (height, width) of any size, 0 paper to 1 ink.

    Returns:
        uint8 (28, 28), 0 paper to 255 ink; None where there is no ink. A digit of MNIST comes out as it went in.
    """
    steps = picture_steps(ink)
    return None if steps is None else steps.image


def picture_steps(ink: NDArray[np.floating[Any]]) -> PictureSteps | None:
    """As `normalize_picture`, with all the steps that lead to its picture."""
    from PIL import Image  # not at the start of the program: strokes do not need it

    cut = clean_picture(ink)
    if not cut.size:
        return None
    small = max(cut.shape) < BOX
    left, top, right, bottom = box = _soft_box(cut) if small else (0, 0, cut.shape[1], cut.shape[0])
    scale = BOX / max(right - left, bottom - top)
    size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
    method = Image.Resampling.LANCZOS if small else Image.Resampling.BOX
    boxed = np.asarray(Image.fromarray(cut.astype(np.float32)).resize(size, method, box))
    if boxed.max() < 0.5:
        boxed = boxed / boxed.max()  # a hair-thin line in a large picture has all but vanished
    in_box = np.rint(255 * np.clip(boxed, 0, 1)).astype(np.uint8)
    return PictureSteps(cut, in_box, _centred(in_box))


def _soft_box(cut: NDArray[np.floating[Any]]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the ink to parts of a pixel: a faint row at the border is partly paper."""

    def paper(edge: NDArray[np.floating[Any]]) -> float:
        return 1 - min(1.0, float(edge.max() / cut.max()) / 0.7)

    height, width = cut.shape
    return paper(cut[:, 0]), paper(cut[0]), width - paper(cut[:, -1]), height - paper(cut[-1])


def clean_picture(ink: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """The part of a picture (see `normalize_picture`) that is the digit: cut out, and without stray specks.

    A part of the ink counts as a speck if it is small, faint and apart from the largest part. Parts are told apart on a
    coarse grid, so a large picture is cut and looked at again until nothing changes.
    """
    while True:
        inked = ink > 1 / 512
        if not inked.any():
            return ink[:0, :0]
        rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
        ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        cleaned = _without_specks(ink)
        if cleaned is ink:
            return ink
        ink = cleaned


def _without_specks(ink: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """A picture without the specks in it; the very same array where there are none."""
    rows, columns = (np.linspace(0, side, min(side, _CELLS) + 1).astype(int) for side in ink.shape)
    mass = np.add.reduceat(np.add.reduceat(ink, rows[:-1], axis=0), columns[:-1], axis=1)
    parts = members(mass > 1 / 512)
    if len(parts) == 1:
        return ink
    weights = [float(mass[part[:, 0], part[:, 1]].sum()) for part in parts]
    main = parts[int(np.argmax(weights))]
    limit = _SPECK * (np.ptp(main, axis=0).max() + 1)
    cleaned = ink
    for part, weight in zip(parts, weights, strict=True):
        gap = np.abs(part[:, None] - main).max(axis=2).min() - 1
        if weight < _SPECK_MASS * max(weights) and np.ptp(part, axis=0).max() <= limit and gap >= limit:
            cleaned = ink.copy() if cleaned is ink else cleaned
            for y, x in part:
                cleaned[rows[y] : rows[y + 1], columns[x] : columns[x + 1]] = 0
    return cleaned


def _centred(small: NDArray[np.floating[Any]]) -> Bytes:
    """Lay a picture of at most 20 x 20 into 28 x 28, its centre of mass in the middle to the nearest pixel."""
    height, width = small.shape
    mass = max(float(small.sum()), 1e-9)
    x = round(_MIDDLE - float(small.sum(axis=0) @ np.arange(width)) / mass)
    y = round(_MIDDLE - float(small.sum(axis=1) @ np.arange(height)) / mass)
    x, y = min(max(x, 0), SIZE - width), min(max(y, 0), SIZE - height)
    picture = np.zeros((SIZE, SIZE), np.uint8)
    picture[y : y + height, x : x + width] = small
    return picture
