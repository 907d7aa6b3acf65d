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


def library(name: str, purpose: str, extra: str = "interop") -> ModuleType:
    """A library that comes with one of the extras.

    Raises:
        ModelFileError: it is not installed; the sentence says what is missing for which purpose.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if getattr(sys, "frozen", False):
            raise ModelFileError(
                f"{purpose} needs {name}, which this stand-alone digitpad does not have: "
                f"install digitpad with pip and its extra [{extra}]."
            ) from error
        raise ModelFileError(f"{purpose} needs {name}: install it, or digitpad with its extra [{extra}].") from error
