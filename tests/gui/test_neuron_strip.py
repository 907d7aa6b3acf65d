from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip, QVBoxLayout, QWidget

from digitpad.app.insight import neuron_pictures as pictures
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.pages.train.neuron_strip import NeuronStrip
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES
from tests.gui.scene import opened


def model(*hidden: int, known: bool = True) -> Model:
    """Random weights, and others that they began with."""
    network = Network([784, *hidden, 10], rng=np.random.default_rng(0))
    initial = Network([784, *hidden, 10], rng=np.random.default_rng(1)).weights
    return Model(network, initial_weights=tuple(initial) if known else None)


def shown_strip(qtbot, session: Session, width: int = 918) -> NeuronStrip:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    strip = NeuronStrip(session)
    layout.addWidget(strip)
    page.resize(width, 400)
    with qtbot.waitExposed(page):
        page.show()
    vars(strip)["page"] = page  # keeps the page while the test has the strip
    return strip


def text_of(strip: NeuronStrip, name: str) -> str:
    return strip.findChild(QLabel, name).text()


def link_of(strip: NeuronStrip) -> QAbstractButton:
    return strip.findChild(QAbstractButton, "allNeuronsLink")


def values_of(strip: NeuronStrip) -> np.ndarray:
    return strip.mosaic.pictures


def test_it_shows_what_was_learned_where_the_beginning_is_known(qtbot):
    session = Session(model(30))
    strip = shown_strip(qtbot, session)
    learned = session.network.weights[0] - session.initial_weights[0]
    assert np.array_equal(values_of(strip).reshape(30, 784), learned)


def test_it_shows_the_weights_where_the_beginning_is_not_known(qtbot):
    session = Session(model(30, known=False))
    strip = shown_strip(qtbot, session)
    assert np.array_equal(values_of(strip).reshape(30, 784), session.network.weights[0])


@pytest.mark.parametrize(
    ("hidden", "title"),
    [
        ((30,), "What the 30 hidden neurons look for"),
        ((1,), "What the hidden neuron looks for"),
        ((1200,), "What the 1,200 hidden neurons look for"),
        ((40, 20), "What the 40 hidden neurons of the first layer look for"),
        ((), "What the network looks for in each class"),
    ],
)
def test_the_title_says_what_is_shown(qtbot, hidden, title):
    assert text_of(shown_strip(qtbot, Session(model(*hidden))), "stripTitle") == title


@pytest.mark.parametrize(("hidden", "width"), [(30, 918), (30, 770), (30, 1320), (1, 918), (800, 918), (3000, 770)])
def test_two_rows_fit_exactly_and_the_strip_is_no_higher(qtbot, hidden, width):
    strip = shown_strip(qtbot, Session(model(hidden)), width)
    grid = strip.mosaic.grid()
    assert strip.width() == width
    assert grid.rows == min(2, hidden)
    assert grid.width <= strip.mosaic.width()
    assert strip.mosaic.height() == grid.height
    assert strip.geometry().bottom() == strip.parentWidget().height() - 1
    strip.grab()


def test_a_wider_page_gets_larger_pictures(qtbot):
    strip = shown_strip(qtbot, Session(model(30)), 770)
    sizes = []
    for width in (770, 918, 1320):
        strip.parentWidget().resize(width, 400)
        qtbot.waitUntil(lambda width=width: strip.mosaic.height() == strip.mosaic.grid().height)
        sizes.append(strip.mosaic.grid().cell)
    assert sizes == [28, 56, 84]


def test_in_a_low_page_the_pictures_leave_the_plot_its_height(qtbot):
    strip = shown_strip(qtbot, Session(model(10)), 918)
    heights = []
    for low, cell in ((False, 84), (True, 56), (False, 84)):
        strip.set_low(low)
        qtbot.waitUntil(lambda: strip.mosaic.height() == strip.mosaic.grid().height)
        assert strip.mosaic.grid().cell == cell
        heights.append(strip.height())
    assert heights[0] == heights[2] >= heights[1] + 2 * 28


def test_the_strip_of_a_window_that_opens_low_has_no_largest_pictures(qtbot, mnist, tmp_path):
    with opened(mnist, tmp_path, (1366, 690)) as scene:
        scene.session.set_model(model(20))
        strip = scene.window.findChild(NeuronStrip)
        qtbot.waitUntil(lambda: strip.mosaic.count == 20)
        assert strip.mosaic.grid().cell == 56


