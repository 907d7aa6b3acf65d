"""Tests of `digitpad.data_files.writing`: what is written is read again as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.data_files import write_csv, write_idx
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.datasets import Dataset, Examples

CLOTHES = ClassSet(("Ankle boot", "Bag, small", "T-shirt", "coat"), "piece", "pieces")


def examples(count: int, classes: int, seed: int = 0) -> Examples:
    images = np.random.default_rng(seed).integers(0, 256, (count, 784)).astype(np.uint8)
    images[:, :28] = 0
    return Examples(images, (np.arange(count) % classes).astype(np.uint8))


def sorted_rows(*parts: Examples | None) -> list[tuple[bytes, int]]:
    return sorted(
        (image.tobytes(), int(label))
        for part in parts
        if part is not None
        for image, label in zip(part.images, part.labels, strict=True)
    )


@pytest.mark.parametrize("classes", [DIGITS, CLOTHES])
def test_csv_is_read_again_as_it_was(tmp_path: Path, classes: ClassSet) -> None:
    written = examples(60, len(classes))
    write_csv(written, classes, tmp_path / "mine.csv")
    loaded = data_files.load(tmp_path / "mine.csv")
    assert loaded.dataset.classes.names == classes.names
    assert sorted_rows(loaded.everything()) == sorted_rows(written)


def test_csv_is_as_kaggle_has_it(tmp_path: Path) -> None:
    write_csv(examples(3, 3), DIGITS, tmp_path / "mine.csv")
    header, *lines = (tmp_path / "mine.csv").read_text().splitlines()
    assert header.startswith("label,pixel0,pixel1,") and header.endswith(",pixel783")
    assert [line.partition(",")[0] for line in lines] == ["0", "1", "2"]
    assert {line.count(",") for line in lines} == {784}


def test_a_name_with_a_comma_is_one_field(tmp_path: Path) -> None:
    write_csv(examples(2, 2), ClassSet(('a, "b"', "c")), tmp_path / "mine.csv")
    assert (tmp_path / "mine.csv").read_text().splitlines()[1].startswith('"a, ""b""",')


@pytest.mark.parametrize("classes", [DIGITS, CLOTHES])
def test_idx_files_are_read_again_as_they_were(tmp_path: Path, classes: ClassSet) -> None:
    n = len(classes)
    dataset = Dataset(examples(60, n, 1), examples(20, n, 2), examples(30, n, 3), classes)
    written = write_idx(dataset, tmp_path)
    assert {path.name for path in written} == {path.name for path in tmp_path.iterdir()}
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and loaded.dataset.classes.names == classes.names
    assert sorted_rows(loaded.dataset.test) == sorted_rows(dataset.test)
    assert sorted_rows(loaded.dataset.training, loaded.dataset.validation) == sorted_rows(
        dataset.training, dataset.validation
    )


def test_what_cannot_be_written_gets_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"could not be saved as .*mine\.csv: there is no folder .*\.$"):
        write_csv(examples(2, 2), DIGITS, tmp_path / "nowhere" / "mine.csv")
