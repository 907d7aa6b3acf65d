"""Keeps the files of deleted runs until the program that may restore them ends.

Each running program has a folder of its own, and holds a lock for it; the next start removes those of ended programs.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import weakref
from pathlib import Path

from digitpad import file_lock

_LOCK = ".lock"


class DeletedRuns:
    """Gives this program its folder under `root`, and empties those of ended programs. Owned by `RunFiles`."""

    def __init__(self, root: Path) -> None:
        """Nothing is made in `root` before a run is deleted."""
        self._root = root
        self._mine: Path | None = None

    def made_folder(self) -> Path:
        """This program's folder, held while this object lives. Raises OSError where it cannot be made."""
        while self._mine is None:
            self._root.mkdir(parents=True, exist_ok=True)
            folder, held = self._root / secrets.token_hex(6), contextlib.ExitStack()
            if held.enter_context(file_lock.held(_lock_of(folder))):
                weakref.finalize(self, held.close)
                self._mine = folder
            else:
                held.close()  # another program is starting and checks right now whether anybody holds it
        self._mine.mkdir(parents=True, exist_ok=True)
        return self._mine

    def empty(self) -> None:
        """Remove for good what ended programs have left."""
        for folder in self._folders():
            with file_lock.held(_lock_of(folder)) as mine:
                if mine:
                    shutil.rmtree(folder, ignore_errors=True)

    def _folders(self) -> set[Path]:
        """All that exist or have a lock. Files of versions that had one folder for all programs are removed."""
        folders = set()
        with contextlib.suppress(OSError):
            for path in self._root.iterdir():
                if path.is_dir() or path.suffix == _LOCK:
                    folders.add(path.with_suffix(""))
                else:
                    path.unlink(missing_ok=True)
        return folders


def _lock_of(folder: Path) -> Path:
    return folder.with_suffix(_LOCK)
