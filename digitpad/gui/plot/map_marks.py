"""What stands on the map of digits in pixels, however far it is zoomed: labels, the ink, the selected digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from digitpad.app.label_places import LongLabels, apart
from digitpad.gui.look import theme
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.look.short_names import ShortNames
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.view import PlotView

if TYPE_CHECKING:
    from digitpad.gui.plot.digit_map import DigitMap

CENTER = Qt.AlignmentFlag.AlignCenter
LABEL, INK = 12, 13  # radii
WIDEST = 180  # a label; a longer name is shortened


class MapMarks(pg.GraphicsObject):
    """Paints over the points; it lets the mouse through to the view."""

    def __init__(self, digit_map: DigitMap, view: PlotView) -> None:
        super().__init__(view)
        self._map, self._view = digit_map, view
        self.selection: QRectF | None = None  # in the plot's values
        self._long_labels, self._short_names = LongLabels(), ShortNames()
        self.setZValue(100)

    def show_selection(self, selection: QRectF | None) -> None:
        """Paint this rectangle, in the plot's values, around what is selected; None for none."""
        self.selection = selection
        self.follow()

    def follow(self) -> None:
        """Paint anew where everything is now."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view.boundingRect())

    def shape(self) -> QPainterPath:
        return QPainterPath()

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.boundingRect())
        corner = self._map.area.topLeft()
        painter.translate(-corner)  # from here on in the widget's coordinates
        if self.selection is not None:
            self._paint_selection(painter, theme.of(self._map))
        self._map.paint_marks(painter)

    def _paint_selection(self, painter: QPainter, colors: Theme) -> None:
        assert self.selection is not None
        corners = self.selection.topLeft(), self.selection.bottomRight()
        spots = [self._map.spot_of(corner.x(), corner.y()) for corner in corners]
        painter.setPen(QPen(QColor(colors.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(*spots).normalized())

    def apart(self, spots: np.ndarray) -> np.ndarray:
        """Where labels that belong to these spots, (classes, 2), stand beside each other; nan where the spot is, and
        where a long name finds no room."""
        reach, room = (LABEL + 2) * theme.unit(self._map), (self._map.width(), self._map.height())
        sizes = self.label_sizes()
        if (sizes > 2 * reach).any():
            return self._long_labels.places(spots, sizes, room)
        placed: np.ndarray = np.clip(apart(spots, 2 * reach), reach, np.array(room) - reach)
        return placed

    def paint_labels(self, painter: QPainter, spots: np.ndarray, colors: Theme) -> None:
        """Each class at its spot, (classes, 2); nan where there is none."""
        painter.setFont(self._font())
        radius, names = LABEL * theme.unit(self._map), self.names()
        for digit, spot in enumerate(spots):
            if np.isnan(spot).any():
                continue
            painter.setPen(QPen(QColor(digit_color(digit, colors)), 2))
            painter.setBrush(QColor(colors.surface))
            name = names[digit]
            around = _pill(QPointF(*spot), radius, name, painter)
            painter.drawRoundedRect(around, radius, radius)
            painter.setPen(QColor(colors.text))
            painter.drawText(around, CENTER, name)

    def paint_ink(self, painter: QPainter, spots: np.ndarray, read: str, colors: Theme) -> None:
        """Where the ink has been and, at the last of the spots (n, 2), is now."""
        path = [QPointF(*spot) for spot in spots]
        if len(path) > 1:
            for color, width in ((colors.surface, 5), (colors.accent, 2)):
                painter.setPen(QPen(QColor(color), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolyline(QPolygonF(path))
        radius = INK * theme.unit(self._map)
        painter.setPen(QPen(QColor(colors.surface), 2))
        painter.setBrush(QColor(colors.text))
        painter.setFont(self._font())
        read = self.short_of(read)
        around = _inside(_pill(path[-1], radius, read, painter), QRectF(self._map.rect()).adjusted(6, 6, -6, -6))
        painter.drawRoundedRect(around, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.text), 2))
        painter.drawRoundedRect(around.adjusted(-4, -4, 4, 4), radius + 4, radius + 4)
        painter.setPen(QColor(colors.surface))
        painter.drawText(around, CENTER, read)

    def paint_current(self, painter: QPainter, spot: QPointF, label: int, colors: Theme) -> None:
        """A ring around the selected digit."""
        painter.setPen(QPen(QColor(colors.surface), 2))
        painter.setBrush(QColor(digit_color(label, colors)))
        painter.drawEllipse(spot, 6, 6)
        painter.setPen(QPen(QColor(colors.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, 8, 8)

    def _font(self) -> QFont:
        return theme.scaled_font(self._map, theme.TITLE, semibold=True)

    def names(self) -> tuple[str, ...]:
        """The names of the classes, as they stand on the map."""
        return self._short_names.of(self._map.classes.names, self._font(), WIDEST * theme.unit(self._map))

    def short_of(self, read: str) -> str:
        """What the ink is read as, as it stands on the label of that class."""
        return dict(zip(self._map.classes.names, self.names(), strict=True)).get(read, read)

    def label_sizes(self) -> np.ndarray:
        """(classes, 2): width and height of what is painted for each name, with a gap around."""
        high, metrics = 2 * (LABEL + 2) * theme.unit(self._map), QFontMetricsF(self._font())
        return np.array([(max(high, metrics.horizontalAdvance(name) + 12), high) for name in self.names()])


def _pill(spot: QPointF, radius: float, name: str, painter: QPainter) -> QRectF:
    """The outline around a name: a circle, or something longer."""
    wide = max(0.0, painter.fontMetrics().horizontalAdvance(name) + 8 - 2 * radius)
    return _square(spot, radius).adjusted(-wide / 2, 0, wide / 2, 0)


def _inside(place: QRectF, room: QRectF) -> QRectF:
    """Moved no further than it has to be."""
    left = max(room.left(), min(place.left(), room.right() - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() - place.height()))
    return QRectF(QPointF(left, top), place.size())


def _square(middle: QPointF, radius: float) -> QRectF:
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
