"""Files of digits that are whole and yet no MNIST: each is refused in a sentence that says what it holds."""

from __future__ import annotations

import gzip
import pickle
import struct
from pathlib import Path

import numpy as np
import pytest

from digitpad import packed
from digitpad.digits import idx_file, mnist_loader
from digitpad.digits.pixels import MOST_DIGITS
from digitpad.errors import DatasetError

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


def idx(kind: int, *shape: int) -> bytes:
    sizes = {8: 1, 9: 1, 11: 2, 12: 4, 13: 4, 14: 8}
    header = bytes([0, 0, kind, len(shape)]) + struct.pack(f">{len(shape)}I", *shape)
    return header + bytes(int(np.prod(shape)) * sizes[kind])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of digits, all of them black noughts."""
    for name, count in (("train", 6), ("t10k", 3)):
        (tmp_path / f"{name}-images-idx3-ubyte").write_bytes(idx(8, count, 28, 28))
        (tmp_path / f"{name}-labels-idx1-ubyte").write_bytes(idx(8, count))
    return tmp_path


def refusal(place: Path) -> str:
    with pytest.raises(DatasetError) as caught:
        mnist_loader.load_images(place)
    return str(caught.value)


def test_six_digits_are_enough(folder):
    found = mnist_loader.load_images(folder)
    assert (len(found.training), len(found.validation), len(found.test)) == (5, 1, 3)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        (IMAGES, idx(8, 6, 27, 28), "holds pictures of 27 x 28, not 28 x 28."),
        (IMAGES, idx(8, 6, 28, 29), "holds pictures of 28 x 29, not 28 x 28."),
        (IMAGES, idx(9, 6, 28, 28), "is not an IDX file of pictures."),
        (IMAGES, idx(8, 6, 784), "is not an IDX file of pictures."),
        (IMAGES, b"", "is not an IDX file of pictures."),
        (IMAGES, idx(8, 6, 28, 28)[:15], "is not an IDX file of pictures."),
        (LABELS, idx(8, 6, 1), "is not an IDX file of labels."),
        (LABELS, idx(13, 6), "is not an IDX file of labels."),
        (LABELS, idx(8, 5), "holds 6 pictures, but 5 labels."),
    ],
)
def test_what_is_no_part_of_mnist_is_named(folder, name, content, sentence):
    (folder / name).write_bytes(content)
    assert refusal(folder).endswith(sentence) and str(folder) in refusal(folder)


def test_a_set_without_a_digit_is_none(folder):
    (folder / IMAGES).write_bytes(idx(8, 0, 28, 28))
    (folder / LABELS).write_bytes(idx(8, 0))
    assert refusal(folder) == f"{folder / IMAGES} holds no digits."


def test_more_digits_than_there_is_memory_for_are_refused(folder):
    (folder / LABELS).write_bytes(idx(8, MOST_DIGITS + 1))
    assert "digits." in refusal(folder) and "holds over" in refusal(folder)


def test_an_empty_folder_and_a_place_that_is_none_are_named(tmp_path):
    assert "neither train-images-idx3-ubyte nor" in refusal(tmp_path)
    assert refusal(tmp_path / "gone").startswith(f"There is no data folder {tmp_path / 'gone'}; name a folder")


def test_a_pickle_of_other_things_is_named(tmp_path):
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(gzip.compress(pickle.dumps({"training": 1})))
    assert refusal(tmp_path) == f"{path} holds something else than pairs of pictures and labels."
    path.write_bytes(gzip.compress(pickle.dumps([(1, 2)] * 3)))
    assert refusal(tmp_path).endswith("so it is not opened: there is something in an array's place.")


def test_whether_a_file_begins_as_an_idx_file_is_known_of_any_file(tmp_path):
    path = tmp_path / "file"
    beginnings = {
        idx(8, 2): True, gzip.compress(idx(8, 2)): True, idx(14, 1, 1, 1, 1): True, b"\0\0\x08": False,
        b"\0\0\x08\0": False, b"\0\0\x08\5": False, b"\0\0\x0a\1": False, b"\0\1\x08\1": False, b"": False,
        gzip.compress(idx(8, 2))[:12]: False, b"\x1f\x8b\x08nothing that unpacks": False,
    }  # fmt: skip
    for content, is_one in beginnings.items():
        path.write_bytes(content)
        assert idx_file.is_idx(path) == is_one, content
    assert not idx_file.is_idx(tmp_path) and not idx_file.is_idx(tmp_path / "none")


def test_a_folder_in_place_of_a_file_is_named(tmp_path):
    for read in (idx_file.read_array, idx_file.shape_of):
        with pytest.raises(DatasetError, match=r"cannot be read: it is a folder\.$"):
            read(tmp_path)
    (tmp_path / "file").write_bytes(idx(8, 3, 4))
    assert idx_file.shape_of(tmp_path / "file") == (3, 4)


@pytest.mark.parametrize("size", [5, 6, 7, 8, 9, 20])
@pytest.mark.parametrize("surplus", [0, 1, 30])
def test_what_is_more_or_less_than_announced_is_noticed_whatever_the_pieces_it_is_read_in(
    tmp_path, monkeypatch, size, surplus
):
    monkeypatch.setattr(packed, "PIECE", size)
    numbers = np.arange(16, dtype=np.uint8)
    path, header = tmp_path / "labels.gz", idx(8, 16)[:8]
    path.write_bytes(gzip.compress(header + numbers.tobytes() + bytes(surplus)))
    if surplus:
        with pytest.raises(DatasetError, match="24 bytes are announced, more are there"):
            idx_file.read_array(path)
    else:
        np.testing.assert_array_equal(idx_file.read_array(path), numbers)
    path.write_bytes(gzip.compress(header + numbers[:-1].tobytes()))
    with pytest.raises(DatasetError, match="24 bytes are announced, 23 are there"):
        idx_file.read_array(path)
