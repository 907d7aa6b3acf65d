"""Named ways to train: how the network is built, how it learns, and how its digits are deformed."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.digits.augmentation import Deformation
from digitpad.nn.training import TrainingSettings


@dataclass(frozen=True)
class Recipe:
    """A way to train.

    Attributes:
        name: used on the command line and in files.
        title: what the window calls it.
        expectation: a sentence or two on what it is and what to expect.
        settings: everything that the training takes.
        deformation: of the training digits; None shows them as they are.
    """

    name: str
    title: str
    expectation: str
    settings: TrainingSettings
    deformation: Deformation | None = None


BOOK = Recipe(
    "book",
    "Book",
    "One hidden layer of 30 sigmoid neurons, as in chapter 1. Expect about 95 % after 15 seconds.",
    TrainingSettings(),
)

QUICK = Recipe(
    "quick",
    "Quick",
    "One hidden layer of 256 ReLU neurons. Expect about 98 % after 10 seconds.",
    TrainingSettings(
        hidden_layers=(256,),
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="he",
        epochs=8,
        mini_batch_size=50,
        learning_rate=0.1,
        method="nesterov",
        schedule="cosine",
    ),
)

TF = Recipe(
    "tf",
    "TensorFlow beginner",
    "TensorFlow's beginner model: 128 ReLU neurons, dropout of 0.2, Adam. Expect about 97.7 % after 10 seconds.",
    TrainingSettings(
        hidden_layers=(128,),
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="xavier",
        epochs=5,
        mini_batch_size=32,
        learning_rate=0.001,
        method="adam",
        dropout=0.2,
    ),
)

BEST = Recipe(
    "best",
    "Best",
    "Two hidden layers of ReLU neurons that learn from deformed digits, never the same twice. "
    "Expect over 99 % after some minutes.",
    TrainingSettings(
        hidden_layers=(800, 400),
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="he",
        epochs=40,
        mini_batch_size=100,
        learning_rate=0.05,
        method="nesterov",
        schedule="cosine",
        averaging=0.999,
    ),
    Deformation(elastic=1.0, thickness=0.15),
)

RECIPES = {recipe.name: recipe for recipe in (BOOK, QUICK, BEST, TF)}
