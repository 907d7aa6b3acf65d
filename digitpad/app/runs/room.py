"""Which runs are removed when all together take too much of the disk."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.app.runs.run import Run

LIMIT = 500_000_000  # bytes of all runs together, at first


def leaving(runs: Sequence[Run], limit: int, present: Run | None) -> list[Run]:
    """The runs to remove so that the others fit the limit: saved ones before unsaved ones, the oldest first. Pinned
    ones and the present one stay."""
    left, size = [], sum(run.size for run in runs)
    candidates = [run for run in runs if not run.pinned and run != present and run.size]
    for run in sorted(candidates, key=lambda run: (not run.saved, run.number)):
        if size <= limit:
            break
        size -= run.size
        left.append(run)
    return left


def stays(run: Run, runs: Sequence[Run], limit: int) -> bool:
    """Whether it would stay even if it were not the present one."""
    pinned = sum(each.size for each in runs if each.pinned and each.key != run.key)
    return run.pinned or pinned + run.size <= limit
