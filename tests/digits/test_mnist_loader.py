"""MNIST as it came, as the book has it, and what is said of files that are broken."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import pickle
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import packed, paths
from digitpad.digits import mnist_loader
from digitpad.digits.array_pickle import load_arrays
from digitpad.errors import DatasetError

MD5 = {
    "train-images-idx3-ubyte": "6bbc9ace898e44ae57da46a324031adb",
    "train-labels-idx1-ubyte": "a25bea736e30d166cdddb491f175f624",
    "t10k-images-idx3-ubyte": "2646ac647ad5339dbf082846283269ea",
    "t10k-labels-idx1-ubyte": "27ae3e4e09519cfbb04c329615203637",
}


def write_idx(path: Path, array: np.ndarray) -> None:
    header = bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape)
    content = header + array.astype(np.uint8).tobytes()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of 60 training and 12 test digits, one file compressed and three plain."""
    rng = np.random.default_rng(0)
    for name, n in (("train", 60), ("t10k", 12)):
        write_idx(tmp_path / f"{name}-images-idx3-ubyte", rng.integers(0, 256, (n, 28, 28)))
        write_idx(tmp_path / f"{name}-labels-idx1-ubyte", rng.integers(0, 10, n))
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    write_idx(tmp_path / "t10k-labels-idx1-ubyte.gz", rng.integers(0, 10, 12))
    return tmp_path


@pytest.mark.parametrize(("name", "expected"), MD5.items())
def test_the_files_aboard_are_the_original_ones(name, expected):
    content = gzip.decompress((paths.data_folder() / f"{name}.gz").read_bytes())
    assert hashlib.md5(content).hexdigest() == expected


def test_images_are_bytes_and_small(mnist):
    parts = (mnist.training, mnist.validation, mnist.test)
    assert [len(p) for p in parts] == [50_000, 10_000, 10_000]
    assert all(p.images.dtype == np.uint8 and p.images.shape[1:] == (784,) for p in parts)
    assert sum(p.images.nbytes + p.labels.nbytes for p in parts) < 56e6
    assert mnist.training.labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert mnist.test.labels[:5].tolist() == [7, 2, 1, 0, 4]


def test_the_books_functions_give_what_the_book_says():
    training, validation, test = mnist_loader.load_data()
    assert (training[0].shape, training[1].shape) == ((50_000, 784), (50_000,))
    assert training[0].dtype == np.float32
    assert (training[0].min(), training[0].max()) == (0.0, 1.0)
    assert (len(validation[0]), len(test[1])) == (10_000, 10_000)
    training_data, validation_data, test_data = mnist_loader.load_data_wrapper()
    assert (len(training_data), len(validation_data), len(test_data)) == (50_000, 10_000, 10_000)
    x, y = training_data[0]
    assert x.shape == (784, 1) and np.array_equal(y, mnist_loader.vectorized_result(5))
    assert test_data[0][0].shape == (784, 1) and test_data[0][1] == 7
    assert mnist_loader.vectorized_result(3).ravel().tolist() == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]


def test_a_folder_of_plain_and_compressed_files_opens(folder):
    data = mnist_loader.load_images(folder)
    assert [len(p) for p in (data.training, data.validation, data.test)] == [50, 10, 12]
    assert np.array_equal(mnist_loader.load_test_images(folder).images, data.test.images)


def test_a_missing_file_is_named(folder):
    (folder / "train-labels-idx1-ubyte").unlink()
    with pytest.raises(DatasetError, match=r"neither train-labels-idx1-ubyte nor train-labels-idx1-ubyte\.gz"):
        mnist_loader.load_images(folder)
    with pytest.raises(DatasetError, match="no data folder"):
        mnist_loader.load_images(folder / "elsewhere")
    with pytest.raises(DatasetError, match=r"train-images-idx3-ubyte is no data file: name an \.npz"):
        mnist_loader.load_images(folder / "train-images-idx3-ubyte")


def test_a_truncated_file_is_named(folder):
    path = folder / "train-images-idx3-ubyte"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(
        DatasetError, match="train-images-idx3-ubyte is truncated or damaged: 47,056 bytes are announced"
    ):
        mnist_loader.load_images(folder)
    path.write_bytes(b"\0\0")
    with pytest.raises(DatasetError, match="not an IDX file of pictures"):
        mnist_loader.load_images(folder)


