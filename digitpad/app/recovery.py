"""The file that keeps the last finished epoch in case the program ends unexpectedly.

Each running program has its own, held by a lock; only files whose owner is gone are offered again. The caller provides
the lock: the window hands in one that a dead process no longer holds.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from digitpad import atomic, model_file, training_file
from digitpad.errors import DamagedFileError, ModelFileError
from digitpad.input_file import reason
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.training_job import TrainingJob

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Kept:
    """What a recovery file holds: a model, and what is left of its training where that is known."""

    model: Model
    rest: TrainingJob | None


class OwnerLock(Protocol):
    """Says which process owns a file: at most one living process holds it."""

    def acquire(self) -> bool:
        """Claim it for this process, without waiting; False while another living process holds it."""

    def release(self) -> None:
        """Give it up; nothing happens where this process does not hold it."""


class RecoveryFile:
    """A file in the user's state folder: a training between two epochs, or a model. The methods that write may be
    called from the worker thread.

    Attributes:
        path: of the model. Where both files exist, the model is what later came of the training.
        training_path: of the training.
        unexpected: whether the program that it was held by ended without releasing it; known once it is held.
    """

    def __init__(self, path: Path, make_lock: Callable[[Path], OwnerLock]) -> None:
        """`make_lock` makes the lock at the path that it is given, beside the file."""
        self.path = path
        self.training_path = path.with_suffix(training_file.SUFFIX)
        self.unexpected = True
        self._lock_path = path.with_suffix(".lock")
        self._lock = make_lock(self._lock_path)

    def hold(self) -> bool:
        """Claim the file for this process; False while another living process holds it."""
        self.unexpected = self._lock_path.exists()
        return self._lock.acquire()

    def write(self, model: Model) -> None:
        """Raises ModelFileError; the file then still is what it was before."""
        self._make_folder()
        model_file.save(model, self.path)

    def _make_folder(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)  # it may have been deleted meanwhile
        except OSError as error:
            sentence = tr(
                "The folder {folder} cannot be made: {reason}.", folder=self.path.parent, reason=reason(error)
            )
            raise ModelFileError(sentence) from error

    def write_training(self, rest: TrainingJob) -> None:
        """Keep an epoch, with all that its training needs to go on. Raises ModelFileError as `write` does."""
        self._make_folder()
        training_file.save(rest, self.training_path)
        try:
            self.path.unlink(missing_ok=True)  # of an earlier training, and read before this one
        except OSError as error:
            sentence = tr("{path} cannot be removed: {reason}.", path=self.path, reason=reason(error))
            raise ModelFileError(sentence) from error

    def exists(self) -> bool:
        """Whether anything was written."""
        return self.path.exists() or self.training_path.exists()

    def read(self) -> Kept:
        """What was written; where one of the two cannot be read, what the other one holds.

        Raises:
            DamagedFileError: nothing of it can ever be read.
            ModelFileError: a part of it cannot be read at present, or only by a newer version.
        """
        rest, problem = self._read_training()
        if self.path.exists():
            try:
                return Kept(model_file.load(self.path), rest)
            except ModelFileError as error:
                if problem is None or isinstance(problem, DamagedFileError):
                    problem = error  # a model that may be read some day keeps a damaged training from being removed
        if rest is not None:
            return Kept(rest.model_after(rest.reports), rest)
        raise problem or ModelFileError(tr("There is no file {path}.", path=self.path))

    def _read_training(self) -> tuple[TrainingJob | None, ModelFileError | None]:
        """What is left of the training, or why that cannot be read; neither where nothing was written."""
        if not self.training_path.exists():
            return None, None
        try:
            return training_file.load(self.training_path), None
        except ModelFileError as error:
            LOG.warning("%s", error)
            return None, error

    def remove(self) -> None:
        """The work is safe elsewhere, or was given up on purpose."""
        for path in (self.path, self.training_path):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                LOG.warning("%s could not be removed: %s", path, error)
        self._lock.release()

    def release(self) -> None:
        """Give the file up, and leave it for the next start."""
        self._lock.release()


class RecoveryFolder:
    """Where recovery files lie; `make_lock` as for `RecoveryFile`."""

    def __init__(self, path: Path, make_lock: Callable[[Path], OwnerLock]) -> None:
        self._path, self._make_lock = path, make_lock

    def new_file(self) -> RecoveryFile:
        """A file with a name of its own, already held. Nothing is written yet."""
        recovery = self._file(f"recovery-{secrets.token_hex(6)}")
        recovery.hold()
        return recovery

    def leftovers(self) -> list[RecoveryFile]:
        """Files whose owners are gone, newest first, now held by this process. A folder that cannot be looked into has
        none to offer."""
        atomic.clear_away(self._path)
        try:
            names = sorted({Path(name).stem for name in os.listdir(self._path) if name.startswith("recovery-")})
        except OSError as error:
            LOG.warning("%s", error)
            return []
        mine = [file for file in map(self._file, names) if file.hold()]
        dates = {file: _written(file) for file in mine}
        for file, written in dates.items():
            if written is None:
                file.remove()  # its owner was gone before the first epoch was done
        there = [file for file in mine if dates[file] is not None]
        return sorted(there, key=lambda file: dates[file] or 0, reverse=True)

    def _file(self, name: str) -> RecoveryFile:
        return RecoveryFile(self._path / f"{name}.safetensors", self._make_lock)


def _written(file: RecoveryFile) -> float | None:
    """When it was written; None where there is no such file. One whose date cannot be read counts as old."""
    dates = []
    for path in (file.path, file.training_path):
        try:
            dates.append(path.stat().st_mtime)
        except FileNotFoundError:
            continue
        except OSError:
            dates.append(0.0)
    return max(dates, default=None)
