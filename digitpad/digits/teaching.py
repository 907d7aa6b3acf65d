"""Teaches a trained network the hand of one person: a few steps of descent, in seconds, beside what it has to keep.

Of every mini-batch a part are the person's own drawings, deformed anew each time. The others are digits and drawings
that are none, as the network has learned from before: without them it would forget these (Robins 1995).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from digitpad.digits.augmentation import Deformation
from digitpad.digits.ink import InkSettings
from digitpad.digits.non_digits import non_digit_examples
from digitpad.digits.pen_styles import pen_examples
from digitpad.errors import TrainingError
from digitpad.message import tr
from digitpad.nn.activations import Array
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples, Labels, one_hot
from digitpad.nn.descent import Descent
from digitpad.nn.network import Network
from digitpad.nn.settings import TrainingSettings

FOLDS = 3  # of cross-validation, a lesson each
DEFORMATION = Deformation(rotation=10, scale=0.1, stretch=0.12, shear=0.15, shift=1.0, elastic=1.0, thickness=0.15)
_MNIST, _PEN, _NON_DIGITS = 2_000, 400, 150  # drawings to remember
_RATES = {"softmax": 0.02, "cross_entropy": 0.02, "quadratic": 0.3}


class LessonSize(NamedTuple):
    """How long a lesson is.

    Attributes:
        steps: of descent.
        own, known: drawings of each kind in the mini-batch of a step.
    """

    steps: int
    own: int
    known: int


LESSON = LessonSize(60, 32, 64)
# For cross-validation: with simulated people it improves their held-out digits as much, in three fifths of the time.
# It forgets more of MNIST, but a network that it has taught is only measured, never used.
TRIAL = LessonSize(40, 24, 32)


@dataclass(frozen=True)
class TeachingStep:
    """How far a teaching is.

    Attributes:
        step: how many steps are done, from 1.
        steps: of the whole teaching.
        loss: the mean cost of the own drawings in this step, before it.
    """

    step: int
    steps: int
    loss: float


def known_examples(
    mnist: Examples,
    rng: np.random.Generator,
    settings: InkSettings | None = None,
    before_each: Callable[[], None] = lambda: None,
    classes: ClassSet = DIGITS,
) -> Examples:
    """What a network has to remember: some of MNIST's training digits, synthetic pen digits and drawings of no digit;
    of other classes some of their training pictures alone.

    Args:
        mnist: the training pictures to choose from.
        rng: decides everything.
        settings: of the ink that the model reads.
        before_each: called before each drawing is made; may raise to end it.
        classes: of the model.
    """
    chosen = rng.choice(len(mnist), min(_MNIST, len(mnist)), replace=False)
    parts = [Examples(mnist.images[chosen], mnist.labels[chosen])]
    if not classes.are_digits:
        return parts[0]
    for draw, count in ((pen_examples, _PEN), (non_digit_examples, _NON_DIGITS)):
        for _ in range(count // 50):
            parts.append(draw(50, rng, settings, before_each))
    return parts[0].joined(*parts[1:])


def teach(
    network: Network,
    own: Examples,
    known: Examples,
    rng: np.random.Generator,
    keep_going: Callable[[], bool] = lambda: True,
    size: LessonSize = LESSON,
) -> Iterator[TeachingStep]:
    """Teach a network own drawings, in place. The same generator gives the same network to the bit.

    Args:
        network: any dense network that can be trained.
        own: what it is to learn, at least one drawing; the label `NO_CLASS` for what is none.
        known: what it is to remember (see `known_examples`).
        rng: chooses and deforms the drawings.
        keep_going: asked before each step; False ends the teaching.
        size: how many steps of how many drawings.

    Yields:
        A `TeachingStep` after each step.

    Raises:
        SettingsError: the network cannot be trained.
        TrainingError: the numbers grew beyond all bounds.
    """
    network.check_trainable()
    settings = TrainingSettings(
        method="nesterov",
        mini_batch_size=size.own + size.known,
        learning_rate=_rate(network),
        schedule="cosine",
    )
    with threadpool_limits(limits=1, user_api="blas"), Descent(network, settings, rng) as descent:
        own_order, known_order = _rounds(len(own), rng), _rounds(len(known), rng)
        for step in range(size.steps):
            if not keep_going():
                return
            own_places, known_places = _taken(own_order, size.own), _taken(known_order, size.known)
            x, y = _mini_batch(own, known, own_places, known_places, network.sizes[-1], rng)
            answers = np.empty((network.sizes[-1], x.shape[1]), network.dtype)
            rate = settings.learning_rate * 0.5 * (1 + math.cos(math.pi * step / size.steps))
            with np.errstate(over="ignore", invalid="ignore"):
                descent.step(x.astype(network.dtype), y.astype(network.dtype), rate, answers)
                loss = network.cost.value(answers[:, : size.own], y[:, : size.own]) / size.own
            if not descent.bounded():
                raise TrainingError(tr("The numbers of this network grow beyond all bounds when it is taught."))
            yield TeachingStep(step + 1, size.steps, loss)


def _rate(network: Network) -> float:
    """The learning rate: larger for the quadratic cost, whose gradient is smaller."""
    return _RATES.get(network.output.name) or _RATES[network.cost.name]


def _rounds(n: int, rng: np.random.Generator) -> Iterator[int]:
    """All n places in random order, again and again."""
    while True:
        yield from rng.permutation(n).tolist()


def _taken(places: Iterator[int], n: int) -> list[int]:
    return [next(places) for _ in range(n)]


def _mini_batch(
    own: Examples,
    known: Examples,
    own_places: list[int],
    known_places: list[int],
    classes: int,
    rng: np.random.Generator,
) -> tuple[Array, Array]:
    """Own and known drawings: x (784, m) and y (classes, m)."""
    images = np.concatenate([own.images[own_places], known.images[known_places]])
    labels = np.concatenate([own.labels[own_places], known.labels[known_places]])
    return DEFORMATION(images, rng).T, one_hot(labels, classes).T


def folds(labels: Labels, rng: np.random.Generator) -> list[NDArray[np.intp]]:
    """The indices of the drawings in three folds, each class spread as evenly as can be. Each fold is judged once, by a
    network that has learned from the other two."""
    shuffled = rng.permutation(len(labels))
    dealt = shuffled[np.argsort(labels[shuffled], kind="stable")]
    count = min(len(labels), FOLDS)
    return [np.sort(dealt[start::count]) for start in range(count)]
