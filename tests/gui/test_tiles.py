"""The neurons as tiles of any size, and a timeline that plays."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollBar, QSlider, QWidget

from digitpad.gui.pages.neurons.tiles import LEAST
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from tests.gui.test_experiment import trained


def network(*hidden: int) -> Network:
    return Network([784, *hidden, 10], rng=np.random.default_rng(1))


@pytest.fixture
def session() -> Session:
    return Session(Model(network=network(1200), name="large"))


@pytest.fixture
def view(qtbot, session) -> WeightsView:
    view = WeightsView(session)
    qtbot.addWidget(view)
    view.resize(966, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


def turn(widget: QWidget, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_many_neurons_are_first_shown_large_enough_and_the_strongest_first(view, session):
    grid = view.mosaic.grid()
    assert LEAST <= grid.cell < 2 * LEAST and grid.count < 1200
    norms = np.linalg.norm(session.network.weights[0], axis=1)
    assert view.neuron == int(norms.argmax())
    assert grid.width <= view.mosaic.width() and grid.height <= view.mosaic.height()


def test_few_neurons_are_shown_all_at_once_by_their_number(view, session):
    session.set_model(Model(network=network(30), name="small"))
    view.refresh()
    assert view.mosaic.grid().count == 30
    assert view.findChild(QComboBox, "sortComboBox").currentText() == "Number"


def test_what_scrolls_stands_beside_the_tiles_and_takes_no_room_where_nothing_scrolls(view, session, qtbot):
    bar = view.findChild(QScrollBar, "mosaicScrollBar")
    qtbot.waitUntil(lambda: bar.isVisible() and bar.height() == view.mosaic.height())
    assert view.mosaic.grid().width <= bar.x() - view.mosaic.x()
    session.set_model(Model(network=network(30), name="small"))
    view.refresh()
    assert bar.isHidden()
    width = view.mosaic.grid().width
    assert view.mosaic.width() - bar.width() < width <= view.mosaic.width()


def test_an_order_that_a_person_chose_stays(view, session):
    sorts = view.findChild(QComboBox, "sortComboBox")
    sorts.setCurrentIndex(0)
    sorts.activated.emit(0)
    session.set_model(Model(network=network(500), name="other"))
    view.refresh()
    assert sorts.currentText() == "Number" and view.neuron == 0


def test_slider_and_wheel_change_the_size_and_the_wheel_alone_scrolls(view, qtbot):
    slider, bar = view.findChild(QSlider, "tileSizeSlider"), view.findChild(QScrollBar, "mosaicScrollBar")
    with qtbot.waitSignal(view.tiles.tileChosen):
        turn(view.tiles, 2, Qt.KeyboardModifier.ControlModifier)
    assert view.mosaic.grid().cell == 112 and slider.value() == 4
    first = view.mosaic.grid().first
    turn(view.tiles, -1)
    assert bar.value() > 0 and view.mosaic.grid().first > first
    slider.setValue(0)
    assert view.mosaic.grid().count == 1200 and not bar.isVisible()
    slider.setValue(10)
    assert view.mosaic.grid().cell == 280


def test_what_is_clicked_is_what_is_seen_after_scrolling(view, qtbot):
    view.findChild(QScrollBar, "mosaicScrollBar").setValue(5)
    grid = view.mosaic.grid()
    place = grid.first + 3
    assert grid.first == 5 * grid.columns
    qtbot.mouseClick(view.mosaic, Qt.MouseButton.LeftButton, pos=view.mosaic.cell_rect(place).center())
    assert view.mosaic.current == place
    picture, side = view.mosaic.pictures[place], grid.cell // 28
    image = view.mosaic.grab().toImage()
    x, y = grid.corner(place)
    reds = [[image.pixelColor(x + c * side + 1, y + r * side + 1) for c in range(5, 23)] for r in range(5, 23)]
    lighter = np.array([[color.red() - color.blue() for color in row] for row in reds])
    assert np.corrcoef(lighter.ravel(), picture[5:23, 5:23].ravel())[0, 1] > 0.9


def test_the_keys_scroll_to_where_they_go(view, qtbot):
    view.mosaic.setFocus()
    for key, wanted in ((Qt.Key.Key_End, 1199), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(view.mosaic, key)
        assert view.mosaic.current == wanted and view.mosaic.grid().holds(wanted)
    columns = view.mosaic.grid().columns
    for _ in range(30):
        QTest.keyClick(view.mosaic, Qt.Key.Key_Down)
    assert view.mosaic.current == 30 * columns and view.mosaic.grid().holds(30 * columns)


def test_the_size_is_remembered(window, qtbot):
    window.tabs.open_page("Neurons")
    window.findChild(QSlider, "tileSizeSlider").setValue(6)
    assert Preferences().tile_size == 168
    assert Preferences().tile_size == window.tabs.content(WeightsView, "Neurons").mosaic.tile


def test_the_timeline_plays_to_its_end_and_stops_when_it_is_hidden(qtbot, some_digits: Dataset):
    session = trained(qtbot, some_digits, epochs=3)
    view = WeightsView(session)
    qtbot.addWidget(view)
    view.resize(966, 700)
    with qtbot.waitExposed(view):
        view.show()
    play, slider = view.findChild(QPushButton, "playTimelineButton"), view.findChild(QSlider, "timelineSlider")
    seen = []
    slider.valueChanged.connect(seen.append)
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not play.isChecked())
    assert seen == [0, 1, 2, 3]
    assert session.experiment.checkpoint is None
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert play.isChecked()
    view.hide()
    assert not play.isChecked()
