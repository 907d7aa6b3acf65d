"""Two widgets beside each other, where the width of one follows from the size of both; or one below the other where it
is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

from digitpad.gui.kit.self_placing import SelfPlacing


class SideBySide(SelfPlacing):
    """Places both itself: a layout would place them first and again once a width was set."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        split: Callable[[QSize], int],
        gap: int = 0,
        parent: QWidget | None = None,
        stack: Callable[[], tuple[int, int] | None] | None = None,
    ) -> None:
        """`split` is given the room for both and returns the width of the first; it may fit what is in them, too. The
        second of two calls with the same room changes nothing. A first one that is hidden takes no room.

        `stack` returns None, or, where the second is to stand below the first, the least height of either; what is
        over goes to the first."""
        super().__init__(parent)
        self._stack = stack or (lambda: None)
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

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The least that both can do with."""
        around, stacked = self.contentsMargins(), self._stack()
        if stacked is None:
            return self.minimumSizeHint().height()
        return sum(stacked) + self._gap + around.top() + around.bottom()

    def follow_children(self) -> None:
        super().follow_children()
        least = QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def place(self) -> None:
        room = self.contentsRect()
        wide = self._split(room.size())
        first, second, stacked = QRect(room), QRect(room), self._stack()
        if stacked is not None:
            second.setTop(min(room.bottom(), max(room.top() + stacked[0] + self._gap, room.bottom() + 1 - stacked[1])))
            first.setBottom(second.top() - 1 - self._gap)
        elif not self._pair[0].isHidden():
            first.setWidth(wide)
            second.setLeft(min(room.left() + wide + self._gap, room.right()))  # at least a pixel, while there is one
        for widget, place in zip(self._pair, (first, second), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
