"""The wheel on a page that scrolls changes neither fields nor plots that come to lie under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QSlider, QSpinBox, QVBoxLayout, QWidget

from digitpad.app.training.measure import ACCURACY
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.plot.training_plot import TrainingPlot


class Page(ScrollPage):
    """Fields and a plot on a page that is longer than it is high, where `long`."""

    def __init__(self, long: bool = True) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        self.number, self.choice, self.slider = QSpinBox(), QComboBox(), QSlider(Qt.Orientation.Horizontal)
        self.number.setValue(30)
        self.choice.addItems(["one", "two", "three"])
        self.slider.setValue(50)
        self.fields = self.number, self.choice, self.slider
        self.plot = TrainingPlot(ACCURACY)
        for widget in (*self.fields, self.plot):
            column.addWidget(widget)
        self.plot.setFixedHeight(200)
        column.addStretch(1)
        if long:
            content.setMinimumHeight(2000)
        super().__init__(content)

    @property
    def scrolled(self) -> int:
        return self.verticalScrollBar().value()

    @property
    def values(self) -> tuple[int, int, int]:
        return self.number.value(), self.choice.currentIndex(), self.slider.value()

    def turn(self, widget: QWidget) -> None:
        """A notch down over `widget`; Qt delivers it as it would the window system's."""
        spot = widget.mapTo(self, widget.rect().center())
        QTest.wheelEvent(self.windowHandle(), QPointF(spot), QPoint(0, -120))


def shown(qtbot, long: bool = True) -> Page:
    page = Page(long)
    qtbot.addWidget(page)
    page.resize(400, 500)
    with qtbot.waitActive(page):
        page.show()
    page.viewport().setFocus()
    return page


@pytest.mark.parametrize("index", [0, 1, 2])
def test_scrolling_past_a_field_leaves_it_alone(qtbot, index):
    page = shown(qtbot)
    before = page.values
    page.turn(page.fields[index])
    assert page.values == before and page.scrolled > 0
    assert not page.fields[index].hasFocus()


@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_field_with_the_focus_takes_the_wheel(qtbot, index):
    page = shown(qtbot)
    before = page.values
    page.fields[index].setFocus()
    page.turn(page.fields[index])
    assert page.values != before and page.scrolled == 0


def test_a_field_on_a_page_that_does_not_scroll_takes_the_wheel(qtbot):
    page = shown(qtbot, long=False)
    page.turn(page.number)
    assert page.number.value() == 29


def test_a_plot_takes_the_wheel_but_not_from_a_page_that_is_being_scrolled(qtbot):
    page = shown(qtbot)
    page.wheel.longest_pause = 60_000  # however busy the machine is
    whole = page.plot.viewRange()
    page.turn(page.number)
    begun = page.scrolled
    page.turn(page.plot)
    assert page.plot.viewRange() == whole and page.scrolled > begun > 0
    page.wheel.longest_pause = 0  # as after a rest
    scrolled = page.scrolled
    page.turn(page.plot)
    assert page.plot.viewRange() != whole and page.scrolled == scrolled
