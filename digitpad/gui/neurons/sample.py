"""How the neurons answer to the 10,000 test digits, worked out in the background while the page is seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.errors import DatasetError
from digitpad.gui.later import Later
from digitpad.gui.painting.pace import Pace
from digitpad.gui.session import Session
from digitpad.nn.insight import LayerSurvey, survey
from digitpad.nn.metrics import outputs
from digitpad.nn.network import Network
from digitpad.nn.training import Examples

TOP = 12
BLOCK = 1_000  # digits read before it is asked whether anybody still waits

Load = Callable[[], Examples]


@dataclass(frozen=True)
class Survey:
    """How all neurons of a network answer: one survey for each layer but the input; none with a `failure` to tell."""

    network: Network
    layers: tuple[LayerSurvey, ...]
    examples: Examples | None = None
    failure: str = ""


@dataclass(frozen=True)
class Count:
    """How many of `total` digits are read right with all neurons on, and with some switched off or scaled."""

    intact: Network
    changed: Network
    intact_right: int
    changed_right: int
    total: int


class Sample(QObject):
    """Follows the session: `surveyed` for the neurons as they were learned, `counted` for the right answers.

    While a network trains only its epochs are looked at, not what lies between them.
    """

    surveyed = Signal()
    counted = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._survey: Survey | None = None
        self._count: Count | None = None
        self._surveying, self._counting = Later(self), Later(self)
        self._surveying.answered.connect(self._take_survey)
        self._counting.answered.connect(self._take_count)
        self._pace = Pace(page)
        self._pace.due.connect(self._ask)
        for news in (session.epochFinished, session.trainingStarted, session.trainingEnded, session.modelChanged):
            news.connect(self._pace.request)
        session.experimentChanged.connect(self._pace.request)
        self._pace.request()

    @property
    def survey(self) -> Survey | None:
        """The latest; it may be of a slightly older network than the session's."""
        return self._survey

    @property
    def count(self) -> Count | None:
        """The latest; while a network trains it may be of an older one."""
        return self._count

    @property
    def failure(self) -> str:
        """Why there is nothing to look at, in one sentence."""
        return self._survey.failure if self._survey else ""

    def of_layer(self, network: Network, layer: int) -> LayerSurvey | None:
        """The survey of a layer, 1 the first after the input; None where it is not known yet."""
        known = self._survey
        if known is None or not known.layers or known.network.sizes != network.sizes:
            return None
        return known.layers[layer - 1]

    def _ask(self) -> None:
        session = self._session
        intact, changed, load = session.intact_network, session.network, session.test_images_loader()
        # What a person has chosen does not wait for what was chosen before; epochs wait for each other, lest with short
        # ones nothing is ever told.
        instead = not session.training
        if self._survey is None or intact is not self._survey.network:
            self._surveying.ask(lambda wanted: _surveyed(intact, load, wanted), instead=instead)
        if session.experiment.factors and (self._count is None or changed is not self._count.changed):
            last = self._count
            known = last.intact_right if last is not None and last.intact is intact else None
            self._counting.ask(lambda wanted: _counted(intact, changed, known, load, wanted), instead=instead)

    def _take_survey(self, survey: Survey) -> None:
        self._survey = survey
        if survey.examples is not None:
            self._session.keep_test_images(survey.examples)
        self.surveyed.emit()

    def _take_count(self, count: Count | None) -> None:
        self._count = count
        self.counted.emit()


def _surveyed(network: Network, load: Load, wanted: Callable[[], bool]) -> Survey:
    try:
        examples = load()
    except DatasetError as error:
        return Survey(network, (), failure=str(error))
    return Survey(network, survey(network, examples.images, TOP, wanted), examples)


def _counted(
    intact: Network, changed: Network, intact_right: int | None, load: Load, wanted: Callable[[], bool]
) -> Count | None:
    try:
        examples = load()
    except DatasetError:
        return None
    if intact_right is None:
        intact_right = _right(intact, examples, wanted)
    return Count(intact, changed, intact_right, _right(changed, examples, wanted), len(examples))


def _right(network: Network, examples: Examples, wanted: Callable[[], bool]) -> int:
    """How many are read right; fewer where nobody waits any more."""
    right = 0
    for start in range(0, len(examples), BLOCK):
        if not wanted():
            break
        block = slice(start, start + BLOCK)
        answers = outputs(network, examples.images[block]).argmax(axis=0)
        right += int(np.count_nonzero(answers == examples.labels[block]))
    return right
