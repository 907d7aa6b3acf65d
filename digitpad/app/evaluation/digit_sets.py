"""The sets of digits that a network can be evaluated on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from digitpad import data_files
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.training import Examples


@dataclass(frozen=True)
class DigitSet:
    """Where digits come from and how they are called.

    Attributes:
        title: in the list of sets, "Test set".
        plural: in sentences, "test digits".
        singular: before a number, "Test digit".
        count: how many there are, if that is known before they are loaded.
        load: gets them; called in the worker thread. Raises DatasetError.
        classes: what they may be.
    """

    title: str
    plural: str
    singular: str
    count: int | None
    load: Callable[[], Examples]
    classes: ClassSet = DIGITS

    @property
    def entry(self) -> str:
        return self.title if self.count is None else f"{self.title} ({self.count:,})"

    @property
    def invitation(self) -> str:
        """What to do to see anything."""
        if self.count is None:
            return f"Press Evaluate to read the {self.plural}."
        time = "about a second" if self.count <= 20_000 else "a few seconds"
        return f"Press Evaluate to read {self.count:,} {self.plural}.\nIt takes {time}."

    @property
    def reading(self) -> str:
        """What is going on."""
        return f"The {self.plural} are being read."

    def name(self, index: int) -> str:
        return f"{self.singular} {index:,}"


def _validation_digits() -> Examples:
    examples = mnist_loader.load_images().validation
    # Copies, so that the 50,000 training digits do not stay in memory with them.
    return Examples(examples.images.copy(), examples.labels.copy())


TEST = DigitSet("Test set", "test digits", "Test digit", 10_000, mnist_loader.load_test_images)
VALIDATION = DigitSet("Validation set", "validation digits", "Validation digit", 10_000, _validation_digits)


def test_part(name: str, examples: Examples, classes: ClassSet) -> DigitSet:
    """The test part of a data set in use."""
    title = f"{name}, test set"
    return DigitSet(title, f"test {classes.many}", f"Test {classes.one}", len(examples), lambda: examples, classes)


def own_digits(folder: Path, count: int | None = None) -> DigitSet:
    """The test digits of a data set in a folder, or all of it where it has no test part."""
    name = folder.name or str(folder)
    return DigitSet(name, f"digits in {name}", f"{name}, digit", count, partial(_digits_in, folder))


def _digits_in(folder: Path) -> Examples:
    examples, classes = data_files.load_examples(folder)
    if not classes.are_digits:
        raise DatasetError(f"{folder} holds other classes than digits: open it on the Train page.")
    return examples
