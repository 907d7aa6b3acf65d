"""Finds the labels of pictures in the names of their files, such as 7_0001.png, cat.12.jpg or 00012-label-7.png."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digitpad.nn.class_set import FEWEST, LONGEST_NAME, MOST

_DATE = re.compile(r"\d{4}")  # or a time, or a number of the picture: as cameras have them, and no class
_BEGINNING = re.compile(r"(\d+)[^\d.]")
_BEFORE_NUMBER = re.compile(r"(.*?)[-_. ]*\(?\d+\)?")
_END = re.compile(r".*[-_. ](\w+)")
_FORMS = (_BEGINNING, _BEFORE_NUMBER, _END)


def labels(names: Sequence[str]) -> list[str] | None:
    """The label of each of these names without a suffix: a number they begin with, what stands before the number they
    end with, or what they end with. None where none of these makes classes of several pictures each."""
    for form in _FORMS:
        found = [
            match[1] for name in names if (match := form.match(name) if form is _BEGINNING else form.fullmatch(name))
        ]
        if len(found) == len(names) and _are_labels(found):
            return found
    return None


def _are_labels(found: list[str]) -> bool:
    classes = set(found)
    return FEWEST <= len(classes) <= min(MOST, len(found) // 2) and all(
        0 < len(name) <= LONGEST_NAME and not _DATE.search(name) for name in classes
    )
