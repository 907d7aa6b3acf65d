"""A seed goes on drawing, deforming and training what it did, and what is read in that stays: the commands in
models/README.md keep their meaning, and the figures in docs/FIGURES.md hold."""

from __future__ import annotations

import pytest

from tests import seeded_figures
from tests.seeded_figures import Figures

ANEW = "Where that is meant, `python -m tests.seeded_figures` writes the figures anew."


def assert_as_before(found: Figures, precision: float) -> None:
    before = {name: row for name, row in seeded_figures.kept().items() if name in found}
    assert found.keys() == before.keys(), ANEW
    differing = [name for name, row in before.items() if found[name] != pytest.approx(row, rel=precision, abs=1e-6)]
    assert not differing, ANEW


def test_a_seed_goes_on_drawing_the_same_digits_and_the_same_that_are_none():
    assert_as_before(seeded_figures.drawings(), 1e-6)


def test_a_seed_goes_on_deforming_digits_in_the_same_ways(mnist):
    assert_as_before(seeded_figures.deformations(mnist), 1e-5)


def test_each_recipe_goes_on_training_the_same_network(mnist):
    assert_as_before(seeded_figures.trainings(mnist), 1e-4)  # rounding differs between processors


def test_the_book_goes_on_reading_the_same_in_numbers_lines_and_signs():
    assert_as_before(seeded_figures.readings(), 1e-5)


def test_in_photographs_of_many_kinds_the_same_digits_are_found():
    assert_as_before(seeded_figures.photographs(), 1e-3)  # decoders of photographs differ a little
