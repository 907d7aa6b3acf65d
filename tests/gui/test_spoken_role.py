"""The role of painted widgets, and that it comes and goes with them."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.plot.digit_map import DigitMap

LIVES = 200


class Painted(QWidget):
    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.itself = self  # a cycle, which only the garbage collector breaks
        self.label = QLabel("A cell", self)
        self.setAccessibleName("Picture")
        set_role(self, Role.Graphic)

    def answer(self) -> None:
        """A method that is connected and no declared slot."""


@pytest.fixture
def active_accessibility(qapp: QApplication):
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(before)


def settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.usefixtures("active_accessibility")
def test_a_painted_widget_has_its_role_and_all_that_a_widget_has(qtbot):
    widget = Painted()
    widget.pressed.connect(widget.answer)
    qtbot.addWidget(widget)
    settle()
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert (spoken.role(), spoken.text(QAccessible.Text.Name)) == (Role.Graphic, "Picture")
    assert [spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())] == ["A cell"]


@pytest.mark.usefixtures("active_accessibility")
@pytest.mark.parametrize("end", ["deleted later", "with its parent", "collected", "before it has a role"])
def test_widgets_with_a_role_come_and_go(end: str, qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    for _ in range(LIVES):
        parent = None if end == "collected" else QWidget(place)
        widget = Painted(parent)
        if end != "before it has a role":
            settle()
            assert QAccessible.queryAccessibleInterface(widget).role() == Role.Graphic
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))
        if end == "deleted later":
            widget.deleteLater()
        elif parent is not None:
            parent.deleteLater()
        del widget, parent
        gc.collect(0)  # a cycle of a moment ago is young
        settle()
    assert not [child for child in place.children() if isinstance(child, Painted)]


def test_every_kind_of_painted_control_has_a_fitting_role(window, qtbot):
    wanted = {
        "drawingPad": Role.Canvas,
        "networkInput": Role.Graphic,
        "stripMosaic": Role.Grouping,
        "halvesDivider": Role.Splitter,
    }
    qtbot.waitUntil(lambda: roles(window, wanted) == wanted)
    window.tabs.open_page("Map")
    plot = window.findChild(DigitMap, "digitMap")
    qtbot.waitUntil(lambda: QAccessible.queryAccessibleInterface(plot).role() == Role.Chart)


def roles(window: QWidget, names: dict[str, Role]) -> dict[str, Role]:
    return {name: QAccessible.queryAccessibleInterface(window.findChild(QWidget, name)).role() for name in names}
