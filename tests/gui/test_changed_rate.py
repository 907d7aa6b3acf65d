"""A learning rate that is changed during a training: what the window, the model and the exported figures say of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QListWidget, QSpinBox

from digitpad import model_file
from digitpad.app.runs.run import RateChange, Run, rate_changes
from digitpad.app.runs.run_texts import csv_rows
from digitpad.gui.plot.training_plot import TrainingPlot
from tests.gui.hands import click, find

pytestmark = pytest.mark.usefixtures("few_digits")


def type_rate(window, text: str) -> None:
    box = find(window, QDoubleSpinBox, "learningRateSpinBox")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def run_of(window, row: int) -> Run:
    return find(window, QListWidget, "runList").item(row).data(Qt.ItemDataRole.UserRole)


def tooltip(window, row: int) -> str:
    return find(window, QListWidget, "runList").item(row).toolTip()


@pytest.fixture
def trained(window, qtbot):
    """Three epochs at 3.0, then 0.5 and at last 0.05, stopped."""
    session = window.session
    find(window, QSpinBox, "epochsSpinBox").setValue(1000)
    find(window, QSpinBox, "miniBatchSizeSpinBox").setValue(100)
    click(window, "startTrainingButton")
    for rate in ("0,5", "5e-2"):
        before = len(session.reports)
        qtbot.waitUntil(lambda: len(session.reports) >= before + 2)  # noqa: B023 - asked at once
        type_rate(window, rate)
        qtbot.waitUntil(lambda: session.reports[-1].base_learning_rate == session.learning_rate)
    with qtbot.waitSignal(session.trainingEnded):
        click(window, "stopTrainingButton")
    return window


def test_name_tooltip_and_figures_of_the_run_tell_each_change(trained):
    session, run = trained.session, run_of(trained, 0)
    first, second = run.rate_changes
    assert (first.before, first.after, second.before, second.after) == (3.0, 0.5, 0.5, 0.05)
    rates = [report.learning_rate for report in session.reports]
    assert rates.index(0.5) == first.epoch - 1
    assert rates.index(0.05) == second.epoch - 1
    assert run.name.endswith(", 3.0 → … → 0.05")
    told = f"SGD 3.0, 0.5 from epoch {first.epoch}, 0.05 from epoch {second.epoch}"
    assert run.name in tooltip(trained, 0)
    assert told in tooltip(trained, 0)
    names, *rows = csv_rows([run])
    lines = [dict(zip(names, row, strict=True)) for row in rows if row[names.index("epoch")]]
    assert [float(str(line["learning_rate"])) for line in lines] == rates
    assert all(told in str(line["settings"]) for line in lines)


def test_the_figures_of_each_plot_tell_each_change_too(trained):
    first, second = run_of(trained, 0).rate_changes
    for plot in trained.training_panel.findChildren(TrainingPlot):
        head, *rows = plot.table
        told = [(row[head.index("epoch")], rate) for row in rows if (rate := row[head.index("changed_learning_rate")])]
        assert told == [(first.epoch - 0.5, 0.5), (second.epoch - 0.5, 0.05)]


def test_while_an_earlier_epoch_is_on_view_only_the_changes_until_then_are_told(trained):
    session, before = trained.session, run_of(trained, 0)
    first = before.rate_changes[0].epoch
    for epochs, told in ((first - 1, "SGD 3.0 ·"), (first, f"SGD 3.0, 0.5 from epoch {first} ·")):
        session.show_checkpoint(next(each for each in session.checkpoints if each.epochs == epochs))
        assert told in tooltip(trained, 0) and told in run_of(trained, 0).settings
    session.show_checkpoint(None)
    assert run_of(trained, 0).settings == before.settings


def test_the_saved_model_tells_each_change(trained, tmp_path):
    session = trained.session
    assert session.save_model(tmp_path / "changed.safetensors")
    history = model_file.load(tmp_path / "changed.safetensors").history
    rates = [report.base_learning_rate for report in session.reports]
    assert {3.0, 0.5, 0.05} == set(rates)
    assert [epoch["base_learning_rate"] for epoch in history[: len(rates)]] == rates
    assert [epoch["learning_rate"] for epoch in history[: len(rates)]] == rates


def train_and_pause(window, qtbot) -> None:
    """A long training, of which at least one epoch is done."""
    find(window, QSpinBox, "epochsSpinBox").setValue(1000)
    click(window, "startTrainingButton")
    qtbot.waitUntil(lambda: bool(window.session.reports))
    click(window, "pauseTrainingButton")


def test_it_is_told_at_once_and_stays_told_of_an_earlier_run(window, qtbot):
    session = window.session
    train_and_pause(window, qtbot)
    done = len(session.reports)
    type_rate(window, "0,25")
    qtbot.waitUntil(lambda: bool(run_of(window, 0).rate_changes))
    click(window, "pauseTrainingButton")
    change = run_of(window, 0).rate_changes[0]
    assert (change.epoch - 1 >= done, change.before, change.after) == (True, 3.0, 0.25)
    with qtbot.waitSignal(session.trainingEnded):
        click(window, "stopTrainingButton")
    name = run_of(window, 0).name
    assert name.endswith(", 3.0 → 0.25")
    find(window, QSpinBox, "epochsSpinBox").setValue(1)
    session.may_replace = lambda: True
    with qtbot.waitSignal(session.trainingEnded):
        click(window, "startTrainingButton")
    assert run_of(window, 1).name == name
    assert run_of(window, 0).rate_changes == ()


def test_a_rate_that_no_mini_batch_was_trained_with_is_told_no_more_once_the_training_ends(window, qtbot):
    session = window.session
    train_and_pause(window, qtbot)
    type_rate(window, "0,25")
    qtbot.waitUntil(lambda: run_of(window, 0).name.endswith(", 3.0 → 0.25"))
    with qtbot.waitSignal(session.trainingEnded):
        click(window, "stopTrainingButton")
    assert run_of(window, 0).rate_changes == ()
    assert "→" not in run_of(window, 0).name


def test_a_rate_for_single_mini_batches_stays_told(window, qtbot):
    session = window.session
    train_and_pause(window, qtbot)
    type_rate(window, "0,25")
    with qtbot.waitSignal(session.stepTaken):
        click(window, "oneMiniBatchButton")
    with qtbot.waitSignal(session.trainingEnded):
        click(window, "stopTrainingButton")
    assert run_of(window, 0).name.endswith(", 3.0 → 0.25")


def test_epochs_one_by_one_at_different_rates_are_one_run_that_tells_them(window, qtbot):
    for rate in ("3", "1,5"):
        type_rate(window, rate)
        with qtbot.waitSignal(window.session.trainingEnded):
            click(window, "oneEpochButton")
    assert run_of(window, 0).rate_changes == (RateChange(2, 3.0, 1.5),)
    assert run_of(window, 0).name.endswith(", 3.0 → 1.5")


def test_a_rate_that_only_its_schedule_changes_is_no_change(window, qtbot):
    find(window, QSpinBox, "epochsSpinBox").setValue(3)
    schedule = find(window, QComboBox, "scheduleComboBox")
    schedule.setCurrentText("Cosine")
    with qtbot.waitSignal(window.session.trainingEnded):
        click(window, "startTrainingButton")
    run = run_of(window, 0)
    assert len(set(run.values("learning_rate"))) == 3
    assert run.rate_changes == ()
    assert "→" not in run.name


def test_changes_are_found_between_epochs():
    assert rate_changes([3.0, 3.0, 0.5, 0.5, 2.0]) == (RateChange(2, 3.0, 0.5), RateChange(4, 0.5, 2.0))
    assert rate_changes([3.0]) == rate_changes([3.0, 3.0]) == ()
