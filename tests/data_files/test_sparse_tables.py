"""Pictures in the form of LIBSVM: the pixels that are not 0, with their numbers."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from digitpad import data_files
from digitpad.errors import DatasetError
from tests.data_files.test_loading import IMAGES, LABELS, assert_all


def lines(images: np.ndarray = IMAGES, labels: object = LABELS, *, first: int = 1, ends: str = "\n") -> str:
    found = []
    for image, label in zip(images, np.asarray(labels).tolist(), strict=True):
        pixels = enumerate(image.ravel().tolist(), first)
        found.append(" ".join([str(label), *(f"{number}:{value:g}" for number, value in pixels if value)]) + ends)
    return "".join(found)


@pytest.mark.parametrize("ends", ["\n", " \n", "\r\n", " # a remark\n"])
@pytest.mark.parametrize("name", ["mnist", "mnist.libsvm", "mnist.txt"])
def test_whole_numbers_open(tmp_path: Path, ends: str, name: str) -> None:
    (tmp_path / name).write_bytes(lines(ends=ends).encode())
    loaded = data_files.load(tmp_path / name)
    assert_all(loaded)
    assert len(loaded.remarks) == 1


def test_fractions_labels_with_points_and_packed_files_open(tmp_path: Path) -> None:
    (tmp_path / "mnist.scale").write_bytes(
        gzip.compress(lines(IMAGES / 255, [f"{label}.0" for label in LABELS]).encode())
    )
    assert_all(data_files.load(tmp_path / "mnist.scale"))


def test_pixels_may_count_from_0_and_labels_may_be_names(tmp_path: Path) -> None:
    images = IMAGES.copy()
    images[0, 0, 0] = 9
    (tmp_path / "set").write_text(lines(images, np.array(["cat", "dog"])[LABELS % 2], first=0))
    loaded = data_files.load(tmp_path / "set")
    known = {image.tobytes(): label % 2 for image, label in zip(images, LABELS.tolist(), strict=True)}
    everything = loaded.everything()
    assert loaded.dataset.classes.names == ("cat", "dog")
    assert [known[image.tobytes()] for image in everything.images] == everything.labels.tolist()


def test_pixels_that_are_not_named_are_0_also_where_others_are_below(tmp_path: Path) -> None:
    (tmp_path / "usps").write_text(lines(np.where(IMAGES > 99, 1.0, np.where(IMAGES > 9, -1.0, 0.0))))
    everything = data_files.load(tmp_path / "usps").everything()
    assert set(np.unique(everything.images)) == {0, 128, 255}


def test_broken_lines_are_left_out_and_it_is_said(tmp_path: Path) -> None:
    broken = ["5", "3 4", "7 1:2 x:3", "1 1:1e999", "2 99999999:1", "2 1:2 3"]
    (tmp_path / "set").write_text(lines() + "\n".join(broken))
    loaded = data_files.load(tmp_path / "set")
    assert_all(loaded)
    assert loaded.remarks[0] == "6 lines of set are incomplete and were left out."


def test_a_long_line_that_is_broken_at_its_end_is_seen_at_once(tmp_path: Path) -> None:
    """There is one way alone to read each number: with two, 2 ** 784 ways would be tried."""
    (tmp_path / "set").write_text(lines() + lines(IMAGES[:1], LABELS[:1], ends=" x\n"))
    assert data_files.load(tmp_path / "set").remarks[0] == "One line of set is incomplete and was left out."


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("1 1:5 2:6\n2 3:1\n", "holds no pictures"),
        ("1 65540:5 2:6\n", "holds no pictures"),
        (lines(IMAGES.astype(int) * 3), "neither from 0 to 1 nor whole numbers"),
        ("\u00e9 1:5 200:3\n", "holds no pictures"),
    ],
)
def test_other_files_of_this_form_are_refused_in_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "set").write_bytes(text.encode("latin-1"))
    with pytest.raises(DatasetError, match=sentence):
        data_files.load(tmp_path / "set")
