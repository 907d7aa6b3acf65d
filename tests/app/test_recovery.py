"""Recovery files and their owners, with locks that need no second process."""

from __future__ import annotations

import dataclasses
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.recovery import OwnerLock, RecoveryFolder
from digitpad.errors import DamagedFileError, ModelFileError
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.recipes import BOOK
from digitpad.training_job import TrainingJob


class Locks:
    """Who holds which lock: `owner` names the program that asks now."""

    def __init__(self) -> None:
        self.owners: dict[Path, str] = {}

    def of(self, owner: str) -> Callable[[Path], OwnerLock]:
        owners = self.owners

        class Lock:
            def __init__(self, path: Path) -> None:
                self._path = path

            def acquire(self) -> bool:
                return owners.setdefault(self._path, owner) == owner

            def release(self) -> None:
                if owners.get(self._path) == owner:
                    del owners[self._path]

        return Lock


@pytest.fixture
def locks() -> Locks:
    return Locks()


def model(name: str) -> Model:
    return Model(Network([784, 3, 10], rng=np.random.default_rng(0)), name=name)


def test_only_files_whose_owner_is_gone_are_offered_the_newest_first(tmp_path, locks):
    files = [RecoveryFolder(tmp_path, locks.of(owner)).new_file() for owner in ("first", "second", "alive")]
    for day, file in enumerate(files):
        file.write(model(f"of day {day}"))
        os.utime(file.path, (day, day))
    files[0].release()
    files[1].release()
    mine = RecoveryFolder(tmp_path, locks.of("mine"))
    assert [file.path for file in mine.leftovers()] == [files[1].path, files[0].path]
    assert RecoveryFolder(tmp_path, locks.of("another")).leftovers() == []  # they are mine now


def test_a_file_that_nothing_was_written_to_is_no_leftover_and_its_lock_is_given_up(tmp_path, locks):
    left = RecoveryFolder(tmp_path, locks.of("first")).new_file()
    (tmp_path / left.path.name).with_suffix(".lock").touch()
    locks.owners.clear()
    assert RecoveryFolder(tmp_path, locks.of("mine")).leftovers() == []
    assert locks.owners == {}


def test_what_was_written_is_read_again_and_removed_with_its_lock(tmp_path, locks):
    file = RecoveryFolder(tmp_path / "not there" / "yet", locks.of("mine")).new_file()
    assert not file.exists() and not file.unexpected
    file.write(model("kept"))
    kept = file.read()
    assert file.exists() and kept.model.name == "kept" and kept.rest is None
    file.remove()
    assert not file.exists() and locks.owners == {}


def test_a_lock_that_an_ended_program_left_behind_says_that_it_ended_unexpectedly(tmp_path, locks):
    file = RecoveryFolder(tmp_path, locks.of("first")).new_file()
    file.write(model("kept"))
    file.path.with_suffix(".lock").touch()
    locks.owners.clear()
    (left,) = RecoveryFolder(tmp_path, locks.of("mine")).leftovers()
    assert left.unexpected


def test_a_damaged_file_is_told_from_one_that_is_not_there(tmp_path, locks):
    file = RecoveryFolder(tmp_path, locks.of("mine")).new_file()
    with pytest.raises(ModelFileError, match="There is no file"):
        file.read()
    file.path.write_bytes(b"not a model")
    with pytest.raises(DamagedFileError):
        file.read()


def test_a_folder_that_is_not_there_has_nothing_to_offer_and_the_log_says_so(tmp_path, locks, caplog):
    assert RecoveryFolder(tmp_path / "nowhere", locks.of("mine")).leftovers() == []
    assert "nowhere" in caplog.text


@pytest.fixture(scope="module")
def rest(mnist) -> TrainingJob:
    """A training of two epochs after its first one."""
    recipe = dataclasses.replace(BOOK, settings=dataclasses.replace(BOOK.settings, hidden_layers=(3,), epochs=2))
    job = TrainingJob.new(recipe).checked(data := Dataset(mnist.training.first(50), mnist.validation.first(20), None))
    kept: list[TrainingJob] = []
    list(job.train(data, lambda: not kept, lambda state, report: kept.append(job.resumed(state, (report,)))))
    return kept[0]


def test_a_training_is_kept_with_all_that_it_needs_to_go_on(tmp_path, locks, rest):
    file = RecoveryFolder(tmp_path, locks.of("mine")).new_file()
    file.write(model("of an earlier training"))
    file.write_training(rest)
    assert file.exists() and not file.path.exists()
    kept = file.read()
    assert kept.rest is not None and kept.rest.recipe == rest.recipe and len(kept.rest.reports) == 1
    assert np.array_equal(kept.model.network.weights[0], rest.reports[0].network.weights[0])
    file.write(model("that came of it later"))
    assert file.read().model.name == "that came of it later" and file.read().rest is not None


def test_a_training_beside_a_model_that_stays_is_not_taken_for_kept(tmp_path, locks, rest):
    file = RecoveryFolder(tmp_path, locks.of("mine")).new_file()
    file.path.mkdir()  # what cannot be removed as a file
    with pytest.raises(ModelFileError, match="cannot be removed"):
        file.write_training(rest)


def test_of_two_files_the_one_that_can_be_read_is(tmp_path, locks, rest):
    file = RecoveryFolder(tmp_path, locks.of("mine")).new_file()
    file.write_training(rest)
    file.path.write_bytes(b"not a model")
    assert file.read().model.name == "book"
    file.training_path.write_bytes(b"not a training")
    with pytest.raises(DamagedFileError):
        file.read()
    file.write(model("kept"))
    assert (file.read().model.name, file.read().rest) == ("kept", None)


def test_a_folder_that_cannot_be_made_is_named(locks, tmp_path):
    (tmp_path / "file").touch()
    file = RecoveryFolder(tmp_path / "file" / "recovery", locks.of("a")).new_file()
    with pytest.raises(ModelFileError, match=r"^The folder .*recovery cannot be made: "):
        file.write(model("mine"))


def test_a_folder_that_was_deleted_meanwhile_is_made_again_for_a_training_as_for_a_model(tmp_path, locks, rest):
    file = RecoveryFolder(tmp_path / "recovery", locks.of("mine")).new_file()
    for write in (lambda: file.write(model("mine")), lambda: file.write_training(rest)):
        shutil.rmtree(tmp_path / "recovery", ignore_errors=True)
        write()
        assert file.exists()
