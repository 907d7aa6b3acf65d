"""The digits of a map: which are visible, which can be pointed at, and which is nearest in a given direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

Values = list[str | int | float]


class MapPoints(Protocol):
    """n digits of the map."""

    @property
    def indices(self) -> np.ndarray:
        """int (n,): which of the test digits each of them is."""

    @property
    def places(self) -> np.ndarray:
        """float (n, 2): right and up, in the unit of the map; `MapScale` brings them into the plot."""

    @property
    def labels(self) -> np.ndarray:
        """int (n,): their true classes."""

    @property
    def read(self) -> np.ndarray:
        """int (n,): the network's answers."""

    def picture(self, index: int) -> np.ndarray:
        """uint8 (784,): that of the digit at this index of the arrays."""


@dataclass(frozen=True)
class MapDigits:
    """The digits at `points`, and what was chosen from them.

    Spots are where they lie as the map is zoomed, (n, 2), right and down.

    Attributes:
        first: labels that stand out; none for all alike.
        mistakes_only: what was read right is left out.
    """

    points: MapPoints
    first: frozenset[int] = frozenset()
    mistakes_only: bool = False

    @property
    def visible(self) -> np.ndarray:
        """bool (n,)"""
        right = self.points.read == self.points.labels
        return ~right if self.mistakes_only else np.ones_like(right)

    @property
    def strong(self) -> np.ndarray:
        """bool (n,): which stand out."""
        labels = self.points.labels
        return np.isin(labels, list(self.first)) if self.first else np.ones(len(labels), bool)

    @property
    def findable(self) -> np.ndarray:
        """bool (n,): which can be pointed at."""
        found: np.ndarray = self.visible & self.strong
        return found

    def place_of(self, index: int | None) -> int | None:
        """Where in the arrays a test digit is; None where it is not on the map."""
        found = np.flatnonzero(self.points.indices == index)
        return int(found[0]) if index is not None and len(found) else None

    def nearest(self, spots: np.ndarray, spot: tuple[float, float], reach: float = np.inf) -> int | None:
        """The findable digit nearest to a spot; None where none lies within reach."""
        return self._least(np.hypot(*(spots - spot).T), reach)

    def beside(self, spots: np.ndarray, index: int, right: int, down: int) -> int | None:
        """The nearest findable digit on one side of another: `right` and `down` are -1, 0 or 1, one of them 0."""
        steps = spots - spots[index]
        along, aside = steps @ [right, down], np.abs(steps @ [down, right])
        return self._least(np.where((along > 2) & (aside <= along), along + aside, np.inf))

    def _least(self, away: np.ndarray, reach: float = np.inf) -> int | None:
        if not len(away):
            return None
        away[~self.findable] = np.inf
        least = int(away.argmin())
        return least if np.isfinite(away[least]) and away[least] <= reach else None

    def counts(self, inside: np.ndarray, classes: int) -> np.ndarray:
        """int (classes,): how many visible digits of each label are among those, bool (n,)."""
        return np.bincount(self.points.labels[inside & self.visible], minlength=classes)

    def rows(self, names: Sequence[str]) -> list[Values]:
        """One a digit: its number, place, label, and what was read; `names` are those of the classes."""
        points, named = self.points, np.array(names)
        columns = points.indices, *points.places.T, named[points.labels], named[points.read]
        return [list(row) for row in zip(*(column.tolist() for column in columns), strict=True)]
