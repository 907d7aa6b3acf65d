from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from digitpad import model_file, paths, training_file
from digitpad.digits import calibration, mnist_loader
from digitpad.digits.calibration import fit_rejection
from digitpad.errors import DatasetError
from digitpad.gui.session import Session
from digitpad.gui.work import training_thread
from digitpad.gui.work.process_lock import recovery_folder
from digitpad.gui.work.training_thread import Timing
from digitpad.model_file import Model
from digitpad.nn import training
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES, Recipe

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]


def first(examples: Examples, count: int) -> Examples:
    return Examples(examples.images[:count], examples.labels[:count])


@pytest.fixture(scope="module")
def some_digits() -> Dataset:
    everything = mnist_loader.load_images()
    assert everything.test is not None
    return Dataset(first(everything.training, 3000), first(everything.validation, 500), first(everything.test, 500))


@pytest.fixture
def session(some_digits: Dataset, tmp_path: Path) -> Session:
    return Session(recovery_folder=tmp_path, load_dataset=lambda: some_digits)


def book(**changes: Any) -> Recipe:
    recipe = RECIPES["book"]
    return dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, **changes))


def test_drawing_is_answered_before_draw_returns(session, qtbot):
    with qtbot.waitSignal(session.predictionChanged) as answered:
        session.draw(SEVEN)
    assert answered.args[0] is session.prediction
    assert session.prediction.image.shape == (28, 28)


def test_while_the_pen_moves_a_newer_network_waits_for_the_next_move_or_for_its_rest(mnist, qtbot):
    session = Session(load_dataset=lambda: mnist)
    session.trainer.timing = Timing(progress_to_pen=0.0, pen_first=600.0)
    session.start_training(book(epochs=1000))
    with qtbot.waitSignal(session.progressed):
        pass
    session.trainer.pen_moves.setInterval(60_000)
    session.draw(SEVEN)
    before, answers = session.network, []
    session.predictionChanged.connect(answers.append)
    with qtbot.waitSignal(session.progressed):
        pass
    assert session.network is before
    assert not answers
    session.draw(SEVEN)
    assert session.network is not before
    answer = answers.pop()
    assert np.array_equal(answer.activations[-1], session.network.activations(answer.activations[0])[-1])
    assert not answers
    session.trainer.pen_moves.setInterval(1)
    session.draw(SEVEN)
    answers.clear()
    with qtbot.waitSignal(session.networkChanged):
        pass
    assert len(answers) == 1
    session.end_training()


def test_an_epoch_that_ends_while_the_pen_moves_answers_at_once(session, qtbot):
    session.trainer.pen_moves.setInterval(60_000)
    session.draw(SEVEN)
    told = []
    session.epochFinished.connect(lambda report: told.append(session.network is report.network))
    session.start_training(book(epochs=3))
    session.draw(SEVEN)
    with qtbot.waitSignal(session.trainingEnded):
        pass
    assert told == [True, True, True]


def test_an_empty_pad_has_no_answer(session):
    session.draw(SEVEN)
    session.clear()
    assert session.prediction is None


def test_a_test_digit_is_shown_with_its_label_until_something_is_drawn(session, qtbot):
    with qtbot.waitSignal(session.testDigitChanged) as shown:
        session.show_test_digit()
    name, label, image, _ = shown.args[0]
    examples = mnist_loader.load_test_images()
    index = int(name.removeprefix("Test digit ").replace(",", ""))
    assert label == examples.labels[index]
    assert np.array_equal(image.ravel(), examples.images[index])
    assert np.array_equal(session.prediction.image, image)
    with qtbot.waitSignal(session.testDigitChanged, check_params_cb=lambda digit: digit is None):
        session.draw(SEVEN)


def test_a_certain_test_digit_is_shown_by_its_index(session):
    session.show_test_digit(index=4321)
    examples = mnist_loader.load_test_images()
    assert session.test_digit.name == "Test digit 4,321"
    assert np.array_equal(session.prediction.image.ravel(), examples.images[4321])


