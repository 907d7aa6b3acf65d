"""What draws on the pad just now: a mouse, a finger, or a pen with its pressure and its two ends.

It knows Qt's events, and nothing of ink.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent

# Pixels that a hand slips while it means to stay in place: a press that moves no further is a dot, or chooses a box.
SLIP, FINGER_SLIP = 4, 8


class DrawingDevice:
    """Follows the events of a pen, and the mouse events that Qt makes of those of all devices.

    Attributes:
        pressure: of the pen, 1.0 for all else.
        erases: whether a pen is held by its other end.
        slip: of what draws now, in pixels.
    """

    def __init__(self) -> None:
        self.pressure = 1.0
        self.erases = False
        self.slip = SLIP
        self._pen_down = False
        self._drew: int | None = None  # the device that was pressed last

    def follow_pen(self, event: QTabletEvent) -> None:
        """Take pressure and end of the pen; the same event comes again as one of a mouse."""
        self._pen_down = event.buttons() != Qt.MouseButton.NoButton
        if self._pen_down and event.pointingDevice().hasCapability(QInputDevice.Capability.Pressure):
            self.pressure = event.pressure()
        self.erases = event.pointerType() == QPointingDevice.PointerType.Eraser

    def press(self, event: QMouseEvent) -> None:
        """Something begins to draw."""
        device = event.pointingDevice()
        self.slip = FINGER_SLIP if device.type() == QInputDevice.DeviceType.TouchScreen else SLIP
        self._drew = device.systemId()
        if not self._pen_down and device.type() == QInputDevice.DeviceType.Mouse and not _made_by_system(event):
            self.pressure, self.erases = 1.0, False  # the pen was put aside, which nothing has told

    def release(self) -> None:
        """It has ended."""
        self.pressure = 1.0

    def was_lifted(self, event: QMouseEvent) -> bool:
        """Whether what drew moves on with no button down: a dialog, say, has swallowed the end. The device that lies
        beside it, and was only jogged, does not count."""
        held = event.buttons() & Qt.MouseButton.LeftButton
        return not held and self._drew in (None, event.pointingDevice().systemId())


def _made_by_system(event: QMouseEvent) -> bool:
    """Some systems make a mouse's event of a pen's, and do not say of which."""
    return event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
