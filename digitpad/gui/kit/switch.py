"""Buttons joined into one switch, of which one is down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy

from digitpad.gui.kit.wrapping_row import WrappingRow


class Switch(WrappingRow):
    """Takes the buttons over; the first is down to begin with. `buttons` knows each by its place, from 0. Where large
    text leaves no room for all on one line, they go on in the next."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__(spacing=0, line_spacing=4)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.buttons = QButtonGroup(self)
        for index, button in enumerate(buttons):
            as_segment(button, index, len(buttons))
            self.buttons.addButton(button, index)
            self.add(button)
        buttons[0].setChecked(True)


def as_segment(button: QPushButton, index: int, count: int) -> None:
    """Make it one of `count` buttons in a row, the one at `index`: it stays down, and joins its neighbours."""
    button.setCheckable(True)
    button.setProperty("segment", "first" if index == 0 else "last" if index == count - 1 else "middle")
