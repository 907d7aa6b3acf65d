"""A plot that is read at stops along its horizontal axis: a crosshair goes from one to the next by mouse and keys."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, Signal

from digitpad.app.texts import percent_in_words
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.crosshair import Crosshair, Readout, stepped
from digitpad.gui.plot.plot import Plot
from digitpad.gui.plot.zoomable import ZoomablePlot


class CrosshairPlot(Plot):
    """A kind of it says where its stops are, and what is read at each."""

    cursorMoved = Signal(object)  # by a person: the place of the reading, or None

    def __init__(self, name: str, **options: Any) -> None:
        """Options as of `Plot`."""
        self._cursor: int | None = None
        super().__init__(name, **options)
        self.crosshair = Crosshair(self)

    def take_over(self, other: ZoomablePlot) -> None:
        super().take_over(other)
        if isinstance(other, CrosshairPlot) and other.hasFocus():  # the mouse is elsewhere
            self.set_cursor(other.cursor_place)

    @property
    def stops(self) -> np.ndarray:
        """float (n,): where the crosshair stands, from left to right."""
        raise NotImplementedError

    def reading(self, index: int) -> Readout:
        """What is read at one of the stops."""
        raise NotImplementedError

    @property
    def usual_place(self) -> int:
        """The stop that is described while there is no crosshair."""
        return 0

    def description(self) -> str:
        """The description of the reading under the crosshair."""
        if not len(self.stops):
            return self.note
        place = self._cursor if self._cursor is not None else self.usual_place
        return percent_in_words(", ".join(self.reading(place).lines))

    @property
    def shows_note(self) -> bool:
        return super().shows_note and not len(self.stops)

    def refresh(self) -> None:
        if self._cursor is not None and self._cursor >= len(self.stops):
            self._cursor = None
        super().refresh()
        self._draw_crosshair()

    @property
    def cursor_place(self) -> int | None:
        """Which of the stops the crosshair is on."""
        return self._cursor

    def set_cursor(self, place: int | None, with_card: bool = True) -> None:
        """Put the crosshair on a stop, or take it away."""
        if place is not None and not 0 <= place < len(self.stops):
            place = None
        changed, self._cursor = place != self._cursor, place
        self._draw_crosshair(with_card)
        if changed:
            self.describe()

    def _move_cursor(self, index: int | None) -> None:
        """A person moved it here, so the card stands here as well."""
        if index != self._cursor or (index is not None and self.card.isHidden()):
            self.set_cursor(index)
            self.cursorMoved.emit(self._cursor)

    def _draw_crosshair(self, with_card: bool | None = None) -> None:
        with_card = not self.card.isHidden() if with_card is None else with_card
        if self._cursor is None:
            self.crosshair.hide()
            self.card.hide()
            return
        reading = self.reading(self._cursor)
        self.crosshair.put(reading, self.height_of, theme.of(self))
        self.card.setVisible(with_card)
        if with_card:
            self.card.show_lines(reading.lines)
            self._place_card(reading)

    def _place_card(self, reading: Readout) -> None:
        area = self.area.toRect()
        spot = self.spot_of(reading.x, 0).toPoint()
        self.card.place_at(QPoint(spot.x(), area.center().y()), area, self._spots_to_avoid())

    def _spots_to_avoid(self) -> list[QPoint]:
        """Spots that the card should leave free: the dots of all readings, or of as many as matter."""
        every = max(1, len(self.stops) // 100)
        readings = (self.reading(index) for index in range(0, len(self.stops), every))
        places = ((one.x, self.height_of(value)) for one in readings for value, _ in one.dots)
        return [self.spot_of(x, y).toPoint() for x, y in places if math.isfinite(y)]

    def move_card(self) -> None:
        if self._cursor is None or self.card.isHidden():
            return
        reading, (left, right) = self.reading(self._cursor), self.viewRange()[0]
        if left <= reading.x <= right:
            self._place_card(reading)
        else:
            self._move_cursor(None)  # it was zoomed or dragged out of view

    def look_at(self, spot: QPointF) -> None:
        """Move the crosshair to the nearest of the stops in view."""
        left, right = self.viewRange()[0]
        in_view = np.flatnonzero((left <= self.stops) & (self.stops <= right))
        away = np.abs(self.stops[in_view] - self.value_at(spot).x())
        inside = len(in_view) and self.area.contains(spot)
        self._move_cursor(int(in_view[away.argmin()]) if inside else None)

    def look_away(self) -> None:
        self._move_cursor(None)

    def step(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape and self._cursor is not None:
            self._move_cursor(None)
            return True
        place = stepped(key, self._cursor, len(self.stops))
        if place is None:
            return False
        self._move_cursor(place)
        return True

    @property
    def zoom_center(self) -> QPointF:
        """The crosshair, where there is one."""
        center = super().zoom_center
        if self._cursor is not None:
            reading = self.reading(self._cursor)
            center.setX(reading.x)
            height = self.height_of(reading.dots[-1][0]) if reading.dots else math.nan
            center.setY(height if math.isfinite(height) else center.y())
        return center

    def dress_reading(self, colors: Theme) -> None:
        self.crosshair.dress(colors)
        self._draw_crosshair()

    def set_export_mode(self, on: bool, pixels: float = 1) -> None:
        """And without crosshair."""
        self.crosshair.set_visible(not on and self._cursor is not None)
        super().set_export_mode(on, pixels)
