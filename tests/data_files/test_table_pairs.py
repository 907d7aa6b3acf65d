"""Pixels in one table and labels in another, whose names tell which is which."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all


def pixels(images: np.ndarray = IMAGES) -> str:
    return "".join(",".join(map(str, row)) + "\n" for row in images.reshape(-1, 784).tolist())


def marks(labels: object = LABELS, head: str = "") -> str:
    return head + "".join(f"{label}\n" for label in np.asarray(labels).tolist())


@pytest.mark.parametrize(
    "names", [("x", "y"), ("images", "labels"), ("X_train", "y_train"), ("csvTrainImages 60x784", "csvTrainLabel 60x1")]
)
@pytest.mark.parametrize("head", ["", "label\n"])
def test_two_tables_are_a_set(tmp_path: Path, names: tuple[str, str], head: str) -> None:
    (tmp_path / f"{names[0]}.csv").write_text(pixels())
    (tmp_path / f"{names[1]}.csv").write_text(marks(head=head))
    assert_all(data_files.load(tmp_path))


def test_two_gzipped_tables_are_a_set(tmp_path: Path) -> None:
    (tmp_path / "x.csv.gz").write_bytes(gzip.compress(pixels().encode()))
    (tmp_path / "y.csv.gz").write_bytes(gzip.compress(marks().encode("utf-16")))
    assert_all(data_files.load(tmp_path))
    (tmp_path / "y.csv.gz").write_bytes(gzip.compress(marks().encode())[:-9])
    with pytest.raises(DatasetError, match=r"y\.csv\.gz cannot be read: it ends too early"):
        data_files.load(tmp_path)


@pytest.mark.parametrize("line", ['"{}",', '"{}";', "'{}',,", '"{}" ,', "{},"])
def test_quotation_marks_and_what_stands_behind_them_are_no_part_of_a_label(tmp_path: Path, line: str) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    (tmp_path / "y.csv").write_text(marks([line.format("ab"[n % 2]) for n in LABELS]))
    assert data_files.load(tmp_path).dataset.classes.names == ("a", "b")


@pytest.mark.parametrize(
    ("head", "line"),
    [
        (",0\n", "{index},{label}"),
        ("id;Label\n", "{index};{label}"),
        ("file\tlabel\twriter\n", "{index}.png\t{label}\t{writer}"),
        ("", "{index},{label}"),
        ("", "{label},0"),
        ("", "{one_hot}"),
        ("a,b,c,d,e,f,g,h,i,j\n", "{one_hot}"),
        ("0,1,2,3,4,5,6,7,8,9\n", "{one_hot}"),
        ("0,1\n", "{index},{label}"),
        ("", "{index},{label},"),
        ("", "{index} {label}"),
        ("id label\n", "{index} {label}"),
    ],
    ids=[
        "pandas", "id", "three columns", "numbered", "decimal commas", "one-hot", "with names", "with numbers",
        "called by their numbers", "with an empty column", "spaces", "spaces and names",
    ],
)  # fmt: skip
def test_labels_may_stand_beside_other_columns(tmp_path: Path, head: str, line: str) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    lines = [
        line.format(index=index, label=label, writer=index % 3, one_hot=",".join("01"[n == label] for n in range(10)))
        for index, label in enumerate(LABELS.tolist())
    ]
    (tmp_path / "y.csv").write_text(head + "\n".join(lines))
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.dataset.classes.names == tuple("abcdefghij" if head.startswith("a,") else "0123456789")


def test_a_column_without_a_name_is_called_0_by_pandas(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(",".join(map(str, range(784))) + "\n" + pixels())
    (tmp_path / "y.csv").write_text(marks(head="0\n"))
    assert_all(data_files.load(tmp_path))


def test_one_hot_labels_open_as_numpy_writes_them(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    np.savetxt(tmp_path / "y.csv", np.eye(10)[LABELS])
    assert_all(data_files.load(tmp_path))


@pytest.mark.parametrize("head", ["", ",".join(f"label_{name}" for name in range(10)) + "\n"])
def test_one_hot_labels_open_as_pandas_writes_them(tmp_path: Path, head: str) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    lines = (",".join(map(str, row)) for row in (np.eye(10)[LABELS] == 1).tolist())
    (tmp_path / "y.csv").write_text(head + "\n".join(lines))
    loaded = data_files.load(tmp_path)
    assert_all(loaded)
    assert loaded.dataset.classes.are_digits


def test_a_space_in_the_name_of_a_class_divides_no_columns(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    (tmp_path / "y.csv").write_text(marks([("ankle boot", "T shirt")[n % 2] for n in LABELS]))
    assert data_files.load(tmp_path).dataset.classes.names == ("T shirt", "ankle boot")


def test_a_column_of_words_without_a_name_is_called_0_by_pandas(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    (tmp_path / "y.csv").write_text(marks(["ab"[n % 2] for n in LABELS], head="0\n"))
    assert data_files.load(tmp_path).dataset.classes.names == ("a", "b")


@pytest.mark.parametrize("names", [("A", "B", "a"), ("1", "2", "3"), ("3", "cat", "7")])
def test_classes_are_called_as_their_columns_are(tmp_path: Path, names: tuple[str, ...]) -> None:
    (tmp_path / "x.csv").write_text(pixels(IMAGES[:9]))
    lines = [f"{index},{','.join('01'[column == index % 3] for column in range(3))}" for index in range(9)]
    (tmp_path / "y.csv").write_text("\n".join([f"id,{','.join(names)}", *lines]))
    loaded = data_files.load(tmp_path)
    known = {image.tobytes(): names[index % 3] for index, image in enumerate(IMAGES[:9])}
    everything = loaded.everything()
    assert loaded.dataset.classes.names == names
    assert [known[image.tobytes()] for image in everything.images] == [names[n] for n in everything.labels]


def test_a_part_whose_classes_have_other_columns_is_left_out_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "x_train.csv").write_text(pixels())
    (tmp_path / "y_train.csv").write_text(marks())
    (tmp_path / "x_test.csv").write_text(pixels(IMAGES[:9]))
    (tmp_path / "y_test.csv").write_text(
        marks([",".join("01"[n == label] for n in range(9)) for label in LABELS[:9].tolist()])
    )
    loaded = data_files.load(tmp_path)
    assert not loaded.test_given and len(loaded.everything()) == 60
    assert loaded.remarks[0] == "y_test.csv was left out: its labels are of another kind."


def test_four_tables_are_its_parts(tmp_path: Path) -> None:
    for part, which in (("train", slice(0, 40)), ("test", slice(40, 60))):
        (tmp_path / f"{part}_images.csv").write_text(pixels(IMAGES[which]))
        (tmp_path / f"{part}_labels.csv").write_text(marks([f'"{"ab"[n % 2]}"' for n in LABELS[which]]))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == ("a", "b") and loaded.test_given
    known = {image.tobytes(): label % 2 for image, label in zip(IMAGES, LABELS.tolist(), strict=True)}
    everything = loaded.everything()
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()
    assert np.array_equal(loaded.dataset.test.images, IMAGES[40:].reshape(-1, 784))


@pytest.mark.parametrize("part", ["validation", "test"])
def test_a_part_whose_labels_are_of_another_kind_is_left_out_and_it_is_said(tmp_path: Path, part: str) -> None:
    (tmp_path / "x_train.csv").write_text(pixels())
    (tmp_path / "y_train.csv").write_text(marks(["ab"[n % 2] for n in LABELS]))
    (tmp_path / f"x_{part}.csv").write_text(pixels(IMAGES[:9]))
    (tmp_path / f"y_{part}.csv").write_text(marks(LABELS[:9]))
    loaded = data_files.load(tmp_path)
    assert not loaded.test_given and len(loaded.everything()) == 60
    assert loaded.remarks[0] == f"The {part} pictures were left out: their labels are of another kind."


@pytest.mark.parametrize(
    ("labels", "sentence"),
    [
        (marks(LABELS).encode() + b"\n" * 2**24, "y.csv cannot be read: it is larger than 16 MB"),
        (marks(LABELS[:50]).encode(), r"y\.csv needs one .* \(labels: 50, pictures: 60\)"),
        (marks([*LABELS, 3]).encode(), r"y\.csv needs one .* \(labels: 61, pictures: 60\)"),
        (
            marks(LABELS[1:], head="label\n").encode(),
            r"y\.csv needs one .* \(labels: 59, pictures: 60\)",
        ),
        (
            marks(LABELS[1:], head="what\n").encode(),
            r"y\.csv needs one .* \(labels: 59, pictures: 60\)",
        ),
        (
            marks([7, *(n % 5 for n in LABELS)]).encode(),
            r"y\.csv needs one .* \(labels: 61, pictures: 60\)",
        ),
        (
            marks([f"class {n}" for n in range(61)]).encode(),
            r"y\.csv needs one .* \(labels: 61, pictures: 60\)",
        ),
        (
            marks([f"{index},{(index + 1) % 10}" for index in range(61)]).encode(),
            r"y\.csv needs one .* \(labels: 61, pictures: 60\)",
        ),
        (
            marks([f"{index},{'' if index == 59 else index % 10}" for index in range(60)]).encode(),
            r"y\.csv needs one .* \(labels: 59, pictures: 60\)",
        ),
        (
            marks([f"{n},{n % 7}" for n in LABELS]).encode(),
            r"y\.csv has several columns, and it is not clear which holds the labels",
        ),
        ("größe\n".encode("latin-1") * 60, "y.csv cannot be read: it is not in UTF-8"),
    ],
)
def test_labels_that_do_not_fit_are_refused_in_a_sentence(tmp_path: Path, labels: bytes, sentence: str) -> None:
    (tmp_path / "x.csv").write_text(pixels())
    (tmp_path / "y.csv").write_bytes(labels)
    with pytest.raises(DatasetError, match=sentence):
        data_files.load(tmp_path)


def test_several_sets_are_told_apart(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{name}_x.csv").write_text(pixels())
        (tmp_path / f"{name}_y.csv").write_text(marks())
    with pytest.raises(DatasetError, match=r"holds several data sets \(new_x\.csv, old_x\.csv\)"):
        data_files.load(tmp_path)
