"""What the Evaluate page finds out in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.evaluation.evaluated import Compared
from digitpad.digits import robustness
from digitpad.digits.evaluation import Comparison, Evaluation, evaluate
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError
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


Finding = Evaluation | tuple[robustness.Curve, ...] | Compared


def findings(job: EvaluationJob, keep_going: Callable[[float], bool]) -> Iterator[Finding]:
    """What comes of a job, each finding as soon as it is known; one that the job holds already is not repeated.

    `keep_going` is called with the share of the whole job that is done, after at most a thousand digits; the rest is
    left out once it returns False. Raises DatasetError or ModelFileError where digits or the rival cannot be read, or
    know other classes than the network.
    """
    rival = open_model(job.rival) if job.rival is not None else None
    if job.digits.classes != job.classes:
        raise DatasetError(tr("These are other classes than the network knows: choose data that it was trained on."))
    if rival is not None and rival.classes != job.classes:
        raise DatasetError(tr("The other network knows other classes than this one: choose one that knows the same."))
    trained_on = {job.trained_on} if rival is None else {job.trained_on, rival.data.name}
    examples, evaluation = job.examples, job.evaluation
    if examples is None or job.digits.held_out is not None:
        examples = job.digits.load_for(trained_on)
        # The rival may have learned from some of them, and the folder may hold others by now.
        if evaluation is not None and not np.array_equal(evaluation.examples.images, examples.images):
            evaluation = None
    sample = robustness.sample_of(examples)
    total = len(examples) * ((evaluation is None) + (rival is not None))
    total += robustness.readings(len(sample)) * job.robustness
    done = 0

    def go_on(read: int) -> bool:
        return keep_going((done + read) / total)

    if evaluation is None:
        evaluation = evaluate(job.network, examples, go_on, job.rejection, job.classes)
        if evaluation is None:
            return
        done += len(examples)
        yield evaluation
    if job.robustness:
        curves = robustness.measure(job.network, sample, go_on)
        if curves is None:
            return
        done += robustness.readings(len(sample))
        yield curves
    if rival is not None and job.rival is not None:
        other = evaluate(rival.network, examples, go_on, rival.rejection, job.classes)
        if other is not None:
            yield Compared(Comparison(evaluation, other), job.rival, rival)
