"""What was on the pad and who answered it does not stay in memory for ever."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage, QUndoStack
from PySide6.QtWidgets import QGraphicsView, QPushButton

from digitpad.app.insight.flow_columns import Column
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.digits.pictures import Picture
from digitpad.gui.look import theme
from digitpad.gui.main_window import MOST_STEPS_BACK
from digitpad.gui.pages.concepts import landscape
from digitpad.gui.pages.concepts.descent_view import Hill
from digitpad.gui.pages.concepts.relief import relief
from digitpad.gui.pages.flow.neuron_images import Block
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.network import Network


def test_a_switched_neuron_keeps_no_network_once_another_model_answers(qtbot, session):
    stack = QUndoStack()
    view = WeightsView(session, stack)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Space)
    assert stack.count() == 1 and session.experiment.neuron_gains
    before = weakref.ref(session.experiment)
    session.set_model(Model(Network([784, 5, 10], rng=np.random.default_rng(1)), "another"))
    qtbot.waitUntil(lambda: gc.collect() >= 0 and before() is None)


def test_a_test_digit_on_the_pad_holds_itself_and_not_its_whole_data_set(session: Session):
    session.show_test_digit(index=3)
    digit = session.test_digit
    assert digit is not None
    whole = digit.image if digit.image.base is None else digit.image.base
    assert whole.nbytes == 28 * 28


def test_the_oldest_steps_leave_when_there_are_many(window):
    first = None
    for index in range(MOST_STEPS_BACK + 5):
        window.session.show_test_digit(index=index)
        first = first or weakref.ref(window.session.test_digit.image)
    assert window.undo_stack.count() == MOST_STEPS_BACK
    gc.collect()
    assert first() is None
    while window.undo_stack.canUndo():
        window.undo_stack.undo()
    assert window.session.test_digit.name == "Test digit 4"


def test_a_menu_that_is_opened_often_leaves_nothing_behind(window):
    menu = window.findChild(QPushButton, "runsLimitButton").menu()
    counts = []
    for _ in range(4):
        menu.aboutToShow.emit()
        counts.append(len(menu.findChildren(QObject)))
    assert len(set(counts)) == 1
    assert sum(action.isChecked() for action in menu.actions()) == 1


def test_a_picture_that_may_come_back_takes_little_room_and_comes_back_as_it_was(window):
    ink = np.zeros((700, 900), np.float32)
    ink[100:600, 400:460] = np.linspace(0.5, 1, 60)
    same, picture = ink.copy(), Picture(ink)
    window.session.show_sheet(OpenedPicture("one.png", picture))
    window.grab()
    alone, whole, shown = picture.digits_alone.copy(), weakref.ref(ink), weakref.ref(picture.digits_alone)
    del ink
    window.session.show_test_digit(index=0)
    window.grab()
    gc.collect()
    assert whole() is None and shown() is None
    window.undo_stack.undo()
    assert window.session.pad.paper.sheet == OpenedPicture("one.png", picture)
    np.testing.assert_array_equal(picture.ink, same)
    np.testing.assert_array_equal(picture.digits_alone, alone)


def test_what_is_shown_of_a_picture_is_kept_in_bytes_and_only_as_large_as_it_is_seen():
    ink = np.zeros((400, 600), np.float32)
    ink[100:200, 150:170] = 1
    ink[2, 3] = 0.3  # dirt
    picture = Picture(ink)
    left, top, right, bottom = picture.shown
    alone = picture.digits_alone
    assert alone.dtype == np.uint8 and alone.base is None
    assert alone.shape == (bottom - top, right - left) and alone.shape < ink.shape
    rows, columns = np.nonzero(alone)
    assert (rows.min() + top, rows.max() + top, columns.min() + left, columns.max() + left) == (100, 199, 150, 169)
    assert (alone[rows, columns] == 255).all()


def test_how_neurons_of_a_size_look_is_kept_once_and_for_as_long_as_some_are_shown(monkeypatch):
    made = []

    def concatenated(parts: Sequence[np.ndarray]) -> np.ndarray:
        tiles = np.vstack(parts)
        made.append(weakref.ref(tiles))
        return tiles

    monkeypatch.setattr(np, "concatenate", concatenated)
    column = Column(left=0, top=0, pitch=17, across=2, count=3)
    one, other = Block(column, theme.LIGHT), Block(column, theme.LIGHT)
    np.testing.assert_array_equal(one.image(np.ones(3)).bits(), other.image(np.ones(3)).bits())
    dark = Block(column, theme.DARK)
    assert len(made) == 2
    del one, dark
    gc.collect()
    assert made[0]() is not None and made[1]() is None
    del other
    gc.collect()
    assert made[0]() is None


def test_no_plot_keeps_a_picture_of_its_ground(window, qtbot):
    for title in ("Evaluate", "Concepts", "Map", "Neurons"):
        window.tabs.open_page(title)
    plots = window.findChildren(QGraphicsView)
    assert {"accuracyPlot", "digitMap", "noiseChart", "weightHistogram"} <= {plot.objectName() for plot in plots}
    assert {plot.cacheMode() for plot in plots} == {QGraphicsView.CacheModeFlag.CacheNone}


def test_the_ground_of_a_landscape_is_kept_while_it_is_seen(monkeypatch, qtbot):
    made: list[weakref.ref[QImage]] = []

    def painted(*arguments: Any) -> QImage:
        image = relief(*arguments)
        made.append(weakref.ref(image))
        return image

    monkeypatch.setattr(landscape, "relief", painted)
    view = Hill()
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    for _ in range(2):
        view.grab()
    assert len(made) == 1 and made[0]() is not None
    view.hide()
    gc.collect()
    assert made[0]() is None
    view.show()
    view.grab()
    assert len(made) == 2
