"""`digitpad evaluate`: counts the test digits, or those of a data set, that a model recognises."""

from __future__ import annotations

import argparse
import json

import numpy as np

from digitpad import data_files
from digitpad.complaints import notice
from digitpad.data_files.raw_data import first_of
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError, UsageError
from digitpad.interop import load_model
from digitpad.model_file import Model
from digitpad.nn.datasets import Examples
from digitpad.nn.metrics import confusion_matrix, outputs

_WIDEST = 20  # letters of a class's name in the matrix


def evaluate_command(options: argparse.Namespace) -> int:
    """Print the accuracy and the confusion matrix. Returns the exit code."""
    model = load_model(options.model)
    test = _test_pictures(options.data, model)
    names = model.classes.names
    counts = confusion_matrix(outputs(model.network, test.images).argmax(axis=0), test.labels, len(names))
    right = int(np.trace(counts))
    if options.json:
        result = {
            "accuracy": right / len(test),
            "correct": right,
            "total": len(test),
            "confusion_matrix": counts.tolist(),
            **({} if model.classes.are_digits else {"classes": list(names)}),
        }
        print(json.dumps(result))
        return 0
    print(f"{right} / {len(test)} read right: {100 * right / len(test):.2f} %\n")
    names = tuple(name if len(name) <= _WIDEST else f"{name[: _WIDEST - 1]}…" for name in names)
    rows = "written" if model.classes.are_digits else "true class"
    head, width = max(map(len, (rows, *names))), max(6, *(len(name) + 2 for name in names))
    print(f"{rows:>{head}}   read as " + "".join(f"{name:>{width}}" for name in names))
    for name, row in zip(names, counts, strict=True):
        print(f"{name:>{head}}           " + "".join(f"{count:>{width}}" for count in row))
    return 0


def _test_pictures(place: str | None, model: Model) -> Examples:
    """What a model is tested with: MNIST's test digits, or those of a data set; where the set has no test part, and the
    model was not trained on it, all of it."""
    if place is None:
        if not model.classes.are_digits:
            raise UsageError(f"The model tells {len(model.classes)} other classes apart: name its data by --data.")
        return mnist_loader.load_test_images()
    loaded = data_files.load(place, to_learn=False)
    # By its name as well: recipes that draw digits of their own learn from more than the set holds.
    learned_from = model.data.name == loaded.name or loaded.dataset.digest() == model.data.digest
    all_of_it = not (loaded.test_given or learned_from)
    for remark in loaded.remarks:
        if not (all_of_it and remark == loaded.held_out):
            notice(remark)
    if loaded.dataset.classes != model.classes:
        theirs, own = loaded.dataset.classes, model.classes
        raise DatasetError(
            f"{place} holds {len(theirs)} classes ({first_of(theirs.names, 4)}), but the model knows {len(own)} "
            f"({first_of(own.names, 4)}): they have to be the same."
        )
    test = loaded.dataset.test
    return loaded.everything() if all_of_it or test is None else test
