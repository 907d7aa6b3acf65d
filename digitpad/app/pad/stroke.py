"""One stroke of the pen as it was drawn. Pressure changes how a stroke looks, never what is recognised."""

from __future__ import annotations

import math
from collections.abc import Iterable

Point = tuple[float, float]
# Of the pad's shorter side, from thin to thick.
PEN_WIDTHS = (0.018, 0.034, 0.055, 0.085)


class Stroke:
    """Points in ink coordinates; pressures beside them, 1 for a mouse; and the width of the pen, a share of
    the pad's shorter side."""

    def __init__(self, width: float = PEN_WIDTHS[1]) -> None:
        self.points: list[Point] = []
        self.pressures: list[float] = []
        self.width = width

    @classmethod
    def through(
        cls, points: Iterable[Point], width: float = PEN_WIDTHS[1], pressures: Iterable[float] | None = None
    ) -> Stroke:
        """A stroke through these points; without pressures each is 1."""
        stroke = cls(width)
        stroke.points = list(points)
        stroke.pressures = [1.0] * len(stroke.points) if pressures is None else list(pressures)
        return stroke

    def add(self, point: Point, pressure: float = 1.0) -> bool:
        """False when the pen has not moved."""
        if self.points and self.points[-1] == point:
            return False
        self.points.append(point)
        self.pressures.append(pressure)
        return True

    def steadied(self, slip: float) -> Stroke:
        """The stroke itself, or, where it stays within `slip` of its first point, that point alone."""
        if len(self.points) < 2 or any(math.dist(self.points[0], point) > slip for point in self.points):
            return self
        return Stroke.through(self.points[:1], self.width, [max(self.pressures)])
