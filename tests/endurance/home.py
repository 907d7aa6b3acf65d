"""A home folder for one process, where all goes that the program keeps for its user."""

from __future__ import annotations

import os
from pathlib import Path


def stay_in(home: Path) -> None:
    """Before anything of the program is imported, which looks for the user's folders."""
    home.mkdir(parents=True, exist_ok=True)
    os.environ |= variables(home)
    os.chdir(home)


def variables(home: Path) -> dict[str, str]:
    """Of the environment, by which a process finds its user's folders."""
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "APPDATA": str(home / "AppData/Roaming"),
        "LOCALAPPDATA": str(home / "AppData/Local"),
        "TMPDIR": str(home),
    }