@pytest.mark.parametrize("keep", [0, 10, 30])
def test_a_truncated_compressed_file_is_named(folder, keep):
    path = folder / "t10k-labels-idx1-ubyte.gz"
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(DatasetError, match=r"t10k-labels-idx1-ubyte\.gz"):
        mnist_loader.load_images(folder)


def test_files_that_do_not_fit_each_other_are_named(folder):
    write_idx(folder / "train-labels-idx1-ubyte", np.zeros(59))
    with pytest.raises(DatasetError, match="holds 60 pictures, but 59 labels"):
        mnist_loader.load_images(folder)
    write_idx(folder / "train-labels-idx1-ubyte", np.full(60, 11))
    with pytest.raises(DatasetError, match="labels other than the digits"):
        mnist_loader.load_images(folder)
    write_idx(folder / "train-images-idx3-ubyte", np.zeros((60, 20, 20)))
    with pytest.raises(DatasetError, match="20 x 20, not 28 x 28"):
        mnist_loader.load_images(folder)


def test_an_announced_size_beyond_all_bounds_is_refused_without_memory(folder):
    header = bytes([0, 0, 8, 3]) + struct.pack(">3I", 2**32 - 1, 2**32 - 1, 2**32 - 1)
    (folder / "train-images-idx3-ubyte").write_bytes(header)
    with pytest.raises(DatasetError, match="truncated or damaged"):
        mnist_loader.load_images(folder)


def books_pickle(parts, protocol=2) -> bytes:
    return gzip.compress(pickle.dumps(parts, protocol=protocol))


@pytest.mark.parametrize("protocol", [2, 4])
def test_the_books_pickle_opens(tmp_path, protocol):
    rng = np.random.default_rng(0)
    bytes_of = [rng.integers(0, 256, (n, 784)).astype(np.uint8) for n in (20, 5, 5)]
    parts = tuple((b.astype(np.float32) / 255, rng.integers(0, 10, len(b))) for b in bytes_of)
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(books_pickle(parts, protocol))
    data = mnist_loader.load_images(path)
    assert np.array_equal(data.training.images, bytes_of[0])
    assert np.array_equal(data.test.labels, parts[2][1])


