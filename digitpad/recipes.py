"""Named ways to train: how the network is built, how it learns, and how its digits are deformed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from digitpad.digits.augmentation import Deformation
from digitpad.digits.mnist_loader import VALIDATION_SIZE
from digitpad.errors import SettingsError
from digitpad.message import mark, tr
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset
from digitpad.nn.settings import TrainingSettings

_LARGEST_SHARE = 10  # of drawn digits
_DRAWN_AT_ONCE = 100  # synthetic digits between two questions whether to go on


@dataclass(frozen=True)
class Recipe:
    """A way to train.

    Attributes:
        name: used on the command line and in files.
        title: what the window calls it, said by `tr`.
        expectation: a sentence on what to expect, said by `tr`; what it is stands in `DESCRIPTIONS`.
        settings: everything that the training takes.
        deformation: of the training digits; None shows them as they are.
        pen_digits: synthetic pen digits learned beside MNIST's, as a share of these: 1.0 for as many.
        non_digits: likewise drawings that are no digits, whose answer is to be "any of the ten, evenly".
        validation_digits: how many of MNIST's 10,000 validation digits are kept out of the training.

    Raises:
        SettingsError: a share or a number of digits is out of bounds.
    """

    name: str
    title: str
    expectation: str
    settings: TrainingSettings
    deformation: Deformation | None = None
    pen_digits: float = 0.0
    non_digits: float = 0.0
    validation_digits: int = 10_000

    def __post_init__(self) -> None:
        if not (0 <= self.pen_digits <= _LARGEST_SHARE and 0 <= self.non_digits <= _LARGEST_SHARE):
            raise SettingsError(
                tr("The drawn digits are 0 to {largest} times as many as MNIST's.", largest=_LARGEST_SHARE)
            )
        if not 1 <= self.validation_digits <= VALIDATION_SIZE:
            raise SettingsError(tr("The validation pictures are 1 to {largest:,}.", largest=VALIDATION_SIZE))

    def fitted_to(self, classes: ClassSet) -> Recipe:
        """The recipe without what is made for handwritten digits, where the classes are others: drawn digits, and
        deformations that turn and shear a picture."""
        if classes.are_digits:
            return self
        return replace(self, deformation=None, pen_digits=0.0, non_digits=0.0)

    def dataset(
        self,
        mnist: Dataset,
        keep_going: Callable[[], bool] = lambda: True,
        drawn: Callable[[int, int], None] = lambda count, total: None,
    ) -> Dataset:
        """What this recipe learns from: MNIST's training digits and, drawn by its seed, what it adds to them; of
        pictures of other classes, these alone.

        Drawing takes about half a millisecond a digit. `keep_going` is asked every 100 digits and ends it by False;
        what is drawn by then is returned.
        `drawn` is called after each of these with how many are drawn, and how many there will be.
        """
        if not mnist.classes.are_digits:
            return mnist.with_validation_of(self.validation_digits)
        from digitpad.digits.non_digits import non_digit_examples
        from digitpad.digits.pen_styles import pen_examples

        rng = np.random.default_rng([self.settings.seed, 1])
        mnist = mnist.with_validation_of(self.validation_digits)
        parts, n = [mnist.training], len(mnist.training)
        count, total = 0, round(self.pen_digits * n) + round(self.non_digits * n)
        for draw, share in ((pen_examples, self.pen_digits), (non_digit_examples, self.non_digits)):
            left = round(share * n)
            while left and keep_going():
                parts.append(draw(min(left, _DRAWN_AT_ONCE), rng))
                left -= len(parts[-1])
                count += len(parts[-1])
                drawn(count, total)
        return replace(mnist, training=parts[0].joined(*parts[1:]) if len(parts) > 1 else parts[0])


BOOK = Recipe(
    "book",
    mark("Book"),
    mark("Expect about 95\N{NO-BREAK SPACE}% after 15 seconds."),
    TrainingSettings(),
)

QUICK = Recipe(
    "quick",
    mark("Quick"),
    mark("Expect about 98.5\N{NO-BREAK SPACE}% after 6 seconds."),
    TrainingSettings(
        hidden_layers=(256,),
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="he",
        epochs=7,
        mini_batch_size=50,
        learning_rate=0.1,
        method="nesterov",
        schedule="cosine",
        averaging=0.99,
    ),
    Deformation(rotation=8, scale=0.08, stretch=0.06, shear=0.12, shift=1.0, elastic=0.5),
)

TF = Recipe(
    "tf",
    mark("TensorFlow beginner"),
    mark("Expect about 97.7\N{NO-BREAK SPACE}% after 5 seconds."),
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
    validation_digits=2_000,  # the beginner tutorial learns from all 60,000 digits
)

BEST = Recipe(
    "best",
    mark("Best"),
    mark("Expect about 99.4\N{NO-BREAK SPACE}% after 20 minutes."),
    TrainingSettings(
        hidden_layers=(1200, 700),
        hidden="relu",
        output="softmax",
        cost="cross_entropy",
        initialization="he",
        epochs=100,
        mini_batch_size=300,
        learning_rate=0.15,
        method="nesterov",
        schedule="cosine",
        warm_up=0.01,
        averaging=0.999,
    ),
    Deformation(rotation=15, scale=0.15, stretch=0.15, shear=0.25, shift=2.0, elastic=1.4, thickness=0.2, fade=0.6),
    pen_digits=0.8,
    non_digits=0.15,
    validation_digits=2_000,  # enough to judge the answers by
)

DESCRIPTIONS = {
    BOOK.name: mark("One hidden layer of 30 sigmoid neurons, as in chapter 1."),
    QUICK.name: mark("One hidden layer of 256 ReLU neurons that learns from slightly deformed pictures."),
    TF.name: mark("TensorFlow's beginner model: 128 ReLU neurons, dropout of 0.2, Adam."),
    BEST.name: mark(
        "Two hidden layers of ReLU neurons that learn from MNIST and from drawn pen digits, deformed anew each time."
    ),
}
"""What each recipe is, in a sentence that `tr` says."""

RECIPES = {recipe.name: recipe for recipe in (BOOK, QUICK, BEST, TF)}
