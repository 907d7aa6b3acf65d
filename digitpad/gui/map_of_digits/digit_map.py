"""The map itself: ten thousand points as one picture, and on it what moves: the mouse's digit and the ink's place.

It is given places and digits; it knows no network.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui import theme
from digitpad.gui.map_of_digits.card import draw_card
from digitpad.gui.map_of_digits.colors import cloud, digit_color
from digitpad.gui.map_of_digits.label_places import apart
from digitpad.gui.map_of_digits.survey import DigitPoints
from digitpad.gui.painting.canvas import as_image
from digitpad.gui.theme import Theme

CENTER = Qt.AlignmentFlag.AlignCenter
MARGIN = 36  # from the outermost digits to the edge; outliers lie there
OUTLIERS = 0.2  # per cent on each side that count as outliers
HALF_WAY = 0.1  # so far out, as a share of the map, an outlier is half-way to the edge
EDGE = 6
PALE = 0.25  # the map of before, while another is worked out
DOT = 1.5
LABEL = 12  # radius
REACH = 14  # pixels from the mouse within which a digit is found
TRAIL = 80  # places the ink has been at
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DigitMap(QWidget):
    """One stop for the keyboard: arrows go from digit to digit, Enter lays one on the pad."""

    chosen = Signal(int)  # clicked, or Enter was pressed: the index of the test digit

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("digitMap")
        self.setAccessibleName("Map of digits")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: DigitPoints | None = None
        self._note = self._waiting = ""
        self._chosen: frozenset[int] = frozenset()
        self._ends = np.array([[0.0, 0.0], [1.0, 1.0]])
        self._medians = np.zeros((10, 2))
        self._current: int | None = None  # the place in the arrays of the points
        self._ink: tuple[np.ndarray, str] | None = None
        self._trail: list[np.ndarray] = []
        self._cloud: QImage | None = None
        self._cloud_of: tuple[int, int, Theme] | None = None

    def sizeHint(self) -> QSize:
        return QSize(400, 280)

    minimumSizeHint = sizeHint

    # What is shown

    @property
    def points(self) -> DigitPoints | None:
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

    def show_points(self, points: DigitPoints | None, note: str = "") -> None:
        """Show these, or without any the note."""
        index = self.current
        self._points, self._note, self._current = points, note, None
        if points is not None:
            self._measure(points)
            found = np.flatnonzero(points.indices == index)
            self._current = int(found[0]) if index is not None and len(found) else None
        self._waiting = ""
        self._ink, self._trail = None, []  # they were places of another map
        self._cloud = None
        self._tell()

    def _measure(self, points: DigitPoints) -> None:
        ends = np.percentile(points.places, (OUTLIERS, 100 - OUTLIERS), axis=0)
        empty = ends[1] - ends[0] < 1e-9
        ends[:, empty] += np.array([[-1.0], [1.0]])
        self._ends = ends
        labels = points.labels
        self._medians = np.array(
            [np.median(points.places[labels == d], axis=0) if (labels == d).any() else [np.nan] * 2 for d in range(10)]
        )

    def wait(self, note: str) -> None:
        """Another map is worked out: the one shown is pale, with this note on it; without a note as before."""
        if note != self._waiting:
            self._waiting = note
            self._tell()

    def choose_digits(self, digits: frozenset[int]) -> None:
        """Put these before the others; none for all alike."""
        self._chosen, self._cloud = digits, None
        self.update()

    def show_ink(self, place: np.ndarray | None, read: str = "", drawn: bool = False) -> None:
        """The ink's place, (2,), and how it is read; `drawn` when a pen is moving it."""
        if place is None or not drawn:
            self._trail = []
        elif self._ink is not None:
            self._trail = [*self._trail, self._ink[0]][-TRAIL:]
        self._ink = None if place is None else (place, read)
        self.update()

    # Geometry

    def spots(self, places: np.ndarray) -> np.ndarray:
        """Where places, (n, 2), lie in the widget, (n, 2); outliers are drawn in, in their order, to its margin."""
        margin = MARGIN * theme.unit(self)
        room = np.array([self.width(), self.height()]) - 2 * margin
        shares = (places - self._ends[0]) / (self._ends[1] - self._ends[0])
        shares[:, 1] = 1 - shares[:, 1]
        inside = np.clip(shares, 0, 1)
        out = shares - inside
        spots: np.ndarray = margin + inside * room + (margin - EDGE) * out / (np.abs(out) + HALF_WAY)
        return spots

    def label_spots(self) -> np.ndarray:
        """(10, 2): where the labels stand, none on another; nan where there is none."""
        spots = self.spots(self._medians)
        spots[[bool(self._chosen) and digit not in self._chosen for digit in range(10)]] = np.nan
        reach = (LABEL + 2) * theme.unit(self)
        return np.clip(apart(spots, 2 * reach), reach, [self.width() - reach, self.height() - reach])

    def spot_of(self, index: int) -> QPointF:
        """Where a test digit of the map lies."""
        assert self._points is not None
        place = int(np.flatnonzero(self._points.indices == index)[0])
        return QPointF(*self.spots(self._points.places[place : place + 1])[0])

    def _seen(self) -> np.ndarray:
        """(n,): which points can be looked at."""
        assert self._points is not None
        if not self._chosen:
            return np.ones(len(self._points.indices), bool)
        return np.isin(self._points.labels, list(self._chosen))

    def _nearest(self, spot: QPointF) -> int | None:
        if self._points is None:
            return None
        away = np.hypot(*(self.spots(self._points.places) - [spot.x(), spot.y()]).T)
        away[~self._seen()] = np.inf
        nearest = int(away.argmin())
        return nearest if away[nearest] <= REACH * theme.unit(self) else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self.window())
        painter = QPainter(self)
        if self._points is None:
            self._paint_note(painter, colors)
        elif self._waiting:
            painter.fillRect(self.rect(), QColor(colors.sunken))
            painter.setOpacity(PALE)
            self._paint_cloud(painter, colors)
            painter.setOpacity(1)
            self._paint_words(painter, colors, self._waiting)
        else:
            self._paint_cloud(painter, colors)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_digits(painter, colors)
            self._paint_ink(painter, colors)
            self._paint_current(painter, colors)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_note(self, painter: QPainter, colors: Theme) -> None:
        painter.fillRect(self.rect(), QColor(colors.sunken))
        self._paint_words(painter, colors, self._note)

    def _paint_words(self, painter: QPainter, colors: Theme, words: str) -> None:
        painter.setPen(QColor(colors.text if self._waiting else colors.muted))
        painter.drawText(QRectF(self.rect()).adjusted(24, 0, -24, 0), CENTER | Qt.TextFlag.TextWordWrap, words)

    def _paint_cloud(self, painter: QPainter, colors: Theme) -> None:
        ratio = self.devicePixelRatioF()
        wanted = (round(self.width() * ratio), round(self.height() * ratio), colors)
        if self._cloud is None or self._cloud_of != wanted:
            assert self._points is not None
            spots = np.rint(self.spots(self._points.places) * ratio).astype(np.intp)
            radius = DOT * ratio * min(1.4, self.height() / 560 if self.height() > 560 else 1.0)
            self._cloud = as_image(
                cloud(spots, self._points.labels, self._chosen, wanted[0], wanted[1], radius, colors)
            )
            self._cloud.setDevicePixelRatio(ratio)
            self._cloud_of = wanted
        painter.drawImage(0, 0, self._cloud)

    def _paint_digits(self, painter: QPainter, colors: Theme) -> None:
        """Each digit in the middle of its points."""
        painter.setFont(theme.scaled_font(self, theme.TITLE, semibold=True))
        radius = LABEL * theme.unit(self)
        for digit, spot in enumerate(self.label_spots()):
            if np.isnan(spot).any():
                continue
            painter.setPen(QPen(QColor(digit_color(digit, colors)), 2))
            painter.setBrush(QColor(colors.surface))
            around = QPointF(*spot)
            painter.drawEllipse(around, radius, radius)
            painter.setPen(QColor(colors.text))
            painter.drawText(QRectF(spot[0] - radius, spot[1] - radius, 2 * radius, 2 * radius), CENTER, str(digit))

    def _paint_ink(self, painter: QPainter, colors: Theme) -> None:
        if self._ink is None:
            return
        place, read = self._ink
        spots = [QPointF(*spot) for spot in self.spots(np.array([*self._trail, place]))]
        if len(spots) > 1:
            painter.setPen(QPen(QColor(colors.surface), 5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(spots))
            painter.setPen(QPen(QColor(colors.accent), 2, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPolyline(QPolygonF(spots))
        radius = 13 * theme.unit(self)
        here = spots[-1]
        painter.setPen(QPen(QColor(colors.surface), 2))
        painter.setBrush(QColor(colors.text))
        painter.drawEllipse(here, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colors.text), 2))
        painter.drawEllipse(here, radius + 4, radius + 4)
        painter.setFont(theme.scaled_font(self, theme.TITLE, semibold=True))
        painter.setPen(QColor(colors.surface))
        painter.drawText(QRectF(here.x() - radius, here.y() - radius, 2 * radius, 2 * radius), CENTER, read)

    def _paint_current(self, painter: QPainter, colors: Theme) -> None:
        points = self._points
        if points is None or self._current is None:
            return
        spot = QPointF(*self.spots(points.places[self._current : self._current + 1])[0])
        label = int(points.labels[self._current])
        painter.setPen(QPen(QColor(colors.surface), 2))
        painter.setBrush(QColor(digit_color(label, colors)))
        painter.drawEllipse(spot, 6, 6)
        painter.setPen(QPen(QColor(colors.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, 8, 8)
        image = points.examples.images[points.indices[self._current]].reshape(28, 28)
        draw_card(painter, self, spot, image, self._words(), colors)

    def _words(self) -> tuple[str, str]:
        """Of the digit looked at: such as ("Test digit 433", "a 5, read as 6")."""
        points = self._points
        assert points is not None and self._current is not None
        label, read = int(points.labels[self._current]), int(points.read[self._current])
        told = f"{_a(label)}, read right" if label == read else f"{_a(label)}, read as {read}"
        return f"Test digit {int(points.indices[self._current]):,}", told

    def _tell(self) -> None:
        if self._points is None or self._waiting:
            self.setAccessibleDescription(self._waiting or self._note)
        elif self._current is None:
            self.setAccessibleDescription(f"{len(self._points.indices):,} test digits")
        else:
            self.setAccessibleDescription(", ".join(self._words()))
        self.update()

    # Mouse and keys

    def _look_at(self, place: int | None) -> None:
        if place != self._current:
            self._current = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look_at(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._look_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._look_at(self._nearest(event.position()))
            self._choose()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.rect().contains(self.mapFromGlobal(self.cursor().pos())):
            self._look_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and self._points is not None:
            self._step(*ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _step(self, right: int, down: int) -> None:
        """To the nearest digit on that side; the first step finds the one nearest to the middle."""
        assert self._points is not None
        spots, seen = self.spots(self._points.places), self._seen()
        if self._current is None:
            away = np.hypot(*(spots - [self.width() / 2, self.height() / 2]).T)
        else:
            steps = spots - spots[self._current]
            along, aside = steps @ [right, down], np.abs(steps @ [down, right])
            away = np.where((along > 2) & (aside <= along), along + aside, np.inf)
        away[~seen] = np.inf
        if np.isfinite(away).any():
            self._look_at(int(away.argmin()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        return super().event(event)


def _a(digit: int) -> str:
    return f"an {digit}" if digit == 8 else f"a {digit}"
