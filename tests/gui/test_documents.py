"""Nothing that was trained is lost by opening, saving or ending: there is a question, and *Cancel* changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMenu, QMessageBox, QPushButton, QSpinBox, QWidget

from digitpad import model_file, paths
from digitpad.app.document import untrained_model
from digitpad.app.recovery import Kept
from digitpad.app.runs.runs import Runs
from digitpad.gui.draw.drawing_files import DrawingFiles
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.kit.save_dialog import file_name
from digitpad.gui.main_window import MainWindow
from digitpad.gui.preferences import MODELS, Preferences
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.nn.settings import TrainingSettings
from tests.gui.dialogs import choose_file, press, when_modal
from tests.gui.hands import drop

Answer = QMessageBox.StandardButton
CANCEL, KEEP = press("Cancel"), press("Keep and go on next time")
END_AND_SAVE, END = press("End and save…"), press("End without saving")

pytestmark = pytest.mark.usefixtures("few_digits")


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(8,))), folder / "book.safetensors")
    monkeypatch.setattr(paths, "models_folder", lambda: folder)
    return folder


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A model of the user's own, opened before."""
    path = tmp_path / "mine.safetensors"
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(9,))), path)
    Preferences().add_recent(MODELS, path)
    return path


@pytest.fixture
def open_window(models: Path, mine: Path, open_window: Callable[..., MainWindow]) -> Callable[[], MainWindow]:
    def make() -> MainWindow:
        window = open_window()
        window.findChild(QLineEdit, "hiddenLayersEdit").setText("12")
        return window

    return make


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window()


def train(window: MainWindow, qtbot, epochs: int = 1) -> None:
    window.findChild(QSpinBox, "epochsSpinBox").setValue(epochs)
    with qtbot.waitSignal(window.session.trainingEnded):
        window.findChild(QPushButton, "startTrainingButton").click()


def train_without_end(window: MainWindow, qtbot) -> None:
    """Returns when one epoch is done."""
    window.findChild(QSpinBox, "epochsSpinBox").setValue(10_000)
    with qtbot.waitSignal(window.session.epochFinished):
        window.findChild(QPushButton, "startTrainingButton").click()


