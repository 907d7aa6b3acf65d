"""Paints one step on the way from the drawing to the answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitpad.app.pad.drawing_steps import DrawingStep
from digitpad.digits.ink import BOX, SIZE
from digitpad.gui.look import canvas
from digitpad.gui.look.framed_picture import FramedPicture
from digitpad.gui.look.theme import Theme

_OUTLINE = 0.4  # width of the line around a sheet
_HAIR = 0.2  # width of the marks, in pixels of 28 x 28
_RING, _DOT, _CROSS = 1.6, 0.7, 2.0  # radius of a ring and of the dot, half the length of the cross


class StepPicture(FramedPicture):
    """Shows nothing before `show_step`; a screen reader gets the step's title and caption."""

    def __init__(self) -> None:
        super().__init__("")
        self._step: DrawingStep | None = None

    @property
    def step(self) -> DrawingStep | None:
        """The step on view; None before `show_step`."""
        return self._step

    @property
    def empty(self) -> bool:
        return self._step is None

    def show_step(self, step: DrawingStep) -> None:
        """Show this step, and give its title and caption to screen readers."""
        self._step = step
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.caption)
        self.update()

    def paint_inside(self, painter: QPainter, inside: QRect, colors: Theme) -> None:
        step = self._step
        if step is None:
            return
        painter.setClipRect(inside)
        painter.translate(inside.topLeft())
        painter.scale(inside.width() / SIZE, inside.height() / SIZE)
        if step.pixels is not None:
            _draw_pixels(painter, step.pixels, QRectF(*step.place), colors)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_lines(painter, step.faint, step.pen, colors.border)
        _draw_lines(painter, step.lines, step.pen, colors.ink)
        if step.outline is not None:
            _draw_lines(painter, [step.outline], _OUTLINE, colors.accent)
        self._draw_marks(painter, step, colors)

    def _draw_marks(self, painter: QPainter, step: DrawingStep, colors: Theme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.strong), _HAIR))
        for x, y in step.rings:
            painter.drawEllipse(QPointF(x, y), _RING, _RING)
        if step.box is not None:
            painter.setPen(QPen(QColor(colors.strong), _HAIR, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(*step.box, BOX, BOX))
        if step.mass is not None:
            _draw_centre(painter, QPointF(*step.mass), colors)


def _draw_centre(painter: QPainter, mass: QPointF, colors: Theme) -> None:
    """A cross in the middle, where the centre of mass is to lie, and a dot where it lies."""
    middle = SIZE / 2 + 0.5  # of the pixel on which MNIST's digits are centred
    painter.setPen(QPen(QColor(colors.accent), 2 * _HAIR))
    painter.drawLine(QPointF(middle - _CROSS, middle), QPointF(middle + _CROSS, middle))
    painter.drawLine(QPointF(middle, middle - _CROSS), QPointF(middle, middle + _CROSS))
    painter.setPen(QPen(QColor(colors.paper), _HAIR))
    painter.setBrush(QColor(colors.accent))
    painter.drawEllipse(mass, _DOT, _DOT)


def _draw_lines(painter: QPainter, lines: Sequence[np.ndarray], width: float, color: str) -> None:
    painter.setPen(
        QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    for line in lines:
        if len(line) == 1 or not np.ptp(line, axis=0).any():
            painter.drawPoint(QPointF(*line[0]))
        else:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))


def _draw_pixels(painter: QPainter, pixels: np.ndarray, place: QRectF, colors: Theme) -> None:
    """Crisp squares where they are enlarged, even where they are made smaller."""
    large = max(pixels.shape) > SIZE
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, large)
    painter.drawImage(place, canvas.as_image(canvas.ink_words(colors)[pixels]))
