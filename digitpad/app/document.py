"""The present model, the file it lies in, whether it is saved, and what is kept of it in case the program ends."""

from __future__ import annotations

import dataclasses
import logging
import os
from pathlib import Path

import numpy as np

from digitpad import model_file
from digitpad.app.recovery import RecoveryFile, RecoveryFolder
from digitpad.digits.ink import InkSettings
from digitpad.errors import ModelFileError
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.settings import TrainingSettings
from digitpad.training_job import TrainingJob, copies

LOG = logging.getLogger(__name__)


def untrained_model(settings: TrainingSettings | None = None, classes: ClassSet = DIGITS) -> Model:
    """A model that can only guess, ready to be trained."""
    settings = settings or TrainingSettings()
    network = settings.build(np.random.default_rng(settings.seed), outputs=len(classes))
    return Model(
        network=network,
        name=tr("untrained"),
        ink=InkSettings(),
        recipe="",
        seed=settings.seed,
        history=(),
        test_accuracy=None,
        initial_weights=copies(network.weights),
        classes=classes,
    )


class Document:
    """One model at a time.

    Attributes:
        model: the one opened or trained last. While a training runs: the one from before it.
        path: its file; None where it has none of its own.
        unsaved: whether it has changes that its file lacks.
        recovery: the file that keeps it, or its training, for the next start; None where nothing is to be kept.
    """

    def __init__(self, model: Model, recovery_folder: RecoveryFolder | None = None) -> None:
        """Without a folder nothing is kept for the next start."""
        self.model = model
        self.path: Path | None = None
        self.unsaved = False
        self.recovery: RecoveryFile | None = None
        self._recovery_folder = recovery_folder
        self._known: dict[Path, tuple[int, int] | None] = {}  # how the files were when they were opened or saved

    # Another model

    def replace(
        self, model: Model, path: Path | None = None, *, unsaved: bool = False, leftover: RecoveryFile | None = None
    ) -> None:
        """Make this the present model. What was kept of another is removed; a `leftover` holds this one already."""
        self.keep_in(leftover)
        if path is not None:
            self._known[path] = _stamp(path)
        self.put_back(model, path, unsaved or leftover is not None)

    def put_back(self, model: Model, path: Path | None, unsaved: bool) -> None:
        """Make the model from before a training the present one; what is kept of the training stays."""
        self.model, self.path, self.unsaved = model, path, unsaved

    def take_learned(self, model: Model, *, further: bool) -> None:
        """A training has left this model: with `further` the one in the file, trained further."""
        self.put_back(model, self.path if further else None, True)

    def go_back_to(self, model: Model) -> None:
        """An earlier network of the same training is the model again."""
        self.model, self.unsaved = model, True

    # On the disk

    @property
    def changed_outside(self) -> bool:
        """Whether the model's file has been written by another program, or another window, since it was opened or saved
        here. One that is gone holds nothing that a save could replace."""
        if self.path is None:
            return False
        now = _stamp(self.path)
        return now is not None and now != self._known.get(self.path, now)

    def save(self, path: Path, *, replace_protected: bool = False) -> None:
        """Save the model, and name it after the file. Raises ModelFileError; nothing changes then."""
        model = dataclasses.replace(self.model, name=path.stem)
        model_file.save(model, path, replace_protected=replace_protected)
        self._known[path] = _stamp(path)
        self.model, self.path, self.unsaved = model, path, False

    def save_other(self, model: Model, path: Path, *, replace_protected: bool = False) -> None:
        """Save another model than the present one. Raises ModelFileError; nothing changes then."""
        model_file.save(dataclasses.replace(model, name=path.stem), path, replace_protected=replace_protected)
        if self.path is not None and os.path.realpath(path) == os.path.realpath(self.path):
            self._known[self.path] = _stamp(self.path)
            self.unsaved = True  # its file holds another network now

    # For the next start

    def hold_recovery(self) -> RecoveryFile | None:
        """The file to keep something in; None where nothing is to be kept."""
        if self.recovery is None and self._recovery_folder is not None:
            self.recovery = self._recovery_folder.new_file()
        return self.recovery

    def keep_in(self, leftover: RecoveryFile | None) -> None:
        """What is kept lies in this file, which is held already; what was kept before is given up."""
        self.discard_recovery()
        self.recovery = leftover

    def discard_recovery(self) -> None:
        """The work is saved, or given up on purpose: nothing is left for the next start."""
        if self.recovery is not None:
            self.recovery.remove()
            self.recovery = None

    def leave_recovery(self) -> None:
        """What was kept, if anything, is offered at the next start."""
        if self.recovery is not None:
            self.recovery.release()
            self.recovery = None

    def leave_training(self, rest: TrainingJob | None) -> bool:
        """Leave the rest of a training for the next start, or what was kept of it; False where there is neither. Raises
        ModelFileError or OSError where it cannot be written."""
        if self.recovery is None:
            return False
        if rest is not None:  # written again: the learning rate may have changed since the last epoch was kept
            self.recovery.write_training(rest)
        elif not self.recovery.exists():
            return False
        self.leave_recovery()
        return True

    def leave_model(self) -> None:
        """Leave the model for the next start; a failure is logged, as nobody can be asked any more."""
        recovery = self.hold_recovery()
        if recovery is None:
            return
        try:
            recovery.write(self.model)
        except ModelFileError as error:
            LOG.error("%s", error)
        self.leave_recovery()


def _stamp(path: Path) -> tuple[int, int] | None:
    """When it was written, in nanoseconds, and its size; None where it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
