"""One stroke of the pen as it was drawn, and how it is painted.

Pressure changes how a stroke looks, never what is recognised.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

Point = tuple[float, float]


class Stroke:
    """Points in device-independent pixels; pressures beside them, 1 for a mouse."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self.pressures: list[float] = []

    def add(self, point: Point, pressure: float = 1.0) -> bool:
        """False when the pen has not moved."""
        if self.points and self.points[-1] == point:
            return False
        self.points.append(point)
        self.pressures.append(pressure)
        return True

    def bounds(self, last: int | None = None) -> QRectF:
        """The box around all points, or around the last few."""
        xs, ys = zip(*(self.points if last is None else self.points[-last:]), strict=True)
        return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))

    def paint(self, painter: QPainter, color: QColor, width: float) -> None:
        pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(self.points) == 1:
            pen.setWidthF(width * _share_of_width(self.pressures[0]))
            painter.setPen(pen)
            painter.drawPoint(QPointF(*self.points[0]))
        elif set(self.pressures) == {1.0}:
            painter.setPen(pen)
            painter.drawPath(self._path())
        else:
            for path, pressure in zip(self._pieces(), self.pressures, strict=True):
                pen.setWidthF(width * _share_of_width(pressure))
                painter.setPen(pen)
                painter.drawPath(path)

    def _path(self) -> QPainterPath:
        whole = QPainterPath()
        for piece in self._pieces():
            whole.connectPath(piece)
        return whole

    def _pieces(self) -> Iterator[QPainterPath]:
        """One piece a point: a quadratic curve from middle to middle, with the point as its control."""
        points = [QPointF(*point) for point in self.points]
        middles = [points[0], *((a + b) / 2 for a, b in pairwise(points)), points[-1]]
        for (start, end), point in zip(pairwise(middles), points, strict=True):
            piece = QPainterPath(start)
            piece.quadTo(point, end)
            yield piece


def _share_of_width(pressure: float) -> float:
    return 0.4 + 0.6 * pressure
