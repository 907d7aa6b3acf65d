"""Titles and settings of runs follow the language, unless the person has given a run a name."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.run import Epoch, Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.message import ENGLISH, Language, set_language
from digitpad.model_file import Model
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES, Recipe

GERMAN = {"Book": "Buch", "seed {seed}": "Zufallszahl {seed}", "{layers} {activation}": "{layers} Neuronen"}
EPOCHS = (Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0), Epoch(0.91, 0.91, 0.1, 0.1, 3.0, 1.0))


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_language(ENGLISH)


def speak_german() -> None:
    set_language(Language("de", lambda text, _many, _count: GERMAN.get(text, ""), decimal=",", group="."))


def trained(runs: Runs, recipe: Recipe) -> Run:
    """A kept run of this recipe."""
    recorder = Recorder(runs)
    recorder.begin(recipe, None)
    run = recorder.run
    assert run is not None
    runs.update(dataclasses.replace(run, epochs=EPOCHS))
    runs.set_place(Place(run.key, len(EPOCHS), "last"))
    model = Model(Network([784, 3, 10], rng=np.random.default_rng(0)), name="x")
    runs.take(runs.ended(run.key, len(EPOCHS), model, None, None)())
    return found(runs, run)


def found(runs: Runs, run: Run) -> Run:
    same = runs.find(run.key)
    assert same is not None
    return same


def seeded(name: str) -> Recipe:
    recipe = RECIPES["book"]
    return dataclasses.replace(recipe, name=name, settings=dataclasses.replace(recipe.settings, seed=7))


@pytest.mark.parametrize(
    ("name", "english", "german"), [("book", "Book", "Buch"), ("custom", "30 sigmoid", "30 Neuronen")]
)
def test_a_run_is_called_in_the_language_that_is_spoken(tmp_path, name, english, german):
    runs = Runs(tmp_path)
    run = trained(runs, seeded(name))
    assert run.title == english and "seed 7" in run.settings
    speak_german()
    runs.follow_language()
    assert found(runs, run).title == german and "Zufallszahl 7" in found(runs, run).settings
    set_language(ENGLISH)
    runs.follow_language()
    assert found(runs, run) == run


def test_a_deleted_run_comes_back_in_the_language_that_is_spoken_then(tmp_path):
    runs = Runs(tmp_path)
    run = trained(runs, seeded("book"))
    runs.delete(run.key)
    speak_german()
    runs.follow_language()
    runs.restore(run.key)
    assert found(runs, run).title == "Buch"


def test_a_name_that_was_given_stays(tmp_path):
    runs = Runs(tmp_path)
    run = trained(runs, seeded("book"))
    runs.rename(run.key, "My first")
    speak_german()
    runs.follow_language()
    assert found(runs, run).title == found(Runs(tmp_path), run).title == "My first"
    assert "Zufallszahl 7" in found(Runs(tmp_path), run).settings


def test_a_kept_run_comes_back_in_the_language_of_the_next_start(tmp_path):
    speak_german()
    run = trained(Runs(tmp_path), seeded("book"))
    assert run.title == "Buch"
    set_language(ENGLISH)
    again = found(Runs(tmp_path), run)
    assert again.title == "Book" and "seed 7" in again.settings
    assert again.recipe == run.recipe


def test_a_decision_on_a_run_that_was_kept_in_another_language_leaves_its_title(tmp_path):
    speak_german()
    run = trained(Runs(tmp_path), seeded("book"))
    set_language(ENGLISH)
    runs = Runs(tmp_path)
    runs.set_pinned(run.key, True)
    assert found(runs, run).title == "Book" and found(runs, run).pinned


@pytest.mark.parametrize("damaged", [None, 7, "", "{}", '{"name": "book"}', "[" * 1000])
def test_a_run_whose_recipe_is_not_known_keeps_its_texts(tmp_path, damaged):
    speak_german()
    run = trained(Runs(tmp_path), seeded("book"))
    path: Path = tmp_path / f"{run.key}.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    if damaged is None:  # as an older version wrote it
        del values["recipe"], values["titled_by_recipe"]
    else:
        values["recipe"] = damaged
    path.write_text(json.dumps(values), encoding="utf-8")
    set_language(ENGLISH)
    again = found(Runs(tmp_path), run)
    assert (again.title, again.settings) == (run.title, run.settings)


def test_the_language_may_change_while_the_first_epoch_is_trained():
    runs = Runs(None)
    recorder = Recorder(runs)
    recorder.begin(seeded("book"), None)
    speak_german()
    runs.follow_language()
    assert recorder.run is not None and recorder.run.title == "Buch"
