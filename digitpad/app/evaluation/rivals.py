"""The models that the present one can be compared with, and what the comparison shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.told_apart import told_apart
from digitpad.digits.evaluation import Comparison, Evaluation
from digitpad.message import tr_count


class Rivals:
    """A list of model files, of which one is chosen: bundled models, runs, and files that a person has named.

    Attributes:
        chosen: None where there is nothing to compare with.
    """

    def __init__(self, bundled: Sequence[Path]) -> None:
        self._entries = [(path.stem, path) for path in bundled]
        self._runs: dict[Path, str] = {}
        self.chosen: Path | None = bundled[0] if bundled else None
        self._by_person = False

    @property
    def entries(self) -> tuple[tuple[str, Path], ...]:
        """What each is called, and its file."""
        files = [path for _, path in self._entries if path not in self._runs]
        titles = dict(zip(files, told_apart(files), strict=True))
        return tuple((titles.get(path, name), path) for name, path in self._entries)

    @property
    def chosen_index(self) -> int:
        """The index of the chosen one among the entries; 0 where none is chosen."""
        index = None if self.chosen is None else self._index(self.chosen)
        return 0 if index is None else index

    def list_runs(self, runs: Sequence[tuple[str, Path]]) -> bool:
        """List these runs, by name and model file, at the end. Returns whether that changes anything."""
        listed = {path: name for name, path in runs}
        if listed == self._runs:
            return False
        for path in self._runs:
            place = self._index(path)
            if place is not None:
                del self._entries[place]
        self._runs = listed
        self._entries.extend(runs)
        if self.chosen is not None and self._index(self.chosen) is None:  # a run that is gone
            self._by_person = False
            self.chosen = self._entries[0][1] if self._entries else None
        return True

    def run_name(self, path: Path | None) -> str:
        """What a run is called; empty for other files, which have a name of their own."""
        return "" if path is None else self._runs.get(path, "")

    def choose(self, path: Path) -> bool:
        """A person compares with this file. Returns whether it was not listed yet; then it becomes the first entry."""
        self.chosen, self._by_person = path, True
        unlisted = self._index(path) is None
        if unlisted:
            self._entries.insert(0, (path.stem, path))
        return unlisted

    def prefer_another_than(self, name: str, digits: bool = True) -> None:
        """Choose a model other than the present one, which is called `name`, unless a person has chosen already. If
        the present one does not read `digits`, prefer a run: the bundled models all read digits."""
        if self._by_person:
            return
        likely = [] if digits else list(self._runs)
        if self.chosen is None or self.chosen.stem == name or (likely and self.chosen not in likely):
            others = (path for path in [*likely, *(path for _, path in self._entries)] if path.stem != name)
            self.chosen = next(others, self.chosen)

    def _index(self, path: Path) -> int | None:
        return next((index for index, (_, listed) in enumerate(self._entries) if listed == path), None)


@dataclass(frozen=True)
class ReadAlone:
    """The digits that one of two networks reads right and the other does not.

    Attributes:
        name: of the network.
        own, other: its evaluation, and that of the other network.
        indices: of the digits, those first of whose wrong answer the other network is most confident.
    """

    name: str
    own: Evaluation
    other: Evaluation
    indices: tuple[int, ...]

    def caption(self, index: int) -> str:
        """What the digit is, and what the other took it for."""
        return words.as_what(*self._pair(index), self.other.classes)

    @property
    def captions(self) -> list[str]:
        """Each caption once."""
        return sorted({self.caption(index) for index in self.indices})

    def _pair(self, index: int) -> tuple[int, int]:
        """Its label, and the other one's answer."""
        return int(self.own.examples.labels[index]), int(self.other.answers[index])

    def description(self, index: int, digits: DigitSet) -> str:
        """The same in words."""
        confidence = float(self.other.confidence[index])
        return words.digit_text_of_other(digits.name(index), *self._pair(index), confidence, self.other.classes)


def read_alone(comparison: Comparison, first: str, second: str) -> tuple[ReadAlone, ReadAlone]:
    """What only one of the two reads, which are called `first` and `second`."""
    return (
        _read_alone(first, comparison.first, comparison.second, comparison.only_first),
        _read_alone(second, comparison.second, comparison.first, comparison.only_second),
    )


def _read_alone(name: str, own: Evaluation, other: Evaluation, alone: np.ndarray) -> ReadAlone:
    ordered = alone[np.argsort(-other.confidence[alone], kind="stable")]
    return ReadAlone(name, own, other, tuple(ordered.tolist()))


def in_common(comparison: Comparison) -> str:
    """How many digits both read right, and how many wrong."""
    right, wrong = len(comparison.both), len(comparison.neither)
    values = {"right": right, "wrong": wrong}
    return tr_count(
        "Both read {right:,} picture right and {wrong:,} wrong.",
        "Both read {right:,} pictures right and {wrong:,} wrong.",
        right,
        **values,
    )
