"""The file that keeps the last finished epoch in case the program ends unexpectedly.

Each running program has its own, held by a lock; only files whose owner is gone are offered again.
"""

from __future__ import annotations

import logging
import uuid
from pathlib import Path

from PySide6.QtCore import QLockFile

from digitpad import model_file
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
        """Raises ModelFileError or OSError; the file then still is what it was before."""
        model_file.save(model, self.path)

    def epochs(self) -> int | None:
        """How many epochs the kept network has seen; None if the file is no model."""
        try:
            return len(model_file.load(self.path).history)
        except ModelFileError as error:
            LOG.warning("%s", error)
            return None

    def remove(self) -> None:
        """The work is safe elsewhere, or was given up on purpose. Half-written files go as well."""
        for path in (self.path, *self.path.parent.glob(f".{self.path.name}.*")):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                LOG.warning("%s could not be removed: %s", path, error)
        self._lock.unlock()

    def release(self) -> None:
        """Leave the file for the next start."""
        self._lock.unlock()


def leftovers(folder: Path) -> list[RecoveryFile]:
    """Files whose owners are gone, newest first, now held by this process."""
    names = {path.stem for path in folder.glob("recovery-*")}
    files = [RecoveryFile(folder / f"{name}.safetensors") for name in sorted(names)]
    mine = [file for file in files if file.hold()]
    for file in mine:
        if not file.path.exists():
            file.remove()  # its owner was gone before the first epoch was done
    return sorted((file for file in mine if file.path.exists()), key=_written, reverse=True)


def _written(file: RecoveryFile) -> float:
    try:
        return file.path.stat().st_mtime
    except OSError:
        return 0.0
