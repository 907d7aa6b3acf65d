"""Chooses one of many classes: the list gets shorter with each letter that is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import tr

IN_A_MENU = 12  # classes; more of them are chosen by typing
ROWS = 10
_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ClassChooser(QDialog):
    """Enter or a click chooses, Esc or a click elsewhere chooses nothing; then it goes."""

    chosen = Signal(int)  # the index of the class

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("classChooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What was it?"))
        self.text = QLineEdit()
        self.text.setAccessibleName(tr("What was it?"))
        self.text.setPlaceholderText(tr("Type to filter"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Classes"))
        for index, name in enumerate(names):
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, index)
            self.list.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(text_label(self.windowTitle(), scale="strong"))  # no popup shows its title
        column.addWidget(self.text)
        column.addWidget(self.list)
        rows = min(ROWS, len(names))
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())
        self.setFixedWidth(round(240 * theme.unit(parent)))
        self.text.textChanged.connect(self._filter)
        self.text.installEventFilter(self)
        self.text.returnPressed.connect(lambda: self._choose(self.list.currentItem()))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._filter("")
        self.text.setFocus()

    def ask(self, where: QPoint) -> None:
        """Show it there, in pixels of the screen, or as near as it fits on the screen whole."""
        self.move(where)
        self.show()  # its size is known now
        room = self.screen().availableGeometry()
        x, y = room.right() + 1 - self.width(), room.bottom() + 1 - self.height()
        self.move(max(room.left(), min(where.x(), x)), max(room.top(), min(where.y(), y)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move in a list do so while the letters go into the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _OF_THE_LIST:
            self._step(event.key())
            return True
        return super().eventFilter(watched, event)

    def _step(self, key: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if not shown:
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}
        now = shown.index(self.list.currentRow()) if self.list.currentRow() in shown else 0
        place = now + steps[Qt.Key(key)]
        self.list.setCurrentRow(shown[min(max(place, 0), len(shown) - 1)])

    def _filter(self, text: str) -> None:
        """Names that begin so come into question first, then those that hold it."""
        wanted = text.strip().casefold()
        names = [self.list.item(row).text().casefold() for row in range(self.list.count())]
        for row, name in enumerate(names):
            self.list.item(row).setHidden(wanted not in name)
        found = [row for row, name in enumerate(names) if wanted in name]
        first = next((row for row in found if names[row].startswith(wanted)), found[0] if found else -1)
        self.list.setCurrentRow(first)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Framed like a menu: what it covers has the same colour, and no window manager frames a popup."""
        colors = theme.of(self)
        painter = QPainter(self)
        painter.setPen(QColor(colors.strong))
        painter.setBrush(QColor(colors.surface))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or item.isHidden():
            return
        self.close()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
