"""What all forms share: whole files or none, and a sentence for a library that is missing."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from digitpad import atomic
from digitpad.errors import ModelFileError
from digitpad.input_file import reason
from digitpad.message import tr

HDF5 = b"\x89HDF\r\n\x1a\n"  # how such a file begins, as older Keras wrote them


def write_whole(content: bytes, path: Path, *, replace_protected: bool = False) -> None:
    """Write a file, all or nothing; with `replace_protected` over one that is protected against writing, too.

    Raises:
        ModelFileError: the file cannot be written; an old one is untouched.
    """
    try:
        atomic.write(content, path, replace_protected=replace_protected)
    except OSError as error:
        raise ModelFileError(
            tr("The model could not be saved as {path}: {reason}.", path=path, reason=reason(error))
        ) from error


def library(name: str, purpose: str, extra: str = "") -> ModuleType:
    """A library that is installed with digitpad, or with one of its extras.

    Raises:
        ModelFileError: it is not installed; the sentence says what is missing for which purpose.
    """
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise ModelFileError(_what_to_install(name, purpose, extra)) from error


def _what_to_install(name: str, purpose: str, extra: str) -> str:
    if getattr(sys, "frozen", False):
        if not extra:
            return tr(
                "{purpose} needs {name}, which this stand-alone digitpad does not have: install digitpad with pip.",
                purpose=purpose,
                name=name,
            )
        return tr(
            "{purpose} needs {name}, which this stand-alone digitpad does not have: "
            "install digitpad with pip and its extra [{extra}].",
            purpose=purpose,
            name=name,
            extra=extra,
        )
    if not extra:
        return tr("{purpose} needs {name}: install it by `pip install {name}`.", purpose=purpose, name=name)
    return tr(
        "{purpose} needs {name}: install it by `pip install {name}`, or digitpad with its extra [{extra}].",
        purpose=purpose,
        name=name,
        extra=extra,
    )
