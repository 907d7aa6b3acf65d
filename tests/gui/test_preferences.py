from __future__ import annotations

import dataclasses
import errno
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QSettings

from digitpad.gui.preferences import DATA, FOLDERS, MODELS, MOST_RECENT, PICTURES, Preferences
from digitpad.gui.process.settings_file import LARGEST_FILE
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES, Recipe


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def preferences(file: Path) -> Preferences:
    return Preferences(QSettings(str(file), QSettings.Format.IniFormat))


def test_everything_has_a_default(file):
    fresh = preferences(file)
    assert (fresh.theme, fresh.text_scale, fresh.geometry) == ("system", 1.0, None)
    assert (fresh.recent(MODELS), fresh.recent(DATA)) == ([], [])
    assert (fresh.folder_of(MODELS), fresh.recipe) == (None, None)


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
    before.remember_folder(MODELS, tmp_path)
    before.add_recent(MODELS, tmp_path / "mine.safetensors")
    before.add_recent(DATA, tmp_path / "letters.zip")
    before.set_recipe(custom)
    before.save()
    after = preferences(file)
    assert (after.theme, after.text_scale, after.geometry) == ("dark", 1.3, QByteArray(b"\x00\x01"))
    assert (after.folder_of(MODELS), after.recent(MODELS)) == (tmp_path, [tmp_path / "mine.safetensors"])
    assert after.recent(DATA) == [tmp_path / "letters.zip"]
    assert after.recipe == custom


def test_what_cannot_be_read_becomes_the_default(file):
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    for key in ("theme", "text_scale", "geometry", "recent_models", "recent_data", *FOLDERS.values(), "recipe"):
        settings.setValue(key, "{nonsense")
    settings.sync()
    test_everything_has_a_default(file)


@pytest.mark.parametrize("text", ["[]", "7", "{}", '{"name": "book"}', '{"settings": 3}', "[" * 100_000])
def test_what_is_no_recipe_becomes_none(file, text):
    assert with_text(file, "recipe", text).recipe is None


