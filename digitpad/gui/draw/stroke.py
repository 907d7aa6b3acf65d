"""One stroke of the pen as it was drawn, and how it is painted.

Pressure changes how a stroke looks, never what is recognised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

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
            if point in (start, end):  # a curve without a direction at its end would get no round cap
                piece.lineTo(end)
            else:
                piece.quadTo(point, end)
            yield piece


def _share_of_width(pressure: float) -> float:
    return 0.4 + 0.6 * pressure
