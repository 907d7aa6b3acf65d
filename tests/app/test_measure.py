"""Where the axes of a training's plots end, and how its values are written."""

from __future__ import annotations

import pytest

from digitpad.app.training.measure import ACCURACY, LOSS, accuracy_ends, decade_ends, loss_ends, span_decades


@pytest.mark.parametrize(
    ("lowest", "low"), [(0.1, 0), (0.5, 0.5), (0.79, 0.5), (0.8, 0.8), (0.901, 0.9), (0.95, 0.95), (0.985, 0.98)]
)
def test_the_accuracy_axis_begins_at_the_largest_floor_under_every_point(lowest, low):
    assert accuracy_ends([0.99, lowest]) == (low, 1.0)


def test_the_accuracy_axis_is_whole_without_points():
    assert accuracy_ends([]) == (0, 1)


@pytest.mark.parametrize(("highest", "high"), [(0.081, 0.1), (0.1, 0.1), (2.31, 2.5), (1234.0, 1500.0)])
def test_the_loss_axis_ends_a_little_over_every_point(highest, high):
    ends = loss_ends([0.01, highest])
    assert ends[0] == 0
    assert highest < ends[1] <= high * 1.05


def test_the_loss_axis_has_a_length_even_without_a_loss():
    assert loss_ends([]) == pytest.approx((0, 1.04))
    assert loss_ends([0.0]) == (0, 1)


def test_a_logarithmic_axis_ends_a_little_around_all_that_is_over_zero():
    assert decade_ends([0.001, 10, 0.0]) == pytest.approx((-3.16, 1.16))
    assert decade_ends([0.1]) == pytest.approx((-1.05, -0.95))
    assert decade_ends([0.0]) == decade_ends([]) == (-1, 0)


@pytest.mark.parametrize(
    ("values", "far"), [([], False), ([0.0, 5.0], False), ([0.01, 0.99], False), ([0.01, 0.5, 1.0, 0.0], True)]
)
def test_values_a_hundred_times_apart_span_decades(values, far):
    assert span_decades(values) is far


def test_an_accuracy_is_written_in_percent_and_a_loss_with_four_figures():
    assert ACCURACY.text(0.98765) == "98.77\N{NO-BREAK SPACE}%"
    assert [LOSS.text(value) for value in (0.08, 99.99, 100, 1234.56)] == ["0.0800", "99.9900", "100", "1235"]
