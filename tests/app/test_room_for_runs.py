"""Which runs leave so that the others fit the limit."""

from __future__ import annotations

from typing import Any

import pytest

from digitpad.app.runs.room import leaving, stays
from digitpad.app.runs.run import Run


def run(number: int, size: int, **rest: Any) -> Run:
    return Run(number, f"Run {number}", "", (), key=f"run-{number}", size=size, **rest)


RUNS = [run(1, 10), run(2, 20), run(3, 30, saved=True), run(4, 40, pinned=True), run(5, 50), run(6, 0)]
PRESENT = RUNS[4]


@pytest.mark.parametrize(
    ("limit", "numbers"),
    [(150, []), (149, [3]), (120, [3]), (119, [3, 1]), (110, [3, 1]), (109, [3, 1, 2]), (0, [3, 1, 2])],
)
def test_saved_ones_leave_first_then_the_oldest_and_no_more_than_have_to(limit: int, numbers: list[int]) -> None:
    assert [each.number for each in leaving(RUNS, limit, PRESENT)] == numbers


def test_a_run_stays_if_the_pinned_ones_leave_room_for_it() -> None:
    assert [stays(each, RUNS, 60) for each in RUNS] == [True, True, False, True, False, True]
    assert stays(RUNS[3], RUNS, 0) and not stays(RUNS[1], RUNS, 59)
