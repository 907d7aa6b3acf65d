"""When a hint is given and what it offers, from made up reports: no training is needed to say these."""

from __future__ import annotations

import dataclasses

import pytest

from digitpad.app.training.hints import Remark, finished, hint
from digitpad.app.training.remedies import changed, for_one_epoch, tenth, usual_learning_rate
from digitpad.nn.health import Health
from digitpad.nn.reports import EpochFigures
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES

BOOK = TrainingSettings()
RELU = dataclasses.replace(BOOK, hidden="relu", output="softmax", cost="cross_entropy", initialization="he")
NBSP = "\N{NO-BREAK SPACE}"


def reports(accuracies, validation=None, training=None):
    """One for each accuracy on the validation digits, with these losses or none to speak of."""
    validation, training = validation or [0.1] * len(accuracies), training or [0.1] * len(accuracies)
    return [
        EpochFigures(epoch, 30, of_training, 0.9, loss, accuracy, None, None, 1.0, 3.0, 3.0)
        for epoch, (accuracy, loss, of_training) in enumerate(zip(accuracies, validation, training, strict=True))
    ]


def said(settings, accuracies=(0.9, 0.9), health=None, deformed=False, ended=False, **losses) -> Remark | None:
    return hint(reports(accuracies, **losses), settings, health or Health(), deformed, ended)


# Dead and saturated neurons


def test_half_of_the_neurons_dead_after_two_epochs_are_worth_a_hint():
    settings = dataclasses.replace(RELU, learning_rate=1.0)
    remark = said(settings, health=Health(dead=0.5))
    assert remark.opening == "Dead neurons."
    assert remark.text.startswith(f"50{NBSP}% of the hidden neurons are silent for every picture")
    assert said(settings, health=Health(dead=0.49)) is None
    assert said(settings, (0.9,), health=Health(dead=1.0)) is None


def test_half_of_the_neurons_saturated_are_worth_a_hint_that_names_their_activation():
    remark = said(dataclasses.replace(BOOK, learning_rate=30.0), health=Health(saturated=0.5))
    assert remark.opening == "Saturated neurons."
    assert "at an end of their sigmoid for" in remark.text
    tanh = dataclasses.replace(RELU, hidden="tanh")
    assert "at an end of their tanh for" in said(tanh, health=Health(saturated=0.6)).text
    assert said(BOOK, health=Health(saturated=0.49)) is None


@pytest.mark.parametrize(
    ("rate", "start", "offered"),
    [
        (0.29, "book", {"initialization": "he"}),
        (0.31, "book", {"learning_rate": 0.1}),
        (0.16, "he", {"learning_rate": 0.1}),
        (0.15, "he", {"learning_rate": 0.015}),
    ],
)
def test_dead_neurons_are_blamed_on_the_start_or_on_the_rate(rate, start, offered):
    remark = said(dataclasses.replace(RELU, learning_rate=rate, initialization=start), health=Health(dead=1.0))
    assert (remark.remedy.action, remark.remedy.changes) == ("restart", offered)
    assert ("from the start" in remark.text) == ("initialization" in offered)
    assert ("too high" in remark.text) == ("learning_rate" in offered)


# No learning


@pytest.mark.parametrize(
    ("changes", "cause", "offered"),
    [
        ({"learning_rate": 9.0}, "The learning rate, 9.0, is probably too high.", {"learning_rate": 3.0}),
        ({"learning_rate": 0.1}, "The learning rate, 0.1, is probably too low.", {"learning_rate": 3.0}),
        ({"l2": 0.003}, "The weight decay, 0.003, is probably too strong.", {"l2": 0.0}),
        ({"dropout": 0.6}, "The dropout, 0.6, is probably too strong.", {"dropout": 0.2}),
        ({"l2": 0.002, "dropout": 0.5}, "The learning rate, 3.0, may be too high.", {"learning_rate": 0.3}),
        ({"learning_rate": 8.9}, "The learning rate, 8.9, may be too high.", {"learning_rate": 0.89}),
    ],
)
def test_what_does_not_learn_is_blamed_on_the_likeliest_setting(changes, cause, offered):
    remark = said(dataclasses.replace(BOOK, **changes), (0.1,) * 5)
    assert remark.opening == "It does not learn."
    assert remark.text == f"Validation has stayed near 10{NBSP}% for five epochs. {cause}"
    assert remark.remedy.changes == offered


@pytest.mark.parametrize(("method", "rate"), [("sgd", 0.1), ("adam", 0.001), ("momentum", 0.05), ("nesterov", 0.05)])
def test_many_layers_of_sigmoids_are_to_become_relu_with_a_rate_for_their_method(method, rate):
    settings = dataclasses.replace(BOOK, hidden_layers=(30, 30), method=method)
    settings = dataclasses.replace(settings, learning_rate=usual_learning_rate(settings))
    remark = said(settings, (0.1,) * 5)
    assert "Through two layers of sigmoids" in remark.text
    assert remark.remedy.changes == {
        "hidden": "relu",
        "initialization": "he",
        "output": "softmax",
        "cost": "cross_entropy",
        "learning_rate": rate,
    }
    assert dataclasses.replace(settings, **remark.remedy.changes)


def test_patience_is_shorter_once_no_more_epochs_come():
    assert said(BOOK, (0.1,) * 4) is None
    assert said(BOOK, (0.1,) * 2, ended=True).opening == "It does not learn."
    assert said(BOOK, (0.1,), ended=True) is None
    assert said(BOOK, (0.3, *(0.1,) * 4), ended=True) is not None


# Worse again


