"""A step on an undo stack whose name follows the language."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand, QUndoStack

from digitpad.message import retranslated


class UndoStep(QUndoCommand):
    """A base class for steps with `undo` and `redo`. Its name comes from `tr`, so that it can be retranslated."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = ""
        self.call(name)

    def call(self, name: str) -> None:
        """Give it this name, which can be retranslated."""
        self._name = name
        self.setText(name)

    def retranslate(self) -> None:
        """Name it in the current language; the stack does not emit its signals."""
        self.setText(retranslated(self._name))


def retranslate_steps(stack: QUndoStack) -> None:
    """Name all steps in the current language."""
    for index in range(stack.count()):
        step = stack.command(index)
        if isinstance(step, UndoStep):
            step.retranslate()
