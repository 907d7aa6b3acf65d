"""The mouse of the tests: each move goes to the widget itself, at once.

`QTest.mouseMove` moves the cursor of the screen instead: a window that lies above gets the move, a cursor that is
there already makes none, and what the test before left open is in the way.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def move(widget: QWidget, spot: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """With the buttons that are down."""
    place, none = QPointF(spot), Qt.MouseButton.NoButton
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, widget.mapToGlobal(place), none, QApplication.mouseButtons(), modifiers
    )
    QApplication.sendEvent(widget, event)


def press_along(
    widget: QWidget, points: Sequence[QPoint] | Sequence[tuple[int, int]], modifiers: Qt.KeyboardModifier = PLAIN
) -> QPoint:
    """Press at the first point and move along the others; the button stays down at the last one, which is returned."""
    first, *others = (point if isinstance(point, QPoint) else QPoint(*point) for point in points)
    QTest.mousePress(widget, LEFT, modifiers, first)
    for point in others:
        move(widget, point, modifiers)
    return others[-1] if others else first


def drag(
    widget: QWidget, points: Sequence[QPoint] | Sequence[tuple[int, int]], modifiers: Qt.KeyboardModifier = PLAIN
) -> None:
    QTest.mouseRelease(widget, LEFT, modifiers, press_along(widget, points, modifiers))
