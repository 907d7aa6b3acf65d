"""A plot that can be zoomed and moved by wheel, pinch, drag and keys, until it follows its data again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from digitpad.gui.kit.scroll_page import scrolls_page
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.plot.axis import Axis
from digitpad.gui.plot.gestures import PANS, ZOOMS, finger_zoom, wheel_zoom
from digitpad.gui.plot.view import PlotView

Ends = tuple[float, float]


class ZoomablePlot(pg.PlotWidget):
    """Follows its data until somebody zooms or moves it, each axis by itself.

    Attributes:
        axes: by side, "left" and "bottom".
    """

    plotItem: Any = None  # pyqtgraph asks for it before it has set it

    hold = Signal()  # which axes follow the data has changed

    def __init__(self, axes: dict[str, Axis], selects: bool) -> None:
        """With `selects` a drag with Ctrl selects a rectangle."""
        self._view = PlotView(selects)
        self.axes = axes
        self._follows: set[int] = {0, 1}
        self._everything = False
        super().__init__(viewBox=self._view, axisItems=axes, enableMenu=False)
        set_role(self, Role.Chart)
        # pyqtgraph keeps a picture of the ground, as large as the plot and of one colour, of hidden plots too.
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self.hideButtons()
        self._remove_own_export()
        for widget in (self, self.viewport()):  # what is dropped here is for the window
            widget.setAcceptDrops(False)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the plot is the one stop for the keyboard
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._view.sigRangeChangedManually.connect(self._on_hold)

    def _remove_own_export(self) -> None:
        """pyqtgraph's scene brings an action of its own, which fails unless its own menu was opened before."""
        scene = self.scene()
        for action in scene.contextMenu:
            action.deleteLater()
        scene.contextMenu = []

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        """The ends of both axes that show the data: what usually matters, or really everything."""
        return (0.0, 1.0), (0.0, 1.0)

    @property
    def zoom_center(self) -> QPointF:
        """Where keys zoom, in the plot's values: the middle of what is visible."""
        (left, right), (low, high) = self._view.viewRange()
        return QPointF((left + right) / 2, (low + high) / 2)

    def fit(self) -> None:
        """Show what the axes that follow the data are to show."""
        if self._follows:
            x, y = self.reach(self._everything)
            self._view.setRange(
                xRange=x if 0 in self._follows else None, yRange=y if 1 in self._follows else None, padding=0
            )

    @property
    def follows_data(self) -> bool:
        """Whether nobody has zoomed or moved it."""
        return self._follows == {0, 1} and not self._everything

    def show_automatic(self) -> None:
        """Follow the data again."""
        self._follow(everything=False)

    def show_everything(self) -> None:
        """Follow the data, with whatever is usually left out."""
        self._follow(everything=True)

    def take_over(self, other: ZoomablePlot) -> None:
        """Show the stretch of each axis that somebody has chosen in the other one."""
        self._follows, self._everything = set(other._follows), other._everything
        self.fit()
        x, y = other._view.targetRange()
        if self._follows != {0, 1}:
            self._view.setRange(
                xRange=None if 0 in self._follows else x, yRange=None if 1 in self._follows else y, padding=0
            )
        self.hold.emit()

    def _follow(self, everything: bool) -> None:
        if (self._follows, self._everything) != ({0, 1}, everything):
            self._follows, self._everything = {0, 1}, everything
            self.fit()
            self.hold.emit()

    def _on_hold(self, axes: Sequence[bool]) -> None:
        self._follows = self._follows - {axis for axis in (0, 1) if axes[axis]}
        self.hold.emit()

    def share_x(self, other: ZoomablePlot) -> None:
        """The other one shows the same stretch of the horizontal axis from now on."""
        for moved in (self._view.sigXRangeChanged, self.hold):
            moved.connect(lambda *_: other.adopt_x(self))

    def adopt_x(self, other: ZoomablePlot) -> None:
        """Show the stretch that somebody has chosen in the other one, or follow the data as that one does."""
        followed = self._follows
        if 0 in other._follows:
            if 0 not in followed:
                self._follows = followed | {0}
                self.fit()
        else:
            self._follows = followed - {0}
            ends = other.viewRange()[0]
            if not np.allclose(self.viewRange()[0], ends, rtol=1e-12, atol=0):
                self._view.setXRange(*ends, padding=0)
        if self._follows != followed:
            self.hold.emit()

    def follow_vertically(self) -> None:
        """The ends of before mean nothing any more."""
        if 1 not in self._follows:
            self._follows = self._follows | {1}
            self.hold.emit()

    # Places

    @property
    def area(self) -> QRectF:
        """The area between the axes, in the widget."""
        self.plotItem.layout.activate()  # not only when the event loop comes to it
        return QRectF(self.viewportTransform().mapRect(self._view.sceneBoundingRect()))

    def spot_of(self, x: float, y: float) -> QPointF:
        """Where in the widget a place of the plot lies; `y` as it is drawn."""
        self.plotItem.layout.activate()
        return QPointF(self._view.mapViewToScene(QPointF(x, y)))

    def value_at(self, spot: QPointF) -> QPointF:
        """The place of the plot at a spot of the widget."""
        return QPointF(self._view.mapSceneToView(spot))

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._view.held = event.modifiers()
        super().mousePressEvent(event)
        event.accept()  # it is the plot's, and nothing below moves

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_automatic()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over an axis it zooms that one alone. It is the page's only while that is being scrolled already: a page
        that began to scroll here would move the plot away."""
        if scrolls_page(event, self):
            return
        event.accept()
        factor = wheel_zoom(event)
        if factor != 1:
            self._zoom_at(factor, event.position())

    def _zoom_at(self, factor: float, spot: QPointF) -> None:
        area = self.area
        axes = (1,) if spot.x() < area.left() else (0,) if spot.y() > area.bottom() else (0, 1)
        self._view.zoom(factor, self.value_at(spot), axes)

    def viewportEvent(self, event: QEvent) -> bool:
        zoomed = finger_zoom(event, self.viewport())
        if zoomed is not None:
            self._zoom_at(*zoomed)
            return True
        return bool(super().viewportEvent(event))

    def zoom_by_key(self, event: QKeyEvent) -> bool:
        """Whether it was one that moves, zooms or goes back."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and key in PANS:
            self._view.pan(*PANS[key])
        elif key == Qt.Key.Key_A:
            self.show_automatic()
        elif key in ZOOMS:
            self._view.zoom(ZOOMS[key], self.zoom_center)
        else:
            return False
        return True

    def close(self) -> bool:
        """As any widget; pyqtgraph would take itself apart, and paint once more without its parts."""
        return QWidget.close(self)
