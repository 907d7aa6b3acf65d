"""The report on a problem, for whoever fixes the program. The names of the user and of the computer and the path of the
home folder are replaced."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Mapping
from pathlib import Path

import numpy
import PIL

import digitpad
from digitpad.app import log

LINES = 200  # of the log


def text(surroundings: Mapping[str, str]) -> str:
    """The whole report. `surroundings` names what only the window knows, such as the screen."""
    facts = {
        "digitpad": digitpad.__version__,
        "Python": platform.python_version(),
        "numpy": numpy.__version__,
        "Pillow": PIL.__version__,
        "System": platform.platform(),
        "Processor": platform.machine(),
        **surroundings,
    }
    lines = [f"{name}: {value}" for name, value in facts.items()]
    logged = log.last_lines(LINES) or ["(empty)"]
    return without_personal_data("\n".join([*lines, "", "Log:", *logged]) + "\n")


def without_personal_data(text: str) -> str:
    """The home folder becomes ~, the user "user" where it stands in a path, the computer "computer"."""
    home = Path.home()
    for folder in sorted({str(home), str(home.resolve()), home.as_posix()}, key=len, reverse=True):
        for written in {folder, folder.replace("\\", "\\\\")}:
            if len(written) > 1:
                text = re.sub(rf"{re.escape(written)}(?![\w-])", "~", text, flags=re.IGNORECASE)
    user = _user()
    if user:
        text = re.sub(rf"(?<=[/\\]){re.escape(user)}(?![\w-])", "user", text, flags=re.IGNORECASE)
    computer = platform.node()
    if len(computer) > 1:
        text = re.sub(rf"(?<![\w.-]){re.escape(computer)}(?![\w-])", "computer", text, flags=re.IGNORECASE)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the system does not know
        return ""
