"""One evaluation at a time, and what the last ones have found.

It goes from page to page where that is made anew in another language.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QApplication

from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.evaluation.evaluated import Compared, Evaluated
from digitpad.digits.evaluation import Comparison, Evaluation
from digitpad.digits.robustness import Curve
from digitpad.gui.pages.evaluate.evaluation_thread import EvaluationJob, EvaluationThread
from digitpad.model_file import Model
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
        self._thread: EvaluationThread | None = None
        self._subject: Evaluated | None = None  # of the evaluation that runs, or of the last one
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.end)

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
        """What is worked on."""
        return None if self._thread is None else self._thread.job

    def examples(self, digits: DigitSet) -> Examples | None:
        """These digits, where they were read last."""
        return self._examples.get(digits)

    def keep_examples(self, digits: DigitSet) -> None:
        """Forget all examples but those of these digits."""
        self._examples = {known: examples for known, examples in self._examples.items() if known == digits}

    def start(self, job: EvaluationJob, subject: Evaluated) -> None:
        """Work on a job; `subject` is the network that it evaluates and the digits that it reads."""
        thread = EvaluationThread(job)
        self.destroyed.connect(thread.end)  # a thread must not outlive its page, nor be deleted while it runs
        thread.progressed.connect(self.progressed)
        thread.evaluated.connect(self._on_evaluated)
        thread.robustnessMeasured.connect(self._on_robustness_measured)
        thread.compared.connect(self._on_compared)
        thread.failed.connect(self.failed)
        thread.finished.connect(self._finish)
        self._thread, self._subject = thread, subject
        thread.start()

    def stop(self) -> None:
        """Ends within 500 digits; what is finished stays."""
        if self._thread is not None:
            self._thread.stop()

    def end(self) -> None:
        """Stop, and return when the worker is gone."""
        if self._thread is not None:
            self._thread.end()

    def _on_evaluated(self, evaluation: Evaluation) -> None:
        subject = self._subject if self._thread else None
        if subject is None:
            return
        digits = subject.digits
        if digits.count != len(evaluation):
            digits = dataclasses.replace(digits, count=len(evaluation))
        self._examples = {digits: evaluation.examples}
        self.evaluation, self.evaluated = evaluation, subject._replace(digits=digits)
        self.curves = self.compared = None
        self.evaluationFound.emit()

    def _on_robustness_measured(self, curves: tuple[Curve, ...]) -> None:
        self.curves = curves
        self.curvesFound.emit()

    def _on_compared(self, comparison: Comparison, rival: Model) -> None:
        job = self.job
        if job is not None and job.rival is not None:
            self.compared = Compared(comparison, job.rival, rival)
            self.comparisonFound.emit()

    def _finish(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.deleteLater()
            self.finished.emit(thread.job, thread.stopped)
