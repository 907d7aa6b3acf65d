"""The networks of the past that a timeline leads through, which of them is looked at, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from digitpad.app.insight.experiment import Experiment, Moment
from digitpad.message import mark, tr

BEFORE_TRAINING = mark("Before training")
HINT = mark("Train a network, and go back through its epochs here.")
KEEP = mark("Make this epoch the present network, to be saved or trained further")
STOP_FIRST = mark("Stop the training first; then an epoch can be kept.")
GO_BACK_FIRST = mark("Go back to an earlier epoch to keep it.")


@dataclass(frozen=True)
class Checkpoints:
    """Those of one network, as a slider leads through them.

    Attributes:
        moments: the oldest first; the last one may be None, for a present that is none of them.
        index: of the one that is looked at.
        epochs: how many the training is to have in all.
    """

    moments: tuple[Moment | None, ...] = ()
    index: int = 0
    epochs: int = 0

    @classmethod
    def of(cls, known: Sequence[Moment], experiment: Experiment, training: bool, epochs: int) -> Checkpoints:
        """Of the moments that are known, the oldest first. While a training runs the present moves on, and is none of
        them."""
        present = [index for index, moment in enumerate(known) if moment.network is experiment.present]
        moves_on = bool(known) and (training or not present)
        if experiment.moment is not None:
            index = _nearest(known, experiment.moment)
        else:
            index = len(known) if moves_on else present[-1] if present else 0
        return cls((*known, None) if moves_on else tuple(known), index, epochs)

    def at(self, index: int) -> Checkpoints:
        """The same, with this one looked at."""
        return replace(self, index=index)

    def __len__(self) -> int:
        return len(self.moments)

    @property
    def looked_at(self) -> Moment | None:
        """None for the present that is no checkpoint, and where there is none at all."""
        return self.moments[self.index] if self.moments else None

    def to_show(self, experiment: Experiment) -> Moment | None:
        """What the experiment is to show: None where the present is looked at."""
        moment = self.looked_at
        return None if moment is None or moment.network is experiment.present else moment

    @property
    def accuracies(self) -> list[float | None]:
        """On the validation digits, 0 to 1, of each; None where it is not known."""
        return [moment.validation_accuracy if moment else None for moment in self.moments]

    @property
    def hint(self) -> str:
        """What to do where there is nothing to go back through; else empty."""
        return "" if len(self.moments) > 1 else tr(HINT)

    @property
    def text(self) -> str:
        """What the one that is looked at is called."""
        moment = self.looked_at
        if not self.moments:
            return ""
        if moment is None:
            return tr("Now")
        if moment.epochs == 0:
            return tr(BEFORE_TRAINING)
        return tr("Epoch {epoch} of {epochs}", epoch=moment.epochs, epochs=self.epochs)

    @property
    def spoken(self) -> str:
        """The same for screen readers, with its accuracy."""
        moment, said = self.looked_at, self.text if self.moments else tr(HINT)
        if moment is None or moment.validation_accuracy is None:
            return said
        return tr("{epoch}, {share:.2f} percent right", epoch=said, share=100 * moment.validation_accuracy)


def keeping(experiment: Experiment, training: bool) -> tuple[bool, str]:
    """Whether there is an epoch that can be kept, and what keeping does, or what must be done first."""
    looks_back = experiment.moment is not None
    return looks_back and not training, tr(STOP_FIRST) if training else tr(KEEP) if looks_back else tr(GO_BACK_FIRST)


def _nearest(moments: Sequence[Moment], shown: Moment) -> int:
    """The index of the moment shown, or of the nearest one where it is no longer known."""
    return min(range(len(moments)), key=lambda index: abs(moments[index].epochs - shown.epochs), default=0)
