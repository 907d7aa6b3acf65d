"""What there is to say of the running or last training, without a window."""

from __future__ import annotations

import dataclasses

import pytest

from digitpad.app.runs.run import epochs_of
from digitpad.app.runs.runs import Place
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.training_log import TrainingLog
from digitpad.nn.reports import Progress
from digitpad.nn.running import RunningMeans
from digitpad.recipes import RECIPES
from tests.app.one_training import NETWORK, OneTraining, report


@pytest.fixture
def trainings() -> OneTraining:
    return OneTraining()


@pytest.fixture
def log(trainings) -> TrainingLog:
    log = TrainingLog(trainings)
    log.begin()
    return log


def test_it_says_how_far_the_running_epoch_is_and_how_long_it_will_take(log, trainings):
    trainings.reports = (report(0), report(1))
    log.take_progress(Progress(2, 30, 0.08, 4.6, 52.0, NETWORK))
    assert log.progress(asked_for=5) == (0.08, "Epoch 3 of 30", "52 s left")


def test_without_an_estimate_of_the_training_it_goes_by_the_epochs_that_are_done(log, trainings):
    trainings.reports = (report(0), report(1))
    assert log.progress(asked_for=5) == (pytest.approx(2 / 30), "Epoch 3 of 30", "56 s left")


def test_a_paused_training_has_no_time_left(log, trainings):
    trainings.paused = True
    assert log.progress(asked_for=5) == (0.0, "Paused in epoch 1 of 30", "")


def test_it_counts_the_digits_that_a_recipe_draws_before_its_first_epoch(log):
    log.take_drawn(25, 100)
    assert log.progress(asked_for=5) == (0.25, "Drawing digits", "")


def test_it_tells_how_a_training_ended_until_its_model_is_replaced(log, trainings):
    trainings.training, trainings.reports = False, (report(0), report(1))
    log.end(TrainingOutcome("stopped", 2, 4.5, "", 0))
    assert log.progress(asked_for=5)[1] == "Stopped in epoch 3"
    assert len(log.reports) == 2 and log.epochs(asked_for=5) == 30
    log.forget()
    assert log.progress(asked_for=5) == (0.0, "", "")
    assert log.reports == () and log.epochs(asked_for=5) == 5


def test_a_finished_training_tells_its_epochs_and_time(log, trainings):
    trainings.training, trainings.reports = False, tuple(map(report, range(30)))
    log.end(TrainingOutcome("finished", 30, 134.6, "", 29))
    assert log.progress(asked_for=5) == (1.0, "30 epochs in 2 min 15 s", "")


def test_at_the_end_of_the_last_epoch_it_is_still_the_last(log, trainings):
    trainings.reports = tuple(map(report, range(30)))
    assert log.progress(asked_for=5) == (1.0, "Epoch 30 of 30", "0 s left")


def test_nothing_is_known_of_the_time_before_the_first_progress_nor_while_digits_are_drawn(log, trainings):
    assert log.progress(asked_for=5) == (0.0, "Epoch 1 of 30", "")
    log.take_progress(Progress(0, 30, 0.01, 0.3, 40.0, NETWORK))
    assert log.seconds_left == 40.0
    log.take_drawn(25, 100)
    assert log.seconds_left == float("inf")
    trainings.paused = True
    log.take_progress(Progress(0, 30, 0.02, 0.6, 39.0, NETWORK))
    assert log.seconds_left == float("inf")


def test_of_a_training_that_goes_on_epochs_are_counted_through(log, trainings):
    run = trainings.runs.begin("Book", "Book · SGD 3.0", 3.0, 500, None)
    epochs = epochs_of([report(0), report(1)])
    trainings.runs.update(dataclasses.replace(run, epochs=epochs))
    trainings.recorder.begin(RECIPES["book"], Place(run.key, 2))
    trainings.reports = (report(0),)
    assert [each.epoch for each in log.reports] == [0, 1, 2]
    assert log.epochs(asked_for=5) == 32
    assert log.progress(asked_for=5) == (pytest.approx(1 / 30), "Epoch 4 of 32", "58 s left")
    log.end(TrainingOutcome("failed", 1, 4.5, "", 0, 0))
    assert log.outcome == TrainingOutcome("failed", 3, 4.5, "", 2, 2)


def test_a_run_is_shown_with_its_first_figures_and_is_the_present_one_after_an_epoch(log, trainings):
    assert (log.shown, log.present) == (None, None)
    trainings.recorder.begin(RECIPES["book"], None)
    assert (log.shown, log.present) == (None, None)
    trainings.recorder.take_start(report(-1))
    assert (log.shown.start, log.present) == (*epochs_of([report(-1)]), None)
    trainings.recorder.take_progress(Progress(0, 30, 0.01, 0.3, 40.0, NETWORK, RunningMeans(9, 0.5, 0.9)))
    trainings.recorder.take_epoch(report(0))
    assert (len(log.shown.epochs), len(log.shown.batches)) == (1, 1)
    assert len(log.present.epochs) == 1 and not log.present.batches
    trainings.training = False
    assert log.shown == log.present


def test_after_the_mini_batches_alone_a_run_is_shown(log, trainings):
    trainings.recorder.begin(RECIPES["book"], None)
    trainings.recorder.take_progress(Progress(0, 30, 0.01, 0.3, 40.0, NETWORK, RunningMeans(9, 0.5, 0.9)))
    assert log.shown is not None


def test_while_a_checkpoint_answers_a_run_is_shown_up_to_it(log, trainings):
    assert log.shown_until(2) is None
    trainings.recorder.begin(RECIPES["book"], None)
    for epoch in range(6):
        trainings.recorder.take_epoch(report(epoch))
    assert len(log.shown_until(2).epochs) == 2 and log.shown_until(None) == log.shown
    trainings.training = False
    assert log.epochs(asked_for=5) == 6 and log.epochs(asked_for=8) == 8


def test_the_other_runs_are_earlier_ones(log, trainings):
    trainings.recorder.begin(RECIPES["book"], None)
    trainings.recorder.take_epoch(report(0))
    trainings.recorder.end(finished=True)
    trainings.recorder.begin(RECIPES["quick"], None)
    trainings.recorder.take_epoch(report(0))
    assert [run.title for run in log.earlier] == [RECIPES["book"].title]


def test_the_remark_is_on_what_goes_on_now(log, trainings):
    assert log.remark().opening == "Started."
    log.take_drawn(5, 10)
    assert log.remark().opening.startswith("Drawing 10 ")
    trainings.paused = True
    assert log.remark().opening == "Paused."
    trainings.training, trainings.reports = False, (report(0), report(1))
    log.end(TrainingOutcome("stopped", 2, 4.5, "", 0))
    assert log.remark().opening == "Stopped after 2 epochs."
    log.kept = 1
    assert log.remark().opening == "Epoch 1 is kept."
    log.begin()
    assert (log.outcome, log.kept) == (None, None)