def test_two_epochs_clearly_below_the_best_are_worth_a_hint():
    worse = said(BOOK, (0.9, 0.84, 0.84))
    assert worse.opening == "It is getting worse."
    assert worse.text.startswith(f"Validation fell from 90 to 84{NBSP}%.")
    assert worse.remedy.changes == {"learning_rate": 0.3}
    assert said(BOOK, (0.9, 0.84, 0.86)) is None and said(BOOK, (0.9, 0.86, 0.84)) is None
    assert said(dataclasses.replace(BOOK, learning_rate=100.0), (0.9, 0.8, 0.8)).remedy.changes["learning_rate"] == 3.0


# Overfitting

SINKING = [0.10, 0.09, 0.08, 0.07, 0.05, 0.04, 0.03, 0.02]
GROWING = [0.20, 0.15, 0.15, 0.15, 0.17, 0.18, 0.19, 0.20]


def test_errors_that_grow_on_validation_and_shrink_on_training_digits_are_overfitting():
    remark = said(BOOK, (0.9,) * 8, validation=GROWING, training=SINKING)
    assert remark.opening == "It overfits."
    assert "have grown since epoch 4" in remark.text
    assert remark.remedy.action == "restart" and "deformation" in remark.remedy.changes


def test_overfitting_needs_falling_training_errors_a_clear_growth_and_some_epochs():
    flat, little = [0.1] * 8, [0.20, 0.15, 0.15, 0.15, 0.155, 0.155, 0.155, 0.155]
    assert said(BOOK, (0.9,) * 8, validation=GROWING, training=flat) is None
    assert said(BOOK, (0.9,) * 8, validation=little, training=SINKING) is None
    assert said(BOOK, (0.9,) * 5, validation=GROWING[3:], training=SINKING[3:]) is None


@pytest.mark.parametrize(("last", "overfits"), [(0.5, True), (0.65, False)])
def test_the_training_errors_of_the_last_epochs_have_to_be_three_tenths_smaller(last, overfits):
    sinking = [1.0, 1.0, 1.0, 1.0, 0.75, 0.75, 0.75, last]
    assert bool(said(BOOK, (0.9,) * 8, validation=GROWING, training=sinking)) == overfits


@pytest.mark.parametrize(
    ("validation", "overfits"),
    [
        *[((0.2, 0.15, 0.15, 0.15, 0.16, 0.16, 0.16, last), last == 0.17) for last in (0.163, 0.17)],  # eight percent
        ((0.3, 0.2, 0.15, 0.15, 0.15, 0.19, 0.19, 0.2), True),
        ((0.3, 0.3, 0.2, 0.15, 0.15, 0.15, 0.19, 0.25), False),  # the best three are too new
    ],
)
def test_the_validation_errors_have_to_be_clearly_larger_for_some_epochs(validation, overfits):
    assert bool(said(BOOK, (0.9,) * 8, validation=list(validation), training=SINKING)) == overfits


def test_one_that_overfits_deformed_digits_is_to_keep_its_best_epoch():
    accuracies = (0.8, 0.9, 0.93, 0.92, 0.92, 0.92, 0.92, 0.92)
    remark = said(BOOK, accuracies, deformed=True, validation=GROWING, training=SINKING)
    assert (remark.remedy.action, remark.remedy.label) == ("stop", "Stop and keep epoch 3")


# Finished


def test_ten_epochs_without_a_better_one_are_the_end_at_a_constant_rate():
    nine, ten = (0.8, 0.95, *(0.94,) * 9), (0.8, 0.95, *(0.94,) * 10)
    assert finished(reports(nine), BOOK) is None
    remark = finished(reports(ten), BOOK)
    assert remark.text.startswith(f"No epoch after epoch 2 was better: there 95.0{NBSP}% of")
    assert remark.remedy.label == "Stop and keep epoch 2"
    assert finished(reports(ten), dataclasses.replace(BOOK, schedule="cosine")) is None


# Remedies


@pytest.mark.parametrize(
    ("changes", "rate"),
    [
        ({}, 3.0),
        ({"method": "momentum"}, 0.3),
        ({"cost": "cross_entropy"}, 0.5),
        ({"cost": "cross_entropy", "method": "nesterov"}, 0.05),
        ({"hidden": "relu"}, 0.1),
        ({"hidden": "tanh", "method": "momentum"}, 0.05),
        ({"hidden": "relu", "hidden_layers": ()}, 3.0),
        ({"method": "adam"}, 0.001),
    ],
)
def test_each_method_and_activation_has_its_usual_rate(changes, rate):
    assert usual_learning_rate(dataclasses.replace(BOOK, **changes)) == rate


def test_a_tenth_has_no_digits_of_binary_fractions():
    assert [tenth(rate) for rate in (3.0, 0.3, 0.7, 1000.0)] == [0.3, 0.03, 0.07, 100.0]


def test_one_epoch_of_a_recipe_keeps_its_name_and_rate_and_nothing_that_changes_the_rate():
    best = RECIPES["best"]
    once = for_one_epoch(best)
    assert (once.name, once.title, once.pen_digits) == (best.name, best.title, best.pen_digits)
    settings = once.settings
    assert (settings.epochs, settings.schedule, settings.warm_up, settings.patience) == (1, "constant", 0.0, 0)
    assert settings.learning_rate == best.settings.learning_rate


def test_a_changed_recipe_is_called_custom_and_may_get_another_deformation():
    quick = RECIPES["quick"]
    again = changed(quick, {"epochs": 3})
    assert (again.name, again.title, again.deformation) == ("custom", "Custom", quick.deformation)
    assert changed(quick, {"deformation": None}).deformation is None
