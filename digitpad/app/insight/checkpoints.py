"""The checkpoints that a timeline leads through, which of them is selected, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digitpad.app.insight.experiment import Checkpoint, Experiment
from digitpad.message import mark, tr

BEFORE_TRAINING = mark("Before training")
HINT = mark("Train a network, and go back through its epochs here.")
KEEP = mark("Make this epoch the present network, to be saved or trained further")
STOP_FIRST = mark("Stop the training first; then an epoch can be kept.")
GO_BACK_FIRST = mark("Go back to an earlier epoch to keep it.")


@dataclass(frozen=True)
class Checkpoints:
    """The checkpoints of one network, as a slider leads through them.

    Attributes:
        listed: the oldest first; the last one may be None, for a present that is none of them.
        index: of the selected one.
        epochs: how many the training is to have in all.
    """

    listed: tuple[Checkpoint | None, ...] = ()
    index: int = 0
    epochs: int = 0

    @classmethod
    def of(cls, known: Sequence[Checkpoint], experiment: Experiment, training: bool, epochs: int) -> Checkpoints:
        """A timeline of the known ones, the oldest first. While a training runs, the present is none of them."""
        present = [index for index, checkpoint in enumerate(known) if checkpoint.network is experiment.present]
        moves_on = bool(known) and (training or not present)
        if experiment.checkpoint is not None:
            index = _nearest(known, experiment.checkpoint)
        else:
            index = len(known) if moves_on else present[-1] if present else 0
        return cls((*known, None) if moves_on else tuple(known), index, epochs)

    def at(self, index: int) -> Checkpoints:
        """The same, with this one selected."""
        return replace(self, index=index)

    def __len__(self) -> int:
        return len(self.listed)

    @property
    def selected(self) -> Checkpoint | None:
        """None for a present that is no checkpoint, and where there is none at all."""
        return self.listed[self.index] if self.listed else None

    def to_show(self, experiment: Experiment) -> Checkpoint | None:
        """What the experiment is to show: None for the present."""
        checkpoint = self.selected
        return None if checkpoint is None or checkpoint.network is experiment.present else checkpoint

    @property
    def accuracies(self) -> list[float | None]:
        """The accuracy of each on the validation digits, 0 to 1; None where it is not known."""
        return [checkpoint.validation_accuracy if checkpoint else None for checkpoint in self.listed]

    @property
    def hint(self) -> str:
        """What to do where there is nothing to go back through; else empty."""
        return "" if len(self.listed) > 1 else tr(HINT)

    @property
    def text(self) -> str:
        """What the selected one is called."""
        checkpoint = self.selected
        if not self.listed:
            return ""
        if checkpoint is None:
            return tr("Now")
        if checkpoint.epochs == 0:
            return tr(BEFORE_TRAINING)
        return tr("Epoch {epoch} of {epochs}", epoch=checkpoint.epochs, epochs=self.epochs)

    @property
    def spoken(self) -> str:
        """The same for screen readers, with its accuracy."""
        checkpoint, said = self.selected, self.text if self.listed else tr(HINT)
        if checkpoint is None or checkpoint.validation_accuracy is None:
            return said
        return tr("{epoch}, {share:.2f} percent right", epoch=said, share=100 * checkpoint.validation_accuracy)


def keeping(experiment: Experiment, training: bool) -> tuple[bool, str]:
    """Whether there is an epoch that can be kept, and what keeping does, or what must be done first."""
    looks_back = experiment.checkpoint is not None
    return looks_back and not training, tr(STOP_FIRST) if training else tr(KEEP) if looks_back else tr(GO_BACK_FIRST)


def _nearest(checkpoints: Sequence[Checkpoint], shown: Checkpoint) -> int:
    """The index of the checkpoint shown, or of the nearest one where it is no longer known."""
    return min(range(len(checkpoints)), key=lambda index: abs(checkpoints[index].epochs - shown.epochs), default=0)
