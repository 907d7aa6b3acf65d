"""Which look the line of a run has in the plot: no two that are seen have the same, as long as there are enough."""

from __future__ import annotations

from collections.abc import Iterable

from digitpad.app.runs.run import Run

STYLES = 12


def free_style(shown: Iterable[Run]) -> int:
    """One that none of these has, or else that of the first, which is the next to be hidden."""
    taken = [run.style for run in shown]
    return next((style for style in range(STYLES) if style not in taken), taken[0] if taken else 0)
