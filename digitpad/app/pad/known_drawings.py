"""Keeps what is known of drawings, as long as undo and redo may bring them back to the pad."""

from __future__ import annotations

from typing import Generic, TypeVar

from digitpad.app.pad.stroke import Stroke

Drawn = tuple[Stroke, ...]  # finished strokes never change, so they identify a drawing
T = TypeVar("T")

MOST = 120  # some more than the steps that can be undone; each holds all points of a drawing


class KnownDrawings(Generic[T]):
    """A value for each of the latest drawings; beyond `MOST` the one that was set longest ago is dropped."""

    def __init__(self) -> None:
        self._known: dict[Drawn, T] = {}

    def __len__(self) -> int:
        return len(self._known)

    def get(self, drawn: Drawn) -> T | None:
        """The value of this drawing; None where it has none. It stays as old as it was."""
        return self._known.get(drawn)

    def set(self, drawn: Drawn, value: T) -> None:
        """Give this drawing a value, in place of any before, and count it as the latest."""
        self.forget(drawn)
        self._known[drawn] = value
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]

    def forget(self, drawn: Drawn) -> T | None:
        """Returns the value that it had, if any."""
        return self._known.pop(drawn, None)
