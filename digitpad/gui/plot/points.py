"""What the charts and the plots of lines are given. Needs no pyqtgraph."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QPen

from digitpad.gui.look.theme import Theme


@dataclass(frozen=True)
class Point:
    """One point of the curve: `lines` stand on its card, the first in bold. A hollow one rests on few digits."""

    x: float
    y: float
    lines: tuple[str, ...]
    hollow: bool = False


@dataclass(frozen=True)
class Scale:
    """The horizontal axis: its ends, ticks (place, text) and title, which is said by `tr`: files have it as it is."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    title: str


@dataclass(frozen=True)
class Trace:
    """One line: its places and values, float (n,) each, its pen in a theme, and its name on the card."""

    x: np.ndarray
    y: np.ndarray
    pen: Callable[[Theme], QPen]
    name: str = ""


@dataclass(frozen=True)
class Dot:
    """A dot: its place, and its colours: roles of a theme, or what one makes of it."""

    x: float
    y: float
    fill: str | Callable[[Theme], str]
    ring: str = "surface"
    size: float = 12.0


@dataclass(frozen=True)
class Drawing:
    """All that a plot of lines shows: the lines, dots on them, the value whose marker can be dragged, and what a screen
    reader says of it. Between the ends of `band` lies a ground of its own."""

    traces: Sequence[Trace]
    dots: Sequence[Dot] = ()
    marker: float | None = None
    band: tuple[float, float] | None = None
    description: str = ""