def array_pickle(code="f4", order="<", shape=(2,), content=b"AAAABBBB", dtype_state=None) -> bytes:
    """A pickle of one array in the words of Python 2 and old numpy, honest or not."""
    dtype_state = dtype_state or (3, order, None, None, None, -1, -1, 0)
    return (
        b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR("
        + b"I1\n(" + b"".join(map(plain, shape)) + b"t"
        + b"cnumpy\ndtype\n(S'" + code.encode() + b"'\nI0\nI1\ntR" + plain(dtype_state) + b"b"
        + b"I00\n" + b"S" + repr(content)[1:].encode() + b"\ntb."
    )  # fmt: skip


def plain(value) -> bytes:
    """A value's own pickle without its frame."""
    return pickle.dumps(value, 0)[:-1]


@pytest.mark.parametrize(
    ("order", "numbers"), [("<", np.array([1.5, -2], "<f4")), (">", np.array([1.5, -2], ">f4"))], ids=["little", "big"]
)
def test_arrays_of_python_2_and_either_byte_order_open(order, numbers):
    found = load_arrays(io.BytesIO(array_pickle(order=order, content=numbers.tobytes())), 10_000)
    np.testing.assert_array_equal(found.array, numbers)


def test_arrays_whose_columns_come_first_open():
    numbers = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    np.testing.assert_array_equal(load_arrays(io.BytesIO(pickle.dumps(numbers, 2)), 10_000).array, numbers)


def test_arrays_of_megabytes_open_one_after_the_other():
    arrays = [np.arange(n, dtype=np.float32) for n in (600_000, 262_144, 300_000)]
    found = load_arrays(io.BytesIO(pickle.dumps(tuple(arrays), 4)), 10_000_000)
    for one, array in zip(found, arrays, strict=True):
        np.testing.assert_array_equal(one.array, array)


def test_a_pickle_that_promises_gigabytes_reserves_no_memory_for_them(tmp_path):
    path = written(tmp_path / "promised.pkl", b"\x80\x04\x8e" + struct.pack("<Q", 2**31) + b"few")
    tracemalloc.start()
    try:
        with path.open("rb") as file, pytest.raises(EOFError, match="it ends too early"):
            load_arrays(file, 2**34)
        assert tracemalloc.get_traced_memory()[1] < 2**23
    finally:
        tracemalloc.stop()


DAMAGED = (
    pickle.UnpicklingError, ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError,
    EOFError, struct.error,
)  # fmt: skip
HOSTILE = {
    "pointers of its own choice": b"cnumpy\nndarray\n((I1\ntS'O'\nc_codecs\nencode\n(S'AAAAAAAA'\nS'latin1'\ntRtR.",
    "objects": array_pickle("O8", "|", (1,), b"AAAAAAAA"),
    "objects by state": array_pickle("f8", "<", (1,), dtype_state=(3, "|", ("O", None), ("a",), {"a": 1}, 8, 1, 63)),
    "an order that is a type": array_pickle("f4", dtype_state=(3, "O", None, None, None, -1, -1, 0)),
    "a type without end": array_pickle("f4" * 5_000),
    "a number for an order": array_pickle("f4", dtype_state=(3, 7, None, None, None, -1, -1, 0)),
    "too few bytes": array_pickle(shape=(3,)),
    "too many bytes": array_pickle(shape=(1,)),
    "no bytes": array_pickle().replace(b"S'AAAABBBB'", b"I8"),
    "a shape that is a number": array_pickle().replace(b"(I2\nt", b"I2\n"),
    "too many dimensions": array_pickle(shape=(2, 1, 1, 1, 1)),
    "a huge shape": array_pickle(shape=(2**31 - 1, 2**31 - 1, 2**31 - 1)),
    "an overflowing shape": array_pickle(shape=(2**63, 2**63, 0), content=b""),
    "a negative shape": array_pickle(shape=(-1, -2)),
    "a shape with a fraction": array_pickle(shape=(2.0,)),
    "a truth for a side": array_pickle(shape=(2, True)),
    "a side without end": array_pickle(shape=(2**31, 0), content=b""),
    "a changed function": b"c_codecs\nencode\n}S'x'\nI1\nsb.",
    "a memo of gigabytes": b"Nr" + struct.pack("<I", 2**31) + b".",
    "text encoded again and again": b"(S'" + b"A" * 999 + b"'\np5\n0" + b"c_codecs\nencode\n(g5\nS'l'\ntR" * 50 + b"t.",
    "another function": b"cbuiltins\neval\n(S'1'\ntR.",
    "a numpy function": b"cnumpy\nzeros\n(I10\ntR.",
    "instructions without end": b"N0" * 20_000 + b"N.",
}  # fmt: skip
REASONS = {
    "pointers of its own choice": "it makes an array in a rare way",
    "objects": "an array holds other things than numbers",
    "objects by state": "holds something else than pairs of pictures and labels",
    "an order that is a type": "an array holds other things than numbers",
    "a type without end": "there is something in a name's place",
    "a number for an order": "there is something in a name's place",
    "too few bytes": "an array has more or fewer numbers than its shape",
    "too many bytes": "an array has more or fewer numbers than its shape",
    "no bytes": "an array has no bytes",
    "a shape that is a number": "an array has no shape or no numbers",
    "too many dimensions": "an array has no shape or no numbers",
    "a huge shape": "an array has more or fewer numbers than its shape",
    "an overflowing shape": "an array has an impossible shape",
    "a negative shape": "an array has an impossible shape",
    "a shape with a fraction": r"\(it is damaged\)",  # a pickle of arrays has no instruction for fractions
    "a truth for a side": "an array has an impossible shape",
    "a side without end": "an array has an impossible shape",
    "a changed function": "it changes functions",
    "a memo of gigabytes": "holds something else than pairs of pictures and labels",
    "text encoded again and again": r"\(it is damaged\)",
    "another function": r"it asks for builtins\.eval",
    "a numpy function": r"it asks for numpy\.zeros",
    "instructions without end": "it is larger than such a file can be",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pickle_is_refused_in_a_sentence_that_says_why(tmp_path, name):
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(gzip.compress(HOSTILE[name]))
    with pytest.raises(DatasetError, match=rf"{REASONS[name]}\.$"):
        mnist_loader.load_images(path)


def test_a_pickle_that_ends_anywhere_is_refused():
    numbers = np.arange(3.0)
    whole = pickle.dumps((numbers, np.arange(2)), 4)
    for end in range(len(whole)):
        with pytest.raises(DAMAGED):
            load_arrays(io.BytesIO(whole[:end]), 10_000)
    with pytest.raises(EOFError, match="it ends too early"):
        load_arrays(io.BytesIO(whole[: whole.index(numbers.tobytes()) + 9]), 10_000)


def test_no_more_is_read_of_a_pickle_than_may_be():
    whole = pickle.dumps(np.arange(3.0), 2)
    assert load_arrays(io.BytesIO(whole), len(whole)).array.tolist() == [0, 1, 2]
    with pytest.raises(pickle.UnpicklingError, match="it is larger than such a file can be"):
        load_arrays(io.BytesIO(whole), len(whole) - 1)


def test_a_pickle_of_pointers_does_not_end_the_program(tmp_path):
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(gzip.compress(HOSTILE["pointers of its own choice"]))
    command = [sys.executable, "-m", "digitpad", "evaluate", "--data", str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr.startswith("digitpad: error: ") and ended.stderr.count("\n") == 1


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(folder, tmp_path):
    bomb = gzip.compress(b"\0" * 50_000_000)
    with pytest.raises(DatasetError, match=r"mnist\.pkl\.gz cannot be read"):
        mnist_loader.load_images(written(tmp_path / "mnist.pkl.gz", bomb))
    with pytest.raises(DatasetError, match="larger than such a file can be"):
        mnist_loader.load_images(written(tmp_path / "mnist.pkl.gz", gzip.compress(b"]" * 50_000_000)))
    honest = (folder / "train-labels-idx1-ubyte").read_bytes()
    (folder / "train-labels-idx1-ubyte").unlink()
    written(folder / "train-labels-idx1-ubyte.gz", gzip.compress(honest + b"\0" * 4_000_000))
    with pytest.raises(DatasetError, match="68 bytes are announced, more are there"):
        mnist_loader.load_images(folder)


def test_an_npz_file_that_unpacks_to_more_than_mnist_can_be_is_refused(tmp_path):
    labels, x_test = np.ones(3, np.uint8), np.ones((3, 28, 28), np.uint8)
    ones: dict[str, Any] = {"y_train": labels, "x_test": x_test, "y_test": labels}
    path = tmp_path / "mnist.npz"
    for x_train, told in (
        (np.zeros((300_000, 784), np.uint8), "is too large: it holds more than 300,000 pictures"),
        (np.zeros((90_000, 784)), "is too large for a file of MNIST arrays"),
    ):
        np.savez_compressed(path, x_train=x_train, **ones)
        with pytest.raises(DatasetError, match=told):
            mnist_loader.load_images(path)


def test_where_the_memory_does_not_suffice_a_sentence_says_so(folder, monkeypatch):
    def no_memory(file):
        raise MemoryError

    monkeypatch.setattr(packed, "unpacked", no_memory)
    for place in (folder, written(folder / "mnist.pkl.gz", b"")):
        with pytest.raises(DatasetError, match="cannot be read"):
            mnist_loader.load_images(place)


def test_the_content_decides_whether_a_file_is_compressed(folder):
    for path in list(folder.iterdir()):
        content = path.read_bytes()
        if path.suffix == ".gz":
            path.with_suffix("").write_bytes(content)
        else:
            path.with_name(f"{path.name}.gz").write_bytes(content)
        path.unlink()
    data = mnist_loader.load_images(folder)
    assert [len(p) for p in (data.training, data.validation, data.test)] == [50, 10, 12]


def npz_arrays() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    return {
        "x_train": rng.integers(0, 256, (12, 28, 28)).astype(np.uint8),
        "y_train": rng.integers(0, 10, 12).astype(np.uint8),
        "x_test": rng.integers(0, 256, (4, 28, 28)).astype(np.uint8),
        "y_test": rng.integers(0, 10, 4).astype(np.uint8),
    }


KINDS = {
    "floats from 0 to 255": lambda x, y: (x.astype(np.float32), y),
    "floats from 0 to 1": lambda x, y: (x / 255, y),
    "whole numbers": lambda x, y: (x.astype(">i4"), y.astype(np.int64)),
    "labels that are floats": lambda x, y: (x, y.astype(np.float64)),
    "labels in a column": lambda x, y: (x, y[:, None]),
    "rows of 784": lambda x, y: (x.reshape(-1, 784), y),
    "a channel": lambda x, y: (x[..., None], y),
    "columns first": lambda x, y: (np.asfortranarray(x), y),
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_arrays_of_every_usual_kind_open(tmp_path, name, save):
    arrays = npz_arrays()
    written_so = {}
    for part in ("train", "test"):
        written_so[f"x_{part}"], written_so[f"y_{part}"] = KINDS[name](arrays[f"x_{part}"], arrays[f"y_{part}"])
    save(tmp_path / "mine.npz", **written_so)
    data = mnist_loader.load_images(tmp_path / "mine.npz")
    np.testing.assert_array_equal(data.training.images, arrays["x_train"][:10].reshape(10, 784))
    np.testing.assert_array_equal(data.test.labels, arrays["y_test"])


GARBAGE = {
    "of 14 x 56": ("x_train", lambda x: x.reshape(-1, 14, 56), "holds pictures of 14 x 56, not of 28 x 28"),
    "numbers in a row": ("x_train", lambda x: x.ravel(), "holds pictures of one number"),
    "truth values": ("x_test", lambda x: x > 9, "does not hold numbers"),
    "complex numbers": ("x_test", lambda x: x * 1j, "does not hold numbers"),
    "texts": ("x_train", lambda x: x.astype(str), "does not hold numbers"),
    "objects": ("y_train", lambda y: np.array([Evil()] * len(y), object), "holds Python objects"),
    "records": ("y_train", lambda y: y.view([("a", "u1")]), "damaged, or it does not hold numbers"),
    "pixels that are nan": ("x_train", lambda x: np.where(x > 9, x, np.nan), "holds pixels that are no numbers"),
    "pixels that are infinite": ("x_train", lambda x: np.where(x > 9, x, np.inf), "holds pixels that are no numbers"),
    "negative pixels": ("x_train", lambda x: x - 5.0, "neither from 0 to 1 nor whole numbers from 0 to 255"),
    "fractions over 1": ("x_train", lambda x: x / 100, "neither from 0 to 1 nor"),
    "pixels over 255": ("x_train", lambda x: x.astype(int) * 2, "neither from 0 to 1 nor"),
    "labels over 9": ("y_train", lambda y: y + 1, "labels other than the digits 0 to 9"),
    "half labels": ("y_test", lambda y: y / 2 + 0.25, "labels other than the digits 0 to 9"),
    "labels that are nan": ("y_test", lambda y: y * np.nan, "labels other than the digits 0 to 9"),
    "a matrix of labels": ("y_test", lambda y: np.eye(10)[y], "labels that are no plain row of digits"),
    "one label too few": ("y_test", lambda y: y[1:], "holds 4 pictures, but 3 labels"),
    "no digits": ("x_train", lambda x: x[:0], "holds 0 pictures, but 12 labels"),
}


@pytest.mark.parametrize("name", GARBAGE)
def test_arrays_that_are_no_digits_are_refused_in_a_true_sentence(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    array, change, told = GARBAGE[name]
    arrays = npz_arrays()
    np.savez(tmp_path / "mine.npz", **arrays | {array: change(arrays[array])})
    with pytest.raises(DatasetError, match=told) as caught:
        mnist_loader.load_images(tmp_path / "mine.npz")
    assert str(caught.value).startswith(str(tmp_path / "mine.npz")) and "\n" not in str(caught.value)
    assert not (tmp_path / "evil.txt").exists()


def test_an_array_that_is_missing_is_named_beside_those_that_are_there(tmp_path):
    np.savez(tmp_path / "mine.npz", train_images=np.zeros(3), train_labels=np.zeros(3))
    told = "has no array x_train: it needs x_train, y_train, x_test and y_test, and holds train_images, train_labels"
    with pytest.raises(DatasetError, match=told):
        mnist_loader.load_images(tmp_path / "mine.npz")


ODD_HEADERS = [
    "{'descr': '|u1', 'fortran_order': False, 'shape#: (4, 28, 28), }",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (4, 28, -28), }",
    "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999, 28, 28), }",
    "{'descr': '<f1', 'fortran_order': False, 'shape': (4, 28, 28), }",
    "{'descr': '|O', 'fortran_order': False, 'shape': (4, 28, 28), }",
    "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (4, 28, 28), }",
    "(" * 9_000,
    "__import__('os').system('echo evil > evil.txt')",
    "",
]


@pytest.mark.parametrize("header", ODD_HEADERS)
def test_an_odd_header_is_refused_and_never_evaluated(tmp_path, monkeypatch, header):
    monkeypatch.chdir(tmp_path)
    arrays: dict[str, Any] = npz_arrays()
    np.savez(tmp_path / "mine.npz", **arrays)
    with zipfile.ZipFile(tmp_path / "mine.npz") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["x_test.npy"] = b"\x93NUMPY\1\0" + struct.pack("<H", len(header)) + header.encode() + bytes(4 * 784)
    with zipfile.ZipFile(tmp_path / "mine.npz", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(DatasetError, match=r"mine\.npz cannot be read as a file of MNIST arrays"):
        mnist_loader.load_images(tmp_path / "mine.npz")
    assert not (tmp_path / "evil.txt").exists()


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_the_books_file_is_found_in_its_folder_unless_the_four_files_are_there(folder, tmp_path_factory):
    images = np.zeros((6, 784), np.float32)
    pickled = books_pickle(((images, np.full(6, 7)),) * 3)
    alone = written(tmp_path_factory.mktemp("book") / "mnist.pkl.gz", pickled).parent
    assert mnist_loader.load_images(alone).training.labels.tolist() == [7] * 6
    assert len(mnist_loader.load_test_images(alone)) == 6
    written(folder / "mnist.pkl.gz", pickled)
    assert len(mnist_loader.load_test_images(folder)) == 12


class Evil:
    def __reduce__(self):
        return os.system, ("echo evil > evil.txt",)


def test_a_pickle_that_would_run_code_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(books_pickle(((Evil(), Evil()),) * 3))
    with pytest.raises(DatasetError, match="holds something else than arrays"):
        mnist_loader.load_images(path)
    assert not (tmp_path / "evil.txt").exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"no gzip", gzip.compress(b"no pickle"), books_pickle([1, 2]), books_pickle((1, 2, 3))],
    ids=["empty", "no gzip", "no pickle", "a list", "three numbers"],  # what gzip writes tells the time
)
def test_a_broken_pickle_is_named(tmp_path, content):
    path = tmp_path / "mnist.pkl.gz"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=r"mnist\.pkl\.gz"):
        mnist_loader.load_images(path)


def test_keras_npz_opens_and_a_broken_one_is_named(tmp_path):
    rng = np.random.default_rng(0)
    arrays: dict[str, Any] = {
        "x_train": rng.integers(0, 256, (12, 28, 28)).astype(np.uint8),
        "y_train": rng.integers(0, 10, 12).astype(np.uint8),
        "x_test": rng.integers(0, 256, (4, 28, 28)).astype(np.uint8),
        "y_test": rng.integers(0, 10, 4).astype(np.uint8),
    }
    path = tmp_path / "mnist.npz"
    np.savez(path, **arrays)
    assert len(mnist_loader.load_images(tmp_path).training) == 10
    assert len(mnist_loader.load_test_images(path)) == 4
    del arrays["y_test"]
    np.savez(path, **arrays)
    with pytest.raises(DatasetError, match="y_test"):
        mnist_loader.load_images(path)
    buffer = io.BytesIO()
    np.save(buffer, np.array([Evil()], dtype=object), allow_pickle=True)
    for content in (b"", b"PK\3\4 broken", buffer.getvalue()):
        path.write_bytes(content)
        with pytest.raises(DatasetError, match=r"mnist\.npz"):
            mnist_loader.load_images(path)
