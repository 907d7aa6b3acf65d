"""The ink of a pad as it is painted: where its strokes lie on the widget, how wide they are, and their picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.pad_paper import Paper
from digitpad.app.pad.stroke import Stroke
from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.pad_view import PadView
from digitpad.gui.draw.stroke_painting import StrokePainter, bounds
from digitpad.gui.look import theme
from digitpad.gui.look.cached_pixmap import CachedPixmap

FINEST = 2.5  # pixels: no line is thinner
Box = tuple[float, float, float, float]


class PaintedInk:
    """What lies on `paper`, on this pad. Finished strokes are a cached pixmap, the one being drawn is painted over it.

    Attributes:
        view: from ink to pad coordinates.
    """

    def __init__(self, pad: QWidget, paper: Paper) -> None:
        self._pad, self._paper = pad, paper
        self.view = PadView()
        self._strokes = StrokePainter()
        self._finished = CachedPixmap()

    def paint(self, painter: QPainter) -> None:
        """Paint the strokes, in the coordinates of the pad; a sheet is painted by others."""
        key = self._paper.content.ink, theme.of(self._pad).name
        finished = self._finished.picture(key, self._pad.size(), self._pad.devicePixelRatioF(), self._paint_finished)
        painter.drawPixmap(0, 0, finished)
        if self._paper.stroke is not None:
            self._paint_stroke(painter, self._paper.stroke, theme.of(self._pad))

    def paint_all(self, painter: QPainter, colors: theme.Theme) -> None:
        """Sheet and strokes without the cache, for a copy."""
        if self._paper.sheet is not None:
            pad_painting.paint_sheet(painter, self._paper.sheet, self._pad.rect(), colors)
        for stroke in self._paper.strokes:
            self._paint_stroke(painter, stroke, colors)

    def _paint_finished(self, painter: QPainter) -> None:
        for stroke in self._paper.content.ink:
            self._paint_stroke(painter, stroke, theme.of(self._pad))

    def _paint_stroke(self, painter: QPainter, stroke: Stroke, colors: theme.Theme) -> None:
        painter.save()
        painter.setTransform(self.view.transform(), True)
        self._strokes.paint(painter, stroke, colors.ink, self._line_width(stroke) / self.view.scale)
        painter.restore()

    def _line_width(self, stroke: Stroke) -> float:
        return max(FINEST, stroke.width * min(self._pad.width(), self._pad.height()))

    def tip(self, stroke: Stroke) -> QRect:
        """The part of the pad that the last points of a stroke have changed."""
        tip = self.view.transform().mapRect(bounds(stroke, last=4))
        margin = self._line_width(stroke) / 2 + 2
        return tip.adjusted(-margin, -margin, margin, margin).toAlignedRect()

    def place_box(self, box: Box) -> QRectF:
        """Where a box of the reading is painted: around the ink, a little apart from it."""
        sheet = self._paper.sheet
        if sheet is not None:
            return pad_painting.place_on_sheet(sheet, self._pad.rect(), QRectF(*box)).adjusted(-4, -4, 4, 4)
        margin = max((self._line_width(stroke) for stroke in self._paper.strokes), default=0.0) / 2 + 5
        rect = self.view.transform().mapRect(QRectF(*box))
        inside = QRectF(self._pad.rect()).adjusted(2, 2, -2, -2)
        return rect.adjusted(-margin, -margin, margin, margin).intersected(inside)
