"""What the Evaluate page says, in English and with the signs of another language."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.app.evaluation import digit_sets
from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, own_digits
from digitpad.message import ENGLISH, Language, speak
from digitpad.nn.class_set import ClassSet
from digitpad.nn.training import Examples

ANIMALS = ClassSet(("cat", "dog"), "animal", "animals")


@pytest.fixture
def german():
    known = {"Test set": "Testmenge"}
    speak(Language("de", lambda text, many, count: known.get(text, ""), decimal=",", group="."))
    yield
    speak(ENGLISH)


def test_a_set_is_named_by_where_it_comes_from(mnist):
    animals = digit_sets.test_part("Zoo", Examples(mnist.test.images[:3], mnist.test.labels[:3]), ANIMALS)
    assert [animals.entry, animals.plural, animals.name(1)] == ["Zoo, test set (3)", "test animals", "Test animal 1"]
    own = own_digits(Path("class 5b"))
    assert [own.entry, own.plural, own.name(1200)] == ["class 5b", "digits in class 5b", "class 5b, digit 1,200"]
    assert [TEST.entry, TEST.plural, TEST.name(7)] == ["Test set (10,000)", "test digits", "Test digit 7"]


def test_a_folder_may_be_called_anything():
    assert own_digits(Path("{index} {0}")).name(7) == "{index} {0}, digit 7"


def test_a_folder_keeps_its_name_where_the_program_says_the_same_words(german):
    assert own_digits(Path("Test set")).entry == "Test set"
    assert TEST.entry == "Testmenge (10.000)"


def test_a_rate_becomes_narrower_without_growing():
    assert words.narrower_shares(0.9789) == ("97.9\N{NO-BREAK SPACE}%", "97.9", "97")
    assert words.narrower_shares(0.9999) == ("99.9\N{NO-BREAK SPACE}%", "99.9", "99")
    assert words.narrower_shares(float("nan")) == (words.NOTHING,)


def test_figures_have_the_signs_of_the_language(german):
    assert words.accuracy(9496, 10_000) == "94,96\N{NO-BREAK SPACE}%"
    assert words.narrower_shares(0.9789) == ("97,9\N{NO-BREAK SPACE}%", "97,9", "97")
    assert words.confidence(1) == "> 99,9\N{NO-BREAK SPACE}%"
    assert words.cell(9, 4, 1200) == "1.200 nines read as 4"


def test_what_the_other_network_read_is_said_of_it():
    told = words.digit_told_of_other("Test digit 4", 8, 3, 0.812)
    assert told == "Test digit 4: an 8 that the other read as 3, 81\N{NO-BREAK SPACE}% sure"
    assert words.spoken(words.digit_told("4", 3, 3, 1.0)) == "4: a 3 read right, more than 99.9 percent sure"
