"""Lets rebuilt widgets take over the state of those that they replace, without involving the session.

A widget with state of its own (what was chosen, how far a plot is zoomed) has a method `take_over`. All widgets of a
window are paired with their predecessors by their place in it, so no page has to pass on the state of its parts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from shiboken6 import isValid

LAID_OUT = 1000  # milliseconds after which a page that is visible has found its size


@runtime_checkable
class Successor(Protocol):
    """A widget that takes over the state of another one of its class."""

    def take_over(self, other: Any) -> None:
        """Show what `other` shows and what a person has chosen there; what the session knows is left to the session.

        Called once for each pair, before their children are paired: those that are built late may be built here.
        """


def hand_over(old: QWidget, new: QWidget) -> None:
    """Let `new` and all widgets on it take over the state of `old`, scroll positions included."""
    if isinstance(new, Successor):
        new.take_over(old)
    elif isinstance(new, QScrollBar) and isinstance(old, QScrollBar):
        _scroll_to(new, old.value())
    for one, other in _pairs(old, new):
        hand_over(one, other)


def stand_in(old: QWidget, new: QWidget) -> None:
    """Let one window beside the main one take the place of another; the keyboard focus stays where it is."""
    active = QApplication.activeWindow()
    new.setGeometry(old.geometry())
    new.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    new.show()
    new.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, on=False)
    hand_over(old, new)
    if active is not None:  # not every system lets a window be shown without the keyboard
        (new if active is old else active).activateWindow()
    focused = twin(old.focusWidget(), old, new)
    if focused is not None:
        focused.setFocus(Qt.FocusReason.OtherFocusReason)


def twin(part: QWidget | None, old: QWidget, new: QWidget) -> QWidget | None:
    """The widget on `new` in the place of `part` on `old`; None where there is none."""
    if part is old:
        return new
    if part is None or not old.isAncestorOf(part):
        return None
    found = (twin(part, one, other) for one, other in _pairs(old, new))
    return next((widget for widget in found if widget is not None), None)


def put_away(parts: Iterable[QObject]) -> None:
    """Take replaced widgets out of the window at once, so that no search finds them, and delete them soon. Some may be
    gone already."""
    for part in filter(isValid, parts):
        part.setParent(None)
        part.deleteLater()


def _pairs(old: QWidget, new: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """The child widgets in the same place on both, in pairs."""
    before = dict(_placed(old))
    for key, widget in list(_placed(new)):
        if key in before:
            yield before[key], widget


def _placed(widget: QWidget) -> Iterator[tuple[Hashable, QWidget]]:
    """The child widgets, each by its class, its name and how many of that class and name precede it."""
    counts: Counter[Hashable] = Counter()
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            kind = type(child), child.objectName()
            yield (kind, counts[kind]), child
            counts[kind] += 1


def _scroll_to(bar: QScrollBar, value: int) -> None:
    """As soon as there is so much to scroll; until a person scrolls, or it is clear that there will not be."""
    links: list[QMetaObject.Connection] = []

    def try_it() -> None:
        bar.setValue(value)
        if bar.value() == value:
            give_up()
        elif bar.isVisible():
            QTimer.singleShot(LAID_OUT, bar, give_up)

    def give_up() -> None:
        while links:
            QObject.disconnect(links.pop())

    bar.setValue(value)
    if bar.value() != value:
        # Functions, since Python may forget an object of its own that hangs on a scroll bar of Qt's.
        links.append(bar.rangeChanged.connect(lambda _low, _high: try_it()))
        links.append(bar.actionTriggered.connect(lambda _action: give_up()))
        try_it()
