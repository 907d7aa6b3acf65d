"""Accuracy and the confusion matrix, counted by hand."""

from __future__ import annotations

import numpy as np

from digitpad.nn.metrics import confusion_matrix, correct


def test_counts_equal_those_made_by_hand():
    labels, answers = np.array([0, 1, 2, 2, 1]), np.array([0, 2, 2, 1, 1])
    assert correct(answers, labels) == 3
    assert confusion_matrix(answers, labels, 3).tolist() == [[1, 0, 0], [0, 1, 1], [0, 1, 1]]
    assert confusion_matrix(answers, labels).shape == (10, 10)
