"""Folders of pictures as people have them: packed in folders, in parts, and with the labels in the names of files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import data_files
from digitpad.data_files import picture_names
from digitpad.errors import DatasetError
from digitpad.nn.class_set import DIGITS
from digitpad.nn.datasets import Examples

COUNT = 60
IMAGES = np.random.default_rng(1).integers(0, 200, (COUNT, 28, 28)).astype(np.uint8)
IMAGES[:, [0, -1]] = IMAGES[:, :, [0, -1]] = 0
LABELS = np.arange(COUNT) % 10


def write(folder: Path, name: Callable[[int, int], str], which: range = range(COUNT)) -> None:
    """Pictures, named by their index and label."""
    for index in which:
        path = folder / name(index, int(LABELS[index]))
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(IMAGES[index]).save(path)


def in_folders(index: int, label: int) -> str:
    return f"{label}/{index}.png"


def assert_right(examples: Examples | None, count: int) -> None:
    """So many pictures, each with its label."""
    known = {image.tobytes(): label for image, label in zip(IMAGES, LABELS.tolist(), strict=True)}
    assert examples is not None and len(examples) == count
    assert [known[image.tobytes()] for image in examples.images] == examples.labels.tolist()


@pytest.mark.parametrize("wrapped", ["", "mnist_png", "archive/mnist_png"])
@pytest.mark.parametrize(
    "parts", [("training", "testing"), ("trainingSet", "testSet"), ("Train_Set", "VAL"), ("train", "dev")]
)
def test_the_folders_of_a_set_may_lie_in_others(tmp_path: Path, wrapped: str, parts: tuple[str, str]) -> None:
    write(tmp_path / wrapped / parts[0], in_folders, range(40))
    write(tmp_path / wrapped / parts[1] / parts[1], in_folders, range(40, 60))  # as Kaggle packs them
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and loaded.dataset.classes is DIGITS and not loaded.remarks
    assert_right(loaded.everything(), 60)
    assert_right(loaded.dataset.test, 20)


def test_test_pictures_of_other_classes_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    write(tmp_path / "train", lambda index, label: f"{'Cat' if label % 2 else 'Dog'}/{index}.png", range(40))
    write(tmp_path / "test", lambda index, label: f"{'cat' if label % 2 else 'dog'}/{index}.png", range(40, 60))
    loaded = data_files.load(tmp_path)
    assert loaded.remarks[0] == "The pictures in test are of other classes and were left out."
    assert len(loaded.everything()) == 40


@pytest.mark.parametrize("part", ["", "train"])
def test_folders_without_pictures_are_said(tmp_path: Path, part: str) -> None:
    write(tmp_path / part, in_folders)
    (tmp_path / part / "10").mkdir()
    (tmp_path / part / "11" / "deeper").mkdir(parents=True)
    loaded = data_files.load(tmp_path)
    assert loaded.remarks[0] == "2 folders have no pictures of their own and were left out: 10, 11."
    assert_right(loaded.everything(), 60)


def test_validation_pictures_are_a_part_of_their_own(tmp_path: Path) -> None:
    for part, which in (("train", range(30)), ("val", range(30, 40)), ("test", range(40, 60))):
        write(tmp_path / part, in_folders, which)
    dataset = data_files.load(tmp_path).dataset
    assert_right(dataset.training, 30)
    assert_right(dataset.validation, 10)
    assert_right(dataset.test, 20)


def test_test_pictures_without_labels_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    write(tmp_path / "train", in_folders)
    for inner in ("test", "test/unknown"):
        write(tmp_path, lambda index, label, inner=inner: f"{inner}/{index}.png", range(8))  # type: ignore[misc]
        loaded = data_files.load(tmp_path)
        assert_right(loaded.everything(), 60)
        assert loaded.remarks[0] == "The pictures in test have no labels and were left out."
        assert not loaded.test_given


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (lambda index, label: f"{label}_{index:04}.png", "0_0000.png shows 0"),
        (lambda index, label: f"{label} ({index}).png", "0 (0).png shows 0"),
        (lambda index, label: f"{index:05}-{label}.png", "00000-0.png shows 0"),
        (lambda index, label: f"mnist_{index}_label_{label}.png", "mnist_0_label_0.png shows 0"),
        (lambda index, label: f"{label}_jackson_{index}.png", "0_jackson_0.png shows 0"),
    ],
)
@pytest.mark.parametrize("folder", ["", "images"])
def test_labels_may_stand_in_the_names_of_files(
    tmp_path: Path, name: Callable[[int, int], str], shown: str, folder: str
) -> None:
    write(tmp_path / folder, name)
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes is DIGITS
    assert_right(loaded.everything(), 60)
    assert loaded.remarks[0] == f"The labels stand in the names of the files: {shown}."


def test_parts_may_have_their_labels_in_names(tmp_path: Path) -> None:
    for part, which in (("train", range(40)), ("test", range(40, 60))):
        write(tmp_path / part, lambda index, label: f"{label}_{index}.png", which)
    loaded = data_files.load(tmp_path)
    assert loaded.test_given
    assert_right(loaded.everything(), 60)


def test_a_single_folder_to_test_with_is_the_class_that_it_is_called_after(tmp_path: Path) -> None:
    write(tmp_path / "train", in_folders)
    write(tmp_path / "test", lambda index, _: f"7/{index % 3}_{index}.png", range(6))
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and loaded.dataset.test.labels.tolist() == [7] * 6


def test_it_is_said_where_the_labels_of_a_part_stand(tmp_path: Path) -> None:
    write(tmp_path / "train", in_folders)
    write(tmp_path / "test", lambda index, label: f"{label}_{index:03}.png")
    loaded = data_files.load(tmp_path)
    assert loaded.test_given
    assert any(remark.startswith("The labels stand in the names of the files") for remark in loaded.remarks)


def test_a_class_may_be_called_train(tmp_path: Path) -> None:
    names = ("car", "train", "truck")
    write(tmp_path, lambda index, label: f"{names[index % 3]}/{index}.png")
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == names and len(loaded.everything()) == 60


@pytest.mark.parametrize(
    ("names", "labels"),
    [
        ("cat.0 cat.1 dog.0 dog.1", "cat cat dog dog"),
        ("great_pyrenees_12 great_pyrenees_3 pug_1 pug_2", "great_pyrenees great_pyrenees pug pug"),
        ("a1 a2 b1 b2", "a a b b"),
        ("1_cat 2_cat 3_dog 4_dog", "cat cat dog dog"),
        ("IMG_0001 IMG_0002 IMG_0003 IMG_0004", None),
        ("0001 0002 0003 0004", None),
        ("20240101_120000 20240101_120001 20240102_120000 20240102_120001", None),
        ("IMG_20230101_120000 IMG_20230101_120001 IMG_20230102_120000 IMG_20230102_120001", None),
        ("one two three four", None),
        ("a_1 a_2 b_1 other", None),
        ("", None),
    ],
)
def test_names_tell_classes_only_where_each_has_several_pictures(names: str, labels: str | None) -> None:
    assert picture_names.labels(names.split()) == (None if labels is None else labels.split())


def test_pictures_without_labels_get_a_sentence_that_helps(tmp_path: Path) -> None:
    write(tmp_path, lambda index, _: f"IMG_{index:04}.png")
    with pytest.raises(DatasetError, match=r"holds pictures without labels: put those of each class into a folder of"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("suffix", ["JPG", "jfif", "jpe"])
def test_pictures_have_many_suffixes(tmp_path: Path, suffix: str) -> None:
    write(tmp_path, lambda index, label: f"{label}/{index}.jpg")
    for path in list(tmp_path.rglob("*.jpg")):
        path.rename(path.with_suffix(f".{suffix}"))
    assert len(data_files.load(tmp_path).everything()) == 60


def test_pictures_that_cannot_be_read_are_not_passed_over(tmp_path: Path) -> None:
    write(tmp_path, in_folders)
    (tmp_path / "3" / "phone.HEIC").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic")
    said = data_files.load(tmp_path).remarks[0]
    assert said == "One file is no picture that can be read and was left out: 3/phone.HEIC."


def test_pictures_of_few_shades_get_full_contrast(tmp_path: Path) -> None:
    for index, image in enumerate(IMAGES):
        place = tmp_path / str(LABELS[index])
        place.mkdir(exist_ok=True)
        Image.fromarray((image > 99).astype(np.uint8)).save(place / f"{index}.png")
    loaded = data_files.load(tmp_path)
    assert "No pixel is greater than 1: all were scaled so that this becomes 255." in loaded.remarks
    assert set(np.unique(loaded.everything().images)) == {0, 255}


def test_a_folder_test1_as_kaggle_has_it_is_no_class(tmp_path: Path) -> None:
    write(tmp_path / "train", lambda index, label: f"{'cat' if label % 2 else 'dog'}.{index}.png", range(40))
    write(tmp_path / "test1", lambda index, label: f"{index}.png", range(40, 60))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("cat", "dog") and len(loaded.everything()) == 40
    assert "The pictures in test1 have no labels and were left out." in loaded.remarks


@pytest.mark.parametrize("part", ["", "train/"])
@pytest.mark.parametrize("name", ["{person}/{label}/{index}.png", "{label}/{person}/{index}.png"])
def test_several_people_may_hand_in_folders_of_their_own(tmp_path: Path, part: str, name: str) -> None:
    people = ["Anna", "Ben", "12"]
    write(tmp_path, lambda index, label: part + name.format(person=people[index // 20], label=label, index=index))
    if part:
        write(tmp_path, lambda index, label: f"test/{label}/{index}.png", range(20))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes is DIGITS
    assert_right(loaded.everything(), 80 if part else 60)
    sentence = "The pictures of each class were taken together from 3 folders: 12, Anna, Ben."
    assert (sentence in loaded.remarks) == name.startswith("{person}")
    assert not any("no pictures of" in remark for remark in loaded.remarks)


@pytest.mark.parametrize(
    ("outer", "inner"), [("Anna Ben", "cat dog"), ("1 2", "3 4"), ("01 02", "10 11"), ("fruit animal", "pear cow")]
)
def test_folders_in_folders_that_do_not_tell_the_classes_are_refused(tmp_path: Path, outer: str, inner: str) -> None:
    write(tmp_path, lambda index, _: f"{outer.split()[index % 2]}/{inner.split()[index % 4 // 2]}/{index}.png")
    with pytest.raises(DatasetError, match="not clear which of them are the classes: put all pictures of a class"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("called", ["digit_{}", "Class {}", "label-{}", "Ziffer{}", "{} "])
def test_folders_may_be_called_class_3_for_class_3(tmp_path: Path, called: str) -> None:
    write(tmp_path / "train", lambda index, label: f"{called.format(label)}/{index}.png", range(40))
    write(tmp_path / "test", lambda index, label: f"{called.format(label)}/{index}.png", range(40, 45))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes is DIGITS
    assert_right(loaded.dataset.test, 5)
    assert_right(loaded.everything(), 45)


def test_names_that_would_be_nothing_or_of_several_kinds_stay(tmp_path: Path) -> None:
    write(tmp_path, lambda index, label: f"{('class_', 'class_a', 'letter_a')[label % 3]}/{index}.png")
    assert data_files.load(tmp_path).dataset.classes.names == ("class_", "class_a", "letter_a")
