"""A widget that has something to do when its theme, its font or its style changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class Restyled(QWidget):
    """Calls `restyle` whenever its look has changed."""

    def restyle(self) -> None:
        """Take over the colours of the theme and the size of the text, where Qt does not."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOKS:
            self.restyle()
