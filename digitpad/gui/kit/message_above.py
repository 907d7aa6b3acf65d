"""Shows news of a widget, such as that a file was written, in the window that it stands in."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class ShowsMessages(Protocol):
    """A window that can show messages. `kind` is "error", "warning" or "info"."""

    def show_message(self, kind: str, text: str) -> None:
        """Show this sentence, which may come from `translated_by`, until it is closed or replaced."""


def show_message_above(widget: QWidget, kind: str, text: str) -> None:
    """Show it in the nearest window around `widget` that can show messages."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, ShowsMessages):
        around = around.parentWidget()
    if around is not None:
        around.show_message(kind, text)