def test_a_training_reports_every_epoch_and_leaves_an_unsaved_model(session, qtbot):
    session.draw(SEVEN)
    before = session.network
    with qtbot.waitSignal(session.trainingEnded) as ended:
        assert session.start_training(book(epochs=3))
        assert session.training
    outcome = ended.args[0]
    assert (outcome.kind, outcome.epochs_done, outcome.message) == ("finished", 3, "")
    assert [report.epoch for report in session.reports] == [0, 1, 2]
    assert outcome.best_epoch == int(np.argmax([report.validation_accuracy for report in session.reports]))
    assert not session.training
    assert session.unsaved
    assert session.network is not before
    assert [epoch["epoch"] for epoch in session.model.history] == [0, 1, 2]
    assert session.model.test_accuracy == session.reports[-1].test_correct / 500


def test_the_answer_follows_the_network_while_it_learns(session, qtbot):
    session.draw(SEVEN)
    answers = []
    session.predictionChanged.connect(answers.append)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2))
    assert len({tuple(answer.probabilities) for answer in answers}) >= 3


def test_signals_of_the_training_arrive_in_the_thread_of_the_window(session, qtbot):
    threads = set()
    for signal in (session.epochFinished, session.progressed, session.networkChanged, session.trainingEnded):
        signal.connect(lambda *_: threads.add(threading.current_thread()))
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2))
    assert threads == {threading.main_thread()}


def test_stopping_keeps_what_was_learned(session, qtbot):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000))
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.stop_training()
    outcome = ended.args[0]
    assert outcome.kind == "stopped"
    assert outcome.epochs_done >= 1
    assert session.unsaved
    assert len(session.model.history) == outcome.epochs_done


def test_ending_a_training_returns_when_its_thread_is_gone(session, qtbot):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000))
    ended = []
    session.trainingEnded.connect(ended.append)
    session.end_training()
    assert not session.training
    assert [outcome.kind for outcome in ended] == ["stopped"]


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Set once a training has come to where it waits for its pause to end."""
    waits = threading.Event()

    class Watched(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if timeout is None and not self.is_set():
                waits.set()
            return super().wait(timeout)

    monkeypatch.setattr(training_thread, "threading", SimpleNamespace(Event=Watched))
    return waits


class Clock:
    """The machine's, which a test can put forward."""

    ahead = 0.0

    def perf_counter(self) -> float:
        return time.perf_counter() + self.ahead


def test_a_paused_training_neither_goes_on_nor_counts_the_time(session, qtbot, monkeypatch, waits):
    clock = Clock()
    monkeypatch.setattr(training, "time", clock)
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000))
    session.pause_training()
    assert session.paused
    qtbot.waitUntil(waits.is_set)
    QCoreApplication.processEvents()  # what was reported before
    with qtbot.assertNotEmitted(session.epochFinished, wait=100):
        clock.ahead = 1000
    with qtbot.waitSignal(session.epochFinished) as resumed:
        session.resume_training()
    assert not session.paused
    assert resumed.args[0].seconds < 500
    session.end_training()


def test_a_paused_training_can_be_stopped(session, qtbot):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000))
    session.pause_training()
    with qtbot.waitSignals([session.trainingEnded, session.pausedChanged]):
        session.stop_training()
    assert not session.paused


def test_the_learning_rate_can_be_changed_while_training(session, qtbot):
    with qtbot.waitSignal(session.epochFinished) as first_epoch:
        session.start_training(book(epochs=10_000))
    assert first_epoch.args[0].learning_rate == 3.0
    session.set_learning_rate(0.5)
    assert session.learning_rate == 0.5
    qtbot.waitUntil(lambda: session.reports[-1].learning_rate == 0.5)
    session.end_training()


