"""How many pictures of which size fit a widget: the arithmetic behind the mosaic, all in device pixels.

Knows neither weights nor windows. A picture is `side` values wide; from 28 pixels on it is shown a whole
multiple of `side` wide, so that every value is a crisp square.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from digitpad.app.shades import hairline

CRISP_FROM = 28


@dataclass(frozen=True)
class Grid:
    """Square cells in rows; `count` of them hold pictures, of which the first is number `first` of all."""

    count: int
    columns: int
    cell: int
    gap: int
    line: int  # the width of a hairline
    first: int = 0

    @property
    def rows(self) -> int:
        """How many rows the pictures fill; the last one may have gaps."""
        return ceil(self.count / self.columns)

    @property
    def pitch(self) -> int:
        """Pixels from one cell to the next, right or down."""
        return self.cell + self.gap

    @property
    def margin(self) -> int:
        """Room around all cells for frames and the mark of the selected one."""
        return 2 * self.line

    @property
    def width(self) -> int:
        """Of the whole picture in pixels, with its margins."""
        return 2 * self.margin + self.columns * self.pitch - self.gap

    @property
    def height(self) -> int:
        """Of the whole picture in pixels, with its margins."""
        return 2 * self.margin + self.rows * self.pitch - self.gap

    @property
    def shown(self) -> slice:
        """Which of all pictures the cells hold."""
        return slice(self.first, self.first + self.count)

    def holds(self, index: int) -> bool:
        """Whether this one of all pictures is among those in the cells."""
        return self.first <= index < self.first + self.count

    def corner(self, index: int) -> tuple[int, int]:
        """The left upper corner of the cell that holds this one of all pictures, (x, y)."""
        row, column = divmod(index - self.first, self.columns)
        return self.margin + column * self.pitch, self.margin + row * self.pitch

    def at(self, x: float, y: float) -> int | None:
        """The picture at a point; the gap belongs to the cells on both sides, half and half."""
        column = int((x - self.margin + self.gap / 2) // self.pitch)
        row = int((y - self.margin + self.gap / 2) // self.pitch)
        index = row * self.columns + column
        return self.first + index if 0 <= column < self.columns and row >= 0 and index < self.count else None


Arrange = Callable[[int, int, int, int, float], Grid | None]
"""(count, side, width, height, device pixels a unit) -> the grid, or None where not one pixel a cell fits."""


def fit_all(count: int, side: int, width: int, height: int, ratio: float) -> Grid | None:
    """The largest cells with which all pictures fit into width x height; of equal sizes the one with full rows."""
    line = hairline(ratio)
    gap = max(round(4 * ratio), 4)
    largest = min(width, height) // side * side
    smallest = max(side, ceil(CRISP_FROM / side) * side)
    for cell in range(largest, smallest - 1, -side):
        if grid := _filled(count, cell, gap, line, width, height):
            return grid
    # Below the crisp sizes frames would take more room than the pictures: a grid line in a gap of its own width.
    for cell in range(smallest, 0, -1):
        if grid := _filled(count, cell, line, line, width, height):
            return grid
    return None


def _filled(count: int, cell: int, gap: int, line: int, width: int, height: int) -> Grid | None:
    most_columns = min(count, (width - 4 * line + gap) // (cell + gap))
    most_rows = (height - 4 * line + gap) // (cell + gap)
    if most_columns < 1 or most_rows * most_columns < count:
        return None
    columns = range(ceil(count / most_rows), most_columns + 1)
    # Fewest empty places in the last row, then the widest.
    best = min(columns, key=lambda number: (-count % number, -number))
    return Grid(count, best, cell, gap, line)


def whole_tile(side: int, least: float) -> int:
    """The smallest whole multiple of `side` that is no smaller, in device pixels."""
    return max(1, ceil(least / side)) * side


def tiles(count: int, side: int, width: int, height: int, ratio: float, tile: int, first_row: int) -> Grid | None:
    """Cells of about `tile` device pixels, from this row on as many as fit; at least one."""
    line, gap = hairline(ratio), max(round(4 * ratio), 4)
    room = min(width, height) - 4 * line
    cell = max(side, min(tile, room) // side * side) if room >= side else room
    if cell < 1:
        return None
    columns = max(1, min(count, (width - 4 * line + gap) // (cell + gap)))
    rows = (height - 4 * line + gap) // (cell + gap)
    first = min(max(0, first_row), max(0, ceil(count / columns) - rows)) * columns
    return Grid(min(count - first, rows * columns), columns, cell, gap, line, first)


def two_rows(count: int, side: int, width: int, height: int, ratio: float, most: int = 84) -> Grid | None:
    """Two rows with the largest of three sizes, `most` at most, that fits the width; as many pictures as fit at the
    smallest."""
    del height  # it follows from the width
    line, gap = hairline(ratio), max(round(3 * ratio), 3)
    unit = max(1, round(CRISP_FROM / side)) * side
    smallest, largest = max(1, round(CRISP_FROM * ratio / unit)), max(1, int(most * ratio / unit))
    columns = ceil(count / 2)
    for multiple in range(largest, smallest - 1, -1):
        grid = Grid(count, columns, multiple * unit, gap, line)
        if grid.width <= width:
            return grid
    cell = smallest * unit
    columns = (width - 4 * line + gap) // (cell + gap)
    return Grid(min(count, 2 * columns), columns, cell, gap, line) if columns > 0 else None
