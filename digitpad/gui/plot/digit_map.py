"""The map of digits: ten thousand points, and on it what moves: the digit that is looked at and the ink's place.

It is given places and digits; it knows no network.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap

from digitpad.app.insight import map_texts
from digitpad.app.insight.map_scale import MARGIN, MapScale, medians
from digitpad.app.label_places import LongLabels, apart
from digitpad.gui.look import theme
from digitpad.gui.look.canvas import ink_image
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.export import Rows
from digitpad.gui.plot.map_cloud import MapCloud
from digitpad.gui.plot.map_marks import MapMarks, label_sizes
from digitpad.gui.plot.plot import Plot
from digitpad.gui.plot.zoomable import Ends
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

PALE = 0.25  # the map of before, while another is worked out
LABEL = 12  # radius
REACH = 14  # pixels from the mouse within which a digit is found
TRAIL = 80  # places the ink has been at
PICTURE = 84
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapPoints(Protocol):
    """Of n digits: their numbers, places (n, 2), labels and what was read in them, (n,) each, and their pictures."""

    @property
    def indices(self) -> np.ndarray: ...
    @property
    def places(self) -> np.ndarray: ...
    @property
    def labels(self) -> np.ndarray: ...
    @property
    def read(self) -> np.ndarray: ...

    def picture(self, place: int) -> np.ndarray:
        """uint8 (784,)"""
        ...


class DigitMap(Plot):
    """One stop for the keyboard: arrows go from digit to digit, Enter lays one on the pad."""

    chosen = Signal(int)  # clicked, or Enter was pressed: the index of the test digit
    selected = Signal(str)  # what lies in the rectangle that was drawn with Ctrl; "" when it is gone

    ground = "sunken"

    def __init__(self) -> None:
        self._points: MapPoints | None = None
        self._waiting = self._selection = ""
        self._first: frozenset[int] = frozenset()
        self._mistakes_only = False
        self._scale = MapScale(np.array([[0.0, 0.0], [1.0, 1.0]]))
        self._classes = DIGITS
        self._medians = np.full((10, 2), np.nan)
        self._current: int | None = None  # the place in the arrays of the points
        self._ink: tuple[np.ndarray, str] | None = None
        self._trail: list[np.ndarray] = []
        super().__init__(tr("Map of digits"), least_height=280, selects=True)
        self.setObjectName("digitMap")
        for axis in self.axes.values():
            axis.hide()
        self._cloud = MapCloud()
        self.addItem(self._cloud)
        self._marks = MapMarks(self, self._view)
        self._long_labels = LongLabels()
        self._view.clicked.connect(self._click)
        self._view.selected.connect(self._select)
        self._view.sigRangeChanged.connect(self._marks.follow)
        self.dress()

    def sizeHint(self) -> QSize:
        return QSize(400, 280)

    # What is shown

    @property
    def points(self) -> MapPoints | None:
        return self._points

    @property
    def current(self) -> int | None:
        """The index of the test digit that is looked at."""
        return None if self._points is None or self._current is None else int(self._points.indices[self._current])

    @property
    def ink(self) -> tuple[np.ndarray, str] | None:
        """Where the ink lies, (2,), and how it is read."""
        return self._ink

    @property
    def trail(self) -> list[np.ndarray]:
        """Where the ink has been while it was drawn."""
        return list(self._trail)

    @property
    def waiting(self) -> bool:
        """Whether another map is worked out."""
        return bool(self._waiting)

    @property
    def classes(self) -> ClassSet:
        """What the labels stand for."""
        return self._classes

    def show_points(self, points: MapPoints | None, note: str = "", classes: ClassSet = DIGITS) -> None:
        """Show these, or without any the note."""
        if points is not None:
            self._classes = classes
        index = self.current
        self._points, self._current, self._waiting = points, None, ""
        if points is not None:
            self._scale = MapScale.of(points.places)
            self._medians = medians(points.places, points.labels, len(classes))
            found = np.flatnonzero(points.indices == index)
            self._current = int(found[0]) if index is not None and len(found) else None
        self._ink, self._trail = None, []  # they were places of another map
        self._clear_selection()
        self._draw_points()
        self._show_current()
        self.show_note(note if points is None else "")
        self.refresh()

    def wait(self, note: str) -> None:
        """Another map is worked out: the one shown is pale, with this note on it; without a note as before."""
        if note != self._waiting:
            self._waiting = note
            self._draw_points()
            self._show_current()
            self.show_note(note)

    def choose_digits(self, digits: frozenset[int]) -> None:
        """Put these before the others; none for all alike."""
        self._first = digits
        self._draw_points()

    def show_mistakes_only(self, on: bool) -> None:
        """Leave out what was read right."""
        self._mistakes_only = on
        self._draw_points()
        self._clear_selection()
        self._look_at_place(None)
        self.describe()

    def show_ink(self, place: np.ndarray | None, read: str = "", drawn: bool = False) -> None:
        """The ink's place, (2,), and how it is read; `drawn` when a pen is moving it."""
        if place is None or not drawn:
            self._trail = []
        elif self._ink is not None:
            self._trail = [*self._trail, self._ink[0]][-TRAIL:]
        self._ink = None if place is None else (place, read)
        self._marks.follow()

    @property
    def _visible(self) -> np.ndarray:
        """(n,): which points are drawn."""
        assert self._points is not None
        right = self._points.read == self._points.labels
        return ~right if self._mistakes_only else np.ones_like(right)

    @property
    def _labels(self) -> range:
        return range(len(self._classes))

    @property
    def _findable(self) -> np.ndarray:
        """(n,): which points can be looked at."""
        assert self._points is not None
        return self._visible & (np.isin(self._points.labels, list(self._first)) if self._first else True)

    def _draw_points(self) -> None:
        self._cloud.setOpacity(PALE if self._waiting else 1)
        if self._points is None:
            self._cloud.clear()
        else:
            visible, colors = self._visible, theme.of(self)
            labels = self._points.labels[visible]
            strong = np.isin(labels, list(self._first)) if self._first else np.ones(len(labels), bool)
            of_labels = [digit_color(label, colors) for label in self._labels]
            self._cloud.show_points(self.drawn(self._points.places[visible]), labels, strong, of_labels)
        self._marks.follow()

    # Geometry

    def drawn(self, places: np.ndarray) -> np.ndarray:
        """Where places, (n, 2), lie in the plot, (n, 2)."""
        return self._scale.drawn(places)

    def spots(self, places: np.ndarray) -> np.ndarray:
        """Where places, (n, 2), lie in the widget, (n, 2)."""
        area, (x, y) = self.area, self.viewRange()
        drawn = self.drawn(places)
        across = area.left() + (drawn[:, 0] - x[0]) / (x[1] - x[0]) * area.width()
        down = area.bottom() - (drawn[:, 1] - y[0]) / (y[1] - y[0]) * area.height()
        return np.stack([across, down], axis=1)

    def label_spots(self) -> np.ndarray:
        """(classes, 2): where the labels stand, none on another; nan where there is none, where it lies outside, and
        where a long name finds no room until the map is zoomed."""
        spots, area = self.spots(self._medians), self.area
        outside = [not area.contains(QPointF(*spot)) for spot in np.nan_to_num(spots, nan=-1e6)]
        hidden = [bool(self._first) and digit not in self._first for digit in self._labels]
        spots[np.logical_or(outside, hidden)] = np.nan
        reach = (LABEL + 2) * theme.unit(self)
        sizes = label_sizes(self._classes.names, self)
        if (sizes > 2 * reach).any():
            return self._long_labels.places(spots, sizes, (self.width(), self.height()))
        shown: np.ndarray = np.clip(apart(spots, 2 * reach), reach, [self.width() - reach, self.height() - reach])
        return shown

    def spot_of_digit(self, index: int) -> QPointF:
        """Where a test digit of the map lies."""
        assert self._points is not None
        place = int(np.flatnonzero(self._points.indices == index)[0])
        return QPointF(*self.spots(self._points.places[place : place + 1])[0])

    def _nearest(self, spot: QPointF) -> int | None:
        if self._points is None or not self._findable.any():
            return None
        away = np.hypot(*(self.spots(self._points.places) - [spot.x(), spot.y()]).T)
        away[~self._findable] = np.inf
        nearest = int(away.argmin())
        return nearest if away[nearest] <= REACH * theme.unit(self) else None

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        return (-MARGIN, 1 + MARGIN), (-MARGIN, 1 + MARGIN)

    # The digit that is looked at

    def look_at(self, spot: QPointF) -> None:
        self._look_at_place(self._nearest(spot))

    def look_away(self) -> None:
        if not self.hasFocus() and not self.viewport().rect().contains(self.mapFromGlobal(self.cursor().pos())):
            self._look_at_place(None)

    def leaveEvent(self, event: QEvent) -> None:
        pg.PlotWidget.leaveEvent(self, event)
        if not self.hasFocus():
            self._look_at_place(None)

    def _look_at_place(self, place: int | None) -> None:
        if place != self._current:
            self._current = place
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor
            )
            self._show_current()
            self.describe()

    def _show_current(self) -> None:
        points, place = self._points, self._current
        self._marks.follow()
        if points is None or place is None or self._waiting:
            self.card.hide()
            return
        ratio = self.devicePixelRatioF()
        image = ink_image(points.picture(place).reshape(28, 28), round(PICTURE * ratio) // 28 * 28, theme.of(self))
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self.card.show_lines(self._words(place), picture)
        self._move_card()

    def _move_card(self) -> None:
        if self._points is not None and self._current is not None and not self._waiting:
            spot = self.spots(self._points.places[self._current : self._current + 1])[0]
            self.card.place_by(QPointF(*spot).toPoint(), self.viewport().rect())

    def _words(self, place: int) -> tuple[str, str]:
        """Of a digit: such as ("Test digit 433", "a 5, read as 6")."""
        points = self._points
        assert points is not None
        index, label, read = (int(each[place]) for each in (points.indices, points.labels, points.read))
        return map_texts.of_digit(index, label, read, self._classes)

    def told(self) -> str:
        if self._points is None or self._waiting:
            return self._waiting or self.note
        if self._current is not None:
            return ", ".join(self._words(self._current))
        if self._selection:
            return self._selection
        return map_texts.of_all(int(self._visible.sum()), self._mistakes_only, self._classes)

    # Mouse and keys

    def _click(self, place: QPointF) -> None:
        """A drag is none, so moving the map never touches the drawing."""
        self._clear_selection()
        self.look_at(self.spot_of(place.x(), place.y()))
        self._choose()

    def _spot_here(self) -> QPointF:
        assert self._current is not None and self._points is not None
        return QPointF(*self.spots(self._points.places[self._current : self._current + 1])[0])

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _select(self, place: QRectF) -> None:
        """Say how many of which digit lie in a rectangle of the plot."""
        if self._points is None:
            return
        x, y = self.drawn(self._points.places).T
        inside = (x >= place.left()) & (x <= place.right()) & (y >= place.top()) & (y <= place.bottom())
        counts = np.bincount(self._points.labels[inside & self._visible], minlength=len(self._classes))
        self._selection = map_texts.counted(counts, self._classes)
        self._marks.show_selection(place)
        self.selected.emit(self._selection)
        self.describe()

    def _clear_selection(self) -> None:
        if self._selection:
            self._selection = ""
            self._marks.show_selection(None)
            self.selected.emit("")

    def step(self, key: Qt.Key) -> bool:
        if key in ARROWS and self._points is not None:
            self._go(*ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape and self._selection:
            self._clear_selection()
            self.describe()
        else:
            return False
        return True

    def _go(self, right: int, down: int) -> None:
        """To the nearest digit on that side; the first step finds the one nearest to the middle."""
        assert self._points is not None
        spots = self.spots(self._points.places)
        if self._current is None:
            away = np.hypot(*(spots - [self.width() / 2, self.height() / 2]).T)
        else:
            steps = spots - spots[self._current]
            along, aside = steps @ [right, down], np.abs(steps @ [down, right])
            away = np.where((along > 2) & (aside <= along), along + aside, np.inf)
        away[~self._findable] = np.inf
        if np.isfinite(away).any():
            self._look_at_place(int(away.argmin()))

    # For files, and looks

    @property
    def table(self) -> Rows:
        points = self._points
        if points is None:
            return [["digit", "x", "y", "label", "read"]]
        columns = points.indices, *points.places.T, points.labels, points.read
        return [["digit", "x", "y", "label", "read"], *zip(*(column.tolist() for column in columns), strict=True)]

    @property
    def file_name(self) -> str:
        return "map"

    def color_items(self, colors: Theme) -> None:
        self._draw_points()
        self._show_current()

    def paint_marks(self, painter: QPainter) -> None:
        """Labels, the digit looked at and the ink, in the widget's coordinates."""
        points = self._points
        if points is None or self._waiting:
            return
        colors = theme.of(self)
        self._marks.paint_labels(painter, self.label_spots(), colors)
        if self._ink is not None:
            place, read = self._ink
            self._marks.paint_ink(painter, self.spots(np.array([*self._trail, place])), read, colors)
        if self._current is not None:
            self._marks.paint_current(painter, self._spot_here(), int(points.labels[self._current]), colors)
