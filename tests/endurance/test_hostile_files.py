"""Files that were made to run something, to fill the memory or never to end: each gives one sentence, soon."""

from __future__ import annotations

import builtins
import gzip
import io
import json
import os
import pickle
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
from PIL import Image

from digitpad.digits import mnist_loader
from digitpad.errors import DigitpadError
from tests.endurance import fuzz
from tests.endurance.material import KINDS, npz_files, read_a_drawing, read_a_picture, read_data, read_model

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


# Pickles


class Calls:
    """Pickled as a call."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._call = function, arguments

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self._call


TOUCH = "open('evil.txt', 'w').close()"
SHELL = "echo evil > evil.txt"
CALLS = {
    "os.system": Calls(os.system, SHELL),
    "eval": Calls(eval, TOUCH),
    "exec": Calls(exec, TOUCH),
    "open": Calls(open, "evil.txt", "w"),
    "subprocess": Calls(subprocess.Popen, ["touch", "evil.txt"]),
    "check_output": Calls(subprocess.check_output, ["touch", "evil.txt"]),
    "getattr": Calls(getattr, "a", "upper"),
    "import": Calls(builtins.__import__, "antigravity"),
    "a path": Calls(Path.touch, Path("evil.txt")),
    "a memory map": Calls(np.memmap, "evil.txt", "u1", "w+", 0, (9,)),
    "an array to a file": Calls(np.save, "evil.txt", 1),
    "numpy's own pickles": Calls(np.load, "evil.npy", None, True),
    "a pickle in a pickle": Calls(pickle.loads, pickle.dumps(Calls(os.system, SHELL))),
    "an end": Calls(os._exit, 3),
    "zeros": Calls(np.zeros, 10**12),
    "many": Calls(bytes, 10**12),
}


def pickled(value: object, protocol: int) -> bytes:
    return pickle.dumps(((value, value),) * 3, protocol)


def words(text: str) -> bytes:
    return text.encode()


INSTRUCTIONS = {
    "an instance": b"(S'" + words(SHELL) + b"'\nios\nsystem\n.",
    "an object": b"(cos\nsystem\nS'" + words(SHELL) + b"'\no.",
    "a new object": b"cos\nsystem\n(S'" + words(SHELL) + b"'\nt\x81.",
    "a new object with names": b"\x80\x04\x8c\x02os\x8c\x06system\x93(\x8c\x04echot}\x92.",
    "an extension": b"\x82\x01.",
    "something of its own": b"Pevil\n.",
    "something from outside": b"\x97.",
    "a dotted name": b"\x80\x04\x8c\x05numpy\x8c\x12ndarray.__class__.x\x93(tR.",
    "a name of numpy with more behind": b"cnumpy\nndarray.tofile\n(S'evil.txt'\ntR.",
    "a state for a function": b"cnumpy\ndtype\n}S'make'\ncos\nsystem\nsb.",
    "a state for an array": b"cnumpy.core.multiarray\n_reconstruct\n(NNNtR}S'array'\nI1\nsb.",
    "lists without end": b"]" * 3_000_000,
    "a list in itself": b"]q\0" + b"h\0a" * 10_000 + b".",
    "tuples in tuples": b")" + b"\x85" * 1_000_000 + b".",
    "one text many times": b"T" + struct.pack("<i", 2**20) + b"A" * 2**20 + b"q\0" + b"h\0" * 10_000 + b".",
    "a text of gigabytes": b"T" + struct.pack("<i", 2**31 - 1) + b"A",
    "bytes of exabytes": b"\x80\x04\x8e" + struct.pack("<Q", 2**62) + b"A",
    "a frame of exabytes": b"\x80\x04\x95" + struct.pack("<Q", 2**62) + b"N.",
    "a number of megabytes": b"\x8b" + struct.pack("<i", 2**24) + b"\xff" * 2**24 + b".",
    "figures without end": b"I" + b"9" * 2**22 + b"\n.",
    "a line without end": b"V" + b"A" * 2**26,
    "a memo far away": b"Nr" + struct.pack("<I", 2**32 - 1) + b".",
}
PICKLES = {f"{name}, protocol {p}": pickled(call, p) for name, call in CALLS.items() for p in (0, 2, 4)} | INSTRUCTIONS


@pytest.mark.parametrize("name", PICKLES)
def test_a_pickle_runs_nothing_and_fills_nothing(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mnist.pkl.gz").write_bytes(gzip.compress(PICKLES[name], 1))
    found = fuzz.read(KINDS["pickle"], gzip.compress(PICKLES[name], 1), tmp_path)
    assert not found["fault"] and not found["opened"]
    assert [path.name for path in tmp_path.iterdir()] == ["mnist.pkl.gz"]


# Bombs


def packed_zeros(megabytes: int) -> bytes:
    return gzip.compress(bytes(megabytes * 2**20), 9)


def npz(**arrays: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    named: dict[str, Any] = dict(arrays)
    np.savez_compressed(buffer, **named)
    return buffer.getvalue()


def npz_of_many_digits() -> bytes:
    one = np.zeros(1, np.uint8)
    return npz(x_train=np.zeros((400_000, 784), np.uint8), y_train=one, x_test=one, y_test=one)


def zip_of(members: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def png(width: int, height: int, extra: bytes = b"") -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0))
    text = chunk(b"zTXt", b"a\0\0" + extra) if extra else b""
    return b"\x89PNG\r\n\x1a\n" + header + text + chunk(b"IDAT", zlib.compress(bytes(10**6))) + chunk(b"IEND", b"")


def tensors(header: bytes, length: int | None = None) -> bytes:
    return (len(header) if length is None else length).to_bytes(8, "little") + header


def model_without_its_layers() -> bytes:
    """Ten layers of 3,000 neurons, which could be trained, and arrays of one number each."""
    sizes = [784, *[3_000] * 10, 10]
    described = {"format_version": 1, "sizes": sizes, "hidden": "sigmoid", "output": "sigmoid", "cost": "quadratic"}
    names = [f"{kind}.{index}" for kind in ("weights", "biases") for index in range(len(sizes) - 1)]
    arrays = {name: np.zeros((1, 1), np.float32) for name in names}
    return safetensors.numpy.save(arrays, {"digitpad": json.dumps(described)})


def noise(side: int, kind: str) -> bytes:
    pixels = np.random.default_rng(0).integers(0, 256, (side, side, 3)).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, kind)
    return buffer.getvalue()


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a pickle of zeros": ("mnist.pkl.gz", lambda: packed_zeros(300)),
    "a pickle of lists": ("mnist.pkl.gz", lambda: gzip.compress(b"]" * 100_000_000, 1)),
    "a text that is all of the pickle": (
        "mnist.pkl.gz", lambda: gzip.compress(b"T" + struct.pack("<i", 2**28) + bytes(2**28), 1)
    ),
    "a gzip name of 50 MB": ("mnist.pkl.gz", lambda: b"\x1f\x8b\x08\x08" + bytes(6) + b"a" * 50_000_000),
    "a gzip file of many": ("mnist.pkl.gz", lambda: gzip.compress(b"") * 500_000),
    "an npz of 400,000 digits": ("mnist.npz", npz_of_many_digits),
    "an npz of 45,000 members": ("mnist.npz", lambda: zip_of({str(i): b"" for i in range(45_000)})),
    "an npz packed by LZMA": ("mnist.npz", lambda: zip_of({"x_train.npy": bytes(10**6)}, zipfile.ZIP_LZMA)),
    "a zip in bytes that are none": ("mnist.npz", lambda: npz_files(Path())[0][:-60] + b"PK\5\6" + b"\xff" * 60),
    "a picture of 1 x 50,000,000": ("a.png", lambda: png(1, 50_000_000)),
    "a picture of 50,000 x 50,000": ("a.png", lambda: png(50_000, 50_000)),
    "a text of 128 MB in a picture": ("a.png", lambda: png(9, 9, zlib.compress(bytes(2**27)))),
    "a large animation": ("a.gif", lambda: b"GIF89a" + struct.pack("<2H3B", 65535, 65535, 0, 0, 0) + b",;"),
    "a model whose header is a gigabyte": ("m.safetensors", lambda: tensors(b"{}", 2**30)),
    "a model whose header is nested": ("m.safetensors", lambda: tensors(b"[" * 2**22)),
    "a model whose header is lists": ("m.safetensors", lambda: tensors(b"[" + b"{}," * 2**21 + b"{}]")),
    "a model whose history is millions of epochs": (
        "m.safetensors",
        lambda: tensors(b'{"__metadata__": {"digitpad": "{\\"history\\": [' + b"{}," * 2_600_000 + b'{}]}"}}'),
    ),
    "a model without the layers that it describes": ("m.safetensors", model_without_its_layers),
    "a model that describes gigabytes": (
        "m.safetensors",
        lambda: tensors(
            json.dumps(
                {"__metadata__": {"digitpad": json.dumps({"format_version": 1, "sizes": [784] + [90_000] * 40 + [10]})}}
            ).encode()
        ),
    ),
    "a drawing that is nested": ("d.json", lambda: b"[" * 2**22),
    "a drawing of lists": ("d.json", lambda: b'{"strokes": [' + b"[]," * 2**20 + b"[]]}"),
    "lines without end": ("d.jsonl", lambda: b"x\n" * 5_000_000),
    "one line without end": ("d.jsonl", lambda: b"[" * 50_000_000),
}  # fmt: skip
READERS = {
    ".gz": read_data, ".npz": read_data, ".png": read_a_picture, ".gif": read_a_picture, ".safetensors": read_model,
    ".json": read_a_drawing, ".jsonl": read_a_drawing,
}  # fmt: skip


def measured(path: Path, reader: Callable[[Path], None]) -> None:
    """Read what is to be refused: one sentence, within the bounds of memory and time."""
    sentences = []

    def read(place: Path) -> None:
        try:
            reader(place)
        except DigitpadError as error:
            sentences.append(str(error))
            raise

    found = fuzz.measured(read, path)
    assert not found["fault"], found["fault"]
    assert len(sentences) == 1 and str(path) in sentences[0]


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_bounds(tmp_path, name):
    file, content = BOMBS[name]
    path = tmp_path / file
    path.write_bytes(content())
    measured(path, READERS[path.suffix])


@pytest.mark.parametrize("name", ["a.png", "a.gif", "d.json", "d.jsonl", "m.safetensors", "mnist.npz", "mnist.pkl.gz"])
def test_a_file_of_two_gigabytes_is_not_read(tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write({".png": png(9, 9), ".npz": b"PK\3\4"}.get(path.suffix, b""))
        file.truncate(2**31)
    measured(path, READERS[path.suffix])


@posix
@pytest.mark.parametrize("kind", ["fifo", "/dev/zero", "/dev/random", "circle", "folder", "nowhere"])
@pytest.mark.parametrize("name", ["a.png", "d.json", "d.jsonl", "m.safetensors", "mnist.npz", "mnist.pkl.gz"])
def test_what_is_no_file_is_refused_at_once(tmp_path, name, kind):
    path = tmp_path / name
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
        path = path / name if path.suffix in (".npz", ".gz") else path  # a folder may hold data
    else:
        path.symlink_to(name if kind == "circle" else kind)
    measured(path, READERS[path.suffix])


@posix
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_a_folder_of_pipes_in_place_of_data_is_refused_at_once(tmp_path, suffix):
    for name in (*mnist_loader.TRAINING, *mnist_loader.TEST):
        os.mkfifo(tmp_path / f"{name}{suffix}")
    measured(tmp_path, read_data)


# What is large and honest


def test_a_large_honest_picture_is_read_within_bounds(tmp_path):
    path = tmp_path / "large.png"
    path.write_bytes(noise(2_500, "BMP"))
    found = fuzz.measured(read_a_picture, path)
    assert found["opened"] and not found["fault"]
    # That the memory is measured at all: four bytes a pixel are in use at least.
    assert int(str(found["memory"])) > 4 * 2_500**2 or not Path("/proc/self/clear_refs").exists()
