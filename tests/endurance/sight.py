"""What the monkey can reach at this moment: windows, widgets in them, actions in menus."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox, QTextEdit, QPlainTextEdit)


def front() -> list[QWidget]:
    """The windows that take events: an open menu or list, else the modal dialog, else every window there is."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup is not None:
        return [popup]
    if modal is not None:
        return [modal]
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def reachable(roots: Iterable[QWidget]) -> list[QWidget]:
    """Every enabled widget of which at least a pixel is seen."""
    return [
        widget
        for root in roots
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
    ]


def some_widget(rng: Random, roots: Iterable[QWidget] | None = None) -> QWidget | None:
    """First a class, then one of that class: what there is only one of is found as often as what there are many of."""
    classes: dict[str, list[QWidget]] = {}
    for widget in reachable(front() if roots is None else roots):
        classes.setdefault(type(widget).__name__, []).append(widget)
    return rng.choice(classes[rng.choice(sorted(classes))]) if classes else None


def some_field(rng: Random) -> QWidget | None:
    fields = [widget for widget in reachable(front()) if isinstance(widget, FIELDS)]
    return rng.choice(fields) if fields else None


def some_place(widget: QWidget, rng: Random) -> QPoint:
    """Somewhere in what is seen of it."""
    seen = widget.visibleRegion().boundingRect()
    return seen.topLeft() + QPoint(int(rng.random() * max(seen.width(), 1)), int(rng.random() * max(seen.height(), 1)))


def actions(window: QWidget) -> list[QAction]:
    """All that the window and its menus offer now."""
    return [
        action
        for action in window.findChildren(QAction)
        if action.isEnabled() and action.isVisible() and not action.isSeparator() and action.menu() is None
        if not _in_dialog(action)
    ]


def _in_dialog(action: QAction) -> bool:
    owner = action.parent()
    while owner is not None and not isinstance(owner, QDialog):
        owner = owner.parent()
    return owner is not None


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    name = widget.objectName() or text or widget.accessibleName()
    return f"{type(widget).__name__}{f' {name!r}' if name else ''}"
