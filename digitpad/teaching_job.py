"""One teaching as it is asked for: a model learns the hand of one person, and is measured beside what it was before.

Both the window and the command line teach by it. On the person's own drawings the result is measured by
cross-validation, never by drawings that it has just learned.
"""

from __future__ import annotations

import dataclasses
import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from digitpad.digits.calibration import REFUSED_DIGITS, fit_temperature, judged
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.non_digits import non_digit_examples
from digitpad.digits.own_answers import OwnAnswers, Refusals, own_answers
from digitpad.digits.own_digits import as_examples
from digitpad.digits.reach import Guard
from digitpad.digits.recognition import as_probabilities
from digitpad.digits.rejection import Rejection
from digitpad.digits.teaching import LESSON, TRIAL, LessonSize, folds, known_examples, teach
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.model_file import Lesson, Model
from digitpad.nn.activations import Array
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import correct, outputs
from digitpad.nn.network import Network
from digitpad.nn.settings import check_seed

MOST_DRAWINGS = 10_000
LARGEST_FALL, LARGEST_FALL_OF_REFUSALS = 0.001, 0.03  # shares of MNIST's digits and of what is no digit
_AIMED_FALL = 0.01  # of the refusals, where the own digits need a lower bar
_VALIDATION = 2_000  # of MNIST's digits, kept out of every training: the answers are judged by them
# Relative times of its parts: making all drawings, each trial of the cross-validation, the lesson itself, measuring.
_DRAWING, _TRYING, _LEARNING, _MEASURING = 2.0, 0.75, 1.5, 2.0
_NON_DIGITS = 400  # to set the bar by, and as many others to measure on


@dataclass(frozen=True)
class HandScore:
    """How well a model reads, each a share from 0 to 1.

    Attributes:
        own: the share of the own drawings that is read right, where a refused digit counts as wrong; None where they
            are too few for cross-validation.
        own_loss: what its answers to these cost, the mean of -ln p of the right class; None likewise.
        mnist: of MNIST's test digits (the validation digits of data without them) the share that is read right.
        refused: of generated drawings that are no digits the share that is refused.
    """

    own: float | None
    own_loss: float | None
    mnist: float
    refused: float


@dataclass(frozen=True)
class Taught:
    """What came of a teaching.

    Attributes:
        model: the taught one.
        taught: how many drawings it has learned.
        before, after: the model as it was, and the taught one; on the own drawings by cross-validation.
    """

    model: Model
    taught: int
    before: HandScore
    after: HandScore

    @property
    def better(self) -> bool:
        """Whether it is to be taken over: it costs less on own drawings, and neither MNIST nor the refusals suffer."""
        return (
            self.comes_closer
            and self.after.mnist >= self.before.mnist - LARGEST_FALL
            and self.after.refused >= self.before.refused - LARGEST_FALL_OF_REFUSALS
        )

    @property
    def comes_closer(self) -> bool:
        """Whether its answers to own drawings cost less, on average."""
        before, after = self.before.own_loss, self.after.own_loss
        return before is not None and after is not None and after < before

    @property
    def reads_more(self) -> bool:
        """Whether it reads more of the own drawings right. They may also cost less where no answer has changed."""
        return self.before.own is not None and self.after.own is not None and self.after.own > self.before.own

    @property
    def reads_fewer(self) -> bool:
        """Whether it reads fewer of the own drawings right."""
        return self.before.own is not None and self.after.own is not None and self.after.own < self.before.own

    @property
    def forgot_nothing(self) -> bool:
        """Whether none of the other figures is lower than before, however little."""
        return self.after.mnist >= self.before.mnist and self.after.refused >= self.before.refused

    @property
    def had_learned_some(self) -> bool:
        """Whether the model was taught before: then it may have learned from some of these drawings already, and no
        cross-validation can make them new to it."""
        return len(self.model.taught) > 1


@dataclass(frozen=True)
class TeachingProgress:
    """How far it is.

    Attributes:
        fraction: 0 to 1, of the whole.
        curves: of each lesson so far what its own drawings cost at each of its steps, on average. First come those of
            the cross-validation, at last that of the model itself.
        seconds_left: to its end, as it looks now; infinite while that is not known.
    """

    fraction: float
    curves: tuple[tuple[float, ...], ...] = ()
    seconds_left: float = math.inf


class _Stopped(Exception):
    """Asked to stop."""


