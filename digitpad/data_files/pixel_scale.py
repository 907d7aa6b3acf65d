"""Brings pixels of unusual ranges to bytes: from -1 to 1, standardised as in PyTorch's examples, fractions up to 255.

The range has to be that of all pixels together: where each has been scaled for itself, no picture is left to be seen.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.pixels import PixelError
from digitpad.errors import DatasetError
from digitpad.message import mark, tr
from digitpad.nn.datasets import Bytes

_SCALED = mark("Pixels from {low:.3g} to {high:.3g} were scaled so that these become 0 and 255.")
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
        """That of pixels, which come in blocks of any shape; None for usual ones, and for such as can have none."""
        ranges = list(_ranges(blocks))
        if not ranges:
            return None
        low, high = min(each.low for each in ranges), max(each.high for each in ranges)
        usual = low >= 0 and (high <= 1 or all(each.whole for each in ranges))
        if usual or not -_WIDEST <= low < high <= (255 if low >= 0 else _WIDEST):
            return None
        if low >= 0:
            return cls(0, 1 if high <= 1 + _ROUNDING else 255)
        for bound in (0.5, 1):
            if -bound * (1 + _ROUNDING) <= low and high <= bound * (1 + _ROUNDING):
                return cls(-bound, bound)
        extreme = sum(each.at_low * (each.low == low) + each.at_high * (each.high == high) for each in ranges)
        return cls(low, high) if extreme >= _GROUND * sum(each.count for each in ranges) else None

    @classmethod
    def of_table(cls, blocks: Sequence[NDArray[Any]], path: Path) -> PixelScale:
        """That of the pixels in a table, usual or not. Raises DatasetError where there is none."""
        if (scale := cls.of(blocks)) is not None:
            return scale
        low, high = min(float(block.min()) for block in blocks), max(float(block.max()) for block in blocks)
        whole = all(block.dtype == np.uint8 or bool((np.trunc(block) == block).all()) for block in blocks)
        if low < 0 or high > 255 or (high > 1 and not whole):
            raise DatasetError(
                tr("{path} holds pixels that are neither from 0 to 1 nor whole numbers from 0 to 255.", path=path)
            )
        return cls(0, 1 if high <= 1 and not (whole and high == 0) else 255)

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
    """Of the numbers of a block, and how many are the least and the greatest of it."""

    low: float
    high: float
    at_low: int
    at_high: int
    count: int
    whole: bool


def _ranges(blocks: Iterable[NDArray[Any]]) -> Iterator[_Range]:
    for block in blocks:
        low, high = float(block.min()), float(block.max())
        if block.dtype.kind == "u" or not (math.isfinite(low) and math.isfinite(high)):
            yield _Range(low, high, 0, 0, block.size, block.dtype.kind == "u")
            continue
        at_low, at_high = int((block == low).sum()), int((block == high).sum())
        yield _Range(low, high, at_low, at_high, block.size, bool((np.trunc(block) == block).all()))
