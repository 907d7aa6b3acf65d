"""What an evaluation finds out, in which order, and where it stops."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from digitpad import model_file
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.evaluation.evaluated import Compared
from digitpad.app.evaluation.evaluation_job import EvaluationJob, findings
from digitpad.digits.evaluation import Evaluation
from digitpad.errors import DatasetError
from digitpad.model_file import Model, TrainedOn
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network

LETTERS = ClassSet(tuple("ABCDEFGHIJ"))


def network(seed: int = 0) -> Network:
    return Network([784, 5, 10], rng=np.random.default_rng(seed))


def some(count: int, seed: int = 0) -> Examples:
    rng = np.random.default_rng(seed)
    return Examples(rng.integers(0, 256, (count, 784), dtype=np.uint8), rng.integers(0, 10, count, dtype=np.uint8))


def digits(examples: Examples, *, classes: ClassSet = DIGITS) -> DigitSet:
    return DigitSet("Few", "digits", "Digit {index:,}", len(examples), lambda: examples, classes)


def evaluated(job: EvaluationJob) -> Evaluation:
    (finding,) = findings(job, lambda share: True)
    assert isinstance(finding, Evaluation)
    return finding


@pytest.fixture
def rival(tmp_path) -> Path:
    path = tmp_path / "rival.safetensors"
    model_file.save(Model(network(1), name="rival", data=TrainedOn("Few")), path)
    return path


def test_each_finding_comes_as_soon_as_it_is_known(rival):
    job = EvaluationJob(network(), digits(some(30)), robustness=True, rival=rival)
    shares: list[float] = []
    kinds, known_at = [], []

    def note(share: float) -> bool:
        shares.append(share)
        return True

    for finding in findings(job, note):
        kinds.append(type(finding))
        known_at.append(shares[-1])
    assert kinds == [Evaluation, tuple, Compared]
    assert shares == sorted(shares) and shares[0] == 0.0 and shares[-1] < 1.0
    assert known_at[0] < known_at[1] < known_at[2]


def test_what_is_known_already_is_not_found_out_again(rival):
    examples = some(30)
    evaluation = evaluated(EvaluationJob(network(), digits(examples)))
    job = EvaluationJob(network(), digits(examples), examples, evaluation, rival=rival)
    (compared,) = findings(job, lambda share: True)
    assert isinstance(compared, Compared)
    assert compared.comparison.first is evaluation and compared.path == rival and compared.rival.name == "rival"


def test_the_rest_is_left_out_once_nobody_waits(rival):
    job = EvaluationJob(network(), digits(some(2500)), robustness=True, rival=rival)
    assert list(findings(job, lambda share: False)) == []
    found = []
    for finding in findings(job, lambda share: not found):
        found.append(finding)
    assert [type(finding) for finding in found] == [Evaluation]


def test_other_classes_are_refused_before_anything_is_read(rival):
    never_read = digits(some(30), classes=LETTERS)
    with pytest.raises(DatasetError, match="other classes than the network knows"):
        list(findings(EvaluationJob(network(), never_read), lambda share: True))
    letters = EvaluationJob(network(), never_read, rival=rival, classes=LETTERS)
    with pytest.raises(DatasetError, match="The other network knows other classes"):
        list(findings(letters, lambda share: True))


def test_what_the_rival_has_learned_from_is_left_out_for_both(rival):
    """And what was known of all digits no longer counts."""
    everything, held_out = some(30), some(12, seed=1)
    own = dataclasses.replace(digits(everything), source="Few", held_out=lambda: held_out)
    known = evaluated(EvaluationJob(network(), own))
    assert len(known) == 30
    job = EvaluationJob(network(), own, everything, known, rival=rival)
    anew, compared = findings(job, lambda share: True)
    assert isinstance(anew, Evaluation) and isinstance(compared, Compared)
    assert [len(anew), len(compared.comparison.second)] == [12, 12]
