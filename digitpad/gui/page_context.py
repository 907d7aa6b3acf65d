"""What a page gets from the window, and how one page leads to another. It knows neither the pages nor the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QUndoStack

from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session


@dataclass(frozen=True)
class NeuronPlace:
    """A neuron on the Neurons page: its layer from 1, its index from 0."""

    layer: int
    index: int


@runtime_checkable
class Navigable(Protocol):
    """A page that can be opened at a place: the Neurons page at a `NeuronPlace`, Evaluate at the file of a rival."""

    def go_to(self, place: object) -> None:
        """Show this place; called once the page is open. A page ignores places of kinds that it does not know."""


@dataclass(frozen=True)
class PageContext:
    """What pages are made from.

    Attributes:
        session: the network, its training and the pad.
        undo_stack: that of the window.
        preferences: kept until the next start.
        open_page: opens the page of this title, at a place on it if one is given.
    """

    session: Session
    undo_stack: QUndoStack
    preferences: Preferences
    open_page: Callable[[str, object], None]
