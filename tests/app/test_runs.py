"""Runs are kept with their networks: across starts to the bit, up to a limit, and back again once deleted."""

from __future__ import annotations

import dataclasses
import json
import math
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from digitpad.app.runs.run import Epoch, Kept, Run
from digitpad.app.runs.runs import Place, Runs
from digitpad.digits.rejection import Rejection
from digitpad.errors import ModelFileError, RunFileError
from digitpad.model_file import Model
from digitpad.nn.network import Network


def model(seed: int = 0, hidden: int = 5) -> Model:
    network = Network([784, hidden, 10], rng=np.random.default_rng(seed))
    return Model(network=network, name="x", rejection=Rejection(1.25, 0.5))


def epochs(*accuracies: float) -> tuple[Epoch, ...]:
    return tuple(Epoch(a, a, 1 - a, 1 - a, 3.0, 0.5) for a in accuracies)


def begun(runs: Runs, title: str, *accuracies: float, goes_on: Place | None = None) -> Run:
    """A training that has these epochs more than it began with."""
    run = runs.begin(title, f"{title} · SGD 3.0", 3.0, 500, goes_on)
    runs.update(dataclasses.replace(run, epochs=run.epochs + epochs(*accuracies)))
    return found(runs, run.key)


def end(runs: Runs, key: str, last: Model, best: Model | None = None, best_of: Run | None = None) -> list[Run]:
    """The training ends after its last epoch. Returns the runs that made room."""
    count = len(found(runs, key).epochs)
    runs.set_place(Place(key, count, "last"))
    return runs.take(runs.ended(key, count, last, best, best_of)())


def kept(runs: Runs, title: str, seed: int = 0, hidden: int = 5) -> Run:
    run = begun(runs, title, 0.8, 0.9, 0.85)
    end(runs, run.key, model(seed, hidden), model(seed + 100, hidden))
    return found(runs, run.key)


def found(runs: Runs, key: str) -> Run:
    run = runs.find(key)
    assert run is not None
    return run


def probabilities(one: Model) -> np.ndarray:
    return one.network.feedforward(np.random.default_rng(9).random((784, 20), dtype=np.float32))


def test_a_run_comes_back_with_the_next_start_and_answers_to_the_bit_as_before(tmp_path):
    run = kept(Runs(tmp_path), "first")
    later = Runs(tmp_path)
    assert later.problems == []
    assert later.all == (run,)
    kinds: tuple[tuple[Kept, int], ...] = (("last", 0), ("best", 100))
    for which, seed in kinds:
        opened = later.model(run.key, which)
        assert (probabilities(opened) == probabilities(model(seed))).all()
        assert opened.rejection == Rejection(1.25, 0.5)
    assert later.present is None


def test_the_first_run_is_kept_in_a_folder_that_is_made_for_it(tmp_path):
    run = kept(Runs(tmp_path / "data" / "digitpad" / "runs"), "Book")
    assert Runs(tmp_path / "data" / "digitpad" / "runs").find(run.key) == dataclasses.replace(run, batches=())


def test_a_run_is_as_large_as_its_files(tmp_path):
    files = sum(path.stat().st_size for path in tmp_path.iterdir()) if kept(Runs(tmp_path), "first") else 0
    assert Runs(tmp_path).size == files > 0


def test_a_best_epoch_that_is_the_last_one_is_kept_once(tmp_path):
    runs = Runs(tmp_path)
    run = begun(runs, "rising", 0.8, 0.9)
    end(runs, run.key, model(3))
    assert len(list(tmp_path.glob("*.safetensors"))) == 1
    assert (probabilities(runs.model(run.key, "best")) == probabilities(model(3))).all()


def test_best_and_last_accuracy_are_told_apart_and_a_lost_figure_is_never_the_best():
    run = Run(1, "x", "", epochs(math.nan, 0.8, 0.9, 0.9, 0.7))
    assert (run.best_epoch, run.best, run.last) == (2, 0.9, 0.7)
    assert run.seconds == 2.5
    assert Run(1, "x", "", ()).best is None


def test_names_pins_and_visibility_are_kept(tmp_path):
    runs = Runs(tmp_path)
    key = kept(runs, "first").key
    runs.rename(key, "  wide \x07network ")
    runs.set_pinned(key, True)
    runs.set_visible(key, False)
    runs.mark_saved(key)
    [run] = Runs(tmp_path).all
    assert (run.title, run.pinned, run.visible, run.saved) == ("wide network", True, False, True)
    runs.rename(key, "   ")
    assert runs.all[0].title == "wide network"


