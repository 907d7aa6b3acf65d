"""The sheet of own digits: small pictures, class by class, to look at, relabel and delete by keys or menu."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QMenu

from digitpad import typed_numbers
from digitpad.app.own_hand import words
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.ink import InkSettings, rasterize
from digitpad.digits.own_digits import class_index, key_of
from digitpad.gui.draw.class_chooser import IN_A_MENU, ClassChooser
from digitpad.gui.look import canvas, plain_text, theme
from digitpad.message import tr
from digitpad.nn.class_set import NO_CLASS, ClassSet

KEY = Qt.ItemDataRole.UserRole
_SIDE = 56
BESIDE, WIDEST = 4, 160  # of a name: its margin, and how wide it may be


class DigitSheet(QListWidget):
    """Selected drawings are named by their keys in the collection."""

    relabelAsked = Signal(list, object)  # keys, and the index of the class or None for none of them
    deleteAsked = Signal(list)  # keys
    classesChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ownDigitsSheet")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # "capital lett…" would be many
        self._classes: ClassSet | None = None
        self._icons: dict[tuple[str, InkSettings, theme.Theme], QIcon] = {}

    def show_drawings(self, drawings: Sequence[LabelledDrawing], classes: ClassSet, ink: InkSettings) -> None:
        """These, class by class, each with the class's name under it; what is none of them comes last."""
        if classes != self._classes:
            self.classesChanged.emit()
        self._classes = classes
        self.setAccessibleName(words.title(classes))
        selected, current = set(self.selected_keys), self.currentIndex().data(KEY)
        rows = sorted(self.row(item) for item in self.selectedItems())
        before = self._keys
        scrolled = self.verticalScrollBar().value()
        self.clear()
        cached, self._icons = self._icons, {}  # only what is shown stays: theme, model and hand change, drawings go
        indices = [class_index(drawing.label, classes) for drawing in drawings]
        known = [(each, index) for each, index in zip(drawings, indices, strict=True) if index is not None]
        for drawing, index in sorted(known, key=lambda pair: len(classes) if pair[1] == NO_CLASS else pair[1]):
            name = words.none_of_them(classes) if index == NO_CLASS else classes.names[index]
            key = key_of(drawing)
            icon_key = key, ink, theme.of(self)
            icon = self._icons[icon_key] = cached.get(icon_key) or self._icon(drawing, ink)
            item = QListWidgetItem(icon, name)
            item.setData(KEY, key)
            said = tr("{digit}, said on {date}", digit=name, date=drawing.date[:10]) if drawing.date else name
            item.setToolTip(plain_text.tip(said))
            self.addItem(item)
        self._choose(selected, current)
        if rows and not self.selectedItems() and self._keys < before:  # deleted: what comes next takes their place
            self.setCurrentRow(min(rows[0], self.count() - 1))
        self._give_room()
        self.doItemsLayout()  # or there would be nothing to scroll to yet
        self.verticalScrollBar().setValue(scrolled)

    def _give_room(self) -> None:
        """Give room to the longest name, up to a limit. Qt takes the size of the last item for that of all."""
        items = [self.item(row) for row in range(self.count())]
        if not items:
            return
        wide = max(map(self.fontMetrics().horizontalAdvance, {item.text() for item in items})) + 2 * BESIDE
        usual = self.sizeHintForIndex(self.indexFromItem(items[-1]))
        most = round(WIDEST * theme.unit(self))
        items[-1].setSizeHint(QSize(max(usual.width(), min(wide, most)), usual.height()))

    def take_over(self, other: DigitSheet) -> None:
        """Select the same drawings, as far as they are shown here, and keep the one that the keyboard is at."""
        self._choose(set(other.selected_keys), other.currentIndex().data(KEY))

    def _choose(self, selected: AbstractSet[str], current: str | None) -> None:
        """Select the drawings of these keys; the keyboard is at the current one."""
        for item in (self.item(row) for row in range(self.count())):
            if item.data(KEY) == current:
                self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
            item.setSelected(item.data(KEY) in selected)

    def _icon(self, drawing: LabelledDrawing, ink: InkSettings) -> QIcon:
        image = rasterize(drawing.strokes, ink)
        pixels = np.zeros((28, 28), np.uint8) if image is None else image
        return QIcon(QPixmap.fromImage(canvas.ink_image(pixels, _SIDE, theme.of(self))))

    @property
    def _keys(self) -> set[str]:
        return {self.item(row).data(KEY) for row in range(self.count())}

    @property
    def selected_keys(self) -> list[str]:
        """The keys of the selected drawings in the collection; empty for none."""
        return [item.data(KEY) for item in self.selectedItems()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        names = self._classes.names if self._classes is not None and self._classes.are_digits else ()
        keys, typed = self.selected_keys, typed_numbers.plain(event.text())
        if keys and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleteAsked.emit(keys)
        elif keys and typed in names and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.relabelAsked.emit(keys, names.index(typed))
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with the selected drawings, or else with the one that the keyboard is at; made anew each
        time."""
        menu = QMenu(self)
        menu.setObjectName("ownDigitsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = self._meant_keys
        names = self._classes.names if self._classes else ()
        if len(names) <= IN_A_MENU:
            it_is = menu.addMenu(tr("It &is…"))
            for index, name in enumerate(names):
                action = it_is.addAction(plain_text.choice_text(name))
                action.triggered.connect(lambda _=False, index=index: self.relabelAsked.emit(keys, index))
        else:
            menu.addAction(tr("It &is…")).triggered.connect(lambda: self.choose(menu.pos()))
        if self._classes is not None:
            none = menu.addAction(words.it_is_none(self._classes))
            none.triggered.connect(lambda: self.relabelAsked.emit(keys, None))
        menu.addSeparator()
        delete = menu.addAction(tr("&Delete"))
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.triggered.connect(lambda: self.deleteAsked.emit(keys))
        for action in menu.actions():
            action.setEnabled(bool(keys))
        return menu

    def choose(self, where: QPoint) -> None:
        """Ask by its name for the class of the drawings that a menu is about, there on the screen."""
        keys = self._meant_keys
        if keys and self._classes is not None:
            chooser = ClassChooser(self._classes.names, self)
            chooser.chosen.connect(lambda index: self.relabelAsked.emit(keys, index))
            self.classesChanged.connect(chooser.close)
            chooser.ask(where)

    @property
    def _meant_keys(self) -> list[str]:
        row = self.currentRow() if self.hasFocus() else -1
        return self.selected_keys or ([self.item(row).data(KEY)] if row >= 0 else [])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu; by the keyboard, at the drawing that the keyboard is at."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentRow() >= 0:
            place = self.viewport().mapToGlobal(self.visualItemRect(self.currentItem()).center())
        self.menu().popup(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame around the drawing that the keyboard is at, too, which need not be selected."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        framed = self.viewport().rect() if self.currentRow() < 0 else self.visualItemRect(self.currentItem())
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(theme.of(self).accent), 2))
        painter.drawRect(framed.adjusted(1, 1, -1, -1))
