"""Where digits lie on the map that a window shows: most of them within it, the outliers in a margin around."""

from __future__ import annotations

import numpy as np

OUTLIERS = 0.2  # per cent on each side that count as outliers
MARGIN = 0.09  # beyond the outermost other digits, as a share of the map; outliers lie there
HALF_WAY = 0.1  # so far out, as a share of the map, an outlier is half-way through the margin
EDGE = 0.015


class MapScale:
    """The scale from places to the plot, whose own coordinates are 0 to 1 without the margin."""

    def __init__(self, ends: np.ndarray) -> None:
        """`ends`, (2, 2): the places that become (0, 0) and (1, 1)."""
        self._ends = ends

    @classmethod
    def of(cls, places: np.ndarray) -> MapScale:
        """The one for a map with digits at `places`, (n, 2)."""
        ends = np.percentile(places, (OUTLIERS, 100 - OUTLIERS), axis=0)
        empty = ends[1] - ends[0] < 1e-9
        ends[:, empty] += np.array([[-1.0], [1.0]])
        return cls(ends)

    def drawn(self, places: np.ndarray) -> np.ndarray:
        """Where places, (n, 2), lie in the plot, (n, 2); outliers in their order in the margin."""
        shares = (np.asarray(places, float) - self._ends[0]) / (self._ends[1] - self._ends[0])
        inside = np.clip(shares, 0, 1)
        out = shares - inside
        drawn: np.ndarray = inside + (MARGIN - EDGE) * out / (np.abs(out) + HALF_WAY)
        return drawn


def medians(places: np.ndarray, labels: np.ndarray, classes: int) -> np.ndarray:
    """The median place, (classes, 2), of the digits of each class; nan where there is none."""
    return np.array(
        [np.median(places[labels == d], axis=0) if (labels == d).any() else [np.nan] * 2 for d in range(classes)]
    )
