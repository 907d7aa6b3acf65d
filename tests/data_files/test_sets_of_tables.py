"""Tables that belong together: to learn from and to test with, and EMNIST's, whose pictures lie on their side."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.nn.class_set import DIGITS
from digitpad.nn.datasets import Examples
from tests.data_files.test_loading import IMAGES, LABELS

SAMPLE = "ImageId,Label\n1,0\n2,0\n"


def table(which: slice, labels: object = LABELS, images: np.ndarray = IMAGES) -> str:
    """Lines of a label and the pixels; without labels for None."""
    pixels = images[which].reshape(-1, 784).tolist()
    marks = [[label] for label in np.asarray(labels)[which].tolist()] if labels is not None else [[]] * len(pixels)
    return "".join(",".join(map(str, [*mark, *row])) + "\n" for mark, row in zip(marks, pixels, strict=True))


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.csv").write_text(text)


def assert_right(examples: Examples | None, which: slice) -> None:
    """Just these pictures, each with its label."""
    known = {image.tobytes(): label for image, label in zip(IMAGES[which], LABELS[which].tolist(), strict=True)}
    assert examples is not None and len(examples) == len(known)
    assert [known[image.tobytes()] for image in examples.images] == examples.labels.tolist()


TRAINING, VALIDATION, TEST = slice(0, 30), slice(30, 40), slice(40, 60)


@pytest.mark.parametrize(
    "names", [("mnist_train", "mnist_test"), ("train", "test"), ("train", "valid"), ("digits", "digits_test")]
)
def test_a_table_of_tests_beside_the_other_is_the_test_part(tmp_path: Path, names: tuple[str, str]) -> None:
    write(tmp_path, **{names[0]: table(slice(0, 40)), names[1]: table(TEST), "sample_submission_test": SAMPLE})
    loaded = data_files.load(tmp_path)
    assert loaded.test_given and not loaded.remarks
    assert_right(loaded.dataset.test, TEST)
    assert_right(loaded.dataset.training.joined(loaded.dataset.validation), slice(0, 40))


def test_there_may_be_three_tables(tmp_path: Path) -> None:
    write(tmp_path, train=table(TRAINING), validation=table(VALIDATION), test=table(TEST))
    dataset = data_files.load(tmp_path).dataset
    for part, which in ((dataset.training, TRAINING), (dataset.validation, VALIDATION), (dataset.test, TEST)):
        assert_right(part, which)


def test_a_table_of_tests_without_labels_is_for_predictions(tmp_path: Path) -> None:
    write(tmp_path, train=table(slice(0, 60)), test=table(TEST, None), sample_submission=SAMPLE)
    loaded = data_files.load(tmp_path)
    assert not loaded.test_given and len(loaded.remarks) == 1
    assert_right(loaded.everything(), slice(0, 60))


@pytest.mark.parametrize(
    ("others", "remark"),
    [
        (["extra"], "One table in the folder was not used: extra.csv."),
        (["test", "test2"], "One table in the folder was not used: test2.csv."),
        (["a", "b", "c", "d"], "4 tables in the folder were not used: a.csv, b.csv, c.csv, …."),
    ],
)
def test_tables_that_are_no_part_of_the_set_are_not_used_and_it_is_said(
    tmp_path: Path, others: list[str], remark: str
) -> None:
    write(tmp_path, train=table(slice(0, 40)), sample_submission=SAMPLE, **dict.fromkeys(others, table(TEST)))
    loaded = data_files.load(tmp_path)
    assert loaded.remarks[0] == remark
    assert_right(loaded.everything(), slice(0, 60) if "test" in others else slice(0, 40))


def test_a_table_whose_labels_are_of_another_kind_is_left_out_and_it_is_said(tmp_path: Path) -> None:
    write(tmp_path, train=table(slice(0, 40)), test=table(TEST, np.array(["a", "b"])[LABELS % 2]))
    loaded = data_files.load(tmp_path)
    assert loaded.remarks[0] == "The test pictures were left out: their labels are of another kind."
    assert_right(loaded.everything(), slice(0, 40))


@pytest.mark.parametrize(
    "names", [("zip.train", "zip.test"), ("optdigits.tra", "optdigits.tes"), ("train.tsv", "test.tsv")]
)
@pytest.mark.parametrize("packed", [False, True])
def test_tables_may_be_called_otherwise_than_csv(tmp_path: Path, names: tuple[str, str], packed: bool) -> None:
    for name, which in zip(names, (slice(0, 40), TEST), strict=True):
        content = table(which).replace(",", "\t").encode()
        (tmp_path / (f"{name}.gz" if packed else name)).write_bytes(gzip.compress(content) if packed else content)
    (tmp_path / "optdigits.names").write_text("Title: digits\n1, 2, 3, 4, 5, 6, 7, 8, 9, 10\n")
    loaded = data_files.load(tmp_path)
    assert_right(loaded.dataset.test, TEST)
    assert_right(loaded.everything(), slice(0, 60))


def test_a_sparse_table_in_a_folder_opens_whatever_it_is_called(tmp_path: Path) -> None:
    rows = [" ".join(f"{n + 1}:{v}" for n, v in enumerate(image.ravel()) if v) for image in IMAGES]
    lines = [f"{label} {row}\n" for label, row in zip(LABELS.tolist(), rows, strict=True)]
    (tmp_path / "mnist.scale").write_text("".join(lines))
    assert_right(data_files.load(tmp_path).everything(), slice(0, 60))


def test_a_named_table_is_read_alone(tmp_path: Path) -> None:
    write(tmp_path, train=table(slice(0, 40)), test=table(TEST))
    assert_right(data_files.load(tmp_path / "train.csv").everything(), slice(0, 40))


def test_tables_of_emnist_are_turned_upright_and_name_their_letters(tmp_path: Path) -> None:
    lying = IMAGES.swapaxes(1, 2)
    name = "emnist-letters-{}"
    texts = {
        name.format("train"): table(slice(0, 40), LABELS + 1, lying),
        name.format("test"): table(TEST, LABELS + 1, lying),
    }
    write(tmp_path, **texts)
    (tmp_path / "emnist-letters-mapping.txt").write_text("".join(f"{n} {64 + n} {96 + n}\n" for n in range(1, 27)))
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes.names == tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    assert loaded.remarks == ("EMNIST's pictures lie on their side; they were turned upright.",)
    assert_right(loaded.everything(), slice(0, 60))
    unlabelled = tmp_path / "emnist-test.csv"
    unlabelled.write_text(table(TEST, None, lying))
    assert np.array_equal(data_files.load_unlabelled(unlabelled), IMAGES[TEST].reshape(-1, 784))


def test_a_label_may_be_a_single_quote(tmp_path: Path) -> None:
    write(tmp_path, train=table(slice(0, 60), np.array(["a", "b", "'"])[LABELS % 3]))
    assert data_files.load(tmp_path).dataset.classes.names == ("'", "a", "b")


def test_labels_in_single_quotes_are_what_stands_in_them(tmp_path: Path) -> None:
    rows = zip(IMAGES.reshape(60, 784).tolist(), LABELS.tolist(), strict=True)
    (tmp_path / "set.arff").write_text(
        "@data\n" + "".join(f"{','.join(map(str, row))},'{label}'\n" for row, label in rows)
    )
    loaded = data_files.load(tmp_path / "set.arff")
    assert loaded.dataset.classes is DIGITS
    assert_right(loaded.everything(), slice(0, 60))


@pytest.mark.parametrize("called", ["{}", "digit_{}", "Ziffer {}"])
def test_each_class_may_have_a_table_of_its_own(tmp_path: Path, called: str) -> None:
    for label in range(10):
        write(tmp_path, **{called.format(label): table(slice(label, 60, 10), None)})
    loaded = data_files.load(tmp_path)
    assert loaded.dataset.classes == DIGITS
    assert_right(loaded.everything(), slice(0, 60))
    assert loaded.remarks[0] == f"The labels are the names of the files: {called.format(0)}.csv shows 0."
