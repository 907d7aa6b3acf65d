"""Models, settings and recovery files that an earlier version wrote still open, and the models answer as then.

`tests/fixtures/format_1` was written by the version of commit 0e9ae77: networks of a few neurons, a recovery file, the
settings, and in `expected.json` what that version found in the models.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad import model_file
from digitpad.digits import mnist_loader
from digitpad.digits.rejection import Rejection
from digitpad.nn.datasets import as_floats

FOLDER = Path(__file__).parent / "fixtures" / "format_1"
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_a_model_of_before_says_and_answers_what_it_did(name):
    expected, model = EXPECTED[name], model_file.load(FOLDER / f"{name}.safetensors")
    assert (model.name, model.network.sizes, model.recipe) == (expected["name"], expected["sizes"], expected["recipe"])
    assert (model.seed, len(model.history)) == (expected["seed"], expected["epochs"])
    assert model.test_accuracy == expected["test_accuracy"]
    assert (model.initial_weights is not None) == expected["initial_weights"]
    rejection = expected["rejection"]
    assert model.rejection == (None if rejection is None else Rejection(**rejection))  # nothing is doubtful to it
    images = as_floats(mnist_loader.load_test_images().images[:3]).T
    np.testing.assert_allclose(model.network.feedforward(images).T, expected["outputs"], rtol=0, atol=2e-6)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_model_of_before_that_is_saved_again_is_the_same(name, tmp_path):
    model = model_file.load(FOLDER / f"{name}.safetensors")
    model_file.save(model, tmp_path / "again.safetensors")
    again = model_file.load(tmp_path / "again.safetensors")
    for before, after in zip(model.network.weights, again.network.weights, strict=True):
        np.testing.assert_array_equal(before, after)
    assert (again.history, again.ink, again.rejection) == (model.history, model.ink, model.rejection)


def test_the_recovery_file_of_before_is_offered(tmp_path):
    pytest.importorskip("PySide6")
    from digitpad.gui.work.process_lock import recovery_folder

    shutil.copy(FOLDER / "recovery-0123456789ab.safetensors", tmp_path)
    (left,) = recovery_folder(tmp_path).leftovers()
    assert len(left.read().model.history) == 3
    left.release()


def test_the_settings_of_before_are_read(tmp_path):
    core = pytest.importorskip("PySide6.QtCore")
    from digitpad.gui.preferences import MODELS, Preferences

    shutil.copy(FOLDER / "settings.ini", tmp_path)
    before = Preferences(core.QSettings(str(tmp_path / "settings.ini"), core.QSettings.Format.IniFormat))
    assert (before.theme, before.text_scale) == ("dark", 1.3)
    assert before.geometry is not None and before.geometry.size() == 66
    assert [path.stem for path in before.recent(MODELS)] == ["second", "Zwölf Ziffern", "first"]
    recipe = before.recipe
    assert recipe is not None
    assert (recipe.name, recipe.settings.hidden_layers, recipe.settings.learning_rate) == ("custom", (64, 32), 0.125)
    assert (recipe.settings.epochs, recipe.pen_digits, recipe.validation_digits) == (12, 0.5, 2_000)
    assert recipe.deformation is not None and recipe.deformation.rotation == 15
