"""What changes in several parts of the program's state at once leaves all of them in accord."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.insight.experiment import Moment
from digitpad.app.pad.paper import Content
from digitpad.app.recovery import OwnerLock, RecoveryFolder
from digitpad.app.runs.runs import Place, Runs
from digitpad.app.training.trainings import EndedTraining
from digitpad.app.workspace import HELD_OUT, Workspace
from digitpad.data_files import LoadedData
from digitpad.digits.recognition import recognize_image
from digitpad.digits.rejection import Rejection
from digitpad.errors import DatasetError
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from digitpad.nn.training import Dataset, EpochReport, Examples
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
BOOK = RECIPES["book"]


class NoLock:
    """One program alone."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def acquire(self) -> bool:
        return True

    def release(self) -> None: ...


def no_lock(path: Path) -> OwnerLock:
    return NoLock(path)


def network(*hidden: int, seed: int = 0) -> Network:
    return Network([784, *hidden, 10], rng=np.random.default_rng(seed))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(
        Model(network(40), name="first"), RecoveryFolder(tmp_path / "recovery", no_lock), runs=Runs(tmp_path / "runs")
    )
    workspace.pad.paper.lay(Content.of(SEVEN))
    workspace.pad.read_paper()
    return workspace


def begin(workspace: Workspace, further: bool = False) -> None:
    origin = workspace.origin()
    before = workspace.trainings.lineage.moments_up_to(origin.model) if further else ()
    workspace.begin(workspace.job(BOOK, origin, further), origin, before)
    recovery = workspace.document.hold_recovery()
    assert recovery is not None


def finish_epoch(workspace: Workspace) -> Network:
    history = workspace.trainings.history
    assert history is not None
    report = EpochReport(
        len(history.reports), 30, 0.1, 0.9, 0.2, 0.9, None, None, 2.0, 3.0, 3.0, history.network.copy()
    )
    workspace.trainings.take_epoch(report)
    return report.network


def end(workspace: Workspace, rest: TrainingJob | None = None) -> EndedTraining:
    """The training ends, and its networks are on the disk."""
    ended = workspace.trainings.end(rest)
    assert ended is not None
    write = workspace.take_ended(ended)
    if write is not None:
        run = write()
        workspace.trainings.runs.take(run)
        workspace.take_kept(run)
    return ended


def in_accord(workspace: Workspace) -> bool:
    """The answer is that of the network that answers, which is one of the present model or of the training."""
    pad = workspace.pad
    assert pad.prediction is not None
    again = recognize_image(pad.prediction.image, pad.network, pad.rejection)
    newest = workspace.trainings.newest or workspace.document.model.network
    return (
        pad.prediction.network is pad.network
        and pad.experiment.present is newest
        and np.array_equal(again.probabilities, pad.prediction.probabilities)
    )


def test_a_model_from_elsewhere_answers_and_has_no_past(workspace):
    begin(workspace)
    finish_epoch(workspace)
    end(workspace)
    other = Model(network(6), name="other")
    workspace.replace_model(other, Path("other.safetensors"))
    assert workspace.document.model is other and not workspace.document.unsaved
    assert workspace.trainings.lineage.moments == () and workspace.trainings.runs.place is None
    assert not workspace.can_go_on and in_accord(workspace)


def test_a_training_answers_from_its_first_network_on_and_the_model_stays(workspace):
    before = workspace.document.model
    begin(workspace)
    assert workspace.document.model is before and workspace.pad.network is workspace.trainings.newest
    assert workspace.pad.rejection is None and in_accord(workspace)


def test_what_was_learned_is_the_unsaved_model_of_a_run_that_keeps_it(workspace):
    begin(workspace)
    learned = finish_epoch(workspace)
    ended = end(workspace)
    assert workspace.document.model is ended.learned and workspace.document.model.network is learned
    assert workspace.document.unsaved and workspace.document.path is None and in_accord(workspace)
    assert workspace.trainings.runs.place == Place(ended.run.key, 1, "last")
    assert not workspace.would_be_lost  # the run has it
    assert workspace.document.recovery is None  # and so the recovery file has nothing more to recover


def test_a_training_that_can_go_on_keeps_its_recovery_file(workspace):
    begin(workspace)
    finish_epoch(workspace)
    assert workspace.may_keep_training
    end(workspace, rest=workspace.trainings.history.job)
    assert workspace.can_go_on and workspace.document.recovery is not None
    assert not workspace.may_keep_training  # it runs no longer


