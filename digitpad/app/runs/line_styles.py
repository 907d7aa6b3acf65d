"""Chooses the look of a run's line in the plot: visible lines differ as long as there are enough looks."""

from __future__ import annotations

from collections.abc import Iterable

from digitpad.app.runs.run import Run

STYLES = 12


def free_style(shown: Iterable[Run]) -> int:
    """A look, 0 to 11, that none of these runs has; if there is none, that of the first, the next to be hidden."""
    taken = [run.style for run in shown]
    return next((style for style in range(STYLES) if style not in taken), taken[0] if taken else 0)
