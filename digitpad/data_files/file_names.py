"""What the names of files, folders and arrays say of a data set: which part of it they hold. Opens none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

TRAINING, VALIDATION, TEST = PARTS = ("training", "validation", "test")
WORDS = {
    TRAINING: ("training", "train", "tra"),
    VALIDATION: ("validation", "valid", "val", "dev"),
    TEST: ("testing", "test", "tes", "t10k"),
}
_PART = "|".join(f"(?P<{part}>{'|'.join(words)})" for part, words in WORDS.items())
_PICTURES = r"set|data|images?|imgs?|pictures?|pics?|samples?"
_CALLED = re.compile(rf"(?:{_PART})(?:[-_ ]?(?:{_PICTURES}))?1?", re.IGNORECASE)  # "test1" is what Kaggle has
# As a word of its own, which what it holds may be joined to: Xtrain, trainset, testlabels, but not latest.
_NAMED = re.compile(
    rf"(?:(?<![a-z])|(?<=\b[xy])|(?<=_[xy]))(?:{_PART})(?=(?:{_PICTURES}|labels?|targets?|[xy])?(?![a-z]))"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")  # in trainImages, MNISTTest


def part_of(name: str) -> str | None:
    """The part of a set that one of the words of this name speaks of; None where none does, or several parts."""
    found = {match.lastgroup for match in _NAMED.finditer(_words(name))}
    return found.pop() if len(found) == 1 else None


def without_part(name: str) -> str:
    """This name in lower case without the words that `part_of` finds."""
    return _NAMED.sub("", _words(name))


def part_called(name: str) -> str | None:
    """The part of a set that a folder of this whole name is, such as "train", "val" or "Test_Images"."""
    match = _CALLED.fullmatch(name)
    return None if match is None else match.lastgroup


def _words(name: str) -> str:
    return _HUMP.sub("_", name).lower()


def bare(path: Path) -> str:
    """The name of a file without its endings, of which `.gz` may be the second."""
    return Path(path.stem).stem if path.suffix.lower() == ".gz" else path.stem


def without_packed_copies(paths: Sequence[Path]) -> list[Path]:
    """The paths without gzipped files that lie beside what was in them, as torchvision leaves them."""
    known = set(paths)
    return [path for path in paths if path.suffix.lower() != ".gz" or path.with_suffix("") not in known]


def ends_with(path: Path, ending: str) -> bool:
    """Whether a file is of the kind of this ending (`.csv`), perhaps gzipped."""
    return path.name.lower().removesuffix(".gz").endswith(ending)
