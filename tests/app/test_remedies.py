"""With which recipe the button of a remark starts, or what it puts into the form."""

from __future__ import annotations

import pytest

from digitpad.app.training.remedies import Remedy
from digitpad.recipes import RECIPES

TRAINED, FORM = RECIPES["book"], RECIPES["quick"]


def not_asked():
    raise AssertionError("the form was asked")


def test_a_training_starts_again_with_what_was_trained_and_the_changes():
    found = Remedy("", "restart", {"learning_rate": 0.5}).recipe(TRAINED, not_asked)
    assert found.settings.learning_rate == 0.5 and found.settings.hidden_layers == TRAINED.settings.hidden_layers


@pytest.mark.parametrize(("action", "trained"), [("use", TRAINED), ("use", None), ("restart", None)])
def test_else_the_changes_are_those_of_the_form(action, trained):
    found = Remedy("", action, {"learning_rate": 0.5}).recipe(trained, lambda: FORM)
    assert found.settings.learning_rate == 0.5 and found.settings.hidden_layers == FORM.settings.hidden_layers
