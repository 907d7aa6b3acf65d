"""What the list of runs says of each, so that one is told from the other."""

from __future__ import annotations

from digitpad.app.runs.run import Epoch, Run
from digitpad.app.runs.run_texts import describe, distinctions
from digitpad.recipes import RECIPES

EPOCHS = (Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0),)
BOOK = describe(RECIPES["book"])


def run(number: int, settings: str) -> Run:
    return Run(number, "Book", settings, EPOCHS)


def test_only_what_differs_is_said():
    runs = run(1, BOOK), run(2, BOOK.replace("batch 10", "batch 100"))
    assert distinctions(runs) == ["batch 10", "batch 100"]


def test_a_single_run_and_equal_ones_are_described_in_full():
    single, again = run(1, BOOK), run(2, BOOK)
    assert distinctions([single]) == [BOOK]
    assert distinctions([single, again]) == [BOOK, BOOK]
    assert "batch 10" in BOOK and "mini-batch" not in BOOK
