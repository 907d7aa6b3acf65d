"""The lock that says which running program owns a recovery file."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QLockFile

from digitpad.app.recovery import RecoveryFolder


class ProcessLock:
    """Held until it is released or its process is dead."""

    def __init__(self, path: Path) -> None:
        self._file = QLockFile(str(path))
        # Qt's default takes a lock for abandoned after 30 seconds; only a dead owner counts here.
        self._file.setStaleLockTime(0)

    def acquire(self) -> bool:
        """Nobody gets a pipe that lies in its place, and Qt would wait for it."""
        path = self._file.fileName()
        waits = os.path.exists(path) and not os.path.isfile(path)
        return not waits and self._file.tryLock(0)

    def release(self) -> None:
        """Let other processes have it; nothing happens where it was not acquired."""
        self._file.unlock()


def recovery_folder(path: Path) -> RecoveryFolder:
    """The folder at this path, its files locked against other running programs."""
    return RecoveryFolder(path, ProcessLock)
