"""The guided test in a person's hands: strokes that are taken back, and results that take much room."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from digitpad.app.own_hand.guided_test import GuidedTest, Written
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.process import language
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui import mouse
from tests.gui.hands import find

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def guided(qtbot) -> Iterator[GuidedTestWindow]:
    """Of a network that has learned nothing, and whose classes have long names."""
    names = tuple(f"class {index} with a long name that nobody would give it" for index in range(47))
    model = Model(network=Network([784, 5, 47], rng=np.random.default_rng(0)), name="x", classes=ClassSet(names))
    parent = QLabel()
    qtbot.addWidget(parent)
    window = GuidedTestWindow(model, parent, np.random.default_rng(0))
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()


def hold(window: GuidedTestWindow, key: Qt.Key) -> None:
    """Long enough that it repeats."""
    for repeats in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeats)
        QApplication.sendEvent(window.focusWidget(), event)


def test_strokes_are_taken_back_and_drawn_again_by_the_usual_keys(guided):
    for y in (40, 90):
        mouse.drag(guided.pad, [(50, y), (150, y)])
    seen = []
    for keys in (CONTROL, CONTROL, CONTROL | SHIFT):
        QTest.keyClick(guided.pad, Qt.Key.Key_Z, keys)
        seen.append((len(guided.pad.strokes), guided.next.isEnabled()))
    assert seen == [(1, True), (0, False), (1, True)]


def test_undo_in_the_middle_of_a_stroke_takes_back_that_one_alone(guided):
    mouse.drag(guided.pad, [(50, 40), (150, 40)])
    mouse.press_along(guided.pad, [(50, 90), (150, 90), (150, 190)])
    QTest.keyClick(guided.pad, Qt.Key.Key_Z, CONTROL)
    assert [len(stroke.points) for stroke in guided.pad.strokes] == [2]
    QTest.mouseRelease(guided.pad, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_that_is_held_down_ends_the_test_and_does_not_answer_what_came_of_it(guided, key):
    learned = []
    guided.learnAsked.connect(learned.append)
    last = guided.test.length if key == Qt.Key.Key_Return else 1
    for _ in range(last):
        mouse.drag(guided.pad, [(50, 40), (150, 40), (90, 200)])
        hold(guided, Qt.Key.Key_Return)
    if key == Qt.Key.Key_Escape:
        hold(guided, key)
    assert guided.test.asked is None and guided.isVisible() and not learned


def test_a_key_that_is_held_down_clears_the_pad_and_leaves_the_test_open(guided):
    mouse.drag(guided.pad, [(50, 40), (150, 40)])
    hold(guided, Qt.Key.Key_Escape)
    assert guided.pad.empty and guided.isVisible()


def test_what_came_of_it_can_be_read_to_its_end_however_long_it_is(qtbot, guided):
    while guided.test.asked is not None:
        mouse.drag(guided.pad, [(50, 40), (150, 40), (90, 200)])
        QTest.mouseClick(guided.next, Qt.MouseButton.LeftButton)
    result = find(guided, QLabel, "testResult")
    assert result.text().count("\n") > 10
    qtbot.waitUntil(lambda: result.height() >= result.heightForWidth(result.width()) > 0)
    assert guided.learn.isVisible() and guided.rect().contains(guided.learn.geometry())
    QTest.keyClick(guided.learn, Qt.Key.Key_Backtab)
    lowest = result.mapTo(guided, result.rect().bottomLeft()).y()
    QTest.keyClick(guided.focusWidget(), Qt.Key.Key_PageDown)
    assert result.mapTo(guided, result.rect().bottomLeft()).y() < lowest


@pytest.mark.parametrize(
    ("code", "one", "none"),
    [
        ("en", "1 of 1 was read right", "0 of 1 were read right"),
        ("de", "1 von 1 wurde richtig gelesen", "0 von 1 wurden richtig gelesen"),
        ("es", "Se leyó bien 1 de 1", "Se leyeron bien 0 de 1"),
    ],
)
def test_a_single_drawing_that_was_read_right_is_told_in_the_singular(qapp, code, one, none):
    test = GuidedTest(Model(Network([784, 5, 10]), name="x"), np.random.default_rng(0))
    language.use(qapp, code)
    try:
        for read, said in ((4, one), (3, none)):
            test.written = [Written(4, read, [])]
            assert test.summary().startswith(f"{said}, ")
    finally:
        language.use(qapp, "en")
