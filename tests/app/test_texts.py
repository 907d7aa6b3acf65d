from __future__ import annotations

from digitpad.app import texts


def test_things_are_counted_in_figures_or_words():
    assert [texts.plural(count, "epoch") for count in (0, 1, 1200)] == ["0 epochs", "1 epoch", "1,200 epochs"]
    assert [texts.plural(n, "layer", words=True) for n in (0, 1, 12, 13)] == [
        "no layers",
        "one layer",
        "twelve layers",
        "13 layers",
    ]
