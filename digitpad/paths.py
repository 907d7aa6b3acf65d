"""Where things are: the bundled data and models, and the user's own folders."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _came_with_the_program(name: str) -> Path:
    installed = _PACKAGE / "_bundled" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def data_folder() -> Path:
    """The folder of the bundled MNIST files."""
    return _came_with_the_program("data")


def models_folder() -> Path:
    """The folder of the bundled models."""
    return _came_with_the_program("models")


def user_models_folder() -> Path:
    """The folder in which the user's models are saved unless another one is named; made on demand. Raises OSError."""
    return _made(platformdirs.user_data_path("digitpad", appauthor=False) / "models")


def user_runs_folder() -> Path:
    """The folder of the runs that are kept across starts; made on demand. Raises OSError."""
    return _made(platformdirs.user_data_path("digitpad", appauthor=False) / "runs")


def own_digits_file() -> Path:
    """The file of the user's own labelled drawings; its folder is made on demand. Raises OSError."""
    return _made(platformdirs.user_data_path("digitpad", appauthor=False)) / "own-digits.jsonl"


def folder_to_begin_in() -> Path:
    """Where to look for the user's models at first: their folder, or the working one where that cannot be made."""
    try:
        return user_models_folder()
    except OSError:
        return Path()


def is_folder(path: Path) -> bool:
    """Whether it is a folder that can be looked into. One that is gone, forbidden or on a drive that does not answer
    is none."""
    try:
        with os.scandir(path) as entries:
            next(entries, None)
    except (OSError, ValueError):
        return False
    return True


def is_gone(path: Path) -> bool:
    """Whether there certainly is nothing under this path: a drive that does not answer may do so tomorrow."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return True
    except OSError:
        pass
    return False


def user_state_folder() -> Path:
    """The folder of the log and of the training that is kept while it runs; made on demand. Raises OSError."""
    return _made(platformdirs.user_state_path("digitpad", appauthor=False))


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
