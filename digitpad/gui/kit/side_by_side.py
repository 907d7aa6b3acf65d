"""Two widgets beside each other, where the width of one follows from the size of both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from digitpad.gui.kit.scroll_page import ROOM_CHANGED


class SideBySide(QWidget):
    """Places both itself, in one step: a layout would place them first and again once a width was set."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        split: Callable[[QSize], int],
        gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """`split` is given the room for both and returns the width of the first; it may fit what is in them, too. The
        second of two calls with the same room changes nothing."""
        super().__init__(parent)
        self._pair, self._split, self._gap = (first, second), split, gap
        self._least = QSize()
        for widget in self._pair:
            widget.setParent(self)

    def minimumSizeHint(self) -> QSize:
        first, second = (each.minimumSizeHint().expandedTo(each.minimumSize()) for each in self._pair)
        around = self.contentsMargins()
        return QSize(
            first.width() + self._gap + second.width() + around.left() + around.right(),
            max(first.height(), second.height()) + around.top() + around.bottom(),
        )

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in ROOM_CHANGED:
            self._place()
            if (least := self.minimumSizeHint()) != self._least:
                self._least = least
                self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        room = self.contentsRect()
        wide = self._split(room.size())
        first, second = QRect(room), QRect(room)
        first.setWidth(wide)
        second.setLeft(min(room.left() + wide + self._gap, room.right()))  # at least a pixel, as long as there is one
        for widget, place in zip(self._pair, (first, second), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
