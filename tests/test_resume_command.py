"""`digitpad train` keeps its training beside the model, and `--resume` ends it as if nothing had happened."""

from __future__ import annotations

import dataclasses
import errno
import io
import json
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import model_file, paths, train_command, train_options, training_file, training_job
from digitpad.cli import main
from digitpad.errors import ModelFileError, TrainingError
from digitpad.nn.reports import EpochReport
from digitpad.nn.training import train
from digitpad.recipes import RECIPES
from tests.endurance.kills import PLACES, check

SMALL = ["--hidden", "6", "--train-size", "200", "--epochs", "4"]
TRAIN = ["train", *SMALL, "--json"]
signals = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither SIGHUP nor SIGKILL")


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Under `nohup`, which the tests may run under as well, a process ignores that its terminal is closed."""
    number = getattr(signal, "SIGHUP", None)
    if number is None:
        yield
        return
    before = signal.signal(number, signal.SIG_DFL)
    yield
    signal.signal(number, before)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return folder / "m.safetensors"


@pytest.fixture
def after_epochs(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Callable[[], None]], None]:
    """Has something done once so many epochs were reported, in the next training alone."""

    def arrange(count: int, action: Callable[[], None]) -> None:
        def watched(*arguments: Any, **options: Any) -> Iterator[Any]:
            monkeypatch.setattr(training_job, "train", train)
            done = 0
            for report in train(*arguments, **options):
                yield report
                if isinstance(report, EpochReport):
                    done += 1
                    if done == count:
                        action()

        monkeypatch.setattr(training_job, "train", watched)

    return arrange


def interrupt(number: int = signal.SIGTERM) -> Callable[[], None]:
    return lambda: signal.raise_signal(number)


def objects(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def content(path: Path) -> Any:
    """All of a model but times and its name."""
    model = model_file.load(path)
    arrays = [*model.network.weights, *model.network.biases, *(model.initial_weights or ())]
    history = [{**entry, "seconds": None} for entry in model.history]
    rest = dataclasses.replace(model, network=None, initial_weights=None, history=(), name="")
    return [array.tobytes() for array in arrays], history, rest


def figures(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**line, "seconds": 0} for line in lines if "epoch" in line]


@signals
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_saves_the_last_epoch_and_the_rest_can_be_done_later(path, capsys, after_epochs, name, code):
    whole = path.with_name("whole.safetensors")
    assert main([*TRAIN, "--output", str(whole)]) == 0
    all_lines = objects(capsys)
    after_epochs(2, interrupt(getattr(signal, name)))
    assert main([*TRAIN, "--output", str(path)]) == code
    captured = capsys.readouterr()
    first = [json.loads(line) for line in captured.out.splitlines()]
    kept = training_file.beside(path)
    assert f"digitpad train --resume {kept}" in captured.err
    assert first[-1] == {"model": str(path)} and len(model_file.load(path).history) == 2
    assert main(["train", "--resume", str(kept), "--json"]) == 0
    rest = objects(capsys)
    assert [line["epoch"] for line in rest[:-1]] == [2, 3] and rest[-1] == {"model": str(path)}
    assert figures(first + rest) == figures(all_lines)
    assert content(path) == content(whole)
    assert sorted(path.parent.iterdir()) == [path, whole]


@pytest.mark.parametrize("recipe", list(RECIPES))
def test_every_recipe_ends_the_same_however_often_it_is_interrupted(path, after_epochs, recipe):
    options = ["train", "--recipe", recipe, *SMALL, "--seed", "3", "--without-initial-weights"]
    whole = path.with_name("whole.safetensors")
    assert main([*options, "--output", str(whole)]) == 0
    after_epochs(1, interrupt())
    assert main([*options, "--output", str(path)]) == 143
    for _ in range(2):
        after_epochs(1, interrupt())
        assert main(["train", "--resume", str(training_file.beside(path))]) == 143
    assert main(["train", "--resume", str(training_file.beside(path))]) == 0
    assert content(path) == content(whole) and not training_file.beside(path).exists()


@signals
@pytest.mark.parametrize("recipe", ["best"])
def test_killed_at_random_moments_it_ends_the_same_to_the_bit(tmp_path, recipe):
    assert check(PLACES["command"](recipe, tmp_path), 3, np.random.default_rng(1)) >= 1


def test_the_file_is_there_from_the_first_line_on_and_gone_at_the_end(path, capsys, after_epochs):
    after_epochs(1, lambda: seen.append(training_file.load(training_file.beside(path))))
    seen: list[training_job.TrainingJob] = []
    assert main([*TRAIN, "--output", str(path)]) == 0
    assert [len(job.reports) for job in seen] == [1]
    assert list(path.parent.iterdir()) == [path]


def test_what_fails_late_can_be_resumed(path, capsys, after_epochs):
    def fail() -> None:
        raise TrainingError("The numbers grew.")

    after_epochs(3, fail)
    assert main([*TRAIN, "--output", str(path)]) == 1
    assert main(["train", "--resume", str(training_file.beside(path)), "--json"]) == 0
    assert [line["epoch"] for line in objects(capsys)[-2:-1]] == [3]


def test_a_new_training_does_not_replace_an_interrupted_one(path, capsys, after_epochs):
    after_epochs(1, interrupt())
    main([*TRAIN, "--output", str(path)])
    kept = training_file.beside(path)
    before = kept.read_bytes(), path.read_bytes()
    capsys.readouterr()
    for engine in ("digitpad", "tensorflow"):
        assert main([*TRAIN, "--output", str(path), "--engine", engine]) == 1
        captured = capsys.readouterr()
        assert captured.out == "" and captured.err.count("\n") == 1
        assert f"digitpad train --resume {kept}" in captured.err and "remove" in captured.err
    assert (kept.read_bytes(), path.read_bytes()) == before
    kept.unlink()
    assert main([*TRAIN, "--output", str(path)]) == 0


@pytest.mark.parametrize("way", ["the same name", "a link", "to resume it"])
def test_no_other_training_writes_a_file_that_is_being_written(path, capsys, after_epochs, way):
    link = path.with_name("link.safetensors")
    if way == "a link":
        link.symlink_to(path)
    arguments = {
        "the same name": [*TRAIN, "--output", str(path)],
        "a link": [*TRAIN, "--output", str(link)],
        "to resume it": ["train", "--resume", str(training_file.beside(path))],
    }[way]
    codes: list[int] = []
    after_epochs(2, lambda: codes.append(main(arguments)))
    assert main([*TRAIN, "--output", str(path)]) == 0
    captured = capsys.readouterr()
    assert codes == [1]
    assert "Another training writes" in captured.err and captured.err.count("\n") == 1
    assert len(captured.out.splitlines()) == 5 and len(model_file.load(path).history) == 4
    link.unlink(missing_ok=True)
    assert list(path.parent.iterdir()) == [path]


def test_a_link_to_the_model_leads_to_the_same_interrupted_training(path, capsys, after_epochs):
    link = path.with_name("link.safetensors")
    link.symlink_to(path)
    for begun, again in ((link, path), (path, link)):
        after_epochs(1, interrupt())
        assert main([*TRAIN, "--output", str(begun)]) == 143
        assert main([*TRAIN, "--output", str(again)]) == 1
        assert f"digitpad train --resume {training_file.beside(path)}" in capsys.readouterr().err.splitlines()[-1]
        assert main(["train", "--resume", str(training_file.beside(path))]) == 0
        assert sorted(path.parent.iterdir()) == [link, path] and link.is_symlink()
        path.unlink()


def test_what_an_earlier_version_kept_beside_a_link_is_removed_once_it_is_done(path, after_epochs):
    link = path.with_name("link.safetensors")
    link.symlink_to(path)
    after_epochs(1, interrupt())
    assert main([*TRAIN, "--output", str(link)]) == 143
    kept = training_file.beside(path).rename(link.with_name("link.safetensors.training"))
    assert main(["train", "--resume", str(kept)]) == 0
    assert sorted(path.parent.iterdir()) == [link, path] and link.is_symlink()


def test_without_output_a_training_is_kept_beside_its_new_file(capsys, after_epochs):
    after_epochs(1, interrupt())
    assert main(TRAIN) == 143
    (kept,) = paths.user_models_folder().glob("*.training")
    assert main(["train", "--resume", str(kept)]) == 0
    assert [path.suffix for path in paths.user_models_folder().iterdir()] == [".safetensors"]


@pytest.mark.parametrize(
    "option",
    [["--epochs", "9"], ["--seed", "0"], ["--recipe", "book"], ["--engine", "tensorflow"], ["--output", "m"]],
    ids=lambda option: option[0],
)
def test_an_option_that_a_resumed_training_has_already_is_wrong_usage(path, capsys, after_epochs, option):
    after_epochs(1, interrupt())
    main([*TRAIN, "--output", str(path)])
    capsys.readouterr()
    kept = training_file.beside(path)
    before = kept.read_bytes()
    assert main(["train", "--resume", str(kept), *option]) == 2
    error = capsys.readouterr().err
    assert option[0] in error and error.count("\n") == 1 and error.endswith(".\n")
    assert kept.read_bytes() == before


def test_other_digits_are_refused_and_the_same_ones_may_lie_elsewhere(path, capsys, after_epochs, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(paths.data_folder(), data)
    after_epochs(1, interrupt())
    main([*TRAIN, "--data", str(data), "--output", str(path)])
    whole = path.with_name("whole.safetensors")
    main([*TRAIN, "--output", str(whole)])
    kept = training_file.beside(path)
    before = kept.read_bytes()
    moved = data.rename(tmp_path / "elsewhere")
    capsys.readouterr()
    assert main(["train", "--resume", str(kept)]) == 1
    assert str(data) in capsys.readouterr().err
    for labels in moved.glob("t10k-*"):
        shutil.copy(labels, moved / labels.name.replace("t10k", "train"))
    assert main(["train", "--resume", str(kept), "--data", str(moved)]) == 1
    assert "--data" in capsys.readouterr().err and kept.read_bytes() == before
    assert main(["train", "--resume", str(kept), "--data", str(paths.data_folder())]) == 0
    assert content(path) == content(whole)


def test_the_folder_of_the_digits_is_found_from_another_working_directory(
    path, capsys, after_epochs, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(paths.data_folder(), "digits")
    for kept_epochs, options in enumerate((["--output", str(path)], ["--resume", f"{path}.training"]), start=1):
        after_epochs(1, interrupt())
        command = TRAIN if options[0] == "--output" else ["train"]
        assert main([*command, *options, "--data", "digits"]) == 143
        assert len(training_file.load(training_file.beside(path)).reports) == kept_epochs
    monkeypatch.chdir(path.parent)
    assert main(["train", "--resume", f"{path}.training"]) == 0


def test_a_training_goes_on_wherever_its_file_was_moved_to(path, capsys, after_epochs, tmp_path):
    after_epochs(1, interrupt())
    main([*TRAIN, "--output", str(path)])
    moved = training_file.beside(path).rename(tmp_path / "two words.safetensors.training")
    assert main(["train", "--resume", str(moved), "--json"]) == 0
    assert model_file.load(tmp_path / "two words.safetensors").name == "two words"
    assert not moved.exists()


def test_a_training_that_only_lacks_its_model_saves_that(path, capsys, after_epochs):
    kept, aside = training_file.beside(path), path.with_name("aside")
    after_epochs(4, lambda: shutil.copy(kept, aside))
    main([*TRAIN, "--output", str(path)])
    before = content(path)
    path.unlink()
    aside.rename(kept)
    capsys.readouterr()
    assert main(["train", "--resume", str(kept), "--json"]) == 0
    assert objects(capsys) == [{"model": str(path)}]
    assert content(path) == before and not kept.exists()


def test_a_training_of_any_seed_that_is_taken_can_be_resumed(path, capsys, after_epochs):
    after_epochs(1, interrupt())
    assert main([*TRAIN, "--seed", "1e39", "--output", str(path)]) == 1
    assert "at most 38 digits" in capsys.readouterr().err
    assert main([*TRAIN, "--seed", "9" * 38, "--output", str(path)]) == 143
    assert main(["train", "--resume", str(training_file.beside(path))]) == 0
    assert model_file.load(path).seed == 10**38 - 1


def test_a_borrowed_judgement_is_kept_though_the_lender_is_gone(path, capsys, after_epochs):
    lender = path.with_name("lender.safetensors")
    main([*TRAIN, "--output", str(lender)])
    after_epochs(1, interrupt())
    main([*TRAIN, "--rejection-from", str(lender), "--all-training-digits", "--output", str(path)])
    rejection = model_file.load(lender).rejection
    lender.unlink()
    assert main(["train", "--resume", str(training_file.beside(path))]) == 0
    assert model_file.load(path).rejection == rejection is not None


def test_a_folder_that_vanished_costs_no_training(path, capsys, after_epochs):
    after_epochs(4, lambda: shutil.rmtree(path.parent))
    assert main([*TRAIN, "--output", str(path)]) == 1
    captured = capsys.readouterr()
    (saved,) = paths.user_models_folder().iterdir()
    assert json.loads(captured.out.splitlines()[-1]) == {"model": str(saved)}
    assert str(path) in captured.err and str(saved) in captured.err and captured.err.count("\n") == 1
    assert saved.stem == "m" and len(model_file.load(saved).history) == 4


def test_a_model_that_finds_no_room_anywhere_is_named_where_its_training_is_kept(path, capsys, monkeypatch):
    def failing(model: model_file.Model, target: Path) -> None:
        raise ModelFileError("There is no room.")

    with monkeypatch.context() as patch:
        patch.setattr(model_file, "save", failing)
        assert main([*TRAIN, "--output", str(path)]) == 1
    told, kept = capsys.readouterr().err, training_file.beside(path)
    assert told == f"Once there is a place for it, save it by: digitpad train --resume {kept}\n" + (
        "digitpad: error: There is no room.\n"
    )
    assert main(["train", "--resume", str(kept)]) == 0 and path.exists()


@pytest.mark.parametrize("bytes_", [247, 255])
def test_a_model_whose_name_leaves_no_room_for_a_longer_one_is_trained_and_saved(path, capsys, bytes_, after_epochs):
    path = path.with_name("n" * (bytes_ - 12) + ".safetensors")
    assert main([*TRAIN, "--output", str(path)]) == 0
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and "too long" in told and "The training goes on" in told
    after_epochs(1, interrupt())
    assert main([*TRAIN, "--output", str(path)]) == 143
    assert len(model_file.load(path).history) == 1 and list(path.parent.iterdir()) == [path]


def test_a_training_that_cannot_be_kept_says_so_once_and_tries_again(path, capsys, monkeypatch, after_epochs):
    save, tries = training_file.save, list[int]()

    def failing(job: training_job.TrainingJob, target: Path) -> None:
        tries.append(len(job.reports))
        if len(tries) < 3:
            raise ModelFileError("There is no room.")
        save(job, target)

    monkeypatch.setattr(training_file, "save", failing)
    after_epochs(3, interrupt())
    assert main([*TRAIN, "--output", str(path)]) == 143
    assert capsys.readouterr().err.count("There is no room.") == 1
    assert tries == [1, 2, 3] and len(training_file.load(training_file.beside(path)).reports) == 3


@signals
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_while_the_digits_are_read_leaves_nothing_behind(path, monkeypatch, capsys, name, code):
    def read(*arguments: Any) -> Any:
        assert training_file.lock_file(path).exists()
        signal.raise_signal(getattr(signal, name))
        return train_options.new_job(*arguments)

    monkeypatch.setattr(train_command, "new_job", read)
    assert main([*TRAIN, "--output", str(path)]) == code
    assert list(path.parent.iterdir()) == []
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err == ""


@signals
def test_a_training_under_nohup_outlives_its_terminal(path, after_epochs):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        after_epochs(1, interrupt(signal.SIGHUP))
        assert main([*TRAIN, "--output", str(path)]) == 0
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


@signals
def test_a_terminal_that_is_closed_takes_no_epoch_with_it(path, monkeypatch, after_epochs):
    class Terminal(io.StringIO):
        closed_by_user = False

        def write(self, text: str) -> int:
            if self.closed_by_user:
                raise OSError(errno.EIO, "Input/output error")
            return super().write(text)

    terminal = Terminal()

    def close() -> None:
        terminal.closed_by_user = True
        signal.raise_signal(signal.SIGHUP)

    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "stderr", terminal)
    after_epochs(2, close)
    assert main([*TRAIN, "--output", str(path)]) == 129
    assert len(model_file.load(path).history) == 2 and training_file.beside(path).exists()


@pytest.mark.parametrize("name", ["m.safetensors", ".training", "nowhere.training"])
def test_what_is_no_kept_training_is_told_in_a_sentence(path, capsys, name):
    if name == path.name:
        main([*TRAIN, "--output", str(path)])
    capsys.readouterr()
    assert main(["train", "--resume", str(path.with_name(name))]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("digitpad: error: ") and captured.err.count("\n") == 1 and captured.out == ""
