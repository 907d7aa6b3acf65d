"""Another language before a page has followed another model or data set: nothing of before is shown as of now."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenuBar
from pytestqt.qtbot import QtBot

from digitpad.app.insight import neuron_order
from digitpad.app.insight.digit_points import DigitPoints
from digitpad.data_files import LoadedData
from digitpad.errors import DatasetError
from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.page_list import Pages
from digitpad.gui.pages.flow.flow_diagram import FlowDiagram
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.train.settings_form import SettingsForm
from digitpad.gui.plot.digit_map import DigitMap
from digitpad.gui.window.guide import GuideDialog
from digitpad.gui.window.halves import Halves
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from tests.gui.scene import CONTENTS, FIRST, STATES, Scene, model, opened

PETS = ClassSet(("cat", "dog", "bird"))
TOWNS = ClassSet(("Ulm", "Rom", "Bern", "Graz", "Kiel", "Lyon", "Oslo", "Riga", "Wien", "York"))


def of_classes(classes: ClassSet, *hidden: int) -> Model:
    network = Network([784, *hidden, len(classes)], rng=np.random.default_rng(3))
    return Model(network, "others", classes=classes)


def open_data(scene: Scene) -> None:
    rng = np.random.default_rng(1)
    first, second, third = (
        Examples(rng.integers(0, 256, (count, 784)).astype(np.uint8), np.arange(count) % 3) for count in (60, 30, 30)
    )
    scene.session.use_data(LoadedData(Dataset(first, second, third, PETS), "pets"), Path("pets"))


CHANGES: dict[str, Callable[[Scene], object]] = {
    "a smaller one": lambda scene: scene.session.set_model(model(6)),
    "one without hidden layers": lambda scene: scene.session.set_model(model()),
    "one of the same layers": lambda scene: scene.session.set_model(model(*FIRST, kind="relu")),
    "a deeper one": lambda scene: scene.session.set_model(model(9, 8, 7, 6, kind="relu")),
    "one of three classes": lambda scene: scene.session.set_model(of_classes(PETS, 8, 5)),
    "one of ten other classes": lambda scene: scene.session.set_model(of_classes(TOWNS, 40, 12)),
    "other data": open_data,
}


@pytest.fixture
def scene(mnist: Dataset, tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with opened(mnist, tmp_path, (1366, 690)) as scene:
        yield scene


def speak_another(scene: Scene) -> None:
    german = scene.window.findChild(QAction, "deLanguageAction")
    scene.set_language("es" if german.isChecked() else "de")


def start_over(scene: Scene) -> None:
    if scene.session.data.place is not None:
        scene.session.use_mnist()
    scene.start_over()


@pytest.mark.parametrize("page", STATES)
def test_a_page_is_made_anew_before_it_has_followed(scene: Scene, qtbot: QtBot, qtlog, page: str):
    states, contents, unseen = itertools.cycle(STATES[page]), itertools.cycle(CONTENTS), itertools.cycle((1, 1, 0))
    for change, state, content, away in zip(CHANGES, states, contents, unseen, strict=False):
        case = f"{state}, {content}; {change}{', unseen' if away else ''}"
        with qtbot.captureExceptions() as faults:
            start_over(scene)
            scene.open_page(page)
            CONTENTS[content](scene)
            STATES[page][state](scene)
            scene.look()
            if away:
                scene.open_page("Concepts")
            CHANGES[change](scene)
            speak_another(scene)
            scene.open_page(page)
            scene.look()
        assert not faults, f"{case}: {faults[0][1]!r}"
        told = [record.message for record in qtlog.records if not record.ignored]
        assert not told, f"{case}: {told[0]}"


def test_the_map_of_before_is_not_taken_for_one_of_now(scene: Scene):
    old = map_of(scene)
    for change in ("a smaller one", "one of the same layers"):
        CHANGES[change](scene)
        speak_another(scene)
        assert scene.find(MapPanel).points is None
        new = map_of(scene)
        assert new is not old and new.experiment is scene.session.experiment
        old = new


def map_of(scene: Scene) -> DigitPoints:
    """By now; another page is open again."""
    scene.open_page("Map")
    scene.look_at_map(1)
    points = scene.find(MapPanel).points
    assert points is not None
    scene.open_page("Train")
    return points


@pytest.mark.parametrize("change", ["one of three classes", "one of ten other classes", "other data"])
def test_there_is_no_map_where_model_and_data_do_not_fit_any_more(scene: Scene, qtbot: QtBot, change: str):
    map_of(scene)
    CHANGES[change](scene)
    speak_another(scene)
    assert scene.find(MapPanel).points is None
    with pytest.raises(DatasetError) as why:
        scene.session.test_images()
    scene.open_page("Map")
    qtbot.waitUntil(lambda: scene.find(DigitMap).note == str(why.value))
    assert scene.find(MapPanel).points is None


def test_order_rows_and_neuron_of_before_are_not_those_of_many_more_neurons(scene: Scene):
    scene.open_page("Neurons")
    scene.choose("layerComboBox", 1)
    QTest.keyClick(scene.find(Mosaic, "neuronMosaic"), Qt.Key.Key_End)
    scene.find(WeightsView).mosaic.first_row = 1
    scene.open_page("Train")
    scene.session.set_model(model(900, 30))
    speak_another(scene)
    scene.open_page("Neurons")
    view = scene.find(WeightsView)
    assert (view.layer, view.mosaic.current, view.mosaic.first_row) == (1, 0, 0)
    assert scene.find(QComboBox, "sortComboBox").currentData() == neuron_order.WEIGHT


def test_a_neuron_in_the_flow_is_not_chosen_among_those_of_other_classes(scene: Scene):
    scene.open_page("Flow")
    scene.point_at_last_neuron()
    assert scene.find(FlowDiagram).neuron is not None
    scene.open_page("Train")
    CHANGES["one of ten other classes"](scene)
    speak_another(scene)
    assert scene.find(FlowDiagram).neuron is None


@pytest.mark.parametrize("faulty", [WeightsView, GuideDialog])
def test_a_fault_in_one_page_or_dialog_leaves_the_window_whole(scene: Scene, qtbot: QtBot, monkeypatch, faulty: type):
    def take_over(self: object, other: object) -> None:
        raise ValueError("a fault")

    window = scene.window
    scene.open_page("Neurons")
    window.findChild(QAction, "guideAction").trigger()
    monkeypatch.setattr(faulty, "take_over", take_over)
    with qtbot.captureExceptions() as faults:
        speak_another(scene)
    assert [str(fault[1]) for fault in faults] == ["a fault"]
    monkeypatch.undo()
    for _ in range(2):
        assert window.centralWidget() is window.findChild(Halves) and window.centralWidget().isVisible()
        for kind in (Halves, Pages, DrawColumn, QMenuBar, GuideDialog):
            assert len(window.findChildren(kind)) == 1, kind
        assert window.isAncestorOf(window.focusWidget())
        scene.move_pen()
        scene.look()
        speak_another(scene)


def test_a_form_follows_its_fields_though_it_could_not_take_over_all(qtbot: QtBot, monkeypatch):
    form, before = SettingsForm(Network([784, 10])), SettingsForm(Network([784, 10]))
    for each in (form, before):
        qtbot.addWidget(each)
    monkeypatch.setattr(form.rare, "fill", None)
    with pytest.raises(TypeError):
        form.take_over(before)
    with qtbot.waitSignal(form.changed):
        form.usual.hidden_layers.setText("many")
    assert form.problem
