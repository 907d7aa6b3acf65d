"""Arrays and files of arrays have many names for the same things: pictures, labels, and which part they are of."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.data_files import array_roles
from digitpad.data_files.array_roles import Role
from digitpad.errors import DatasetError
from digitpad.nn.datasets import Examples

IMAGES = np.random.default_rng(1).integers(0, 200, (60, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0
LABELS = np.arange(60) % 10
TRAINING, TEST = slice(0, 40), slice(40, 60)
Arrays = dict[str, np.ndarray]


def assert_right(examples: Examples | None, count: int) -> None:
    """So many pictures, each with its label."""
    known = {image.tobytes(): label for image, label in zip(IMAGES, LABELS.tolist(), strict=True)}
    assert examples is not None and len(examples) == count
    assert [known[image.tobytes()] for image in examples.images] == examples.labels.tolist()


def assert_parts(place: Path) -> None:
    """All training and test pictures are there, and none is in the other part."""
    loaded = data_files.load(place)
    assert loaded.test_given and not loaded.remarks
    assert_right(loaded.dataset.test, 20)
    assert_right(loaded.everything(), 60)
    assert {image.tobytes() for image in IMAGES[TEST]} == {image.tobytes() for image in loaded.dataset.test.images}


def parts(names: str) -> Arrays:
    pictures, labels, test_pictures, test_labels = names.split()
    return {
        pictures: IMAGES[TRAINING],
        labels: LABELS[TRAINING],
        test_pictures: IMAGES[TEST],
        test_labels: LABELS[TEST],
    }


SPELLINGS = [
    "x_train y_train x_test y_test",
    "X_train Y_train X_test Y_test",
    "Xtrain Ytrain Xtest Ytest",
    "trainX trainY testX testY",
    "x_tr y_tr x_te y_te",
    "training_images training_labels testing_images testing_labels",
    "train-imgs train-labels test-imgs test-labels",
    "x y x_test y_test",
]


@pytest.mark.parametrize("names", SPELLINGS)
def test_the_parts_of_a_set_are_found_by_their_names(tmp_path: Path, names: str) -> None:
    np.savez(tmp_path / "set.npz", **parts(names))  # type: ignore[arg-type] # names, not options
    assert_parts(tmp_path / "set.npz")


@pytest.mark.parametrize("names", [*SPELLINGS, "k-train-imgs k-train-labels k-test-imgs k-test-labels"])
@pytest.mark.parametrize("ending", [".npy", ".npz", ".npy.gz"])
def test_each_array_may_have_a_file_of_its_own(tmp_path: Path, names: str, ending: str) -> None:
    for name, array in parts(names).items():
        if ending == ".npz":
            np.savez_compressed(tmp_path / f"{name}.npz", array)
            continue
        np.save(tmp_path / f"{name}.npy", array)
        if ending == ".npy.gz":
            (tmp_path / f"{name}.npy.gz").write_bytes(gzip.compress((tmp_path / f"{name}.npy").read_bytes()))
            (tmp_path / f"{name}.npy").unlink()
    assert_parts(tmp_path)
    if ending != ".npz":
        assert_parts(tmp_path / f"{names.split()[0]}{ending}")


def test_a_packed_array_is_not_taken_for_another_set_beside_it(tmp_path: Path) -> None:
    for name, array in (("x", IMAGES), ("y", LABELS)):
        np.save(tmp_path / f"{name}.npy", array)
    np.save(tmp_path / "cat.npy", IMAGES[:9].reshape(-1, 784))
    (tmp_path / "dog.npy.gz").write_bytes(gzip.compress((tmp_path / "cat.npy").read_bytes()))
    with pytest.raises(DatasetError, match=r"dog\.npy\.gz holds one array"):
        data_files.load(tmp_path / "dog.npy.gz")


def test_a_file_of_one_array_stands_for_those_of_its_set(tmp_path: Path) -> None:
    for name, count in (("old", 20), ("new", 60)):
        np.save(tmp_path / f"{name}_x.npy", IMAGES[:count])
        np.save(tmp_path / f"{name}_y.npy", LABELS[:count])
    for name, count in (("old", 20), ("new", 60)):
        assert_right(data_files.load(tmp_path / f"{name}_x.npy").everything(), count)
        assert tmp_path / f"{name}_y.npy" in set(data_files.files(tmp_path / f"{name}_x.npy"))
    with pytest.raises(DatasetError, match=r"holds several data sets \(new_x\.npy, old_x\.npy\)"):
        data_files.load(tmp_path)


def test_two_drawn_letters_are_no_pictures_and_labels(tmp_path: Path) -> None:
    for name, images in (("x", IMAGES[:30]), ("y", IMAGES[30:])):
        np.save(tmp_path / f"{name}.npy", images.reshape(-1, 784))
    assert data_files.load(tmp_path).dataset.classes.names == ("x", "y")


def test_files_of_several_arrays_are_sets_of_their_own(tmp_path: Path) -> None:
    for name in ("x", "y"):
        np.savez(tmp_path / f"{name}.npz", images=IMAGES, labels=LABELS)
    with pytest.raises(DatasetError, match=r"cannot be read as a file of arrays \(x\.npz holds several arrays\)"):
        data_files.load(tmp_path)
    assert_right(data_files.load(tmp_path / "x.npz").everything(), 60)


@pytest.mark.parametrize("order", ["pictures and labels", "as scikit-learn splits them"])
def test_numbered_arrays_are_told_apart_by_their_shapes(tmp_path: Path, order: str) -> None:
    x, y, x_test, y_test = parts("x y x_test y_test").values()
    np.savez(
        tmp_path / "set.npz", *((x, y, x_test, y_test) if order.startswith("pictures") else (x, x_test, y, y_test))
    )
    assert_parts(tmp_path / "set.npz")


@pytest.mark.parametrize("name", ["val", "valid", "validation", "dev"])
def test_validation_pictures_are_a_part_of_their_own_or_the_test_where_there_is_none(tmp_path: Path, name: str) -> None:
    given = {"x_train": IMAGES[:30], "y_train": LABELS[:30], f"x_{name}": IMAGES[30:45], f"y_{name}": LABELS[30:45]}
    np.savez(tmp_path / "two.npz", **given)  # type: ignore[arg-type]
    np.savez(tmp_path / "three.npz", **given, x_test=IMAGES[45:], y_test=LABELS[45:])  # type: ignore[arg-type]
    for file, training, validation in (("two", 25, 5), ("three", 30, 15)):
        dataset = data_files.load(tmp_path / f"{file}.npz").dataset
        assert_right(dataset.validation, validation)
        assert_right(dataset.training, training)
        assert_right(dataset.test, 15)


def test_scikit_learns_digits_hold_their_pictures_twice() -> None:
    names = ["data", "target", "frame", "feature_names", "target_names", "images", "DESCR"]
    assert array_roles.found(names) == {Role("training", True): "images", Role("training", False): "target"}


@pytest.mark.parametrize("sides", [(784, 1), (1, 784)], ids=str)
def test_pixels_in_a_column_or_a_row_of_their_own_are_a_square(tmp_path: Path, sides: tuple[int, int]) -> None:
    np.savez(tmp_path / "set.npz", images=IMAGES.reshape(60, *sides), labels=LABELS)
    assert_right(data_files.load(tmp_path / "set.npz").everything(), 60)


@pytest.mark.parametrize("packed", [True, False])
def test_test_pictures_without_labels_are_left_out_and_it_is_said(tmp_path: Path, packed: bool) -> None:
    arrays: Arrays = {"x_train": IMAGES, "y_train": LABELS, "x_test": IMAGES[:5]}
    np.savez(tmp_path / "set.npz", **arrays)  # type: ignore[arg-type] # names, not options
    for name, array in arrays.items():
        np.save(tmp_path / f"{name}.npy", array)
    loaded = data_files.load(tmp_path / ("set.npz" if packed else "x_train.npy"))
    assert_right(loaded.everything(), 60)
    assert loaded.remarks[0] == "The pictures in x_test have no labels and were left out."
    assert not loaded.test_given
