"""Which drawings on the pad a person has said something of, and what is kept of that in the collection.

It outlives the widgets, as the steps on the undo stack do that use it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.app.pad.known_drawings import Drawn, KnownDrawings
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import Label, key_of
from digitpad.gui.work.own_hand import OwnHand


class SaidDrawings(QObject):
    """Knows which drawing on the pad is which one in the collection of `own_hand`; `changed` is emitted where either
    changes."""

    changed = Signal()

    def __init__(self, own_hand: OwnHand, parent: QObject) -> None:
        super().__init__(parent)
        self._own_hand = own_hand
        self._keys = KnownDrawings[str]()  # in the collection
        own_hand.changed.connect(self.changed)

    @property
    def empty(self) -> bool:
        """Whether nothing is said of any drawing, so that `find` has nothing to look for."""
        return not self._keys

    def find(self, drawn: Drawn) -> LabelledDrawing | None:
        """What was said of this drawing; None for nothing."""
        key = self._keys.get(drawn)
        digits = None if key is None else self._own_hand.digits
        return None if key is None or digits is None else digits.find(key)

    def keep(self, drawn: Drawn, label: Label) -> None:
        """It is said to be this."""
        if self.find(drawn) is not None:  # to forget it has failed
            self.relabel(drawn, label)
            return
        said = self._own_hand.keep(label, [stroke.points for stroke in drawn])
        if said is not None:
            self._keys.set(drawn, key_of(said))
        self.changed.emit()

    def put_back(self, drawn: Drawn, said: LabelledDrawing) -> None:
        """What was forgotten is said again."""
        if self._own_hand.change(lambda digits: digits.put_back(said)):
            self._keys.set(drawn, key_of(said))
        self.changed.emit()

    def forget(self, drawn: Drawn) -> None:
        """Nothing is said of it."""
        key = self._keys.get(drawn) or ""
        if self._own_hand.change(lambda digits: digits.delete([key])):
            self._keys.forget(drawn)
        self.changed.emit()

    def relabel(self, drawn: Drawn, label: Label) -> None:
        """It is said to be something else."""
        key = self._keys.get(drawn) or ""
        self._own_hand.change(lambda digits: digits.relabel([key], label))
