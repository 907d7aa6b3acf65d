"""What all tests share: nothing they do may touch the user's own folders, settings or screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from digitpad.digits.mnist_loader import load_images
from digitpad.nn.datasets import Dataset

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # texts are compared in English, whatever the system speaks
os.environ.pop("LANGUAGE", None)

# The same examples in every run, and no deadline: a busy machine is no bug.
hypothesis.settings.register_profile("digitpad", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("digitpad")

_FOLDERS = {
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Two processes (`-n 2 --dist loadgroup`) take every second file each, in the same order in every run: what one
    test leaves behind cannot make another one fail now and then."""
    files = list(dict.fromkeys(item.path for item in items))
    for item in items:
        item.add_marker(pytest.mark.xdist_group(str(files.index(item.path) % 2)))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder for one test; all that the program keeps for its user goes there."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    for variable, name in _FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / name))
    _keep_settings_in(folder / "settings")
    yield folder


def _keep_settings_in(folder: Path) -> None:
    """Qt remembers where settings go from the start of the process, so it is told anew for every test."""
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QSettings, QStandardPaths

    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for file_format in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
            QSettings.setPath(file_format, scope, str(folder))


@pytest.fixture(scope="session")
def mnist() -> Dataset:
    """All of MNIST, loaded once; nobody changes it."""
    return load_images()
