"""What all ideas have in common: each is a widget of the page that may arrange itself for the room there is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class IdeaView(QWidget):
    """An idea to play with."""

    def fit(self, width: int) -> None:
        """Take up so much room; called before anything is placed. The second call with one width changes nothing."""
