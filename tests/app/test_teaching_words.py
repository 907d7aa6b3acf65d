"""How what came of a teaching is worded."""

from __future__ import annotations

import dataclasses

import pytest

from digitpad.app.own_hand import words
from digitpad.model_file import Lesson, Model
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.network import Network
from digitpad.teaching_job import HandScore, Taught

BEFORE = HandScore(own=0.5, own_loss=1.0, mnist=0.98, refused=0.9)
ANIMALS = ClassSet(("cat", "dog"), "animal", "animals")


def taught(model: Model | None = None, before: HandScore = BEFORE, **after: float | None) -> Taught:
    return Taught(model or Model(Network([784, 10])), 5, before, dataclasses.replace(before, **after))


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        ({"own": 0.6, "own_loss": 0.5}, "It reads your hand better now. It has forgotten nothing that it knew."),
        ({"own": 0.6, "own_loss": 0.5, "mnist": 0.9795}, "It reads your hand better now. It has forgotten next to "),
        ({"own": 0.6, "own_loss": 1.5}, "It reads more of your drawings right than before, but on average comes no "),
        ({"own": 0.6, "own_loss": 0.5, "mnist": 0.5}, "It reads your hand better now, but other drawings worse."),
        ({"own_loss": 0.5}, "It reads no more of your drawings right than before, but comes closer"),
        ({"own": 0.4, "own_loss": 0.5}, "It reads fewer of your drawings right than before"),
        ({"own_loss": 0.5, "mnist": 0.5}, "It reads no more of your drawings right than before, but comes closer"),
        ({"own_loss": 1.0}, "It does not read your hand better than before."),
        ({"own_loss": 1.5}, "It does not read your hand better than before."),
    ],
)
def test_the_verdict_weighs_the_own_hand_against_what_was_known(after, verdict):
    assert words.verdict(taught(**after)).startswith(verdict)


@pytest.mark.parametrize("own", [0.4, 0.5])
def test_what_only_comes_closer_says_whether_it_is_used_and_why_not(own):
    assert words.verdict(taught(own=own, own_loss=0.5)).endswith("It has forgotten nothing that it knew.")
    worse = words.verdict(taught(own=own, own_loss=0.5, mnist=0.5))
    assert worse.endswith("It reads other drawings worse. The choice is yours.")


def test_one_drawing_is_too_few_to_measure_by():
    one = HandScore(own=None, own_loss=None, mnist=0.98, refused=0.9)
    assert words.verdict(taught(before=one)).startswith("It has learned your one drawing.")
    assert words.figures(taught(before=one))[0] == ("too few", "too few")


def test_each_row_has_its_figures_before_and_after():
    found = words.figures(taught(own=1.0, mnist=0.9785, refused=0.85))
    assert found == [
        ("50.0\N{NO-BREAK SPACE}%", "100.0\N{NO-BREAK SPACE}%"),
        ("98.0\N{NO-BREAK SPACE}%", "97.9\N{NO-BREAK SPACE}%"),
        ("90.0\N{NO-BREAK SPACE}%", "85.0\N{NO-BREAK SPACE}%"),
    ]


def test_of_other_classes_nothing_is_refused():
    animals = Model(Network([784, 2]), classes=ANIMALS)
    assert len(words.rows(taught(animals))) == len(words.figures(taught(animals))) == 2
    assert "drawings" in words.rows(taught(animals))[0]


@pytest.mark.parametrize("classes", [DIGITS, ANIMALS], ids=["digits", "animals"])
def test_of_a_second_lesson_nobody_claims_that_the_drawings_were_new_to_it(classes):
    lesson = Lesson(counts=(1,) * len(classes), others=0, hand="me")
    network = Network([784, len(classes)])
    first, second = (Model(network, classes=classes, taught=(lesson,) * count) for count in (1, 2))
    assert "not learned" in words.rows(taught(first))[0]
    assert "may have learned" in words.rows(taught(second))[0]


SAID = [words.title, words.nothing_said, words.how_to_say, words.none_of_them, words.said_none, words.it_is_none]


@pytest.mark.parametrize("say", SAID)
def test_of_other_classes_no_text_speaks_of_digits_or_their_keys(say):
    assert "digit" in say(DIGITS)
    assert not any(word in say(ANIMALS) for word in ("digit", "key", "press"))


def test_only_digits_are_written():
    assert [words.twenty(classes) for classes in (DIGITS, ANIMALS)] == ["&Write twenty…", "&Draw twenty…"]
    assert [words.ask_for(1, classes) for classes in (DIGITS, ANIMALS)] == ["Write 1", "Draw: dog"]
