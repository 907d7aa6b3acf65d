"""How large a window may be, so that all of it is on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(0, 32)  # what a desktop lays around a window; how large it is nobody knows before it is shown


def room_for(window: QWidget) -> QSize:
    """The size that a window can have on its screen beside panels and its own frame."""
    return window.screen().availableSize() - FRAME
