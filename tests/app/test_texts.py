from __future__ import annotations

import pytest

from digitpad.app import texts


@pytest.mark.parametrize(("number", "text"), [(1, "1st"), (2, "2nd"), (11, "11th"), (23, "23rd"), (1012, "1,012th")])
def test_epochs_are_counted_as_in_speech(number, text):
    assert texts.ordinal(number) == text


@pytest.mark.parametrize(("number", "text"), [(1, "first"), (10, "tenth"), (11, "11th"), (21, "21st"), (112, "112th")])
def test_digits_are_counted_in_words_as_far_as_these_go(number, text):
    assert texts.ordinal(number, words=True) == text


def test_things_are_counted_in_figures_or_words():
    assert [texts.plural(count, "epoch") for count in (0, 1, 1200)] == ["0 epochs", "1 epoch", "1,200 epochs"]
    assert [texts.plural(n, "layer", words=True) for n in (0, 1, 12, 13)] == [
        "no layers",
        "one layer",
        "twelve layers",
        "13 layers",
    ]
