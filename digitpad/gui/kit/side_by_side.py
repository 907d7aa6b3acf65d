"""Two widgets beside each other, where the width of one follows from the size of both; or one below the other where it
is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

from digitpad.gui.kit.scroll_page import least_height
from digitpad.gui.kit.self_placing import SelfPlacing

HIGH = 10_000  # pixels: no room is higher


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
        """`split` gets the room for both and returns the width of the first; a hidden first one takes none. It is also
        asked about room that they may get later, so what it fits inside them may depend on their page's size alone.

        `stack` returns None or, where the second is to stand below the first, the least height of each; the first gets
        what is left over."""
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
        """The least height that both need, with the first as wide as it gets."""
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        wide = self._split(QSize(room, HIGH))
        heights = self._stacked_heights(room)
        if heights is not None:
            least = sum(heights) + self._gap
        else:
            widths = (wide, room - self._left_of_second(wide, room))
            least = max(
                least_height(each, wide) for each, wide in zip(self._pair, widths, strict=True) if not each.isHidden()
            )
        return least + around.top() + around.bottom()

    def _left_of_second(self, wide: int, room: int) -> int:
        """Where it begins beside a first one that is so wide: its least width, a pixel or more, goes before the gap."""
        return max(0, min(wide + self._gap, room - max(1, self._pair[1].minimumWidth())))

    def _stacked_heights(self, width: int) -> tuple[int, int] | None:
        """The least of either, where one stands below the other and both are this wide."""
        asked = self._stack()
        if asked is None:
            return None
        first, second = (max(high, least_height(each, width)) for high, each in zip(asked, self._pair, strict=True))
        return first, second

    def follow_children(self) -> None:
        super().follow_children()
        least = QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))
        if least != self._least:
            self._least = least
            self.updateGeometry()

    def place(self) -> None:
        room = self.contentsRect()
        wide = self._split(room.size())
        first, second, stacked = QRect(room), QRect(room), self._stacked_heights(room.width())
        if stacked is not None:
            second.setTop(min(room.bottom(), max(room.top() + stacked[0] + self._gap, room.bottom() + 1 - stacked[1])))
            first.setBottom(second.top() - 1 - self._gap)
        elif not self._pair[0].isHidden():
            first.setWidth(wide)
            second.setLeft(room.left() + self._left_of_second(wide, room.width()))
        for widget, place in zip(self._pair, (first, second), strict=True):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
