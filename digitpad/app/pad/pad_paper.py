"""What lies on the pad and how it changes, each change one step that can be undone.

It knows ink coordinates only; mouse, painting and sizes are the pad's, and the answer is `PadAnswer`'s.
"""

from __future__ import annotations

from typing import NamedTuple

from digitpad.app.pad.eraser import wiped
from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture, Sheet
from digitpad.app.pad.stroke import Point, Stroke
from digitpad.digits.ink import Strokes
from digitpad.message import tr

Ink = tuple[Stroke, ...]  # finished strokes never change


class Content(NamedTuple):
    """Ink, or a sheet in its place."""

    ink: Ink = ()
    sheet: Sheet | None = None

    @classmethod
    def of(cls, strokes: Strokes) -> Content:
        """Ink of these strokes, of a pen of ordinary width."""
        return cls(tuple(Stroke.through((float(x), float(y)) for x, y in stroke) for stroke in strokes))


class PadStep(NamedTuple):
    """One change of the pad, called `text`: to undo it lay `before` on the pad again, to redo it `after`."""

    text: str
    before: Content
    after: Content


class Finished(NamedTuple):
    """What the end of a stroke or of erasing did: whether the pad has changed since the last move, and the steps that
    can be undone."""

    changed: bool
    steps: tuple[PadStep, ...]


class Paper:
    """All of it, and the stroke or the erasing that is under way.

    Attributes:
        content: what is finished.
        stroke: the one that is being drawn.
    """

    def __init__(self) -> None:
        self.content = Content()
        self.stroke: Stroke | None = None
        self._before_erasing: Content | None = None

    @property
    def strokes(self) -> Ink:
        """All of them, the growing one last."""
        return self.content.ink if self.stroke is None else (*self.content.ink, self.stroke)

    @property
    def sheet(self) -> Sheet | None:
        """What lies here in place of ink; a stroke that begins takes its place."""
        return self.content.sheet if self.stroke is None else None

    @property
    def empty(self) -> bool:
        """Whether neither ink nor a sheet lies here, and no stroke is being drawn."""
        return self.content == Content() and self.stroke is None

    @property
    def erasing(self) -> bool:
        """Whether erasing is under way, between `begin_erasing` and `finish`."""
        return self._before_erasing is not None

    # Strokes. What was begun is finished before anything else begins.

    def begin(self, width: float) -> None:
        """A stroke begins, of a pen as wide as this share of the pad's shorter side."""
        self.stroke = Stroke(width)

    def extend(self, point: Point, pressure: float = 1.0) -> bool:
        """False when no stroke is being drawn, or the pen has not moved."""
        return self.stroke is not None and self.stroke.add(point, pressure)

    def begin_erasing(self) -> None:
        """Erasing begins; all that is erased until `finish` is undone as one step."""
        self._before_erasing = self.content

    def erase(self, start: Point, end: Point, radius: float) -> bool:
        """Wipe straight from start to end. False when nothing lay there."""
        ink = wiped(self.content.ink, start, end, radius)
        if ink is self.content.ink:
            return False
        self.content = Content(ink)
        return True

    def finish(self, slip: float = 0.0) -> Finished:
        """The stroke, or the erasing, has ended, if there was one. A stroke that stayed within `slip` of its first
        point is a dot."""
        before, text, changed = self.content, tr("Stroke"), False
        if self.stroke is not None:
            drawn, self.stroke = self.stroke, None
            stroke = drawn.steadied(slip)
            if stroke.points:
                self.content = Content((*self.content.ink, stroke))
            changed = stroke is not drawn
        elif self._before_erasing is not None:
            before, text, self._before_erasing = self._before_erasing, tr("Erase"), None
        return Finished(changed, self._steps(text, before))

    # All at once

    def put(self, text: str, content: Content) -> tuple[PadStep, ...]:
        """Lay something else here; what is being drawn is finished first. Returns the steps."""
        steps = self.finish().steps
        before = self.content
        self.lay(content)
        return steps + self._steps(text, before)

    def show(self, sheet: Sheet) -> tuple[PadStep, ...]:
        """Put this sheet here in place of what there was. Returns the steps."""
        text = tr("Picture")
        if isinstance(sheet, LabelledDigit):
            text = tr("Test digit") if sheet.classes.are_digits else tr("Test picture")
        return self.put(text, Content(sheet=sheet))

    def clear(self) -> tuple[PadStep, ...]:
        """Wipe everything, what is being drawn too. Returns the step, if anything lay here."""
        before = self._before_erasing or self.content
        self.lay(Content())
        return self._steps(tr("Clear"), before)

    def lay(self, content: Content) -> None:
        """Lay this here, without a step to undo. What is being drawn is dropped."""
        self.stroke, self._before_erasing = None, None
        self.content = content

    def _steps(self, text: str, before: Content) -> tuple[PadStep, ...]:
        after = self.content
        if before.ink == after.ink and before.sheet is after.sheet:
            return ()
        if isinstance(before.sheet, OpenedPicture) and before.sheet is not after.sheet:
            before.sheet.picture.pack()  # undo may bring it back; packed, it takes little memory
        return (PadStep(text, before, after),)
