"""Every public method and property says what it is for, unless it overrides one that does."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cached_property
from types import FunctionType

import digitpad
from digitpad.gui.kit.hand_over import Successor
from digitpad.gui.kit.message_above import ShowsMessages
from digitpad.gui.page_context import Navigable

FOLLOWED = Navigable, ShowsMessages, Successor  # by widgets that do not derive from them
OURS = "digitpad", "tests"


def public_classes() -> Iterator[type]:
    for found in pkgutil.walk_packages(digitpad.__path__, "digitpad."):
        if found.name != "digitpad.__main__":  # it starts the program
            for made in vars(importlib.import_module(found.name)).values():
                if isinstance(made, type) and made.__module__ == found.name and not made.__name__.startswith("_"):
                    yield made


def function_of(member: object) -> FunctionType | None:
    """The function behind a method or property; None for any other member of a class."""
    behind = (getattr(member, name, None) for name in ("fget", "func", "__func__"))
    function = next((each for each in behind if each is not None), member)
    return function if isinstance(function, FunctionType) else None


def states_contract(made: type, name: str) -> bool:
    """Whether a class says itself what this member is for. Of Qt's and Python's, that is said elsewhere."""
    if name not in vars(made):
        return False
    function = function_of(vars(made)[name])
    return made.__module__.split(".")[0] not in OURS or function is None or bool(function.__doc__)


def undocumented(made: type) -> list[str]:
    followed = [protocol for protocol in FOLLOWED if issubclass(made, protocol)]
    own = {name: function_of(member) for name, member in vars(made).items() if not name.startswith("_")}
    return [
        f"{made.__module__}.{made.__qualname__}.{name}"
        for name, function in own.items()
        # The default of a field may be a function, too.
        if function is not None and function.__qualname__ == f"{made.__qualname__}.{name}"
        if not any(states_contract(each, name) for each in (*made.__mro__, *followed))
    ]


def test_every_public_method_and_property_says_what_it_is_for() -> None:
    classes = list(public_classes())
    assert len(classes) > 400
    assert [name for made in classes for name in undocumented(made)] == []


class Bare(list[int]):
    @property
    def a(self) -> int:
        return 1

    @cached_property
    def b(self) -> int:
        return 2

    @classmethod
    def c(cls) -> int:
        return 3

    def d(self) -> int:
        return 4

    def sort(self) -> None:  # type: ignore[override] # its contract is that of `list`
        super().sort()

    def take_over(self, other: Bare) -> None:
        self[:] = other

    def said(self) -> int:
        """It is said."""
        return 5


class Derived(Bare):
    def d(self) -> int:
        return 6

    def said(self) -> int:
        return 7


def test_what_says_nothing_and_overrides_nothing_that_does_is_found() -> None:
    assert [name.rpartition(".")[2] for name in undocumented(Bare)] == ["a", "b", "c", "d"]
    assert [name.rpartition(".")[2] for name in undocumented(Derived)] == ["d"]