def test_numbers_go_on_where_the_last_start_left_them(tmp_path):
    kept(Runs(tmp_path), "first")
    runs = Runs(tmp_path)
    assert kept(runs, "second").number == 2
    assert [run.title for run in runs.all] == ["second", "first"]


def test_visible_runs_have_colors_of_their_own(tmp_path):
    runs = Runs(tmp_path)
    assert len({kept(runs, str(i)).style for i in range(12)}) == 12


def test_beyond_the_limit_the_oldest_run_leaves_and_is_named(tmp_path):
    runs = Runs(tmp_path)
    size = kept(runs, "one").size
    kept(runs, "two")
    runs.limit = 2 * size + size // 2
    run = begun(runs, "three", 0.5, 0.4)
    gone = end(runs, run.key, model(), model(1))
    assert [each.title for each in gone] == ["one"]
    assert [each.title for each in Runs(tmp_path).all] == ["three", "two"]
    assert runs.size <= runs.limit


def test_pinned_runs_and_the_present_one_stay_and_a_run_that_was_never_saved_goes_last(tmp_path):
    runs = Runs(tmp_path)
    pinned, _, saved = (kept(runs, name) for name in ("pinned", "unsaved", "saved"))
    runs.set_pinned(pinned.key, True)
    runs.mark_saved(saved.key)
    present = kept(runs, "present")
    runs.limit = 3 * present.size + 2_000
    assert [run.title for run in runs.make_room()] == ["saved"]
    runs.limit = 0
    assert [run.title for run in runs.make_room()] == ["unsaved"]
    assert [run.title for run in runs.all] == ["present", "pinned"]


def test_a_deleted_run_comes_back_as_it_was(tmp_path):
    runs = Runs(tmp_path)
    first, _ = kept(runs, "first"), kept(runs, "second", seed=1)
    before = runs.all
    runs.delete(first.key)
    assert [run.title for run in runs.all] == ["second"]
    assert [run.title for run in Runs(tmp_path / "elsewhere").all] == []
    runs.restore(first.key)
    assert runs.all == before
    assert (probabilities(runs.model(first.key, "last")) == probabilities(model(0))).all()


def test_a_new_run_takes_no_number_that_a_deleted_one_may_come_back_with():
    runs = Runs(None)
    first = begun(runs, "first")
    runs.delete(first.key)
    assert begun(runs, "second").number == 2
    runs.restore(first.key)
    assert [run.heading for run in runs.all] == ["2 · second", "1 · first"]


def test_a_deleted_run_is_gone_with_the_next_start(tmp_path):
    runs = Runs(tmp_path)
    runs.delete(kept(runs, "first").key)
    del runs
    assert Runs(tmp_path).all == ()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_run_that_a_killed_program_had_deleted_is_gone_with_the_next_start(tmp_path):
    run = kept(Runs(tmp_path), "first")
    delete = "import os, pathlib, sys; from digitpad.app.runs.runs import Runs; Runs(pathlib.Path(sys.argv[1])).delete"
    subprocess.run([sys.executable, "-c", f"{delete}(sys.argv[2]); os._exit(9)", str(tmp_path), run.key], check=False)
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()].count(".json") == 1
    assert Runs(tmp_path).all == ()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_networks_that_a_killed_program_has_left_without_a_run_are_removed_after_an_hour(tmp_path):
    run = kept(Runs(tmp_path), "first")
    left = {age: tmp_path / f"{age:012x}.best.safetensors" for age in (60, 7200)}
    others = [tmp_path / "mine.best.safetensors", tmp_path / "0123456789ab.other.safetensors"]
    for path in (*left.values(), *others):
        path.write_bytes(b"x")
        os.utime(path, (time.time() - 7200,) * 2)
    os.utime(left[60], (time.time() - 60,) * 2)
    assert Runs(tmp_path).all == (run,)
    assert left[60].exists() and not left[7200].exists() and all(path.exists() for path in others)
    assert found(Runs(tmp_path), run.key).size == run.size


