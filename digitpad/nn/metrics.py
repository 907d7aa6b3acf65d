"""How good answers are: accuracy and the confusion matrix."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def correct(answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]]) -> int:
    """How many answers, (n,), equal their labels, (n,)."""
    return int(np.count_nonzero(answers == labels))


def confusion_matrix(
    answers: NDArray[np.integer[Any]], labels: NDArray[np.integer[Any]], classes: int = 10
) -> NDArray[np.int64]:
    """Counts, (classes, classes): row = label, column = answer."""
    cells = classes * np.asarray(labels, np.int64) + np.asarray(answers, np.int64)
    return np.bincount(cells, minlength=classes * classes).reshape(classes, classes)