def test_without_a_run_that_keeps_it_what_was_learned_would_be_lost(tmp_path):
    workspace = Workspace(Model(network(40), name="first"), RecoveryFolder(tmp_path, no_lock))
    begin(workspace)
    finish_epoch(workspace)
    end(workspace)
    assert workspace.would_be_lost and workspace.document.recovery is not None
    workspace.leave_for_next_start()
    (left,) = RecoveryFolder(tmp_path, no_lock).leftovers()
    assert np.array_equal(left.read().model.network.weights[0], workspace.document.model.network.weights[0])


def test_what_has_learned_nothing_leaves_the_model_from_before_with_its_own_layers(workspace):
    before = workspace.document.model
    begin(workspace)
    ended = end(workspace)
    assert ended.learned is None and workspace.document.model is before and not workspace.document.unsaved
    assert workspace.document.recovery is None and in_accord(workspace)


def test_what_trains_further_keeps_the_file_and_the_moments_of_its_model(workspace):
    begin(workspace)
    first = finish_epoch(workspace)
    end(workspace)
    workspace.document.path = Path("mine.safetensors")
    begin(workspace, further=True)
    finish_epoch(workspace)
    ended = end(workspace)
    assert ended.further and workspace.document.path == Path("mine.safetensors")
    assert [moment.epochs for moment in workspace.trainings.lineage.moments] == [0, 1, 2]
    assert workspace.trainings.lineage.moments[1].network is first


def test_going_back_to_an_epoch_makes_it_the_model_and_its_place_the_runs(workspace):
    begin(workspace)
    first, _ = finish_epoch(workspace), finish_epoch(workspace)
    end(workspace)
    workspace.document.unsaved = False
    earlier = workspace.trainings.model_at(workspace.trainings.lineage.moments[1])
    assert earlier is not None
    workspace.go_back_to(earlier)
    assert workspace.document.model.network is first and workspace.document.unsaved
    assert workspace.trainings.runs.place == earlier.place and in_accord(workspace)


def test_a_judgement_is_taken_for_the_present_network_and_for_no_other(workspace):
    begin(workspace)
    learned = finish_epoch(workspace)
    end(workspace)
    rejection = Rejection(temperature=2.0)
    assert not workspace.take_judgement(network(40), rejection)
    assert workspace.take_judgement(learned, rejection)
    assert workspace.document.model.rejection is rejection is workspace.pad.rejection and in_accord(workspace)
    assert workspace.trainings.lineage.left is workspace.document.model


def test_the_network_that_is_looked_at_is_a_model_of_its_own_judged_as_its_training_was(workspace):
    assert workspace.seen_model()[1] == HELD_OUT
    begin(workspace)
    first, _ = finish_epoch(workspace), finish_epoch(workspace)
    end(workspace)
    moment: Moment = workspace.trainings.lineage.moments[1]
    workspace.pad.show_moment(moment)
    model, held_out = workspace.seen_model()
    assert model.network is first and len(model.history) == 1 and held_out == BOOK.validation_digits


def test_a_network_of_other_classes_than_the_data_is_not_trained_and_nothing_changes(workspace, tmp_path):
    recovery = workspace.document.hold_recovery()
    recovery.write(workspace.document.model)
    pictures = Examples(np.zeros((9, 784), np.uint8), np.zeros(9, np.uint8))
    shoes = Dataset(pictures, pictures, None, classes=ClassSet.of(["boot", "sandal"]))
    workspace.data.use(LoadedData(shoes, "Shoes"), tmp_path)
    with pytest.raises(DatasetError):
        workspace.job(BOOK, workspace.origin(), further=True)
    assert workspace.document.recovery is recovery and recovery.exists()
    workspace.job(BOOK, workspace.origin(), further=False)
    assert workspace.document.recovery is None and not recovery.exists()


@pytest.mark.parametrize("at_once", [True, False])
def test_a_leftover_training_that_fails_at_once_stays_on_the_disk(workspace, tmp_path, at_once):
    leftover = RecoveryFolder(tmp_path / "left", no_lock).new_file()
    leftover.write(workspace.document.model)
    workspace.document.keep_in(leftover)
    workspace.begin(TrainingJob.new(BOOK), None)
    workspace.trainings.take_failure("The data is out of reach.")
    ended = workspace.trainings.end(None)
    assert workspace.take_ended(dataclasses.replace(ended, failed_at_once=at_once)) is None
    assert workspace.document.recovery is None and leftover.exists() == at_once
