"""Two running programs with the same runs: neither takes from the other what its person has decided."""

from __future__ import annotations

from pathlib import Path
from threading import Thread

import pytest

from digitpad import file_lock, model_file
from digitpad.app.runs.run import Run
from digitpad.app.runs.run_files import RunFiles
from digitpad.app.runs.runs import Place, Runs
from digitpad.errors import RunFileError
from tests.app.test_runs import begun, end, found, kept, model, probabilities


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """One that is kept before either of them starts."""
    return kept(Runs(tmp_path), "first")


def test_a_deleted_run_can_be_brought_back_though_another_window_was_opened_meanwhile(tmp_path, run):
    one = Runs(tmp_path)
    one.delete(run.key)
    other = Runs(tmp_path)
    assert other.all == ()
    one.restore(run.key)
    assert (probabilities(one.model(run.key, "last")) == probabilities(model(0))).all()
    assert Runs(tmp_path).all == (run,)


def test_each_window_brings_back_its_own(tmp_path, run):
    second = kept(Runs(tmp_path), "second", seed=1)
    one, other = Runs(tmp_path), Runs(tmp_path)
    one.delete(run.key)
    other.delete(second.key)
    del other
    assert Runs(tmp_path).all == ()  # and removes what the other one had deleted
    one.restore(run.key)
    assert Runs(tmp_path).all == (run,)
    assert len(list(tmp_path.rglob("*.json"))) == 1


