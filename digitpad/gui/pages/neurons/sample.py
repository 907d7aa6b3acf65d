"""How the neurons answer to the test digits, worked out in the background while the page is visible."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.app.insight import neuron_survey
from digitpad.app.insight.neuron_survey import Count, Survey
from digitpad.app.insight.shown_layer import ShownLayer
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.session import Session
from digitpad.nn.datasets import Examples
from digitpad.nn.layer_survey import LayerSurvey


class Sample(QObject):
    """Follows the session: `surveyed` for the neurons as they were learned, `counted` for the right answers.

    While a network trains only its epochs are surveyed, not what lies between them.
    """

    surveyed = Signal()
    counted = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._survey: Survey | None = None
        self._count: Count | None = None
        self._surveying, self._counting = LatestTask(self), LatestTask(self)
        self._surveying.answered.connect(self._on_survey)
        self._counting.answered.connect(self._on_count)
        self._throttle = Throttle(page)
        self._throttle.due.connect(self._ask)
        for news in (session.epochFinished, session.trainingStarted, session.trainingEnded, session.modelChanged):
            news.connect(self._throttle.request)
        session.experimentChanged.connect(self._throttle.request)
        self._throttle.request()

    def take_over(self, other: Sample) -> None:
        """What the other one has come to."""
        self._survey, self._count = other._survey, other._count

    @property
    def survey(self) -> Survey | None:
        """The latest of the present experiment; it may be of a slightly older network than the session's."""
        known = self._survey
        return known if known is not None and known.subject.experiment is self._session.experiment else None

    @property
    def count(self) -> Count | None:
        """The latest of the present experiment; while a network trains it may be of an older one."""
        known = self._count
        return known if known is not None and known.subject.experiment is self._session.experiment else None

    @property
    def failure(self) -> str:
        """Why there is nothing to look at, in one sentence."""
        return self.survey.failure if self.survey else ""

    @property
    def examples(self) -> Examples | None:
        """The digits of the latest survey; the session may have others by now."""
        return self._survey.examples if self._survey else None

    def of_layer(self, shown: ShownLayer) -> LayerSurvey | None:
        """The survey of a layer; None where it is not known yet."""
        known = self._survey
        if known is None or not known.layers or known.subject.experiment is not shown.subject.experiment:
            return None
        return known.layers[shown.layer - 1]

    def _ask(self) -> None:
        session = self._session
        subject, changed, load = session.subject, session.network, session.test_images_loader()
        # What a person has chosen replaces what was chosen before; epochs wait for each other, or with short ones no
        # result would ever be shown.
        instead = not session.training
        if self.survey is None or subject.network is not self.survey.subject.network:
            self._surveying.ask(lambda request: neuron_survey.surveyed(subject, load, request.wanted), instead=instead)
        if session.experiment.neuron_gains and (self.count is None or changed is not self.count.changed):
            last = self.count
            known = last.intact_right if last is not None and last.subject.network is subject.network else None
            self._counting.ask(
                lambda request: neuron_survey.counted(subject, changed, known, load, request.wanted), instead=instead
            )

    def _on_survey(self, survey: Survey) -> None:
        if survey.subject.experiment is not self._session.experiment:
            return  # another network has come in between, or another data set
        if survey.examples is not None:
            self._session.keep_test_images(survey.examples)
        self._survey = survey
        self.surveyed.emit()

    def _on_count(self, count: Count | None) -> None:
        self._count = count
        self.counted.emit()
