"""Whether everything that the Train page says goes through the language of the window: none of it stays in English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.runs.run import Epoch, Run
from digitpad.app.training import commentary
from digitpad.app.training.hints import Remark
from digitpad.app.training.remedies import changed
from digitpad.app.training.series import SETTINGS, Result, Series
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.data_files import LoadedData
from digitpad.digits.augmentation import Deformation
from digitpad.errors import SettingsError
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.pages.train.neuron_strip import NeuronStrip
from digitpad.gui.pages.train.remark_line import RemarkLine
from digitpad.gui.pages.train.series_dialogs import ResultsDialog, SeveralDialog
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.message import tr
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.health import Health
from digitpad.nn.reports import EpochFigures
from digitpad.recipes import RECIPES, Recipe
from tests.gui.pseudo_language import untranslated

pytestmark = pytest.mark.usefixtures("pseudo")

BOOK, BEST = RECIPES["book"], RECIPES["best"]
SAID_BY_QT = ("Cancel", "Close")  # in the same language, by translations of its own
EPOCHS = (Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0),)


@pytest.fixture
def session(tmp_path, mnist: Dataset) -> Iterator[Session]:
    digits = Dataset(mnist.training.first(500), mnist.validation.first(100), None)
    session = Session(recovery_folder=tmp_path, load_dataset=lambda: digits)
    yield session
    session.end_training()


@pytest.fixture
def panel(session, qtbot) -> TrainingPanel:
    panel = TrainingPanel(session, NeuronStrip(session), Preferences())
    qtbot.addWidget(panel)
    panel.show()
    return panel


def english(widget: QWidget) -> list[tuple[str, str]]:
    return [(where, text) for where, text in untranslated(widget) if text not in SAID_BY_QT]


def custom(**changes: Any) -> Recipe:
    return changed(BOOK, {"epochs": 2, **changes})


def test_the_page_speaks_it_before_during_and_after_a_training(panel, session, qtbot):
    panel.form.more.click()
    for recipe in (*RECIPES.values(), custom(l2=0.123, patience=7, deformation=Deformation(rotation=3))):
        panel.form.set_recipe(recipe)
        assert english(panel) == []
    panel.form.set_recipe(custom(dropout=0.25))
    with qtbot.waitSignal(session.epochFinished):
        panel.start()
    panel.toggle_pause()
    assert english(panel) == []
    panel.toggle_pause()
    qtbot.waitUntil(lambda: not session.training)  # it may have ended before the pause reached it
    qtbot.waitUntil(lambda: panel.runs.list.count() == 1)
    assert english(panel) == []
    panel.runs.menu_button.menu().aboutToShow.emit()
    panel.runs.limit_button.menu().aboutToShow.emit()
    assert english(panel.runs) == []


def test_what_is_wrong_in_a_field_is_said_in_it(panel):
    for field, text in (("hidden_layers", "1,200"), ("hidden_layers", "x"), ("hidden_layers", "1 " * 11)):
        getattr(panel.form.usual, field).setText(text)
        assert panel.form.problem and english(panel) == []
    panel.form.usual.hidden_layers.setText("30")
    for box in (panel.form.usual.learning_rate, panel.form.usual.epochs):
        for text in ("x", "1,250", "0.1234567890123"):
            box.lineEdit().setText(text)
            assert english(panel) == []
            box.setValue(1)


def reports(*accuracies: float, loss: float = 0.1) -> list[EpochFigures]:
    return [
        EpochFigures(
            epoch=epoch,
            epochs=30,
            training_loss=loss / (epoch + 1) ** 2,
            training_accuracy=accuracy,
            validation_loss=loss * (1 + epoch / 4),
            validation_accuracy=accuracy,
            test_correct=None,
            test_total=None,
            seconds=0.5,
            learning_rate=3.0,
            base_learning_rate=3.0,
        )
        for epoch, accuracy in enumerate(accuracies)
    ]


def remarks() -> Iterator[Remark]:
    """One of each kind."""
    yield commentary.before_training(BOOK)
    yield commentary.before_training(BOOK, "1234")
    for layers in ((), (1,), (30,), (30, 20, 10)):
        yield commentary.before_training(custom(hidden_layers=layers))
    yield commentary.before_training(custom(learning_rate=1000.0))
    for epochs in (1, 5):
        yield commentary.before_going_on(replace(BOOK.settings, epochs=epochs))
    for pen, other in ((0.8, 0.15), (0.8, 0.0), (0.0, 0.15), (0.0, 0.0)):
        yield commentary.while_drawing(replace(BEST, pen_digits=pen, non_digits=other), 10, 100)
    for epochs in (0, 2):
        yield commentary.looking_back(epochs)
        yield commentary.epoch_kept(epochs, reports(0.9, 0.95))
    for known in ([], reports(0.9)):
        yield commentary.paused(known)
    for settings, health, *accuracies in during():
        yield commentary.during_training(reports(*accuracies), settings, health)
    for kind, *accuracies in (("stopped", 0.9), ("stopped",), ("finished", 0.9, 0.95), ("finished", 0.95, 0.9)):
        outcome = TrainingOutcome(kind, len(accuracies), 1.0, "", 0)
        yield commentary.after_training(outcome, reports(*accuracies), BOOK.settings)
    for kept in (None, 1):
        outcome = TrainingOutcome("failed", 2, 1.0, tr("It is so."), 1, kept, diverged=kept is None)
        yield commentary.after_training(outcome, reports(0.9, 0.95), BOOK.settings)


def during() -> Iterator[tuple[Any, ...]]:
    """Settings, health and accuracies of trainings that go well, badly and wrong."""
    book, well = BOOK.settings, Health()
    for accuracies in ((), (0.9,), (0.2,), (0.9, 0.99), (0.95, 0.95), (0.95, 0.94), (0.1, 0.12), (0.95,) * 6):
        yield book, well, *accuracies
    yield book, well, 0.95, *(0.94,) * 12
    yield book, well, 0.9, 0.8, 0.7
    for health in (Health(dead=0.8), Health(saturated=0.8)):
        for rate in (3.0, 100.0):
            yield replace(book, learning_rate=rate), health, 0.9, 0.9
    worse: tuple[dict[str, Any], ...] = (
        {},
        {"learning_rate": 100.0},
        {"learning_rate": 0.001},
        {"l2": 0.1},
        {"dropout": 0.9},
    )
    for changes in worse:
        yield replace(book, **changes), well, *(0.1,) * 5
    yield replace(book, hidden_layers=(30, 30)), well, *(0.1,) * 5


def test_every_remark_is_said_in_it(qtbot):
    line = RemarkLine()
    qtbot.addWidget(line)
    for remark in remarks():
        line.show_remark(remark)
        assert english(line) == []


def test_its_dialogs_speak_it(panel, qtbot):
    for name in SETTINGS:
        with pytest.raises(SettingsError) as error:
            Series(BOOK, name, "1; x")
        assert english(QLabel(str(error.value))) == []
    several = SeveralDialog(BOOK, panel)
    several.show()
    assert english(several) == []
    for results in ((Result("3", None),), (Result("3", Run(1, "7", "8", EPOCHS)), Result("4", None))):
        for setting in SETTINGS.values():
            assert english(ResultsDialog(setting, results, True, panel)) == []


def test_the_preview_of_a_data_set_speaks_it(panel, mnist: Dataset):
    classes = ClassSet(("1", "2"))
    labels = np.array([0, 1, 1], mnist.training.labels.dtype)
    examples = Examples(mnist.training.images[:3], labels)
    preview = DataPreview(LoadedData(Dataset(examples, examples, None, classes), "3"), panel)
    assert english(preview) == []
