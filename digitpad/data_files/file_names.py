"""What the names of files say of a data set."""

from __future__ import annotations

from pathlib import Path


def bare(path: Path) -> str:
    """The name of a file without its endings, of which `.gz` may be the second."""
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem


def ends_with(path: Path, ending: str) -> bool:
    """Whether a file is of the kind of this ending (`.csv`), perhaps gzipped."""
    return path.name.lower().removesuffix(".gz").endswith(ending)
