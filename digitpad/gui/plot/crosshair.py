"""The crosshair of a plot: a line at one of its stops, a dot on each value read there, and where keys move it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.pens import line_pen

DOT = 10  # pixels across, with its ring
PAGE = 10  # stops


@dataclass(frozen=True)
class Readout:
    """What is read at one place: the card's lines, the first in bold, and dots of (value, colour) on the crosshair."""

    x: float
    lines: tuple[str, ...]
    dots: tuple[tuple[float, str], ...] = ()


class Crosshair:
    """Hidden until it is put somewhere."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self.line = pg.InfiniteLine(angle=90)
        self.line.setZValue(5)
        self.dots = pg.ScatterPlotItem(antialias=True, size=DOT)
        self.dots.setZValue(20)
        for item in (self.line, self.dots):
            plot.addItem(item, ignoreBounds=True)
        self.hide()

    def put(self, reading: Readout, height_of: Callable[[float], float], colors: Theme) -> None:
        """Show it there; `height_of` is where a value lies on the vertical axis, not a number where it cannot lie."""
        self.line.setValue(reading.x)
        self.set_visible(True)
        heights = [(height_of(value), color) for value, color in reading.dots]
        ring = line_pen(colors.surface, 2)
        self.dots.setData(
            [
                {"pos": (reading.x, height), "brush": QColor(color), "pen": ring}
                for height, color in heights
                if height == height
            ]
        )

    def hide(self) -> None:
        """Show neither line nor dots, until `put` is called."""
        self.set_visible(False)

    def set_visible(self, on: bool) -> None:
        """Show or hide it without moving it."""
        self.line.setVisible(on)
        self.dots.setVisible(on)

    def dress(self, colors: Theme) -> None:
        """Give the line the colour of the theme; the dots get theirs from what is `put`."""
        self.line.setPen(line_pen(colors.strong, 1))


def stepped(key: Qt.Key, index: int | None, count: int) -> int | None:
    """The stop, of so many, that a key goes to from this one, or from outside; None where it is no such key."""
    last = count - 1
    targets = {
        Qt.Key.Key_Left: last if index is None else index - 1,
        Qt.Key.Key_Right: 0 if index is None else index + 1,
        Qt.Key.Key_PageUp: (last if index is None else index) - PAGE,
        Qt.Key.Key_PageDown: (last if index is None else index) + PAGE,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
    }
    return min(last, max(0, targets[key])) if key in targets and count else None
