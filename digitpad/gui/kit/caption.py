"""A small muted caption, and what stands below one: a field or a figure."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.text_label import text_label


def caption(text: str, buddy: QWidget | None = None) -> QLabel:
    """The caption alone. Alt and the letter marked in it lead to `buddy`."""
    label = text_label(text, scale="caption", muted=True)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


class Captioned(QWidget):
    """A caption above its content."""

    def __init__(
        self, text: str, content: QWidget, buddy: QWidget | None = None, *, spacing: int = 4, fixed: bool = False
    ) -> None:
        """`fixed`: it never takes more room than it needs."""
        super().__init__()
        self.caption = caption(text, buddy)
        column_in(self, spacing, self.caption, content)
        if fixed:
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
