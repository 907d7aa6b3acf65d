"""What all ideas have in common: each is a widget of the page that may arrange itself for the room there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayoutItem, QWidget

from digitpad.gui.kit.wrapping_row import WrappingRow


class IdeaView(QWidget):
    """An idea to play with.

    Attributes:
        halves: what stands beside each other where there is room for that, and else one below the other.
    """

    def __init__(self) -> None:
        super().__init__()
        self.halves: QBoxLayout = QHBoxLayout()

    def fit(self, width: int) -> bool:
        """Take up so much room; called before anything is placed. Returns whether another size is needed now: the
        second call with one width changes nothing."""
        halves, page = self.halves, self.layout()
        least = [part.minimumSize().width() for part in _items(halves)]
        wide = sum(least) + halves.spacing() * (len(least) - 1) <= width
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if page is None or direction == halves.direction():
            return False
        halves.setDirection(direction)
        page.invalidate()
        return True

    def minimumSizeHint(self) -> QSize:
        """As narrow as the halves are one above the other."""
        page = self.layout()
        if not isinstance(page, QBoxLayout):
            return super().minimumSizeHint()
        widths = [
            part.minimumSize().width()
            for item in _items(page)
            for part in (_items(self.halves) if item.layout() == self.halves else [item])
        ]
        return QSize(max(widths, default=0), page.minimumSize().height())


def _items(layout: QBoxLayout) -> list[QLayoutItem]:
    return [item for index in range(layout.count()) if (item := layout.itemAt(index)) is not None]


def controls(*widgets: QWidget, spacing: int = 8) -> WrappingRow:
    """A row of what an idea is played with, which goes on in a second line."""
    row = WrappingRow(spacing, 8, centred=True)
    for widget in widgets:
        row.add(widget)
    return row