def test_what_is_decided_in_both_windows_is_kept(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    one.set_pinned(run.key, True)
    other.rename(run.key, "mine")
    one.mark_saved(run.key)
    assert found(one, run.key).title == "mine"
    [after] = Runs(tmp_path).all
    assert (after.title, after.pinned, after.saved) == ("mine", True, True)


def test_a_title_that_could_not_be_written_is_written_with_the_next_change(tmp_path, run):
    runs = Runs(tmp_path)
    record = tmp_path / f"{run.key}.json"
    content = record.read_bytes()
    record.unlink()
    record.mkdir()
    with pytest.raises(RunFileError, match="could not be changed"):
        runs.rename(run.key, "mine")
    record.rmdir()
    record.write_bytes(content)
    runs.set_pinned(run.key, True)
    [after] = Runs(tmp_path).all
    assert (after.title, after.pinned) == ("mine", True)


@pytest.mark.parametrize(
    "act",
    [
        lambda runs, key: runs.delete(key),
        lambda runs, key: runs.rename(key, "x"),
        lambda runs, key: runs.set_pinned(key, True),
        lambda runs, key: runs.set_visible(key, False),
        lambda runs, key: runs.model(key, "last"),
    ],
)
def test_a_run_that_another_window_has_deleted_leaves_the_list(tmp_path, run, act):
    one, other = Runs(tmp_path), Runs(tmp_path)
    other.delete(run.key)
    with pytest.raises(RunFileError, match="has left the list"):
        act(one, run.key)
    assert one.all == () and one.last_deleted is None
    other.restore(run.key)
    assert Runs(tmp_path).all == (run,)  # it was not written anew


def test_a_judgement_is_not_kept_of_a_run_that_another_window_has_deleted(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    place = Place(run.key, 3, "last")
    one.set_place(place)
    write = one.known_better(place, model(0))
    other.delete(run.key)
    write()
    assert list(tmp_path.glob("*.safetensors")) == []


def test_the_present_network_would_be_lost_once_another_window_has_deleted_its_run(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    one.set_place(Place(run.key, 3, "last"))
    assert one.present_is_kept
    other.delete(run.key)
    assert not one.present_is_kept


def test_a_training_goes_on_with_a_run_that_another_window_deletes_meanwhile(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    begun(one, "first", 0.95, goes_on=Place(run.key, 3, "last"))
    other.delete(run.key)
    one.rename(run.key, "mine")
    end(one, run.key, model(7))
    assert one.present_is_kept
    [after] = Runs(tmp_path).all
    assert (after.title, len(after.epochs)) == ("mine", 4)


def test_two_windows_that_train_the_same_run_further_leave_two_runs(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    place = Place(run.key, 3, "last")
    first = begun(one, "first", 0.95, goes_on=place)
    second = begun(other, "first", 0.7, 0.75, goes_on=place)
    assert first.key == run.key and one.parted_from is None
    assert second.key != run.key and other.parted_from == run
    assert [epoch.validation_accuracy for epoch in second.epochs] == [0.8, 0.9, 0.85, 0.7, 0.75]
    end(one, first.key, model(7))
    end(other, second.key, model(8))
    after = Runs(tmp_path)
    assert [len(each.epochs) for each in after.all] == [5, 4]
    for key, seed in ((first.key, 7), (second.key, 8)):
        assert (probabilities(after.model(key, "last")) == probabilities(model(seed))).all()
    assert list(tmp_path.glob("*.lock")) == []


def test_two_windows_that_train_at_once_leave_runs_of_different_numbers(tmp_path):
    one, other = Runs(tmp_path), Runs(tmp_path)
    first, second = begun(one, "first", 0.8), begun(other, "second", 0.9)
    end(one, first.key, model(7))
    end(other, second.key, model(8))
    assert [run.number for run in Runs(tmp_path).all] == [2, 1]
    assert [run.number for run in other.all] == [2]  # as it is kept
    assert begun(other, "third", 0.9).number == 3


def test_a_window_that_only_writes_a_network_again_keeps_no_other_one_from_going_on_with_the_run(tmp_path, run):
    claims = []
    other = Thread(target=lambda: claims.append(RunFiles(tmp_path, patience=240).claim(run)))
    with file_lock.held(tmp_path / f"{run.key}.lock") as writing:
        other.start()
        other.join(0.1)
    other.join()
    assert writing and claims[0] is not None
    claims[0].close()


def test_what_another_window_has_trained_further_is_neither_trained_over_nor_written_over(tmp_path, run):
    one, other = Runs(tmp_path), Runs(tmp_path)
    place = Place(run.key, 3, "last")
    end(one, begun(one, "first", 0.95, goes_on=place).key, model(7))
    other.known_better(place, model(0))()
    other.rename(run.key, "mine")
    assert begun(other, "first", 0.7, goes_on=place).key != run.key
    [after] = Runs(tmp_path).all
    assert (after.title, len(after.epochs), after.last_at) == ("mine", 4, 4)
    assert (probabilities(Runs(tmp_path).model(run.key, "last")) == probabilities(model(7))).all()


def test_a_run_may_go_on_again_once_its_training_is_written_or_has_left_nothing(tmp_path, run):
    one = Runs(tmp_path)
    begun(one, "first", goes_on=Place(run.key, 3, "last"))
    one.let_go()
    end(one, begun(one, "first", 0.95, goes_on=Place(run.key, 3, "last")).key, model(7))
    other = Runs(tmp_path)
    end(other, begun(other, "first", 0.97, goes_on=Place(run.key, 4, "last")).key, model(8))
    assert other.parted_from is None
    [after] = Runs(tmp_path).all
    assert len(after.epochs) == 5


@pytest.mark.parametrize("ends", ["as it should", "by a full disk"])
def test_a_run_that_could_not_be_written_is_held_no_longer(tmp_path, run, ends, monkeypatch):
    one, other = Runs(tmp_path), Runs(tmp_path)
    place = Place(run.key, 3, "last")
    begun(one, "first", 0.95, goes_on=place)
    write = one.ended(run.key, 4, model(7), None, None)
    if ends == "by a full disk":

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(model_file, "save", full)
            with pytest.raises(RunFileError, match="could not be kept"):
                write()
    else:
        write()
    begun(other, "first", goes_on=place)
    assert (other.parted_from is None) == (ends == "by a full disk")
    assert len(list(tmp_path.glob("*.lock"))) == (ends == "by a full disk")
