"""Brings pixels of unusual ranges to bytes: from -1 to 1, standardised as in PyTorch's examples, fractions up to 255.

One range has to hold for all pixels: where each pixel was scaled by itself, the pictures cannot be restored.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.pixels import PixelError
from digitpad.errors import DatasetError
from digitpad.message import mark, tr
from digitpad.nn.datasets import Bytes

_WIDEST = 10.0  # standardised pixels lie within
_ROUNDING = 1e-3
_GROUND = 0.05  # share of the pixels that are as dark, or as light, as any, where all have one scale


@dataclass(frozen=True)
class PixelScale:
    """Which numbers become 0 and 255."""

    low: float
    high: float

    @classmethod
    def of(cls, blocks: Iterable[NDArray[Any]]) -> PixelScale | None:
        """The scale of pixels in blocks of any shape; None for usual pixels, and where no scale is known for them."""
        return cls._unusual(_Range.of(blocks))

    @classmethod
    def of_table(cls, blocks: Sequence[NDArray[Any]], path: Path) -> PixelScale:
        """The scale of the pixels in a table, usual or not. Raises DatasetError where there is none."""
        found = _Range.of(blocks)
        if (scale := cls._unusual(found)) is not None:
            return scale
        if found.low < 0 or found.high > 255 or (found.high > 1 and not found.whole):
            raise DatasetError(
                tr("{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255.", path=path)
            )
        return cls(0, 1 if found.high <= 1 and not (found.whole and found.high == 0) else 255)

    @classmethod
    def _unusual(cls, found: _Range) -> PixelScale | None:
        low, high = found.low, found.high
        usual = low >= 0 and (high <= 1 or found.whole)
        if usual or not -_WIDEST <= low < high <= (255 if low >= 0 else _WIDEST):
            return None
        if low >= 0:
            return cls(0, 1 if high <= 1 + _ROUNDING else 255)
        for bound in (0.5, 1):
            if -bound * (1 + _ROUNDING) <= low and high <= bound * (1 + _ROUNDING):
                return cls(-bound, bound)
        return cls(low, high) if found.at_ends >= _GROUND * found.count else None

    def bytes_of(self, pixels: NDArray[Any]) -> Bytes:
        """Pixels of any shape, as uint8 of the same one. Raises PixelError where one is not finite."""
        if pixels.dtype == np.uint8 and (self.low, self.high) == (0, 255):
            return pixels
        if not np.isfinite(pixels).all():
            raise PixelError(mark("{path} holds pixels that are no numbers."))
        scaled = (pixels.clip(self.low, self.high) - self.low) * (255 / (self.high - self.low))
        found: Bytes = np.rint(scaled).astype(np.uint8)
        return found

    def remark(self) -> str:
        """A whole sentence on what was done to the pixels; "" where that needs none."""
        if self.low == 0:
            return ""
        return tr(
            "Pixels from {low:.3g} to {high:.3g} were scaled so that these become 0 and 255.",
            low=self.low,
            high=self.high,
        )


@dataclass(frozen=True)
class _Range:
    """The least and greatest of some numbers, how many are one of these, how many there are, whether all are whole."""

    low: float
    high: float
    at_ends: int
    count: int
    whole: bool

    @classmethod
    def of(cls, blocks: Iterable[NDArray[Any]]) -> _Range:
        """The range of all blocks together, each of which is read once."""
        low, high, at_low, at_high, count, whole = math.inf, -math.inf, 0, 0, 0, True
        for block in blocks:
            least, greatest = float(block.min()), float(block.max())
            if not (math.isfinite(least) and math.isfinite(greatest)):
                return cls(math.nan, math.nan, 0, 0, False)
            at_low, at_high = at_low * (low <= least), at_high * (high >= greatest)
            low, high = min(low, least), max(high, greatest)
            if block.dtype.kind != "u":  # of these nobody asks how many are at the ends, and all are whole
                at_low, at_high = at_low + int((block == low).sum()), at_high + int((block == high).sum())
                whole = whole and bool((np.trunc(block) == block).all())
            count += block.size
        return cls(low, high, at_low + at_high, count, whole)
