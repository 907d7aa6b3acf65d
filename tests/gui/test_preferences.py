from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from digitpad.gui.preferences import RECENT_MODELS, Preferences
from digitpad.recipes import RECIPES


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def preferences(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def test_everything_has_a_default(file):
    fresh = preferences(file)
    assert (fresh.theme, fresh.text_scale, fresh.geometry) == ("system", 1.0, None)
    assert (fresh.recent_models, fresh.folder, fresh.recipe) == ([], None, None)


def test_what_is_set_is_there_at_the_next_start(file, tmp_path):
    custom = dataclasses.replace(
        RECIPES["best"],
        name="custom",
        settings=dataclasses.replace(RECIPES["best"].settings, hidden_layers=(64, 32), learning_rate=0.125),
        pen_digits=0.5,
        non_digits=0.25,
    )
    before = preferences(file)
    before.theme = "dark"
    before.text_scale = 1.3
    before.geometry = QByteArray(b"\x00\x01")
    before.folder = tmp_path
    before.add_recent_model(tmp_path / "mine.safetensors")
    before.set_recipe(custom)
    before.save()
    after = preferences(file)
    assert (after.theme, after.text_scale, after.geometry) == ("dark", 1.3, QByteArray(b"\x00\x01"))
    assert (after.folder, after.recent_models) == (tmp_path, [tmp_path / "mine.safetensors"])
    assert after.recipe == custom


def test_what_cannot_be_read_becomes_the_default(file):
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    for key in ("theme", "text_scale", "geometry", "recent_models", "folder", "recipe"):
        settings.setValue(key, "{nonsense")
    settings.sync()
    test_everything_has_a_default(file)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "7",
        '{"name": "book"}',
        '{"name": "a", "title": "b", "expectation": "c", "settings": {"hidden_layers": 3}, "deformation": null}',
        '{"name": "a", "title": "b", "expectation": "c", "settings": {"hidden_layers": [0]}, "deformation": null}',
        '{"name": "a", "title": "b", "expectation": "c", "settings": {"hidden_layers": [], "speed": 1}, '
        '"deformation": null}',
    ],
)
def test_a_recipe_of_another_kind_is_no_recipe(file, text):
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("recipe", text)
    settings.sync()
    assert preferences(file).recipe is None


def test_recent_models_are_few_and_the_newest_comes_first(file, tmp_path):
    some = preferences(file)
    paths = [tmp_path / f"{number}.safetensors" for number in range(RECENT_MODELS + 3)]
    for path in paths:
        some.add_recent_model(path)
    some.add_recent_model(paths[5])
    assert some.recent_models[:2] == [paths[5], paths[-1]]
    assert len(some.recent_models) == RECENT_MODELS
    some.forget_recent_model(paths[5])
    assert paths[5] not in some.recent_models
