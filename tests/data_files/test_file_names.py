"""Which part of a set a name speaks of: whole words alone, in every spelling that people have."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad import data_files
from digitpad.data_files.file_names import TEST, TRAINING, VALIDATION, bare, part_called, part_of, without_part
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all, write_idx, write_set
from tests.data_files.test_sets_of_tables import assert_right, table, write

NAMES = {
    TRAINING: [
        "train", "mnist_train", "Train Images", "trainX", "Xtrain", "X_train", "trainset", "training-data",
        "trainlabels", "csvTrainImages 13440x1024", "TRAIN", "my.train.2", "optdigits.tra",
    ],
    VALIDATION: ["val", "digits-valid", "validationSet", "dev", "MNISTVal"],
    TEST: [
        "test", "t10k-images-idx3", "MNISTTest", "testdata", "ytest", "test1", "Testing_Labels",
        "optdigits.tes", "zip.test.gz",
    ],
    None: [
        "latest", "contest_x", "values", "device", "restrained", "testimony", "protest-labels", "trainer", "digits",
        "train_test", "", "developer",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("part", "name"), [(part, name) for part, names in NAMES.items() for name in names])
def test_a_name_speaks_of_a_part_by_a_whole_word(part: str | None, name: str) -> None:
    assert part_of(name) == part


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("train", TRAINING), ("Training Images", TRAINING), ("test_set", TEST), ("VAL", VALIDATION),
        ("test1", TEST), ("train2", None), ("test11", None),
        ("steam train", None), ("test tube", None), ("trainer", None), ("trainlabels", None),
    ],
)  # fmt: skip
def test_a_folder_is_a_part_by_its_whole_name(name: str, part: str | None) -> None:
    assert part_called(name) == part


def test_names_of_parts_are_the_same_without_their_words() -> None:
    assert without_part("k-train-imgs") == without_part("k-test-imgs") == "k--imgs" != without_part("k-latest-imgs")


@pytest.mark.parametrize("name", ["x.csv", "x.csv.gz", "x.CSV.GZ", "x"])
def test_the_endings_are_no_part_of_a_name(name: str) -> None:
    assert bare(Path("a.folder", name)) == "x"


def test_the_latest_table_is_no_table_of_tests(tmp_path: Path) -> None:
    write(tmp_path, latest=table(slice(0, 40)), test=table(slice(40, 60)))
    loaded = data_files.load(tmp_path)
    assert_right(loaded.dataset.test, slice(40, 60))
    assert_right(loaded.dataset.training.joined(loaded.dataset.validation), slice(0, 40))


def test_tables_without_one_to_learn_from_are_several_sets(tmp_path: Path) -> None:
    write(tmp_path, test=table(slice(0, 40)), val=table(slice(40, 60)))
    with pytest.raises(DatasetError, match=r"holds several data sets \(test\.csv, val\.csv\): name one of them"):
        data_files.load(tmp_path)


def test_the_latest_idx_files_are_parts_by_their_other_words(tmp_path: Path) -> None:
    write_set(tmp_path, "latest-{}-images-idx3-ubyte", "latest-{}-labels-idx1-ubyte")
    assert_all(data_files.load(tmp_path))


@pytest.mark.parametrize("name", ["{}-images.idx", "{}/images.idx"])
def test_idx_files_may_have_a_validation_part_and_lie_in_a_folder_for_each(tmp_path: Path, name: str) -> None:
    for part, which in (("train", slice(0, 30)), ("valid", slice(30, 40)), ("test", slice(40, 60))):
        write_idx(tmp_path / name.format(part), IMAGES[which])
        write_idx(tmp_path / name.format(part).replace("images", "labels"), LABELS[which].astype("u1"))
    dataset = data_files.load(tmp_path).dataset
    for examples, which in (
        (dataset.training, slice(0, 30)),
        (dataset.validation, slice(30, 40)),
        (dataset.test, slice(40, 60)),
    ):
        assert_right(examples, which)
    (tmp_path / name.format("test")).unlink()
    (tmp_path / name.format("test").replace("images", "labels")).unlink()
    assert_right(data_files.load(tmp_path).dataset.test, slice(30, 40))