def test_what_an_earlier_version_had_deleted_is_gone_with_the_next_start(tmp_path):
    run = kept(Runs(tmp_path), "first")
    (tmp_path / "deleted").mkdir()
    for path in tmp_path.glob(f"{run.key}.*"):
        path.replace(tmp_path / "deleted" / path.name)
    assert Runs(tmp_path).all == ()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b"\xff\xfe",
        b'{"format_version": 1, "number": true}',
        b"[" * 100_000,
        json.dumps({"format_version": 1, "number": 1, "title": 3}).encode(),
    ],
)
def test_a_damaged_file_leaves_the_list_with_one_sentence_and_is_not_thrown_away(tmp_path, content):
    runs = Runs(tmp_path)
    damaged, _ = kept(runs, "first"), kept(runs, "second")
    (tmp_path / f"{damaged.key}.json").write_bytes(content)
    later = Runs(tmp_path)
    assert [run.title for run in later.all] == ["second"]
    [sentence] = later.problems
    assert sentence.startswith("A kept run was damaged")
    assert (tmp_path / "damaged" / f"{damaged.key}.json").read_bytes() == content
    assert Runs(tmp_path).problems == []


@pytest.mark.parametrize("figure", [True, "0.9", [0.9], 1e301, float("nan"), float("inf")])
def test_a_run_with_a_figure_that_is_no_number_is_damaged(tmp_path, figure):
    damaged = kept(Runs(tmp_path), "first")
    path = tmp_path / f"{damaged.key}.json"
    content = json.loads(path.read_bytes())
    content["epochs"][0][-1] = figure
    path.write_text(json.dumps(content))
    later = Runs(tmp_path)
    assert later.all == () and len(later.problems) == 1


def test_a_damaged_file_that_cannot_be_moved_aside_is_named_all_the_same(tmp_path):
    runs = Runs(tmp_path)
    damaged, _ = kept(runs, "first"), kept(runs, "second")
    (tmp_path / f"{damaged.key}.json").write_bytes(b"[]")
    (tmp_path / "damaged").write_bytes(b"no folder")
    later = Runs(tmp_path)
    assert [run.title for run in later.all] == ["second"] and len(later.problems) == 1


def test_a_damaged_network_raises_one_sentence_when_it_is_opened(tmp_path):
    runs = Runs(tmp_path)
    run = kept(runs, "first")
    (tmp_path / f"{run.key}.best.safetensors").write_bytes(b"no network")
    with pytest.raises(ModelFileError, match="damaged"):
        runs.model(run.key, "best")
    assert runs.model(run.key, "last").name == "first"


def test_a_run_of_a_newer_version_stays_and_is_named(tmp_path):
    run = kept(Runs(tmp_path), "first")
    path = tmp_path / f"{run.key}.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format_version": 2}))
    runs = Runs(tmp_path)
    assert runs.all == ()
    assert "newer version" in runs.problems[0]
    assert path.exists()


def test_a_figure_beyond_all_bounds_is_kept_as_lost(tmp_path):
    runs = Runs(tmp_path)
    run = begun(runs, "wild", 0.1)
    runs.update(dataclasses.replace(run, epochs=(dataclasses.replace(run.epochs[0], training_loss=math.inf),)))
    end(runs, run.key, model())
    assert math.isnan(Runs(tmp_path).all[0].epochs[0].training_loss)


def test_what_cannot_be_kept_says_so_in_a_sentence(tmp_path):
    (tmp_path / "runs").write_text("a file where the folder should be")
    for folder in (None, tmp_path / "runs"):
        runs = Runs(folder)
        run = begun(runs, "first", 0.5)
        with pytest.raises(RunFileError, match="kept for the next start"):
            end(runs, run.key, model())
        assert not found(runs, run.key).kept and not runs.present_is_kept


def test_a_training_without_an_epoch_leaves_no_run(tmp_path):
    runs = Runs(tmp_path)
    run = begun(runs, "first")
    runs.forget(run.key)
    assert runs.all == ()
    assert runs.present is None
    assert begun(runs, "again").number == 1


def test_the_listener_is_called_after_the_change(tmp_path):
    runs, seen = Runs(tmp_path), []
    runs.on_change = lambda: seen.append(len(runs.all))
    key = kept(runs, "first").key
    runs.delete(key)
    assert seen[0] == 1
    assert seen[-1] == 0