def trigger(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()


def strip(window: MainWindow) -> str:
    shown = window.findChild(MessageStrip, "messageStrip")
    return shown.text if shown.isVisible() else ""


def pick(window: MainWindow, menu: str) -> None:
    window.findChild(QMenu, menu).actions()[0].trigger()


WAYS = {
    "quit": lambda window, _: trigger(window, "quitAction"),
    "close": lambda window, _: window.close(),
    "new": lambda window, _: trigger(window, "newModelAction"),
    "drop": drop,
    "recent": lambda window, _: pick(window, "recentModelsMenu"),
    "included": lambda window, _: pick(window, "includedModelsMenu"),
}


def left_behind() -> Kept:
    (file,) = recovery_folder(paths.user_state_folder()).leftovers()
    kept = file.read()
    file.release()
    return kept


# A training is under way


@pytest.mark.parametrize(("way", "paused"), [*((way, False) for way in WAYS), ("quit", True)])
def test_cancel_changes_nothing_and_the_training_goes_on_as_it_was(window, qtbot, mine, way, paused):
    train_without_end(window, qtbot)
    session = window.session
    if paused:
        session.pause_training()
    before = session.model, session.path, session.unsaved
    while_asked: list[bool] = []

    def look(box: QWidget) -> None:
        while_asked.append(session.paused)
        CANCEL(box)

    asked = when_modal(look)
    WAYS[way](window, mine)
    assert asked == ["saveQuestion"]
    assert while_asked == [True]
    assert session.training
    assert session.paused is paused
    assert window.isVisible()
    assert (session.model, session.path, session.unsaved) == before
    session.resume_training()
    with qtbot.waitSignal(session.epochFinished):
        pass


def test_opening_asks_only_once_the_file_is_chosen_and_read(window, qtbot, mine, tmp_path):
    train_without_end(window, qtbot)
    asked = when_modal(choose_file(mine), CANCEL)
    trigger(window, "openModelAction")
    assert asked[1:] == ["saveQuestion"]
    assert window.session.training
    (tmp_path / "broken.safetensors").write_bytes(b"no model")
    drop(window, tmp_path / "broken.safetensors")  # a question would wait for ever
    assert "broken.safetensors" in strip(window)
    assert window.session.training and not window.session.paused


def test_while_the_question_is_open_nothing_else_replaces_the_model(window, qtbot, mine):
    train_without_end(window, qtbot)
    session = window.session
    before, went = session.model, []

    def meanwhile(box: QWidget) -> None:
        drop(window, mine)
        trigger(window, "newModelAction")
        trigger(window, "saveModelAsAction")
        went.extend([window.close(), session.may_replace(), session.start_training(session.recipe)])
        CANCEL(box)

    asked = when_modal(meanwhile)
    trigger(window, "newModelAction")
    assert asked == ["saveQuestion"]
    assert window.isVisible()
    assert went == [False, False, False]
    assert session.training and session.model is before


def test_a_model_dropped_while_a_save_dialog_is_open_does_not_take_the_place_of_the_saved_one(
    window, qtbot, mine, tmp_path
):
    train(window, qtbot)
    learned = window.session.model.network

    def meanwhile(dialog: QWidget) -> None:
        drop(window, mine)
        choose_file(tmp_path / "new")(dialog)

    when_modal(meanwhile)
    trigger(window, "saveModelAsAction")
    assert window.session.model.network is learned
    saved = model_file.load(tmp_path / "new.safetensors")
    assert np.array_equal(saved.network.weights[0], learned.weights[0])


def test_end_without_saving_ends_and_leaves_nothing(window, qtbot, mine):
    train_without_end(window, qtbot)
    when_modal(END)
    drop(window, mine)
    assert not window.session.training
    assert window.session.path == mine
    train_without_end(window, qtbot)
    when_modal(END)
    assert window.close()
    assert list(paths.user_state_folder().glob("recovery-*")) == []


def test_end_and_save_saves_what_was_learned(window, qtbot, tmp_path):
    train_without_end(window, qtbot)
    when_modal(END_AND_SAVE, choose_file(tmp_path / "learned"))
    assert window.close()
    assert not window.session.training
    assert len(model_file.load(tmp_path / "learned.safetensors").history) >= 1
    assert list(paths.user_state_folder().glob("recovery-*")) == []


def test_end_and_save_of_a_model_that_is_trained_further_saves_in_its_own_file(window, qtbot, mine):
    drop(window, mine)
    session = window.session
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(window.training_panel.form.recipe(), from_present=True)
    when_modal(END_AND_SAVE)
    trigger(window, "newModelAction")
    assert session.model.name == "untrained"
    assert len(model_file.load(mine).history) >= 1


@pytest.mark.parametrize("place", ["", "nowhere/learned"])
def test_a_save_that_does_not_come_about_lets_the_training_go_on(window, qtbot, tmp_path, place):
    train_without_end(window, qtbot)

    def reject(dialog: QWidget) -> None:
        assert isinstance(dialog, QDialog)
        dialog.reject()

    fill = choose_file(tmp_path / place) if place else reject
    if place:
        (tmp_path / "nowhere").touch()  # a file where a folder would be
    when_modal(END_AND_SAVE, fill)
    assert not window.close()
    assert ("could not be saved" in strip(window)) is bool(place)
    assert window.session.training and not window.session.paused


def test_keep_and_go_on_next_time_leaves_the_training_for_the_next_start(open_window, qtbot):
    window = open_window()
    train_without_end(window, qtbot)
    when_modal(KEEP)
    assert window.close()
    assert not window.session.training
    rest = left_behind().rest
    assert rest is not None and len(rest.reports) >= 1
    assert "was kept after epoch" in strip(open_window())


def test_keep_is_offered_only_when_the_program_ends_and_something_is_there(window, qtbot, mine):
    labels: list[list[str]] = []

    def look(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        labels.append([button.text().replace("&", "") for button in box.buttons()])
        CANCEL(box)

    when_modal(look, look, look)
    window.findChild(QSpinBox, "epochsSpinBox").setValue(10_000)
    window.findChild(QPushButton, "startTrainingButton").click()
    window.close()
    with qtbot.waitSignal(window.session.epochFinished):
        pass
    drop(window, mine)
    window.close()
    assert ["Keep and go on next time" in each for each in labels] == [False, False, True]


def test_the_keyboard_answers_the_question_without_loss(window, qtbot):
    train_without_end(window, qtbot)
    when_modal(lambda box: qtbot.keyClick(box, Qt.Key.Key_Escape))
    assert not window.close()
    assert window.session.training
    when_modal(lambda box: qtbot.keyClick(box, Qt.Key.Key_Return))
    assert window.close()
    assert left_behind().rest is not None


# The system ends the program

ENDED_BY_A_SIGNAL = """
import os, signal, sys
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QWidget
from digitpad.gui import app as program
from PySide6.QtCore import QTimer
application = QApplication([])
number = getattr(signal, sys.argv[1])
if signal.getsignal(number) is signal.SIG_IGN:  # the tests run under nohup, which the program heeds
    signal.signal(number, signal.SIG_DFL)

def start():
    window = next(w for w in application.topLevelWidgets() if w.objectName() == "mainWindow")
    window.findChild(QLineEdit, "hiddenLayersEdit").setText("12")
    window.findChild(QSpinBox, "epochsSpinBox").setValue(int(sys.argv[2]))
    moment = window.session.trainingEnded if sys.argv[2] == "1" else window.session.epochFinished
    moment.connect(lambda _: os.kill(os.getpid(), number))
    if sys.argv[3] == "asked":
        moment.connect(lambda _: window.close())
    window.findChild(QPushButton, "startTrainingButton").click()

QTimer.singleShot(0, start)
raise SystemExit(program.run())
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize(
    ("name", "epochs", "asked"),
    [
        ("SIGTERM", "10000", ""),
        ("SIGTERM", "1", ""),
        ("SIGTERM", "10000", "asked"),
        ("SIGINT", "10000", ""),
        ("SIGHUP", "10000", ""),
    ],
)
def test_a_signal_ends_the_program_and_keeps_what_was_trained(open_window, name, epochs, asked):
    ended = subprocess.run(
        [sys.executable, "-c", ENDED_BY_A_SIGNAL, name, epochs, asked], timeout=300, capture_output=True, text=True
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr and "QThread" not in ended.stderr
    if epochs == "1":  # it was done, and is a run
        assert [len(run.epochs) for run in Runs(paths.user_runs_folder()).all] == [1]
        return
    kept = left_behind()
    assert len(kept.model.history) >= 1
    assert kept.rest is not None and not kept.rest.complete
    assert "epoch" in strip(open_window())


# Another network than the latest is looked at


def look_back(window: MainWindow, qtbot) -> None:
    """At the first of two epochs."""
    train(window, qtbot, epochs=2)
    window.session.show_checkpoint(window.session.checkpoints[1])


def test_save_asks_whether_the_epoch_that_is_looked_at_is_meant(window, qtbot, tmp_path):
    look_back(window, qtbot)
    session = window.session
    latest, seen = session.model.network, session.network
    asked = when_modal(press("Save the one shown…"), choose_file(tmp_path / "first"))
    trigger(window, "saveModelAction")
    assert asked[0] == "whichNetworkQuestion"
    saved = model_file.load(tmp_path / "first.safetensors")
    assert np.array_equal(saved.network.weights[0], seen.weights[0])
    assert [entry["epoch"] for entry in saved.history] == [0]
    assert saved.test_accuracy == pytest.approx(session.reports[0].test_correct / 1_000)
    assert saved.name == "first"
    assert saved.rejection is not None
    assert session.model.network is latest  # which is still to be saved
    assert session.unsaved and window.isWindowModified()
    assert session.path is None
    assert "first.safetensors" in strip(window)


def test_the_latest_is_saved_if_it_is_meant(window, qtbot, tmp_path):
    look_back(window, qtbot)
    session = window.session
    when_modal(press("Save the latest"), choose_file(tmp_path / "second"))
    trigger(window, "saveModelAction")
    saved = model_file.load(tmp_path / "second.safetensors")
    assert np.array_equal(saved.network.weights[0], session.model.network.weights[0])
    assert len(saved.history) == 2
    assert not session.unsaved
    assert session.path == tmp_path / "second.safetensors"
    assert session.experiment.checkpoint is not None


def test_cancel_saves_neither(window, qtbot, tmp_path):
    look_back(window, qtbot)
    before = sorted(tmp_path.iterdir())
    asked = when_modal(CANCEL)
    trigger(window, "saveModelAsAction")
    assert asked == ["whichNetworkQuestion"]
    assert sorted(tmp_path.iterdir()) == before
    assert window.session.unsaved


def test_a_network_with_a_neuron_switched_off_is_saved_as_it_answers(window, tmp_path, mine):
    drop(window, mine)
    session = window.session
    session.set_neuron_gains({(1, 2): 0.0})
    session.show_test_digit(index=0)
    when_modal(press("Save the one shown…"), choose_file(tmp_path / "without"))
    trigger(window, "saveModelAction")
    saved = model_file.load(tmp_path / "without.safetensors")
    assert not saved.network.weights[1][:, 2].any()
    assert np.array_equal(saved.network.weights[1], session.network.weights[1])
    assert not session.unsaved
    assert session.path == mine
    assert model_file.load(mine).network.weights[1][:, 2].any()


@pytest.mark.parametrize(("button", "name"), [("Save the one shown…", "seen"), ("Save the latest", "latest")])
def test_export_asks_whether_the_epoch_that_is_looked_at_is_meant(window, qtbot, tmp_path, button, name):
    look_back(window, qtbot)
    networks = {"seen": window.session.network, "latest": window.session.model.network}
    asked = when_modal(press(button), choose_file(tmp_path / "mine.npz"))
    trigger(window, "exportNetworkAction")
    assert asked[0] == "whichNetworkQuestion"
    with np.load(tmp_path / "mine.npz") as written:
        assert np.array_equal(written["weights_0"], networks[name].weights[0])


def test_what_is_seen_and_saved_over_the_models_own_file_leaves_the_model_unsaved(window, mine):
    drop(window, mine)
    window.session.set_neuron_gains({(1, 2): 0.0})
    replaced = press("Yes")  # the file dialog asks as well
    when_modal(press("Save the one shown…"), choose_file(mine), replaced)
    trigger(window, "saveModelAsAction")
    assert not model_file.load(mine).network.weights[1][:, 2].any()
    assert window.session.unsaved


def test_nothing_is_asked_where_the_latest_network_is_seen(window, qtbot, mine):
    drop(window, mine)
    window.session.set_neuron_gains({(1, 2): 0.0})
    window.session.set_neuron_gains({})
    trigger(window, "saveModelAction")  # a question would wait for ever
    assert not window.session.unsaved


# Write-protected files and odd names


@pytest.mark.parametrize("replaced", [False, True])
def test_a_write_protected_model_is_replaced_only_after_a_question(window, mine, replaced):
    drop(window, mine)
    before = mine.read_bytes()
    mine.chmod(0o444)
    asked = when_modal(press("Replace it") if replaced else CANCEL)
    trigger(window, "saveModelAction")
    assert asked == ["protectedFileQuestion"]
    assert (mine.read_bytes() != before) is replaced
    assert mine.stat().st_mode & 0o777 == 0o444


@pytest.mark.parametrize("label", ["Cancel", "Replace it", "Save as…"])
def test_a_model_that_another_window_has_saved_meanwhile_is_replaced_only_after_a_question(
    window, mine, tmp_path, label
):
    drop(window, mine)
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(5,))), mine)
    theirs = mine.read_bytes()
    elsewhere = [choose_file(tmp_path / "copy")] if label == "Save as…" else []
    asked = when_modal(press(label), *elsewhere)
    trigger(window, "saveModelAction")
    assert asked[0] == "changedFileQuestion"
    assert (mine.read_bytes() != theirs) is (label == "Replace it")
    assert (tmp_path / "copy.safetensors").exists() is (label == "Save as…")
    if label != "Cancel":
        trigger(window, "saveModelAction")  # its own file now: a question would wait for ever


def test_a_link_to_a_bundled_model_is_not_saved_through(window, models, tmp_path):
    link = tmp_path / "link.safetensors"
    link.symlink_to(models / "book.safetensors")
    drop(window, link)
    before = (models / "book.safetensors").read_bytes()
    asked = when_modal(choose_file(tmp_path / "copy"))
    trigger(window, "saveModelAction")
    assert len(asked) == 1
    assert (models / "book.safetensors").read_bytes() == before
    assert (tmp_path / "copy.safetensors").exists()


PROPOSED = {"7": "7.png", "a/b\\c": "a-b-c.png", "../..": "-.png", "": "untitled.png", "é" * 300: "é" * 125 + ".png"}


@pytest.mark.parametrize(("name", "proposed"), PROPOSED.items())
def test_a_proposed_name_is_one_that_a_file_can_have(name, proposed):
    assert file_name(name, ".png") == proposed


@pytest.mark.parametrize("action", ["openModelAction", "saveModelAsAction", "openDrawingAction", "saveDrawingAction"])
def test_a_folder_that_is_a_dead_drive_by_now_does_not_stop_a_dialog(window, qtbot, monkeypatch, tmp_path, action):
    dead = tmp_path / "dead"
    dead.mkdir()
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(9,))), dead / "m.safetensors")
    drop(window, dead / "m.safetensors")
    window.session.show_test_digit(index=0)
    window.findChild(DrawingFiles).save_to(dead / "drawing.png")
    for name in ("stat", "scandir", "listdir"):
        monkeypatch.setattr(os, name, answering_all_but(dead, getattr(os, name)))
    folders: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        folders.append(dialog.directory().absolutePath())
        dialog.reject()

    when_modal(look)
    trigger(window, action)
    assert folders and str(dead) not in folders


def answering_all_but(dead: Path, really: Callable[..., Any]) -> Callable[..., Any]:
    def function(path=".", *arguments, **options):
        if str(path).startswith(str(dead)):
            raise OSError(107, "Transport endpoint is not connected", str(path))
        return really(path, *arguments, **options)

    return function


def test_the_folder_heals_with_the_next_save(window, tmp_path):
    Preferences().remember_folder(MODELS, tmp_path / "gone")
    when_modal(choose_file(tmp_path / "new"))
    trigger(window, "saveModelAsAction")
    assert Preferences().folder_of(MODELS) == tmp_path


def test_pictures_and_data_are_looked_for_where_they_were_last_time(window, tmp_path, monkeypatch, qtbot):
    begun: list[str] = []

    def choose_nothing(_parent: QWidget, _title: str, folder: str, *_kinds: str) -> tuple[str, str]:
        begun.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose_nothing)
    pictures, data = tmp_path / "pictures", tmp_path / "data"
    for folder in (pictures, data):
        folder.mkdir()
    window.drawing_files.open_path(pictures / "none.png")
    with qtbot.waitSignals([window.session.messageRaised] * 2):  # it is being read; there is none
        window.training_panel.data.open(data / "none.csv")
    trigger(window, "openDrawingAction")
    trigger(window, "openDataAction")
    assert begun == [str(pictures), str(data)]
    pictures.rmdir()
    trigger(window, "openDrawingAction")
    assert begun[-1] not in ("", str(pictures))


def test_recent_models_of_one_name_are_told_apart_in_the_menu(open_window, mine, tmp_path):
    (tmp_path / "old").mkdir()
    Preferences().add_recent(MODELS, tmp_path / "old" / mine.name)
    menu = open_window().findChild(QMenu, "recentModelsMenu")
    folders = [action.text().partition(" \N{EN DASH} ")[2] for action in menu.actions()]
    assert folders == ["old", tmp_path.name]
