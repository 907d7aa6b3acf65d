"""Hints from real trainings: each is provoked, helped by its own remedy, and absent where all is well."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import numpy as np
import pytest

from digitpad.app.training import commentary
from digitpad.app.training.hints import Remark
from digitpad.app.training.remedies import MILD, changed
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.digits.augmentation import Deformation
from digitpad.errors import DivergedError
from digitpad.nn.datasets import Dataset
from digitpad.nn.health import SAMPLE, health
from digitpad.nn.reports import EpochReport
from digitpad.nn.training import train
from digitpad.recipes import RECIPES, Recipe


def recipe(name: str, **changes: object) -> Recipe:
    return changed(RECIPES[name], {"deformation": None, **changes})


def part(mnist: Dataset, count: int) -> Dataset:
    return Dataset(mnist.training.first(count), mnist.validation.first(500), None)


def remarks(recipe: Recipe, data: Dataset) -> Iterator[tuple[Remark, float]]:
    """What is said after each epoch of a real training, and the share of validation digits read right."""
    settings = recipe.settings
    rng = np.random.default_rng(settings.seed)
    network = settings.build(rng)
    reports: list[EpochReport] = []
    try:
        for report in train(network, data, settings, rng, transform=recipe.deformation):
            if isinstance(report, EpochReport):
                reports.append(report)
                found = health(report.network, data.training.images[:SAMPLE])
                deformed = recipe.deformation is not None
                remark = commentary.during_training(reports, settings, found, deformed)
                yield remark, report.validation_accuracy
    except DivergedError as error:
        outcome = TrainingOutcome("failed", len(reports), 1.0, str(error), None, None, diverged=True)
        yield commentary.after_training(outcome, reports, settings), 0.0


SICK = {
    "diverging": (recipe("quick", hidden_layers=(60, 60), learning_rate=1e4, epochs=3), 2000, "Training stopped:"),
    "stuck, rate too low": (recipe("book", learning_rate=0.003, epochs=8), 2000, "It does not learn."),
    "stuck, many sigmoids": (
        recipe("book", hidden_layers=(30, 30, 30, 30, 30), initialization="xavier", learning_rate=1.0, epochs=8),
        2000,
        "It does not learn.",
    ),
    "stuck, weight decay": (recipe("book", l2=0.1, epochs=8), 2000, "It does not learn."),
    "getting worse": (
        recipe("book", schedule="one_cycle", learning_rate=100.0, epochs=10),
        2000,
        "It is getting worse.",
    ),
    "overfitting": (recipe("quick", schedule="constant", epochs=40), 500, "It overfits."),
    "dead": (recipe("quick", learning_rate=3.0, epochs=8), 2000, "Dead neurons."),
    "dead, starting weights": (
        recipe("quick", hidden_layers=(100, 50), initialization="book", epochs=8),
        2000,
        "Dead neurons.",
    ),
    "saturated": (recipe("book", learning_rate=1000.0, epochs=8), 2000, "Saturated neurons."),
}


@pytest.mark.parametrize("name", SICK)
def test_a_hint_is_provoked_and_its_remedy_helps(name, mnist):
    sick, digits, opening = SICK[name]
    data = part(mnist, digits)
    said = [(remark, accuracy) for remark, accuracy in remarks(sick, data)]
    hint, accuracy = next((remark, right) for remark, right in said if remark.opening == opening)
    assert hint.kind in ("warning", "error")
    assert hint.remedy is not None and hint.remedy.action == "restart"
    again = changed(sick, hint.remedy.changes)
    after = [(remark, right) for remark, right in remarks(changed(again, {"epochs": max(8, len(said))}), data)]
    assert [remark for remark, _ in after if remark.kind != "learning"] == []
    assert after[-1][1] > max(0.7, accuracy)


HEALTHY = {
    "book": recipe("book", epochs=12),
    "book, seed 1": recipe("book", seed=1, epochs=12),
    "book, seed 2": recipe("book", seed=2, epochs=12),
    "book, cross-entropy": recipe("book", cost="cross_entropy", learning_rate=0.5, epochs=12),
    "quick": recipe("quick"),
    "quick, seed 1": recipe("quick", seed=1),
    "quick, deformed": recipe("quick", deformation=MILD),
    "tf": recipe("tf"),
    "tf, seed 1": recipe("tf", seed=1, epochs=8),
    "best, narrower": recipe("best", hidden_layers=(100, 50), epochs=8),
    "tanh, momentum": recipe("quick", hidden="tanh", initialization="xavier", method="momentum", learning_rate=0.05),
    "no hidden layer": recipe("quick", hidden_layers=()),
}


@pytest.mark.parametrize("name", HEALTHY)
def test_a_healthy_training_raises_no_hint(name, mnist):
    said = list(remarks(HEALTHY[name], part(mnist, 3000)))
    assert [str(remark) for remark, _ in said if remark.kind != "learning"] == []
    assert said[-1][1] > 0.75


def test_one_that_overfits_deformed_digits_is_to_stop(mnist):
    hardly = Deformation(1, 0, 0, 0, 0)
    said = list(remarks(recipe("quick", schedule="constant", deformation=hardly, epochs=40), part(mnist, 500)))
    remedy = next(remark for remark, _ in said if remark.opening == "It overfits.").remedy
    best = max(range(len(said)), key=lambda epoch: said[epoch][1])
    last = next(remark for remark, _ in reversed(said) if remark.opening == "It overfits.")
    assert remedy.action == "stop"
    assert last.remedy.label == f"Stop and keep epoch {best + 1}"


def test_a_training_that_gains_nothing_any_more_has_finished(mnist):
    said = [remark for remark, _ in remarks(recipe("book", hidden_layers=(10,), epochs=80), part(mnist, 500))]
    hint = next(remark for remark in said if remark.opening == "It has finished learning.")
    assert (hint.kind, hint.remedy.action) == ("learning", "stop")


def test_a_remedy_keeps_what_no_form_shows():
    mixed = dataclasses.replace(RECIPES["best"], pen_digits=0.5, non_digits=0.1)
    again = changed(mixed, {"learning_rate": 0.01})
    assert (again.pen_digits, again.non_digits, again.deformation) == (0.5, 0.1, mixed.deformation)
    assert again.settings == dataclasses.replace(mixed.settings, learning_rate=0.01)