def test_the_network_of_the_best_epoch_can_be_kept(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(book(epochs=6, learning_rate=20.0))
    best = ended.args[0].best_epoch
    session.keep_best_epoch()
    assert session.network is session.reports[best].network
    assert len(session.model.history) == best + 1
    assert session.unsaved


def test_training_further_begins_with_the_present_weights_and_adds_to_the_history(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2))
    before = session.model
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1, learning_rate=1e-6), from_present=True)
    assert [epoch["epoch"] for epoch in session.model.history] == [0, 1, 2]
    np.testing.assert_allclose(session.network.weights[0], before.network.weights[0], atol=1e-4)
    assert session.model.initial_weights is before.initial_weights


def test_a_missing_dataset_ends_the_training_with_a_sentence_and_changes_nothing(qtbot):
    def missing() -> Dataset:
        raise DatasetError("There are no digits here.")

    session = Session(load_dataset=missing)
    model = session.model
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(book())
    assert (ended.args[0].kind, ended.args[0].message) == ("failed", "There are no digits here.")
    assert session.model is model
    assert session.network is model.network
    assert not session.unsaved


def test_a_training_that_diverges_leaves_the_network_of_its_last_good_epoch(session, qtbot):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(hidden="relu", initialization="he", learning_rate=0.1, epochs=1000))
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.set_learning_rate(1e30)
    assert ended.args[0].kind == "failed"
    assert "beyond all bounds" in ended.args[0].message
    assert session.network is session.reports[-1].network
    assert all(np.isfinite(weights).all() for weights in session.network.weights)
    assert session.unsaved


def test_an_unsaved_model_is_not_replaced_when_the_person_says_no(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    learned = session.model
    session.may_replace = lambda: False
    assert not session.start_training(book(epochs=1))
    assert not session.training
    assert session.model is learned


def test_a_bad_file_raises_one_message_and_changes_nothing(session, qtbot, tmp_path):
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"no model")
    model = session.model
    with qtbot.waitSignal(session.messageRaised) as raised:
        assert not session.open_model(bad)
    assert raised.args[0] == "error"
    assert raised.args[1].startswith("bad.safetensors is")
    assert session.model is model


def test_a_model_that_cannot_be_saved_stays_unsaved(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    with qtbot.waitSignal(session.messageRaised):
        assert not session.save_model(tmp_path / "no folder" / "mine.safetensors")
    assert session.unsaved
    assert session.path is None


def test_a_saved_model_answers_bit_for_bit_the_same_in_another_process(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    path = tmp_path / "mine.safetensors"
    assert session.save_model(path)
    assert (session.model.name, session.path, session.unsaved) == ("mine", path, False)
    session.draw(SEVEN)
    code = (
        "import sys; from pathlib import Path; from digitpad.gui.session import Session\n"
        "session = Session(); session.open_model(Path(sys.argv[1]))\n"
        f"session.draw({SEVEN!r}); print(session.prediction.probabilities.tobytes().hex())"
    )
    answer = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == session.prediction.probabilities.tobytes().hex()


# What is kept for the case of a crash


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("recovery-*"))


def test_every_epoch_is_kept_until_the_model_is_saved(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2))
    (file,) = tmp_path.glob("recovery-*.training")
    last = training_file.load(file).reports[-1]
    assert isinstance(last, EpochReport)
    assert np.array_equal(last.network.weights[0], session.network.weights[0])
    session.save_model(tmp_path / "mine.safetensors")
    assert kept(tmp_path) == []


