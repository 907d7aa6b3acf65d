"""Reads digits in pictures: scans, photographs, screenshots; one digit or a number."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.digits import parts, picture_file
from digitpad.digits.broken_strokes import rejoined
from digitpad.digits.close_ups import TINY, close_up, enlarged_by, is_close_up
from digitpad.digits.colors import Rows, colors_of_rows, each_channel
from digitpad.digits.contrast import shades
from digitpad.digits.filters import Floats, extreme, reduced
from digitpad.digits.fitting import light_on_dark
from digitpad.digits.handwriting import INKED, handwriting, has_grain, without_grain
from digitpad.digits.ink import BOX, PictureSteps, normalize_picture, picture_steps
from digitpad.digits.paper import FAINTEST, as_ink
from digitpad.digits.parts import Group, Part
from digitpad.digits.patches import Patch, patches
from digitpad.digits.reading import Box, Reading, among_digits, as_read
from digitpad.digits.recognition import Prediction
from digitpad.digits.segmentation import Glyph, read_lines
from digitpad.digits.selection import MOST_PATCHES, outline, pen_width, written
from digitpad.digits.sheet import Sheet, find_sheet
from digitpad.digits.touching import cut_apart
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes

_MOST_FRAMES = 8  # of an animation, in which ink is searched
_INKED_TINY = 0.15  # in a picture of a few pixels, each of which is partly ink
_SHOWN = 300  # pixels at the longer side of the photo that is shown
_OUTLINE = 80  # points by which a patch is placed
_AROUND = 0.35  # of the ink's height: so much paper is shown around it
_SOFT = 0.05  # of a digit's size: so far its soft edges reach beyond its patches
_FULL = 0.9  # from so much on it is full ink
_THIN = 1.9  # pixels of 28 x 28: thinner pens are made that wide, as MNIST's were

Recognize = Callable[[Sequence[Bytes]], Sequence[Prediction]]
"""What a network reads in each of some pictures, uint8 (28, 28), in one pass: one by one takes several times as
long."""


class Picture:
    """A picture as ink, taken apart into patches, to be read by one network or another."""

    def __init__(
        self,
        ink: Floats,
        factor: float = 1.0,
        sheet: Sheet | None = None,
        photo: Floats | None = None,
        thumbnail: NDArray[np.uint8] | None = None,
        cut_to_ink: bool = False,
        boxes: Sequence[parts.Box] = (),
    ) -> None:
        """
        Args:
            ink: (height, width), 0 paper to 1 ink.
            factor: pixels of the original to one of these; boxes are given in the original's.
            sheet: the sheet on which the ink lies, in pixels as large as those of the ink; None if it is all there is.
            photo: the brightness of all that is seen, (height, width) in [0, 1]; None for that of the ink.
            thumbnail: all that is seen, as data sets of pictures have it: (height, width), light on dark. None for a
                part of a picture.
            cut_to_ink: whether ink takes up the whole picture, so that digits reach its border.
            boxes: of a form, which were around the ink.
        """
        self._ink: Floats | None = ink
        self._shape, self._packed = ink.shape, b""
        self.factor = factor
        self.photo = 1 - ink if photo is None else reduced(photo, _SHOWN)
        self._sheet = sheet
        self._seen_side = max(ink.shape if photo is None else photo.shape)
        self.thumbnail = thumbnail
        outside = np.zeros(ink.shape, bool) if sheet is None else ~sheet.mask
        inked = ink > (INKED if max(ink.shape) > TINY else _INKED_TINY)
        writing = written(patches(inked, MOST_PATCHES), outside, cut_to_ink)
        self._patches, self._holds_more = rejoined(writing.patches, ink), writing.holds_more
        self._boxes = boxes
        self._parts = [_as_part(patch) for patch in self._patches]
        self._images: dict[Group, Bytes | None] = {}
        self._in_ink: dict[Box, Box] = {}
        self._glyphs: list[Glyph] | None = None  # as the first network has grouped it
        self._read: list[Group] = []  # by the latest reading

    @property
    def ink(self) -> Floats:
        """(height, width), 0 paper to 1 ink."""
        if self._ink is None:
            self._ink = np.frombuffer(zlib.decompress(self._packed), np.float32).reshape(self._shape)
        return self._ink

    def pack(self) -> None:
        """Take a fiftieth of the memory until the ink is needed again: nearly all of it is paper."""
        self.__dict__.pop("digits_alone", None)
        if self._ink is not None:
            self._packed = zlib.compress(self._ink.astype(np.float32).tobytes(), level=1)
            self._ink = None

    @property
    def empty(self) -> bool:
        """Whether no ink was found on it, so that there is nothing to read."""
        return not self._patches

    @property
    def shown(self) -> tuple[int, int, int, int]:
        """The part worth showing, left, top, right, bottom in pixels of the ink: all patches and some paper."""
        if self.empty:
            return 0, 0, self._shape[1], self._shape[0]
        left, top, right, bottom = self._edges(tuple(range(len(self._patches))))
        margin = round(_AROUND * (bottom - top))
        height, width = self._shape
        return max(0, left - margin), max(0, top - margin), min(width, right + margin), min(height, bottom + margin)

    @property
    def thumbnail_factor(self) -> float:
        """Pixels of the original to one of the thumbnail's; 1.0 where there is none."""
        return 1.0 if self.thumbnail is None else self.factor * self._seen_side / max(self.thumbnail.shape)

    @property
    def outline(self) -> NDArray[np.float64] | None:
        """The corners (4, 2) of the sheet in pixels of `photo`; None where the sheet is all there is."""
        if self._sheet is None:
            return None
        corners: NDArray[np.float64] = self._sheet.view.corners * (max(self.photo.shape) / self._seen_side)
        return corners

    def framed(self, left: float, top: float, right: float, bottom: float) -> Picture:
        """The same picture, in which nothing lies outside of this frame, in pixels of the ink; a patch that the frame
        cuts belongs to it as far as it lies inside."""
        inside = np.zeros_like(self.ink)
        frame = np.s_[max(0, round(top)) : max(0, round(bottom)), max(0, round(left)) : max(0, round(right))]
        inside[frame] = self.ink[frame]
        framed = Picture(inside, self.factor, self._sheet, self.photo, boxes=self._boxes)
        framed._seen_side = self._seen_side  # the photo is a smaller one by now
        return framed

    def read(self, recognize: Recognize, classes: ClassSet = DIGITS) -> Reading:
        """The number in the picture, or the one thing where the classes are others than digits; boxes in pixels of the
        original."""

        def judge(groups: Sequence[Group]) -> list[Prediction | None]:
            return _inked([self._image(group) for group in groups], recognize)

        if self._glyphs is None and not classes.are_digits:
            self._glyphs = [Glyph(tuple(range(len(self._parts))))] if self._parts else []
        if self._glyphs is None:
            found = read_lines(self._parts, judge, self._boxes)
            self._glyphs = [glyph for whole in found for glyph in self._cut_apart(whole, recognize)]
        found_digits = []
        groups = []
        for glyph in self._glyphs:
            image = self._image(glyph.parts)
            if image is not None:
                # One by one: in a batch sums are added in another order, and answers must be the same to the bit.
                (prediction,) = recognize([image])
                found_digits.append(as_read(glyph, prediction, self._box(glyph.parts)))
                groups.append(glyph.parts)
        reading, kept = among_digits(found_digits)
        self._read = [groups[place] for place in kept]
        return replace(reading, holds_more=reading.holds_more or self._holds_more)

    def steps(self, index: int) -> PictureSteps | None:
        """How the digit at this index of the latest reading became what the network saw."""
        read = self._read
        return picture_steps(_with_a_usual_pen(self._cut(read[index]))) if index < len(read) else None

    def _cut_apart(self, glyph: Glyph, recognize: Recognize) -> list[Glyph]:
        """Digits that touch become patches of their own."""
        if glyph.sign:
            return [glyph]
        group = glyph.parts
        left, top, right, bottom = self._edges(group)
        mask = self._mask(group, 0)
        ink = np.minimum(self.ink[top:bottom, left:right] / _FULL, 1)

        def read(pieces: Sequence[NDArray[np.bool_]]) -> list[Prediction | None]:
            inks = (np.where(piece, ink, np.float32(0)) for piece in pieces)
            return _inked([normalize_picture(_with_a_usual_pen(each)) for each in inks], recognize)

        pieces = cut_apart(mask, pen_width(mask), read)
        if len(pieces) == 1:
            return [glyph]
        found: list[Glyph] = []
        for piece in pieces:
            rows, columns = np.flatnonzero(piece.any(axis=1)), np.flatnonzero(piece.any(axis=0))
            box = piece[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
            self._patches.append(Patch(left + int(columns[0]), top + int(rows[0]), box))
            found.append(Glyph((len(self._patches) - 1,), before="" if found else glyph.before))
        return found

    def _box(self, group: Group) -> Box:
        edges: Box = self._edges(group)
        left, top, right, bottom = edges
        own = (left, top, right - left, bottom - top)
        if self._sheet is not None:
            edges = self._sheet.view.box_in_picture(edges)
        left, top, right, bottom = (self.factor * edge for edge in edges)
        box = left, top, right - left, bottom - top
        self._in_ink[box] = own
        return box

    def in_ink(self, box: Box) -> Box:
        """Where the box of a digit of the latest reading, x, y, width and height, lies in pixels of the ink."""
        return self._in_ink[box]

    def _edges(self, group: Group) -> tuple[int, int, int, int]:
        members = [self._patches[i] for i in group]
        return (
            min(patch.left for patch in members),
            min(patch.top for patch in members),
            max(patch.left + patch.size[0] for patch in members),
            max(patch.top + patch.size[1] for patch in members),
        )

    def _image(self, group: Group) -> Bytes | None:
        """These patches as MNIST would show them."""
        if group not in self._images:
            self._images[group] = normalize_picture(_with_a_usual_pen(self._cut(group)))
        return self._images[group]

    @cached_property
    def digits_alone(self) -> Bytes:
        """The part worth showing without dirt and shadows, 0 paper to 255 ink. In bytes, and no more than that part: a
        picture is kept for as long as it can be brought back."""
        left, top, right, bottom = self.shown
        if self.empty:
            return np.zeros((bottom - top, right - left), np.uint8)
        everything = tuple(range(len(self._patches)))
        first_column, first_row, _, _ = self._edges(everything)
        cut, edge = self._cut(everything), self._soft_edge(everything)
        height, width = self._shape
        page = np.zeros((height + 2 * edge, width + 2 * edge), np.uint8)
        page[first_row : first_row + cut.shape[0], first_column : first_column + cut.shape[1]] = np.rint(255 * cut)
        return page[edge + top : edge + bottom, edge + left : edge + right].copy()

    def _soft_edge(self, group: Group) -> int:
        return max(1, round(_SOFT * max(max(self._patches[i].size) for i in group)))

    def _cut(self, group: Group) -> Floats:
        """The ink of these patches and of their soft edges, and nothing of other patches."""
        left, top, right, bottom = self._edges(group)
        edge = self._soft_edge(group)
        mask = self._mask(group, edge)
        around = np.pad(self.ink, edge)[top : bottom + 2 * edge, left : right + 2 * edge]
        return np.where(extreme(mask, edge, np.maximum), np.minimum(around / _FULL, 1), np.float32(0))

    def _mask(self, group: Group, margin: int) -> NDArray[np.bool_]:
        """Where these patches are, in the box around them and a margin."""
        left, top, right, bottom = self._edges(group)
        mask = np.zeros((bottom - top + 2 * margin, right - left + 2 * margin), bool)
        for i in group:
            patch = self._patches[i]
            y, x = patch.top - top + margin, patch.left - left + margin
            mask[y : y + patch.size[1], x : x + patch.size[0]] |= patch.mask
        return mask


def read_picture(path: Path) -> Picture:
    """The picture in a file; of an animation, the first one with ink.

    Raises:
        ImageError: the file is no picture of the offered formats (`picture_file.FORMATS`), too large or broken.
    """
    found: list[Picture] = []
    for seen, factor in picture_file.frames(path):
        if found and np.ptp(seen) < FAINTEST:
            continue  # blank, without a closer look
        found.append(_on_paper(seen, factor))
        if not found[-1].empty or len(found) > _MOST_FRAMES:
            break
    return next((picture for picture in found if not picture.empty), found[0])


def taken_apart_by_rows(size: tuple[int, int], rows: Rows) -> Picture:
    """A picture that is only given row by row (see `colors_of_rows`). Raises PictureTooLarge."""
    picture_file.check_size(*size)
    seen = colors_of_rows(size, rows)
    return _on_paper(seen, max(size) / max(seen.shape))


def _on_paper(seen: Floats, factor: float) -> Picture:
    """What is written on the sheet that these colours, (height, width, channels), show."""
    pixel = enlarged_by(seen)
    seen, factor = seen[::pixel, ::pixel], factor * pixel
    grey = shades(seen)
    thumbnail, on_light = light_on_dark(each_channel(seen, lambda channel: reduced(channel, _SHOWN)))
    if is_close_up(grey):
        return Picture(close_up(grey), factor, None, grey, thumbnail, cut_to_ink=True)
    sheet = find_sheet(seen)
    if sheet is None:
        ink, boxes = handwriting(as_ink(grey))
        # On a dark board it may be chalk; on paper fine print would be joined to what is written beside it.
        whole = ink if on_light and not has_grain(ink) else without_grain(ink)
        return Picture(whole, factor, None, grey, thumbnail, boxes=boxes)
    straight = shades(sheet.view.straight(seen), sheet.mask)
    ink, boxes = handwriting(as_ink(straight, sheet.mask), sheet.mask)
    return Picture(ink, factor, sheet, grey, thumbnail, boxes=boxes)


def _inked(images: Sequence[Bytes | None], recognize: Recognize) -> list[Prediction | None]:
    """What is read in each; None where there is no ink."""
    predictions = iter(recognize([image for image in images if image is not None]))
    return [None if image is None else next(predictions) for image in images]


def _as_part(patch: Patch) -> Part:
    """The patch by points of its outline, drawn in by half the pen's width: strokes are placed by their middle."""
    y, x = np.nonzero(outline(patch.mask))
    every = max(1, len(y) // _OUTLINE)
    points = np.stack([x, y], axis=1)[::every].astype(np.float64) + 0.5
    half = pen_width(patch.mask) / 2
    width, height = patch.size
    inset = np.array([min(half, width / 2), min(half, height / 2)])
    points = np.clip(points, inset, np.array([width, height]) - inset)
    return Part(points + np.array([patch.left, patch.top]))


def _with_a_usual_pen(ink: Floats) -> Floats:
    """Lines far thinner than MNIST's made wider; others as they are."""
    width = pen_width(ink > INKED)
    wanted = _THIN * max(ink.shape) / BOX
    more = round((wanted - width) / 2)
    if more < 1:
        return ink
    return extreme(np.pad(ink, more), more, np.maximum)
