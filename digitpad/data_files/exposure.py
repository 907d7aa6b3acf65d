"""Brings pictures to the ground and the contrast that networks learn: light on dark, and up to 255.

The exposure is judged by all pictures of a table together: a single one may well be faint, or touch its rim all round.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.fitting import are_dark_on_light
from digitpad.message import tr

_FULL, _FAINT = 255, 127  # a set of pictures in which no pixel is beyond the second is on another scale


@dataclass(frozen=True)
class Exposure:
    """Ground and contrast of pictures uint8 (n, height, width).

    Attributes:
        greatest: the greatest pixel of all.
        dark_on_light: whether most of them show something dark on light ground.
    """

    greatest: int
    dark_on_light: bool

    @classmethod
    def of(cls, pictures: NDArray[np.uint8]) -> Exposure:
        """The exposure of all these pictures together, uint8 (n, height, width)."""
        greatest = int(pictures.max(initial=0))
        if greatest == pictures.min(initial=greatest):  # nothing is drawn
            return cls(_FULL, False)
        scale = greatest if greatest <= _FAINT else _FULL
        return cls(greatest, bool(are_dark_on_light(pictures, scale).mean() > 0.5))

    @property
    def faint(self) -> bool:
        """Whether its contrast is to be raised."""
        return self.greatest <= _FAINT

    def mended(self, pictures: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The same with full contrast, light on dark; as they are where nothing is to be mended."""
        if not self.faint and not self.dark_on_light:
            return pictures
        scale = np.arange(_FULL + 1) * (_FULL / self.greatest if self.faint else 1)
        new = np.rint(scale).clip(0, _FULL).astype(np.uint8)
        mended: NDArray[np.uint8] = (_FULL - new if self.dark_on_light else new)[pictures]
        return mended

    def remarks(self) -> list[str]:
        """Whole sentences on what was mended."""
        return [*([_faint_text(self.greatest)] if self.faint else []), *([turned_text()] if self.dark_on_light else [])]


def _faint_text(greatest: int) -> str:
    return tr("No pixel is greater than {greatest}: all were scaled so that this becomes 255.", greatest=greatest)


def turned_text() -> str:
    """The remark on pictures that were dark on light."""
    return tr("Pictures that are dark on light ground were turned into light on dark, as the network learns them.")