def test_neurons_that_do_not_fit_are_counted_and_the_link_asks_for_all(qtbot):
    strip = shown_strip(qtbot, Session(model(800)))
    assert link_of(strip).text() == "and 742 more"
    with qtbot.waitSignal(strip.showAllRequested):
        qtbot.mouseClick(link_of(strip), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(strip.showAllRequested):
        qtbot.keyClick(link_of(strip), Qt.Key.Key_Space)


def test_no_link_where_all_fit(qtbot):
    assert not link_of(shown_strip(qtbot, Session(model(30)))).isVisible()


def test_a_click_or_enter_opens_a_neuron(qtbot):
    strip = shown_strip(qtbot, Session(model(30)))
    with qtbot.waitSignal(strip.neuronActivated) as activated:
        qtbot.mouseClick(strip.mosaic, Qt.MouseButton.LeftButton, pos=strip.mosaic.cell_rect(17).center())
    assert activated.args == [17]
    with qtbot.waitSignal(strip.neuronActivated) as activated:
        qtbot.keyClick(strip.mosaic, Qt.Key.Key_Right)
        qtbot.keyClick(strip.mosaic, Qt.Key.Key_Return)
    assert activated.args == [18]


def test_hovering_names_the_neuron_and_says_what_a_click_does(qtbot):
    strip = shown_strip(qtbot, Session(model(30)))
    place: QPoint = strip.mosaic.cell_rect(11).center()
    QApplication.sendEvent(strip.mosaic, QHelpEvent(QEvent.Type.ToolTip, place, strip.mosaic.mapToGlobal(place)))
    assert QToolTip.text() == "Neuron 12. Click to look closer."


def test_blank_pictures_are_explained_before_anything_is_learned(qtbot):
    network = Network([784, 30, 10], rng=np.random.default_rng(0))
    session = Session(Model(network, initial_weights=tuple(weights.copy() for weights in network.weights)))
    strip = shown_strip(qtbot, session)
    assert text_of(strip, "stripExplanation").startswith("Still blank")
    session.set_model(model(30))
    qtbot.waitUntil(lambda: text_of(strip, "stripExplanation").startswith("Red"))


def test_an_explanation_that_is_cut_is_told_whole_by_its_tooltip(qtbot):
    strip = shown_strip(qtbot, Session(model(30)), width=400)
    label, spot = strip.findChild(QLabel, "stripExplanation"), QPoint(5, 5)
    for width, tip in ((400, label.text()), (1200, "")):
        strip.parentWidget().resize(width, 400)
        qtbot.waitUntil(lambda width=width: strip.width() == width)
        QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, spot, label.mapToGlobal(spot)))
        assert label.toolTip() == tip


def test_a_screen_reader_hears_what_the_neuron_speaks_for(qtbot):
    session = Session(model(30))
    strip = shown_strip(qtbot, session)
    said = pictures.speech(session.network.weights[1][:, 0])
    assert strip.mosaic.accessibleDescription() == f"Neuron 1 of 30, {said}"


def test_another_network_replaces_the_pictures(qtbot):
    session = Session(model(800))
    strip = shown_strip(qtbot, session)
    session.set_model(model(12))
    qtbot.waitUntil(lambda: strip.mosaic.count == 12)
    assert text_of(strip, "stripTitle") == "What the 12 hidden neurons look for"
    assert not link_of(strip).isVisible()


def test_it_grows_while_the_network_learns_and_ends_with_what_was_learned(qtbot, some_digits):
    session = Session(model(5), load_dataset=lambda: some_digits)
    strip = shown_strip(qtbot, session)
    recipe = RECIPES["book"]
    recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=10_000))
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(recipe)
    qtbot.waitUntil(lambda: text_of(strip, "stripTitle") == "What the 30 hidden neurons have learned")
    session.end_training()
    learned = session.network.weights[0] - session.initial_weights[0]
    qtbot.waitUntil(lambda: np.array_equal(values_of(strip).reshape(-1, 784), learned))
    assert learned.any()
    qtbot.waitUntil(lambda: text_of(strip, "stripTitle") == "What the 30 hidden neurons look for")


def test_many_changes_are_shown_at_most_four_times_a_second(qtbot):
    session = Session(model(30))
    strip = shown_strip(qtbot, session)
    shown: list[Network] = []
    throttle = strip.findChild(Throttle)
    assert throttle.interval == 250
    throttle.interval = 3_600_000  # so that no machine is too slow
    throttle.due.connect(lambda: shown.append(session.network))
    models = [Model(Network([784, 30, 10], rng=np.random.default_rng(seed))) for seed in (2, 3)]
    for number in range(200):
        session.set_model(models[number % 2])
        QApplication.processEvents()
    before = len(shown)
    assert before <= 1
    throttle.findChild(QTimer).start(0)  # the interval is over
    qtbot.waitUntil(lambda: len(shown) > before)
    assert np.array_equal(values_of(strip).reshape(30, 784), session.network.weights[0])
    assert len(shown) == before + 1


def test_a_hidden_strip_waits_until_it_is_seen(qtbot):
    session = Session(model(30))
    strip = shown_strip(qtbot, session)
    strip.parentWidget().hide()
    session.set_model(model(12))
    QApplication.processEvents()
    assert strip.mosaic.count == 30
    strip.parentWidget().show()
    assert strip.mosaic.count == 12


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("hidden", [(), (1,), (30,), (800,), (50, 31, 7)])
def test_every_kind_of_network_paints_in_both_themes(qtbot, dress, hidden, colors):
    dress(colors)
    strip = shown_strip(qtbot, Session(model(*hidden)), 770)
    image = strip.grab().toImage()
    found = {image.pixelColor(x, image.height() - 20).name().upper() for x in range(60)}
    assert found & {colors.border, colors.accent}  # a frame, or the mark of the first one in it
