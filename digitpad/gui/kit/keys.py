"""What the keyboard does in several places: steps of the arrow keys, the order of the Tab key, focus by a key."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

ARROWS: dict[int, tuple[int, int]] = {  # right and down
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
STEP, FINE_STEP = 10, 2  # pixels


def step(event: QKeyEvent) -> QPoint | None:
    """How far an arrow key moves something, less with Shift; None for any other key."""
    if event.key() not in ARROWS:
        return None
    return QPoint(*ARROWS[event.key()]) * (FINE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP)


def order_stops(stops: Iterable[QWidget]) -> None:
    """Let the Tab key go from each of these to the next. One that takes no focus keeps a place for a widget that comes
    into it later; Qt orders it only if it seems to take focus."""
    stops = tuple(stops)
    without = [stop for stop in stops if stop.focusPolicy() == Qt.FocusPolicy.NoFocus]
    for stop in without:
        stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    for stop in without:
        stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def brought_focus(event: QFocusEvent) -> bool:
    """Whether the focus came by a key, not by the mouse or the program."""
    return event.reason() in (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    )
