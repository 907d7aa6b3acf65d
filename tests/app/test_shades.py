"""Tests of `digitpad.app.shades`: where the colours end."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.shades import symmetric_level


@pytest.mark.parametrize("zeros", [0.0, 0.4, 0.99])
def test_the_colours_end_at_the_percentile_of_all_values_zeros_among_them(zeros: float) -> None:
    rng = np.random.default_rng(5)
    values = rng.normal(size=(30, 784)).astype(np.float32)
    values[:, rng.random(784) < zeros] = 0
    in_order = np.sort(np.abs(values).ravel())
    assert symmetric_level(values) == in_order[int(np.ceil(0.995 * in_order.size)) - 1]


def test_values_of_which_nearly_all_are_zero_have_the_level_zero() -> None:
    values = np.zeros((10, 784), np.float32)
    values[0, :3] = 1
    assert symmetric_level(values) == 0.0
