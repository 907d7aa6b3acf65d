"""How the window shares its room between the pad with the answer and the pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.gui.main_window import MainWindow
from digitpad.gui.preferences import Preferences
from digitpad.gui.window.halves import Divider, Halves
from tests.gui import mouse


def resize(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()


def place(window: MainWindow, name: str) -> QRect:
    widget = window.findChild(QWidget, name)
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [(800, 560), (1024, 600), (1366, 690)])
def test_the_pad_stands_beside_the_pages_and_over_its_answer(window, size):
    resize(window, *size)
    pad, bars, pages = (place(window, name) for name in ("drawingPad", "probabilityBars", "pages"))
    assert pad.right() < pages.left() and pad.bottom() < bars.top()
    assert pages.width() >= 480 and pad.height() >= 160
    assert window.tabs.tabBar().sizeHint().width() <= pages.width()


def test_in_a_window_higher_than_wide_the_answer_stands_beside_the_pad_and_both_above_the_pages(window):
    resize(window, 960, 1040)
    pad, bars, pages = (place(window, name) for name in ("drawingPad", "probabilityBars", "pages"))
    assert pad.right() < bars.left() and pad.bottom() < pages.top()
    assert pages.width() == 960 and pages.height() > 600


@pytest.mark.parametrize(("size", "arrangement"), [((1366, 690), "beside"), ((960, 1040), "above")])
def test_what_the_divider_gives_the_pad_is_remembered_until_a_double_click(window, size, arrangement):
    resize(window, *size)
    halves, divider = window.findChild(Halves), window.findChild(Divider)
    before = place(window, "drawingPad")
    away = QPoint(60, 0) if arrangement == "beside" else QPoint(0, 60)
    mouse.drag(divider, [divider.rect().center(), divider.rect().center() + away])
    after = place(window, "drawingPad")
    grown = after.width() - before.width() if arrangement == "beside" else after.height() - before.height()
    assert 56 <= grown <= 64
    pages, whole = place(window, "pages"), halves.height() if halves.above else halves.width()
    share = Preferences().pad_share(arrangement)
    assert share is not None
    taken = pages.top() - halves.y() if halves.above else pages.left()
    assert abs(share * whole - taken) < 2
    QTest.mouseDClick(divider, Qt.MouseButton.LeftButton)
    assert place(window, "drawingPad") == before
    assert Preferences().pad_share(arrangement) is None


def test_the_divider_leaves_either_side_its_least_room(window):
    resize(window, 1024, 600)
    divider = window.findChild(Divider)
    for key, steps in ((Qt.Key.Key_Right, 60), (Qt.Key.Key_Left, 60)):
        for _ in range(steps):
            QTest.keyClick(divider, key)
        assert place(window, "pages").width() >= 480
        assert place(window, "drawingPad").width() >= 264
    QTest.keyClick(divider, Qt.Key.Key_Home)


@pytest.mark.parametrize("text", ["", "1.5", "0.x", "nan", "-0.2", "0.30000000000000000004"])
def test_a_share_that_is_none_counts_as_not_chosen(text):
    settings = QSettings()
    settings.setValue("pad_share_beside", text)
    assert Preferences(settings).pad_share("beside") is None
