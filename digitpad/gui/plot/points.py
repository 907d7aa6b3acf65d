"""What the charts are given: points with words, and a horizontal axis. Needs no pyqtgraph."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    """One point of the curve: `lines` stand on its card, the first in bold. A hollow one rests on few digits."""

    x: float
    y: float
    lines: tuple[str, ...]
    hollow: bool = False


@dataclass(frozen=True)
class Scale:
    """The horizontal axis: its ends, ticks (place, text) and title."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    title: str
