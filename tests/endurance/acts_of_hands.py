"""Clicks, drags, keys and words anywhere, and strokes on the pad."""

from __future__ import annotations

import math
from random import Random

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.endurance import hands, sight
from tests.endurance.world import NONE, TEXTS, Steps, World

MODIFIERS = (NONE,) * 6 + (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
KEY_NAMES = """
    Tab Backtab Return Enter Space Escape Left Right Up Down Home End PageUp PageDown Delete Backspace Menu
    F1 F2 F5 F6 F7 F10 F11 A B C E X Y Z 0 1 2 3 5 7 9 Plus Minus BracketLeft BracketRight
"""
KEYS = tuple(getattr(Qt.Key, f"Key_{name}") for name in KEY_NAMES.split())


def click(world: World, rng: Random) -> Steps:
    widget = sight.some_widget(rng)
    window = None if widget is None else hands.native(widget)
    if widget is None or window is None:
        return
    button = rng.choice((Qt.MouseButton.LeftButton,) * 8 + (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
    at = hands.in_window(widget, sight.some_place(widget, rng))
    mouse = hands.Mouse(window, button, rng.choice(MODIFIERS))
    double = rng.random() < 0.15
    yield f"{'double-' if double else ''}click {sight.described(widget)} at {at.toTuple()} with {button.name}"
    mouse.move(at)
    mouse.press(at)
    yield ""
    mouse.release(at)
    if double:
        mouse.press(at, double=True)
        yield ""
        mouse.release(at)


def click_outside(world: World, rng: Random) -> Steps:
    """Closes an open menu or list, as a rule."""
    window = hands.native(world.window)
    if window is None:
        return
    at = QPointF(rng.uniform(0, window.width()), rng.uniform(0, window.height()))
    if QApplication.activeModalWidget() is not None and QApplication.activePopupWidget() is None:
        return
    yield f"click in the window at {at.toTuple()}"
    mouse = hands.Mouse(window)
    mouse.press(at)
    yield ""
    mouse.release(at)


def drag(world: World, rng: Random) -> Steps:
    widget = sight.some_widget(rng)
    window = None if widget is None else hands.native(widget)
    if widget is None or window is None:
        return
    at = hands.in_window(widget, sight.some_place(widget, rng))
    mouse = hands.Mouse(window, modifiers=rng.choice(MODIFIERS))
    yield f"drag {sight.described(widget)} from {at.toTuple()}"
    mouse.press(at)
    for _ in range(rng.randrange(1, 9)):
        at += QPointF(rng.gauss(0, 40), rng.gauss(0, 40))
        mouse.move(at)
        yield ""
    mouse.release(at)


def hover(world: World, rng: Random) -> Steps:
    widget = sight.some_widget(rng)
    window = None if widget is None else hands.native(widget)
    if widget is None or window is None:
        return
    yield f"move over {sight.described(widget)}"
    place = sight.some_place(widget, rng)
    hands.Mouse(window).move(hands.in_window(widget, place))
    yield ""
    if rng.random() < 0.5:
        QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, place, widget.mapToGlobal(place)))


def wheel(world: World, rng: Random) -> Steps:
    widget = sight.some_widget(rng)
    window = None if widget is None else hands.native(widget)
    if widget is None or window is None:
        return
    turn = 120 * rng.choice((-20, -3, -1, 1, 3, 20))
    angle = QPoint(turn, 0) if rng.random() < 0.1 else QPoint(0, turn)
    yield f"turn the wheel by {turn} over {sight.described(widget)}"
    at = hands.in_window(widget, sight.some_place(widget, rng))
    hands.Mouse(window, modifiers=rng.choice(MODIFIERS)).wheel(at, angle)


def press_keys(world: World, rng: Random) -> Steps:
    key, modifiers = rng.choice(KEYS), rng.choice(MODIFIERS)
    for _ in range(rng.choice((1, 1, 1, 1, 5))):
        focus = QApplication.focusWidget()
        yield f"press {modifiers.name} {key.name} in {'nothing' if focus is None else sight.described(focus)}"
        hands.press_key(key, modifiers)


def write(world: World, rng: Random) -> Steps:
    field, text = sight.some_field(rng), rng.choice(TEXTS)
    if field is None:
        return
    yield f"write {text[:40]!r} into {sight.described(field)}"
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    if rng.random() < 0.8:
        hands.press_key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.type_text(text)
    yield ""
    hands.press_key(rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Up)), NONE)


def choose(world: World, rng: Random) -> Steps:
    boxes = [widget for widget in sight.reachable(sight.front()) if isinstance(widget, QComboBox) and widget.count()]
    if not boxes:
        return
    box = rng.choice(boxes)
    place = rng.randrange(box.count())
    yield f"choose {box.itemText(place)!r} in {sight.described(box)}"
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    hands.press_key(Qt.Key.Key_Home, NONE)
    for _ in range(place):
        hands.press_key(Qt.Key.Key_Down, NONE)


def draw(world: World, rng: Random) -> Steps:
    """Strokes by mouse, pen or finger: a round one, a straight one, a dot, or what a hand does on a bus."""
    pad = world.window.findChild(QWidget, "drawingPad")
    window = hands.native(pad)
    if window is None or pad.visibleRegion().isEmpty() or QApplication.activeModalWidget() is not None:
        return
    kind = rng.choice(("mouse", "mouse", "mouse", "pen", "eraser", "finger"))
    for _ in range(rng.randrange(1, 4)):
        hand: hands.Mouse | hands.Pen | hands.Finger
        if kind == "mouse":
            hand = hands.Mouse(window)
        elif kind == "finger":
            hand = hands.Finger(window, world.finger)
        else:
            hand = hands.Pen(window, eraser=kind == "eraser")
        first, *others = [hands.in_window(pad, place) for place in _stroke(pad, rng)]
        yield f"draw by {kind} from {first.toTuple()} through {len(others)} points"
        hand.press(first)
        for count, at in enumerate(others):
            hand.move(at)
            if count % 4 == 0:
                yield ""
        hand.release(others[-1] if others else first)


def _stroke(pad: QWidget, rng: Random) -> list[QPoint]:
    width, height = pad.width(), pad.height()
    x, y, size = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(5, width / 2)
    n = rng.choice((0, 1, 6, 25))
    kind = rng.choice(("round", "straight", "random"))
    if kind == "round":
        turns = [2 * math.pi * i / max(n, 1) for i in range(n + 1)]
        return [QPoint(int(x + size * math.cos(turn)), int(y + size * math.sin(turn))) for turn in turns]
    if kind == "straight":
        dx, dy = rng.gauss(0, size / 5), rng.gauss(0, size / 5)
        return [QPoint(int(x + i * dx), int(y + i * dy)) for i in range(n + 1)]
    return [QPoint(int(rng.uniform(-50, width + 50)), int(rng.uniform(-50, height + 50))) for _ in range(n + 1)]
