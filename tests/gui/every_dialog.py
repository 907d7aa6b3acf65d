"""Every dialog and window beside the main one, opened as a person or the program opens it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from digitpad.app.runs.run import Epoch, Run
from digitpad.app.training.series import SETTINGS, Result
from digitpad.data_files import LoadedData
from digitpad.gui.draw.class_chooser import ClassChooser
from digitpad.gui.main_window import MainWindow
from digitpad.gui.own_hand.guided_test_window import GuidedTestWindow
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.pages.train.series_dialogs import ResultsDialog, SeveralDialog
from digitpad.nn.datasets import Dataset
from digitpad.recipes import RECIPES

ACTIONS = ("guideAction", "reportProblemAction", "aboutAction", "drawingStepsAction", "myDigitsAction")
RUN = Run(1, "Book", "30", (Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0),))
OTHERS: dict[str, Callable[[MainWindow, Dataset], QWidget]] = {
    "several": lambda window, _: SeveralDialog(RECIPES["book"], window),
    "results": lambda window, _: ResultsDialog(
        next(iter(SETTINGS.values())), (Result("3", RUN), Result("4", None)), True, window
    ),
    "preview": lambda window, mnist: DataPreview(LoadedData(mnist, "MNIST"), window),
    "classes": lambda window, _: ClassChooser(("apple", "pear"), window),
    "test": lambda window, _: GuidedTestWindow(window.session.model, window, np.random.default_rng(0)),
}
NAMES = (*ACTIONS, *OTHERS)


def open_dialog(window: MainWindow, mnist: Dataset, name: str) -> QWidget:
    """One of NAMES, in sight."""
    if name in OTHERS:
        dialog = OTHERS[name](window, mnist)
    else:
        before = _seen(window)
        window.findChild(QAction, name).trigger()
        (dialog,) = [dialog for dialog in _seen(window) if dialog not in before]
    dialog.show()
    return dialog


def _seen(window: MainWindow) -> list[QDialog]:
    """A dialog that was closed may be kept, and shown again."""
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
