"""A box whose entries open dialogs takes none of them unseen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from digitpad.gui.kit.list_first import ListFirst
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel


@pytest.fixture
def taken() -> list[int]:
    return []


@pytest.fixture
def box(qtbot, taken) -> ListFirst:
    box = ListFirst()
    qtbot.addWidget(box)
    box.addItems(["MNIST", "Open data file…", "Open data folder…"])
    box.activated.connect(taken.append)
    with qtbot.waitActive(box):
        box.show()
    box.setFocus()
    return box


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown])
def test_a_key_that_moves_on_opens_the_list_first(box, taken, key):
    QTest.keyClick(box, key)
    assert box.view().isVisible()
    assert (box.currentIndex(), taken) == (0, [])
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert (box.currentIndex(), taken) == (1, [1])


def test_the_wheel_takes_nothing(box, taken):
    QTest.wheelEvent(box.windowHandle(), QPointF(box.rect().center()), QPoint(0, -120))
    assert (box.currentIndex(), taken) == (0, [])


def test_the_boxes_of_data_and_of_other_networks_are_such(window):
    panel = window.tabs.content(EvaluationPanel, "Evaluate")
    for place, name in ((window, "dataComboBox"), (panel, "rivalComboBox")):
        assert isinstance(place.findChild(QComboBox, name), ListFirst)
