"""The file that keeps the last finished epoch in case the program ends unexpectedly.

Each running program has its own, held by a lock; only files whose owner is gone are offered again.
"""

from __future__ import annotations

import logging
import os
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile

from digitpad import atomic, model_file
from digitpad.errors import ModelFileError
from digitpad.model_file import Model

LOG = logging.getLogger(__name__)


class RecoveryFile:
    """One model file in the user's state folder. `write` may be called from the worker thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = QLockFile(str(path.with_suffix(".lock")))
        # Qt's default takes a lock for abandoned after 30 seconds; only a dead owner counts here.
        self._lock.setStaleLockTime(0)

    @classmethod
    def new(cls, folder: Path) -> RecoveryFile:
        """A file with a name of its own, already held. Nothing is written yet."""
        recovery = cls(folder / f"recovery-{uuid.uuid4().hex[:12]}.safetensors")
        recovery.hold()
        return recovery

    def hold(self) -> bool:
        """Claim the file for this process; False while another living process holds it."""
        return self._lock.tryLock(0)

    def write(self, model: Model) -> None:
        """Raises ModelFileError; the file then still is what it was before."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)  # somebody may have cleared it away meanwhile
        except OSError as error:
            raise ModelFileError(f"The folder {self.path.parent} cannot be made: {error.strerror}.") from error
        model_file.save(model, self.path)

    def epochs(self) -> int:
        """How many epochs the kept network has seen.

        Raises:
            DamagedFileError: the file is no model, and never will be one.
            ModelFileError: it cannot be read at present, or only by a newer version.
        """
        return len(model_file.load(self.path).history)

    def remove(self) -> None:
        """The work is safe elsewhere, or was given up on purpose."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            LOG.warning("%s could not be removed: %s", self.path, error)
        self._lock.unlock()

    def release(self) -> None:
        """Leave the file for the next start."""
        self._lock.unlock()


def leftovers(folder: Path) -> list[RecoveryFile]:
    """Files whose owners are gone, newest first, now held by this process. A folder that cannot be looked into has
    none to offer."""
    atomic.clear_away(folder)
    try:
        names = sorted({Path(name).stem for name in os.listdir(folder) if name.startswith("recovery-")})
    except OSError as error:
        LOG.warning("%s", error)
        return []
    mine = [file for file in (RecoveryFile(folder / f"{name}.safetensors") for name in names) if file.hold()]
    dates = {file: _written(file) for file in mine}
    for file, written in dates.items():
        if written is None:
            file.remove()  # its owner was gone before the first epoch was done
    return sorted((file for file in mine if dates[file] is not None), key=lambda file: dates[file] or 0, reverse=True)


def _written(file: RecoveryFile) -> float | None:
    """When; None where there is no such file. One whose date cannot be read is taken for an old one."""
    try:
        return file.path.stat().st_mtime
    except FileNotFoundError:
        return None
    except OSError:
        return 0.0
