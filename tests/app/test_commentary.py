"""The sentences on how a training goes, checked without any window."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from digitpad.app.texts import rate_text
from digitpad.app.training import commentary, hints
from digitpad.app.training.remedies import Remedy
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochFigures
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES, Recipe

BOOK = TrainingSettings()


def reports_with(*accuracies: float) -> list[EpochFigures]:
    return [
        EpochFigures(
            epoch=epoch,
            epochs=30,
            training_loss=0.05,
            training_accuracy=accuracy,
            validation_loss=0.05,
            validation_accuracy=accuracy,
            test_correct=None,
            test_total=None,
            seconds=0.5,
            learning_rate=3.0,
            base_learning_rate=3.0,
        )
        for epoch, accuracy in enumerate(accuracies)
    ]


def custom(**changes: Any) -> Recipe:
    settings = dataclasses.replace(BOOK, **changes)
    return dataclasses.replace(RECIPES["book"], name="custom", title="Custom", settings=settings)


def test_a_recipe_says_what_to_expect():
    remark = commentary.before_training(RECIPES["book"])
    assert str(remark).startswith("Book: One hidden layer of 30 sigmoid neurons")
    assert (remark.kind, remark.remedy) == ("info", None)


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_no_named_recipe_raises_a_hint(recipe):
    assert commentary.before_training(recipe).kind == "info"
    assert commentary.before_training(dataclasses.replace(recipe, name="custom")).kind == "info"


@pytest.mark.parametrize(
    ("layers", "words"),
    [
        ((), "no hidden layer"),
        ((1,), "one hidden layer of 1 sigmoid neuron"),
        ((100, 50), "two hidden layers of 100 and 50 sigmoid neurons"),
        ((3000, 20, 10), "three hidden layers of 3,000, 20 and 10 sigmoid neurons"),
    ],
)
def test_own_settings_are_described(layers, words):
    assert str(commentary.before_training(custom(hidden_layers=layers))) == f"Custom: {words}, trained with SGD."


def test_a_rate_far_over_the_usual_is_pointed_out_before_training():
    remark = commentary.before_training(custom(method="adam", learning_rate=3.0))
    assert remark.kind == "warning"
    assert "With Adam" in remark.text
    assert remark.remedy == Remedy("Use 0.001", "use", {"learning_rate": 0.001})


def test_good_progress_is_compared_with_three_epochs_ago():
    remark = commentary.during_training(reports_with(0.90, 0.943, 0.944, 0.945, 0.947), BOOK)
    assert str(remark) == (
        "Learning well. 95\N{NO-BREAK SPACE}% of the validation pictures are read right, 0.4 points more than three "
        "epochs ago."
    )
    assert remark.kind == "learning"


def test_early_progress_is_compared_with_what_there_is():
    assert "than one epoch ago" in commentary.during_training(reports_with(0.90, 0.94), BOOK).text
    assert "after the first epoch" in commentary.during_training(reports_with(0.90), BOOK).text


@pytest.mark.parametrize(
    ("last", "words"),
    [(0.9501, "0.1 points more than"), (0.9502, "as many as"), (0.948, "0.2 points fewer than")],
)
def test_small_gains_are_called_slowing_down(last, words):
    first = 0.949 if last == 0.9501 else 0.950
    remark = commentary.during_training(reports_with(first, 0.951, 0.950, last), BOOK)
    assert remark.opening == "Slowing down."
    assert words in remark.text


def test_all_are_read_right_only_where_none_is_not():
    almost = commentary.during_training(reports_with(0.98, 0.99, 0.9997), BOOK)
    assert "99.9\N{NO-BREAK SPACE}% of the validation pictures" in almost.text
    assert "100.0\N{NO-BREAK SPACE}%" in commentary.during_training(reports_with(0.98, 1.0), BOOK).text


def test_an_epoch_as_good_as_the_last_one_is_not_called_better():
    outcome = TrainingOutcome("finished", 3, 14.0, "", 1)
    remark = commentary.after_training(outcome, reports_with(0.9, 0.95, 0.95), BOOK)
    assert "no epoch was better" in remark.text and remark.remedy is None


def test_what_two_classes_reach_by_guessing_is_not_called_learning_well():
    two = Network([784, 4, 2], rng=np.random.default_rng(0))
    assert commentary.during_training([reports_with(0.55)[0].with_network(two)], BOOK).opening == "A beginning."


def test_five_epochs_of_guessing_raise_a_hint_with_a_better_rate():
    settings = dataclasses.replace(BOOK, learning_rate=100.0)
    assert commentary.during_training(reports_with(*[0.1] * 4), settings).kind == "learning"
    remark = commentary.during_training(reports_with(*[0.1] * 5), settings)
    assert remark.opening == "It does not learn."
    assert remark.text == (
        "Validation has stayed near 10\N{NO-BREAK SPACE}% for five epochs. "
        "The learning rate, 100, is probably too high."
    )
    assert remark.remedy == Remedy("Start again with 3.0", "restart", {"learning_rate": 3.0})


def test_a_rate_far_under_the_usual_is_called_too_low():
    settings = dataclasses.replace(BOOK, learning_rate=0.001)
    remark = commentary.during_training(reports_with(*[0.12] * 6), settings)
    assert "for six epochs" in remark.text
    assert "0.001, is probably too low" in remark.text
    assert remark.remedy is not None and remark.remedy.changes["learning_rate"] == 3.0


def test_a_network_that_unlearns_raises_a_hint():
    remark = commentary.during_training(reports_with(0.94, 0.80, 0.70), BOOK)
    assert (remark.kind, remark.opening) == ("warning", "It is getting worse.")
    assert "from 94 to 70" in remark.text
    assert remark.remedy is not None and remark.remedy.changes["learning_rate"] == 0.3


def test_one_bad_epoch_is_no_hint():
    assert commentary.during_training(reports_with(0.94, 0.94, 0.80), BOOK).kind == "learning"


def test_the_end_names_a_better_epoch_and_offers_to_keep_it():
    outcome = TrainingOutcome("finished", 3, 14.0, "", 1)
    remark = commentary.after_training(outcome, reports_with(0.9, 0.954, 0.953), BOOK)
    right = "95.30\N{NO-BREAK SPACE}% of the validation pictures are read right"
    assert str(remark) == f"Done. {right}; the best epoch was 2."
    assert remark.remedy == Remedy("Keep the best epoch", "keep best")
    kept = commentary.epoch_kept(2, reports_with(0.9, 0.954, 0.953))
    assert str(kept).startswith("Epoch 2 is kept. 95.4")


def test_the_end_offers_nothing_when_the_last_epoch_was_the_best():
    remark = commentary.after_training(TrainingOutcome("finished", 2, 9.0, "", 1), reports_with(0.9, 0.95), BOOK)
    assert remark.remedy is None
    assert "no epoch was better" in remark.text


def test_a_stopped_training_says_how_far_it_came():
    stopped = TrainingOutcome("stopped", 1, 2.0, "", 0)
    assert commentary.after_training(stopped, reports_with(0.9), BOOK).opening == "Stopped after 1 epoch."
    at_once = TrainingOutcome("stopped", 0, 0.1, "", None)
    assert commentary.after_training(at_once, [], BOOK).opening == "Stopped in the first epoch."


def test_a_divergence_says_what_is_kept_and_offers_a_tenth_of_the_rate():
    message = "Training stopped: the numbers grew beyond all bounds in epoch 3. A smaller learning rate helps."
    outcome = TrainingOutcome("failed", 2, 3.0, message, 1, 1, diverged=True)
    remark = commentary.after_training(outcome, reports_with(0.9, 0.91), BOOK)
    assert (remark.kind, remark.opening) == ("error", "Training stopped:")
    assert remark.text.endswith("The network of epoch 2 is kept.")
    assert remark.remedy == Remedy("Start again with 0.3", "restart", {"learning_rate": 0.3})


def test_a_failure_that_no_rate_can_mend_offers_none():
    outcome = TrainingOutcome("failed", 0, 0.0, "The file train-labels is missing.", None)
    remark = commentary.after_training(outcome, [], BOOK)
    assert remark.remedy is None
    assert str(remark) == "Training stopped: The file train-labels is missing. The network from before is kept."


@pytest.mark.parametrize(("rate", "text"), [(3.0, "3.0"), (100.0, "100"), (0.001, "0.001"), (0.25, "0.25")])
def test_rates_are_written_as_people_write_them(rate, text):
    assert rate_text(rate) == text


@pytest.mark.parametrize("kind", ["finished", "stopped"])
def test_a_short_training_that_learned_nothing_does_not_end_as_a_success(kind):
    settings = dataclasses.replace(BOOK, learning_rate=100.0)
    reports = reports_with(0.1, 0.12, 0.11, 0.12)
    remark = commentary.after_training(TrainingOutcome(kind, 4, 9.0, "", 1), reports, settings)
    assert (remark.kind, remark.opening) == ("warning", "It does not learn.")
    assert "near 12" in remark.text and "four epochs" in remark.text
    assert commentary.during_training(reports, settings).kind != "warning"  # it may yet begin


def test_one_epoch_near_chance_is_no_success_and_no_warning():
    remark = commentary.after_training(TrainingOutcome("finished", 1, 2.0, "", 0), reports_with(0.12), BOOK)
    assert remark.kind == "info"


def test_what_is_chance_follows_the_classes_even_where_a_network_was_let_go():
    """Of two classes half are right by guessing; epochs of a long training keep their figures alone."""
    two = Network([784, 4, 2], rng=np.random.default_rng(0))
    figures = reports_with(0.5, 0.52)
    assert hints.epochs_at_chance([each.with_network(two) for each in figures]) == 2
    assert hints.epochs_at_chance([figures[0], figures[1].with_network(two)]) == 2
    assert hints.epochs_at_chance(figures) == 0


def test_a_look_at_the_past_is_told_with_a_way_back():
    remark = commentary.looking_back(1)
    assert str(remark).startswith("You are looking at epoch 1.")
    assert remark.remedy == Remedy("Back to the last epoch", "present")
    assert "before its training" in str(commentary.looking_back(0))


def test_a_named_recipe_on_other_data_promises_nothing():
    remark = commentary.before_training(RECIPES["book"], "leaves")
    assert str(remark) == "Book: one hidden layer of 30 sigmoid neurons, trained with SGD on leaves."


@pytest.mark.parametrize(("rate", "kind"), [(30.0, "info"), (30.1, "warning")])
def test_ten_times_the_usual_rate_is_the_most_that_passes_without_a_word(rate, kind):
    assert commentary.before_training(custom(learning_rate=rate)).kind == kind


def test_going_on_says_for_how_long():
    assert str(commentary.before_going_on(dataclasses.replace(BOOK, epochs=1))) == (
        "The present network goes on: one more epoch with SGD."
    )
    assert commentary.before_going_on(BOOK).text == "30 more epochs with SGD."


def test_what_is_drawn_before_the_first_epoch_is_counted_by_its_kind():
    both = dataclasses.replace(RECIPES["book"], pen_digits=0.75, non_digits=0.25)
    assert str(commentary.while_drawing(both, 500, 2000)) == (
        "Drawing 1,500 pen digits and 500 drawings that are no digits first. 25\N{NO-BREAK SPACE}% are done."
    )
    pens, others = dataclasses.replace(both, non_digits=0.0), dataclasses.replace(both, pen_digits=0.0)
    assert commentary.while_drawing(pens, 0, 1).opening == "Drawing 1 pen digit first."
    assert commentary.while_drawing(others, 0, 10).opening == "Drawing 10 drawings that are no digits first."
    assert str(commentary.while_drawing(RECIPES["book"], 0, 0)) == (
        "Drawing digits first. 0\N{NO-BREAK SPACE}% are done."
    )


def test_a_pause_says_how_it_stands():
    assert str(commentary.paused([])) == "Paused. Resume goes on where it stopped."
    assert commentary.paused(reports_with(0.9)).text == (
        "90\N{NO-BREAK SPACE}% of the validation pictures are read right so far. Resume goes on where it stopped."
    )


@pytest.mark.parametrize(
    ("accuracies", "opening"),
    [
        ((0.5,), "Learning well."),
        ((0.49,), "A beginning."),
        ((0.9, 0.9021), "Learning well."),
        ((0.9, 0.9019), "Slowing down."),
        ((0.12, 0.2), "Not much yet."),
    ],
)
def test_progress_is_called_what_it_is(accuracies, opening):
    assert commentary.during_training(reports_with(*accuracies), BOOK).opening == opening


@pytest.mark.parametrize(("accuracy", "words"), [(0.9849, "98\N{NO-BREAK SPACE}%"), (0.985, "98.5\N{NO-BREAK SPACE}%")])
def test_from_985_in_a_thousand_on_the_share_has_a_decimal(accuracy, words):
    assert words in commentary.during_training(reports_with(accuracy), BOOK).text


def test_before_the_first_epoch_one_waits_for_its_end():
    assert commentary.during_training([], BOOK).opening == "Started."


def test_going_back_to_before_the_training_is_told():
    remark = commentary.epoch_kept(0, reports_with(0.9))
    assert str(remark) == "The network from before the training is kept. It has learned nothing yet."
    assert "nothing" not in str(commentary.epoch_kept(0, reports_with(0.9), further=True))
    kept = commentary.epoch_kept(1, reports_with(0.12, 0.9))
    assert (kept.kind, kept.opening) == ("info", "Epoch 1 is kept.")
    assert commentary.epoch_kept(2, reports_with(0.12, 0.9)).kind == "learning"


def test_a_best_epoch_of_an_earlier_training_is_named_but_not_offered():
    outcome = TrainingOutcome("stopped", 1200, 14.0, "", 1)
    remark = commentary.after_training(outcome, reports_with(0.954, 0.9, 0.95), BOOK)
    assert remark.opening == "Stopped after 1,200 epochs."
    assert remark.text.endswith("; the best epoch was 1.") and remark.remedy is None


def test_a_single_epoch_is_not_compared():
    remark = commentary.after_training(TrainingOutcome("finished", 1, 2.0, "", 0), reports_with(0.9), BOOK)
    assert remark.text == (
        "90.00\N{NO-BREAK SPACE}% of the validation pictures are read right; what was learned is kept."
    )


def test_a_network_that_knows_only_what_is_frequent_is_not_called_good():
    frequent, two = Health(by_frequency=0.9), Network([784, 4, 2], rng=np.random.default_rng(0))
    reports = [each.with_network(two) for each in reports_with(0.88, 0.9)]
    as_often = "To answer always with the most frequent class would be right as often."
    assert commentary.during_training(reports[:1], BOOK, frequent).opening == "A beginning."
    now = commentary.during_training(reports, BOOK, frequent)
    assert now.opening == "Not much yet." and now.text.endswith(as_often)
    ended = commentary.after_training(TrainingOutcome("finished", 2, 9.0, "", 1), reports, BOOK, frequent)
    assert ended.kind == "info" and ended.text.endswith(as_often)
    better = [each.with_network(two) for each in reports_with(0.88, 0.91)]
    assert as_often not in commentary.during_training(better, BOOK, frequent).text


def test_few_validation_pictures_are_no_ground_for_alarm_nor_for_praise():
    few, reports = Health(by_frequency=0.5, validated=2), reports_with(1.0, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0)
    assert commentary.during_training(reports, BOOK, Health(validated=20)).kind == "warning"
    now = commentary.during_training(reports, BOOK, few)
    assert (now.kind, now.opening) == ("learning", "Little is known yet.")
    assert commentary.during_training(reports[:1], BOOK, few).opening == "Little is known yet."
    assert now.text.endswith("There are only 2 validation pictures: that says little.")
    ended = commentary.after_training(
        TrainingOutcome("finished", 1, 9.0, "", 0), reports[:1], BOOK, Health(validated=1)
    )
    assert ended.kind == "info" and ended.text.endswith("There is only 1 validation picture: that says little.")
