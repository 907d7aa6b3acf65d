"""The line between two epochs: no mini-batch is lost, and a handful of them makes no point of its own."""

from __future__ import annotations

import pytest

from digitpad.app.runs.run import Batches
from digitpad.app.runs.running_line import RunningLine
from digitpad.nn.running import RunningMeans


def test_points_stand_in_the_middle_of_their_mini_batches():
    line = RunningLine()
    line.add(RunningMeans(100, 0.5, 0.7), 0.4)
    line.add(RunningMeans(150, 0.3, 0.8), 1.0)
    assert line.batches == (Batches(0.2, 0.7, 0.5), Batches(0.7, 0.8, 0.3))


def test_a_few_left_over_at_the_end_of_an_epoch_join_those_before_them():
    line = RunningLine()
    line.add(RunningMeans(98, 0.5, 0.7), 0.98)
    line.add(RunningMeans(2, 1.0, 0.2), 1.0)
    (first,) = line.batches
    assert first.at == 0.5
    assert first.loss == pytest.approx((98 * 0.5 + 2 * 1.0) / 100)
    assert first.accuracy == pytest.approx((98 * 0.7 + 2 * 0.2) / 100)


def test_the_first_few_of_an_epoch_wait_for_those_behind_them():
    line = RunningLine()
    line.add(RunningMeans(100, 0.5, 0.7), 1.0)
    line.add(RunningMeans(3, 0.1, 0.1), 1.03)  # a stop here leaves no dent at the end of the line
    assert len(line.batches) == 1
    line.add(RunningMeans(57, 0.4, 0.8), 1.6)
    second = line.batches[-1]
    assert second.at == pytest.approx(1.3)
    assert second.accuracy == pytest.approx((3 * 0.1 + 57 * 0.8) / 60)
    line.add(RunningMeans(2, 0.4, 0.8), 1.62)
    assert len(line.batches) == 2 and line.batches[-1].at == pytest.approx(1.31)
