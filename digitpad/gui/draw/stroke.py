"""One stroke of the pen as it was drawn, and how it is painted.

Pressure changes how a stroke looks, never what is recognised.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

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
        self._settled = QPainterPath()  # the pieces of these first points, which later points no longer change
        self._settled_points = 0

    @classmethod
    def through(cls, points: Iterable[Point], width: float, pressures: Iterable[float] | None = None) -> Stroke:
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

    def bounds(self, last: int | None = None) -> QRectF:
        """The box around all points, or around the last few."""
        xs, ys = zip(*(self.points if last is None else self.points[-last:]), strict=True)
        return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))

    def paint(self, painter: QPainter, color: str, width: float) -> None:
        pen = QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(self.points) == 1:
            pen.setWidthF(width * _share_of_width(self.pressures[0]))
            painter.setPen(pen)
            painter.drawPoint(QPointF(*self.points[0]))
        elif set(self.pressures) == {1.0}:
            painter.setPen(pen)
            painter.drawPath(self._path())
        else:
            for path, pressure in zip(self._pieces(0, len(self.points)), self.pressures, strict=True):
                pen.setWidthF(width * _share_of_width(pressure))
                painter.setPen(pen)
                painter.drawPath(path)

    def _path(self) -> QPainterPath:
        """All pieces as one; what a move of the pen costs does not grow with the stroke."""
        for piece in self._pieces(self._settled_points, len(self.points) - 1):
            self._settled.connectPath(piece)
        self._settled_points = len(self.points) - 1
        whole = QPainterPath(self._settled)
        for piece in self._pieces(self._settled_points, len(self.points)):
            whole.connectPath(piece)
        return whole

    def _pieces(self, first: int, end: int) -> Iterator[QPainterPath]:
        """One piece a point, from point `first` to `end`: a quadratic curve from middle to middle, with the point as
        its control."""
        for index in range(first, end):
            before, point, after = (QPointF(*self._point(near)) for near in (index - 1, index, index + 1))
            start, stop = (before + point) / 2, (point + after) / 2
            piece = QPainterPath(start)
            if point in (start, stop):  # a curve without a direction at its end would get no round cap
                piece.lineTo(stop)
            else:
                piece.quadTo(point, stop)
            yield piece

    def _point(self, index: int) -> Point:
        """Beyond the ends there is the end again."""
        return self.points[max(0, min(index, len(self.points) - 1))]


def _share_of_width(pressure: float) -> float:
    return 0.4 + 0.6 * pressure
