"""What a run knows of its epochs, its kept networks and its learning rates."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import pytest

from digitpad.app.runs.run import Batches, Epoch, RateChange, Run, epochs_of, rate_changes, reports_of
from digitpad.app.runs.run_texts import spoken


def run(*accuracies: float, **rest: Any) -> Run:
    epochs = tuple(Epoch(0.9, accuracy, 0.1, 0.2, 3.0, 1.5) for accuracy in accuracies)
    return dataclasses.replace(Run(2, "Book", "Book · SGD 3.0", epochs, first_rate=3.0), **rest)


def test_the_best_epoch_is_the_first_of_the_highest_and_never_a_lost_figure():
    assert (run(0.8, 0.95, 0.95).best_epoch, run(0.8, 0.95, 0.95).best, run(0.8, 0.7).last) == (1, 0.95, 0.7)
    assert run(math.nan, 0.0).best_epoch == 1
    assert (run().best_epoch, run().best, run().last) == (None, None, None)
    assert run(0.8, 0.9).seconds == 3.0


def test_a_run_is_told_in_words_as_far_as_its_figures_are_known():
    assert spoken(run(), False) == "Run 2 · Book, no epoch, Book · SGD 3.0"
    assert spoken(run(0.8, 0.95, 0.9), True).startswith(
        "Run 2 · Book, the present one, best validation accuracy 95.00 percent, last 90.00 percent, "
    )


@pytest.mark.parametrize(
    ("networks", "last_at", "best", "last"),
    [
        (("best", "last"), 3, "best", "last"),
        (("last",), 2, "last", "last"),  # the best epoch was the last one
        (("last",), 3, None, "last"),
        (("best",), 3, "best", None),
        ((), 0, None, None),
    ],
)
def test_a_best_network_that_is_the_last_one_is_kept_as_the_last(networks, last_at, best, last):
    one = run(0.8, 0.95, 0.9, networks=networks, last_at=last_at)
    assert (one.file_of("best"), one.file_of("last"), one.kept) == (best, last, bool(networks))


def test_it_knows_after_how_many_epochs_its_networks_were():
    one = run(0.8, 0.95, 0.9, last_at=3)
    assert (one.epochs_of("best"), one.epochs_of("last"), run(last_at=0).epochs_of("best")) == (2, 3, 0)


CHANGES = RateChange(2, 3.0, 0.5), RateChange(3, 0.5, 0.1)


def test_the_rate_is_the_last_one_asked_for_by_then():
    one = run(0.8, 0.9, 0.95, rate_changes=CHANGES)
    assert [one.rate_after(epochs) for epochs in range(4)] == [3.0, 3.0, 0.5, 0.1]


def test_a_name_tells_the_first_and_the_last_rate():
    assert run(0.8).name == "2 · Book"
    assert run(0.8, rate_changes=CHANGES[:1]).name == "2 · Book, 3.0 → 0.5"
    assert run(0.8, rate_changes=CHANGES).name == "2 · Book, 3.0 → … → 0.1"
    assert run(0.8).caption == "SGD 3.0"


def test_until_an_epoch_nothing_later_is_known():
    batches = tuple(Batches(at, 0.9, 0.1) for at in (0.5, 1.5, 2.0, 2.5))
    one = run(0.8, 0.9, 0.95, rate_changes=CHANGES, batches=batches)
    earlier = one.until(2)
    assert earlier.values("validation_accuracy") == (0.8, 0.9)
    assert earlier.rate_changes == CHANGES[:1]
    assert [each.at for each in earlier.batches] == [0.5, 1.5]
    assert one.until(3) == dataclasses.replace(one, batches=batches)


def test_figures_become_reports_and_figures_again():
    epochs = run(0.8, 0.9).epochs
    reports = reports_of(epochs, 30)
    assert [(report.epoch, report.epochs, report.test_total) for report in reports] == [(0, 30, None), (1, 30, None)]
    assert epochs_of(reports) == epochs


def test_a_change_of_rate_counts_from_the_epoch_in_which_it_was_made():
    assert rate_changes([3.0, 3.0, 0.5, 0.5, 0.1]) == (RateChange(2, 3.0, 0.5), RateChange(4, 0.5, 0.1))
    assert rate_changes([3.0, 0.5], before=7) == (RateChange(8, 3.0, 0.5),)
    assert rate_changes([3.0]) == ()
