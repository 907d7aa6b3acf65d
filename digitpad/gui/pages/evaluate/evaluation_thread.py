"""The worker thread: it reads digits and passes on what comes of it. It knows no widgets.

Only frozen objects cross to the window, by signals.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QThread, Signal

from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.digits import robustness
from digitpad.digits.evaluation import Comparison, Evaluation, evaluate
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError, DigitpadError
from digitpad.interop import open_model
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network


@dataclass(frozen=True)
class EvaluationJob:
    """What is to be found out.

    Attributes:
        network: nobody changes it while the job runs.
        digits: which digits are read.
        examples: these digits, where they are loaded already.
        evaluation: of this network on these digits, where it is known already.
        robustness: whether to disturb a sample of them.
        rival: the file of a model to compare with, or None.
        rejection: what calibrates the network's confidence, where that is known.
        classes: what the network tells apart.
        trained_on: the name of the data set that the network has learned from, where that is known.
    """

    network: Network
    digits: DigitSet
    examples: Examples | None = None
    evaluation: Evaluation | None = None
    robustness: bool = False
    rival: Path | None = None
    rejection: Rejection | None = None
    classes: ClassSet = DIGITS
    trained_on: str = ""


class EvaluationThread(QThread):
    """Owned by the GUI thread, so that its signals reach every slot there."""

    progressed = Signal(float)  # share of the whole job
    evaluated = Signal(object)  # Evaluation
    robustnessMeasured = Signal(object)  # tuple of robustness.Curve
    compared = Signal(object, object)  # Comparison, the rival's Model
    failed = Signal(object)  # one sentence; the thread ends after it

    def __init__(self, job: EvaluationJob) -> None:
        super().__init__()
        self.job = job
        self._stopped = threading.Event()
        self._done, self._total = 0, 1

    @property
    def stopped(self) -> bool:
        """Whether it was asked to stop; it may still run."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ends after at most 500 digits."""
        self._stopped.set()

    def end(self) -> None:
        """Stop, and return when the thread is gone."""
        self.stop()
        self.wait()

    def run(self) -> None:
        try:
            self._work()
        except DigitpadError as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit(tr("There is not enough memory for so many pictures."))
        except Exception:
            self.failed.emit(tr("The evaluation stopped because of a fault in the program."))
            raise

    def _work(self) -> None:
        job = self.job
        rival = open_model(job.rival) if job.rival is not None else None
        if job.digits.classes != job.classes:
            raise DatasetError(
                tr("These are other classes than the network knows: choose data that it was trained on.")
            )
        if rival is not None and rival.classes != job.classes:
            raise DatasetError(
                tr("The other network knows other classes than this one: choose one that knows the same.")
            )
        trained_on = {job.trained_on} if rival is None else {job.trained_on, rival.data.name}
        examples, evaluation = job.examples, job.evaluation
        if examples is None or job.digits.held_out is not None:
            examples = job.digits.load_for(trained_on)
            # The rival may have learned from some of them, and the folder may hold others by now.
            if evaluation is not None and not np.array_equal(evaluation.examples.images, examples.images):
                evaluation = None
        sample = robustness.sample_of(examples)
        self._total = len(examples) * ((evaluation is None) + (rival is not None))
        self._total += robustness.readings(len(sample)) * job.robustness
        if evaluation is None:
            evaluation = evaluate(job.network, examples, self._keep_going, job.rejection, job.classes)
            if evaluation is None:
                return
            self._done += len(examples)
            self.evaluated.emit(evaluation)
        if job.robustness:
            curves = robustness.measure(job.network, sample, self._keep_going)
            if curves is None:
                return
            self._done += robustness.readings(len(sample))
            self.robustnessMeasured.emit(curves)
        if rival is not None:
            other = evaluate(rival.network, examples, self._keep_going, rival.rejection, job.classes)
            if other is not None:
                self.compared.emit(Comparison(evaluation, other), rival)

    def _keep_going(self, read: int) -> bool:
        self.progressed.emit((self._done + read) / self._total)
        return not self.stopped
