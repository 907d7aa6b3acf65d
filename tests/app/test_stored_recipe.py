"""A recipe among the settings: it comes back as it was, and what cannot be read in it becomes the default."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from digitpad.app import stored_recipe
from digitpad.app.stored_recipe import LONGEST_TEXT
from digitpad.digits.augmentation import Deformation
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES, Recipe


def read(known: str = "book", **changes: Any) -> Recipe:
    """A known recipe as it is written, with changes to the text."""
    values = dataclasses.asdict(RECIPES[known])
    for key, value in changes.items():
        (values["settings"] if key in values["settings"] else values)[key] = value
    recipe = stored_recipe.from_text(json.dumps(values))
    assert recipe is not None
    return recipe


@pytest.mark.parametrize("name", RECIPES)
def test_every_recipe_comes_back_as_it_was(name):
    assert stored_recipe.from_text(stored_recipe.to_text(RECIPES[name])) == RECIPES[name]


def test_a_recipe_of_a_person_comes_back_as_it_was():
    settings = TrainingSettings(hidden_layers=(40, 20), output="softmax", cost="cross_entropy", epochs=3, seed=7)
    own = Recipe("custom", "Custom", "Mine", settings, Deformation(rotation=3, fade=0.5), validation_digits=500)
    assert stored_recipe.from_text(stored_recipe.to_text(own)) == own


@pytest.mark.parametrize("text", ["", "{", "7", "[]", "{}", '{"settings": 1}', '{"name": "book"}', "[" * 5000])
def test_what_is_no_recipe_is_none(text):
    assert stored_recipe.from_text(text) is None


@pytest.mark.parametrize("name", ["nobody's", 3, None, ["book"]])
def test_a_recipe_that_is_not_known_is_a_persons_own(name):
    recipe = read(name=name, epochs=4)
    assert recipe.name == "custom" and recipe.settings.epochs == 4


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("epochs", 0),
        ("epochs", 2.5),
        ("epochs", "3"),
        ("epochs", True),
        ("epochs", None),
        ("epochs", [3]),
        ("seed", 2**31),  # more than a field of the window takes
        ("seed", 10**30),
        ("seed", 10**400),
        ("learning_rate", float("nan")),
        ("learning_rate", float("inf")),
        ("learning_rate", -1.0),
        ("learning_rate", "3.0"),
        ("hidden", "cubic"),
        ("hidden", 7),
        ("hidden_layers", 30),
        ("hidden_layers", ["30"]),
        ("hidden_layers", [30.0]),
        ("hidden_layers", [0]),
        ("method", None),
    ],
)
def test_a_value_that_cannot_be_used_becomes_the_default_and_the_others_stay(field, value):
    settings = read(**{field: value, "momentum": 0.5}).settings
    assert settings == dataclasses.replace(RECIPES["book"].settings, momentum=0.5)


def test_values_at_their_bounds_are_used():
    recipe = read(seed=2**31 - 1, learning_rate=2, expectation="e" * LONGEST_TEXT)
    assert (recipe.settings.seed, recipe.settings.learning_rate) == (2**31 - 1, 2)
    assert recipe.expectation == "e" * LONGEST_TEXT
    assert read(expectation="e" * (LONGEST_TEXT + 1)).expectation == RECIPES["book"].expectation


def test_a_text_that_no_window_can_show_becomes_the_default():
    assert read(title="\ud800").title == RECIPES["book"].title


def test_values_that_are_allowed_only_together_are_read_in_either_order():
    for names in (("output", "cost"), ("cost", "output")):
        values = {"output": "softmax", "cost": "cross_entropy"}
        text = json.dumps({"name": "book", "settings": {name: values[name] for name in names}})
        recipe = stored_recipe.from_text(text)
        assert recipe is not None and (recipe.settings.output, recipe.settings.cost) == ("softmax", "cross_entropy")


def test_how_digits_are_deformed_is_read_or_left_as_the_recipe_has_it():
    assert read("quick", deformation=None).deformation is None
    assert read("book", deformation={"rotation": 4.0}).deformation == Deformation(rotation=4.0)
    known = RECIPES["quick"].deformation
    assert known is not None
    assert read("quick", deformation={"rotation": -1.0, "shear": 0.3}).deformation == dataclasses.replace(
        known, shear=0.3
    )
    assert read("quick", deformation="much").deformation == known
    without = {"name": "quick", "settings": {}}
    recipe = stored_recipe.from_text(json.dumps(without))
    assert recipe is not None and recipe.deformation == known
