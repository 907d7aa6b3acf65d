"""How far wheel, fingers and keys zoom and move what a plot or a matrix shows. Needs no pyqtgraph."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

ZOOM_STEP = 1.25  # by a key
WHEEL_ZOOM = 1.0025  # for each of the 120 units of a notch
PAN_STEP = 0.1
PANS = {
    Qt.Key.Key_Left: (-PAN_STEP, 0.0),
    Qt.Key.Key_Right: (PAN_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, PAN_STEP),
    Qt.Key.Key_Down: (0.0, -PAN_STEP),
}
ZOOMS = {
    Qt.Key.Key_Plus: 1 / ZOOM_STEP,
    Qt.Key.Key_Equal: 1 / ZOOM_STEP,
    Qt.Key.Key_Minus: ZOOM_STEP,
}


def wheel_zoom(event: QWheelEvent) -> float:
    """How much more is visible after a turn of the wheel: over 1 to zoom out; 1 where it did not turn."""
    turned = event.angleDelta().y() or event.angleDelta().x()
    return float(WHEEL_ZOOM**-turned)


def finger_zoom(event: QEvent, widget: QWidget) -> tuple[float, QPointF] | None:
    """The same for two fingers, with the spot of the widget between them; None for any other event. The widget has
    grabbed the pinch."""
    if isinstance(event, QGestureEvent) and event.type() == QEvent.Type.Gesture:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            event.accept(pinch)
            factor = 1 / pinch.scaleFactor() if pinch.scaleFactor() > 0 else 1.0
            return factor, QPointF(widget.mapFromGlobal(pinch.centerPoint()))
    if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
        return 1 / max(0.1, 1 + event.value()), event.position()
    return None