def teach_model(
    model: Model,
    drawings: Sequence[LabelledDrawing],
    mnist: Dataset,
    seed: int = 0,
    keep_going: Callable[[], bool] = lambda: True,
    cross_validate: bool = True,
) -> Iterator[TeachingProgress | Taught]:
    """Teach a copy of a model these drawings, and measure it.

    Args:
        model: stays as it is.
        drawings: what it is to learn.
        mnist: what it has to remember, and is measured on.
        seed: decides everything random: the same one gives the same network to the bit.
        keep_going: asked many times a second; False ends it, and no result is yielded.
        cross_validate: whether it is measured on the own drawings, which takes most of the time.

    Yields:
        Progress several times a second, and at the end the result.

    Raises:
        DatasetError: there are no drawings with ink, too many of them, or no data of the same classes to remember.
        SettingsError: the network cannot be trained, or the seed is none.
        TrainingError: the numbers grew beyond all bounds.
    """
    if len(drawings) > MOST_DRAWINGS:
        raise DatasetError(tr("These are more than {most:,} drawings: teach fewer of them.", most=MOST_DRAWINGS))
    if not len(mnist.training):
        raise DatasetError(tr("There are no training pictures that the model could be reminded of."))
    if mnist.classes != model.classes:
        raise DatasetError(tr("The data that the model has to remember are of other classes than the model."))
    model.network.check_trainable()
    check_seed(seed)

    with threadpool_limits(limits=1, user_api="blas"):
        try:
            teaching = _Teaching(model, drawings, mnist, seed, keep_going, cross_validate)
            del mnist  # it takes from them what it needs
            yield from teaching.run()
        except _Stopped:
            return


