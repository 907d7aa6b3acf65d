"""Steps that switch neurons off or scale them, on an undo stack."""

from __future__ import annotations

import gc
import weakref
from typing import cast

import shiboken6
from PySide6.QtGui import QUndoStack

from digitpad.gui.pages.neurons.switch_step import SwitchStep
from digitpad.gui.session import Session


def test_the_steps_of_one_drag_become_one(session):
    stack = QUndoStack()
    for gain in (0.9, 0.7, 0.4):
        stack.push(SwitchStep(session, 1, 3, gain, drag=1))
    assert stack.count() == 1
    assert session.experiment.neuron_gains == {(1, 3): 0.4}
    stack.undo()
    assert session.experiment.neuron_gains.get((1, 3), 1.0) == 1.0


def test_a_step_that_became_part_of_another_does_not_keep_the_session(session):
    class Held:
        """Stands in for the session: one of Qt's objects has other holders."""

        experiment, set_neuron_gains = session.experiment, staticmethod(session.set_neuron_gains)

    held, stack = Held(), QUndoStack()
    for gain in (0.9, 0.7, 0.4):
        stack.push(SwitchStep(cast(Session, held), 1, 3, gain, drag=1))
    alive = weakref.ref(held)
    shiboken6.delete(stack)
    del held
    gc.collect()
    assert alive() is None
