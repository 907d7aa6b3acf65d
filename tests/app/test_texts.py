from __future__ import annotations

from digitpad.app import texts


def test_things_are_counted_in_words_as_far_as_these_are_short():
    assert [texts.in_words(count) for count in (0, 1, 12, 13, 1200)] == ["no", "one", "twelve", "13", "1,200"]
