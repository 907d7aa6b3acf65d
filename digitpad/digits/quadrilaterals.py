"""Four-sided figures: the one that encloses a patch, and what lies in it put straight."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.digits.colors import each_channel
from digitpad.digits.filters import Floats
from digitpad.digits.patches import Bools

Points = NDArray[np.float64]

_MOST_CORNERS = 60  # of the hull that is simplified


class View:
    """What lies between four corners of a picture, seen straight on.

    Attributes:
        size: width and height in its own pixels.
    """

    def __init__(self, corners: Points) -> None:
        """corners: (4, 2), upper left, upper right, lower right, lower left, in pixels of the picture."""
        sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
        width, height = max(8, round(sides[[0, 2]].mean())), max(8, round(sides[[1, 3]].mean()))
        self.size = (width, height)
        self.corners = corners
        own = np.array([[0, 0], [width, 0], [width, height], [0, height]], float)
        rows = []
        for (x, y), (u, v) in zip(own, corners, strict=True):
            rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
        system = np.array(rows)
        self._factors = np.linalg.solve(system[:, :8], system[:, 8])

    def straight(self, colors: Floats) -> Floats:
        """(height, width, channels) of the picture as (height, width, channels) of the view."""
        factors = self._factors.tolist()
        method, sampling = Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
        seen = each_channel(colors, lambda grey: Image.fromarray(grey).transform(self.size, method, factors, sampling))
        return np.clip(seen, 0, 1)

    def box_in_picture(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        """Left, top, right and bottom in the view -> of the box around it in the picture."""
        left, top, right, bottom = box
        x, y = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], float).T
        a, b, c, d, e, f, g, h = self._factors
        depth = g * x + h * y + 1
        u, v = (a * x + b * y + c) / depth, (d * x + e * y + f) / depth
        return float(u.min()), float(v.min()), float(u.max()), float(v.max())


def around(mask: Bools) -> Points:
    """The corners (4, 2), as a `View` takes them, of the smallest figure of four sides found around a patch."""
    polygon = hull(mask)
    while len(polygon) > 4:
        polygon = _with_one_side_less(polygon)
    # Clockwise, as y grows down; the upper left corner, nearest to the origin, is the first.
    first = int(polygon.sum(axis=1).argmin())
    return np.roll(polygon, -first, axis=0)


def area(polygon: Points) -> float:
    """The area of a polygon (n, 2) whose sides do not cross, in square pixels."""
    x, y = polygon.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def hull_area(mask: Bools) -> float:
    """The area of the convex hull around a patch (height, width), in square pixels."""
    return area(hull(mask))


def hull(mask: Bools) -> Points:
    """The corners of the convex hull of all pixels, (n, 2), clockwise as seen."""
    rows = np.flatnonzero(mask.any(axis=1))
    first = mask[rows].argmax(axis=1)
    last = mask.shape[1] - mask[rows][:, ::-1].argmax(axis=1)
    ends = [(x, y + dy) for y, xs in zip(rows, zip(first, last, strict=True), strict=True) for x in xs for dy in (0, 1)]
    points = sorted({(float(x), float(y)) for x, y in ends})
    lower, upper = _chain(points), _chain(points[::-1])
    corners = np.array(lower[:-1] + upper[:-1])
    if len(corners) > _MOST_CORNERS:
        corners = corners[np.linspace(0, len(corners) - 1, _MOST_CORNERS).astype(int)]
    return corners


def depths(points: Points, polygon: Points) -> NDArray[np.float64]:
    """How far points, (n, 2), lie inside of a convex polygon, clockwise as seen, in pixels; negative outside."""
    found = np.full(len(points), np.inf)
    for (x, y), (dx, dy) in zip(polygon, np.roll(polygon, -1, axis=0) - polygon, strict=True):
        found = np.minimum(found, (dx * (points[:, 1] - y) - dy * (points[:, 0] - x)) / np.hypot(dx, dy))
    return found


def _chain(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    chain: list[tuple[float, float]] = []
    for point in points:
        while len(chain) > 1 and _turn(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _with_one_side_less(polygon: Points) -> Points:
    """The side is left out whose neighbours, made longer until they meet, add the least area. Of a convex polygon with
    five sides or more, not all neighbours run apart."""
    n = len(polygon)
    choices = []
    for i in range(n):
        a, b, c, d = (polygon[(i + k) % n] for k in (-1, 0, 1, 2))
        first, second = b - a, c - d
        cross = float(first[0] * second[1] - first[1] * second[0])
        if abs(cross) < 1e-9:
            continue
        reach = float((c - b)[0] * second[1] - (c - b)[1] * second[0]) / cross
        if reach < 0:
            continue  # they run apart
        meet = b + reach * first
        choices.append((area(np.array([b, meet, c])), i, meet))
    _, i, meet = min(choices, key=lambda choice: choice[0])
    changed = polygon.copy()
    changed[i] = meet
    return np.delete(changed, (i + 1) % n, axis=0)
