"""What is known of drawings that may come back to the pad by undo and redo, for as long as they may."""

from __future__ import annotations

from typing import Generic, TypeVar

from digitpad.app.pad.stroke import Stroke

Drawn = tuple[Stroke, ...]  # finished strokes never change, so they tell one drawing from another
T = TypeVar("T")

MOST = 120  # some more than the steps that can be undone; each holds all points of a drawing


class KnownDrawings(Generic[T]):
    """Something about each of the latest drawings. The one that was set longest ago leaves first."""

    def __init__(self) -> None:
        self._known: dict[Drawn, T] = {}

    def __len__(self) -> int:
        return len(self._known)

    def get(self, drawn: Drawn) -> T | None:
        return self._known.get(drawn)

    def set(self, drawn: Drawn, value: T) -> None:
        self.forget(drawn)
        self._known[drawn] = value
        if len(self._known) > MOST:
            del self._known[next(iter(self._known))]

    def forget(self, drawn: Drawn) -> T | None:
        """Returns what was known."""
        return self._known.pop(drawn, None)
