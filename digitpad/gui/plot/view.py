"""The area of a plot in which the mouse moves and zooms what is visible; it emits each change."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPen

from digitpad.gui.look.theme import Theme

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class PlotView(pg.ViewBox):
    """A drag pans, with Shift it zooms to a rectangle; with Ctrl it selects one, where the plot allows that.

    Attributes:
        held: the keys that were held when the button was pressed.
    """

    clicked = Signal(QPointF)  # once, with the left button: the place, in the plot's values
    menuWanted = Signal()
    selected = Signal(QRectF)  # in the plot's values

    def __init__(self, selects: bool = False) -> None:
        super().__init__(enableMenu=False, defaultPadding=0)
        self.disableAutoRange()
        self._selects = selects
        self._drags = ""
        self.held = Qt.KeyboardModifier.NoModifier

    def dress(self, colors: Theme) -> None:
        """Give the rectangle that a drag draws the colours of the theme."""
        ground = QColor(colors.accent)
        ground.setAlphaF(0.15)
        self.rbScaleBox.setBrush(ground)
        self.rbScaleBox.setPen(QPen(QColor(colors.accent), 1))

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        event.accept()
        if event.button() == RIGHT:
            return
        if event.isStart():
            selects = self._selects and bool(self.held & CTRL)
            self._drags = "select" if selects else "zoom" if self.held & SHIFT else "pan"
        if self._drags == "select" and event.isFinish():
            self.rbScaleBox.hide()
            corners = QRectF(event.buttonDownPos(), event.pos()).normalized()
            self.selected.emit(self.childGroup.mapRectFromParent(corners))
            return
        self.setMouseMode(self.PanMode if self._drags == "pan" else self.RectMode)
        super().mouseDragEvent(event, axis)

    def mouseClickEvent(self, event: Any) -> None:
        event.accept()
        if event.button() == RIGHT:
            self.menuWanted.emit()
        elif event.button() == LEFT and not event.double():
            self.clicked.emit(self.mapToView(event.pos()))

    def keyPressEvent(self, event: Any) -> None:
        event.ignore()  # the plot itself answers to keys

    def zoom(self, factor: float, center: QPointF, axes: tuple[int, ...] = (0, 1)) -> None:
        """Show `factor` times as much around a place in the plot's values, in both directions or in one."""
        self._resetTarget()
        self.scaleBy([factor if axis in axes else None for axis in (0, 1)], center)
        self.sigRangeChangedManually.emit([axis in axes for axis in (0, 1)])

    def pan(self, right: float, up: float) -> None:
        """Move by these shares of what is visible."""
        width, height = (high - low for low, high in self.viewRange())
        self._resetTarget()
        self.translateBy(x=right * width, y=up * height)
        self.sigRangeChangedManually.emit([True, True])
