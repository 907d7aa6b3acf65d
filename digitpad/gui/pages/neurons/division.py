"""How the Neurons page is divided between the mosaic and the neuron beside or below it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

DETAIL, WIDE_DETAIL, WIDE_PAGE = 352, 416, 1200
HIGH_PAGE, WIDE_HIGH_PAGE = 690, 740  # from this height on twelve test digits instead of six
MARGIN, GAP = 24, 32
LEAST_MOSAIC = 200  # wide; with less the detail stands below it
LEAST_SHARE = 0.8  # of the width that the detail would have, with large text


@dataclass(frozen=True)
class Division:
    """How a page is divided.

    Attributes:
        mosaic, detail: their widths.
        stacked: one stands below the other.
        digit_rows: of test digits in the detail.
    """

    mosaic: int
    detail: int
    stacked: bool
    digit_rows: int

    @classmethod
    def of(cls, page: QSize, unit: float) -> Division:
        """The detail grows with the page, and with the text, `unit` times the usual, as long as the mosaic keeps the
        larger part. Where what is left is too little for either, the detail stands below it."""
        base, high = (WIDE_DETAIL, WIDE_HIGH_PAGE) if page.width() >= WIDE_PAGE else (DETAIL, HIGH_PAGE)
        room = page.width() - 2 * MARGIN  # whether there is a scroll bar or not
        detail = max(base, min(round(base * unit), int(0.45 * page.width())))
        mosaic = room - GAP - detail
        if mosaic < LEAST_MOSAIC or detail < LEAST_SHARE * base * unit:
            return cls(room, room, True, 2)
        return cls(mosaic, detail, False, 2 if page.height() >= high * unit else 1)
