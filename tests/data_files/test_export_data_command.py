"""Tests of `digitpad export-data`: what it writes opens again as it was, and nothing that is read is replaced."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest

from digitpad import atomic, data_files
from digitpad.cli import main
from digitpad.digits import mnist_loader
from digitpad.nn.datasets import Dataset

NAMES = ("cat", "dog", "whale, blue")


@pytest.fixture
def animals(tmp_path: Path) -> Path:
    """90 pictures of 3 classes, and the names beside them."""
    folder = tmp_path / "animals"
    folder.mkdir()
    labels = np.arange(90) % 3
    images = np.random.default_rng(0).integers(0, 256, (90, 28, 28)).astype(np.uint8)
    np.savez(folder / "set.npz", images=images, labels=labels)
    (folder / "classes.txt").write_text("\n".join(NAMES))
    return folder / "set.npz"


def rows(dataset: Dataset, *parts: str) -> list[tuple[bytes, int]]:
    chosen = [getattr(dataset, part) for part in parts]
    return sorted(
        (image.tobytes(), int(label)) for part in chosen for image, label in zip(part.images, part.labels, strict=True)
    )


EVERY = ("training", "validation", "test")


def test_a_table_holds_every_picture_by_the_name_of_its_class(
    animals: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.csv"
    assert main(["export-data", str(out), "--data", str(animals)]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and f"Saved 90 pictures as {out}" in captured.err
    before, after = data_files.load(animals).dataset, data_files.load(out).dataset
    assert after.classes.names == NAMES
    assert rows(after, *EVERY) == rows(before, *EVERY)


@pytest.mark.parametrize(("part", "of"), [("training", EVERY[:2]), ("test", EVERY[2:])])
def test_a_table_holds_the_part_that_is_asked_for(
    animals: Path, tmp_path: Path, part: str, of: tuple[str, ...]
) -> None:
    out = tmp_path / "part.csv"
    assert main(["export-data", str(out), "--data", str(animals), "--part", part]) == 0
    assert rows(data_files.load(out).dataset, *EVERY) == rows(data_files.load(animals).dataset, *of)


def test_a_folder_gets_idx_files_with_the_same_test_part(animals: Path, tmp_path: Path) -> None:
    out = tmp_path / "idx"
    assert main(["export-data", str(out), "--data", str(animals)]) == 0
    assert len(list(out.iterdir())) == 5
    before, after = data_files.load(animals).dataset, data_files.load(out)
    assert after.test_given and after.dataset.classes.names == NAMES
    assert rows(after.dataset, "test") == rows(before, "test")
    assert rows(after.dataset, *EVERY) == rows(before, *EVERY)


def test_without_data_it_writes_mnist(tmp_path: Path) -> None:
    out = tmp_path / "mnist-test.csv"
    assert main(["export-data", str(out), "--part", "test"]) == 0
    written, _ = data_files.load_examples(out)
    test = mnist_loader.load_test_images()
    assert np.array_equal(written.images, test.images) and np.array_equal(written.labels, test.labels)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["x.npz"], 2, "name a file that ends in .csv, or a folder"),
        (["folder", "--part", "test"], 2, "IDX files are written for all parts"),
        (["no/where/x.csv"], 1, "there is no folder"),
        (["no/where/folder"], 1, "cannot be used"),
        (["animals"], 1, "it would replace the file that is read"),
        (["x.csv", "--data", "missing"], 1, "There is no data file or folder missing"),
    ],
)
def test_what_cannot_be_written_is_one_sentence(
    animals: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    names = (animals.parent / "classes.txt").read_bytes()
    data = [] if "--data" in arguments else ["--data", str(animals)]
    assert main(["export-data", *arguments, *data]) == code
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith("digitpad: error: ") and sentence in last
    assert (animals.parent / "classes.txt").read_bytes() == names
    assert not (tmp_path / "x.csv").exists()


@pytest.mark.parametrize("was_there", [False, True])
def test_a_disk_that_is_full_leaves_no_folder_that_was_made_for_nothing(
    animals: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, was_there: bool
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    out = tmp_path / "idx"
    if was_there:
        out.mkdir()
    monkeypatch.setattr(atomic, "write", full)
    assert main(["export-data", str(out), "--data", str(animals)]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert out.exists() == was_there


def test_a_table_is_not_written_over_the_one_that_is_read(
    animals: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "mine.csv"
    assert main(["export-data", str(table), "--data", str(animals)]) == 0
    before = table.read_bytes()
    assert main(["export-data", str(table), "--data", str(table), "--part", "test"]) == 1
    assert "it would replace the file that is read" in capsys.readouterr().err
    assert table.read_bytes() == before
