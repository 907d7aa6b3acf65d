"""A widget that places what is in it by itself, in one step, where a layout would take two."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

ROOM_CHANGED = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange)


class SelfPlacing(QWidget):
    """Calls `place` whenever its own room or that of its children may have changed."""

    def place(self) -> None:
        """Set the geometry of all children."""
        raise NotImplementedError

    def follow_children(self) -> None:
        """What the children need may have changed."""
        self.place()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() in ROOM_CHANGED:
            self.follow_children()
        return super().event(event)
