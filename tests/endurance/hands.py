"""What a person's hands do to a window: mouse, wheel, pen, finger, keys and files dragged over it.

Events go to the native window, so that Qt's own routing (popups, mouse grabs, hover, context menus) takes part. Nothing
here runs the event loop: whoever sends a press and a release lets it run in between.
"""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputDevice,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Button, Type = Qt.MouseButton, QEvent.Type
ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction | Qt.DropAction.LinkAction
PRESSURE = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure


def native(widget: QWidget) -> QWindow | None:
    """The window that gets the events meant for this widget, if it is still open."""
    window = widget.window()
    handle = window.windowHandle()
    return handle if handle is not None and window.isVisible() else None


def in_window(widget: QWidget, position: QPoint) -> QPointF:
    return QPointF(widget.mapTo(widget.window(), position))


class Mouse:
    """One button at a time, and the modifiers that are held meanwhile."""

    def __init__(
        self, window: QWindow, button: Qt.MouseButton = Button.LeftButton, modifiers: Qt.KeyboardModifier | None = None
    ) -> None:
        self._window = window
        self._button = button
        self._modifiers = Qt.KeyboardModifier.NoModifier if modifiers is None else modifiers
        self._down = Button.NoButton

    def press(self, at: QPointF, double: bool = False) -> None:
        self._down = self._button
        self._send(Type.MouseButtonDblClick if double else Type.MouseButtonPress, at, self._button)

    def move(self, at: QPointF) -> None:
        self._send(Type.MouseMove, at, Button.NoButton)

    def release(self, at: QPointF) -> None:
        self._down = Button.NoButton
        self._send(Type.MouseButtonRelease, at, self._button)

    def wheel(self, at: QPointF, angle: QPoint) -> None:
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, self._everywhere(at), QPoint(), angle, self._down, self._modifiers, phase, False)
        QApplication.sendEvent(self._window, event)

    def _send(self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
        QApplication.sendEvent(
            self._window, QMouseEvent(kind, at, self._everywhere(at), button, self._down, self._modifiers)
        )

    def _everywhere(self, at: QPointF) -> QPointF:
        return at + QPointF(self._window.position())


class Pen:
    """A pen with pressure; what no widget takes comes again as the mouse, as Qt does it."""

    def __init__(self, window: QWindow, eraser: bool = False) -> None:
        self._window = window
        kind = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
        self._device = QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, kind, PRESSURE, 1, 1)
        self._mouse = Mouse(window)

    def press(self, at: QPointF, pressure: float = 0.5) -> None:
        if not self._send(Type.TabletPress, at, pressure, Button.LeftButton):
            self._mouse.press(at)

    def move(self, at: QPointF, pressure: float = 0.5) -> None:
        if not self._send(Type.TabletMove, at, pressure, Button.NoButton):
            self._mouse.move(at)

    def release(self, at: QPointF) -> None:
        if not self._send(Type.TabletRelease, at, 0.0, Button.LeftButton):
            self._mouse.release(at)

    def _send(self, kind: QEvent.Type, at: QPointF, pressure: float, button: Qt.MouseButton) -> bool:
        held = Button.NoButton if kind == Type.TabletRelease else Button.LeftButton
        everywhere = at + QPointF(self._window.position())
        none = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, self._device, at, everywhere, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, none, button, held)
        QApplication.sendEvent(self._window, event)
        return event.isAccepted()


class Finger:
    """Its events wait in Qt's queue until the event loop runs."""

    def __init__(self, window: QWindow, device: QPointingDevice) -> None:
        self._window, self._device = window, device

    def press(self, at: QPointF) -> None:
        self._touch().press(0, at.toPoint()).commit(False)

    def move(self, at: QPointF) -> None:
        self._touch().move(0, at.toPoint()).commit(False)

    def release(self, at: QPointF) -> None:
        self._touch().release(0, at.toPoint()).commit(False)

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._device, False)  # else it runs the event loop when it is destroyed


class DraggedData:
    """Files, a picture or text, dragged over a window from another program."""

    def __init__(self, window: QWindow, data: QMimeData) -> None:
        self._window, self._data = window, data  # Qt keeps no reference to the data

    def enter(self, at: QPointF) -> None:
        QApplication.sendEvent(self._window, QDragEnterEvent(at.toPoint(), ACTIONS, self._data, *_held()))

    def move(self, at: QPointF) -> None:
        QApplication.sendEvent(self._window, QDragMoveEvent(at.toPoint(), ACTIONS, self._data, *_held()))

    def leave(self) -> None:
        QApplication.sendEvent(self._window, QDragLeaveEvent())

    def drop(self, at: QPointF) -> None:
        QApplication.sendEvent(self._window, QDropEvent(at, ACTIONS, self._data, *_held()))


def _held() -> tuple[Qt.MouseButton, Qt.KeyboardModifier]:
    return Button.LeftButton, Qt.KeyboardModifier.NoModifier


def press_key(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A key to whoever has the focus; shortcuts are tried first, as always."""
    target = _key_target()
    if target is not None:
        QTest.keyPress(target, key, modifiers)
        _release(key, modifiers)


def _release(key: Any, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Where the focus is by then: the one that the key was pressed in may be disabled or gone."""
    target = _key_target()
    if target is not None:
        QTest.keyRelease(target, key, modifiers)


def type_text(text: str) -> None:
    """Character by character; what no keyboard has comes as an input method writes it."""
    for character in text:
        target = _key_target()
        if target is None:
            return
        if " " <= character <= "~":
            QTest.keyPress(target, cast(Any, character))  # a form that PySide leaves out of its types
            _release(character)
        elif character in "\n\t":
            press_key(Qt.Key.Key_Return if character == "\n" else Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        elif ord(character) < 32:
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(target, QKeyEvent(Type.KeyPress, 0, none, character))
        else:
            written = QInputMethodEvent()
            written.setCommitString(character)
            QApplication.sendEvent(target, written)


def paste(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    press_key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def _key_target() -> QWidget | None:
    """Who hears the keyboard; nobody where that is disabled, as a window that waits: QTest would complain."""
    target = (
        QApplication.activePopupWidget()
        or QApplication.focusWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
    )
    return target if target is not None and target.isEnabled() else None
