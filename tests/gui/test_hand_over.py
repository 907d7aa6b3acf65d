"""What is made anew goes on where that before it stood, and a person's own scrolling is never undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

from digitpad.gui.kit.hand_over import hand_over
from digitpad.gui.page_list import Page


def bar_of(qtbot, most: int, value: int) -> QScrollBar:
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.setRange(0, most)
    bar.setValue(value)
    return bar


def listeners(bar: QScrollBar) -> int:
    return bar.receivers(SIGNAL("rangeChanged(int,int)")) + bar.receivers(SIGNAL("actionTriggered(int)"))


@pytest.mark.parametrize(("most", "value"), [(0, 0), (90, 40)])
def test_a_bar_that_has_its_place_waits_for_nothing(qtbot, most: int, value: int):
    new = bar_of(qtbot, most, 0)
    before = listeners(new)
    hand_over(bar_of(qtbot, most, value), new)
    assert new.value() == value and listeners(new) == before


def test_a_bar_goes_to_its_place_as_soon_as_there_is_so_much_and_then_lets_go(qtbot):
    new = bar_of(qtbot, 10, 0)
    before = listeners(new)
    hand_over(bar_of(qtbot, 90, 40), new)
    assert new.value() == 10 and listeners(new) > before
    new.setRange(0, 90)
    assert new.value() == 40 and listeners(new) == before
    new.setRange(0, 5)
    new.setRange(0, 90)
    assert new.value() == 5


def test_who_scrolls_meanwhile_stays_there(qtbot):
    new = bar_of(qtbot, 10, 0)
    before = listeners(new)
    hand_over(bar_of(qtbot, 90, 40), new)
    new.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    new.setRange(0, 90)
    assert new.value() == 0 and listeners(new) == before


class _Chosen(QLabel):
    """It holds what nobody else knows."""

    def take_over(self, other: _Chosen) -> None:
        self.setText(other.text())


@pytest.mark.parametrize(("seen", "focused"), [(False, False), (True, False), (False, True)])
def test_a_page_that_nobody_sees_is_gone_as_soon_as_the_new_one_has_what_it_held(qtbot, seen: bool, focused: bool):
    window, new = QWidget(), Page(_Chosen)
    old = Page(_Chosen)
    old.setParent(window)
    for widget in (window, new):
        qtbot.addWidget(widget)
    before = old.complete()
    assert isinstance(before, _Chosen)
    before.setText("7")
    gone: list[bool] = []
    before.destroyed.connect(lambda: gone.append(True))
    if focused:
        before.setFocus()  # a hidden field keeps the keyboard for when it is seen again
    old.setVisible(seen)
    hand_over(old, new)
    assert isinstance(new.content, _Chosen) and new.content.text() == "7"
    assert (old.content is before, not gone) == (seen or focused, seen or focused)
