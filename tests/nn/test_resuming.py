"""A training that is resumed after any epoch ends as the one that was never interrupted, to the bit."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train
from digitpad.nn.training_state import TrainingState
from digitpad.recipes import RECIPES

PLAIN = TrainingSettings(hidden_layers=(12,), epochs=4, mini_batch_size=30, learning_rate=0.5)
RELU = dataclasses.replace(
    PLAIN, hidden="relu", output="softmax", cost="cross_entropy", initialization="he", learning_rate=0.1
)
DEFORMATION = Deformation(elastic=1.0, thickness=0.2, fade=0.5)
WAYS: dict[str, tuple[TrainingSettings, Deformation | None]] = {
    "plain": (PLAIN, None),
    "deformed": (RELU, DEFORMATION),
    "dropout": (dataclasses.replace(RELU, dropout=0.3), None),
    "dropout and deformed": (dataclasses.replace(RELU, dropout=0.3), DEFORMATION),
    "momentum": (dataclasses.replace(RELU, method="momentum", l2=1e-3), None),
    "nesterov, averaged": (dataclasses.replace(RELU, method="nesterov", averaging=0.99), DEFORMATION),
    "adam, averaged": (dataclasses.replace(RELU, method="adam", learning_rate=0.01, averaging=0.9), None),
    "step": (dataclasses.replace(RELU, schedule="step", warm_up=0.3), None),
    "cosine": (dataclasses.replace(RELU, schedule="cosine", warm_up=0.1, label_smoothing=0.1), None),
    "one cycle": (dataclasses.replace(RELU, schedule="one_cycle"), None),
    "patience": (dataclasses.replace(RELU, learning_rate=2.0, epochs=12, patience=1), None),
    "no hidden layer": (dataclasses.replace(PLAIN, hidden_layers=()), None),
    "wide": (dataclasses.replace(RELU, hidden_layers=(300,), mini_batch_size=100), None),  # halves in two threads
}
WAYS |= {
    recipe.name: (dataclasses.replace(recipe.settings, hidden_layers=(9,), epochs=4), recipe.deformation)
    for recipe in RECIPES.values()
}


@pytest.fixture(scope="module")
def small(mnist) -> Dataset:
    return Dataset(mnist.training.first(610), mnist.validation.first(200), mnist.test.first(200))


class Run:
    """One training: what it reported and every state that it handed out."""

    def __init__(self, network: Network, data: Dataset, settings: TrainingSettings, **options: Any) -> None:
        self.network, self.states = network, list[TrainingState]()
        rng = options.pop("rng", None) or np.random.default_rng(settings.seed)
        events = train(
            network, data, settings, rng, keep_state=lambda state, report: self.states.append(state), **options
        )
        self.reports = [event for event in events if isinstance(event, EpochReport)]

    def figures(self) -> list[tuple[Any, ...]]:
        """Of each epoch everything but times, what depends on them, and the network."""
        left_out = ("seconds", "running", "network")
        names = [each.name for each in dataclasses.fields(EpochReport) if each.name not in left_out]
        return [tuple(getattr(report, name) for name in names) for report in self.reports]


def arrays(network: Network) -> list[bytes]:
    return [array.tobytes() for array in (*network.weights, *network.biases)]


def content(state: TrainingState) -> dict[str, Any]:
    """All of a state but the time that it took."""
    values = {each.name: getattr(state, each.name) for each in dataclasses.fields(state) if each.name != "seconds"}
    return values | {"vectors": {name: vector.tobytes() for name, vector in state.vectors.items()}}


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("way", list(WAYS))
def test_resumed_after_any_epoch_it_ends_as_the_uninterrupted_one(small, way, dtype):
    settings, deformation = WAYS[way]

    def new() -> Network:
        kinds = {"hidden": settings.hidden, "output": settings.output, "cost": settings.cost}
        sizes = [784, *settings.hidden_layers, 10]
        return Network(
            sizes, **kinds, initialization=settings.initialization, rng=np.random.default_rng(7), dtype=dtype
        )

    whole = Run(new(), small, settings, transform=deformation)
    assert len(whole.states) == len(whole.reports) > 1
    for state in whole.states:
        other = np.random.default_rng(999)
        resumed = Run(new(), small, settings, transform=deformation, resume_from=state, rng=other)
        assert resumed.figures() == whole.figures()[state.epochs :]
        assert [content(each) for each in resumed.states] == [content(each) for each in whole.states[state.epochs :]]
        assert arrays(resumed.network) == arrays(whole.network) or not resumed.reports
        if resumed.reports:
            assert arrays(resumed.reports[-1].network) == arrays(whole.reports[-1].network)


def test_the_state_knows_the_network_of_its_epoch(small):
    settings = dataclasses.replace(RELU, averaging=0.9)
    run = Run(settings.build(np.random.default_rng(1)), small, settings)
    for state, report in zip(run.states, run.reports, strict=True):
        assert arrays(state.network(run.network)) == arrays(report.network)


def test_a_state_shares_nothing_with_the_training(small):
    kept: list[tuple[TrainingState, dict[str, Any]]] = []
    settings = dataclasses.replace(RELU, method="adam", averaging=0.9, dropout=0.2)
    rng = np.random.default_rng(2)
    network = settings.build(rng)
    keep: Callable[..., None] = lambda state, report: kept.append((state, content(state)))  # noqa: E731
    list(train(network, small, settings, rng, keep_state=keep))
    assert all(content(state) == then for state, then in kept)


def test_a_learning_rate_that_was_changed_stays_changed(small):
    rates = iter([0.1] * 21 + [0.03] * 1000)
    whole = Run(RELU.build(np.random.default_rng(3)), small, RELU, learning_rate=lambda: next(rates))
    assert [state.learning_rate for state in whole.states] == [0.1, 0.03, 0.03, 0.03]
    resumed = Run(RELU.build(np.random.default_rng(3)), small, RELU, resume_from=whole.states[1])
    assert arrays(resumed.network) == arrays(whole.network)
    assert [report.learning_rate for report in resumed.reports] == [0.03, 0.03]


def test_a_training_resumed_twice_ends_as_the_uninterrupted_one(small):
    whole = Run(RELU.build(np.random.default_rng(3)), small, RELU, transform=DEFORMATION)
    second = Run(RELU.build(np.random.default_rng(4)), small, RELU, transform=DEFORMATION, resume_from=whole.states[0])
    third = Run(RELU.build(np.random.default_rng(5)), small, RELU, transform=DEFORMATION, resume_from=second.states[1])
    assert arrays(third.network) == arrays(whole.network)


def test_a_complete_training_has_nothing_left(small):
    whole = Run(PLAIN.build(np.random.default_rng(3)), small, PLAIN)
    assert [state.complete(PLAIN) for state in whole.states] == [False, False, False, True]
    assert Run(PLAIN.build(np.random.default_rng(3)), small, PLAIN, resume_from=whole.states[-1]).reports == []


def test_a_state_that_does_not_fit_is_refused(small):
    state = Run(PLAIN.build(np.random.default_rng(3)), small, PLAIN).states[0]
    fewer = dataclasses.replace(small, training=small.training.first(300))
    wider = dataclasses.replace(PLAIN, hidden_layers=(13,))
    other = dataclasses.replace(PLAIN, method="adam")
    for settings, data, rng in (
        (PLAIN, fewer, np.random.default_rng(0)),
        (wider, small, np.random.default_rng(0)),
        (other, small, np.random.default_rng(0)),
        (PLAIN, small, np.random.Generator(np.random.MT19937(0))),
    ):
        network = settings.build(np.random.default_rng(3))
        before = arrays(network)
        with pytest.raises(SettingsError):
            Run(network, data, settings, resume_from=state, rng=rng)
        assert arrays(network) == before
