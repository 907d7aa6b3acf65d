"""Work of some length asks before each small step, so that whoever waits for it can end it: it does no step more."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from digitpad.digits import calibration
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.non_digits import non_digit_examples
from digitpad.digits.own_answers import Refusals, own_answers
from digitpad.digits.own_digits import as_examples
from digitpad.digits.pen_styles import pen_examples
from digitpad.digits.reach import Guard
from digitpad.digits.rejection import Rejection
from digitpad.digits.steadiness import CHANGES
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Examples
from digitpad.nn.metrics import measure, outputs
from digitpad.nn.network import Network

NETWORK = Network([784, 5, 10], rng=np.random.default_rng(0))
IMAGES = np.random.default_rng(1).integers(0, 256, (1_200, 784), dtype=np.uint8)
DIGITS = Examples(IMAGES, np.zeros(1_200, np.int16))
NONE = Examples(IMAGES[:3], np.full(3, NO_CLASS, np.int16))
DOUBTFUL = Rejection(1.0, 0.0, -1.0, 1.0)
A_LINE = LabelledDrawing([[(0.0, 0.0), (9.0, 9.0)]], 1)
Asked = Callable[[], None]
WORK: dict[str, tuple[int, Callable[[Asked], object]]] = {  # in how many steps
    "drawing digits": (7, lambda asked: pen_examples(7, np.random.default_rng(0), before_each=asked)),
    "drawing what is no digit": (7, lambda asked: non_digit_examples(7, np.random.default_rng(0), before_each=asked)),
    "drawing own digits": (4, lambda asked: as_examples([A_LINE] * 4, before_each=asked)),
    "reading five hundred at once": (3, lambda asked: outputs(NETWORK, IMAGES, asked)),
    "measuring": (3, lambda asked: measure(NETWORK, DIGITS, asked)),
    "judging": (3, lambda asked: calibration.judged(NETWORK, IMAGES, asked)),
    "judging again what is doubtful": (
        1 + -(-130 // (500 // CHANGES)),
        lambda asked: calibration.judged(NETWORK, IMAGES[:130], asked, DOUBTFUL),
    ),
    "looking for impossible shapes": (3, lambda asked: Refusals(NONE, asked).impossible),
    "looking what is refused": (1, lambda asked: Refusals(NONE, asked).evidence(NETWORK, None)),
    "looking what own drawings are read as": (
        2,
        lambda asked: own_answers(NETWORK, DIGITS.first(5).joined(NONE), None, asked),
    ),
    "guarding what is known": (3 + 3, lambda asked: Guard(NETWORK, DIGITS, asked)),
}


@pytest.mark.parametrize("name", WORK)
def test_work_asks_before_each_of_its_steps_and_ends_where_that_raises(name):
    steps, work = WORK[name]
    asked = 0

    def ask() -> None:
        nonlocal asked
        asked += 1

    work(ask)
    assert asked == steps
    for last in (1, steps):
        asked = 0

        def ask_until(last: int = last) -> None:
            nonlocal asked
            asked += 1
            if asked == last:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            work(ask_until)
        assert asked == last
