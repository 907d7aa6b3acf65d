"""A network of digits is spoken of with digits, and one of other classes never: in the guide, and of own drawings."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app import guide_texts
from digitpad.app.insight.map_texts import counted
from digitpad.app.own_hand import words
from digitpad.nn.class_set import DIGITS, ClassSet

PETS = ClassSet(("cat", "dog"), "pet", "pets")
SAID = [
    words.title, words.twenty, words.what_is_asked, words.nothing_said, words.how_to_say, words.none_of_them,
    words.said_none, words.it_is_none, guide_texts.first_step, guide_texts.welcome,
    lambda classes: words.note(0, classes), lambda classes: words.note(1, classes),
    lambda classes: words.note(2, classes), lambda classes: words.ask_for(1, classes),
]  # fmt: skip
OF_DIGITS = ("digit", "Write", "write")


@pytest.mark.parametrize("said", SAID)
def test_only_what_reads_digits_is_spoken_of_with_digits(said):
    assert any(word in said(DIGITS) for word in OF_DIGITS)
    assert not any(word in said(PETS) for word in OF_DIGITS)


def test_the_number_of_own_drawings_is_said_once_there_is_one():
    for classes in (DIGITS, PETS):
        nothing, one, many = (words.note(count, classes) for count in (0, 1, 1_200))
        assert nothing.startswith("Draw ") and one.startswith("One drawing.") and many.startswith("1,200 drawings.")


def test_a_page_of_the_guide_speaks_of_digits_where_they_are_read_or_learned_from():
    spoken = guide_texts.GuidePage("", "", "", ("a", "b", "digits"), ("a", "b", "things"))
    assert (
        spoken.text(DIGITS, own_data=True) == "a\n\nb\n\ndigits" and spoken.text(PETS, own_data=False)[6:] == "things"
    )
    of_data = guide_texts.GuidePage("", "", "", ("a", "b", "digits"), ("a", "b", "things"), speaks_of_data=True)
    assert of_data.text(DIGITS, own_data=True)[6:] == "things" and of_data.text(PETS, own_data=False)[6:] == "digits"
    plain = guide_texts.GuidePage("", "", "", ("a", "b", "c"))
    assert plain.text(PETS, own_data=True) == plain.text(DIGITS, own_data=False) == "a\n\nb\n\nc"


def test_the_keys_of_digits_are_named_for_digits_alone_and_all_others_for_both():
    of_digits, of_pets = guide_texts.keys(DIGITS), guide_texts.keys(PETS)
    differing = [pair for pair in zip(of_digits, of_pets, strict=True) if pair[0] != pair[1]]
    assert len(differing) == 1 and "0" in differing[0][0][0] and len(of_digits) > 10


def test_what_lies_in_a_part_of_the_map_is_counted_by_its_classes():
    assert counted(np.array([0, 3]), PETS) == "3 pets: 3 \N{MULTIPLICATION SIGN} dog"
    assert counted(np.array([1, 2]), PETS) == "3 pets: 2 \N{MULTIPLICATION SIGN} dog, 1 \N{MULTIPLICATION SIGN} cat"
    assert counted(np.array([1, 0]), PETS) == "1 pet: 1 \N{MULTIPLICATION SIGN} cat"
    assert counted(np.zeros(2, int), PETS) == "No pet lies there" and "digit" in counted(np.zeros(10, int), DIGITS)
