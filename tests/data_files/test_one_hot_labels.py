"""One-hot labels stand for as many classes as they have columns."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS

IMAGES = np.random.default_rng(1).integers(0, 200, (200, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0


def one_hot(columns: int, dtype: str = "uint8") -> np.ndarray:
    return np.eye(columns, dtype=dtype)[np.arange(200) % columns]


@pytest.mark.parametrize("columns", [2, 3, 9, 11, 100])
@pytest.mark.parametrize("dtype", ["uint8", "float32", "bool"])
def test_there_are_as_many_classes_as_columns(tmp_path: Path, columns: int, dtype: str) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=one_hot(columns, dtype))
    dataset = data_files.load(tmp_path / "set.npz").dataset
    assert dataset.classes.names == tuple(map(str, range(columns))) and dataset.classes != DIGITS
    learned = {image.tobytes(): label for image, label in zip(IMAGES, np.arange(200) % columns, strict=True)}
    assert all(
        learned[image.tobytes()] == label
        for image, label in zip(dataset.training.images, dataset.training.labels, strict=True)
    )


def test_ten_columns_are_the_digits(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", x_train=IMAGES, y_train=one_hot(10), x_test=IMAGES[:20], y_test=one_hot(10)[:20])
    assert data_files.load(tmp_path / "set.npz").dataset.classes == DIGITS


def test_a_column_in_which_nothing_stands_is_a_class_as_well(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=np.pad(one_hot(3), ((0, 0), (0, 2))))
    assert len(data_files.load(tmp_path / "set.npz").dataset.classes) == 5


def test_names_beside_the_data_are_those_of_the_columns(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=one_hot(3))
    (tmp_path / "classes.txt").write_text("cat\ndog\nbird\n")
    assert data_files.load(tmp_path / "set.npz").dataset.classes.names == ("cat", "dog", "bird")


def test_more_than_a_hundred_columns_are_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES, labels=one_hot(101))
    with pytest.raises(DatasetError, match=r"There are 2 to 100 classes, not 101\.$"):
        data_files.load(tmp_path / "set.npz")
