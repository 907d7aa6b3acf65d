"""Lets widgets that are made anew go on where those before them stood, without a word to either of the session.

Who holds what nobody else knows (what was chosen, how far a plot is zoomed) has a method `take_over`. All widgets of a
window are paired with those that they replace by their place in it; so no page has to pass on what its parts hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from shiboken6 import isValid

LAID_OUT = 1000  # milliseconds after which a page that is seen has found its size


@runtime_checkable
class Successor(Protocol):
    """A widget that goes on where another one of its class stands."""

    def take_over(self, other: Any) -> None:
        """Called once for each pair, before the parts of both are paired: parts that are made late may be made here."""


def hand_over(old: QWidget, new: QWidget) -> None:
    """Let `new` and all that stands on it go on where `old` stands, with the same scrolled to."""
    if isinstance(new, Successor):
        new.take_over(old)
    elif isinstance(new, QScrollBar) and isinstance(old, QScrollBar):
        _scroll_to(new, old.value())
    for one, other in _pairs(old, new):
        hand_over(one, other)


def stand_in(old: QWidget, new: QWidget) -> None:
    """Let one window beside the main one take the place of another; the keyboard stays where it is."""
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
    """What stands on `new` where `part` stands on `old`; None where there is no such thing."""
    if part is old:
        return new
    if part is None or not old.isAncestorOf(part):
        return None
    found = (twin(part, one, other) for one, other in _pairs(old, new))
    return next((widget for widget in found if widget is not None), None)


def put_away(parts: Iterable[QObject]) -> None:
    """Take what has been replaced out of the window at once, so that no search finds it, and delete it soon. Some of it
    may be gone already."""
    for part in filter(isValid, parts):
        part.setParent(None)
        part.deleteLater()


def _pairs(old: QWidget, new: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Those that stand on both in the same place, one of each pair on either."""
    before = dict(_placed(old))
    for key, widget in list(_placed(new)):
        if key in before:
            yield before[key], widget


def _placed(widget: QWidget) -> Iterator[tuple[Hashable, QWidget]]:
    """What stands on a widget, by its class, its name and how many of these stand before it."""
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
