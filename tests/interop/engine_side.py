"""What TensorFlow's engine and our own training make of the same digits; a process of its own, as TensorFlow is large.

    python engine_side.py FOLDER

Trains by either for each of the SETTINGS, with all digits in one mini-batch, so that their order is of no importance.
Writes NAME.npz: the parameters after two steps, "tensorflow" and "ours".
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import numpy as np

from digitpad.digits import mnist_loader
from digitpad.interop.tensorflow_engine import TensorFlowTraining
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train
from digitpad.recipes import RECIPES

BASE = TrainingSettings(hidden_layers=(7, 5), hidden="tanh", epochs=2, mini_batch_size=40, learning_rate=0.5)
SETTINGS = {
    "quadratic, weight decay": dataclasses.replace(BASE, l2=0.3),
    "cross-entropy, momentum": dataclasses.replace(BASE, cost="cross_entropy", method="momentum", momentum=0.7),
    "softmax, smoothing": dataclasses.replace(
        BASE, hidden="relu", output="softmax", cost="cross_entropy", label_smoothing=0.2
    ),
    "nesterov": dataclasses.replace(BASE, method="nesterov", momentum=0.7),
    "adam": dataclasses.replace(BASE, method="adam", learning_rate=0.01),
}


def parameters(network: Network) -> np.ndarray:
    return np.concatenate([array.ravel() for array in (*network.weights, *network.biases)])


def main(folder: Path) -> None:
    digits = mnist_loader.load_images()
    data = Dataset(digits.training.first(40), digits.validation.first(20), None)
    for name, settings in SETTINGS.items():
        network = settings.build(np.random.default_rng(1))
        recipe = dataclasses.replace(RECIPES["book"], settings=settings)
        *_, theirs = TensorFlowTraining(network, recipe).train(data, np.random.default_rng(0), lambda: True)
        *_, ours = train(network.copy(), data, settings, np.random.default_rng(0))
        assert isinstance(ours, EpochReport)
        after = parameters(theirs.network), parameters(ours.network)
        np.savez(folder / f"{name}.npz", tensorflow=after[0], ours=after[1], before=parameters(network))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