class _Teaching:
    """One teaching under way."""

    def __init__(
        self,
        model: Model,
        drawings: Sequence[LabelledDrawing],
        mnist: Dataset,
        seed: int,
        keep_going: Callable[[], bool],
        cross_validate: bool,
    ) -> None:
        self._model, self._drawings = model, drawings
        self._mnist: Dataset | None = mnist
        self._seed, self._keep_going = seed, keep_going
        self._check = _check_of(keep_going)
        self._own = as_examples(drawings, model.ink, model.classes, self._check)
        if not len(self._own):
            raise DatasetError(tr("There is no drawing to learn from."))
        self._folds = folds(self._own.labels, self._rng(0)) if cross_validate and len(self._own) > 1 else []
        self._began = time.perf_counter()
        self._parts = [_DRAWING, *(_TRYING for _ in self._folds), _LEARNING, _MEASURING]
        self._done = 0  # of the parts
        self._curves: list[tuple[float, ...]] = []

    def run(self) -> Iterator[TeachingProgress | Taught]:
        yield TeachingProgress(0.0)
        yield from self._prepare()
        bar_drawings, test_drawings = self._non_digits(2), self._non_digits(3)
        yield self._part()
        tested: list[OwnAnswers] = []
        for number, fold in enumerate(self._folds):
            rest = np.setdiff1d(np.arange(len(self._own)), fold)
            network = self._model.network.copy()
            yield from self._lesson(network, _chosen(self._own, rest), 10 + number, TRIAL)
            # Judged by the same temperature as before, so that the network alone makes the difference.
            tested.append(own_answers(network, _chosen(self._own, fold), self._model.rejection, self._check))
            yield self._part()
        network = self._model.network.copy()
        yield from self._lesson(network, self._own, 4, LESSON)
        yield self._part()
        rejection = self._rejection(network, bar_drawings)
        yield self._progress(0.3)
        before = self._score(self._model.network, self._model.rejection, test_drawings, self._answered_before())
        yield self._progress(0.65)
        after = self._score(network, rejection, test_drawings, tested)
        yield Taught(self._taught_model(network, rejection, after), len(self._own), before, after)

    def _prepare(self) -> Iterator[TeachingProgress]:
        """Take from the data what the teaching needs, and let go of them: they are the largest thing in memory."""
        mnist, self._mnist = self._mnist, None
        assert mnist is not None
        self._known = known_examples(mnist.training, self._rng(1), self._model.ink, self._check, self._model.classes)
        yield self._progress(0.3)
        self._guard = Guard(self._model.network, mnist.validation, self._check)
        images, labels = mnist.validation.images[-_VALIDATION:], mnist.validation.labels[-_VALIDATION:]
        self._validation = Examples(images.copy(), labels)  # a view would hold all of them
        self._has_test = mnist.test is not None
        self._test = mnist.test if mnist.test is not None and len(mnist.test) else self._validation
        yield self._progress(0.6)

    def _non_digits(self, number: int) -> Refusals:
        return Refusals(non_digit_examples(_NON_DIGITS, self._rng(number), self._model.ink, self._check), self._check)

    def _answered_before(self) -> list[OwnAnswers]:
        if not self._folds:
            return []
        return [own_answers(self._model.network, self._own, self._model.rejection, self._check)]

    def _rng(self, number: int) -> np.random.Generator:
        return np.random.default_rng([self._seed, 17, number])

    def _part(self) -> TeachingProgress:
        self._check()
        self._done += 1
        return self._progress(0.0)

    def _progress(self, of_part: float) -> TeachingProgress:
        done = sum(self._parts[: self._done]) + of_part * self._parts[self._done]
        fraction = done / sum(self._parts)
        left = (time.perf_counter() - self._began) * (1 - fraction) / fraction
        return TeachingProgress(fraction, tuple(self._curves), left)

    def _lesson(self, network: Network, own: Examples, number: int, size: LessonSize) -> Iterator[TeachingProgress]:
        self._curves.append(())
        for step in teach(network, own, self._known, self._rng(number), self._keep_going, size):
            self._curves[-1] += (step.loss,)
            yield self._progress(step.step / step.steps)
        self._check()
        self._guard.hold_back(network, own)

    def _rejection(self, network: Network, non_digits: Refusals) -> Rejection | None:
        """Fitted anew, so that own digits are accepted as far as what is no digit is still refused."""
        before, validation = self._model.rejection, self._validation
        if before is None:
            return None
        answers, evidence = None, None
        if len(validation):
            answers, evidence = judged(network, validation.images, self._check, before)
        temperature = before.temperature
        if answers is not None:
            temperature = fit_temperature(as_probabilities(answers), validation.labels)
        if before.least_evidence is None:
            return Rejection(temperature)
        refused = non_digits.refused(self._model.network, before).mean()
        ordered = np.sort(np.where(non_digits.impossible, -np.inf, non_digits.evidence(network, before)))
        bars = [_bar(ordered, refused)]
        if evidence is not None:
            bars.append(float(np.quantile(evidence, REFUSED_DIGITS)))
        digits = self._own.images[self._own.labels != NO_CLASS]
        if len(digits):
            bars.append(float(judged(network, digits, self._check, before)[1].min()))
        least = max(min(bars), _bar(ordered, refused - _AIMED_FALL))
        if not math.isfinite(least):
            return Rejection(temperature)
        return dataclasses.replace(before, temperature=temperature, least_evidence=least)

    def _score(
        self, network: Network, rejection: Rejection | None, non_digits: Refusals, answers: Sequence[OwnAnswers]
    ) -> HandScore:
        """`answers`: to all own drawings; none where these are not measured."""
        digits = self._test
        read = correct(outputs(network, digits.images, self._check).argmax(axis=0), digits.labels)
        own, own_loss = None, None
        if answers:
            own = float(np.concatenate([each.all_right(rejection) for each in answers]).mean())
            own_loss = float(np.concatenate([each.costs for each in answers]).mean())
        return HandScore(
            own, own_loss, read / max(1, len(digits)), float(non_digits.refused(network, rejection).mean())
        )

    def _taught_model(self, network: Network, rejection: Rejection | None, after: HandScore) -> Model:
        counts = Counter(int(label) for label in self._own.labels)
        hands = sorted({drawing.hand for drawing in self._drawings if drawing.hand})
        lesson = Lesson(
            counts=tuple(counts[digit] for digit in range(network.sizes[-1])),
            others=counts[NO_CLASS],
            hand=", ".join(hands),
        )
        return dataclasses.replace(
            self._model,
            network=network,
            rejection=rejection,
            test_accuracy=after.mnist if self._has_test else None,
            taught=(*self._model.taught, lesson),
        )


def _bar(ordered: Array, share: float) -> float:
    """The evidence, of these in order, below which this share of them lies."""
    return float(ordered[min(len(ordered) - 1, max(0, round(share * len(ordered))))])


def _chosen(examples: Examples, places: NDArray[np.intp]) -> Examples:
    return Examples(examples.images[places], examples.labels[places])


def _check_of(keep_going: Callable[[], bool]) -> Callable[[], None]:
    """A function that raises `_Stopped` once asked to stop. It is no method of the teaching, since that would make a
    reference cycle, and the teaching's memory would wait for the garbage collector."""

    def check() -> None:
        if not keep_going():
            raise _Stopped

    return check
