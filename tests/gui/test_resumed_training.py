"""A training that was stopped, killed or kept goes on in the window as if nothing had happened, to the bit."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from digitpad import model_file, paths, training_file
from digitpad.app.recovery import RecoveryFile
from digitpad.digits.mnist_loader import load_images
from digitpad.errors import ModelFileError
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.nn.datasets import Dataset
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES, Recipe
from tests.endurance.kills import PLACES, check
from tests.gui.hands import strip_of

EPOCHS = 24  # so many that a stop comes in time, however busy the machine is
WINDOW_EPOCHS = 12  # with all digits of the program


@pytest.fixture(scope="module")
def digits() -> Dataset:
    everything = load_images()
    return Dataset(everything.training.first(300), everything.validation.first(2000), everything.test.first(500))


def short(name: str = "quick", **changes: Any) -> Recipe:
    recipe = RECIPES[name]
    settings = {"hidden_layers": (7,), "epochs": EPOCHS, **changes}
    return dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, **settings))


@pytest.fixture
def new_session(digits, tmp_path, qtbot) -> Iterator[Callable[[], Session]]:
    made: list[Session] = []

    def make() -> Session:
        folder = tmp_path / f"state {len(made)}"
        folder.mkdir()
        made.append(Session(recovery_folder=folder, load_dataset=lambda: digits))
        made[-1].setProperty("folder", str(folder))
        return made[-1]

    yield make
    for session in made:
        session.new_network()


def finish(session: Session, qtbot, begin: Callable[[], Any]) -> None:
    with qtbot.waitSignal(session.trainingEnded) as ended:
        begin()
    assert ended.args[0].kind == "finished"


def stop_after(session: Session, qtbot, epochs: int, begin: Callable[[], Any]) -> None:
    """So many epochs are finished, and the one that runs then is not."""

    def stop(report: EpochReport) -> None:
        if report.epoch + 1 >= epochs:
            session.stop_training()

    session.epochFinished.connect(stop)
    with qtbot.waitSignal(session.trainingEnded) as ended:
        begin()
    session.epochFinished.disconnect(stop)
    assert ended.args[0].kind == "stopped", "the training was too quick to be stopped"


def content(session: Session) -> Any:
    """All that a training came to, but times and `running`, which averages since a report that comes by the clock."""
    arrays = [*session.network.weights, *session.network.biases, *session.initial_weights]
    history = [{**entry, "seconds": 0} for entry in session.model.history]
    left_out = "network", "seconds", "running"
    names = [each.name for each in dataclasses.fields(EpochReport) if each.name not in left_out]
    figures = [[getattr(report, name) for name in names] for report in session.reports]
    weights = [array.tobytes() for array in arrays]
    return weights, history, figures, session.model.test_accuracy, session.trainings.best_epoch


LONG: dict[str, Any] = {"mini_batch_size": 2}  # an epoch takes long enough to be stopped in


@pytest.mark.parametrize("name", list(RECIPES))
def test_stopped_twice_and_taken_up_it_ends_as_the_uninterrupted_training(new_session, qtbot, name):
    whole, stopped = new_session(), new_session()
    finish(whole, qtbot, lambda: whole.start_training(short(name, **LONG)))
    stop_after(stopped, qtbot, 2, lambda: stopped.start_training(short(name, **LONG)))
    assert stopped.can_go_on
    stop_after(stopped, qtbot, 4, stopped.go_on_training)
    assert stopped.can_go_on
    finish(stopped, qtbot, stopped.go_on_training)
    assert content(stopped) == content(whole)
    assert not stopped.can_go_on and not stopped.go_on_training()
    assert [checkpoint.epochs for checkpoint in stopped.checkpoints] == [
        checkpoint.epochs for checkpoint in whole.checkpoints
    ]
    for ours, theirs in zip(stopped.checkpoints, whole.checkpoints, strict=True):
        assert np.array_equal(ours.network.weights[0], theirs.network.weights[0])


def abandon(lock: Path) -> None:
    """Make this lock one whose owner is gone."""
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    _, *rest = lock.read_text().splitlines()
    lock.write_text("\n".join([str(gone.pid), *rest]) + "\n")


def leave(session: Session, folder: Path) -> RecoveryFile:
    """What a killed program would have left at this moment, held by this one."""
    (kept,) = Path(session.property("folder")).glob("recovery-*.training")
    folder.mkdir()
    for suffix in (".training", ".lock"):
        shutil.copy(kept.with_suffix(suffix), folder)
    abandon(folder / f"{kept.stem}.lock")
    (left,) = recovery_folder(folder).leftovers()
    return left


@pytest.mark.parametrize("name", list(RECIPES))
def test_what_a_killed_program_left_goes_on_to_the_bit(new_session, qtbot, tmp_path, name):
    whole, killed, later = new_session(), new_session(), new_session()
    finish(whole, qtbot, lambda: whole.start_training(short(name, **LONG)))
    stop_after(killed, qtbot, 3, lambda: killed.start_training(short(name, **LONG)))
    left = leave(killed, tmp_path / "left")
    assert left.unexpected
    rest = left.read().rest
    assert rest is not None
    done = len(rest.reports)
    finish(later, qtbot, lambda: later.resume_leftover(left, rest))
    assert content(later) == content(whole)
    assert (later.path, later.unsaved) == (None, True)
    known = [checkpoint.epochs for checkpoint in later.checkpoints]
    assert known[0] == 0 and set(range(done, EPOCHS + 1)) <= set(known)
    best = max(range(done), key=lambda epoch: later.reports[epoch].validation_accuracy)
    assert best + 1 in known, "the best epoch's network is kept"
    assert later.save_model(tmp_path / "m.safetensors")
    assert list((tmp_path / "left").iterdir()) == []


def test_a_model_that_is_trained_further_is_taken_up_alike(new_session, qtbot, tmp_path):
    def prepare() -> Session:
        session = new_session()
        finish(session, qtbot, lambda: session.start_training(short(epochs=2)))
        return session

    further = short("tf", **LONG)
    whole, stopped, later = prepare(), prepare(), new_session()
    finish(whole, qtbot, lambda: whole.start_training(further, from_present=True))
    stop_after(stopped, qtbot, 2, lambda: stopped.start_training(further, from_present=True))
    left = leave(stopped, tmp_path / "left")
    finish(stopped, qtbot, stopped.go_on_training)
    assert content(stopped) == content(whole)
    assert [checkpoint.epochs for checkpoint in stopped.checkpoints] == [
        checkpoint.epochs for checkpoint in whole.checkpoints
    ]
    rest = left.read().rest
    assert rest is not None
    later.set_model(stopped.model, tmp_path / "somebody's.safetensors")
    finish(later, qtbot, lambda: later.resume_leftover(left, rest))
    assert content(later) == content(whole)
    assert later.path is None, "the model of another file is not saved over"


def test_a_learning_rate_that_was_changed_stays_changed(new_session, qtbot):
    rates = {0: 0.07, 1: 0.0312345678}  # the second has more digits than the field shows

    def change(session: Session) -> None:
        session.epochFinished.connect(lambda report: session.set_learning_rate(rates.get(report.epoch, 0.0312345678)))

    session = new_session()
    panel = TrainingPanel(session, QWidget(), Preferences())
    qtbot.addWidget(panel)
    change(session)
    stop_after(session, qtbot, 3, lambda: session.start_training(short(**LONG)))
    rest_rate = session.reports[-1].learning_rate
    assert rest_rate < 0.07
    session.set_learning_rate(5.0)  # what is typed after the stop is of another training
    with qtbot.waitSignal(session.epochFinished):
        session.go_on_training()
    assert session.learning_rate == 0.0312345678
    session.end_training()


def test_a_learning_rate_that_was_changed_in_the_stopped_epoch_is_gone_on_with(new_session, qtbot):
    session = new_session()

    def change_and_stop(report: EpochReport) -> None:
        if report.epoch == 1:
            session.set_learning_rate(0.0123)
            session.stop_training()

    session.epochFinished.connect(change_and_stop)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(short(**LONG))
    assert session.can_go_on
    before = len(session.reports)
    finish(session, qtbot, session.go_on_training)
    assert {report.base_learning_rate for report in session.reports[before:]} == {0.0123}
    assert session.reports[0].base_learning_rate == RECIPES["quick"].settings.learning_rate


def test_other_digits_stop_it_with_a_sentence_and_the_epochs_stay(new_session, qtbot, tmp_path, digits):
    killed = new_session()
    stop_after(killed, qtbot, 2, lambda: killed.start_training(short(**LONG)))
    left = leave(killed, tmp_path / "left")
    rest = left.read().rest
    assert rest is not None
    others = dataclasses.replace(digits, training=digits.validation.first(300))
    later = Session(recovery_folder=None, load_dataset=lambda: others)
    with qtbot.waitSignal(later.trainingEnded) as ended:
        later.resume_leftover(left, rest)
    assert ended.args[0].kind == "failed" and "pictures that it has learned from" in ended.args[0].message
    assert len(later.model.history) == len(rest.reports)
    later.new_network()


def test_there_is_nothing_to_go_on_with_after_the_end_without_an_epoch_and_with_another_model(new_session, qtbot):
    session = new_session()
    assert not session.can_go_on and not session.go_on_training()
    finish(session, qtbot, lambda: session.start_training(short(epochs=1)))
    assert not session.can_go_on
    stop_after(session, qtbot, 2, lambda: session.start_training(short(**LONG), from_present=True))
    assert session.can_go_on
    session.new_network()
    assert not session.can_go_on and not session.go_on_training()


# In the window


def test_after_a_stop_the_page_offers_to_go_on_in_the_same_curve(new_session, qtbot):
    session = new_session()
    panel = TrainingPanel(session, QWidget(), Preferences())
    qtbot.addWidget(panel)
    panel.show()
    panel.form.set_recipe(short(**LONG))
    button = panel.findChild(QPushButton, "goOnButton")
    assert button is not None and not button.isVisible()
    stop_after(session, qtbot, 2, panel.start)
    assert button.isVisible() and button.accessibleName() == "Go on"
    done = len(session.reports)
    panel.form.set_recipe(RECIPES["book"])  # what is chosen for the next training
    with qtbot.waitSignal(session.trainingEnded), qtbot.waitSignal(session.epochFinished):
        button.click()
        assert not button.isVisible()
        assert panel.form.recipe().settings == short(**LONG).settings
    assert len(session.reports) == EPOCHS > done
    qtbot.waitUntil(lambda: panel.findChild(QLabel, "trainingEpoch").text().startswith(f"{EPOCHS} epochs in"))
    assert not button.isVisible()


@pytest.fixture
def killed_program(new_session, qtbot, mnist) -> Path:
    """A few epochs of a training were finished when the program was killed; its file."""
    session = Session(recovery_folder=paths.user_state_folder(), load_dataset=lambda: mnist)
    recipe = short("book", mini_batch_size=200, epochs=WINDOW_EPOCHS)
    stop_after(session, qtbot, 3, lambda: session.start_training(recipe))
    (path,) = paths.user_state_folder().glob("recovery-*.training")
    kept = {each: each.read_bytes() for each in path.parent.glob("recovery-*")}
    session.new_network()
    for each, written in kept.items():
        each.write_bytes(written)
    abandon(path.with_suffix(".lock"))
    return path


def choices(window: MainWindow) -> dict[str, QPushButton]:
    return {each.text(): each for each in strip_of(window).findChildren(QPushButton) if each.isVisible()}


def test_the_next_start_offers_to_go_on(open_window, killed_program, qtbot):
    window = open_window()
    done = len(training_file.load(killed_program).reports)
    assert strip_of(window).text == f"The last training ended unexpectedly after epoch {done} of {WINDOW_EPOCHS}."
    assert list(choices(window)) == ["Go on", "Open its network", "Discard"]
    session = window.session
    with qtbot.waitSignal(session.trainingEnded):
        choices(window)["Go on"].click()
        assert not strip_of(window).isVisible()
        assert window.training_panel.form.recipe().settings.mini_batch_size == 200
        assert [report.epoch for report in session.reports] == list(range(done))
    assert [entry["epoch"] for entry in session.model.history] == list(range(WINDOW_EPOCHS))
    session.new_network()
    assert list(killed_program.parent.glob("recovery-*")) == []


def test_its_network_can_be_opened_and_all_of_it_be_discarded(open_window, killed_program):
    window = open_window()
    choices(window)["Open its network"].click()
    assert len(window.session.model.history) == len(training_file.load(killed_program).reports)
    window.session.new_network()
    assert list(killed_program.parent.glob("recovery-*")) == []


def test_discarding_leaves_nothing(open_window, killed_program):
    window = open_window()
    choices(window)["Discard"].click()
    assert list(killed_program.parent.glob("recovery-*")) == []


@pytest.mark.parametrize("damage", [b"", b"no training"])
def test_what_is_certainly_no_training_is_removed_but_a_model_beside_it_is_offered(open_window, killed_program, damage):
    rest = training_file.load(killed_program)
    killed_program.write_bytes(damage)
    model = killed_program.with_suffix(".safetensors")
    model_file.save(rest.model_after(rest.reports), model)
    window = open_window()
    assert list(choices(window)) == ["Open", "Discard"]
    window.close()
    model.unlink()
    assert not strip_of(open_window()).isVisible()
    assert list(killed_program.parent.glob("recovery-*")) == []


def test_a_training_of_a_newer_version_stays_and_is_named(open_window, killed_program):
    content = killed_program.read_bytes()
    newer = content.replace(rb"\"format_version\": 1", rb"\"format_version\": 2")
    assert newer != content
    killed_program.write_bytes(newer)
    assert str(killed_program) in strip_of(open_window()).text
    assert killed_program.read_bytes() == newer


def test_what_is_kept_for_the_next_start_goes_on_there(new_session, qtbot, digits):
    whole, session = new_session(), new_session()
    finish(whole, qtbot, lambda: whole.start_training(short(**LONG)))
    assert not session.keep_training_for_next_start(), "there is nothing to keep"
    with qtbot.waitSignal(session.progressed):
        session.start_training(short(**LONG))
    qtbot.waitUntil(lambda: len(session.reports) >= 2)
    assert session.keep_training_for_next_start() and not session.training
    (left,) = recovery_folder(Path(session.property("folder"))).leftovers()
    rest = left.read().rest
    assert rest is not None and not left.unexpected
    later = Session(load_dataset=lambda: digits)
    finish(later, qtbot, lambda: later.resume_leftover(left, rest))
    assert content(later) == content(whole)
    later.new_network()


def test_a_learning_rate_that_was_changed_before_the_next_epoch_is_kept_for_the_next_start(new_session, qtbot):
    session = new_session()
    session.epochFinished.connect(lambda _: session.pause_training())
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(short(**LONG))
    session.set_learning_rate(0.0123)
    assert session.keep_training_for_next_start()
    (left,) = recovery_folder(Path(session.property("folder"))).leftovers()
    rest = left.read().rest
    left.release()
    assert rest is not None and rest.learning_rate == 0.0123


def test_what_cannot_be_kept_is_not_said_to_be_because_of_an_earlier_training(new_session, qtbot, monkeypatch):
    session = new_session()
    finish(session, qtbot, lambda: session.start_training(short(**LONG)))

    def full(*_: Any) -> None:
        raise ModelFileError("The disk is full.")

    monkeypatch.setattr(training_file, "save", full)
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(short(**LONG), from_present=True)
    with qtbot.waitSignal(session.messageRaised, check_params_cb=lambda kind, _: kind == "error"):
        assert not session.keep_training_for_next_start()
    assert session.unsaved and not session.training


def test_what_was_left_by_itself_is_not_said_to_have_ended_unexpectedly(open_window, killed_program):
    killed_program.with_suffix(".lock").unlink()
    assert strip_of(open_window()).text.startswith("The last training was kept after epoch ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("recipe", ["quick"])
def test_killed_at_random_moments_it_ends_the_same_to_the_bit(tmp_path, recipe):
    assert check(PLACES["session"](recipe, tmp_path), 3, np.random.default_rng(2)) >= 1
