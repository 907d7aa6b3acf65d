"""Which models can be compared with, and which digits one of two networks reads alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad.app.evaluation.digit_sets import TEST
from digitpad.app.evaluation.rivals import Rivals, in_common, read_alone
from digitpad.digits.evaluation import Comparison, Evaluation
from digitpad.nn.datasets import Examples

DEFAULT, BOOK, OWN, RUN = (Path(f"{name}.safetensors") for name in ("default", "book", "own", "run"))


@pytest.fixture
def rivals() -> Rivals:
    return Rivals([DEFAULT, BOOK])


def names(rivals: Rivals) -> list[str]:
    return [name for name, _ in rivals.entries]


def test_the_first_bundled_model_is_chosen_to_begin_with(rivals):
    assert rivals.chosen == DEFAULT and names(rivals) == ["default", "book"]
    assert Rivals([]).chosen is None


def test_another_than_the_present_model_is_preferred_until_a_person_chooses(rivals):
    rivals.prefer_another_than("default")
    assert rivals.chosen == BOOK
    rivals.prefer_another_than("default")
    assert rivals.chosen == BOOK
    assert not rivals.choose(DEFAULT)
    rivals.prefer_another_than("default")
    assert rivals.chosen == DEFAULT


def test_a_network_of_no_digits_is_rather_compared_with_a_run(rivals):
    rivals.prefer_another_than("letters", digits=False)
    assert rivals.chosen == DEFAULT  # there is no run
    rivals.list_runs([("Run 1", RUN)])
    rivals.prefer_another_than("letters", digits=False)
    assert rivals.chosen == RUN
    rivals.choose(BOOK)
    rivals.prefer_another_than("letters", digits=False)
    assert rivals.chosen == BOOK


def test_the_present_model_stays_chosen_where_there_is_no_other():
    only = Rivals([DEFAULT])
    only.prefer_another_than("default")
    assert only.chosen == DEFAULT


def test_a_file_that_is_not_listed_yet_stands_first_once_it_is_chosen(rivals):
    assert rivals.choose(OWN)
    assert names(rivals) == ["own", "default", "book"] and rivals.chosen == OWN
    assert not rivals.choose(OWN)
    assert names(rivals) == ["own", "default", "book"]


def test_runs_stand_at_the_end_by_their_names_and_go_again(rivals):
    assert rivals.list_runs([("Run 1", RUN)])
    assert names(rivals) == ["default", "book", "Run 1"]
    assert (rivals.run_name(RUN), rivals.run_name(BOOK), rivals.run_name(None)) == ("Run 1", "", "")
    assert not rivals.list_runs([("Run 1", RUN)])
    assert rivals.list_runs([("Renamed", RUN)])
    assert names(rivals) == ["default", "book", "Renamed"]
    assert rivals.list_runs([])
    assert names(rivals) == ["default", "book"]


def test_the_first_is_chosen_again_when_the_chosen_run_is_gone(rivals):
    rivals.list_runs([("Run 1", RUN)])
    rivals.choose(RUN)
    rivals.list_runs([])
    assert rivals.chosen == DEFAULT
    rivals.prefer_another_than("default")  # nobody has chosen that one
    assert rivals.chosen == BOOK


@pytest.fixture
def comparison() -> Comparison:
    """Five digits: the first and the second alone read two and one of them, both read one and neither the last."""
    examples = Examples(np.zeros((5, 784), np.uint8), np.array([1, 2, 3, 4, 5]))
    first = Evaluation(examples, np.array([1, 2, 0, 4, 0], np.uint8), np.array([0.9, 0.9, 0.7, 0.9, 0.5]))
    second = Evaluation(examples, np.array([7, 8, 3, 4, 0], np.uint8), np.array([0.6, 0.8, 0.9, 0.9, 0.5]))
    return Comparison(first, second)


def test_each_network_has_the_digits_that_it_alone_reads_by_the_confidence_of_the_other(comparison):
    first, second = read_alone(comparison, "one", "two")
    assert (first.name, first.indices) == ("one", (1, 0))
    assert (second.name, second.indices) == ("two", (2,))
    assert first.own is comparison.first and first.other is comparison.second


def test_a_digit_is_told_with_what_the_other_took_it_for(comparison):
    first, second = read_alone(comparison, "one", "two")
    assert [first.caption(index) for index in first.indices] == ["2 as 8", "1 as 7"]
    assert first.description(1, TEST).endswith("2 that the other read as 8, 80\N{NO-BREAK SPACE}% confident")
    assert "3 that the other read as 0, 70" in second.description(2, TEST)


def test_the_digits_in_common_are_counted(comparison):
    assert in_common(comparison) == "Both read 1 picture right and 1 wrong."


def test_files_of_one_name_are_told_apart(rivals):
    for folder in ("old", "new"):
        rivals.choose(Path(folder) / "book.safetensors")
    assert names(rivals)[:2] == ["book.safetensors \N{EN DASH} new", "book.safetensors \N{EN DASH} old"]
    rivals.list_runs([("3 · Book", RUN)])
    assert names(rivals)[-1] == "3 · Book"


def test_a_model_stays_chosen_as_long_as_it_is_another_than_the_present_one(rivals):
    rivals.prefer_another_than("default")
    rivals.prefer_another_than("own")
    assert rivals.chosen == BOOK
    runs = [Path("run 1.safetensors"), RUN]
    rivals.list_runs([(path.stem, path) for path in runs])
    rivals.prefer_another_than("run 1", digits=False)
    rivals.prefer_another_than("letters", digits=False)
    assert rivals.chosen == RUN


def test_the_chosen_one_has_a_place_among_the_entries(rivals):
    assert rivals.chosen_index == 0
    rivals.choose(BOOK)
    assert rivals.chosen_index == 1
    rivals.choose(OWN)
    assert rivals.chosen_index == 0
    assert Rivals([]).chosen_index == 0