BEST = dataclasses.replace(
    RECIPES["best"], name="custom", settings=dataclasses.replace(RECIPES["best"].settings, learning_rate=0.125)
)
BAD = {
    "": None,
    "text": "nonsense",
    "true": True,
    "negative": -1,
    "infinite": math.inf,
    "nan": math.nan,
    "huge": 1e300,
    "400 digits": 10**400 // 3,
    "list": [1, "a", None],
    "object": {"epochs": 3},
    "long": "x" * 100_000,
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_in_a_recipe_only_the_field_that_cannot_be_read_becomes_the_default(file, bad):
    good = stored(BEST)
    for name in good["settings"].keys() - {"cost"}:
        values = {**good, "settings": {**good["settings"], name: bad}}
        recipe = with_text(file, "recipe", json.dumps(values)).recipe
        assert recipe == dataclasses.replace(BEST, settings=recipe.settings)
        others = dataclasses.replace(recipe.settings, **{name: getattr(BEST.settings, name)})
        assert others == BEST.settings, name
        assert getattr(recipe.settings, name) == getattr(TrainingSettings(), name)


def test_a_recipe_that_nobody_knows_is_a_custom_one(file):
    values = {**stored(BEST), "name": "another"}
    assert with_text(file, "recipe", json.dumps(values)).recipe == BEST


def test_an_output_that_does_not_go_with_the_default_cost_becomes_the_default_too(file):
    values = stored(BEST)
    values["settings"]["cost"] = "nonsense"
    settings = with_text(file, "recipe", json.dumps(values)).recipe.settings
    assert settings == dataclasses.replace(BEST.settings, cost="quadratic", output="sigmoid")


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
@pytest.mark.parametrize("name", ["name", "title", "expectation", "pen_digits", "non_digits", "validation_digits"])
def test_so_it_is_beside_the_settings(file, name, bad):
    recipe = with_text(file, "recipe", json.dumps({**stored(BEST), name: bad})).recipe
    assert (recipe.settings, recipe.deformation) == (BEST.settings, BEST.deformation)
    assert dataclasses.replace(recipe, **{name: getattr(BEST, name)}) == BEST


@pytest.mark.parametrize("bad", [value for value in BAD.values() if value is not None])
def test_so_it_is_in_the_deformation(file, bad):
    good = stored(BEST)
    values = {**good, "deformation": {**good["deformation"], "shear": bad}}
    recipe = with_text(file, "recipe", json.dumps(values)).recipe
    assert dataclasses.replace(recipe.deformation, shear=BEST.deformation.shear) == BEST.deformation


def test_what_is_accepted_only_together_is_accepted_in_any_order(file):
    values = stored(BEST)
    values["settings"] = dict(reversed(values["settings"].items()))
    assert with_text(file, "recipe", json.dumps(values)).recipe == BEST
    values["settings"] = dict(sorted(values["settings"].items()))
    assert with_text(file, "recipe", json.dumps(values)).recipe == BEST


def stored(recipe: Recipe) -> dict[str, Any]:
    return json.loads(json.dumps(dataclasses.asdict(recipe)))


def with_text(file: Path, key: str, text: str) -> Preferences:
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue(key, text)
    settings.sync()
    return preferences(file)


@pytest.mark.parametrize("kind", MOST_RECENT)
@pytest.mark.parametrize(
    "text", ["null", "7", '{"a": 1}', '["", 3, null, "a\\u0000b", "\\ud800", "' + "a" * 5_000 + '"]']
)
def test_recent_files_that_no_file_can_be_called_are_left_out(file, text, kind):
    assert with_text(file, f"recent_{kind}", text).recent(kind) == []
    good = json.dumps(["/one", 3, "/two"])
    assert with_text(file, f"recent_{kind}", good).recent(kind) == [Path("/one"), Path("/two")]


@pytest.mark.parametrize("kind", [0, 9, 0x1F, 0x2A, 0x3F, 0x400, 0x7FFFFFFF])
def test_a_value_of_a_kind_that_is_not_known_becomes_the_default(file, kind, caplog):
    raw = "".join(f"\\x{byte:x}" for byte in (*kind.to_bytes(4, "big"), 0, 0, 0, 0, 255, 1, 2, 3))
    keys = ("theme", "text_scale", "geometry", "recent_models", "recent_data", *FOLDERS.values(), "recipe")
    file.write_text("[General]\n" + "".join(f'{key}="@Variant({raw})"\n' for key in keys))
    before = QtCore.qInstallMessageHandler(lambda *_: None)  # Qt says so as well
    try:
        test_everything_has_a_default(file)
    finally:
        QtCore.qInstallMessageHandler(before)


def test_bytes_in_place_of_a_text_become_the_default(file):
    keys = (
        "theme",
        "language",
        "text_scale",
        "recent_models",
        "recent_data",
        *FOLDERS.values(),
        "recipe",
        "tile_size",
        "runs_limit",
    )
    file.write_text("[General]\n" + "".join(f"{key}=@ByteArray(\\x1\\xd9\\xd0)\n" for key in keys))
    test_everything_has_a_default(file)


@pytest.mark.parametrize("content", [b"", b"\x00" * 500, bytes(range(256)) * 20, b"[General", b"theme=dark\n[[[\n=\n"])
def test_a_file_of_another_kind_gives_the_defaults(file, content):
    file.write_bytes(content)
    assert preferences(file).text_scale == 1.0
    assert preferences(file).recipe is None


def test_a_folder_in_the_place_of_the_file_gives_the_defaults(file):
    file.mkdir()
    test_everything_has_a_default(file)
    some = preferences(file)
    some.theme, some.text_scale = "dark", 1.3
    some.save()
    assert (some.theme, some.text_scale) == ("dark", 1.3)  # until the program ends
    assert file.is_dir()


STARTED = """
from PySide6.QtCore import QCoreApplication
from digitpad.gui.preferences import Preferences
app = QCoreApplication([])
app.setApplicationName("digitpad")
app.setOrganizationName("digitpad")
preferences = Preferences()
preferences.theme = "dark"
preferences.save()
print(preferences.theme)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere settings are kept in another place")
@pytest.mark.parametrize("name", ["digitpad/digitpad.conf", "digitpad.conf"])
@pytest.mark.parametrize(
    "put", [lambda path: os.mkfifo(path), lambda path: path.symlink_to("/dev/zero")], ids=["pipe", "device"]
)
def test_a_pipe_or_a_device_in_the_place_of_the_file_is_not_waited_for_and_stays(tmp_path, name, put):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    put(path)
    environment = os.environ | {"XDG_CONFIG_HOME": str(tmp_path)}
    started = subprocess.run(
        [sys.executable, "-c", STARTED], env=environment, capture_output=True, text=True, timeout=60
    )
    assert started.stdout.split() == ["dark"], started.stderr
    assert not path.is_file()


def test_a_file_that_is_not_read_is_not_written_over(file):
    with file.open("wb") as content:
        content.truncate(LARGEST_FILE + 1)
    some = preferences(file)
    some.theme = "dark"
    some.save()
    assert some.theme == "dark"  # until the program ends
    assert file.stat().st_size == LARGEST_FILE + 1


def test_values_in_qts_binary_form_do_not_reach_qt_and_the_others_stay(file):
    """This one asks for more memory than there is, at which Qt ends the process."""
    theirs = rb'folder="@Variant(\0\0\0\n\x7f\xff\xff\xf0\0\x61)"'
    file.write_bytes(b"[General]\ntheme=dark\n" + theirs + b"\nrecipe=@@Variant(mine)\n")
    assert (preferences(file).theme, preferences(file).folder_of(MODELS)) == ("dark", None)
    healed = file.read_bytes()
    assert b"@@Variant(mine)" in healed and b"@@@" not in healed
    assert preferences(file).theme == "dark"
    assert file.read_bytes() == healed


@pytest.mark.parametrize("reason", [errno.ENOTCONN, errno.EACCES, errno.EIO, errno.ESTALE, errno.ENAMETOOLONG])
def test_a_folder_that_cannot_be_looked_into_is_not_offered(file, tmp_path, monkeypatch, reason):
    some = preferences(file)
    some.remember_folder(MODELS, tmp_path)
    assert some.folder_of(MODELS) == tmp_path

    def dead(path, *arguments, **options):
        raise OSError(reason, os.strerror(reason), str(path))

    for function in ("stat", "scandir", "listdir"):
        monkeypatch.setattr(os, function, dead)
    assert some.folder_of(MODELS) is None


@pytest.mark.parametrize("kind", MOST_RECENT)
def test_recent_files_of_another_window_stay(file, tmp_path, kind):
    one, other = preferences(file), preferences(tmp_path / "other.ini")
    for each, name in ((one, "a"), (other, "a"), (other, "b")):
        each.add_recent(kind, tmp_path / name)
        each.save()
    (tmp_path / "other.ini").replace(file)  # as if another process had written it
    one.add_recent(kind, tmp_path / "c")
    assert [path.name for path in one.recent(kind)] == ["c", "b", "a"]


@pytest.mark.parametrize(("kind", "most"), MOST_RECENT.items())
def test_recent_files_are_few_and_the_newest_comes_first(file, tmp_path, kind, most):
    some = preferences(file)
    paths = [tmp_path / str(number) for number in range(most + 3)]
    for path in paths:
        some.add_recent(kind, path)
    some.add_recent(kind, paths[5])
    assert some.recent(kind)[:2] == [paths[5], paths[-1]]
    assert len(some.recent(kind)) == most
    some.forget_recent(kind, paths[5])
    assert paths[5] not in some.recent(kind)


def test_an_unknown_language_is_that_of_the_system(file: Path):
    assert preferences(file).language == "system"
    for chosen, kept in (("de", "de"), ("tlh", "system")):
        before = preferences(file)
        before.language = chosen
        before.save()
        assert preferences(file).language == kept


def test_the_folders_of_networks_pictures_and_data_are_kept_apart_over_a_restart(file, tmp_path):
    folders = {kind: tmp_path / kind for kind in FOLDERS}
    before = preferences(file)
    for kind, folder in folders.items():
        folder.mkdir()
        before.remember_folder(kind, folder)
    before.save()
    assert {kind: preferences(file).folder_of(kind) for kind in FOLDERS} == folders
    folders[DATA].rmdir()
    assert (preferences(file).folder_of(DATA), preferences(file).folder_of(PICTURES)) == (None, folders[PICTURES])
