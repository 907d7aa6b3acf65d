"""What the eraser takes away, and what it leaves as it was."""

from __future__ import annotations

import pytest

from digitpad.app.pad.eraser import wiped
from digitpad.app.pad.stroke import Stroke

LINE = Stroke.through([(0.0, 0.0), (100.0, 0.0)], 0.03, [0.2, 1.0])
DOT = Stroke.through([(50.0, 40.0)], 0.03, [1.0])


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ((50.0, 6.0), (50.0, 20.0)),
        ((-20.0, 0.0), (-6.0, 0.0)),
        ((106.0, -9.0), (106.0, 9.0)),
        ((20.0, 34.0), (44.0, 40.0)),
    ],
)
def test_ink_that_the_eraser_passes_by_is_the_very_same(start, end):
    ink = (LINE, DOT)
    assert wiped(ink, start, end, 5.0) is ink


def test_the_eraser_takes_what_is_under_it_all_along_its_way_and_leaves_the_other_strokes():
    left, right, dot = wiped((LINE, DOT), (40.0, -30.0), (40.0, 30.0), 5.0)
    assert dot is DOT
    assert left.points[0] == (0.0, 0.0) and left.points[-1][0] == pytest.approx(35, abs=1.3)
    assert right.points[0][0] == pytest.approx(45, abs=1.3) and right.points[-1] == (100.0, 0.0)
    assert left.width == right.width == LINE.width
    assert left.pressures[0] == 0.2 and right.pressures[-1] == 1.0
    assert left.pressures[-1] == pytest.approx(0.2 + 0.8 * left.points[-1][0] / 100)


def test_a_dot_goes_as_a_whole_and_so_does_what_is_shorter_than_a_line():
    assert wiped((DOT,), (50.0, 44.0), (50.0, 44.0), 5.0) == ()
    assert wiped((LINE,), (0.0, 0.0), (94.9, 0.0), 5.0) == ()
    (rest,) = wiped((LINE,), (0.0, 0.0), (80.0, 0.0), 5.0)
    assert rest.points[-1] == (100.0, 0.0)
