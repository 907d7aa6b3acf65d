"""A neuron switched off, on, weaker or stronger, as a step on the undo stack."""

from __future__ import annotations

import weakref

from PySide6.QtGui import QUndoCommand

from digitpad.gui.kit.undo_step import UndoStep
from digitpad.gui.session import Session
from digitpad.message import tr

SCALING = 1  # steps of this kind that follow each other become one


class SwitchStep(UndoStep):
    """Multiplies what one hidden neuron passes on.

    Once another model answers or another training has begun there is nothing to put back, and the step vanishes. Until
    then it lies on the stack, where it must not keep the networks of that time.
    """

    def __init__(self, session: Session, layer: int, index: int, gain: float, drag: int = 0) -> None:
        """`drag` numbers the movements of a slider; steps of one movement become one."""
        super().__init__(_said(index, gain))
        self._session, self._experiment = session, weakref.ref(session.experiment)
        self._neuron = layer, index
        self._before, self._after = session.experiment.neuron_gains.get(self._neuron, 1.0), gain
        self._drag = drag

    def undo(self) -> None:
        self._set(self._before)

    def redo(self) -> None:
        self._set(self._after)

    def _set(self, gain: float) -> None:
        experiment = self._session.experiment
        if experiment is not self._experiment():
            self.setObsolete(True)
            return
        self._session.set_neuron_gains(experiment.neuron_gains | {self._neuron: gain})

    def id(self) -> int:
        return SCALING if self._drag else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SwitchStep) or other._experiment() is not self._experiment():
            return False
        if (other._drag, other._neuron) != (self._drag, self._neuron):
            return False
        self._after = other._after
        del other._session  # PySide never frees a step that Qt deletes while it is pushed: it must hold no window
        self.call(_said(self._neuron[1], self._after))
        return True


def _said(index: int, gain: float) -> str:
    if gain == 0:
        return tr("Switch neuron {number} off", number=index + 1)
    if gain == 1:
        return tr("Switch neuron {number} on", number=index + 1)
    return tr("Neuron {number} at {share:.0f} percent", number=index + 1, share=100 * gain)
