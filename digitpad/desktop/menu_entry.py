"""Puts digitpad into the menus of the user's own desktop, with its icons and the type of its files, and takes it out.

A record of the files that were put there lies beside them, so that exactly these are removed again. Knows the folders
of the freedesktop.org specifications, which Linux and the BSDs follow.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from digitpad import atomic
from digitpad.errors import DigitpadError
from digitpad.input_file import reason

FOLDER = Path(__file__).parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
RECORD = "digitpad/menu-entry.json"
# The tools that make a desktop see the change at once, and the folder that each looks through. Without them it is seen
# at the next login.
_TOOLS = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
# The files in each folder that its tool reads. Once none is left, what the tool wrote there is of no use.
_SOURCES = {"applications": "*.desktop", "mime": "packages/*.xml", "icons/hicolor": "*/*/*.*"}


def install(command: Sequence[str]) -> list[Path]:
    """Put entry, icons and file type into the user's data folder, where what is there of ours is renewed.

    Args:
        command: program and arguments that start digitpad, the program with its whole path.

    Returns the files written. Raises DigitpadError where the system has no such menus or the folder cannot be used.
    """
    home = _data_home()
    before = _read_record(home)
    try:
        folders = [folder for folder in _needed_folders() if not (home / folder).exists()]
        contents = _contents(command)
        for name, content in contents.items():
            (home / name).parent.mkdir(parents=True, exist_ok=True)
            atomic.write(content, home / name)
        existing = _listing(home)
        _run_tools(home)
        made = sorted(_listing(home) - existing)
        record = {
            "files": sorted({*before["files"], *contents}),
            "made_by_tools": sorted({*before["made_by_tools"], *made}),
            "folders": sorted({*before["folders"], *folders}),
        }
        (home / RECORD).parent.mkdir(parents=True, exist_ok=True)
        atomic.write((json.dumps(record, indent=1) + "\n").encode(), home / RECORD)
    except OSError as error:
        raise DigitpadError(f"The menu entry could not be written to {home}: {reason(error)}.") from error
    return [home / name for name in contents]


def uninstall() -> list[Path]:
    """Take away what `install` put, and nothing else; returns the files removed, none where nothing was put.

    Raises DigitpadError where the system has no such menus or a file cannot be removed.
    """
    home = _data_home()
    record = _read_record(home)
    try:
        removed = [home / name for name in record["files"] if _remove(home / name)]
        _run_tools(home)
        for name in record["made_by_tools"]:
            folder = next((each for each in _SOURCES if name.startswith(f"{each}/")), None)
            if folder and not any((home / folder).glob(_SOURCES[folder])):
                _remove(home / name)
        _remove(home / RECORD)
        for name in sorted(record["folders"], reverse=True):
            with contextlib.suppress(OSError):  # somebody else's files lie in it by now
                (home / name).rmdir()
    except OSError as error:
        raise DigitpadError(f"{error.filename} could not be removed: {reason(error)}.") from error
    return removed


def own_command() -> list[str]:
    """What starts this very program: the bundle, the script that pip made, or Python with the package."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0])
    if script.name == "digitpad" and os.access(script, os.X_OK):
        return [str(script.absolute())]
    return [sys.executable, "-P", "-m", "digitpad"]


def _quoted(argument: str) -> str:
    """An argument as the Exec key wants it: in quotes that the shell would understand, then escaped as any value."""
    inside = argument.replace("%", "%%")
    for character in ("\\", '"', "`", "$"):
        inside = inside.replace(character, f"\\{character}")
    return '"' + inside.replace("\\", "\\\\") + '"'


def _data_home() -> Path:
    if not sys.platform.startswith(("linux", "freebsd", "openbsd", "netbsd", "dragonfly")):
        raise DigitpadError(
            "Menu entries of this kind are there on Linux and the BSDs only: "
            "make a shortcut to digitpad by the means of your system."
        )
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _contents(command: Sequence[str]) -> dict[str, bytes]:
    """The content of each file by its name below the data folder."""
    start = " ".join(map(_quoted, command))
    entry = (FOLDER / "digitpad.desktop").read_text(encoding="utf-8")
    entry = entry.replace("Exec=digitpad ", f"TryExec={command[0].replace(chr(92), chr(92) * 2)}\nExec={start} ")
    icons = {
        f"icons/hicolor/{size}x{size}/apps/digitpad.png": (FOLDER / "icons" / f"{size}.png").read_bytes()
        for size in ICON_SIZES
    }
    return {
        "applications/digitpad.desktop": entry.encode(),
        "mime/packages/digitpad.xml": (FOLDER / "digitpad.xml").read_bytes(),
        "icons/hicolor/scalable/apps/digitpad.svg": (FOLDER / "digitpad.svg").read_bytes(),
        **icons,
    }


def _needed_folders() -> Iterable[str]:
    """The folders of all files and what they lie in, below the data folder."""
    for name in (*_contents([""]), RECORD, "mime/application/type"):
        yield from (str(folder) for folder in Path(name).parents if folder != Path())


def _listing(home: Path) -> set[str]:
    """The files in the folders that the tools look through."""
    files = (path for _tool, folder in _TOOLS for path in (home / folder).rglob("*") if path.is_file())
    return {path.relative_to(home).as_posix() for path in files}


def _run_tools(home: Path) -> None:
    import subprocess  # not at the start of the program, which reads this module for its icons

    for tool, folder in _TOOLS:
        program = shutil.which(tool)
        if program and (home / folder).is_dir():
            with contextlib.suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([program, str(home / folder)], capture_output=True, check=False, timeout=60)


def _read_record(home: Path) -> dict[str, list[str]]:
    """The files that were put so far; a record that cannot be read counts as empty."""
    try:
        known = json.loads((home / RECORD).read_bytes())
    except (OSError, ValueError):
        known = {}
    known = known if isinstance(known, dict) else {}
    return {kind: _safe_names(known.get(kind)) for kind in ("files", "made_by_tools", "folders")}


def _safe_names(names: object) -> list[str]:
    """The names that lie below the data folder: a damaged record must not lead anywhere else."""
    listed = names if isinstance(names, list) else []
    texts = [name for name in listed if isinstance(name, str) and name and "\0" not in name]
    return [name for name in texts if not Path(name).is_absolute() and ".." not in Path(name).parts]


def _remove(path: Path) -> bool:
    """Whether it was there."""
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
