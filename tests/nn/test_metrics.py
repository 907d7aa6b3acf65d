"""Accuracy, confusion matrix, precision, recall and calibration: counted by hand, and by scikit-learn."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.nn.metrics import calibration, confusion_matrix, correct, precision, recall, right_between

NEEDS_SKLEARN = "scikit-learn is the second opinion: pip install '.[compare]'"


def test_counts_equal_those_made_by_hand():
    labels, answers = np.array([0, 1, 2, 2, 1]), np.array([0, 2, 2, 1, 1])
    assert correct(answers, labels) == 3
    assert confusion_matrix(answers, labels, 3).tolist() == [[1, 0, 0], [0, 1, 1], [0, 1, 1]]
    assert confusion_matrix(answers, labels).shape == (10, 10)


def test_precision_and_recall_equal_those_made_by_hand():
    counts = np.array([[3, 1, 0], [0, 0, 0], [1, 0, 0]])
    assert precision(counts).tolist() == pytest.approx([0.75, 0, np.nan], nan_ok=True)
    assert recall(counts).tolist() == pytest.approx([0.75, np.nan, 0], nan_ok=True)


def test_calibration_equals_the_one_made_by_hand():
    confidence = np.array([0.5, 0.55, 0.55, 0.95, 1.0])
    found = calibration(confidence, np.array([True, True, False, True, False]), bins=2)
    assert found.counts.tolist() == [1, 4]  # 0.5 is the border and belongs to the lower bin
    assert found.confidence.tolist() == pytest.approx([0.5, 0.7625])
    assert found.right.tolist() == pytest.approx([1, 0.5])
    assert found.error == pytest.approx((1 * 0.5 + 4 * 0.2625) / 5)
    assert np.isnan(calibration(confidence, confidence > 2, bins=10).right[0])


def test_right_between_counts_both_ends():
    confidence = np.array([0.84, 0.85, 0.9, 0.95, 0.96])
    assert right_between(confidence, np.array([True, False, True, True, True]), 0.85, 0.95) == (2, 3)
    assert right_between(confidence, confidence > 0, 0.1, 0.2) == (0, 0)


@pytest.mark.parametrize("seed", range(3))
def test_all_of_it_equals_scikit_learn_s(seed):
    sklearn_metrics = pytest.importorskip("sklearn.metrics", reason=NEEDS_SKLEARN)
    sklearn_calibration = pytest.importorskip("sklearn.calibration", reason=NEEDS_SKLEARN)
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 9, 2000)  # no 9 is written
    answers = np.where(rng.random(2000) < 0.8, labels, rng.integers(1, 10, 2000))  # 9 is read all the same
    confidence = np.round(rng.random(2000), 2).astype(np.float32)  # many on the border of two bins
    counts = confusion_matrix(answers, labels)
    classes = list(range(10))
    assert np.array_equal(counts, sklearn_metrics.confusion_matrix(labels, answers, labels=classes))
    options = {"labels": classes, "average": None, "zero_division": np.nan}
    np.testing.assert_array_equal(precision(counts), sklearn_metrics.precision_score(labels, answers, **options))
    np.testing.assert_array_equal(recall(counts), sklearn_metrics.recall_score(labels, answers, **options))
    right, sure = sklearn_calibration.calibration_curve(answers == labels, confidence, n_bins=10, strategy="uniform")
    found = calibration(confidence, answers == labels)
    filled = found.counts > 0
    np.testing.assert_allclose(found.right[filled], right, rtol=1e-12)
    np.testing.assert_allclose(found.confidence[filled], sure, rtol=1e-12)
