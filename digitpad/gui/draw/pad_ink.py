"""Changes what lies on the pad as the pad asks for it, and makes each change one step on the undo stack.

The window's undo stack holds the steps of other pages too, so it is not the paper's own.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digitpad.app.pad.pad_paper import Content, PadStep
from digitpad.app.pad.stroke import Point
from digitpad.gui.kit.undo_step import UndoStep
from digitpad.gui.session import Session


class PadInk(QObject):
    """
    Attributes:
        paper: what lies there. It is the session's, which hears of every change.
    """

    changed = Signal()  # anything but a stroke that grows or an eraser that moves

    def __init__(self, session: Session, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._undo_stack = undo_stack
        self.paper = session.pad.paper
        session.padChanged.connect(self._on_steps)

    @property
    def undoable(self) -> bool:
        """Whether older content may come back."""
        return self._undo_stack.count() > 0

    # Strokes

    def begin(self, width: float) -> None:
        """A stroke begins, of a pen as wide as this share of the pad's shorter side; the one before is finished."""
        self.finish()
        self.paper.begin(width)

    def extend(self, point: Point, pressure: float) -> bool:
        """False when no stroke is being drawn, or the pen has not moved."""
        grown = self.paper.extend(point, pressure)
        if grown:
            self._session.follow_pen()
        return grown

    def begin_erasing(self) -> None:
        """Erasing begins, and what was begun before is finished; all of it becomes one step on the undo stack."""
        self.finish()
        self.paper.begin_erasing()

    def erase(self, start: Point, end: Point, radius: float) -> None:
        """Wipe straight from start to end."""
        if self.paper.erase(start, end, radius):
            self._session.follow_pen()

    def finish(self, slip: float = 0.0) -> None:
        """The stroke, or the erasing, has ended. A stroke that stayed within `slip` of its first point is a dot."""
        finished = self.paper.finish(slip)
        if finished.changed:
            self._session.follow_pen()
        if finished.steps:
            self._session.padChanged.emit(finished.steps)

    # All at once

    def put(self, text: str, content: Content) -> None:
        """Lay something else here."""
        self._session.follow_pad(self.paper.put(text, content))

    def clear(self) -> None:
        """What is being drawn is forgotten with the rest."""
        self._session.clear()

    def _on_steps(self, steps: tuple[PadStep, ...]) -> None:
        for step in steps:
            self._undo_stack.push(_Command(step, self._lay))
        self.changed.emit()

    def _lay(self, content: Content) -> None:
        self.paper.lay(content)
        self._session.follow_pad()


class _Command(UndoStep):
    """Pushing it changes nothing: it has happened already."""

    def __init__(self, step: PadStep, lay: Callable[[Content], None]) -> None:
        super().__init__(step.text)
        self._step, self._lay = step, lay
        self._pushed = False

    def undo(self) -> None:
        self._lay(self._step.before)

    def redo(self) -> None:
        if self._pushed:
            self._lay(self._step.after)
        self._pushed = True
