"""Says in the window that a widget stands in what has become of something, such as a file that was to be written."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class SaysMessages(Protocol):
    """A window that has a place for news. `kind` is "error", "warning" or "info"."""

    def show_message(self, kind: str, text: str) -> None: ...


def say_above(widget: QWidget, kind: str, text: str) -> None:
    """In the nearest window around `widget` that has a place for news."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, SaysMessages):
        around = around.parentWidget()
    if around is not None:
        around.show_message(kind, text)
