"""What a painted widget shows as cells of a list or table, for screen readers.

Qt's own item views tell a screen reader of each cell: its words, its place, whether it is the current one. Such a view
lies over the painted widget, paints nothing, lets the mouse through and takes no keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QTableView, QWidget

from digitpad.gui.kit.spoken_role import Role, set_role

Index = QModelIndex | QPersistentModelIndex
Cell = tuple[int, int]  # row, column
Heading = Callable[[Qt.Orientation, int], str]

_ANNOUNCED = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)


class SpokenCells(QObject):
    """The cells of one painted widget; asks for words and places only when a screen reader does."""

    def __init__(
        self,
        widget: QWidget,
        words: Callable[[Cell], str],
        rect: Callable[[Cell], QRect | QRectF],
        at: Callable[[QPoint], Cell | None],
        *,
        heading: Heading | None = None,
        focus: QWidget | None = None,
    ) -> None:
        """Lie over `widget`, whose keyboard focus is that of `focus`, or its own.

        Args:
            words: what is said of a cell.
            rect: where a cell is painted, in coordinates of `widget`.
            at: the cell that is painted there.
            heading: of a column (Qt.Orientation.Horizontal) or row; with it the cells are a table, else a list, whose
                column is always 0.
        """
        super().__init__(widget)
        self._widget, self._focus = widget, focus or widget
        self._model = _Model(words, heading, self)
        self.view: QAbstractItemView = (_Table if heading else _List)(widget, _Places(rect, at, self._model))
        self.view.setModel(self._model)
        set_role(self._focus, Role.Grouping)
        self.view.setFocusProxy(self._focus)
        self.view.setGeometry(widget.rect())
        for watched in {widget, self._focus}:
            watched.installEventFilter(self)

    def show(self, rows: int, columns: int = 1, current: Cell | None = None) -> None:
        """So many cells, under the name of the widget; a screen reader is told that they are others."""
        name = self._focus.accessibleName()
        if name != self.view.accessibleName():
            self.view.setAccessibleName(name)
        self._model.show(rows, columns)
        self.set_current(current)

    def set_current(self, current: Cell | None) -> None:
        """The cell that the keys have moved to is announced where the widget has the focus."""
        index = QModelIndex() if current is None else self._model.index(*current)
        selection = self.view.selectionModel()
        if index == selection.currentIndex():
            return
        if index.isValid():
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            selection.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.view.setGeometry(self._widget.rect())
        elif event.type() == QEvent.Type.FocusIn and watched is self._focus:
            self._announce()
        return False

    def _announce(self) -> None:
        """The current cell, as the keyboard has come to the widget."""
        if not QAccessible.isActive() or not self.view.currentIndex().isValid():
            return
        cells = QAccessible.queryAccessibleInterface(self.view)
        news = QAccessibleEvent(self.view, QAccessible.Event.Focus)
        news.setChild(cells.indexOfChild(cells.focusChild()))
        QAccessible.updateAccessibility(news)


class _Model(QAbstractTableModel):
    def __init__(self, words: Callable[[Cell], str], heading: Heading | None, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._heading = words, heading
        self._rows, self._columns = 0, 0

    def show(self, rows: int, columns: int) -> None:
        if (rows, columns) != (self._rows, self._columns):
            self.beginResetModel()
            self._rows, self._columns = rows, columns
            self.endResetModel()
        elif rows and columns and QAccessible.isActive():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role not in _ANNOUNCED or not index.isValid():
            return None
        return _if_known(lambda: self._words((index.row(), index.column())))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Qt asks for the first section even where there is none."""
        heading, count = self._heading, self._columns if orientation == Qt.Orientation.Horizontal else self._rows
        if heading is None or role not in _ANNOUNCED or section >= count:
            return None
        return _if_known(lambda: heading(orientation, section))


def _if_known(words: Callable[[], str]) -> str | None:
    """A page out of sight may be behind the network; an error that went from here into Qt would end the program."""
    try:
        return words()
    except LookupError:
        return None


def _lie_over(view: QAbstractItemView) -> None:
    """It is invisible, and neither mouse nor keys notice it."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setStyleSheet("border: none; padding: 0")  # that of the program would move the cells by a pixel
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.viewport().hide()
    view.setUpdatesEnabled(False)


@dataclass(frozen=True)
class _Places:
    """Where the widget below paints the cells."""

    rect: Callable[[Cell], QRect | QRectF]
    at: Callable[[QPoint], Cell | None]
    model: QAbstractItemModel

    def of(self, index: Index) -> QRect:
        rect = self.rect((index.row(), index.column()))
        return rect.toAlignedRect() if isinstance(rect, QRectF) else rect

    def index_at(self, point: QPoint) -> QModelIndex:
        cell = self.at(point)
        return QModelIndex() if cell is None else self.model.index(*cell)


class _Over:
    """Asks the painted widget where the cells are, in place of a layout of its own."""

    _places: _Places

    def visualRect(self, index: Index) -> QRect:
        return self._places.of(index)

    def indexAt(self, point: QPoint) -> QModelIndex:
        return self._places.index_at(point)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint | None = None) -> None:
        """The painted widget does that."""


class _Table(_Over, QTableView):
    """A table with headings."""

    def __init__(self, parent: QWidget, places: _Places) -> None:
        super().__init__(parent)
        self._places = places
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        _lie_over(self)


class _List(_Over, QListView):
    def __init__(self, parent: QWidget, places: _Places) -> None:
        super().__init__(parent)
        self._places = places
        _lie_over(self)

    def doItemsLayout(self) -> None:
        """The painted widget knows the places; Qt would work for seconds on those of 60,000 digits."""
