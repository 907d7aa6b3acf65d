"""The phase of a training and where the present network comes from, without a thread or a window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from digitpad.app.document import untrained_model
from digitpad.app.runs.runs import Runs
from digitpad.app.training.lineage import Origin
from digitpad.app.training.trainings import Phase, StepChange, Trainings
from digitpad.model_file import Model
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport, Progress
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob


@pytest.fixture
def trainings() -> Trainings:
    return Trainings(Runs(None))


@pytest.fixture
def origin() -> Origin:
    return Origin(untrained_model(), None, False, None)


def finish_epoch(trainings: Trainings, accuracy: float = 0.9) -> Network:
    assert trainings.history is not None
    network = trainings.history.network.copy()
    epoch = len(trainings.reports)
    trainings.take_epoch(EpochReport(epoch, 30, 0.1, 0.9, 0.2, accuracy, None, None, 2.0, 3.0, 3.0, network))
    return network


def test_a_training_runs_pauses_and_goes_on_in_one_phase_at_a_time(trainings, origin):
    assert not trainings.training and not trainings.may_pause and trainings.epochs_before == 0
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    assert trainings.phase is Phase.RUNNING and trainings.may_pause and not trainings.pause(False)
    assert trainings.pause() and trainings.paused and not trainings.pause()
    assert trainings.pause(False) and trainings.phase is Phase.RUNNING


def test_what_was_told_to_stop_neither_pauses_nor_halts_nor_shows_steps(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    trainings.pause()
    assert trainings.paused
    trainings.stop()
    assert trainings.phase is Phase.STOPPING and trainings.training and not trainings.paused
    assert not trainings.pause() and not trainings.halt() and not trainings.take_step(StepChange(1, ()))
    assert trainings.step_change is None


def test_an_epoch_that_was_asked_for_ends_in_a_pause(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    assert trainings.halt() and trainings.paused
    assert not trainings.halt()


def test_what_steps_have_changed_is_known_until_the_training_goes_on(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    trainings.pause()
    change = StepChange(10, (np.zeros((2, 2)),))
    assert trainings.take_step(change) and trainings.step_change is change
    trainings.pause(False)
    assert trainings.step_change is None
    assert not trainings.take_step(change)  # it goes on already


def test_a_training_leaves_its_model_and_the_networks_it_has_been(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    networks = [finish_epoch(trainings), finish_epoch(trainings)]
    assert trainings.newest is networks[-1]
    ended = trainings.end(rest=None)
    assert ended is not None and ended.learned is not None and ended.learned.network is networks[-1]
    assert trainings.newest is None and trainings.lineage.left is ended.learned
    assert [checkpoint.network for checkpoint in trainings.lineage.checkpoints[1:]] == networks
    assert trainings.lineage.checkpoints_up_to(ended.learned) == trainings.lineage.checkpoints
    assert trainings.end(rest=None) is None  # none runs any more


def test_of_another_model_than_it_has_left_no_checkpoints_are_known(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    finish_epoch(trainings)
    trainings.end(rest=None)
    assert trainings.lineage.checkpoints_up_to(origin.model) == ()


def test_a_network_left_between_two_epochs_has_all_the_checkpoints_before_it(trainings, origin):
    job = TrainingJob.new(RECIPES["book"])
    trainings.begin(job, origin)
    finish_epoch(trainings)
    between = job.network.copy()
    trainings.take_progress(Progress(1, 30, 0.05, 3.0, 60.0, between))
    ended = trainings.end(rest=None)
    assert ended is not None and ended.learned is not None and ended.learned.network is between
    assert [checkpoint.epochs for checkpoint in trainings.lineage.checkpoints_up_to(ended.learned)] == [0, 1]


def test_what_has_learned_nothing_gives_the_past_of_the_model_from_before_back(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    finish_epoch(trainings)
    first = trainings.end(rest=None)
    assert first is not None and first.learned is not None
    trainings.keeping(first)
    past, place = trainings.lineage.history, trainings.runs.place
    assert past is not None and place is not None and place.which == "last"
    trainings.begin(TrainingJob.new(RECIPES["book"]), Origin(first.learned, None, True, past, place))
    assert trainings.lineage.history is trainings.history and trainings.lineage.history is not past
    ended = trainings.end(rest=None)
    assert ended is not None and ended.learned is None and ended.run is None
    assert trainings.lineage.history is past and trainings.runs.place == place


def test_a_stopped_training_can_go_on_while_its_model_is_the_present_one(trainings, origin):
    job = TrainingJob.new(RECIPES["book"])
    trainings.begin(job, origin)
    finish_epoch(trainings)
    ended = trainings.end(rest=job)
    assert ended is not None and ended.learned is not None
    rest = trainings.rest(ended.learned)
    assert rest is not None and len(rest.reports) == 1
    assert trainings.rest(replace(ended.learned, name="saved")) is not None  # the same network
    assert trainings.rest(origin.model) is None and trainings.stopped is not None


def test_a_failed_training_cannot_go_on(trainings, origin):
    job = TrainingJob.new(RECIPES["book"])
    trainings.begin(job, origin)
    finish_epoch(trainings)
    trainings.take_failure("The learning rate is too high.", diverged=True)
    ended = trainings.end(rest=job)
    assert ended is not None and ended.outcome.kind == "failed" and trainings.stopped is None


def test_a_restart_of_a_new_network_gives_up_what_was_learned_without_a_question(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    finish_epoch(trainings)
    ended = trainings.end(rest=None)
    assert ended is not None and ended.learned is not None
    again = trainings.restart(Origin(ended.learned, None, True, trainings.lineage.history))
    assert again is not None and again[1] is None and not again[0].unsaved
    assert trainings.restart(origin) is None  # another model than it has left: that is asked about


def test_a_restart_of_a_training_that_went_on_begins_at_the_model_it_went_on_from(trainings, origin):
    job = TrainingJob.going_on(origin.model, RECIPES["book"])
    trainings.begin(job, origin, before := ())
    finish_epoch(trainings)
    ended = trainings.end(rest=None)
    assert ended is not None and ended.further and ended.learned is not None
    assert trainings.restart(Origin(ended.learned, None, True, trainings.lineage.history)) == (origin, before)


def test_the_best_and_any_earlier_epoch_can_be_gone_back_to_with_their_places(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    networks = [finish_epoch(trainings, accuracy) for accuracy in (0.90, 0.95, 0.93)]
    assert trainings.best_model() is None  # it runs
    ended = trainings.end(rest=None)
    assert ended is not None
    trainings.keeping(ended)
    best = trainings.best_model()
    assert best is not None and best.model.network is networks[1]
    assert best.place is not None and (best.place.epochs, best.place.which) == (2, "best")
    assert best.held_out == RECIPES["book"].validation_digits
    first = trainings.model_at(trainings.lineage.checkpoints[1])
    assert first is not None and first.model.network is networks[0] and len(first.model.history) == 1
    assert first.place is not None and (first.place.epochs, first.place.which) == (1, None)
    assert trainings.model_at(None) is None


def test_a_model_from_elsewhere_has_no_past(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    finish_epoch(trainings)
    trainings.end(rest=None)
    trainings.forget_history()
    assert trainings.lineage.checkpoints == () and trainings.runs.place is None


def test_a_judged_model_is_still_the_one_that_was_left(trainings, origin):
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    finish_epoch(trainings)
    ended = trainings.end(rest=None)
    assert ended is not None and isinstance(ended.learned, Model)
    judged = replace(ended.learned, test_accuracy=0.9)
    trainings.lineage.take_judged(origin.model, judged)
    assert trainings.lineage.left is ended.learned
    trainings.lineage.take_judged(ended.learned, judged)
    assert trainings.lineage.left is judged


def test_what_is_measured_and_changed_by_hand_while_it_trains_is_known(trainings, origin):
    assert trainings.health == Health() and trainings.recipe is None and trainings.reports == ()
    trainings.begin(TrainingJob.new(RECIPES["book"]), origin)
    trainings.take_health(measured := Health(dead=0.5))
    trainings.take_rate(0.5)
    finish_epoch(trainings)
    assert trainings.health is measured and trainings.learning_rate == 0.5 and trainings.best_epoch == 0
    assert trainings.recipe == RECIPES["book"] and not trainings.further


@pytest.mark.parametrize(
    ("accuracies", "between", "networks"),
    [
        ((0.9, 0.8), False, ("best", "last")),
        ((0.8, 0.9), False, ("last",)),  # one network is both
        ((0.8, 0.9), True, ("best", "last")),
        ((), True, None),
    ],
)
def test_of_a_training_the_networks_of_its_best_epoch_and_of_its_end_are_kept(
    tmp_path, origin, accuracies, between, networks
):
    trainings = Trainings(Runs(tmp_path))
    job = TrainingJob.new(RECIPES["book"])
    trainings.begin(job, origin)
    best = {accuracy: finish_epoch(trainings, accuracy) for accuracy in accuracies}
    if between:
        trainings.take_progress(Progress(len(accuracies), 30, 0.1, 3.0, 60.0, job.network.copy()))
    ended = trainings.end(rest=None)
    assert ended is not None and ended.learned is not None
    write = trainings.keeping(ended)
    if networks is None:
        assert write is None and ended.run is None  # no epoch is done
        return
    assert write is not None
    trainings.runs.take(run := write())
    assert run.networks == networks
    kept = trainings.runs.model(run.key, "best").network
    np.testing.assert_array_equal(kept.weights[0], best[max(accuracies)].weights[0])
