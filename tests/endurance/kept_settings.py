"""Settings and recovery files for the fuzzer: those of the user's own folders, which are read at every start."""

from __future__ import annotations

import logging
import os
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.digits.augmentation import Deformation
from digitpad.errors import DamagedFileError, ModelFileError
from digitpad.nn.settings import TrainingSettings
from digitpad.tensor_file import CutOffError
from tests.endurance.damage import Change

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KEYS = (
    *("theme", "text_scale", "geometry", "recent_models", "recent_data"),
    *("folder", "picture_folder", "data_folder", "recipe"),
)
FIXTURES = Path(__file__).parent.parent / "fixtures" / "format_1"
# Qt's own binary form of values: a text, a list, a font, a type that has only a name, one of hundreds of MB.
VARIANTS = (
    rb"@Variant(\0\0\0\n\0\0\0\x4\0\x61\0\x62)",
    rb"@Variant(\0\0\0\t\0\0\0\x1\0\0\0\x2\0\0\0\0\x5)",
    rb"@Variant(\0\0\0\x40\0\0\0\x4\0\x61\0\x62@$\0\0\0\0\0\0\xff\xff\xff\xff\x5\x1\0\x32\x10)",
    rb"@Variant(\0\0\x4\0\0\0\0\0\x6point\0\0\0\0)",
    rb"@Variant(\0\0\0\n\x7f\xff\xff\xf0\0\x61)",
)


def settings(folder: Path) -> list[bytes]:
    written = (FIXTURES / "settings.ini").read_bytes()
    variants = [b"[General]\n" + b"".join(b'%s="%s"\n' % (key.encode(), v) for key in KEYS) for v in VARIANTS]
    return [written, written, *variants]


def change_value(content: bytes, change: Change, rng: np.random.Generator) -> bytes:
    """Another text for one of the keys, escaped as Qt does it, so that it arrives."""
    key = rng.choice([b"recipe", b"recipe", b"recent_models", b"folder", b"text_scale"])
    lines = content.split(b"\n")
    for index, line in enumerate(lines):
        name, equals, value = line.partition(b"=")
        if name == key and equals:
            text = change(value.strip(b'"').replace(b'\\"', b'"')).replace(b'"', b'\\"').replace(b"\n", b"\\n")
            lines[index] = name + b'="' + text + b'"'
    return b"\n".join(lines)


def read_settings(path: Path) -> None:
    """Each value is one that the window can take, and the form of a training shows the recipe."""
    from PySide6.QtCore import QByteArray, QSettings, qInstallMessageHandler

    from digitpad.gui.preferences import FOLDERS, MOST_RECENT, TEXT_SCALES, THEMES, Preferences

    before = qInstallMessageHandler(lambda *_: None)  # Qt says of some kinds that it does not know them
    try:
        found = Preferences(QSettings(str(path), QSettings.Format.IniFormat))
        assert found.theme in THEMES and found.text_scale in TEXT_SCALES
        assert found.geometry is None or isinstance(found.geometry, QByteArray)
        folders = [found.folder_of(kind) for kind in FOLDERS]
        assert all(folder is None or folder.is_dir() for folder in folders)
        for kind, most in MOST_RECENT.items():
            assert len(found.recent(kind)) <= most
            assert all(os.fsencode(each) for each in found.recent(kind))
        recipe = found.recipe
        form, window = _widgets()
        if found.geometry is not None:
            window.restoreGeometry(found.geometry)
        if recipe is not None:
            assert isinstance(recipe.settings, TrainingSettings)
            assert recipe.deformation is None or isinstance(recipe.deformation, Deformation)
            form.set_recipe(recipe)
            assert form.problem == ""
            assert form.recipe().settings.hidden_layers == recipe.settings.hidden_layers
    finally:
        qInstallMessageHandler(before)


@cache
def _widgets() -> tuple[Any, Any]:
    """The form of a training, and a window; made once."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from digitpad.app.document import untrained_model
    from digitpad.gui.look import theme
    from digitpad.gui.pages.train.settings_form import SettingsForm

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, theme.LIGHT)
    form = SettingsForm(untrained_model().network)
    vars(form)["application"] = application
    return form, QMainWindow()


def recoveries(folder: Path) -> list[bytes]:
    from tests.endurance.kept_trainings import trainings

    return [*(path.read_bytes() for path in FIXTURES.glob("*.safetensors")), *trainings(folder)]


def read_recovery(path: Path) -> None:
    """As a model and as a training that a killed program left. Raises ModelFileError where it is neither."""
    logging.getLogger("digitpad").setLevel(logging.ERROR)  # what is removed is named in the log
    from digitpad.gui.work.process_lock import recovery_folder
    from tests.endurance.material import check_model

    read, problem = False, ModelFileError("It is nothing.")
    for suffix in (".safetensors", ".training"):
        left = path.with_name(f"recovery-left{suffix}")
        left.write_bytes(path.read_bytes())
        (file,) = recovery_folder(path.parent).leftovers()
        try:
            kept = file.read()
            check_model(kept.model)
            read = True
        except ModelFileError as error:
            problem = error
            newer = "and this program knows version" in str(error)
            cut_off = isinstance(error.__cause__, CutOffError)
            assert isinstance(error, DamagedFileError) or newer or cut_off, error
        finally:
            file.remove()
        assert not left.exists()
    if not read:
        raise problem
