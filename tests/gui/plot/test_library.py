"""pyqtgraph comes after the first picture, between events, and nothing waits for it but the plots."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from digitpad.gui.kit.keys import order_stops
from digitpad.gui.plot import library
from digitpad.gui.plot.library import Loader
from digitpad.gui.plot.slot import PlotSlot

CHILD = """
import builtins, sys, threading
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])

build_class, in_threads = builtins.__build_class__, []

def noting(*arguments, **named):
    made = build_class(*arguments, **named)
    if isinstance(made, type(QObject)) and threading.current_thread() is not threading.main_thread():
        in_threads.append(made.__name__)
    return made

builtins.__build_class__ = noting

from digitpad.gui.app import create_main_window
from digitpad.gui.plot.slot import PlotSlot

def plots():
    return sorted(name for name in sys.modules if name.split(".")[0] == "pyqtgraph")

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not hasattr(self, "loaded"):
            self.loaded = plots()
        return False

window = create_main_window()
paint = FirstPaint()
window.installEventFilter(paint)
slot = next(slot for slot in window.findChildren(PlotSlot) if slot.isVisibleTo(window))
assert window.findChild(QWidget, "accuracyPlot") is None

def built():
    import pyqtgraph
    plot = window.findChild(QWidget, "accuracyPlot")
    assert paint.loaded == [], paint.loaded
    assert isinstance(plot, pyqtgraph.PlotWidget)
    assert window.session.prediction is not None, "the pad was held up"
    assert sys.excepthook.__self__.__class__.__name__ == "FaultReporter", sys.excepthook
    print("built", *in_threads)
    application.quit()

slot.built.connect(built)
window.show()
pad = window.findChild(QWidget, "drawingPad")

def draw():
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))
    QTest.mouseMove(pad, QPoint(140, 160))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 160))

QTimer.singleShot(0, draw)
application.exec()
"""


def test_the_plot_comes_after_the_first_picture_and_the_first_stroke_is_answered_before():
    """And no thread makes a class of Qt's: Qt reads the table of them without a lock, and might crash."""
    child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, env=os.environ, check=False)
    assert child.returncode == 0, child.stderr
    assert child.stdout.split() == ["built"]


@pytest.fixture
def loader(qapp, monkeypatch):
    """As if nothing had been imported yet."""
    monkeypatch.setattr(library, "is_loaded", lambda: False)
    loader = Loader(qapp, pen_rests=1)
    yield loader
    loader.setParent(None)
    loader.deleteLater()


def test_what_waits_is_called_when_it_is_loaded_unless_it_is_gone(loader, qtbot, monkeypatch):
    monkeypatch.setattr(library, "load", lambda: None)
    calls = []
    receivers = [QObject(), QObject(), QObject()]
    for place, receiver in enumerate(receivers):
        loader.call_when_loaded(receiver, lambda failure, place=place: calls.append((place, failure)))
    shiboken6.delete(receivers[1])
    loader.begin()
    assert calls == []
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert calls == [(0, ""), (2, "")]


def test_a_plot_that_cannot_be_built_says_so(loader, qtbot, monkeypatch):
    def missing() -> None:
        raise ImportError("No module named 'pyqtgraph'")

    monkeypatch.setattr(library, "load", missing)
    calls = []
    receiver = QObject()
    loader.call_when_loaded(receiver, calls.append)
    loader.begin()
    qtbot.waitUntil(lambda: bool(calls))
    assert calls == ["The plots cannot be shown: No module named 'pyqtgraph'. Installing digitpad again helps."]
    loader.call_when_loaded(receiver, calls.append)
    assert len(calls) == 2


def test_nothing_is_built_while_the_pen_moves(loader, qtbot, monkeypatch):
    now = 100.0
    monkeypatch.setattr(library, "load", lambda: None)
    monkeypatch.setattr(time, "monotonic", lambda: now)
    calls = []
    receiver = QObject()
    loader.call_when_loaded(receiver, calls.append)
    loader.let_pen_rest()
    looked = []
    timer = QTimer(interval=2)
    timer.timeout.connect(lambda: looked.append(list(calls)))
    loader.begin()
    timer.start()
    qtbot.waitUntil(lambda: len(looked) > 20)
    assert not any(looked)
    now += 1.0
    qtbot.waitUntil(lambda: bool(calls))


def test_a_plot_that_comes_late_is_reached_where_its_place_was_kept(loader, qtbot, monkeypatch):
    monkeypatch.setattr(library, "load", lambda: None)
    monkeypatch.setattr(Loader, "of_application", classmethod(lambda _cls: loader))
    page = QWidget()
    qtbot.addWidget(page)
    first, last = QPushButton(page), QPushButton(page)

    def build() -> Any:
        plot = QPushButton()
        QPushButton(plot)
        return plot

    slot = PlotSlot(build, page)
    order_stops((first, *slot.stops, last))
    assert slot.focusPolicy() == Qt.FocusPolicy.NoFocus
    loader.begin()
    qtbot.waitUntil(lambda: slot.plot is not None)
    order, widget = [], first.nextInFocusChain()
    while widget is not first:
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            order.append(widget)
        widget = widget.nextInFocusChain()
    assert order == [slot.plot, slot.plot.findChild(QPushButton), last]
