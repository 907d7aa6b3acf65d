"""Pictures of one's own, of the classes that the network knows, are evaluated from their folder."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QLabel

from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model, TrainedOn
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui.pages import in_tabs

PETS = ClassSet(("cat", "dog"))


@pytest.fixture
def panel(qtbot) -> EvaluationPanel:
    network = Network([784, 8, 2], rng=np.random.default_rng(0))
    session = Session(Model(network, "pets", classes=PETS))
    panel = in_tabs(qtbot, EvaluationPanel(session, Preferences()), "Evaluate")
    session.setParent(panel)
    vars(panel)["session"] = session
    return panel


def folder_of(place: Path, names: tuple[str, ...]) -> Path:
    rng = np.random.default_rng(1)
    for name in names:
        (place / name).mkdir(parents=True)
        for index in range(6):
            Image.fromarray(rng.integers(0, 256, (28, 28)).astype(np.uint8)).save(place / name / f"{index}.png")
    return place


def evaluate(panel: EvaluationPanel, qtbot, place: Path) -> str:
    """What is said where it does not work."""
    panel.top.use_folder(place)
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy)
    error = panel.findChild(QLabel, "evaluationError")
    return error.text() if error.isVisible() else ""


def test_a_folder_of_the_classes_that_the_network_knows_is_read(panel, qtbot, tmp_path):
    place = folder_of(tmp_path / "at home", PETS.names)
    assert evaluate(panel, qtbot, place) == ""
    assert panel.top.sets.currentText() == "at home (12)"
    assert panel.evaluation.classes.names == PETS.names and len(panel.evaluation) == 12
    panel.mistakes.gallery.chosen.emit(3)
    assert panel.session.test_digit.name == "at home, picture 3"


def test_a_folder_of_other_classes_is_refused_in_true_words(panel, qtbot, tmp_path):
    place = folder_of(tmp_path / "outside", ("bird", "cat", "dog"))
    said = evaluate(panel, qtbot, place)
    assert said == f"{place} holds other classes than the network knows: open it on the Train page."
    assert panel.evaluation is None


@pytest.mark.parametrize("change", ["model", "digits"])
def test_what_is_wrong_is_said_no_more_of_another_network_or_of_other_pictures(panel, qtbot, tmp_path, change):
    assert evaluate(panel, qtbot, folder_of(tmp_path / "outside", ("bird", "cat", "dog")))
    if change == "model":
        network = Network([784, 3], rng=np.random.default_rng(0))
        panel.session.set_model(Model(network, "more", classes=ClassSet(("bird", "cat", "dog"))))
    else:
        panel.top.use_folder(folder_of(tmp_path / "at home", PETS.names))
    assert not panel.findChild(QLabel, "evaluationError").isVisible()


def test_a_folder_that_is_chosen_again_is_read_again_and_listed_once_however_it_is_spelled(
    panel, qtbot, tmp_path, monkeypatch
):
    place = folder_of(tmp_path / "at home", PETS.names)
    assert evaluate(panel, qtbot, place) == ""
    before = panel.top.sets.count()
    (place / "cat" / "0.png").unlink()
    (tmp_path / "link").symlink_to(place)
    monkeypatch.chdir(tmp_path)
    for spelled in (place, Path(f"{place}/"), tmp_path / "link" / ".." / "at home", Path("at home"), Path("link")):
        assert evaluate(panel, qtbot, spelled) == ""
        assert panel.top.sets.count() == before
    assert panel.top.sets.currentText() == "link (11)" and len(panel.evaluation) == 11


def test_a_network_is_not_tested_with_pictures_that_it_has_learned_from(panel, qtbot, tmp_path):
    """Those that a training holds out are the ones that count for it, and for a comparison with it."""
    place = folder_of(tmp_path / "at home", PETS.names)
    assert evaluate(panel, qtbot, place) == "" and len(panel.evaluation) == 12
    learner = dataclasses.replace(panel.session.model, data=TrainedOn("at home"))
    panel.session.set_model(learner)
    assert evaluate(panel, qtbot, place) == "" and len(panel.evaluation) == 2
    assert panel.top.sets.currentText() == "at home (2)"
    panel.session.set_model(dataclasses.replace(learner, data=TrainedOn("elsewhere")))
    assert evaluate(panel, qtbot, place) == "" and len(panel.evaluation) == 12


def test_folders_of_one_name_are_told_apart_and_the_chosen_one_stays_where_no_other_is_named(
    panel, qtbot, tmp_path, monkeypatch
):
    for folder in ("old", "new"):
        assert evaluate(panel, qtbot, folder_of(tmp_path / folder / "pets", PETS.names)) == ""
    sets = panel.top.sets
    assert [sets.itemText(place) for place in (2, 3)] == ["pets (12)", "pets \N{EN DASH} new (12)"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    for chosen in (2, 3):
        for place in (chosen, sets.count() - 1):
            sets.setCurrentIndex(place)
            sets.activated.emit(place)
        assert sets.currentIndex() == chosen
