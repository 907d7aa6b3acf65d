"""The round eraser of a pad: where it is, and what it wipes."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.eraser import SHARE
from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.draw.painted_ink import PaintedInk


class EraserTool:
    """May be in use without being chosen, as with the other end of a pen. Its position is known only over the pad."""

    def __init__(self, pad: QWidget, ink: PadInk, painted: PaintedInk) -> None:
        self._pad, self._ink, self._painted = pad, ink, painted
        self._at: QPointF | None = None
        self.chosen = False

    @property
    def in_use(self) -> bool:
        """Whether it is down on the pad, also as the other end of a pen."""
        return self._ink.paper.erasing

    def begin(self, position: QPointF) -> None:
        """It is put down here."""
        self._at = None
        self._ink.begin_erasing()
        self.wipe_to(position)

    def wipe_to(self, position: QPointF) -> None:
        """Wipe from where it was to here."""
        view = self._painted.view
        start, self._at = self._at or position, position
        self._ink.erase(view.to_ink(start), view.to_ink(position), self._radius() / view.scale)
        self._pad.update()

    def hover(self, position: QPointF | None) -> None:
        """It is over this place while the button is up, or has left the pad."""
        if self.chosen:
            self._at = position
            self._pad.update()

    def paint(self, painter: QPainter) -> None:
        """Paint a circle around what it wipes, in the coordinates of the pad; nothing where its position is unknown."""
        if (self.chosen or self.in_use) and self._at is not None:
            pad_painting.paint_eraser(painter, self._pad, self._at, self._radius())

    def _radius(self) -> float:
        return max(8.0, SHARE * min(self._pad.width(), self._pad.height()))
