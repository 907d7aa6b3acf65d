from __future__ import annotations

import pytest

from digitpad.app import texts


def test_things_are_counted_in_words_as_far_as_these_are_short():
    assert [texts.in_words(count) for count in (0, 1, 12, 13, 1200)] == ["no", "one", "twelve", "13", "1,200"]


def test_what_rounds_to_zero_has_no_minus():
    assert [texts.signed(value) for value in (11.444, -0.5, -0.004, 0.0)] == ["+11.44", "−0.50", "+0.00", "+0.00"]  # noqa: RUF001
    assert texts.signed(-2.25, 1) == "−2.2"  # noqa: RUF001
    assert [texts.plain(value) for value in (0.984, -0.984)] == ["0.98", "−0.98"]  # noqa: RUF001


def test_a_number_without_its_sign_gets_a_true_minus_where_it_is_one():
    assert [texts.true_minus("0.50", value) for value in (0.5, -0.5)] == ["0.50", "−0.50"]  # noqa: RUF001
    assert texts.true_minus("0.00", -0.001) == "0.00"


@pytest.mark.parametrize(
    ("level", "text"), [(4.42, "4.4"), (0.0821, "0.082"), (12.3, "12"), (0.0, "0"), (1.0, "1.0"), (1e-7, "0.000000")]
)
def test_two_digits_of_a_number_tell_enough(level, text):
    assert texts.two_digits(level) == text


@pytest.mark.parametrize(
    ("rate", "text"), [(3.0, "3.0"), (99.0, "99.0"), (100.0, "100"), (0.001, "0.001"), (0.123456, "0.12346")]
)
def test_a_rate_is_written_as_a_person_writes_it(rate, text):
    assert texts.rate_text(rate) == text


def test_a_screen_reader_hears_percent():
    seen = ">\N{NO-BREAK SPACE}99\N{NO-BREAK SPACE}% confident"
    assert texts.percent_in_words(seen) == ">\N{NO-BREAK SPACE}99 percent confident"


@pytest.mark.parametrize(
    ("share", "whole", "fine"),
    [(1.0, "100", "100.00"), (0.99999, "99", "99.99"), (0.995, "99", "99.50"), (0.0, "0", "0.00"), (1e-7, "1", "0.01")],
)
def test_all_and_none_are_claimed_only_where_they_are_true(share, whole, fine):
    assert texts.share_text(share) == f"{whole}\N{NO-BREAK SPACE}%"
    assert texts.share_text(share, 2) == f"{fine}\N{NO-BREAK SPACE}%"


def test_percent_has_the_decimals_that_are_asked_for():
    assert [texts.percent(98.5, 1), texts.percent(98.5), texts.percent(0.126, 2)] == [
        f"{figure}\N{NO-BREAK SPACE}%" for figure in ("98.5", "98", "0.13")
    ]
