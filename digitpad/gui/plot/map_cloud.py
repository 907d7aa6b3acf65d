"""The points of the map of digits."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

FAINT, STRONG = 0.16, 0.9
DOT, LARGEST_DOT = 3.6, 9.0  # pixels across
MANY = 10_000  # points for which a dot is small


class MapCloud(pg.ScatterPlotItem):
    """Points in the colour of their class, the faint ones below the others.

    One item for all of them, as each costs a painting of its own. It leaves clicks to the map, which finds the nearest
    of all digits.
    """

    def __init__(self) -> None:
        super().__init__(size=DOT, pen=None, antialias=True)
        self._labels, self._strong = np.zeros(0, int), np.zeros(0, bool)  # in the order in which they are painted
        self._colors: list[str] = []

    def show_points(self, spots: np.ndarray, labels: np.ndarray, strong: np.ndarray, colors: list[str]) -> None:
        """Put points of these labels, (n,), at (n, 2); `colors` has one for each label, `strong`, (n,), says
        which are not faint.

        Moving the same points costs a hundredth of making new ones: a map that follows a training moves them four times
        a second.
        """
        order = np.argsort(strong, kind="stable")
        spots, labels, strong = spots[order], labels[order], strong[order]
        alike = np.array_equal(labels, self._labels) and np.array_equal(strong, self._strong)
        if alike and colors == self._colors and len(self.data) == len(spots):
            self._move(spots)
            return
        self._labels, self._strong, self._colors = labels, strong, colors
        brushes = {(label, on): _brush(color, on) for label, color in enumerate(colors) for on in (False, True)}
        chosen = [brushes[each] for each in zip(labels.tolist(), strong.tolist(), strict=True)]
        size = min(LARGEST_DOT, DOT * max(1.0, MANY / max(1, len(spots))) ** 0.2)  # far apart they may be larger
        self.setData(x=spots[:, 0], y=spots[:, 1], brush=chosen, size=size)

    def _move(self, spots: np.ndarray) -> None:
        self.data["x"], self.data["y"] = spots.T
        self.prepareGeometryChange()
        self.informViewBoundsChanged()
        self.bounds = [None, None]
        self.invalidate()

    def mouseClickEvent(self, event: Any) -> None:
        event.ignore()


def _brush(color: str, strong: bool) -> Any:
    faded = QColor(color)
    faded.setAlphaF(STRONG if strong else FAINT)
    return pg.mkBrush(faded)
