"""Steps on the undo stack: the ink on the pad before and after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from digitpad.gui.draw.stroke import Stroke

Ink = tuple[Stroke, ...]  # finished strokes never change


class PadStep(QUndoCommand):
    """One stroke, or one clearing. Pushing it changes nothing: it has happened already."""

    def __init__(self, text: str, before: Ink, after: Ink, lay: Callable[[Ink], None]) -> None:
        super().__init__(text)
        self._before, self._after, self._lay = before, after, lay
        self._pushed = False

    def undo(self) -> None:
        self._lay(self._before)

    def redo(self) -> None:
        if self._pushed:
            self._lay(self._after)
        self._pushed = True


class TestDigitStep(PadStep):
    """A test digit took the place of the ink. Undone, the ink is back and the digit is forgotten."""

    __test__ = False  # no test, whatever its name begins with

    def __init__(self, before: Ink, lay: Callable[[Ink], None]) -> None:
        super().__init__("Test digit", before, (), lay)

    def undo(self) -> None:
        super().undo()
        self.setObsolete(True)
