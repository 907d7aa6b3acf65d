"""The button of a dialog that Enter presses."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton

from digitpad.gui.look import theme


def make_default(button: QPushButton) -> None:
    """Let Enter press it, and show that. The button lies in its dialog already: to one that does not, Qt prefers
    whichever comes first, and that is Cancel."""
    assert isinstance(button.window(), QDialog)
    button.setDefault(True)
    theme.mark(button, "primary", True)
