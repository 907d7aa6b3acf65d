"""What the list of runs says of each, so that one is told from the other."""

from __future__ import annotations

import dataclasses
from typing import Any

from digitpad.app.runs.run import Epoch, RateChange, Run
from digitpad.app.runs.run_texts import (
    csv_rows,
    describe,
    distinctions,
    megabytes,
    room_text,
    spoken,
    tip,
    title,
)
from digitpad.recipes import RECIPES, Recipe

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


def custom(**changes: Any) -> Recipe:
    settings = dataclasses.replace(RECIPES["book"].settings, **changes)
    return dataclasses.replace(RECIPES["book"], name="custom", title="Custom", settings=settings)


def test_a_run_has_the_title_of_its_recipe_or_is_called_by_its_neurons():
    assert title(RECIPES["quick"]) == "Quick"
    assert title(custom(hidden_layers=(1200, 20), hidden="tanh")) == "1,200, 20 tanh"
    assert title(custom(hidden_layers=())) == "No hidden layer"


def test_only_settings_that_are_not_the_usual_ones_are_told_and_some_always():
    assert BOOK == "30 sigmoid · SGD 3.0 · quadratic · batch 10"
    assert describe(custom(dropout=0.2, l2=0.001, seed=3, schedule="step")) == (
        "30 sigmoid · SGD 3.0 · dropout 0.2 · weight decay 0.001 · seed 3 · step · quadratic · batch 10"
    )
    assert describe(RECIPES["quick"]) == (
        "256 ReLU · Nesterov 0.1 · deformed pictures · cosine · averaged · cross-entropy · batch 50"
    )
    smooth = custom(cost="cross_entropy", label_smoothing=0.1, mini_batch_size=1000)
    assert describe(smooth) == "30 sigmoid · SGD 3.0 · smoothing 0.1 · cross-entropy · batch 1,000"


def test_changes_of_the_learning_rate_are_told_with_their_epochs():
    changes = [RateChange(13, 3.0, 0.5), RateChange(20, 0.5, 0.1)]
    assert describe(RECIPES["book"], changes).startswith("30 sigmoid · SGD 3.0, 0.5 from epoch 13, 0.1 from epoch 20 ·")


def test_figures_are_a_table_with_one_row_an_epoch_after_the_untrained_network():
    first, second = Epoch(0.8, 0.7, 0.2, 0.3, 3.0, 1.5), Epoch(0.9, 0.85, 0.1, 0.15, 1.0, 1.6)
    start = Epoch(0.1, 0.11, 2.3, 2.4, 3.0, 0.0)
    names, *rows = csv_rows([Run(1, "Book", BOOK, (first, second), start=start), Run(2, "Mine", "x", (second,))])
    assert len(names) == 10 and names[:4] == ["run", "title", "settings", "epoch"]
    assert [row[:4] for row in rows] == [
        [1, "Book", BOOK, 0],
        [1, "Book", BOOK, 1],
        [1, "Book", BOOK, 2],
        [2, "Mine", "x", 1],
    ]
    assert dict(zip(names[4:], rows[1][4:], strict=True)) == dataclasses.asdict(first)
    assert rows[0][4:] == list(dataclasses.asdict(start).values())


def in_list(*accuracies: float, **rest: Any) -> Run:
    epochs = tuple(Epoch(0.9, accuracy, 0.1, 0.2, 3.0, 1.5) for accuracy in accuracies)
    return dataclasses.replace(Run(2, "Book", "Book · SGD 3.0", epochs, first_rate=3.0), **rest)


def test_a_run_is_told_in_sentences_with_its_figures_where_it_has_any():
    plain = tip(in_list(0.8, 0.9512, 0.91, networks=("last",))).replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "2 · Book: SGD 3.0. Best 95.12 %, last 91.00 % of the validation pictures, 3 epochs in 4 s."
    one = tip(in_list(0.8)).replace("\N{NO-BREAK SPACE}", " ")
    assert one.endswith(
        "Best 80.00 %, last 80.00 % of the validation pictures, 1 epoch in 2 s. Its network is not kept."
    )
    assert tip(in_list(networks=("last",))) == "2 · Book: SGD 3.0."


def test_a_run_is_spoken_with_what_it_is_and_its_figures():
    figures = "best validation accuracy 95.12 percent, last 91.00 percent, 3 s, Book · SGD 3.0"
    one = in_list(0.9512, 0.91)
    assert spoken(one, present=False) == f"Run 2 · Book, {figures}"
    assert spoken(dataclasses.replace(one, pinned=True), True) == f"Run 2 · Book, the present one, pinned, {figures}"
    assert spoken(in_list(), False) == "Run 2 · Book, no epoch, Book · SGD 3.0"


def test_the_room_of_runs_is_told_in_megabytes_that_hide_none():
    assert [megabytes(size) for size in (0, 1, 340_000, 9_400_000, 9_500_000, 84_400_000)] == [
        "0 MB", "0.1 MB", "0.3 MB", "9.4 MB", "10 MB", "84 MB",
    ]  # fmt: skip
    assert [megabytes(size) for size in (999_000_000, 1_000_000_000, 2_500_000_000)] == ["999 MB", "1 GB", "2.5 GB"]
    assert room_text(0, 0, 500_000_000) == "Room for runs: 500 MB"
    assert room_text(12, 84_000_000, 2_000_000_000) == "Kept runs: 12, 84 MB of 2 GB"
