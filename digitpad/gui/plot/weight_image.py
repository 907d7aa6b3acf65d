"""The weights of one neuron as a large picture: zoom into it, read its pixels, and drag the levels of its colours."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from digitpad.app.texts import signed
from digitpad.gui.kit.keys import ARROWS
from digitpad.gui.look.color_ramps import weight_table
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.axis import plain_text
from digitpad.gui.plot.export import Rows
from digitpad.gui.plot.plot import Plot
from digitpad.gui.plot.zoomable import Ends, ZoomablePlot
from digitpad.message import tr


class _LevelBar(pg.ColorBarItem):
    """Colours from the lowest to the highest level; its region can be dragged."""

    def __init__(self) -> None:
        super().__init__(values=(-1.0, 1.0), width=14, orientation="h", rounding=1e-6, colorMapMenu=False)
        self.axis.tickStrings = lambda values, _scale, spacing: [plain_text(value, spacing) for value in values]

    def dress(self, colors: Theme, font: object) -> None:
        self.setColorMap(pg.ColorMap(None, weight_table(colors)))
        for side in ("left", "right", "top", "bottom"):
            self.getAxis(side).setPen(QColor(colors.border))
        self.axis.setStyle(tickFont=font)
        self.axis.setTextPen(QColor(colors.muted))
        for line in self.region.lines:
            line.setPen(QColor(colors.text))
            line.setHoverPen(QColor(colors.accent))


class WeightImage(Plot):
    """One pixel a weight, row by row from the top; arrows go from pixel to pixel."""

    def __init__(self) -> None:
        self._values = np.zeros((28, 28), np.float32)
        self._level = 1.0
        self._of = ""
        self._pixel: tuple[int, int] | None = None
        super().__init__(tr("Weights, large"), least_height=240)
        self.setObjectName("weightImage")
        for axis in self.axes.values():
            axis.hide()
        self._image = pg.ImageItem(axisOrder="row-major")
        self._frame = pg.PlotCurveItem()  # around the pixel that is read
        self._view.setAspectLocked(True)
        self._view.invertY(True)
        for item in (self._image, self._frame):
            self.addItem(item)
        self._bar = _LevelBar()
        self._bar.setImageItem(self._image, insert_in=self.plotItem)
        self.dress()

    def take_over(self, other: ZoomablePlot) -> None:
        """And the weights at which the colours end."""
        super().take_over(other)
        if isinstance(other, WeightImage) and other.levels != (-other._level, other._level):
            self._bar.setLevels(other.levels)

    @property
    def values(self) -> np.ndarray:
        """float (side, side)."""
        return self._values

    @property
    def levels(self) -> Ends:
        """The values of the first and the last colour."""
        low, high = self._bar.levels()
        return float(low), float(high)

    @property
    def pixel(self) -> tuple[int, int] | None:
        """Row and column of the pixel that is read, from 0."""
        return self._pixel

    def show_values(self, values: np.ndarray, level: float, name: str) -> None:
        """Show float (side, side) in colours that end at `level`, unless other levels were dragged for this `name`."""
        kept = self.levels if name == self._of and self.levels != (-self._level, self._level) else None
        self._values, self._level, self._of = values, level or 1.0, name
        self.setAccessibleName(name)
        self._image.setImage(values, autoLevels=False)
        self._bar.setLevels(kept or (-self._level, self._level))
        if self._pixel is not None and max(self._pixel) >= len(values):
            self._pixel = None
        self._show_pixel()
        self.refresh()

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        side = float(len(self._values))
        return (0.0, side), (0.0, side)

    # The pixel that is read

    def look_at(self, spot: QPointF) -> None:
        place = self.value_at(spot)
        column, row = int(np.floor(place.x())), int(np.floor(place.y()))
        inside = self.area.contains(spot) and min(row, column) >= 0 and max(row, column) < len(self._values)
        self._read((row, column) if inside else None)

    def look_away(self) -> None:
        self._read(None)

    def step(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self._pixel is not None:
            self._read(None)
            return True
        if key not in ARROWS:
            return False
        row, column = self._pixel or (len(self._values) // 2, len(self._values) // 2)
        right, down = ARROWS[key] if self._pixel is not None else (0, 0)
        last = len(self._values) - 1
        self._read((min(max(row + down, 0), last), min(max(column + right, 0), last)))
        return True

    def _read(self, pixel: tuple[int, int] | None) -> None:
        if pixel != self._pixel:
            self._pixel = pixel
            self._show_pixel()
            self.describe()

    def _show_pixel(self) -> None:
        if self._pixel is None:
            self._frame.clear()
            self.card.hide()
            return
        row, column = self._pixel
        self._frame.setData(
            np.array([column, column + 1, column + 1, column, column], float),
            np.array([row, row, row + 1, row + 1, row]),
        )
        self.card.show_lines(self._words())
        self.move_card()

    def move_card(self) -> None:
        if self._pixel is not None:
            row, column = self._pixel
            self.card.place_by(self.spot_of(column + 1, row + 1).toPoint(), self.viewport().rect())

    def _words(self) -> tuple[str, str]:
        """Such as ("−0.213: ink here calms it", "Row 12, column 9")."""  # noqa: RUF002
        assert self._pixel is not None
        row, column = self._pixel
        value = float(self._values[row, column])
        figure = signed(value, 3)
        if value > 0:
            said = tr("{weight}: ink here excites it", weight=figure)
        elif value < 0:
            said = tr("{weight}: ink here calms it", weight=figure)
        else:
            said = tr("{weight}: ink here changes nothing", weight=figure)
        return said, tr("Row {row}, column {column}", row=row + 1, column=column + 1)

    def description(self) -> str:
        if self._pixel is None:
            low, high = self.levels
            return tr("From {low} in blue to {high} in red", low=signed(low), high=signed(high))
        value, place = self._words()
        return f"{place}: {value}"

    @property
    def table(self) -> Rows:
        return [["row", *range(1, len(self._values) + 1)]] + [
            [row, *values] for row, values in enumerate(self._values.tolist(), start=1)
        ]

    def color_items(self, colors: Theme) -> None:
        self._bar.dress(colors, self.caption_font())
        self._frame.setPen(QColor(colors.text))
