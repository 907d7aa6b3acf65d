"""Windows beside the main one, which stay open and are asked for again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show it over the others, with the keyboard."""
    window.show()
    window.raise_()
    window.activateWindow()
