"""Arrays in `.npy` and `.npz` files: what of numpy's format is read, and for which reason the rest is refused."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad import packed
from digitpad.digits import npz_file
from digitpad.digits.npz_file import ANYTHING, NUMBERS, NUMBERS_OR_BOOLS, NpzError


def npy(
    descr: str = "<f4", shape: str = "(2, 3)", order: str = "False", content: bytes = bytes(24), **other: Any
) -> bytes:
    """An array as numpy writes it; `other`: start, version, length of the header, and what follows in it."""
    header = f"{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}".encode() + other.get("more", b"")
    version = other.get("version", 1)
    length = other.get("length", len(header)).to_bytes(2 if version == 1 else 4, "little")
    return other.get("start", b"\x93NUMPY" + bytes([version, 0])) + length + header + content


def read(content: bytes, allowed: re.Pattern[str] = NUMBERS) -> Any:
    return npz_file.only_array(written(content), allowed).read()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def written(content: bytes) -> Path:
    Path("mine.npy").write_bytes(content)
    return Path("mine.npy")


REFUSED = {
    "it holds something else than arrays": [
        *(npy(start=start) for start in (b"\x93NUMPX\1\0", b"\x93NUMPY\0\0", b"\x93NUMPY\4\0", b"")),
        b"\x93NUMPY\1",
        b"",
    ],
    "an array's header is damaged": [
        npy(more=b" " * 10_000),
        npy(length=200, content=b""),
    ],
    "an array holds Python objects: save numbers or texts": [npy("|O"), npy("O")],
    "an array's header is damaged, or it does not hold numbers": [
        *(npy(descr) for descr in ("<c8", "|b1", "<U5", "|S3", "<M8", "f", "<f3", "", "<f4<f4")),
        *(npy(shape=shape) for shape in ("2", "(2, -3)", "(2.0,)", "[2, 3]", "(a,)")),
        npy(order="Maybe"),
        b"\x93NUMPY\1\0",
    ],
    "numpy knows no numbers of the type <f1": [npy("<f1")],
    "an array has an impossible shape": [
        npy(shape=f"({'1, ' * 9})"),
        npy(shape="(100000000000, )"),
        npy(shape="(2 3,)"),
    ],
    "mine.npy ends too early": [npy(content=bytes(23)), npy(content=bytes(20)), npy(content=b"")],
    "mine.npy holds more than its shape says": [npy(content=bytes(25)), npy(shape="(0,)", content=b"1")],
}


@pytest.mark.parametrize(
    ("reason", "content"), [(reason, content) for reason, contents in REFUSED.items() for content in contents]
)
def test_what_is_no_array_of_numbers_is_refused_for_its_reason(reason, content):
    with pytest.raises(NpzError, match=f"^{re.escape(reason)}$"):
        read(content)


@pytest.mark.parametrize("version", [1, 2, 3])
def test_all_versions_of_the_format_are_read(version):
    assert read(npy(version=version)).shape == (2, 3)


def test_the_longest_header_is_read():
    length = int.from_bytes(npy()[8:10], "little")
    assert read(npy(more=b" " * (10_000 - length))).shape == (2, 3)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("()", ()),
        ("(6,)", (6,)),
        ("(2L, 3L)", (2, 3)),
        ("(1, 1, 1, 1, 1, 1, 2, 3)", (1, 1, 1, 1, 1, 1, 2, 3)),
        ("(0, 3)", (0, 3)),
    ],
)
def test_an_array_has_up_to_eight_dimensions(shape, expected):
    content = np.arange(np.prod(expected, dtype=int), dtype="<f4").tobytes()
    np.testing.assert_array_equal(read(npy(shape=shape, content=content)).ravel(), np.frombuffer(content, "<f4"))
    assert read(npy(shape=shape, content=content)).shape == expected


@pytest.mark.parametrize("dtype", ["<f2", ">f4", "<f8", "|u1", "<i2", ">u8"])
@pytest.mark.parametrize("by_columns", [False, True])
def test_an_array_comes_back_as_numpy_has_written_it(dtype, by_columns):
    array = np.arange(12).reshape(3, 4).astype(dtype)
    buffer = io.BytesIO()
    np.save(buffer, np.asfortranarray(array) if by_columns else array)
    found = npz_file.only_array(written(buffer.getvalue()))
    assert (found.shape, found.dtype, found.by_columns, found.nbytes) == ((3, 4), array.dtype, by_columns, array.nbytes)
    np.testing.assert_array_equal(found.read(), array)
    assert found.read().flags.c_contiguous
    np.testing.assert_array_equal(read(gzip.compress(buffer.getvalue())), array)


def test_true_and_false_are_one_and_nought_and_texts_are_read_where_they_are_allowed():
    truths = npy("|b1", "(2,)", content=b"\1\0")
    assert read(truths, NUMBERS_OR_BOOLS).tolist() == read(truths, ANYTHING).tolist() == [1, 0]
    assert read(npy("|S3", "(2,)", content=b"oneten"), ANYTHING).tolist() == [b"one", b"ten"]
    with pytest.raises(NpzError, match="does not hold numbers"):
        read(npy("|S3", "(2,)", content=b"oneten"), NUMBERS_OR_BOOLS)
    with pytest.raises(NpzError, match="does not hold numbers"):
        read(npy("|S1000", "(1,)", content=bytes(1000)), ANYTHING)


def test_blocks_are_the_numbers_in_their_order_and_no_larger_than_a_piece(monkeypatch):
    monkeypatch.setattr(packed, "PIECE", 16)
    array = np.arange(10, dtype="<f4")
    found = npz_file.only_array(written(npy(shape="(10,)", content=array.tobytes())))
    blocks = list(found.blocks())
    assert [block.size for block in blocks] == [4, 4, 2]
    np.testing.assert_array_equal(np.concatenate(blocks), array)


def test_arrays_are_found_by_name_and_a_member_is_named_where_it_is_damaged():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("whole.npy", npy())
        archive.writestr("short.npy", npy(content=bytes(8)))
    with zipfile.ZipFile(buffer) as archive:
        assert npz_file.names(archive) == ["whole", "short"]
        assert npz_file.find(archive, "whole").read().shape == (2, 3)
        with pytest.raises(NpzError, match=r"^short\.npy ends too early$"):
            npz_file.find(archive, "short").read()
        with pytest.raises(KeyError):
            npz_file.find(archive, "other")


def test_a_sentence_lists_the_first_eight_names_of_arrays_shortened():
    assert npz_file.listed([f"a{number}" for number in range(12)]) == "a0, a1, a2, a3, a4, a5, a6, a7"
    assert npz_file.listed(["x" * 50, "", "y"]) == f"{'x' * 40}, y"
