"""A report that is asked for comes before the next mini-batch, and changes nothing of the training."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochReport, Progress
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train

SETTINGS = TrainingSettings(hidden_layers=(9,), epochs=2, mini_batch_size=30)


@pytest.mark.parametrize("wanted", [(1,), (3, 4), (11,)])
def test_a_report_that_is_asked_for_comes_before_the_next_mini_batch(mnist, wanted):
    data = Dataset(mnist.training.first(300), mnist.validation.first(50), mnist.test.first(50))
    asked, fractions, weights = 0, [], []

    def report_now():
        nonlocal asked
        asked += 1
        return asked in wanted

    for ask in (report_now, lambda: False):
        rng = np.random.default_rng(0)
        network = SETTINGS.build(rng)
        events = list(train(network, data, SETTINGS, rng, report_now=ask, progress_interval=1e9))
        fractions.append([event.fraction for event in events if isinstance(event, Progress)])
        assert sum(isinstance(event, EpochReport) for event in events) == 2
        weights.append(network.weights)
    steps = [place - 1 - earlier for earlier, place in enumerate(wanted)]  # asked once more before the same mini-batch
    assert fractions == [pytest.approx([step / 20 for step in steps]), []]
    assert all(np.array_equal(a, b) for a, b in zip(*weights, strict=True))
