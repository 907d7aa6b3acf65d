"""Divides pictures into the parts of a set by a column of a table that says for each which one it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.data_files.file_names import PARTS, TRAINING, VALIDATION, part_of
from digitpad.data_files.raw_data import RawData, RawPart

_PUBLIC = "publictest"  # Kaggle's, by which people choose; what counts in the end is "PrivateTest"


def names_parts(column: Sequence[str]) -> bool:
    """Whether all of these words speak of parts of a set."""
    return bool(column) and all(map(part_of, column))


def part_by(word: str) -> str:
    """The part that a word speaks of; that to learn from where it speaks of none."""
    return VALIDATION if word.lower() == _PUBLIC else part_of(word) or TRAINING


def divided(everything: RawPart, words: Sequence[str]) -> RawData:
    """The pictures in parts, by one word for each."""
    parts = np.array(list(map(part_by, words)))
    return RawData.of({part: everything.chosen(parts == part) for part in PARTS})
