"""The guided test: a person writes what is asked for, and learns how well a model reads it, with error bounds."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.digits.ink import Strokes
from digitpad.digits.recognition import recognize
from digitpad.message import tr_count
from digitpad.model_file import Model

LENGTH = 20
_NORMAL = 1.96  # standard deviations around the mean that hold 95 % of a normal distribution


@dataclass(frozen=True)
class Written:
    """One drawing of the test.

    Attributes:
        asked: the index of the class that was asked for.
        read: that of the class that was read; None where it was refused.
        strokes: as they were drawn.
    """

    asked: int
    read: int | None
    strokes: Strokes


class GuidedTest:
    """Asks for every class about equally often, in random order.

    Attributes:
        written: the drawings so far.
    """

    def __init__(self, model: Model, rng: np.random.Generator, length: int = LENGTH) -> None:
        self._model = model
        classes = len(model.classes)
        rounds = [rng.permutation(classes) for _ in range(math.ceil(length / classes))]
        self._asked = [int(index) for index in np.concatenate(rounds)[:length]]
        self.written: list[Written] = []

    @property
    def length(self) -> int:
        """How many drawings it asks for in all."""
        return len(self._asked)

    @property
    def asked(self) -> int | None:
        """The index of the class that is to be written next; None at the end."""
        done = len(self.written)
        return self._asked[done] if done < len(self._asked) else None

    def write(self, strokes: Strokes) -> None:
        """Take the drawing of what is asked for, as a whole; nothing happens without ink or after the end."""
        model, asked = self._model, self.asked
        prediction = recognize(strokes, model.network, model.ink, model.rejection, model.classes)
        if asked is not None and prediction is not None:
            copied = [[(float(x), float(y)) for x, y in stroke] for stroke in strokes]
            self.written.append(Written(asked, None if prediction.rejected else prediction.digit, copied))

    def take_back(self) -> Strokes:
        """Forget the last drawing, which is asked for again. Returns it; there is none before the first."""
        *self.written, last = self.written
        return last.strokes

    def end(self) -> None:
        """Nothing more is asked for; what was written counts."""
        self._asked = self._asked[: len(self.written)]

    @property
    def right(self) -> int:
        """How many drawings so far are read as what was asked for."""
        return sum(each.asked == each.read for each in self.written)

    def summary(self) -> str:
        """How many were read right, and the bounds of the accuracy that this number allows."""
        total = len(self.written)
        low, high = interval(self.right, total)
        return tr_count(
            "{count} of {total} was read right, {share:.0f}\N{NO-BREAK SPACE}%. In so short a test, that means "
            "{low:.0f}\N{NO-BREAK SPACE}% to {high:.0f}\N{NO-BREAK SPACE}% of all your drawings.",
            "{count} of {total} were read right, {share:.0f}\N{NO-BREAK SPACE}%. In so short a test, that means "
            "{low:.0f}\N{NO-BREAK SPACE}% to {high:.0f}\N{NO-BREAK SPACE}% of all your drawings.",
            self.right,
            total=total,
            share=100 * self.right / max(1, total),
            low=100 * low,
            high=100 * high,
        )

    def mistakes(self) -> list[str]:
        """Which were read as what, a sentence each, the most frequent first."""
        names = self._model.classes.names
        counts = Counter((each.asked, each.read) for each in self.written if each.asked != each.read)
        return [_sentence(names, asked, read, count) for (asked, read), count in counts.most_common()]


def interval(right: int, total: int) -> tuple[float, float]:
    """The shares between which the truth lies in 95 of 100 such tests (Wilson 1927); 0 and 1 without any drawing."""
    if not total:
        return 0.0, 1.0
    share, z = right / total, _NORMAL**2 / total
    middle = (share + z / 2) / (1 + z)
    half = math.sqrt(share * (1 - share) * z + z * z / 4) / (1 + z)
    return max(0.0, middle - half), min(1.0, middle + half)


def _sentence(names: Sequence[str], asked: int, read: int | None, count: int) -> str:
    if read is None:
        return tr_count(
            "{digit} was refused (once).", "{digit} was refused ({count} times).", count, digit=names[asked]
        )
    return tr_count(
        "{digit} was read as {read} (once).",
        "{digit} was read as {read} ({count} times).",
        count,
        digit=names[asked],
        read=names[read],
    )
