"""Several values of one setting, to be trained one after the other."""

from __future__ import annotations

import dataclasses
import math

import pytest

from digitpad.app.runs.run import Epoch, Run
from digitpad.app.training.series import MOST, SETTINGS, Result, Series, best_of
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.errors import SettingsError
from digitpad.message import ENGLISH, Language, set_language
from digitpad.recipes import BOOK

FINISHED = TrainingOutcome("finished", epochs_done=1, seconds=1.0)


def run_with(*accuracies: float) -> Run:
    return Run(1, "Book", "", tuple(Epoch(0.9, accuracy, 0.1, 0.1, 3.0, 1.0) for accuracy in accuracies))


def refused(name: str, text: str) -> str:
    with pytest.raises(SettingsError) as caught:
        Series(BOOK, name, text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "text", "values", "written"),
    [
        ("learning_rate", "0.3; 3;30", [0.3, 3.0, 30.0], ["0.3", "3.0", "30.0"]),
        ("hidden_layers", "10; 100, 50;", [(10,), (100, 50)], ["10", "100, 50"]),
        ("mini_batch_size", "10; 1000", [10, 1000], ["10", "1,000"]),
        ("epochs", "5; 10", [5, 10], ["5", "10"]),
        ("seed", "0; 1; 2", [0, 1, 2], ["0", "1", "2"]),
    ],
)
def test_each_value_makes_a_recipe_that_differs_in_that_alone(name, text, values, written):
    series = Series(BOOK, name, text)
    trials = []
    while (trial := series.next) is not None:
        trials.append(trial)
        series.take_end(FINISHED, None)
    assert [trial.value for trial in trials] == written
    assert [getattr(trial.recipe.settings, name) for trial in trials] == values
    for trial, value in zip(trials, values, strict=True):
        assert trial.recipe.settings == dataclasses.replace(BOOK.settings, **{name: value})
    assert [result.value for result in series.results] == written


@pytest.mark.parametrize("name", SETTINGS)
def test_every_example_is_a_series_of_its_own(name):
    assert Series(BOOK, name, SETTINGS[name].example).place == "1 of 3"


def test_its_place_is_counted_up_to_the_last():
    series, places = Series(BOOK, "seed", "4; 5"), []
    for _ in range(3):
        places.append(series.place)
        series.take_end(FINISHED, run_with(0.9))
    assert places == ["1 of 2", "2 of 2", "2 of 2"]
    assert len(series.results) == 2  # an end that belongs to no value counts for nothing


def test_fewer_than_two_values_and_more_than_fifty_are_refused():
    assert refused("seed", "1;") == "Write at least two values, separated by semicolons, such as 0; 1; 2."
    assert refused("seed", "; ".join(map(str, range(MOST + 1)))) == "Write at most 50 values."
    assert Series(BOOK, "seed", "; ".join(map(str, range(MOST)))).place == "1 of 50"


def test_equal_values_are_trained_once():
    series = Series(BOOK, "learning_rate", "3; 0.3; 3,0; .3")
    assert series.place == "1 of 2"
    assert refused("hidden_layers", "100, 50; 100,50").startswith("Write at least two values")


def test_a_value_that_is_not_understood_is_named_in_the_sentence():
    assert refused("learning_rate", "3; fast") == "“fast” is not clear. Write 0.3; 3; 30, say."
    assert refused("epochs", "3; 0").startswith("“0”: ")
    assert refused("hidden_layers", "30; 0") == "“0”: Write whole numbers from 1 to 3,000, such as 100, 50."
    assert refused("learning_rate", "3; 1,200").startswith("“1,200” may be two numbers: ")


def test_the_best_is_the_one_with_the_highest_validation_accuracy_of_any_epoch():
    results = [Result("1", None), Result("2", run_with(0.8, 0.95, 0.9)), Result("3", run_with(0.94))]
    assert best_of(results) == 1
    assert best_of([*results, Result("4", run_with(math.nan, 0.96))]) == 3
    assert best_of([Result("1", None), Result("2", run_with())]) is None
    assert best_of([]) is None


def trials(name: str, text: str) -> list[object]:
    series, found = Series(BOOK, name, text), []
    while series.next is not None:
        found.append(getattr(series.next.recipe.settings, name))
        series.take_end(FINISHED, None)
    return found


@pytest.mark.parametrize(("code", "decimal", "example"), [("en", ".", "0.3; 3; 30"), ("de", ",", "0,3; 3; 30")])
def test_examples_are_written_in_the_language_and_can_be_read(code: str, decimal: str, example: str):
    set_language(Language(code, decimal=decimal))
    try:
        assert SETTINGS["learning_rate"].example == example
        assert trials("learning_rate", example) == [0.3, 3.0, 30.0]
        assert SETTINGS["hidden_layers"].example == "10; 30; 100, 50"
    finally:
        set_language(ENGLISH)


def test_values_are_read_as_people_write_them():
    assert trials("learning_rate", "0,3; 3; 3e1") == [0.3, 3.0, 30.0]
    assert trials("hidden_layers", "10; 30; 100, 50") == [(10,), (30,), (100, 50)]
    assert trials("seed", "0; 1;") == [0, 1]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("learning_rate", "3", "at least two values"),
        ("learning_rate", "3; x", "“x” is not clear"),
        ("learning_rate", "3; -1", "“-1”"),
        ("hidden_layers", "10; 9999", "“9999”"),
        ("epochs", "1; 0", "“0”"),
        ("seed", ";".join(map(str, range(60))), "at most 50"),
    ],
)
def test_what_cannot_be_tried_is_told_in_a_sentence(name, text, told):
    with pytest.raises(SettingsError, match=told):
        Series(BOOK, name, text)


def test_the_next_value_follows_a_finished_training_and_none_follows_the_last():
    series = Series(BOOK, "epochs", "1; 2")
    series.take_end(FINISHED, None)
    assert series.next is not None and series.next.recipe.settings.epochs == 2 and not series.over
    series.take_end(FINISHED, None)
    assert series.next is None and series.over


def test_a_training_that_failed_before_its_first_epoch_leaves_no_run_and_the_next_value_follows():
    series, run = Series(BOOK, "epochs", "1; 2"), run_with(0.9)
    series.take_end(TrainingOutcome("failed", epochs_done=0, seconds=1.0), run)
    series.take_end(FINISHED, run)
    assert [result.run for result in series.results] == [None, run]


def test_a_stop_ends_the_series_with_values_left():
    series = Series(BOOK, "epochs", "1; 2; 3")
    series.take_end(TrainingOutcome("stopped", epochs_done=1, seconds=1.0), None)
    assert series.over and series.next is not None and not series.results
