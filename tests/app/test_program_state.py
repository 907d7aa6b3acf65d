"""What changes in several parts of the program's state at once leaves all of them in accord."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.pad.pad_paper import Content
from digitpad.app.program_state import HELD_OUT, ProgramState
from digitpad.app.recovery import RecoveryFolder
from digitpad.app.runs.run import Kept
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.trainings import EndedTraining
from digitpad.data_files import LoadedData
from digitpad.digits.recognition import recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob
from tests.app.locks import NoLock

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
BOOK = RECIPES["book"]


def network(*hidden: int, seed: int = 0) -> Network:
    return Network([784, *hidden, 10], rng=np.random.default_rng(seed))


@pytest.fixture
def state(tmp_path: Path) -> ProgramState:
    state = ProgramState(
        Model(network(40), name="first"), RecoveryFolder(tmp_path / "recovery", NoLock), runs=Runs(tmp_path / "runs")
    )
    state.pad.paper.lay(Content.of(SEVEN))
    state.pad.read_paper()
    return state


def begin(state: ProgramState, further: bool = False) -> None:
    origin = state.origin()
    before = state.trainings.lineage.checkpoints_up_to(origin.model) if further else ()
    state.begin(state.job(BOOK, origin, further), origin, before)
    recovery = state.document.hold_recovery()
    assert recovery is not None


def finish_epoch(state: ProgramState, accuracy: float = 0.9) -> Network:
    history = state.trainings.history
    assert history is not None
    learned, figures = history.network.copy(), (0.1, 0.9, 0.2, accuracy, None, None, 2.0, 3.0, 3.0)
    state.trainings.take_epoch(EpochReport(len(history.reports), 30, *figures, learned))
    return learned


def end(state: ProgramState, rest: TrainingJob | None = None) -> EndedTraining:
    """The training ends, and its networks are on the disk."""
    ended = state.trainings.end(rest)
    assert ended is not None
    write = state.take_ended(ended)
    if write is not None:
        run = write()
        state.trainings.runs.take(run)
        state.take_kept(run)
    return ended


def in_accord(state: ProgramState) -> bool:
    """The answer is that of the network that answers, which is one of the present model or of the training."""
    pad = state.pad
    assert pad.prediction is not None
    again = recognize_image(pad.prediction.image, pad.network, pad.rejection)
    newest = state.trainings.newest or state.document.model.network
    return (
        pad.prediction.network is pad.network
        and pad.experiment.present is newest
        and np.array_equal(again.probabilities, pad.prediction.probabilities)
    )


def test_a_model_from_elsewhere_answers_and_has_no_past(state):
    begin(state)
    finish_epoch(state)
    end(state)
    other = Model(network(6), name="other")
    state.replace_model(other, Path("other.safetensors"))
    assert state.document.model is other and not state.document.unsaved
    assert state.trainings.lineage.checkpoints == () and state.trainings.runs.place is None
    assert not state.can_go_on and in_accord(state)


def test_what_was_there_before_is_put_back_as_it_was(state):
    begin(state)
    finish_epoch(state)
    end(state)
    before, checkpoints = state.origin(), state.trainings.lineage.checkpoints
    assert before.unsaved and before.place is not None and checkpoints
    state.replace_model(Model(network(6), name="other"), Path("other.safetensors"))
    state.put_back(before)
    assert state.origin() == before and state.trainings.lineage.checkpoints == checkpoints and in_accord(state)


def test_a_training_answers_from_its_first_network_on_and_the_model_stays(state):
    before = state.document.model
    begin(state)
    assert state.document.model is before and state.pad.network is state.trainings.newest
    assert state.pad.rejection is None and in_accord(state)


def test_what_was_learned_is_the_unsaved_model_of_a_run_that_keeps_it(state):
    begin(state)
    learned = finish_epoch(state)
    ended = end(state)
    assert state.document.model is ended.learned and state.document.model.network is learned
    assert state.document.unsaved and state.document.path is None and in_accord(state)
    assert state.trainings.runs.place == Place(ended.run.key, 1, "last")
    assert not state.would_be_lost  # the run has it
    assert state.document.recovery is None  # and so the recovery file has nothing more to recover


def test_a_training_that_can_go_on_keeps_its_recovery_file(state):
    begin(state)
    finish_epoch(state)
    assert state.may_keep_training
    end(state, rest=state.trainings.history.job)
    assert state.can_go_on and state.document.recovery is not None
    assert not state.may_keep_training  # it runs no longer


def test_without_a_run_that_keeps_it_what_was_learned_would_be_lost(tmp_path):
    state = ProgramState(Model(network(40), name="first"), RecoveryFolder(tmp_path, NoLock))
    begin(state)
    finish_epoch(state)
    end(state)
    assert state.would_be_lost and state.document.recovery is not None
    state.leave_for_next_start()
    (left,) = RecoveryFolder(tmp_path, NoLock).leftovers()
    assert np.array_equal(left.read().model.network.weights[0], state.document.model.network.weights[0])


def test_what_has_learned_nothing_leaves_the_model_from_before_with_its_own_layers(state):
    before = state.document.model
    begin(state)
    ended = end(state)
    assert ended.learned is None and state.document.model is before and not state.document.unsaved
    assert state.document.recovery is None and in_accord(state)


def test_what_trains_further_keeps_the_file_and_the_checkpoints_of_its_model(state):
    begin(state)
    first = finish_epoch(state)
    end(state)
    state.document.path = Path("mine.safetensors")
    begin(state, further=True)
    finish_epoch(state)
    ended = end(state)
    assert ended.further and state.document.path == Path("mine.safetensors")
    assert [checkpoint.epochs for checkpoint in state.trainings.lineage.checkpoints] == [0, 1, 2]
    assert state.trainings.lineage.checkpoints[1].network is first


def kept_weights(state: ProgramState, which: Kept) -> np.ndarray:
    """Of a network that the present run keeps on the disk."""
    return state.trainings.runs.model(state.trainings.runs.present.key, which).network.weights[0]


def test_the_best_network_of_a_run_is_kept_beside_its_last_also_where_it_came_before_it_went_on(state):
    begin(state)
    best, last = finish_epoch(state, 0.95), finish_epoch(state, 0.93)
    best.weights[0][0, 0], last.weights[0][0, 0] = 5, 6
    end(state)
    assert kept_weights(state, "best")[0, 0] == 5 and kept_weights(state, "last")[0, 0] == 6
    begin(state, further=True)
    finish_epoch(state, 0.94).weights[0][0, 0] = 7
    end(state)
    assert kept_weights(state, "best")[0, 0] == 5 and kept_weights(state, "last")[0, 0] == 7


def test_a_new_network_is_a_new_run_and_one_that_goes_on_the_same(state):
    begin(state)
    finish_epoch(state)
    first = end(state).run
    begin(state, further=True)
    finish_epoch(state)
    assert end(state).run.key == first.key
    begin(state)
    finish_epoch(state)
    assert end(state).run.key != first.key


def test_going_back_to_an_epoch_makes_it_the_model_and_its_place_the_runs(state):
    begin(state)
    first, _ = finish_epoch(state), finish_epoch(state)
    end(state)
    state.document.unsaved = False
    earlier = state.trainings.model_at(state.trainings.lineage.checkpoints[1])
    assert earlier is not None
    state.go_back_to(earlier)
    assert state.document.model.network is first and state.document.unsaved
    assert state.trainings.runs.place == earlier.place and in_accord(state)


def test_a_judgement_is_taken_for_the_present_network_and_for_no_other(state):
    begin(state)
    learned = finish_epoch(state)
    end(state)
    rejection = Rejection(temperature=2.0)
    assert not state.take_judgement(network(40), rejection)
    assert state.take_judgement(learned, rejection)
    assert state.document.model.rejection is rejection is state.pad.rejection and in_accord(state)
    assert state.trainings.lineage.left is state.document.model


def test_the_network_that_is_looked_at_is_a_model_of_its_own_judged_as_its_training_was(state):
    assert state.viewed_model()[1] == HELD_OUT
    begin(state)
    first, _ = finish_epoch(state), finish_epoch(state)
    end(state)
    checkpoint: Checkpoint = state.trainings.lineage.checkpoints[1]
    state.pad.show_checkpoint(checkpoint)
    model, held_out = state.viewed_model()
    assert model.network is first and len(model.history) == 1 and held_out == BOOK.validation_digits


def test_a_network_of_other_classes_than_the_data_is_not_trained_and_nothing_changes(state, tmp_path):
    recovery = state.document.hold_recovery()
    recovery.write(state.document.model)
    pictures = Examples(np.zeros((9, 784), np.uint8), np.zeros(9, np.uint8))
    shoes = Dataset(pictures, pictures, None, classes=ClassSet.of(["boot", "sandal"]))
    state.data.use(LoadedData(shoes, "Shoes"), tmp_path)
    with pytest.raises(DatasetError):
        state.job(BOOK, state.origin(), further=True)
    assert state.document.recovery is recovery and recovery.exists()
    state.job(BOOK, state.origin(), further=False)
    assert state.document.recovery is None and not recovery.exists()


@pytest.mark.parametrize("at_once", [True, False])
def test_a_leftover_training_that_fails_at_once_stays_on_the_disk(state, tmp_path, at_once):
    leftover = RecoveryFolder(tmp_path / "left", NoLock).new_file()
    leftover.write(state.document.model)
    state.document.keep_in(leftover)
    state.begin(TrainingJob.new(BOOK), None)
    state.trainings.take_failure("The data is out of reach.")
    ended = state.trainings.end(None)
    assert state.take_ended(dataclasses.replace(ended, failed_at_once=at_once)) is None
    assert state.document.recovery is None and leftover.exists() == at_once


def test_after_a_failure_the_run_stands_at_the_epoch_that_was_kept(state):
    begin(state)
    finish_epoch(state)
    end(state)
    begin(state, further=True)
    good, _ = finish_epoch(state, 0.9), finish_epoch(state, 0.1)
    state.trainings.take_failure("The learning rate is too high.", diverged=True)
    ended = end(state)
    assert state.document.model.network is good
    assert state.trainings.runs.place == Place(ended.run.key, 2, "last")


def test_a_kept_network_is_written_once_more_when_its_judgement_is_known(state):
    begin(state)
    learned = finish_epoch(state)
    end(state)
    settled = []
    assert state.trainings.keeping_judged(state.document.model, lambda: settled.append(True)) is None
    state.take_judgement(learned, Rejection(temperature=2.0))
    write = state.trainings.keeping_judged(state.document.model, lambda: settled.append(True))
    assert write is not None and settled == [True, True]
    run = write()
    assert state.trainings.runs.model(run.key, "last").rejection == Rejection(temperature=2.0)
