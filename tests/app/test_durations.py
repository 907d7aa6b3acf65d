"""How long something took, or will take, as a person reads it and hears it."""

from __future__ import annotations

import math

import pytest

from digitpad.app.training.durations import duration, spoken_time_left, time_left


@pytest.mark.parametrize(
    ("seconds", "text", "spoken"),
    [
        (math.inf, "", ""),
        (-3, "0 s left", "0 seconds left"),
        (0.2, "0 s left", "0 seconds left"),
        (1.2, "1 s left", "1 second left"),
        (8.3, "8 s left", "8 seconds left"),
        (99.4, "99 s left", "99 seconds left"),
        (99.5, "2 min left", "2 minutes left"),
        (200, "3 min left", "3 minutes left"),
        (5900, "98 min left", "98 minutes left"),
        (5970, "2 h left", "2 hours left"),
        (9000, "2 h left", "2 hours left"),
        (36_000, "10 h left", "10 hours left"),
    ],
)
def test_time_left_is_told_in_the_unit_that_fits(seconds, text, spoken):
    assert time_left(seconds) == text
    assert spoken_time_left(seconds) == spoken


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.0, "0.1 s"),
        (0.42, "0.4 s"),
        (0.96, "1 s"),
        (14.2, "14 s"),
        (99.4, "99 s"),
        (100, "1 min 40 s"),
        (200, "3 min 20 s"),
        (600, "10 min 0 s"),
        (3599, "59 min 59 s"),
        (3600, "1 h 0 min"),
        (7500, "2 h 5 min"),
    ],
)
def test_durations_are_told_in_the_units_that_fit(seconds, text):
    assert duration(seconds) == text
