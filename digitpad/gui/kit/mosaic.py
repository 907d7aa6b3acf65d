"""The pictures of a layer's neurons side by side, painted as one image from the real size of the widget.

Knows nothing of sessions or networks: it is given numbers and emits which picture was chosen.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app import shades
from digitpad.app.insight.neuron_grid import Arrange, Grid, fit_all
from digitpad.app.insight.shown_layer import Marks
from digitpad.gui.kit import keys
from digitpad.gui.kit.neuron_marks import draw_marks
from digitpad.gui.kit.spoken_cells import Cell, SpokenCells
from digitpad.gui.kit.tips import Tip, answers_tip
from digitpad.gui.look import neuron_canvas, theme
from digitpad.gui.look.canvas import draw_ring
from digitpad.gui.look.theme import Theme
from digitpad.message import tr


class Mosaic(QWidget):
    """Weights as pictures in a grid; one of them is the current one.

    Signals:
        currentChanged: the current picture, changed by keys or mouse.
        clicked: a picture was clicked (and is the current one).
        activated: Enter was pressed on the current picture.
        toggled: Space was pressed on the current picture.
    """

    currentChanged = Signal(int)
    clicked = Signal(int)
    activated = Signal(int)
    toggled = Signal(int)

    def __init__(self, arrange: Arrange = fit_all, *, mark_always: bool = True) -> None:
        """`arrange` says how many of which size; without `mark_always` the current one is marked on focus only."""
        super().__init__()
        self._arrange = arrange
        self._mark_always = mark_always
        self._values = np.zeros((0, 28, 28), np.float32)
        self._level = 0.0
        self._marks = Marks()
        self._current = 0
        self._hovered: int | None = None
        self._by_keyboard = False
        self._tip: Callable[[int], str] = lambda index: tr("Neuron {number}", number=index + 1)
        self._description: Callable[[int], str] = self._tip
        self._barred: neuron_canvas.BarredImage | None = None
        self._painted_for: tuple[Grid, Theme] | None = None
        theme.paints_own_ground(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Hidden neurons"))
        self._cells = SpokenCells(
            self,
            lambda cell: self._description(cell[0]),
            lambda cell: self.cell_rect(cell[0]),
            self._cell_at,
        )

    @property
    def count(self) -> int:
        """How many pictures there are, whether all of them are visible or not."""
        return len(self._values)

    @property
    def current(self) -> int:
        """The index of the current picture, from 0; 0 where there is none."""
        return self._current

    @property
    def pictures(self) -> np.ndarray:
        """(n, side, side), as they were given."""
        return self._values

    @property
    def marks(self) -> Marks:
        """What is drawn over the pictures."""
        return self._marks

    @property
    def level(self) -> float:
        """The weight at which the colours end."""
        return self._level

    def set_texts(self, tip: Callable[[int], str], description: Callable[[int], str]) -> None:
        """What is said of a picture under the mouse, and to a screen reader of the current one."""
        self._tip, self._description = tip, description
        self._describe()

    def set_pictures(self, values: np.ndarray, marks: Marks | None = None, current: int | None = None) -> None:
        """Show float (n, side, side), with marks on them; colours end at the 99.5th percentile of all absolute values.

        Without `current` the current picture stays in its place."""
        values = np.asarray(values, np.float32)
        self._painted_for = None  # it is painted when it becomes visible
        self._show(values, shades.symmetric_level(values) if values.size else 0.0, marks, current)

    def set_painted(
        self, painted: neuron_canvas.Painted, marks: Marks | None = None, current: int | None = None
    ) -> None:
        """The same for what another thread has painted."""
        self._take_canvas(painted.mosaic, painted.grid, painted.colors)
        self._show(painted.pictures, painted.level, marks, current)

    def _show(self, values: np.ndarray, level: float, marks: Marks | None, current: int | None) -> None:
        self._values, self._level, self._marks = values, level, marks or Marks()
        wanted = self._current if current is None else current
        self._current = min(max(0, wanted), max(0, self.count - 1))
        self._hovered = None if self._hovered is None or self._hovered >= self.count else self._hovered
        self._describe()
        self._cells.show(self.count, current=(self._current, 0) if self.count else None)
        self.update()

    def set_marks(self, marks: Marks) -> None:
        """What is drawn over the pictures."""
        self._marks = marks
        self._describe()
        self.update()

    def set_current(self, index: int) -> None:
        """Make a picture the current one, without a signal."""
        self._current = min(max(0, index), max(0, self.count - 1))
        self._describe()
        self._cells.set_current((self._current, 0) if self.count else None)
        self.update()

    def grid(self) -> Grid | None:
        """The cells as they are shown at the present size, in device pixels."""
        return self.grid_in(self.size())

    def grid_in(self, room: QSize) -> Grid | None:
        """As they would be shown in so much room."""
        ratio = self.devicePixelRatioF()
        # At a fractional scale a widget may begin between two device pixels; the image is then painted from the next.
        lost = 0 if ratio.is_integer() else 1
        width, height = int(room.width() * ratio) - lost, int(room.height() * ratio) - lost
        return self._arrange(self.count, self._values.shape[1], width, height, ratio) if self.count else None

    def cell_rect(self, index: int) -> QRect:
        """The picture of a neuron in the widget's coordinates; empty where it is not shown."""
        grid, ratio = self.grid(), self.devicePixelRatioF()
        if grid is None or not grid.holds(index):
            return QRect()
        x, y = grid.corner(index)
        size = max(1, int(grid.cell / ratio))
        return QRect(round(x / ratio), round(y / ratio), size, size)

    def sizeHint(self) -> QSize:
        """The least size that it needs where it may stretch; see `scroll_page`."""
        return QSize(528, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        grid, colors, ratio = self.grid(), theme.of(self), self.devicePixelRatioF()
        painter = QPainter(self)
        theme.fill(painter, self, colors.surface)
        if grid is None:
            return
        if self._painted_for != (grid, colors):
            self._take_canvas(neuron_canvas.mosaic(self._values, self._level, grid, colors), grid, colors)
        painter.scale(1 / ratio, 1 / ratio)
        if self._barred is not None:
            self._barred.show_bars(self._marks.brightness, colors.neutral)
            painter.drawImage(0, 0, self._barred.image)
        draw_marks(painter, self._marks, grid, colors)
        if self._hovered is not None and grid.holds(self._hovered):
            draw_ring(painter, self._around(grid, self._hovered, grid.line), grid.line, colors.strong)
        if self._mark_always or self.hasFocus():
            self._draw_mark(painter, grid, colors, ratio)

    def _take_canvas(self, mosaic: np.ndarray, grid: Grid, colors: Theme) -> None:
        self._barred, self._painted_for = neuron_canvas.BarredImage(mosaic, grid), (grid, colors)

    def _draw_mark(self, painter: QPainter, grid: Grid, colors: Theme, ratio: float) -> None:
        if not grid.holds(self._current):
            return
        width = round(3 * ratio)
        mark = self._around(grid, self._current, grid.margin)
        draw_ring(painter, mark, width, colors.accent)
        if self.hasFocus() and self._by_keyboard:
            inner = mark.adjusted(width, width, -width, -width)
            draw_ring(painter, inner, grid.line, colors.text)

    def _around(self, grid: Grid, index: int, room: int) -> QRect:
        x, y = grid.corner(index)
        return QRect(x, y, grid.cell, grid.cell).adjusted(-room, -room, room, room)

    # mouse and keys

    def event(self, event: QEvent) -> bool:
        return answers_tip(event, self, self._tip_at) or super().event(event)

    def _tip_at(self, place: QPoint) -> Tip:
        index = self._at(QPointF(place))
        return None if index is None else (self._tip(index), self.cell_rect(index))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index is None:
            event.ignore()
            return
        self._by_keyboard = False
        self._choose(index)
        self.clicked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self.grid()
        if grid is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self._current)
            return
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit(self._current)
            return
        target = _moved(self._current, event.key(), grid.columns, self._last(grid))
        if target is None:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        self._choose(target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = keys.brought_focus(event)
        super().focusInEvent(event)

    def _last(self, grid: Grid) -> int:
        """The last picture that the keys go to."""
        return grid.count - 1

    def _at(self, point: QPointF) -> int | None:
        grid, ratio = self.grid(), self.devicePixelRatioF()
        return None if grid is None else grid.at(point.x() * ratio, point.y() * ratio)

    def _cell_at(self, point: QPoint) -> Cell | None:
        index = self._at(QPointF(point))
        return None if index is None else (index, 0)

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            self.setCursor(Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _choose(self, index: int) -> None:
        if index != self._current:
            self.set_current(index)
            self.currentChanged.emit(index)
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._description(self._current) if self.count else "")


def _moved(current: int, key: int, columns: int, last: int) -> int | None:
    """Where a key leads to from the current cell; None for keys that do not move."""
    row, column = divmod(current, columns)
    bottom = (last - column) // columns * columns + column
    targets: dict[int, int] = {
        Qt.Key.Key_Left: max(0, current - 1),
        Qt.Key.Key_Right: min(last, current + 1),
        Qt.Key.Key_Up: current - columns if row else current,
        Qt.Key.Key_Down: current + columns if current + columns <= last else current,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
        Qt.Key.Key_PageUp: column,
        Qt.Key.Key_PageDown: bottom,
    }
    target = targets.get(key)
    return None if target is None else min(target, last)
