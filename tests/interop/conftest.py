"""Models to hand to other programs, and what is said where those programs are not installed."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from digitpad.digits.ink import InkSettings
from digitpad.model_file import Model
from digitpad.nn.network import Network

SHAPES = {
    "relu-softmax": ([784, 20, 10], "relu", "softmax"),
    "tanh-sigmoid": ([784, 12, 8, 10], "tanh", "sigmoid"),
    "sigmoid-sigmoid": ([784, 30, 10], "sigmoid", "sigmoid"),
    "no-hidden-layer": ([784, 10], "sigmoid", "softmax"),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out, and say so, what compares with programs that are not installed."""
    for item in items:
        for mark in item.iter_markers("needs"):
            missing = [name for name in mark.args if importlib.util.find_spec(name) is None]
            if missing:
                reason = f"left out, not installed: {', '.join(missing)} (extra interop-test)"
                item.add_marker(pytest.mark.skip(reason=reason))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "needs(*libraries): left out where a library is not installed")


@pytest.fixture(scope="session")
def models() -> dict[str, Model]:
    """Untrained networks of several shapes, with weights of a size that makes them certain of something."""
    made = {}
    for name, (sizes, hidden, output) in SHAPES.items():
        rng = np.random.default_rng(len(name))
        network = Network(sizes, hidden=hidden, output=output, cost="cross_entropy", initialization="xavier", rng=rng)
        network.biases = [rng.normal(0, 0.5, b.shape).astype(np.float32) for b in network.biases]
        made[name] = Model(network, name=name, ink=InkSettings(), recipe="book", seed=1)
    return made
