"""Finds by its name what an array or a file holds: pictures or labels, to be learned from or to be tested with.

People and programs call them x_train, trainX, train_images, X_tr, kmnist-test-labels and the like. Knows no files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from digitpad.data_files.file_names import TEST, TRAINING, WORDS
from digitpad.data_files.raw_data import several_sets

# The first ones come first where a file holds several: scikit-learn's `data` are its `images` once more.
_PICTURES = ("images", "x", "data", "pictures", "digits", "features", "imgs", "image", "pixels")
_LABELS = ("labels", "y", "target", "targets", "label", "classes")
_KINDS = _PICTURES + _LABELS
_SHORT = {TRAINING: ("tr",), TEST: ("te",)}  # as arrays are called, which have no other words in their names
_PART_NAMES = {part: (*words, *_SHORT.get(part, ())) for part, words in WORDS.items()}
_PART = "|".join(name for names in _PART_NAMES.values() for name in names)
_NAME = re.compile(
    rf"(?P<set>.*?[-_. ])??(?:(?P<first>{_PART})[-_. ]?)?(?P<kind>{'|'.join(_KINDS)})(?:[-_. ]?(?P<last>{_PART}))?"
)


@dataclass(frozen=True)
class Role:
    """What a name stands for.

    Attributes:
        part: one of `file_names.PARTS`; training where the name says nothing of it.
        pictures: whether it stands for pictures; otherwise for labels.
    """

    part: str
    pictures: bool


PICTURES, LABELS = Role(TRAINING, True), Role(TRAINING, False)


def found(names: Iterable[str]) -> dict[Role, str]:
    """Which of these names stands for what; those that say which part they are of come first."""
    return _of_sets(names).get("", {})


def _of_sets(names: Iterable[str]) -> dict[str, dict[Role, str]]:
    """The same of several sets, by their names, which come first as in `kmnist-test-imgs`; "" where there is none."""
    ranked: dict[str, dict[Role, tuple[bool, int, str]]] = {}
    for name in names:
        match = _NAME.fullmatch(name.lower())
        if match is None or (match["first"] and match["last"]):
            continue
        part = match["first"] or match["last"]
        role = Role(_part(part), match["kind"] in _PICTURES)
        roles = ranked.setdefault(match["set"] or "", {})
        rank = (part is None, _KINDS.index(match["kind"]), name)
        roles[role] = min(roles.get(role, rank), rank)
    return {own: {role: rank[-1] for role, rank in roles.items()} for own, roles in ranked.items()}


def only_set(files: Mapping[str, Path], place: Path) -> dict[Role, Path] | None:
    """The files of the one set that has pictures and labels to learn from, by their names; of several sets that of the
    named file, where `place` is one. None where there is no such set.

    Raises DatasetError where there are several.
    """
    sets = [{role: files[name] for role, name in roles.items()} for roles in _of_sets(files).values()]
    sets = [roles for roles in sets if {PICTURES, LABELS} <= set(roles)]
    if place in files.values():
        sets = [roles for roles in sets if place in roles.values()]
    if len(sets) > 1:
        raise several_sets(place, *(roles[PICTURES].name for roles in sets[:2]))
    return sets[0] if sets else None


def _part(name: str | None) -> str:
    return next((part for part, names in _PART_NAMES.items() if name in names), TRAINING)