def test_nothing_but_files_of_runs_is_touched(tmp_path):
    other: Path = tmp_path / "notes.json"
    other.write_text("mine")
    runs = Runs(tmp_path)
    assert (runs.all, runs.problems) == ((), [])
    assert other.read_text() == "mine"


def test_a_training_that_goes_on_from_the_last_network_continues_its_run(tmp_path):
    runs = Runs(tmp_path)
    first = begun(runs, "first", 0.8, 0.9)
    end(runs, first.key, model(1))
    source = found(runs, first.key)
    run = begun(runs, "first", 0.7, goes_on=Place(first.key, 2, "last"))
    assert (run.key, run.number, run.values("validation_accuracy")) == (first.key, 1, (0.8, 0.9, 0.7))
    end(runs, run.key, model(2), best_of=source)
    [again] = Runs(tmp_path).all
    assert (again.best, again.last) == (0.9, 0.7)
    kinds: tuple[tuple[Kept, int], ...] = (("last", 2), ("best", 1))  # the best one was the last one before
    for which, seed in kinds:
        assert (probabilities(runs.model(run.key, which)) == probabilities(model(seed))).all()


@pytest.mark.parametrize("place", [("best", 1), (None, 2)])
def test_a_training_that_goes_on_from_another_epoch_is_a_new_run_that_begins_with_its_epochs(tmp_path, place):
    runs = Runs(tmp_path)
    first = begun(runs, "first", 0.9, 0.7, 0.8)
    end(runs, first.key, model(1), model(2))
    source, (which, count) = found(runs, first.key), place
    run = begun(runs, "first", 0.6, goes_on=Place(first.key, count, which))
    assert (run.number, len(run.epochs), run.saved) == (2, count + 1, False)
    end(runs, run.key, model(3), best_of=source)
    assert found(runs, first.key) == source
    kinds: tuple[tuple[Run, Kept, int], ...] = (
        (source, "last", 1),
        (source, "best", 2),
        (run, "last", 3),
        (run, "best", 2),
    )
    for one, kind, seed in kinds:
        assert (probabilities(runs.model(one.key, kind)) == probabilities(model(seed))).all()


def test_a_judgement_that_comes_later_is_kept_with_the_network(tmp_path):
    runs = Runs(tmp_path)
    run = begun(runs, "first", 0.5)
    end(runs, run.key, dataclasses.replace(model(), rejection=None))
    assert runs.model(run.key, "last").rejection is None
    runs.take(runs.known_better(Place(run.key, 1, "last"), model())())
    assert Runs(tmp_path).model(run.key, "last").rejection == Rejection(1.25, 0.5)


def test_what_a_person_changes_while_networks_are_written_is_kept_as_well(tmp_path):
    runs = Runs(tmp_path)
    run = begun(runs, "first", 0.5)
    written = runs.ended(run.key, 1, model(), None, None)()
    runs.rename(run.key, "mine")
    runs.take(written)
    assert [run.title for run in Runs(tmp_path).all] == ["mine"]


def test_a_run_that_would_have_to_leave_at_once_is_not_taken_for_kept(tmp_path):
    runs = Runs(tmp_path)
    pinned = kept(runs, "pinned")
    runs.set_pinned(pinned.key, True)
    runs.limit = pinned.size
    run = kept(runs, "second")
    assert run.kept and not runs.present_is_kept
    runs.limit = 10 * pinned.size
    assert runs.present_is_kept
    runs.delete(run.key)
    assert not runs.present_is_kept
    runs.restore(run.key)
    assert runs.present_is_kept and runs.present == run


def test_at_most_twelve_others_are_seen_and_no_two_look_alike(tmp_path):
    runs = Runs(None)
    for number in range(15):
        begun(runs, str(number), 0.5)
    seen = [run for run in runs.earlier if run.visible]
    assert sorted(run.style for run in seen) == list(range(12))
    hidden = runs.all[-1]
    runs.set_visible(seen[0].key, False)
    runs.set_visible(hidden.key, True)
    assert len({run.style for run in runs.earlier if run.visible}) == 12


def test_a_run_that_has_left_the_list_is_refused_in_a_sentence(tmp_path):
    runs = Runs(tmp_path)
    key = begun(runs, "first", 0.5).key
    runs.delete(key)
    for change in (runs.delete, lambda key: runs.rename(key, "x"), lambda key: runs.set_pinned(key, True)):
        with pytest.raises(RunFileError, match="has left the list"):
            change(key)
