"""The models that are bundled with the program, and what a dialog for model files offers."""

from __future__ import annotations

import os
from pathlib import Path

from digitpad import paths
from digitpad.interop import OPENED
from digitpad.message import tr
from digitpad.model_file import SUFFIX

FIRST_MODELS = ("default", "book")


def filter_of_models() -> str:
    """The filter of a dialog that opens or saves a model of the program."""
    return tr("digitpad models ({patterns})", patterns=f"*{SUFFIX}")


def filter_of_networks() -> str:
    """The filter of a dialog that opens any file with a network in it."""
    return tr("Networks ({patterns})", patterns=" ".join("*" + suffix for suffix in OPENED))


def bundled_models() -> list[Path]:
    """The files of the bundled models, the default first."""
    found = sorted(paths.models_folder().glob(f"*{SUFFIX}"))
    order = {name: index for index, name in enumerate(FIRST_MODELS)}
    return sorted(found, key=lambda path: order.get(path.stem, len(order)))


def is_bundled(path: Path) -> bool:
    """Whether the path names a bundled model or is a link to one."""
    return os.path.dirname(os.path.realpath(path)) == os.path.realpath(paths.models_folder())
