"""A slider goes to where it is pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from digitpad.gui.kit.slider import Slider
from digitpad.gui.look import theme
from tests.gui import mouse


@pytest.fixture
def slider(qapp, qtbot) -> Slider:
    theme.apply(qapp, theme.LIGHT)
    slider = Slider()
    qtbot.addWidget(slider)
    slider.setRange(0, 100)
    slider.resize(218, 32)  # its handle is 18 wide
    slider.show()
    return slider


@pytest.mark.parametrize("height", [2, 16, 29])
def test_a_press_anywhere_in_its_height_brings_the_handle_there(slider, height):
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(159, height))
    assert slider.value() == pytest.approx(75, abs=1) and not slider.isSliderDown()


def test_a_drag_goes_on_from_there_and_all_of_it_is_one_movement(slider):
    pressed, down = QSignalSpy(slider.sliderPressed), []
    slider.valueChanged.connect(lambda: down.append(slider.isSliderDown()))
    mouse.drag(slider, [(159, 4), (109, 4), (59, 40)])
    assert slider.value() == pytest.approx(25, abs=1)
    assert pressed.count() == 1 and all(down) and len(down) == 3


def test_the_handle_stays_where_it_is_when_it_is_taken(slider):
    slider.setValue(50)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(109 + 7, 16))
    assert slider.value() == 50


def test_one_without_a_choice_does_nothing(slider):
    slider.setRange(0, 0)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(159, 16))
    assert slider.value() == 0 and not slider.isSliderDown()
