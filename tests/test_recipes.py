"""What recipes learn from."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest

from digitpad.errors import SettingsError
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Dataset
from digitpad.recipes import BEST, BOOK, RECIPES, TF, Recipe


def small(mnist: Dataset) -> Dataset:
    return dataclasses.replace(mnist, training=mnist.training.first(200), validation=mnist.validation.first(100))


def test_each_recipe_stands_under_its_name_and_says_what_to_expect():
    assert list(RECIPES) == ["book", "quick", "best", "tf"]
    assert all(recipe.name == name and recipe.expectation.endswith(".") for name, recipe in RECIPES.items())


BOUNDS = {"pen_digits": (0, 10), "non_digits": (0, 10), "validation_digits": (1, 10_000)}


@pytest.mark.parametrize("name", BOUNDS)
def test_a_share_or_number_of_digits_out_of_bounds_is_refused_in_a_sentence_that_says_them(name):
    least, most = BOUNDS[name]

    def with_it(value: float) -> Recipe:
        changes: dict[str, Any] = {name: value}
        return dataclasses.replace(RECIPES["book"], **changes)

    for allowed in (least, most):
        assert getattr(with_it(allowed), name) == allowed
    for wrong in (least - 1, most + 1, math.nan):
        with pytest.raises(SettingsError, match=f"are {least} to {most:,}"):
            with_it(wrong)


def test_the_book_learns_from_mnist_as_it_is(mnist):
    data = BOOK.dataset(mnist)
    assert data.training is mnist.training and data.validation is mnist.validation


def test_the_best_recipe_adds_the_digits_of_its_seed(mnist):
    data, again = (BEST.dataset(small(mnist)) for _ in range(2))
    other = dataclasses.replace(BEST, settings=dataclasses.replace(BEST.settings, seed=1)).dataset(small(mnist))
    labels = data.training.labels
    assert len(labels) == 200 + 160 + 30
    np.testing.assert_array_equal(data.training.images[:200], mnist.training.images[:200])
    assert np.bincount(labels[200:360], minlength=10).tolist() == [16] * 10
    assert set(labels[360:]) == {NO_CLASS}
    np.testing.assert_array_equal(data.training.images, again.training.images)
    assert not np.array_equal(data.training.images, other.training.images)


def test_drawing_ends_when_it_is_told_to(mnist):
    assert len(BEST.dataset(small(mnist), lambda: False).training) == 200


def test_the_beginner_recipe_learns_from_most_validation_digits(mnist):
    data = TF.dataset(mnist)
    assert (len(data.training), len(data.validation)) == (58_000, 2_000)
    np.testing.assert_array_equal(data.validation.images, mnist.validation.images[8_000:])
    np.testing.assert_array_equal(data.training.images[50_000:], mnist.validation.images[:8_000])
