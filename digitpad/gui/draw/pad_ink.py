"""What lies on the pad and how it changes, each change one step on the undo stack and told to the session.

It knows ink coordinates only; mouse, painting and sizes are the pad's.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digitpad.app.pad.pad_content import LabelledDigit, Sheet
from digitpad.gui.draw.eraser import wiped
from digitpad.gui.draw.pad_undo import Content, PadStep
from digitpad.gui.draw.stroke import Point, Stroke
from digitpad.gui.session import Session
from digitpad.message import tr


class PadInk(QObject):
    changed = Signal()  # anything but a stroke that grows or an eraser that moves

    def __init__(self, session: Session, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._undo_stack = undo_stack
        self._content = Content()
        self._stroke: Stroke | None = None
        self._before_erasing: Content | None = None
        self._telling = False
        session.sheetChanged.connect(self._follow_sheet)
        session.predictionChanged.connect(self._follow_clearing)

    @property
    def content(self) -> Content:
        """What is finished."""
        return self._content

    @property
    def stroke(self) -> Stroke | None:
        """The one that is being drawn."""
        return self._stroke

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All of them, the growing one last."""
        return self._content.ink if self._stroke is None else (*self._content.ink, self._stroke)

    @property
    def sheet(self) -> Sheet | None:
        """What lies here in place of ink; a stroke that begins takes its place."""
        return self._content.sheet if self._stroke is None else None

    @property
    def empty(self) -> bool:
        return self._content == Content() and self._stroke is None

    @property
    def undoable(self) -> bool:
        """Whether older content may come back."""
        return self._undo_stack.count() > 0

    @property
    def erasing(self) -> bool:
        return self._before_erasing is not None

    # Strokes

    def begin(self, width: float) -> None:
        self.finish()
        self._stroke = Stroke(width)

    def extend(self, point: Point, pressure: float) -> bool:
        """False when no stroke is being drawn, or the pen has not moved."""
        if self._stroke is None or not self._stroke.add(point, pressure):
            return False
        self._tell()
        return True

    def begin_erasing(self) -> None:
        self.finish()
        self._before_erasing = self._content

    def erase(self, start: Point, end: Point, radius: float) -> None:
        """Wipe straight from start to end."""
        ink = wiped(self._content.ink, start, end, radius)
        if ink is not self._content.ink:
            self._content = Content(ink)
            self._tell()

    def finish(self, slip: float = 0.0) -> None:
        """The stroke, or the erasing, has ended. A stroke that stayed within `slip` of its first point is a dot."""
        before, text = self._content, tr("Stroke")
        if self._stroke is not None:
            drawn, self._stroke = self._stroke, None
            stroke = drawn.steadied(slip)
            if stroke.points:
                self._content = Content((*self._content.ink, stroke))
            if stroke is not drawn:
                self._tell()
        elif self._before_erasing is not None:
            before, text, self._before_erasing = self._before_erasing, tr("Erase"), None
        if before != self._content:
            self._push(text, before)

    # All at once

    def change(self, text: str, content: Content) -> None:
        """Lay something else here."""
        self.finish()
        before = self._content
        self._lay(content)
        if before != content:
            self._push(text, before)

    def clear(self) -> None:
        """What is being drawn is forgotten with the rest."""
        before = self._before_erasing or self._content
        self._lay(Content())
        if before != Content():
            self._push(tr("Clear"), before)

    def _push(self, text: str, before: Content) -> None:
        self._undo_stack.push(PadStep(text, before, self._content, self._lay))
        self.changed.emit()

    def _lay(self, content: Content) -> None:
        self._stroke, self._before_erasing = None, None
        self._content = content
        self._tell()
        self.changed.emit()

    # The session

    def _tell(self) -> None:
        """It recognises at once, here in the GUI thread."""
        self._telling = True
        try:
            if self.sheet is not None:
                self._session.show_sheet(self.sheet)
            else:
                self._session.draw([list(stroke.points) for stroke in self.strokes])
        finally:
            self._telling = False

    def _follow_sheet(self, sheet: Sheet | None) -> None:
        """The session shows a test digit or a picture in place of what lies here."""
        if self._telling or sheet is None:
            return
        self.finish()
        before, self._content = self._content, Content(sheet=sheet)
        self._push(tr("Test digit") if isinstance(sheet, LabelledDigit) else tr("Picture"), before)

    def _follow_clearing(self, prediction: object) -> None:
        """Somebody else has cleared the session's ink."""
        if prediction is None and not self._telling and not self.empty and self._session.sheet is None:
            self.clear()
