"""The parts of a set may lie in folders of their own, whatever the form of what is in them."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, write_idx
from tests.data_files.test_sets_of_tables import TEST, TRAINING, VALIDATION, assert_right, table


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize("names", [("train/train", "test/test"), ("Training/digits", "Testing/digits")])
@pytest.mark.parametrize("wrapped", ["", "archive/digits/"])
def test_tables_may_lie_in_a_folder_for_each_part(tmp_path: Path, names: tuple[str, str], wrapped: str) -> None:
    write(tmp_path / f"{wrapped}{names[0]}.csv", table(slice(0, 40)))
    write(tmp_path / f"{wrapped}{names[1]}.csv", table(TEST))
    (tmp_path / "README.md").write_text("Digits that we wrote ourselves.")
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and not loaded.remarks
    assert_right(loaded.dataset.test, TEST)
    assert_right(loaded.everything(), slice(0, 60))


def test_there_may_be_three_folders_and_arrays_in_them(tmp_path: Path) -> None:
    for part, which in (("train", TRAINING), ("val", VALIDATION), ("test", TEST)):
        (tmp_path / part).mkdir()
        np.save(tmp_path / part / "x.npy", IMAGES[which])
        np.save(tmp_path / part / "y.npy", LABELS[which])
    dataset = data_files.load(tmp_path).dataset
    for examples, which in ((dataset.training, TRAINING), (dataset.validation, VALIDATION), (dataset.test, TEST)):
        assert_right(examples, which)


def test_a_folder_to_test_with_that_cannot_be_used_is_left_out_and_it_is_said(tmp_path: Path) -> None:
    write(tmp_path / "train/data.csv", table(slice(0, 60)))
    write(tmp_path / "test/data.csv", table(TEST, None))
    loaded = data_files.load(tmp_path)
    assert_right(loaded.everything(), slice(0, 60))
    assert loaded.remarks[0].startswith("test was left out. ")
    assert "data.csv has no labels" in loaded.remarks[0]
    write(tmp_path / "test/data.csv", table(TEST, np.array(["a", "b"])[LABELS % 2]))
    assert "The test pictures were left out: their labels are of another kind." in data_files.load(tmp_path).remarks
    (tmp_path / "train/data.csv").unlink()
    with pytest.raises(DatasetError, match="train holds no data set"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("place", ["{}/raw", "raw/{}", "digits/{}/idx"])
def test_idx_files_may_lie_deeper_in_the_folder_of_a_part(tmp_path: Path, place: str) -> None:
    for part, which in (("train", slice(0, 40)), ("test", TEST)):
        write_idx(tmp_path / place.format(part) / "images-idx3-ubyte", IMAGES[which])
        write_idx(tmp_path / place.format(part) / "labels-idx1-ubyte", LABELS[which].astype(np.uint8))
    loaded = data_files.load(tmp_path)
    assert_right(loaded.dataset.test, TEST)
    assert_right(loaded.everything(), slice(0, 60))


@pytest.mark.parametrize("opened", ["", "MNIST", "MNIST/raw", "MNIST/raw/train-images-idx3-ubyte.gz"])
def test_what_lies_packed_beside_it_is_no_other_set(tmp_path: Path, opened: str) -> None:
    """As torchvision leaves it."""
    for part, which in (("train", slice(0, 40)), ("t10k", TEST)):
        arrays = {"images-idx3": IMAGES[which], "labels-idx1": LABELS[which].astype(np.uint8)}
        for kind, array in arrays.items():
            path = tmp_path / "MNIST/raw" / f"{part}-{kind}-ubyte"
            write_idx(path, array)
            Path(f"{path}.gz").write_bytes(gzip.compress(path.read_bytes()))
    loaded = data_files.load(tmp_path / opened)
    assert_right(loaded.dataset.test, TEST)
    assert_right(loaded.everything(), slice(0, 60))


def test_a_table_may_lie_packed_beside_itself(tmp_path: Path) -> None:
    write(tmp_path / "train.csv", table(slice(0, 60)))
    (tmp_path / "train.csv.gz").write_bytes(gzip.compress((tmp_path / "train.csv").read_bytes()))
    assert_right(data_files.load(tmp_path).everything(), slice(0, 60))
