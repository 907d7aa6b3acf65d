"""What a painted widget is to a screen reader: a drawing area, a picture, a chart, not a bare "client area"."""

from __future__ import annotations

import weakref

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

# Qt owns an interface that was registered, and deletes it with its widget; until then Python must not.
_OWNED_BY_QT: dict[int, QAccessibleWidget] = {}


def set_role(widget: QWidget, role: Role) -> None:
    """From the next turn of the event loop on, once for each widget; all else is answered as Qt does for any widget."""
    there = weakref.ref(widget)  # a window that is closed before that turn goes at once
    # Qt asks by the widget's meta-object, which PySide replaces with each connected method that is no declared slot.
    QTimer.singleShot(0, widget, lambda: _register(there(), role))


def _register(widget: QWidget | None, role: Role) -> None:
    if widget is None:
        return
    interface = QAccessibleWidget(widget, role)
    key = QAccessible.registerAccessibleInterface(interface)
    _OWNED_BY_QT[key] = interface
    # Connected after Qt's own connection, so that Qt has deleted the interface by then.
    interface.object().destroyed.connect(lambda: _OWNED_BY_QT.pop(key))
