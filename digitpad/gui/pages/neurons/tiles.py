"""The mosaic with tiles as large as one likes: those that do not fit are scrolled to, row by row."""

from __future__ import annotations

from math import ceil

import numpy as np
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from digitpad.app.insight.neuron_grid import Grid, fit_all, tiles, whole_tile
from digitpad.app.insight.shown_layer import Marks
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.kit.scroll_page import scrolls_page
from digitpad.gui.kit.slider import Slider
from digitpad.message import tr

LEAST = 40  # of a tile, where nobody has chosen; what is smaller is a carpet
STEP, STEPS = 28, 10
NOTCH = 120  # of a wheel, in Qt's units
GAP = 2  # between the mosaic and what scrolls it


class TileMosaic(Mosaic):
    """Shows all pictures where they fit in the chosen size, and otherwise the rows from `first_row` on."""

    rearranged = Signal()  # there may be other rows than before

    def __init__(self) -> None:
        super().__init__(self._arranged)
        self.tile: int | None = None  # wanted width of a tile; 0: all at once, None: nobody has chosen
        self.first_row = 0
        self.beside = 0  # width at the right edge for what scrolls, left free where there is something to scroll to

    def _arranged(self, count: int, side: int, width: int, height: int, ratio: float) -> Grid | None:
        if not self.tile:
            all_at_once = fit_all(count, side, width, height, ratio)
            if self.tile == 0 or (all_at_once is not None and all_at_once.cell >= LEAST * ratio):
                return all_at_once
        tile = whole_tile(side, (LEAST if self.tile is None else self.tile) * ratio)
        grid = tiles(count, side, width, height, ratio, tile, 0)
        if grid is None or grid.count == count:
            return grid
        return tiles(count, side, width - ceil(self.beside * ratio), height, ratio, tile, self.first_row)

    @property
    def rows(self) -> tuple[int, int]:
        """How many there are, and how many are visible."""
        grid = self.grid()
        return (0, 0) if grid is None else (ceil(self.count / grid.columns), grid.rows)

    def set_tile(self, tile: int | None) -> None:
        """The current picture stays in sight."""
        self.tile = tile
        self.keep_in_sight()

    def take_over(self, other: TileMosaic) -> None:
        """Show the same rows, if there are as many pictures."""
        self._by_keyboard = other._by_keyboard
        if self.count == other.count:
            self.first_row = other.first_row
        self.rearranged.emit()

    def scroll_to(self, row: int) -> None:
        """Show the rows from this one on, which counts from 0; the current picture may leave the sight."""
        self.first_row = row
        self.update()

    def keep_in_sight(self) -> None:
        """Scroll no further than the current picture needs."""
        grid = self.grid()
        if grid is not None and not grid.holds(self.current):
            row = self.current // grid.columns
            self.first_row = row if self.current < grid.first else row - grid.rows + 1
        self.update()
        self.rearranged.emit()

    def set_current(self, index: int) -> None:
        super().set_current(index)
        self.keep_in_sight()

    def _last(self, grid: Grid) -> int:
        return self.count - 1

    def _show(self, values: np.ndarray, level: float, marks: Marks | None, current: int | None) -> None:
        others = len(values) != self.count
        super()._show(values, level, marks, current)
        if others:
            self.first_row = 0
            self.keep_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearranged.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # whole pixels of another screen: other rows
            self.keep_in_sight()
        return super().event(event)


class Tiles(QWidget):
    """The mosaic, what scrolls it, which of its pictures are visible, and the slider of their size."""

    tileChosen = Signal(int)  # 0: all at once

    def __init__(self) -> None:
        super().__init__()
        self._turned = 0
        self.mosaic = TileMosaic()
        self.bar = QScrollBar(Qt.Orientation.Vertical)
        self.bar.setObjectName("mosaicScrollBar")
        self.bar.setAccessibleName(tr("Scroll the neurons"))
        self.mosaic.beside = self.bar.sizeHint().width() + GAP
        self.range = caption("")
        self.range.setObjectName("mosaicRange")
        self.range.setWordWrap(True)  # with the largest text
        self.slider = Slider()
        self.slider.setObjectName("tileSizeSlider")
        self.slider.setAccessibleName(tr("Tile size"))
        self.slider.setToolTip(
            tr("How large each neuron is shown; at the left end all at once. Ctrl+wheel does the same.")
        )
        self.slider.setRange(0, STEPS)
        self.slider.setPageStep(2)
        self.slider.setFixedWidth(96)
        below = row_of(8, (self.range, 1), caption(tr("Tile si&ze"), self.slider), self.slider)
        # Over each other: a bar that took room of the mosaic would come and go with the rows that it makes.
        above = QGridLayout()
        above.addWidget(self.mosaic, 0, 0)
        above.addWidget(self.bar, 0, 0, Qt.AlignmentFlag.AlignRight)
        column_in(self, 4, (above, 1), below)
        self.bar.valueChanged.connect(self._scroll)
        self.slider.valueChanged.connect(self._choose)
        self.mosaic.rearranged.connect(self._follow)
        self._follow()

    def set_tile(self, tile: int | None) -> None:
        """Set the size of a tile in pixels; 0: all at once, None: what suits."""
        self.mosaic.set_tile(tile)

    def _choose(self, step: int) -> None:
        self.mosaic.set_tile(step * STEP)
        self.tileChosen.emit(step * STEP)

    def _scroll(self, row: int) -> None:
        self.mosaic.scroll_to(row)
        self._show_range()

    def _follow(self) -> None:
        """The scroll bar and the slider say how the mosaic is arranged now."""
        total, seen = self.mosaic.rows
        grid = self.mosaic.grid()
        with QSignalBlocker(self.bar), QSignalBlocker(self.slider):
            self.bar.setRange(0, max(0, total - seen))
            self.bar.setPageStep(max(1, seen - 1))
            self.bar.setValue(0 if grid is None else grid.first // grid.columns)
            self.slider.setValue(self._step(grid))
        self.bar.setVisible(total > seen)
        self._show_range()

    def _step(self, grid: Grid | None) -> int:
        if self.mosaic.tile is not None:
            return round(self.mosaic.tile / STEP)
        if grid is None or grid.count == self.mosaic.count:
            return 0
        return round(grid.cell / self.mosaic.devicePixelRatioF() / STEP)

    def _show_range(self) -> None:
        grid = self.mosaic.grid()
        if grid is None or grid.count == self.mosaic.count:
            self.range.setText("")
        else:
            first, last, total = grid.first + 1, grid.first + grid.count, self.mosaic.count
            self.range.setText(tr("{first:,} to {last:,} of {total:,}", first=first, last=last, total=total))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the mosaic the wheel scrolls rows, and with Ctrl it changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            notches = int(self._turned / NOTCH)
            self._turned -= notches * NOTCH
            self.slider.setValue(self.slider.value() + notches)
            event.accept()
        elif self.bar.maximum() and not scrolls_page(event, self):
            self.bar.wheelEvent(event)
            event.accept()
        else:
            super().wheelEvent(event)
