"""What all tests share: nothing they do may touch the user's own folders, settings or screen, or another test."""

from __future__ import annotations

import itertools
import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from digitpad import message
from digitpad.digits.mnist_loader import load_images
from digitpad.nn.datasets import Dataset

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # texts are compared in English, whatever the system speaks
os.environ.pop("LANGUAGE", None)

# The same examples in every run, and no deadline: a busy machine is no bug.
hypothesis.settings.register_profile("digitpad", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("digitpad")

_NUMBERS = itertools.count()
_SLOWEST = {  # seconds; about half of what all tests take
    "test_changing_networks.py": 17,
    "test_cut_texts.py": 34,
    "test_documents.py": 22,
    "test_evaluate_panel.py": 19,
    "test_fuzz.py": 31,
    "test_language.py": 16,
    "test_language_after_another_model.py": 34,
    "test_language_keeps.py": 29,
    "test_layout.py": 29,
    "test_main_window.py": 24,
    "test_monkey.py": 63,
    "test_own_hand.py": 29,
    "test_photos.py": 18,
    "test_resume_command.py": 31,
    "test_resumed_training.py": 28,
    "test_session.py": 16,
    "test_teach_command.py": 20,
    "test_training_panel.py": 23,
    "test_two_screens.py": 14,
}
_FOLDERS = {
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Three processes (`-n 3 --dist loadgroup`) share the files, the same ones in the same order in every run: what one
    test leaves behind cannot make another one fail now and then. They share by how long files take, about."""
    seconds = {item.path: _seconds(item.path) for item in items}
    loads, groups = [0.0, 0.0, 0.0], {}
    for path in sorted(seconds, key=lambda path: (-seconds[path], path)):
        groups[path] = loads.index(min(loads))
        loads[groups[path]] += seconds[path]
    for item in items:
        item.add_marker(pytest.mark.xdist_group(str(groups[item.path])))


def _seconds(path: Path) -> float:
    """As measured, or by size: a larger file takes longer, as a rule, and one that opens windows more than twice as
    long as another of its size."""
    return _SLOWEST.get(path.name) or path.stat().st_size / 10_000 * (4.6 if "gui" in path.parts else 1.8)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder for one test; all that the program keeps for its user goes there.

    It has a number of ours: pytest would go through thousands of folders for the next free one.
    """
    folder = tmp_path_factory.mktemp(f"home-{next(_NUMBERS)}", numbered=False)
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    for variable, name in _FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / name))
    _keep_settings_in(folder / "settings")
    yield folder


@pytest.fixture(autouse=True)
def process_left_as_it_was(home: Path) -> Iterator[None]:
    """What a test changes for the whole process ends with it: where loggers write, the language, variables, folder."""
    loggers = {logger: (logger.level, logger.disabled, logger.propagate, logger.handlers[:]) for logger in _loggers()}
    language, variables, folder = message.current_language(), dict(os.environ), Path.cwd()
    yield
    for logger in _loggers():
        level, logger.disabled, logger.propagate, handlers = loggers.get(logger, (logging.NOTSET, False, True, []))
        if logger.level != level:
            logger.setLevel(level)
        for handler in set(logger.handlers) - set(handlers):
            logger.removeHandler(handler)
            handler.close()
    message.set_language(language)
    for name in os.environ.keys() - variables.keys():
        del os.environ[name]
    os.environ.update(variables)
    os.chdir(folder)


def _loggers() -> list[logging.Logger]:
    """All that have a name: pytest itself listens to the root."""
    return [logger for logger in logging.root.manager.loggerDict.values() if isinstance(logger, logging.Logger)]


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
