"""Pictures that show one thing as a whole, as those of data sets do, in place of ink on paper.

A network of other classes than digits may have learned from such pictures: what it reads is fitted as they were, and
nothing is taken for paper.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.filters import Floats, extreme, reduced
from digitpad.digits.fitting import SIDE, fitted
from digitpad.digits.ink import PictureSteps
from digitpad.digits.pictures import Picture, Recognize
from digitpad.digits.reading import Box, Reading, as_read
from digitpad.digits.segmentation import Glyph
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Bytes

_THUMBNAIL = 64  # pixels: no larger are pictures of data sets, whatever they show
_LOOKED_AT = 64  # pixels at the longer side in which the thickness is measured
_GROUND = 40  # of a hundred pixels of the rim are ground at least; the thing may touch the others
_PURE = 8  # of 255: no more has a ground that nobody has photographed
_SHOWS = 32  # of 255: what is brighter is shown
_THICK = 0.22  # of its longer side: a pen's lines are thinner


class WholePicture(Picture):
    """A picture of one thing, light on dark."""

    def __init__(
        self, pixels: NDArray[np.uint8], factor: float, photo: Floats, origin: tuple[float, float] = (0.0, 0.0)
    ) -> None:
        """
        Args:
            pixels: (height, width), 0 ground to 255.
            factor: pixels of the original to one of these.
            photo: as of `Picture`.
            origin: left and top of these pixels in the picture that was opened, in pixels as large as these.
        """
        super().__init__(np.asarray(pixels / 255, np.float32), factor, photo=photo)
        self._pixels, self._origin = pixels, origin

    @property
    def empty(self) -> bool:
        return not self._pixels.any()

    @property
    def shown(self) -> tuple[int, int, int, int]:
        height, width = self._pixels.shape
        return 0, 0, width, height

    @property
    def digits_alone(self) -> Bytes:
        return self._pixels

    @property
    def image(self) -> Bytes:
        """What a network sees, uint8 (28, 28)."""
        return fitted(self._pixels[None]).reshape(SIDE, SIDE)

    def framed(self, left: float, top: float, right: float, bottom: float) -> Picture:
        first_row, first_column = max(0, round(top)), max(0, round(left))
        part = self._pixels[first_row : max(0, round(bottom)), first_column : max(0, round(right))]
        if not part.size:
            part = np.zeros((1, 1), np.uint8)
        origin = self._origin[0] + first_column, self._origin[1] + first_row
        return WholePicture(part.copy(), self.factor, self.photo, origin)

    def read(self, recognize: Recognize, classes: ClassSet = DIGITS) -> Reading:
        height, width = self._pixels.shape
        left, top = self._origin
        box = self.factor * left, self.factor * top, self.factor * width, self.factor * height
        return Reading((as_read(Glyph(()), recognize([self.image])[0], box),))

    def in_ink(self, box: Box) -> Box:
        height, width = self._pixels.shape
        return 0, 0, width, height

    def steps(self, index: int) -> PictureSteps | None:
        """None: it is fitted into 28 x 28 pixels, and nothing else is done to it."""
        return None


def as_seen_by(picture: Picture, classes: ClassSet) -> Picture:
    """How a network of these classes reads an opened picture: digits are always ink on paper; of others a thumbnail, or
    something thicker than a pen's lines on pure white or black, is one thing as a whole."""
    pixels = picture.thumbnail
    if classes.are_digits or pixels is None or not _is_one_thing(pixels):
        return picture
    return WholePicture(pixels, picture.thumbnail_factor, picture.photo)


def _is_one_thing(pixels: NDArray[np.uint8]) -> bool:
    if max(pixels.shape) <= _THUMBNAIL:
        return True
    rim = np.concatenate([pixels[0], pixels[-1], pixels[1:-1, 0], pixels[1:-1, -1]]).astype(np.float32)
    if np.percentile(rim, _GROUND) > _PURE:
        return False
    small = reduced(pixels.astype(np.float32), _LOOKED_AT)
    return _thickness(small > _SHOWS) > _THICK


def _thickness(mask: NDArray[np.bool_]) -> float:
    """The thickness of the thickest part, as a share of the longer side of all that is shown; 0 where nothing is."""
    if not mask.any():
        return 0.0
    side = max(int(np.ptp(places)) + 1 for places in np.nonzero(mask))
    rounds, left = 0, np.pad(mask, 1)
    while left.any():
        left = extreme(left, 1, np.minimum)
        rounds += 1
    return (2 * rounds - 1) / side
