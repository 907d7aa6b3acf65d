"""The classes that a network tells apart: their names, and how one and many of them are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from digitpad.errors import SettingsError
from digitpad.message import mark, tr
from digitpad.printable import is_printable

NO_CLASS = -1  # the label of a picture that shows none of the classes
FEWEST, MOST = 2, 100
LONGEST_NAME = 60


@dataclass(frozen=True)
class ClassSet:
    """What the answers of a network mean; two sets with the same names are equal.

    Attributes:
        names: of the classes, in the order of the outputs; different from each other.
        one, many: what a member of any class is called, such as "digit" and "digits"; `tr(classes.many)` says it.

    Raises:
        SettingsError: fewer than 2 or more than 100 classes, an empty or long name, or one name twice.
    """

    names: tuple[str, ...]
    one: str = field(default=mark("picture"), compare=False)
    many: str = field(default=mark("pictures"), compare=False)

    def __post_init__(self) -> None:
        if not FEWEST <= len(self.names) <= MOST:
            raise SettingsError(
                tr(
                    "There are {fewest} to {most} classes, not {amount}.",
                    fewest=FEWEST,
                    most=MOST,
                    amount=len(self.names),
                )
            )
        if not all(0 < len(name) <= LONGEST_NAME and is_printable(name) for name in self.names):
            raise SettingsError(tr("The name of a class has 1 to {most} letters.", most=LONGEST_NAME))
        if len(set(self.names)) < len(self.names):
            twice = next(name for name in self.names if self.names.count(name) > 1)
            raise SettingsError(tr("Two classes have the name {twice}.", twice=twice))

    def __len__(self) -> int:
        return len(self.names)

    @property
    def are_digits(self) -> bool:
        """Whether they are the ten digits: only these are read as numbers, from left to right."""
        return self == DIGITS

    def a(self, index: int) -> str:
        """One of this class in a sentence: "an 8"; of other classes than digits the name alone."""
        name = self.names[index]
        if not self.are_digits:
            return name
        return tr("an {digit}", digit=name) if index == 8 else tr("a {digit}", digit=name)

    def the(self, index: int) -> str:
        """The same with the other article: "the 8"."""
        name = self.names[index]
        return tr("the {digit}", digit=name) if self.are_digits else name

    def test_example(self, index: int) -> str:
        """What a picture of the test set is called: "Test digit 433"."""
        if self.are_digits:
            return tr("Test digit {index:,}", index=index)
        return tr("Test {thing} {index:,}", thing=tr(self.one), index=index)

    @classmethod
    def of(cls, names: Sequence[str]) -> ClassSet:
        """The classes of these names; the ten digits where they are these."""
        return DIGITS if tuple(names) == DIGITS.names else cls(tuple(names))


DIGITS = ClassSet(tuple("0123456789"), mark("digit"), mark("digits"))
