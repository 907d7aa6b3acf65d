"""A slider that goes to where it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider


class Slider(QSlider):
    """A press beside its handle, anywhere in its height, brings the handle there, and a drag goes on from there.

    Qt moves the handle by a page instead, and only where the press meets the groove, which is six pixels high.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.maximum() > self.minimum() and not self._on_handle(event):
            self.setSliderDown(True)  # before it moves, so that all of this is one movement
            event = _with_middle_button(event)
        super().mousePressEvent(event)

    def _on_handle(self, event: QMouseEvent) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_SliderHandle
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, self)
        return handle.contains(event.position().toPoint())


def _with_middle_button(event: QMouseEvent) -> QMouseEvent:
    """The same press with the button that brings the handle of Qt's sliders to the mouse."""
    middle = Qt.MouseButton.MiddleButton
    places = event.position(), event.scenePosition(), event.globalPosition()
    return QMouseEvent(event.type(), *places, middle, middle, event.modifiers(), event.pointingDevice())
