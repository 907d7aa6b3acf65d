"""What was worked out in the background for a network that answers no longer is dropped or marked, never mixed in."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from digitpad import model_file
from digitpad.app.evaluation import evaluation_job
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.insight import neuron_survey, reasons, why_question
from digitpad.digits import robustness
from digitpad.gui.look import neuron_canvas
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.map import map_panel
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.neurons import deep_section
from digitpad.gui.pages.neurons.sample import Sample
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.layer_survey import survey
from tests.gui.pages import in_tabs
from tests.gui.scene import FIRST, SEVEN, model, recipe

OTHER: dict[str, Any] = {"kind": "tanh", "name": "the other"}


class Gate:
    """A function whose first call waits until the gate is opened."""

    def __init__(self, work: Callable[..., object]) -> None:
        self._work = work
        self._calls = 0
        self.reached, self.opened = Event(), Event()

    def __call__(self, *given: object, **named: object) -> object:
        self._calls += 1
        result = self._work(*given, **named)
        if self._calls == 1:
            self.reached.set()
            self.opened.wait()
        return result


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[object, str], Gate]]:
    """Puts a gate before a function of a module."""
    gates = []

    def put(module: object, name: str) -> Gate:
        gates.append(Gate(getattr(module, name)))
        monkeypatch.setattr(module, name, gates[-1])
        return gates[-1]

    yield put
    for each in gates:
        each.opened.set()


@pytest.fixture(scope="module")
def few(mnist: Dataset) -> Examples:
    assert mnist.test is not None
    return Examples(mnist.test.images[:200], mnist.test.labels[:200])


@pytest.fixture
def session(qapp, mnist: Dataset, few: Examples) -> Iterator[Session]:
    session = Session(model(*FIRST), load_dataset=lambda: dataclasses.replace(mnist, test=few))
    session.keep_test_images(few)
    session.draw([SEVEN])
    yield session
    session.end_training()


def reached(qtbot: QtBot, gate: Gate) -> None:
    qtbot.waitUntil(gate.reached.is_set)


def recorded(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[Any]:
    """What is handed to a method from now on."""
    method, handed = getattr(owner, name), []

    def record(first: object, *more: object, **named: object) -> object:
        handed.append(first)
        return method(first, *more, **named)

    monkeypatch.setattr(owner, name, record)
    return handed


def test_the_neurons_of_another_network_are_shown_at_once_and_whole(qtbot, session):
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    other = model(5, **OTHER)
    session.set_model(other)
    assert view.mosaic.count == 5
    edges, weights = view.detail.histogram.edges, other.network.weights[0][0]
    assert np.array_equal(view.detail.histogram.now, np.histogram(weights, edges)[0])


def test_a_survey_of_another_network_with_the_same_layers_is_dropped(qtbot, session, few, gate):
    first = gate(neuron_survey, "survey")
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    reached(qtbot, first)
    known = view.findChild(Sample)
    of_whom = []
    known.surveyed.connect(lambda: of_whom.append(known.survey.subject.network))
    session.set_model(model(*FIRST, **OTHER))
    first.opened.set()
    assert not len(view.detail.digits.images)
    qtbot.waitUntil(lambda: len(view.detail.digits.images) > 0)
    assert of_whom == [session.network]
    strongest = survey(session.network, few.images)[0].strongest[view.neuron]
    assert np.array_equal(view.detail.digits.images, few.images[strongest].reshape(-1, 28, 28))


def test_a_count_of_another_network_is_not_told_of_this_one(qtbot, session, gate):
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    first = gate(neuron_survey, "count_right")
    session.set_neuron_gains({(1, 3): 0.0})
    reached(qtbot, first)
    session.set_model(model(*FIRST, **OTHER))
    session.set_neuron_gains({(1, 4): 0.0, (1, 5): 0.0})
    first.opened.set()
    told = view.detail.strength.outcome
    assert told.text() == "Reading the test pictures again."
    qtbot.waitUntil(lambda: told.text() != "Reading the test pictures again.")
    assert told.text().startswith("With 2 neurons changed")
    assert view.findChild(Sample).count.changed is session.network


def test_a_mosaic_painted_for_another_network_is_dropped(qtbot, session, monkeypatch, gate):
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    first = gate(neuron_canvas, "paint")
    session.start_training(recipe(*FIRST, epochs=1000))
    reached(qtbot, first)
    session.set_model(model(*FIRST, known=False, **OTHER))
    shown, painted = view.mosaic.pictures, recorded(monkeypatch, view.mosaic, "set_painted")
    assert np.array_equal(shown.reshape(-1, 784), session.network.weights[0])
    first.opened.set()
    session.set_neuron_gains({(1, 0): 0.0})
    qtbot.waitUntil(lambda: view.detail.strength.outcome.text().startswith("With 1 neuron"))
    assert not painted
    assert np.array_equal(view.mosaic.pictures, shown)


def test_a_picture_that_excites_a_neuron_of_another_network_is_dropped(qtbot, session, monkeypatch, gate):
    first = gate(deep_section, "ascend")
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    view.select(2, 5)
    reached(qtbot, first)
    session.set_model(model(*FIRST, **OTHER))
    assert not view.detail.deep.ascent
    first.opened.set()
    view.select(2, 5)
    qtbot.waitUntil(lambda: view.detail.deep.ascent is not None)
    assert view.detail.deep.ascent.neuron.network is session.network


def test_an_epoch_of_another_network_cannot_be_chosen(qtbot, session):
    view = in_tabs(qtbot, WeightsView(session), "Neurons")
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(recipe(*FIRST))
    qtbot.waitUntil(lambda: view.timeline.slider.maximum() == 2)
    session.set_model(model(5, **OTHER))
    view.timeline.slider.setValue(0)
    assert view.timeline.slider.maximum() == 0
    assert session.experiment.checkpoint is None


def test_a_map_of_another_network_with_the_same_layers_is_dropped(qtbot, session, monkeypatch, gate):
    first = gate(map_panel, "digit_points")
    panel = in_tabs(qtbot, MapPanel(session), "Map")
    shown = recorded(monkeypatch, panel.map, "show_points")
    reached(qtbot, first)
    session.set_model(model(*FIRST, **OTHER))
    first.opened.set()
    qtbot.waitUntil(lambda: panel.map.points is not None)
    assert [points.network for points in shown] == [session.network]


def test_ink_is_not_put_on_the_map_of_another_network(qtbot, session, gate):
    panel = in_tabs(qtbot, MapPanel(session), "Map")
    qtbot.waitUntil(lambda: panel.map.ink is not None)
    second = gate(map_panel, "digit_points")
    session.set_model(model(*FIRST, **OTHER))
    session.draw([SEVEN])
    assert panel.map.ink is None
    assert panel.map.accessibleDescription() == map_panel.WAIT
    second.opened.set()
    qtbot.waitUntil(lambda: panel.map.ink is not None)
    assert panel.points.network is session.network


def test_reasons_of_another_network_or_digit_are_dropped(qtbot, session, monkeypatch, gate):
    view = in_tabs(qtbot, WhyView(session), "Why")
    first = gate(why_question, "find_reasons")
    view.findChild(QPushButton, "occlusionButton").click()
    reached(qtbot, first)
    shown = recorded(monkeypatch, view.heat, "show_values")
    session.set_model(model(*FIRST, **OTHER))
    first.opened.set()
    qtbot.waitUntil(lambda: view.reasons is not None)
    paper = reasons.paper_logits(session.network)
    own = reasons.find_reasons(session.network, session.prediction.image, session.prediction.digit, "occlusion", paper)
    assert all(values is None or np.array_equal(values, own.values) for values in shown)
    box = view.findChild(QComboBox, "askedDigitComboBox")
    for digit in (3, 5):
        box.setCurrentIndex(digit + 1)
        box.activated.emit(digit + 1)
        assert view.reasons is None
    qtbot.waitUntil(lambda: view.reasons is not None)
    assert view.reasons.digit == 5


@pytest.fixture
def rivals(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.safetensors" for name in ("one", "two")]
    for size, path in zip((6, 7), paths, strict=True):
        model_file.save(model(size, name=path.stem), path)
    return paths


def evaluating(qtbot, session: Session, few: Examples, view: str) -> EvaluationPanel:
    panel = in_tabs(qtbot, EvaluationPanel(session, Preferences()), "Evaluate")
    panel.top.digitsChosen.emit(DigitSet("Few", "digits", "Digit {index:,}", len(few), lambda: few))
    panel.findChild(QPushButton, f"show{view}Button").click()
    return panel


def test_figures_of_a_network_that_answers_no_longer_are_marked_as_soon_as_they_are_seen(qtbot, session, few, gate):
    panel = evaluating(qtbot, session, few, "Robustness")
    first, then = gate(evaluation_job, "evaluate"), gate(robustness, "measure")
    panel.evaluate()
    reached(qtbot, first)
    session.set_model(model(*FIRST, **OTHER))
    first.opened.set()
    qtbot.waitUntil(lambda: panel.evaluation is not None)
    reached(qtbot, then)
    assert panel.busy
    assert "another network" in panel.status.sentence.lower()
    then.opened.set()
    qtbot.waitUntil(lambda: not panel.busy)
    assert "another network" in panel.status.sentence.lower()


def test_the_network_compared_with_is_the_one_chosen_last(qtbot, session, few, rivals, gate):
    panel = evaluating(qtbot, session, few, "Compare")
    panel.compare.use_rival(rivals[0])
    first = gate(evaluation_job, "evaluate")
    panel.evaluate()
    reached(qtbot, first)
    panel.compare.use_rival(rivals[1])
    first.opened.set()
    title = panel.compare.second.title
    qtbot.waitUntil(lambda: bool(title.text()))
    assert title.text().startswith("two")
    qtbot.waitUntil(lambda: not panel.busy)
