"""The window with larger text, another theme or less room: nothing is cut, and nothing jumps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from digitpad.gui import theme
from digitpad.gui.app import create_main_window
from digitpad.gui.main_window import MainWindow

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    window = create_main_window()
    window.resize(1366, 690)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.session.new_network()  # nothing left to ask about
    window.close()
    window.deleteLater()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.LIGHT)


def is_whole(inner: QWidget, outer: QWidget) -> bool:
    """Whether all of `inner` lies in `outer`, and it is as wide as it asks to be."""
    corner = inner.mapTo(outer, QPoint(0, 0))
    inside = outer.rect().contains(inner.rect().translated(corner))
    return inside and inner.width() >= inner.sizeHint().width()


def test_the_answer_keeps_its_size_when_the_theme_or_the_text_changes(window):
    window.session.draw(SEVEN)
    answer = window.findChild(QLabel, "predictedDigit")
    size = answer.font().pixelSize()
    for change in (
        lambda: window._choose_theme("dark"),
        lambda: window._set_text_scale(1.3),
        lambda: window._choose_theme("light"),
    ):
        change()
        assert answer.font().pixelSize() == size
        assert QFontMetricsF(answer.font()).horizontalAdvance("7") <= answer.width() + 1
