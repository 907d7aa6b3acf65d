"""The line that says what is wrong with what was typed above it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from digitpad.gui.look import plain_text, theme


class ProblemLine(QLabel):
    """Empty until `show_problem`. It is plain text, whatever was typed."""

    def __init__(self, name: str, keeps_room: bool = False) -> None:
        """`name` is the object's; the line keeps its room while nothing is wrong, or takes none."""
        super().__init__()
        self._keeps_room = keeps_room
        self.setObjectName(name)
        self.setProperty("problem", True)
        self.setWordWrap(True)
        plain_text.plain(self)  # it repeats what was typed
        if not keeps_room:
            self.hide()

    def show_problem(self, problem: str, wrong: bool = True) -> None:
        """Say this; "" for nothing. What is not `wrong` is only worth knowing."""
        self.setText(problem)
        theme.mark(self, "problem", wrong)
        self.setVisible(self._keeps_room or bool(problem))
