"""What a .safetensors file says of itself is checked against the file before memory is taken."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from digitpad.tensor_file import TensorFile, TensorFileError, pieces

A = {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}
B = {"dtype": "F64", "shape": [1, 2], "data_offsets": [8, 24]}


def written(path: Path, header: object, data: bytes = bytes(24), length: int | None = None) -> Path:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(text) if length is None else length).to_bytes(8, "little") + text + data)
    return path


def test_a_file_is_byte_for_byte_what_the_library_writes():
    rng = np.random.default_rng(0)
    arrays: dict[str, np.ndarray] = {f"weights.{n}": rng.normal(size=(n + 1, 3)).astype(np.float32) for n in range(11)}
    arrays |= {
        "z": rng.normal(size=(4, 2))[:, 1:],
        "a": rng.normal(size=(2, 5)).T,
        "empty": np.zeros((0, 3), np.float32),
    }
    metadata = {"digitpad": '{"name": "é\\" \n 7"}'}
    packed = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    assert b"".join(pieces(arrays, metadata)) == safetensors.numpy.save(packed, metadata)


def test_what_the_library_writes_comes_back_to_the_bit(tmp_path):
    rng = np.random.default_rng(0)
    arrays: dict[str, np.ndarray] = {
        "a": rng.normal(size=(3, 4)).astype(np.float32),
        "b": rng.normal(size=(2,)),
        "empty": np.zeros((0, 3), np.float32),
    }
    path = tmp_path / "m"
    path.write_bytes(safetensors.numpy.save(arrays, {"digitpad": "é"}))
    with path.open("rb") as opened:
        file = TensorFile(opened)
        assert file.metadata == {"digitpad": "é"} and file.names == set(arrays)
        for name, array in arrays.items():
            assert file.has(name, array.shape, array.dtype) and not file.has(name, (9,), array.dtype)
            np.testing.assert_array_equal(file.read(name), array)


HEADERS = {
    "no JSON": b"{]",
    "no object": [],
    "no UTF-8": b'{"\xff": 1}',
    "deep nesting": b"[" * 100_000,
    "a number of 5,000 digits": b'{"a": ' + b"1" * 5000 + b"}",
    "two arrays of one name": b'{"a": ' + json.dumps(A).encode() + b', "a": ' + json.dumps(A).encode() + b"}",
    "metadata that are numbers": {"__metadata__": {"a": 1}},
    "an array that is a text": {"a": "b"},
    "no offsets": {"a": {"dtype": "F32", "shape": [2]}},
    "a hole": {"a": A, "b": B | {"data_offsets": [9, 24]}},
    "an overlap": {"a": A, "b": B | {"data_offsets": [4, 24]}},
    "an end before the start": {"a": A | {"data_offsets": [8, 0]}, "b": B},
    "more than there is": {"a": A, "b": B | {"data_offsets": [8, 2**39]}},
    "less than there is": {"a": A},
    "a negative side": {"a": A | {"shape": [-2]}, "b": B},
    "a side that is true": {"a": A | {"shape": [True]}, "b": B},
    "fractions": {"a": A | {"data_offsets": [0.0, 8.0]}, "b": B},
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_that_does_not_fit_is_refused(tmp_path, name):
    with written(tmp_path / "m", HEADERS[name]).open("rb") as file, pytest.raises(TensorFileError):
        TensorFile(file)


@pytest.mark.parametrize("length", [0, 1, 2**22, 2**63, 2**64 - 1])
def test_a_header_is_never_longer_than_the_file(tmp_path, length):
    with written(tmp_path / "m", {"a": A}, length=length).open("rb") as file, pytest.raises(TensorFileError):
        TensorFile(file)


@pytest.mark.parametrize(("beyond", "fits"), [(0, True), (1, False)])
def test_a_header_has_at_most_twelve_megabytes_and_a_file_ten_thousand_arrays(tmp_path, beyond, fits):
    empty = {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}
    long = b"{}".ljust(12 * 2**20 + beyond)
    for header in (long, {f"a{n}": empty for n in range(10_000 + beyond)}):
        with written(tmp_path / "m", header, b"").open("rb") as opened:
            if fits:
                TensorFile(opened)
            else:
                with pytest.raises(TensorFileError):
                    TensorFile(opened)


def test_a_header_of_a_gigabyte_is_not_read(tmp_path):
    path = written(tmp_path / "m", b"", b"", length=2**30)
    with path.open("r+b") as file:
        file.truncate(2**30 + 8)
    with path.open("rb") as file, pytest.raises(TensorFileError, match="header"):
        TensorFile(file)


@pytest.mark.parametrize("change", [{"shape": [3]}, {"shape": [2**39, 2**39]}, {"dtype": "BF16"}, {"dtype": "I32"}])
def test_an_array_is_only_read_where_its_shape_fits_its_bytes(tmp_path, change):
    with written(tmp_path / "m", {"a": A | change, "b": B}).open("rb") as opened:
        file = TensorFile(opened)
        with pytest.raises(TensorFileError):
            file.read("a")
