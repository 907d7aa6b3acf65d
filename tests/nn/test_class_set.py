"""Which classes there may be, and how they are called in a sentence."""

from __future__ import annotations

import pytest

from digitpad.errors import SettingsError
from digitpad.nn.class_set import DIGITS, ClassSet

ANIMALS = ClassSet(("cat", "dog"), "animal", "animals")


@pytest.mark.parametrize(("count", "allowed"), [(1, False), (2, True), (100, True), (101, False)])
def test_there_are_2_to_100_classes(count, allowed):
    names = tuple(map(str, range(count)))
    if allowed:
        assert len(ClassSet(names)) == count
    else:
        with pytest.raises(SettingsError, match=rf"There are 2 to 100 classes, not {count}\."):
            ClassSet(names)


@pytest.mark.parametrize("name", ["", "a" * 61, "a\nb"])
def test_the_name_of_a_class_is_printable_and_neither_empty_nor_long(name):
    with pytest.raises(SettingsError, match=r"The name of a class has 1 to 60 letters\."):
        ClassSet(("cat", name))
    assert ClassSet(("cat", "a" * 60)).names[1] == "a" * 60


def test_no_two_classes_have_one_name():
    with pytest.raises(SettingsError, match=r"Two classes have the name dog\."):
        ClassSet(("cat", "dog", "dog"))


def test_only_digits_take_an_article():
    assert [DIGITS.a(7), DIGITS.a(8), DIGITS.the(8)] == ["a 7", "an 8", "the 8"]
    assert [ANIMALS.a(1), ANIMALS.the(1)] == ["dog", "dog"]


def test_a_test_picture_is_named_by_what_its_class_is_called():
    assert DIGITS.test_example(1_433) == "Test digit 1,433"
    assert ANIMALS.test_example(7) == "Test animal 7"


def test_the_names_of_the_ten_digits_make_the_digits():
    assert ClassSet.of(list("0123456789")) is DIGITS and ClassSet.of(list("0123456789")).are_digits
    other = ClassSet.of(list("123456789"))
    assert not other.are_digits and other.many == "pictures"
