"""A row of widgets that wraps into further lines where it is too narrow. A widget that is too wide even for a line of
its own becomes narrower and higher, if it can."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeGuard

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

_COMES_OR_GOES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
_MAY_CHANGE_SIZES = (  # what comes to the row or to a widget in it
    *_COMES_OR_GOES,
    QEvent.Type.Show,
    QEvent.Type.LayoutRequest,
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
)


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
        self._measurements: list[_Measured] | None = None  # None: to be measured anew
        self._settled: tuple[QSize, QSize, int] | None = None  # what it needed when it settled last
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add(self, widget: QWidget) -> None:
        """Put it behind the others. While it is hidden it takes no room, not even spacing."""
        widget.setParent(self)
        widget.installEventFilter(self)
        self._widgets.append(widget)

    def set_spacing(self, spacing: int) -> None:
        """Set the spacing between the widgets of a line."""
        if spacing != self._spacing:
            self._spacing = spacing
            self._arrange()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The size of all widgets on one line."""
        shown = self._shown()
        return QSize(self._taken(shown), max((each.height for each in shown), default=0))

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        heights = (each.height for each in shown)
        return QSize(max((each.least for each in shown), default=0), max(heights, default=0))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [_height(line, width) for line in self._lines(width)]
        return sum(heights) + self._line_spacing * max(0, len(heights) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() in _MAY_CHANGE_SIZES:
            self._measurements = None
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MAY_CHANGE_SIZES:
            self._measurements = None
        if event.type() in _COMES_OR_GOES:
            self._arrange()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def settle(self) -> None:
        """Adapt at once to what its widgets need now; by events that would take two more rounds.

        If its own needs stay the same, its parent is not notified: a page that settles its rows whenever it is laid out
        would be laid out for ever.
        """
        for widget in self._widgets:
            for part in (*reversed(widget.findChildren(QWidget)), widget):  # the inner ones first
                if (layout := part.layout()) is not None:
                    layout.activate()
        self._measurements = None
        self._arrange()
        needed = self.sizeHint(), self.minimumSizeHint(), self.heightForWidth(self.width())
        if needed != self._settled:
            self._settled = needed
            self.updateGeometry()

    def _shown(self) -> list[_Measured]:
        """Measured once, until an event says that sizes may have changed: one resize asks ten times. A row that is not
        visible hears of no change."""
        if self._measurements is not None:
            return self._measurements
        shown = [_measured(widget) for widget in self._widgets if not widget.isHidden()]
        self._measurements = shown if self.isVisible() else None
        return shown

    def _lines(self, room: int) -> list[list[_Measured]]:
        shown = self._shown()
        widths = [each.width for each in shown]
        return [[shown[place] for place in line] for line in lines(widths, self._spacing, room)]

    def _arrange(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            height = _height(line, self.width())
            self._place(line, top, height)
            top += height + self._line_spacing

    def _place(self, line: list[_Measured], top: int, height: int) -> None:
        spare = max(0, self.width() - self._taken(line))
        left = 0
        for index, each in enumerate(line):
            width = each.width_in(self.width())
            if self._evenly:
                share = spare // (len(line) - index)
                width, spare = width + share, spare - share
            elif each.widget.sizePolicy().expandingDirections():
                grown = min(width + spare, each.widget.maximumWidth())
                width, spare = grown, spare - (grown - width)
            own = each.height_in(self.width())
            above = (height - own) // 2 if self._centred else height - own
            room = QRect(left, top + above, width, own)
            each.widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), room))
            left += width + self._spacing

    def _taken(self, line: list[_Measured]) -> int:
        """The width of these beside each other."""
        return sum(each.width for each in line) + self._spacing * max(0, len(line) - 1)


class _Measured(NamedTuple):
    """A widget and the room that it asks for, worked out once for each layout.

    Attributes:
        width: its usual one, where there is room for it.
        least: the least width that it needs, where it may be higher instead.
        height: at its usual width.
    """

    widget: QWidget
    width: int
    least: int
    height: int

    def width_in(self, room: int) -> int:
        """The same as everywhere, unless it is too wide for a line of its own."""
        return max(self.least, min(self.width, room))

    def height_in(self, room: int) -> int:
        width = self.width_in(room)
        return self.height if width >= self.width else self.widget.heightForWidth(width)


def _measured(widget: QWidget) -> _Measured:
    """A label that may go on in further lines is as wide as its text on one: Qt would have some narrow ones."""
    hint = QSize(_on_one_line(widget), 0) if _wraps(widget) else widget.sizeHint()
    least = widget.minimumSizeHint().width()
    width = min(max(hint.width(), widget.minimumWidth(), least), widget.maximumWidth())
    height = widget.heightForWidth(width) if _wraps(widget) else hint.height()
    least = least if widget.hasHeightForWidth() else width
    return _Measured(widget, width, least, min(height, widget.maximumHeight()))


def _height(line: list[_Measured], room: int) -> int:
    return max(each.height_in(room) for each in line)


def _wraps(widget: QWidget) -> TypeGuard[QLabel]:
    return isinstance(widget, QLabel) and widget.wordWrap()


def _on_one_line(label: QLabel) -> int:
    around = label.width() - label.contentsRect().width()
    return label.fontMetrics().size(0, label.text()).width() + around + 1


def lines(widths: Iterable[int], spacing: int, room: int) -> list[list[int]]:
    """Which of these stand beside each other, by their index, as a wrapping row has them."""
    found: list[list[int]] = []
    right = 0
    for index, width in enumerate(widths):
        right += spacing + width
        if found and right <= room:
            found[-1].append(index)
        else:
            found.append([index])
            right = width
    return found
