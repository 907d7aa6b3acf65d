"""Draws the marks over the pictures of a mosaic: which neurons are stuck or switched off."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLine, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from digitpad.app.insight.neuron_grid import Grid
from digitpad.app.insight.shown_layer import Marks
from digitpad.gui.look.theme import Theme


def draw_marks(painter: QPainter, marks: Marks, grid: Grid, colors: Theme) -> None:
    """All but the bars, which lie in the mosaic itself; in device pixels."""
    for index in np.flatnonzero(marks.off[grid.shown]):
        _cross_out(painter, _cell(grid, grid.first + int(index)), grid.line, colors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.text))
    size = min(grid.cell, max(4 * grid.line, round(0.14 * grid.cell)))
    for index in np.flatnonzero(marks.stuck[grid.shown]):
        x, y = grid.corner(grid.first + int(index))
        right = x + grid.cell
        painter.drawPolygon(QPolygonF([QPointF(right - size, y), QPointF(right, y), QPointF(right, y + size)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _cross_out(painter: QPainter, cell: QRect, line: int, colors: Theme) -> None:
    faded = QColor(colors.surface)
    faded.setAlphaF(0.5)
    painter.fillRect(cell, faded)
    painter.setPen(QPen(QColor(colors.text), 2 * line if cell.width() >= 28 * line else line))
    painter.drawLine(QLine(cell.bottomLeft(), cell.topRight()))


def _cell(grid: Grid, index: int) -> QRect:
    x, y = grid.corner(index)
    return QRect(x, y, grid.cell, grid.cell)
