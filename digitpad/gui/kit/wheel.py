"""Decides on a page that scrolls whether the wheel scrolls the page or turns the widget under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QWidget


class PageWheel(QObject):
    """Leaves the wheel to the page unless a field has the focus, and as long as the page is being scrolled: scrolling
    past a field never changes it, and a widget that comes under the mouse does not take over.

    Attributes:
        longest_pause: milliseconds; turns that follow each other sooner belong together.
    """

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self.longest_pause = 500
        self._page = page
        self._last: int | None = None  # when the page moved, by the clock of events

    def guard(self, content: QWidget) -> None:
        """Watch over the fields of `content`, however often it is called."""
        for kind in (QAbstractSpinBox, QComboBox, QAbstractSlider):
            for field in content.findChildren(kind):
                if not isinstance(field, QScrollBar):
                    field.installEventFilter(self)
                    if field.focusPolicy() == Qt.FocusPolicy.WheelFocus:  # a turn would give it the focus first
                        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent) or not isinstance(watched, QWidget):
            return False
        bar = self._page.verticalScrollBar()
        if bar.maximum() == bar.minimum() or (watched.hasFocus() and not self.goes_on(event)):
            return False
        event.ignore()  # so it goes on to the page
        return True

    def goes_on(self, event: QWheelEvent) -> bool:
        """Whether the turn continues what has scrolled the page."""
        return self._last is not None and 0 <= event.timestamp() - self._last < self.longest_pause

    def note(self, event: QWheelEvent) -> None:
        """The page has moved by it."""
        self._last = event.timestamp()
