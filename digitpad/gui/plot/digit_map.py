"""The map of digits: ten thousand points, and on it what moves: the selected digit and the ink's place.

It is given places and digits; it knows no network.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap

from digitpad.app.insight import map_texts
from digitpad.app.insight.map_digits import MapDigits, MapPoints
from digitpad.app.insight.map_scale import MARGIN, MapScale, medians
from digitpad.gui.kit.keys import ARROWS
from digitpad.gui.look import theme
from digitpad.gui.look.canvas import ink_image
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.export import Rows
from digitpad.gui.plot.map_cloud import MapCloud
from digitpad.gui.plot.map_marks import MapMarks
from digitpad.gui.plot.plot import Plot
from digitpad.gui.plot.zoomable import Ends, ZoomablePlot
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

PALE = 0.25  # the map of before, while another is worked out
REACH = 14  # pixels from the mouse within which a digit is found
TRAIL = 80  # places the ink has been at
PICTURE = 84


class DigitMap(Plot):
    """One stop for the keyboard: arrows go from digit to digit, Enter lays one on the pad."""

    chosen = Signal(int)  # clicked, or Enter was pressed: the index of the test digit
    selected = Signal(str)  # what lies in the rectangle that was drawn with Ctrl; "" when it is gone

    ground = "sunken"

    def __init__(self) -> None:
        self._digits: MapDigits | None = None
        self._waiting = self._selection = ""
        self._first: frozenset[int] = frozenset()
        self._mistakes_only = False
        self._scale = MapScale(np.array([[0.0, 0.0], [1.0, 1.0]]))
        self.classes: ClassSet = DIGITS  # what the labels stand for
        self._medians = np.full((10, 2), np.nan)
        self._current: int | None = None  # the place in the arrays of the digits
        self._ink: tuple[np.ndarray, str] | None = None
        self._trail: list[np.ndarray] = []
        super().__init__(tr("Map of the test pictures"), least_height=280, selects=True)
        self.setObjectName("digitMap")
        for axis in self.axes.values():
            axis.hide()
        self._cloud = MapCloud()
        self.addItem(self._cloud)
        self._marks = MapMarks(self, self._view)
        self._view.clicked.connect(self._click)
        self._view.selected.connect(self._select)
        self._view.sigRangeChanged.connect(self._marks.follow)
        self.dress()

    def take_over(self, other: ZoomablePlot) -> None:
        """On a map of the same digits, keep the selected rectangle and the digit that the keyboard is at."""
        super().take_over(other)
        if isinstance(other, DigitMap) and other.points is self.points:
            if other._marks.selection is not None:
                self._select(other._marks.selection)
            if other.hasFocus():
                self._look_at_place(other._current)
            self._trail = other.trail
            self._marks.follow()

    def sizeHint(self) -> QSize:
        return QSize(400, 280)

    # What is shown

    @property
    def points(self) -> MapPoints | None:
        """All digits of the map, whichever are visible; None while there is no map."""
        return None if self._digits is None else self._digits.points

    @property
    def current(self) -> int | None:
        """The index of the selected test digit."""
        points, place = self.points, self._current
        return None if points is None or place is None else int(points.indices[place])

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

    def show_points(self, points: MapPoints | None, note: str = "", classes: ClassSet = DIGITS) -> None:
        """Show these, or without any the note."""
        if points is not None:
            self.classes = classes
        index = self.current
        self._digits, self._current, self._waiting = None, None, ""
        if points is not None:
            self._digits = MapDigits(points, self._first, self._mistakes_only)
            self._scale = MapScale.of(points.places)
            self._medians = medians(points.places, points.labels, len(classes))
            self._current = self._digits.place_of(index)
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
        self._sift()
        self._draw_points()

    def show_mistakes_only(self, on: bool) -> None:
        """Leave out what was read right."""
        self._mistakes_only = on
        self._sift()
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

    def _sift(self) -> None:
        if self._digits is not None:
            self._digits = replace(self._digits, first=self._first, mistakes_only=self._mistakes_only)

    @property
    def _labels(self) -> range:
        return range(len(self.classes))

    def _draw_points(self) -> None:
        self._cloud.setOpacity(PALE if self._waiting else 1)
        if self._digits is None:
            self._cloud.clear()
        else:
            visible, strong, points = self._digits.visible, self._digits.strong, self._digits.points
            of_labels = [digit_color(label, theme.of(self)) for label in self._labels]
            self._cloud.show_points(
                self.drawn(points.places[visible]), points.labels[visible], strong[visible], of_labels
            )
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
        return self._marks.apart(spots)

    def _spot(self, index: int) -> QPointF:
        """Where the digit at an index of the arrays lies."""
        assert self._digits is not None
        return QPointF(*self.spots(self._digits.points.places[index : index + 1])[0])

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        return (-MARGIN, 1 + MARGIN), (-MARGIN, 1 + MARGIN)

    # The selected digit

    def look_at(self, spot: QPointF) -> None:
        digits = self._digits
        if digits is None:
            self._look_at_place(None)
        else:
            reach = REACH * theme.unit(self)
            self._look_at_place(digits.nearest(self.spots(digits.points.places), spot.toTuple(), reach))

    def look_away(self) -> None:
        if not self.hasFocus() and not self.viewport().rect().contains(self.mapFromGlobal(self.cursor().pos())):
            self._look_at_place(None)

    def leaveEvent(self, event: QEvent) -> None:
        pg.PlotWidget.leaveEvent(self, event)
        if not self.hasFocus():
            self._look_at_place(None)

    def _look_at_place(self, index: int | None) -> None:
        if index != self._current:
            self._current = index
            self.viewport().setCursor(
                Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor
            )
            self._show_current()
            self.describe()

    def _show_current(self) -> None:
        points, place = self.points, self._current
        self._marks.follow()
        if points is None or place is None or self._waiting:
            self.card.hide()
            return
        ratio = self.devicePixelRatioF()
        image = ink_image(points.picture(place).reshape(28, 28), round(PICTURE * ratio) // 28 * 28, theme.of(self))
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self.card.show_lines(self._words(place), picture)
        self.move_card()

    def move_card(self) -> None:
        if self._current is not None and not self._waiting:
            self.card.place_by(self._spot(self._current).toPoint(), self.viewport().rect())

    def _words(self, place: int) -> tuple[str, str]:
        """What is said of a digit, such as ("Test digit 433", "a 5, read as 6")."""
        points = self.points
        assert points is not None
        index, label, read = (int(each[place]) for each in (points.indices, points.labels, points.read))
        return map_texts.of_digit(index, label, read, self.classes)

    def description(self) -> str:
        if self._digits is None or self._waiting:
            return self._waiting or self.note
        if self._current is not None:
            return ", ".join(self._words(self._current))
        if self._selection:
            return self._selection
        return map_texts.of_all(int(self._digits.visible.sum()), self._mistakes_only, self.classes)

    # Mouse and keys

    def _click(self, place: QPointF) -> None:
        """A drag is none, so moving the map never touches the drawing."""
        self._clear_selection()
        self.look_at(self.spot_of(place.x(), place.y()))
        self._choose()

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _select(self, place: QRectF) -> None:
        """Say how many of which digit lie in a rectangle of the plot."""
        if self._digits is None:
            return
        x, y = self.drawn(self._digits.points.places).T
        inside = (x >= place.left()) & (x <= place.right()) & (y >= place.top()) & (y <= place.bottom())
        counts = self._digits.counts(inside, len(self.classes))
        self._selection = map_texts.counted(counts, self.classes)
        self._marks.show_selection(place)
        self.selected.emit(self._selection)
        self.describe()

    def _clear_selection(self) -> None:
        if self._selection:
            self._selection = ""
            self._marks.show_selection(None)
            self.selected.emit("")

    def step(self, key: Qt.Key) -> bool:
        if key in ARROWS and self._digits is not None:
            self._go(self._digits, *ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape and self._selection:
            self._clear_selection()
            self.describe()
        else:
            return False
        return True

    def _go(self, digits: MapDigits, right: int, down: int) -> None:
        """Go to the nearest digit on that side; the first step finds the one nearest to the middle."""
        spots = self.spots(digits.points.places)
        if self._current is None:
            place = digits.nearest(spots, (self.width() / 2, self.height() / 2))
        else:
            place = digits.beside(spots, self._current, right, down)
        if place is not None:
            self._look_at_place(place)

    # For files, and looks

    @property
    def table(self) -> Rows:
        head = ["digit", "x", "y", "label", "read"]
        return [head, *(self._digits.rows(self.classes.names) if self._digits else ())]

    @property
    def file_name(self) -> str:
        return "map"

    def color_items(self, colors: Theme) -> None:
        self._draw_points()
        self._show_current()

    def paint_marks(self, painter: QPainter) -> None:
        """Labels, the selected digit and the ink, in the widget's coordinates."""
        points = self.points
        if points is None or self._waiting:
            return
        colors = theme.of(self)
        self._marks.paint_labels(painter, self.label_spots(), colors)
        if self._ink is not None:
            place, read = self._ink
            self._marks.paint_ink(painter, self.spots(np.array([*self._trail, place])), read, colors)
        if self._current is not None:
            self._marks.paint_current(painter, self._spot(self._current), int(points.labels[self._current]), colors)
