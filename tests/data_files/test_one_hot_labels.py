"""One-hot labels stand for as many classes as they have columns."""

from __future__ import annotations

import re
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


# Tables


def write_table(path: Path, *columns: np.ndarray, head: str = "", separator: str = ",", ends: str = "") -> None:
    """A line for each picture, of these arrays (n, k) beside each other."""
    rows = [separator.join(map(str, row)) + ends for row in np.concatenate(columns, axis=1).tolist()]
    path.write_text("\n".join([head, *rows] if head else rows) + "\n")


PIXELS = IMAGES[:60].reshape(60, 784)
MARKS = one_hot(3)[:60]
PIXEL_NAMES = ",".join(f"pixel{number}" for number in range(784))
NUMBERS = np.arange(60)[:, None]


def assert_opens(path: Path, names: tuple[str, ...], count: int = 60) -> None:
    """Each picture has the label of its line."""
    everything = data_files.load(path).everything()
    assert data_files.load(path).dataset.classes.names == names and len(everything) == count
    known = {row.tobytes(): number % 3 for number, row in enumerate(PIXELS)}
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


@pytest.mark.parametrize("separator", [",", ";", "\t", " "])
@pytest.mark.parametrize("behind", [False, True])
def test_a_table_may_have_a_column_for_each_class(tmp_path: Path, separator: str, behind: bool) -> None:
    columns = (PIXELS, MARKS) if behind else (MARKS, PIXELS)
    write_table(tmp_path / "set.csv", *columns, separator=separator)
    assert_opens(tmp_path / "set.csv", ("0", "1", "2"))


@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize("before", ["", "label_", "Class_"])
def test_the_header_of_a_table_names_the_classes(tmp_path: Path, numbered: bool, behind: bool, before: str) -> None:
    names = f"{before}Cat,{before}dog,{before}Großer Vogel"
    columns = (PIXELS, MARKS) if behind else (MARKS, PIXELS)
    head = f"{PIXEL_NAMES},{names}" if behind else f"{names},{PIXEL_NAMES}"
    if numbered:
        write_table(tmp_path / "set.csv", NUMBERS, *columns, head=f",{head}")
    else:
        write_table(tmp_path / "set.csv", *columns, head=head)
    assert_opens(tmp_path / "set.csv", ("Cat", "dog", "Großer Vogel"))


def test_fractions_and_broken_lines_are_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    write_table(path, MARKS, PIXELS, ends=",")
    lines = [line.replace("1,", "1.0,", 1) for line in path.read_text().splitlines()]
    path.write_text("\n".join([*lines[:59], "0,0,1,2,3", re.sub("^0,0,1.0", "1,0,1", lines[59])]) + "\n")
    loaded = data_files.load(path)
    assert "One line of set.csv is incomplete and was left out." in loaded.remarks
    assert any("One picture has a label that is none of the classes" in remark for remark in loaded.remarks)
    assert_opens(path, ("0", "1", "2"), 59)


@pytest.mark.parametrize(("yes", "no"), [("True", "False"), ("TRUE", "FALSE"), ("WAHR", "FALSCH")])
@pytest.mark.parametrize("head", ["", f"Cat,dog,bird,{PIXEL_NAMES}"])
def test_programs_may_write_truth_values(tmp_path: Path, yes: str, no: str, head: str) -> None:
    write_table(tmp_path / "set.csv", np.where(MARKS == 1, yes, no), PIXELS.astype(str), head=head)
    assert_opens(tmp_path / "set.csv", ("Cat", "dog", "bird") if head else ("0", "1", "2"))


def test_ten_columns_of_a_table_are_the_digits(tmp_path: Path) -> None:
    write_table(tmp_path / "set.csv", one_hot(10)[:60], PIXELS)
    assert data_files.load(tmp_path / "set.csv").dataset.classes == DIGITS


def test_the_pictures_of_such_a_table_can_be_answered(tmp_path: Path) -> None:
    write_table(tmp_path / "set.csv", MARKS, PIXELS)
    np.testing.assert_array_equal(data_files.load_unlabelled(tmp_path / "set.csv"), PIXELS)
