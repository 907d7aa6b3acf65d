"""Which rows and columns of a confusion matrix are visible. Arithmetic alone: knows neither pixels nor counts."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

LEAST_SHOWN = 5


@dataclass(frozen=True)
class Section:
    """A square of whole cells, so that no cell and no name is ever cut.

    Attributes:
        count: of the classes.
        shown: how many rows and columns to show. The whole part of it is visible; the fraction is kept, so that many
            small turns of a wheel add up.
        row, column: the first visible ones.
    """

    count: int
    shown: float
    row: int = 0
    column: int = 0

    @classmethod
    def whole(cls, count: int) -> Section:
        """All rows and columns of so many classes."""
        return cls(count, count)

    @property
    def is_whole(self) -> bool:
        """Whether all rows and columns are visible, so that there is nothing to scroll to."""
        return self.side == self.count

    @property
    def side(self) -> int:
        """How many rows, and as many columns, are visible."""
        return math.floor(self.shown)

    @property
    def rows(self) -> range:
        """The indices of the true classes whose rows are visible."""
        return range(self.row, self.row + self.side)

    @property
    def columns(self) -> range:
        """The indices of the answers whose columns are visible."""
        return range(self.column, self.column + self.side)

    def zoomed(self, factor: float, down: float, right: float) -> Section:
        """Show `factor` times as many rows and columns. The cell at a place, given as shares of the height and the
        width, stays there; only the edges of the matrix move it."""
        shown = min(float(self.count), max(float(min(LEAST_SHOWN, self.count)), self.shown * factor))
        side = math.floor(shown)
        row = self.row + math.floor(down * self.side) - math.floor(down * side)
        column = self.column + math.floor(right * self.side) - math.floor(right * side)
        return replace(self, shown=shown).starting(row, column)

    def starting(self, row: int, column: int) -> Section:
        """Move it here, or as near as the edges allow."""
        last = self.count - self.side
        return replace(self, row=min(last, max(0, row)), column=min(last, max(0, column)))

    def with_cell(self, label: int, answer: int) -> Section:
        """Move it just so far that this cell is visible."""
        row = max(min(self.row, label), label - self.side + 1)
        column = max(min(self.column, answer), answer - self.side + 1)
        return self.starting(row, column)
