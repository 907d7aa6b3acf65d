"""A report that is asked for comes before the next mini-batch, and changes nothing of the training."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from digitpad.errors import DivergedError
from digitpad.nn import training
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


class Clock:
    """Goes on by a second with every mini-batch, in which the learning rate is asked for."""

    now = 1_000.0

    def perf_counter(self) -> float:
        return self.now

    def rate(self) -> float:
        self.now += 1
        return 0.1


@pytest.mark.parametrize("end", ["complete", "stopped"])
def test_to_be_asked_for_reports_or_to_stop_takes_none_of_the_time_of_a_training(mnist, monkeypatch, end):
    monkeypatch.setattr(training, "time", clock := Clock())
    data = Dataset(mnist.training.first(300), mnist.validation.first(50), mnist.test.first(50))
    asked = 0

    def report_now() -> bool:
        nonlocal asked
        asked += 1
        clock.now += 100 * (asked % 4 == 0)  # whoever is asked takes some time before the report, too
        return asked % 4 == 0

    rng, steps = np.random.default_rng(0), iter(range(100))
    arguments: dict[str, Any] = {"learning_rate": clock.rate, "progress_interval": 1e9}
    if end == "complete":
        events = list(train(SETTINGS.build(rng), data, SETTINGS, rng, report_now=report_now, **arguments))
        assert [event.seconds for event in events if isinstance(event, EpochReport)] == [10, 10]
    else:
        *_, last = train(SETTINGS.build(rng), data, SETTINGS, rng, lambda: next(steps) < 7, **arguments)
        assert last.seconds == 7


def test_a_training_ends_with_the_first_report_whose_numbers_have_grown_beyond_all_bounds(mnist):
    settings = TrainingSettings(
        hidden_layers=(9, 9), hidden="relu", output="softmax", cost="cross_entropy", learning_rate=1e6, epochs=1
    )
    data = Dataset(mnist.training.first(1_000), mnist.validation.first(50), None)
    rng, asked = np.random.default_rng(0), itertools.cycle([False, True])
    fractions = []
    with pytest.raises(DivergedError):
        for report in train(settings.build(rng), data, settings, rng, report_now=lambda: next(asked)):
            assert isinstance(report, Progress)
            fractions.append(report.fraction)
    assert all(fraction < 0.2 for fraction in fractions)