def test_nothing_is_left_when_the_work_is_given_up(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    session.new_network()
    assert kept(tmp_path) == []


def test_a_running_program_does_not_offer_what_another_one_keeps(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    code = (
        "import sys; from pathlib import Path; from digitpad.gui.work.process_lock import recovery_folder\n"
        "print(len(recovery_folder(Path(sys.argv[1])).leftovers()))"
    )
    other = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == "0"
    session.discard_recovery()


KILLED_WHILE_TRAINING = """
import os, signal, sys
from pathlib import Path
from types import SimpleNamespace
from PySide6.QtCore import QCoreApplication
from digitpad.gui.session import Session
from digitpad.recipes import RECIPES
app = QCoreApplication([])
session = Session(recovery_folder=Path(sys.argv[1]))
session.progressed.connect(lambda progress: progress.epoch >= 2 and os.kill(os.getpid(), signal.SIGKILL))
session.start_training(RECIPES["book"])
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no kill -9")
def test_a_killed_training_loses_at_most_one_epoch(session, qtbot, tmp_path):
    killed = subprocess.run([sys.executable, "-c", KILLED_WHILE_TRAINING, tmp_path], timeout=300)
    assert killed.returncode == -9
    (leftover,) = recovery_folder(tmp_path).leftovers()
    assert len(leftover.read().model.history) >= 2  # two were done, and the third had begun
    assert session.open_leftover(leftover)
    assert session.unsaved
    assert len(session.model.history) >= 2
    session.save_model(tmp_path / "saved.safetensors")
    assert kept(tmp_path) == []


KILLED_BEFORE_THE_FIRST_EPOCH = KILLED_WHILE_TRAINING.replace("progress.epoch >= 2", "True")


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no kill -9")
def test_a_training_killed_before_its_first_epoch_leaves_nothing(tmp_path):
    subprocess.run([sys.executable, "-c", KILLED_BEFORE_THE_FIRST_EPOCH, tmp_path], timeout=300)
    for file in tmp_path.glob("*.training"):
        file.unlink()  # on a busy machine the first epoch may have been quicker than its first report
    assert recovery_folder(tmp_path).leftovers() == []
    assert kept(tmp_path) == []


def test_when_an_epoch_cannot_be_kept_there_is_one_message_and_training_goes_on(qtbot, some_digits, tmp_path):
    folder = tmp_path / "state"

    def load_while_the_folder_becomes_a_file() -> Dataset:
        """Nothing can be written there, as root either."""
        shutil.rmtree(folder)
        folder.touch()
        return some_digits

    folder.mkdir()
    session = Session(recovery_folder=folder, load_dataset=load_while_the_folder_becomes_a_file)
    messages = []
    session.messageRaised.connect(lambda kind, text: messages.append((kind, text)))
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(book(epochs=4))
    assert ended.args[0].kind == "finished"
    assert len(messages) == 1
    assert messages[0][0] == "warning"


def test_a_folder_that_was_cleared_away_is_made_again(qtbot, some_digits, tmp_path):
    folder = tmp_path / "state"

    def load_while_the_folder_goes() -> Dataset:
        shutil.rmtree(folder)
        return some_digits

    folder.mkdir()
    session = Session(recovery_folder=folder, load_dataset=load_while_the_folder_goes)
    session.messageRaised.connect(lambda kind, text: pytest.fail(text))
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2))
    (kept_file,) = folder.glob("recovery-*.training")
    assert len(training_file.load(kept_file).reports) == 2


def test_a_restart_replaces_a_useless_network_without_a_question(session, qtbot):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000, learning_rate=5000.0))
    session.may_replace = pytest.fail
    with qtbot.waitSignal(session.trainingEnded, check_params_cb=lambda end: end.kind == "finished"):
        assert session.restart_training(book(epochs=1))
    with qtbot.waitSignal(session.trainingEnded):
        assert session.restart_training(book(epochs=1, seed=3))
    assert session.model.seed == 3


def test_a_restart_asks_about_another_unsaved_model(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    session.open_model(save_somewhere(session, tmp_path))
    session.document.unsaved = True
    session.may_replace = lambda: False
    assert not session.restart_training(book(epochs=1))
    assert session.unsaved


def save_somewhere(session: Session, folder: Path) -> Path:
    path = folder / "somewhere.safetensors"
    assert session.save_model(path)
    return path


def test_saving_while_an_earlier_epoch_is_shown_saves_the_latest(session, qtbot, tmp_path):
    # Which one is meant the window asks beforehand, see test_documents.
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    session.show_checkpoint(session.checkpoints[0])
    path = save_somewhere(session, tmp_path)
    assert np.array_equal(model_file.load(path).network.weights[0], session.checkpoints[1].network.weights[0])


def test_an_untrained_network_that_is_trained_further_is_called_like_its_recipe(session, qtbot):
    session.new_network()
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1), from_present=True)
    assert session.model.name == session.model.recipe == "book"


def test_a_restart_of_a_training_that_went_on_begins_at_the_same_network(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    first_weights = session.network.weights[0].copy()
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000, learning_rate=5000.0), from_present=True)
    assert session.restart_training(book(epochs=1))
    assert [checkpoint.epochs for checkpoint in session.checkpoints[:2]] == [0, 1]  # as before it went on
    assert np.array_equal(session.checkpoints[1].network.weights[0], first_weights)
    session.end_training()


def test_a_network_stopped_between_two_epochs_and_saved_keeps_its_past_when_it_goes_on(session, qtbot, tmp_path):
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=10_000))
    with qtbot.waitSignal(session.progressed):
        pass
    session.end_training()
    past = session.checkpoints
    save_somewhere(session, tmp_path)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1), from_present=True)
    assert session.checkpoints[:-1] == past
    assert session.checkpoints[-1].epochs == past[-1].epochs + 1
    session.new_network()
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1), from_present=True)
    assert [checkpoint.epochs for checkpoint in session.checkpoints] == [0, 1]  # of another network nothing is kept


def test_going_on_does_not_repeat_the_order_of_the_digits(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    states = []
    for _ in range(2):
        with qtbot.waitSignal(session.trainingEnded):
            session.start_training(book(epochs=1), from_present=True)
        states.append(session.trainings.history.job.rng.bit_generator.state)
    assert states[0] != states[1]


def test_a_training_that_diverges_leaves_its_last_good_epoch(session, qtbot):
    # Good epochs first; then the rate is torn up, and the epochs from there on are part of the divergence.
    quick = RECIPES["quick"]
    recipe = dataclasses.replace(quick, settings=dataclasses.replace(quick.settings, epochs=1000, schedule="constant"))
    session.epochFinished.connect(lambda report: session.set_learning_rate(0.1 if report.epoch < 2 else 1e30))
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(recipe)
    outcome = ended.args[0]
    assert outcome.kind == "failed"
    assert "beyond all bounds" in outcome.message
    kept = session.reports[outcome.kept_epoch]
    assert kept.validation_accuracy > 0.8
    assert session.network is kept.network
    assert len(session.model.history) == outcome.kept_epoch + 1


def test_a_training_that_ran_out_of_patience_has_finished(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(book(epochs=500, patience=2))
    outcome = ended.args[0]
    assert (outcome.kind, outcome.epochs_done - 1 - outcome.best_epoch) == ("finished", 2)


def test_the_recipes_own_digits_are_counted_and_can_be_stopped(session, qtbot):
    recipe = dataclasses.replace(book(), pen_digits=1.0)
    with qtbot.waitSignal(session.digitsDrawn) as drawn:
        session.start_training(recipe)
    count, total = drawn.args
    assert (count % 100, total) == (0, 3000)
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.stop_training()
    assert (ended.args[0].kind, ended.args[0].epochs_done) == ("stopped", 0)
    assert not session.unsaved


def test_the_health_of_the_neurons_is_there_with_the_report(session, qtbot):
    healths = []
    session.epochFinished.connect(lambda _report: healths.append(session.trainings.health))
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=2, learning_rate=5000.0))
    assert [found.saturated > 0.3 for found in healths] == [True, True]


def test_a_trained_network_is_judged_in_the_background(session, qtbot, tmp_path):
    session.draw(SEVEN)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    assert session.model.rejection is None
    with qtbot.waitSignal(session.predictionChanged):
        pass  # the answer is given again, now judged
    assert session.model.rejection is not None
    assert session.unsaved


def test_a_model_saved_at_once_is_saved_judged_and_the_window_goes_on_meanwhile(session, qtbot, tmp_path, monkeypatch):
    def fit_slowly(*known):
        time.sleep(0.3)  # on any machine
        return fit_rejection(*known)

    monkeypatch.setattr(calibration, "fit_rejection", fit_slowly)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    painted = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: painted.append(session.save_model(tmp_path / "in between.safetensors")))
    timer.start()
    assert session.save_model(tmp_path / "judged.safetensors")
    timer.stop()
    assert len(painted) > 2
    assert not any(painted)
    assert model_file.load(tmp_path / "judged.safetensors").rejection == session.model.rejection is not None


def judging_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "judging"]


@pytest.mark.usefixtures("nothing_judged")
def test_judging_waits_while_a_training_runs_and_ends_when_nobody_wants_it(session, qtbot, monkeypatch):
    monkeypatch.setattr(calibration, "drawn", {})  # drawing them takes a while
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    (first_judging,) = judging_threads()
    first_model = session.model
    with qtbot.waitSignal(session.epochFinished):
        session.start_training(book(epochs=1000), from_present=True)
    assert first_judging.is_alive()
    assert session.model is first_model  # still without a judgement
    with qtbot.waitSignal(session.trainingEnded):
        session.stop_training()
    qtbot.waitUntil(lambda: first_judging not in judging_threads())
    session.draw(SEVEN)
    with qtbot.waitSignal(session.predictionChanged):
        pass  # the new network is judged
    assert session.model.rejection is not None


def test_a_training_that_learns_nothing_leaves_the_judging_to_go_on(session, qtbot, monkeypatch):
    monkeypatch.setattr(calibration, "drawn", {})  # drawing them takes a while
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    learned = session.model
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(hidden="relu", initialization="he"))
        session.set_learning_rate(1e30)  # its first epoch diverges
    assert session.model.network is learned.network
    qtbot.waitUntil(lambda: session.model.rejection is not None)


@pytest.mark.usefixtures("nothing_judged")
def test_a_model_that_is_replaced_is_judged_no_longer(session, qtbot):
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(book(epochs=1))
    session.new_network()
    qtbot.waitUntil(lambda: not judging_threads())
    assert session.model.rejection is None


def unjudged() -> Model:
    return dataclasses.replace(model_file.load(paths.models_folder() / "book.safetensors"), rejection=None)


@pytest.fixture
def judge(some_digits: Dataset, tmp_path: Path) -> tuple[Session, list[threading.Thread]]:
    """A session, and the threads in which it has loaded its digits."""
    threads: list[threading.Thread] = []

    def load() -> Dataset:
        threads.append(threading.current_thread())
        return some_digits

    return Session(recovery_folder=tmp_path, load_dataset=load), threads


def test_a_recovered_model_is_judged_in_the_background(judge, qtbot, tmp_path):
    session, threads = judge
    leftover = recovery_folder(tmp_path).new_file()
    leftover.write(unjudged())
    assert session.open_leftover(leftover)
    session.draw(SEVEN)
    assert session.model.rejection is None
    with qtbot.waitSignal(session.predictionChanged):
        pass  # the answer is given again, now judged
    assert session.rejection.least_evidence is not None
    assert session.unsaved
    assert threading.main_thread() not in threads and len(threads) == 1
    session.discard_recovery()


def test_a_model_of_another_program_is_judged_and_stays_as_it_was_opened(judge, qtbot, tmp_path, monkeypatch):
    session, threads = judge
    monkeypatch.setattr(
        "digitpad.gui.work.model_keeper.open_model", lambda _path: unjudged()
    )  # reading it takes a library
    assert session.open_model(tmp_path / "other.keras")
    session.draw(SEVEN)
    with qtbot.waitSignal(session.predictionChanged):
        pass
    assert session.rejection is not None
    assert (session.path, session.unsaved) == (None, False)
    assert threading.main_thread() not in threads


def test_without_digits_to_judge_by_a_recovered_model_is_taken_as_it_is(qtbot, tmp_path):
    def missing() -> Dataset:
        raise DatasetError("There are no digits.")

    session = Session(recovery_folder=tmp_path, load_dataset=missing)
    leftover = recovery_folder(tmp_path).new_file()
    leftover.write(unjudged())
    assert session.open_leftover(leftover)
    assert session.save_model(tmp_path / "saved.safetensors")
    assert session.model.rejection is None
