"""Paints strokes of the pen."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from digitpad.app.pad.stroke import Point, Stroke


class StrokePainter:
    """Caches the curves of strokes, so that what a move of the pen costs does not grow with the stroke."""

    def __init__(self) -> None:
        self._curves: WeakKeyDictionary[Stroke, _Curve] = WeakKeyDictionary()

    def paint(self, painter: QPainter, stroke: Stroke, color: str, width: float) -> None:
        """Paint a smooth line through the points, in their coordinates: `width` wide at full pressure."""
        pen = QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(stroke.points) == 1:
            pen.setWidthF(width * _share_of_width(stroke.pressures[0]))
            painter.setPen(pen)
            painter.drawPoint(QPointF(*stroke.points[0]))
        elif set(stroke.pressures) == {1.0}:
            painter.setPen(pen)
            painter.drawPath(self._curves.setdefault(stroke, _Curve()).through(stroke.points))
        else:
            pieces = _pieces(stroke.points, 0, len(stroke.points))
            for path, pressure in zip(pieces, stroke.pressures, strict=True):
                pen.setWidthF(width * _share_of_width(pressure))
                painter.setPen(pen)
                painter.drawPath(path)


class _Curve:
    """The curve of a stroke that grows: the pieces of its first points, which later points no longer change."""

    def __init__(self) -> None:
        self._settled = QPainterPath()
        self._settled_points = 0

    def through(self, points: list[Point]) -> QPainterPath:
        """All pieces as one."""
        for piece in _pieces(points, self._settled_points, len(points) - 1):
            self._settled.connectPath(piece)
        self._settled_points = len(points) - 1
        whole = QPainterPath(self._settled)
        for piece in _pieces(points, self._settled_points, len(points)):
            whole.connectPath(piece)
        return whole


def bounds(stroke: Stroke, last: int = 0) -> QRectF:
    """The box around all its points, or around the last few."""
    xs, ys = zip(*stroke.points[-last:], strict=True)
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))


def _pieces(points: list[Point], first: int, end: int) -> Iterator[QPainterPath]:
    """One piece a point, from point `first` to `end`: a quadratic curve from middle to middle, with the point as its
    control. Beyond the ends there is the end again."""
    last = len(points) - 1
    for index in range(first, end):
        around = (points[max(0, min(near, last))] for near in (index - 1, index, index + 1))
        before, point, after = (QPointF(*place) for place in around)
        start, stop = (before + point) / 2, (point + after) / 2
        piece = QPainterPath(start)
        if point in (start, stop):  # a curve without a direction at its end would get no round cap
            piece.lineTo(stop)
        else:
            piece.quadTo(point, stop)
        yield piece


def _share_of_width(pressure: float) -> float:
    return 0.4 + 0.6 * pressure
