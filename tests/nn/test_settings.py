"""What settings allow, up to the last value and no further."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest

from digitpad.errors import SettingsError
from digitpad.nn.network import Network
from digitpad.nn.settings import TrainingSettings, can_be_trained

ALLOWED: dict[str, list[Any]] = {
    "hidden_layers": [(), (1,), (3000,), (5,) * 10],
    "hidden": ["sigmoid", "tanh", "relu"],
    "output": ["sigmoid"],
    "cost": ["quadratic", "cross_entropy"],
    "initialization": ["book", "xavier", "he"],
    "epochs": [1, 10_000],
    "mini_batch_size": [1, 10_000],
    "learning_rate": [1e-9, 1e6],
    "method": ["sgd", "momentum", "nesterov", "adam"],
    "schedule": ["constant", "step", "cosine", "one_cycle"],
    "momentum": [0.0, 0.999],
    "warm_up": [0.0, 1.0],
    "l2": [0.0, 10.0],
    "dropout": [0.0, 0.999],
    "label_smoothing": [0.0, 0.999],
    "averaging": [0.0, 0.999],
    "patience": [0, 10_000],
    "seed": [0, 10**9, 10**38 - 1],
}
REFUSED: dict[str, tuple[list[Any], str]] = {
    "hidden_layers": ([(0,), (3001,), (30, 0), (5,) * 11], "A hidden layer has 1 to 3,000 neurons"),
    "hidden": (["softmax"], "The hidden activation is"),
    "output": (["relu"], "The output activation is"),
    "cost": (["absolute"], "The cost is"),
    "initialization": (["zero"], "The initialization is"),
    "epochs": ([0, 10_001], "The number of epochs is"),
    "mini_batch_size": ([0, 10_001], "The mini-batch size is"),
    "learning_rate": ([0.0, -1.0, 1.1e6, math.nan, math.inf], "The learning rate is"),
    "method": (["rmsprop"], "The method is one of sgd, momentum, nesterov, adam."),
    "schedule": (["never"], "The schedule is one of constant, step, cosine, one_cycle."),
    "momentum": ([-0.1, 1.0], "The momentum is"),
    "warm_up": ([-0.1, 1.1], "The warm-up is"),
    "l2": ([-0.1, math.nan, math.inf], "The weight decay is"),
    "dropout": ([-0.1, 1.0], "The dropout is"),
    "label_smoothing": ([-0.1, 1.0], "The label smoothing is"),
    "averaging": ([-0.1, 1.0], "The averaging is"),
    "patience": ([-1, 10_001], "The patience is"),
    "seed": ([-1, 10**38], "The seed is"),
}


def test_every_setting_has_its_bounds():
    assert set(ALLOWED) == set(REFUSED) == {field.name for field in dataclasses.fields(TrainingSettings)}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in ALLOWED.items() for value in values])
def test_a_value_within_the_bounds_is_taken(name, value):
    assert getattr(TrainingSettings(**{name: value}), name) == value


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [(name, value, sentence) for name, (values, sentence) in REFUSED.items() for value in values],
)
def test_a_value_beyond_the_bounds_is_named_in_a_sentence(name, value, sentence):
    with pytest.raises(SettingsError) as caught:
        TrainingSettings(**{name: value})
    assert str(caught.value).startswith(sentence)


def test_softmax_learns_with_cross_entropy_alone():
    assert TrainingSettings(output="softmax", cost="cross_entropy").output == "softmax"
    with pytest.raises(SettingsError, match="A softmax output learns with the cross_entropy cost"):
        TrainingSettings(output="softmax")


def test_a_network_is_built_as_it_is_described_and_fits_its_settings_alone():
    settings = TrainingSettings(hidden_layers=(5, 4), hidden="tanh", output="softmax", cost="cross_entropy")
    built = settings.build(np.random.default_rng(1), inputs=6, outputs=3)
    expected = Network(
        [6, 5, 4, 3], hidden="tanh", output="softmax", cost="cross_entropy", rng=np.random.default_rng(1)
    )
    assert built.sizes == [6, 5, 4, 3]
    assert all(map(np.array_equal, built.weights, expected.weights))
    assert settings.fits(built) and settings.fits(expected)
    for changes in ({"hidden_layers": (5,)}, {"hidden": "relu"}, {"output": "sigmoid"}):
        assert not dataclasses.replace(settings, **changes).fits(built)


@pytest.mark.parametrize(
    ("kinds", "can"),
    [
        (("relu", "softmax", "cross_entropy"), True),
        (("step", "sigmoid", "quadratic"), False),
        (("sigmoid", "sigmoid", "quadratic"), True),
    ],
)
def test_a_network_can_be_trained_where_settings_have_its_activations_and_its_cost(kinds, can):
    hidden, output, cost = kinds
    assert can_be_trained(Network([784, 5, 10], hidden=hidden, output=output, cost=cost)) == can
