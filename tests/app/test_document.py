"""The present model, its file and what is kept of it for the next start."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest

from digitpad import model_file
from digitpad.app.document import Document, untrained_model
from digitpad.app.recovery import RecoveryFolder
from digitpad.errors import ModelFileError
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob
from tests.app.locks import NoLock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


@pytest.fixture
def document(folder: Path) -> Document:
    return Document(untrained_model(), RecoveryFolder(folder, NoLock))


def kept(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.glob("recovery-*"))


def test_a_saved_model_is_called_like_its_file_and_is_not_unsaved_any_more(document, tmp_path):
    document.unsaved = True
    document.save(path := tmp_path / "mine.safetensors")
    assert (document.model.name, document.path, document.unsaved) == ("mine", path, False)
    assert model_file.load(path).name == "mine"


def test_a_save_that_fails_changes_nothing(document, tmp_path):
    document.unsaved = True
    before = document.model
    with pytest.raises(ModelFileError):
        document.save(tmp_path / "no such folder" / "mine.safetensors")
    assert (document.model, document.path, document.unsaved) == (before, None, True)


def test_another_model_saved_over_the_file_leaves_the_present_one_unsaved(document, tmp_path):
    document.save(path := tmp_path / "mine.safetensors")
    document.save_other(untrained_model(), tmp_path / "other.safetensors")
    assert not document.unsaved
    document.save_other(untrained_model(), tmp_path / "." / "mine.safetensors", replace_protected=True)
    assert document.unsaved and document.path == path


def test_it_is_noticed_that_another_program_has_written_the_file(document, tmp_path):
    path, other = tmp_path / "mine.safetensors", untrained_model(TrainingSettings(hidden_layers=(4,)))
    assert not document.changed_outside
    document.save(path)
    before = document.model
    assert not document.changed_outside
    model_file.save(other, path)
    assert document.changed_outside
    document.replace(other)
    document.put_back(before, path, False)
    assert document.changed_outside
    document.replace(model_file.load(path), path)
    assert not document.changed_outside
    path.unlink()
    assert not document.changed_outside


def test_what_was_learned_further_keeps_its_file_and_a_new_network_has_none(document, tmp_path):
    document.save(path := tmp_path / "mine.safetensors")
    document.take_learned(untrained_model(), further=True)
    assert (document.path, document.unsaved) == (path, True)
    document.take_learned(untrained_model(), further=False)
    assert (document.path, document.unsaved) == (None, True)


def test_another_model_gives_up_what_was_kept_of_the_one_before(document, folder):
    recovery = document.hold_recovery()
    assert recovery is not None
    recovery.write(document.model)
    assert kept(folder) == [".safetensors"]
    document.replace(untrained_model())
    assert kept(folder) == [] and document.recovery is None and not document.unsaved


def test_what_an_ended_program_left_is_unsaved_and_stays_on_the_disk(document, folder):
    leftover = RecoveryFolder(folder, NoLock).new_file()
    leftover.write(untrained_model())
    document.replace(leftover.read().model, leftover=leftover)
    assert document.unsaved and document.recovery is leftover and kept(folder) == [".safetensors"]


def test_the_rest_of_a_training_or_what_was_kept_of_it_is_left_for_the_next_start(document, folder):
    assert not document.leave_training(None)  # nothing is kept yet
    recovery = document.hold_recovery()
    assert recovery is not None and not document.leave_training(None)  # nor was anything written
    recovery.write(document.model)
    assert document.leave_training(None) and document.recovery is None and kept(folder) == [".safetensors"]


def test_the_rest_of_a_training_is_written_before_it_is_left(document):
    class Recorded:
        done: ClassVar[list[object]] = []

        def write_training(self, rest: object) -> None:
            self.done.append(rest)

        def release(self) -> None:
            self.done.append("released")

    document.recovery = Recorded()
    assert document.leave_training(rest := TrainingJob.new(RECIPES["book"]))
    assert Recorded.done == [rest, "released"] and document.recovery is None


def test_the_model_is_left_for_the_next_start_where_nobody_can_be_asked(document, folder):
    document.leave_model()
    (left,) = RecoveryFolder(folder, NoLock).leftovers()
    assert left.read().model.name == document.model.name and document.recovery is None


def test_without_a_folder_nothing_is_kept():
    document = Document(untrained_model())
    assert document.hold_recovery() is None
    document.leave_model()
    assert not document.leave_training(TrainingJob.new(RECIPES["book"])) and document.recovery is None
