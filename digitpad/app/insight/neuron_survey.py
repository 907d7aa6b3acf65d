"""How the neurons answer to the test digits, and what changing some does to the accuracy. For a background task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.app.insight.experiment import Subject
from digitpad.errors import DatasetError
from digitpad.nn.datasets import Examples
from digitpad.nn.layer_survey import LayerSurvey, survey
from digitpad.nn.metrics import outputs
from digitpad.nn.network import Network

TOP = 12
BLOCK = 1_000  # digits read before it is asked whether anybody still waits

Load = Callable[[], Examples]


@dataclass(frozen=True)
class Survey:
    """How all neurons of a network answer: one survey for each layer but the input; none with a `failure` to report."""

    subject: Subject
    layers: tuple[LayerSurvey, ...]
    examples: Examples | None = None
    failure: str = ""


@dataclass(frozen=True)
class Count:
    """How many of `total` digits are read right with all neurons on, and with some switched off or scaled."""

    subject: Subject
    changed: Network
    intact_right: int
    changed_right: int
    total: int


def surveyed(subject: Subject, load: Load, wanted: Callable[[], bool]) -> Survey:
    """How the neurons answer, as they were learned, to the test digits that `load` gets."""
    try:
        examples = load()
    except DatasetError as error:
        return Survey(subject, (), failure=str(error))
    return Survey(subject, survey(subject.network, examples.images, TOP, wanted), examples)


def counted(
    subject: Subject, changed: Network, intact_right: int | None, load: Load, wanted: Callable[[], bool]
) -> Count | None:
    """What the `changed` network reads right, beside the intact one, where that is not known already as
    `intact_right`. None without test digits."""
    try:
        examples = load()
    except DatasetError:
        return None
    if intact_right is None:
        intact_right = count_right(subject.network, examples, wanted)
    return Count(subject, changed, intact_right, count_right(changed, examples, wanted), len(examples))


def count_right(network: Network, examples: Examples, wanted: Callable[[], bool]) -> int:
    """How many are read right; fewer where nobody waits any more."""
    right = 0
    for start in range(0, len(examples), BLOCK):
        if not wanted():
            break
        block = slice(start, start + BLOCK)
        answers = outputs(network, examples.images[block]).argmax(axis=0)
        right += int(np.count_nonzero(answers == examples.labels[block]))
    return right
