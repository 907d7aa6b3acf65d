"""Whether all that Neurons, Flow, Why and Map say goes through the language of the window: none of it stays English."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QComboBox, QLabel

from digitpad import model_file, paths
from digitpad.app.insight.neuron_texts import outcome_sentence
from digitpad.digits import mnist_loader
from digitpad.gui.pages.flow.flow_view import FlowView
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.session import Session
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network
from tests.gui.pages import in_tabs
from tests.gui.pseudo_language import english_in, untranslated

pytestmark = pytest.mark.usefixtures("pseudo")

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
LETTERS = ClassSet(tuple("abcdefghij"))


@pytest.fixture(scope="module")
def test_digits() -> Examples:
    return mnist_loader.load_test_images().first(300)


def session_of(digits: Examples, *hidden: int, kind: str = "relu") -> Session:
    network = Network([784, *hidden, 10], hidden=kind, output="softmax", cost="cross_entropy",
                      rng=np.random.default_rng(1))  # fmt: skip
    session = Session(Model(network, initial_weights=tuple(weights * 0.5 for weights in network.weights)))
    session.keep_test_images(digits)
    return session


@pytest.mark.parametrize("hidden", [(), (12,), (12, 8)])
def test_the_neurons_page_speaks_it(qtbot, test_digits, hidden):
    session = session_of(test_digits, *hidden)
    undo_stack = QUndoStack()
    view = in_tabs(qtbot, WeightsView(session, undo_stack), "Neurons")
    assert list(untranslated(view)) == []
    session.draw(SEVEN)
    qtbot.waitUntil(lambda: view.detail.digits.shown > 0)
    for layer in range(1, max(2, len(hidden) + 1)):
        view.select(layer, 3)
        assert list(untranslated(view)) == []
        spoken = [view.mosaic.accessibleDescription(), *view.detail.digits.tips, *view.detail.deep.thumbnails.tips]
        assert [text for text in spoken if english_in(text)] == []
    if hidden:
        view.detail.strength.switch.click()
        qtbot.waitUntil(lambda: "%" in view.detail.strength.outcome.text())
        view.detail.strength.slider.setValue(40)
        view.detail.larger_button.click()
        assert view.detail.large is not None
        assert list(untranslated(view.detail.large)) == list(untranslated(view)) == []
        assert [text for text in map(undo_stack.text, range(undo_stack.count())) if english_in(text)] == []


def test_the_outcome_of_switching_neurons_off_speaks_it():
    for right in (900, 950, 960):
        assert not english_in(outcome_sentence(2, 950, right, 1000))


@pytest.mark.parametrize("hidden", [(), (1,), (12,), (12, 8), (5, 5, 5, 5)])
def test_the_flow_page_speaks_it(qtbot, test_digits, hidden):
    session = session_of(test_digits, *hidden)
    view = in_tabs(qtbot, FlowView(session), "Flow")
    assert list(untranslated(view)) == []
    session.draw(SEVEN)
    qtbot.waitUntil(lambda: view.findChild(QLabel, "flowSentence").text() != "")
    assert list(untranslated(view)) == []
    captions = view.diagram.flow.words().captions
    painted = [line for caption in captions for line in (*caption.name, *caption.size)]
    painted += [view.diagram.flow.said_of((layer, 0)) for layer in range(1, len(hidden) + 2)]
    assert [text for text in painted if english_in(text)] == []


def test_the_why_page_speaks_it(qtbot):
    session = Session(model_file.load(paths.models_folder() / "book.safetensors"))
    view = in_tabs(qtbot, WhyView(session), "Why")
    assert list(untranslated(view)) == []
    session.draw(SEVEN)
    asked, said = view.findChild(QComboBox, "askedDigitComboBox"), view.findChild(QLabel, "changeSentence")
    for index in range(asked.count()):
        asked.setCurrentIndex(index)
        asked.activated.emit(index)
        qtbot.waitUntil(lambda: said.text() not in ("", tr("Looking for it.")))
        assert list(untranslated(view)) == []
    assert not english_in(view.heat.tip_of(3, 4))


@pytest.mark.parametrize("classes", [None, LETTERS])
def test_the_map_speaks_it(qtbot, test_digits, classes):
    session = session_of(test_digits, 12)
    panel = in_tabs(qtbot, MapPanel(session), "Map")
    assert list(untranslated(panel)) == []
    qtbot.waitUntil(lambda: panel.map.points is not None)
    if classes is not None:
        panel.map.show_points(panel.points, classes=classes)
    assert list(untranslated(panel)) == []
    panel.map.look_at(QPointF(*panel.map.spots(panel.points.places[:1])[0]))
    assert list(untranslated(panel)) == []
    panel.mistakes_only.click()
    assert list(untranslated(panel)) == []
    assert panel.map.table[0] == ["digit", "x", "y", "label", "read"]  # files stay as they are
