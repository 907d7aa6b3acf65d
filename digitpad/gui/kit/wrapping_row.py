"""A row of widgets that goes on in a second line where it is too narrow for one; one that is too wide for a line of its
own, and may be higher instead, is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeGuard

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget


class WrappingRow(QWidget):
    """Its widgets stand on one line or on the middle of it; one that may expand takes what its line leaves over."""

    def __init__(
        self,
        spacing: int = 12,
        line_spacing: int = 12,
        centred: bool = False,
        parent: QWidget | None = None,
        *,
        evenly: bool = False,
    ) -> None:
        """`evenly`: all widgets of a line share what it leaves over."""
        super().__init__(parent)
        self._centred, self._evenly = centred, evenly
        self._spacing = spacing
        self._line_spacing = line_spacing
        self._widgets: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add(self, widget: QWidget) -> None:
        widget.setParent(self)
        widget.installEventFilter(self)
        self._widgets.append(widget)

    def sizeHint(self) -> QSize:
        """Of all on one line."""
        shown = self._shown()
        return QSize(self._taken(shown), max((self._usual(widget) for widget in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        least = (self._least(widget) for widget in self._shown())
        return QSize(max(least, default=0), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._height(line, width) for line in self._lines(width)]
        return sum(heights) + self._line_spacing * max(0, len(heights) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._arrange()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Follow at once what its widgets need now; by events it would hear of that two rounds later."""
        for widget in self._widgets:
            for part in (*reversed(widget.findChildren(QWidget)), widget):  # the inner ones first
                if (layout := part.layout()) is not None:
                    layout.activate()
        self._arrange()
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lines(self, room: int) -> list[list[QWidget]]:
        shown = self._shown()
        return [[shown[place] for place in line] for line in lines(map(self._width, shown), self._spacing, room)]

    def _arrange(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            height = self._height(line, self.width())
            self._place(line, top, height)
            top += height + self._line_spacing

    def _place(self, line: list[QWidget], top: int, height: int) -> None:
        spare = max(0, self.width() - self._taken(line))
        left = 0
        for place, widget in enumerate(line):
            width = self._width_in(widget, self.width())
            if self._evenly:
                share = spare // (len(line) - place)
                width, spare = width + share, spare - share
            elif widget.sizePolicy().expandingDirections():
                grown = min(width + spare, widget.maximumWidth())
                width, spare = grown, spare - (grown - width)
            own = self._height_in(widget, self.width())
            above = (height - own) // 2 if self._centred else height - own
            room = QRect(left, top + above, width, own)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
            left += width + self._spacing

    def _taken(self, line: list[QWidget]) -> int:
        """The width of these beside each other."""
        return sum(map(self._width, line)) + self._spacing * max(0, len(line) - 1)

    @staticmethod
    def _width(widget: QWidget) -> int:
        """Of a label that may go on in further lines that of its text on one: Qt would have some narrow ones."""
        hint = _on_one_line(widget) if _wraps(widget) else widget.sizeHint().width()
        return min(max(hint, widget.minimumWidth(), widget.minimumSizeHint().width()), widget.maximumWidth())

    @classmethod
    def _least(cls, widget: QWidget) -> int:
        """The width it can do with, where it may be higher instead."""
        return widget.minimumSizeHint().width() if widget.hasHeightForWidth() else cls._width(widget)

    @classmethod
    def _width_in(cls, widget: QWidget, room: int) -> int:
        """The same as everywhere, unless it is too wide for a line of its own."""
        return max(cls._least(widget), min(cls._width(widget), room))

    @classmethod
    def _height_in(cls, widget: QWidget, room: int) -> int:
        width = cls._width_in(widget, room)
        if width < cls._width(widget):
            return widget.heightForWidth(width)
        return cls._usual(widget)

    @classmethod
    def _usual(cls, widget: QWidget) -> int:
        high = widget.heightForWidth(cls._width(widget)) if _wraps(widget) else widget.sizeHint().height()
        return min(high, widget.maximumHeight())

    @classmethod
    def _height(cls, line: list[QWidget], room: int) -> int:
        return max(cls._height_in(widget, room) for widget in line)


def _wraps(widget: QWidget) -> TypeGuard[QLabel]:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _on_one_line(label: QLabel) -> int:
    around = label.width() - label.contentsRect().width()
    return label.fontMetrics().size(0, label.text()).width() + around + 1


def lines(widths: Iterable[int], spacing: int, room: int) -> list[list[int]]:
    """Which of these stand beside each other, by their place, as a wrapping row has them."""
    found: list[list[int]] = []
    right = 0
    for place, width in enumerate(widths):
        right += spacing + width
        if found and right <= room:
            found[-1].append(place)
        else:
            found.append([place])
            right = width
    return found
