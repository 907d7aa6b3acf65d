"""What all forms share: whole files or none, and a sentence for a library that is missing."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from digitpad import atomic
from digitpad.errors import ModelFileError


def write_whole(content: bytes, path: Path) -> None:
    """Write a file, all or nothing.

    Raises:
        ModelFileError: the file cannot be written; an old one is untouched.
    """
    try:
        atomic.write(content, path)
    except OSError as error:
        raise ModelFileError(f"The model could not be saved as {path}: {error.strerror or error}.") from error


def library(name: str, purpose: str, extra: str = "") -> ModuleType:
    """A library that comes with the program, or with one of the extras.

    Raises:
        ModelFileError: it is not installed; the sentence says what is missing for which purpose.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if getattr(sys, "frozen", False):
            whole = f" and its extra [{extra}]" if extra else ""
            raise ModelFileError(
                f"{purpose} needs {name}, which this stand-alone digitpad does not have: "
                f"install digitpad with pip{whole}."
            ) from error
        whole = f", or digitpad with its extra [{extra}]" if extra else ""
        raise ModelFileError(f"{purpose} needs {name}: install it by `pip install {name}`{whole}.") from error
