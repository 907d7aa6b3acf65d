"""The process that `kills.py` kills in the window's session: it trains there as the window does, without a window.

python tests/endurance/session_process.py FOLDER RECIPE HIDDEN EPOCHS DIGITS
"""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from digitpad.digits.mnist_loader import load_images
from digitpad.gui.session import Session
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES, Recipe


def train(folder: Path, recipe: Recipe, digits: int) -> None:
    """Train as the window does, or go on with what is left in the folder; at the end the model is saved there."""
    app = QCoreApplication([])
    session = Session(recovery_folder=folder, load_dataset=lambda: few_digits(digits))

    def save() -> None:
        assert session.save_model(folder / "m.safetensors")
        app.exit()

    def tell(report: EpochReport) -> None:
        line = {"epoch": report.epoch, "loss": report.training_loss, "validation": report.validation_loss}
        print(json.dumps({**line, "right": report.test_correct, "rate": report.learning_rate}), flush=True)

    session.epochFinished.connect(tell)
    session.trainingEnded.connect(lambda outcome: QTimer.singleShot(0, save))  # once it is being judged
    (*others, left) = recovery_folder(folder).leftovers() or [None]
    assert not others, "one training left two"
    rest = left.read().rest if left is not None else None
    if left is None:
        session.start_training(recipe)
    elif rest is None or rest.complete:
        assert session.open_leftover(left)
        QTimer.singleShot(0, save)
    else:
        session.resume_leftover(left, rest)
    app.exec()


def few_digits(count: int) -> Dataset:
    everything = load_images()
    test = None if everything.test is None else everything.test.first(2_000)
    return Dataset(everything.training.first(count), everything.validation.first(2_000), test)


def main() -> None:
    folder, name = Path(sys.argv[1]), sys.argv[2]
    hidden, epochs, digits = map(int, sys.argv[3:])
    settings = dataclasses.replace(RECIPES[name].settings, hidden_layers=(hidden,), epochs=epochs)
    train(folder, dataclasses.replace(RECIPES[name], settings=settings), digits)


if __name__ == "__main__":
    main()
