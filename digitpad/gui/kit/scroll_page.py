"""A page that scrolls where it is too low for what stands on it, and the rule by which everything on it is sized.

No widget changes its own size, smallest size or visibility because it was resized: two that do so would trigger each
other for ever. A widget whose height follows from its width reports `heightForWidth`; whatever else depends on the room
of the page (what stands beside what, how large a picture is) is decided by the page's `fit`, before anything is placed.
The size hint of a widget that may stretch is its least height: in a parent whose height follows from its width, Qt's
layouts never give it less than its hint.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from digitpad.gui.kit.self_placing import ROOM_CHANGED
from digitpad.gui.kit.wheel import PageWheel
from digitpad.message import tr


def least_height(widget: QWidget, width: int) -> int:
    """The height that `widget` needs when it is `width` wide, in device-independent pixels."""
    layout = widget.layout()
    least = max(widget.minimumHeight(), widget.minimumSizeHint().height())
    if layout is not None and layout.hasHeightForWidth():
        least = max(least, layout.totalHeightForWidth(min(width, widget.maximumWidth())))
    elif layout is None and widget.hasHeightForWidth():
        least = max(least, widget.heightForWidth(min(width, widget.maximumWidth())))
    return min(least, widget.maximumHeight())


class ScrollPage(QScrollArea):
    """Lays out its content when its own size has changed or the content asks for another size; the content is as wide
    as the page and as high, or higher where it needs more."""

    def __init__(self, content: QWidget, fit: Callable[[QSize], None] | None = None) -> None:
        """`fit` is called with the room there is, beside a scroll bar, each time before the content is laid out. The
        second of two calls with the same room changes nothing."""
        super().__init__()
        self._content, self._fit = content, fit
        self._least = 0
        self.wheel = PageWheel(self)
        self.verticalScrollBar().setAccessibleName(tr("Scroll the page"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._show_focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.wheel.guard(self._content)
        super().showEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        before = self.verticalScrollBar().value()
        super().wheelEvent(event)
        if self.verticalScrollBar().value() != before:
            self.wheel.note(event)

    def _show_focused(self, before: QWidget | None, focused: QWidget | None) -> None:
        """Qt scrolls to what gets the focus only if it was on this page before. What is clicked stays where it is, and
        so does the page of a window to which somebody comes back."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if before is not None and focused is not None and not pressed and self._content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)

    def goes_on_with(self, event: QWheelEvent) -> bool:
        """Whether the page is being scrolled, and this turn of the wheel goes on with it."""
        return self.wheel.goes_on(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in ROOM_CHANGED:
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        """The room without a scroll bar decides whether there is one, so that a bar never answers to itself."""
        room = self.maximumViewportSize()
        if not self.isVisible():
            return
        beside = QSize(room.width() - self.verticalScrollBar().sizeHint().width(), room.height())
        if self._fit is not None:
            self._fit(beside)
        size = self._size_in(room)
        self._content.resize(size if size.height() <= room.height() else self._size_in(beside))
        if (least := self._height_without_bar) != self._least:
            self._least = least
            self.updateGeometry()  # for a page that this one stands on

    @property
    def _height_without_bar(self) -> int:
        """The least height of the page at which it does not scroll, at its present width."""
        return least_height(self._content, self._content.width())

    def _size_in(self, room: QSize) -> QSize:
        """The size of the content: all of the room, or more where it needs more."""
        width, height = room.width(), room.height()
        if self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            width = max(width, self._content.minimumSizeHint().width())
            if width > room.width():
                height -= self.horizontalScrollBar().sizeHint().height()
        return QSize(width, max(height, least_height(self._content, width)))


def scrolls_page(event: QWheelEvent, widget: QWidget) -> bool:
    """Whether a turn of the wheel over `widget` goes on with scrolling a page that it stands on. It is left to that
    page then."""
    above = widget.parentWidget()
    while above is not None and not (isinstance(above, ScrollPage) and above.goes_on_with(event)):
        above = above.parentWidget()
    if above is not None:
        event.ignore()
    return above is not None


class Stack(QWidget):
    """One of several views in the same place. Only the visible one counts for the size, not the largest of all."""

    def __init__(self) -> None:
        super().__init__()
        self._views: list[QWidget] = []
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add(self, view: QWidget) -> None:
        """Put it behind the others, unseen as long as it is not the first."""
        view.setParent(self)
        view.setVisible(not self._views)
        self._views.append(view)

    @property
    def index(self) -> int:
        """The index of the visible view, from 0."""
        return self._current

    def show_view(self, index: int) -> None:
        """Show the view of this index, from 0, in place of the visible one."""
        self._views[index].setGeometry(self.rect())
        self._views[index].show()
        if index != self._current:
            self._views[self._current].hide()
            self._current = index
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return least_height(self._views[self._current], width) if self._views else 0

    def minimumSizeHint(self) -> QSize:
        if not self._views:
            return QSize()
        view = self._views[self._current]
        return view.minimumSizeHint().expandedTo(view.minimumSize())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        for view in self._views[self._current : self._current + 1]:
            view.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the view needs another size
            self.updateGeometry()
        return super().event(event)
