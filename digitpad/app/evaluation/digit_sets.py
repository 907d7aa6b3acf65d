"""The sets of digits that a network can be evaluated on."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from digitpad import data_files
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError
from digitpad.message import mark, tr
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples


@dataclass(frozen=True)
class DigitSet:
    """Where digits come from and what they are called.

    The three texts may name {source}, the {folder} that the place lies in, and {thing} and {things}: a member of any
    class and many of them.

    Attributes:
        title: in the list of sets, "Test set".
        many: in sentences, "test digits".
        one: a single one, "Test digit {index:,}".
        count: how many there are, if that is known before they are loaded.
        load: gets them; called in the worker thread. Raises DatasetError.
        classes: what they may be.
        source: the data set or folder they come from, for people.
        place: the folder, however the user spelled it; empty if they come from no folder.
        held_out: gets those that a training does not learn from, for the networks that were trained on this set; None
            where no network was.
        beside_others: the title where sets of other data stand in the list, if that has to say more.
    """

    title: str
    many: str
    one: str
    count: int | None
    load: Callable[[], Examples]
    classes: ClassSet = DIGITS
    source: str = ""
    place: str = ""
    held_out: Callable[[], Examples] | None = None
    beside_others: str = ""

    @property
    def entry(self) -> str:
        """In the list of sets: the title and, where it is known, the count, "Test set (10,000)"."""
        return self._counted(self.title)

    @property
    def entry_beside_others(self) -> str:
        """The same in a list that has sets of other data, "MNIST, test set (10,000)"."""
        return self._counted(self.beside_others or self.title)

    def _counted(self, title: str) -> str:
        title = self._said(title)
        return title if self.count is None else tr("{title} ({count:,})", title=title, count=self.count)

    @property
    def plural(self) -> str:
        """What they are called in a sentence."""
        return self._said(self.many)

    @property
    def invitation(self) -> str:
        """Shown before they are read: how to begin."""
        if self.count is None:
            return tr("Press Evaluate to read the {digits}.", digits=self.plural)
        values = {"count": self.count, "digits": self.plural}
        if self.count <= 20_000:
            return tr("Press Evaluate to read {count:,} {digits}.\nIt takes about a second.", **values)
        return tr("Press Evaluate to read {count:,} {digits}.\nIt takes a few seconds.", **values)

    def load_for(self, trained_on: Collection[str]) -> Examples:
        """Get them for networks that were trained on data sets of these names, without what these learned from.
        Called in the worker thread. Raises DatasetError."""
        return self.held_out() if self.held_out is not None and self.source in trained_on else self.load()

    @property
    def reading(self) -> str:
        """Shown while they are read."""
        return tr("Reading the {digits}…", digits=self.plural)

    def name(self, index: int) -> str:
        """What a single one is called, "Test digit 7"; `index` counts from 0 and is shown as it is."""
        return self._said(self.one, index=index)

    def _said(self, text: str, **values: object) -> str:
        folder = Path(self.place).parent.name
        names = {"source": self.source, "folder": folder}
        return tr(text, **names, thing=tr(self.classes.one), things=tr(self.classes.many), **values)


def _validation_digits() -> Examples:
    examples = mnist_loader.load_images().validation
    # Copies, so that the 50,000 training digits do not stay in memory with them.
    return Examples(examples.images.copy(), examples.labels.copy())


TEST = DigitSet(
    mark("Test set"),
    mark("test digits"),
    mark("Test digit {index:,}"),
    10_000,
    mnist_loader.load_test_images,
    beside_others=mark("MNIST, test set"),
)
VALIDATION = DigitSet(
    mark("Validation set"),
    mark("validation digits"),
    mark("Validation digit {index:,}"),
    10_000,
    _validation_digits,
    beside_others=mark("MNIST, validation set"),
)


def test_part(name: str, examples: Examples, classes: ClassSet) -> DigitSet:
    """The test part of a data set in use."""
    title, many, one = mark("{source}, test set"), mark("test {things}"), mark("Test {thing} {index:,}")
    return DigitSet(title, many, one, len(examples), lambda: examples, classes, name)


def own_digits(folder: Path, classes: ClassSet = DIGITS, others: Collection[DigitSet] = ()) -> DigitSet:
    """The test part of a data set of these classes in a folder, or all of it where it has no test part. Its title tells
    it from those of the `others`."""
    name = Path(os.path.abspath(folder)).name or str(folder)
    place = os.path.normcase(os.path.realpath(folder))  # unlike `resolve` also of links that lead in a circle
    many, one = mark("{things} in {source}"), mark("{source}, {thing} {index:,}")
    load, held_out = partial(_examples_in, folder, classes), partial(_held_out_in, folder)
    alike = any(other.source == name and other.place not in ("", place) for other in others)
    title = "{source} \N{EN DASH} {folder}" if alike else "{source}"
    return DigitSet(title, many, one, None, load, classes, name, place, held_out)


def _held_out_in(folder: Path) -> Examples:
    loaded = data_files.load(folder, to_learn=False)
    return loaded.everything() if loaded.dataset.test is None else loaded.dataset.test


def _examples_in(folder: Path, classes: ClassSet) -> Examples:
    examples, found = data_files.load_examples(folder)
    if found != classes:
        raise DatasetError(
            tr("{folder} holds other classes than the network knows: open it on the Train page.", folder=folder)
        )
    return examples
