"""Steps on the undo stack: what lay on the pad before and after."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from digitpad.app.pad.pad_content import Sheet
from digitpad.gui.draw.stroke import Stroke

Ink = tuple[Stroke, ...]  # finished strokes never change


class Content(NamedTuple):
    """Ink, or a sheet in its place."""

    ink: Ink = ()
    sheet: Sheet | None = None


class PadStep(QUndoCommand):
    """One change of the pad. Pushing it changes nothing: it has happened already."""

    def __init__(self, text: str, before: Content, after: Content, lay: Callable[[Content], None]) -> None:
        super().__init__(text)
        self._before, self._after, self._lay = before, after, lay
        self._pushed = False

    def undo(self) -> None:
        self._lay(self._before)

    def redo(self) -> None:
        if self._pushed:
            self._lay(self._after)
        self._pushed = True
