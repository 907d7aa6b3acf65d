"""One evaluation at a time, and what the last ones have found.

It goes from page to page where that is made anew in another language.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.evaluation.evaluated import Compared, Evaluated
from digitpad.app.evaluation.evaluation_job import EvaluationJob, Finding, findings
from digitpad.digits.evaluation import Evaluation
from digitpad.digits.robustness import Curve
from digitpad.errors import DigitpadError
from digitpad.gui.kit.latest_task import LatestTask, Request
from digitpad.message import tr
from digitpad.nn.datasets import Examples


class Evaluator(QObject):
    """
    Attributes:
        evaluation: of the digits that were read last; None before.
        evaluated: what it is of.
        curves: what disturbances of these digits do; None as long as nobody has asked.
        compared: the same network beside another one; None as long as nobody has asked.
    """

    progressed = Signal(float)  # share of the whole job
    evaluationFound = Signal()
    curvesFound = Signal()
    comparisonFound = Signal()
    failed = Signal(object)  # one sentence
    finished = Signal(object, bool)  # EvaluationJob, whether it was stopped

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.evaluation: Evaluation | None = None
        self.evaluated: Evaluated | None = None
        self.curves: tuple[Curve, ...] | None = None
        self.compared: Compared | None = None
        self._examples: dict[DigitSet, Examples] = {}
        self._followed = False
        self._job: EvaluationJob | None = None
        self._subject: Evaluated | None = None  # of the evaluation that runs, or of the last one
        self._task = LatestTask(self)
        self._task.reported.connect(self._on_finding)
        self._task.answered.connect(self._on_end)
        self._task.failed.connect(self._on_fault)

    def live_with(
        self,
        page: QObject,
        *,
        on_progress: Callable[[float], None],
        on_evaluation: Callable[[], None],
        on_curves: Callable[[], None],
        on_comparison: Callable[[], None],
        on_failure: Callable[[str], None],
        on_finish: Callable[[EvaluationJob, bool], None],
    ) -> None:
        """Belong to this page, and connect the signals to its slots and to no others any more."""
        self.setParent(page)
        followers: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (self.progressed, on_progress),
            (self.evaluationFound, on_evaluation),
            (self.curvesFound, on_curves),
            (self.comparisonFound, on_comparison),
            (self.failed, on_failure),
            (self.finished, on_finish),
        )
        for news, slot in followers:
            if self._followed:
                news.disconnect()
            news.connect(slot)
        self._followed = True

    @property
    def job(self) -> EvaluationJob | None:
        """What is worked on; None where nothing is."""
        return self._job

    def examples(self, digits: DigitSet) -> Examples | None:
        """These digits, where they were read last."""
        return self._examples.get(digits)

    def keep_examples(self, digits: DigitSet) -> None:
        """Forget all examples but those of these digits."""
        self._examples = {known: examples for known, examples in self._examples.items() if known == digits}

    def start(self, job: EvaluationJob, subject: Evaluated) -> None:
        """Work on a job; `subject` is the network that it evaluates and the digits that it reads."""
        self._job, self._subject = job, subject
        self._task.ask(partial(_work, job), instead=True)

    def stop(self) -> None:
        """End at once; what was found by now stays. `finished` is emitted if anything is worked on."""
        self._task.forget()
        self._finish(stopped=True)

    def _on_finding(self, finding: Finding | float) -> None:
        if isinstance(finding, float):
            self.progressed.emit(finding)
        elif isinstance(finding, Evaluation):
            self._take_evaluation(finding)
        elif isinstance(finding, Compared):
            self.compared = finding
            self.comparisonFound.emit()
        else:
            self.curves = finding
            self.curvesFound.emit()

    def _take_evaluation(self, evaluation: Evaluation) -> None:
        subject = self._subject
        if subject is None:
            return
        digits = subject.digits
        if digits.count != len(evaluation):
            digits = dataclasses.replace(digits, count=len(evaluation))
        self._examples = {digits: evaluation.examples}
        self.evaluation, self.evaluated = evaluation, subject._replace(digits=digits)
        self.curves = self.compared = None
        self.evaluationFound.emit()

    def _on_end(self, problem: str) -> None:
        if problem:
            self.failed.emit(problem)
        self._finish(stopped=False)

    def _on_fault(self) -> None:
        self._on_end(tr("The evaluation stopped because of a fault in the program."))

    def _finish(self, stopped: bool) -> None:
        job, self._job = self._job, None
        if job is not None:
            self.finished.emit(job, stopped)


def _work(job: EvaluationJob, request: Request) -> str:
    """What the thread does: report what it finds, and how far it is. Returns why there is no more of it, or nothing."""

    def keep_going(share: float) -> bool:
        request.report(share)
        return request.wanted()

    try:
        for finding in findings(job, keep_going):
            request.report(finding)
    except DigitpadError as error:
        return str(error)
    except MemoryError:
        return tr("There is not enough memory for so many pictures.")
    return ""
