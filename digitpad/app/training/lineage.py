"""Where the present network comes from: the training that made it, and what was there before that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.runs.runs import Place
from digitpad.app.training.training_history import TrainingHistory
from digitpad.model_file import Model


class Origin(NamedTuple):
    """What was present before a training or another model: the model, its file, whether it is unsaved, the training
    that made it, and its place in the list of runs."""

    model: Model
    path: Path | None
    unsaved: bool
    history: TrainingHistory | None
    place: Place | None = None


@dataclass
class Lineage:
    """Where the present network comes from.

    Attributes:
        history: the training that made it, or that is making it; None for a model from elsewhere.
        origin: what was there when the last training began; None before any, and for one of an ended program.
        left: the model that the last training left; None while one runs.
    """

    history: TrainingHistory | None = None
    origin: Origin | None = None
    left: Model | None = None

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The networks that the present one has been, the oldest first; empty where none is known."""
        return self.history.checkpoints() if self.history else ()

    def checkpoints_up_to(self, model: Model) -> tuple[Checkpoint, ...]:
        """The checkpoints of the training that left this model, which may have been stopped between two epochs."""
        known = self.checkpoints
        present = [index for index, checkpoint in enumerate(known) if checkpoint.network is model.network]
        if present:
            return known[: present[-1] + 1]
        return known if self.has_left(model) else ()

    def has_left(self, model: Model) -> bool:
        """Whether the last training has left the network of this model."""
        return self.left is not None and model.network is self.left.network

    def take_judged(self, model: Model, judged: Model) -> None:
        """`judged` is the same model with the `rejection` that was fitted to it."""
        if self.left is model:
            self.left = judged
