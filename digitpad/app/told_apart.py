"""What files are called in a list, so that no two of them are called the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path


def told_apart(paths: Sequence[Path], name: Callable[[Path], str] = lambda path: path.stem) -> list[str]:
    """The `name` of each of these files; where another has the same, with its suffix or its folder."""
    forms = (name, lambda path: path.name, lambda path: f"{path.name} \N{EN DASH} {path.parent.name}", str)

    def title(path: Path) -> str:
        alone = (form(path) for form in forms if [form(other) for other in paths].count(form(path)) == 1)
        return next(alone, str(path))

    return [title(path) for path in paths]
