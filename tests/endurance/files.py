"""The files that the monkey opens, drops and pastes: valid, damaged and hostile ones of every kind."""

from __future__ import annotations

import gzip
import io
import json
import os
import struct
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageDraw

from digitpad import model_file
from digitpad.model_file import Model
from digitpad.nn.network import Network

SHAPES = ((784, 10), (784, 1, 10), (784, 7, 10), (784, 40, 10), (784, 20, 16, 10), (784, 300, 10), (784, 5, 4, 3, 10))
NAMES = ("seven", "<img src=x onerror=y>", "<b>bold</b>", "Ünïcode 数字", "two words", "a" * 120, "50%")
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 28 28\n%%EndComments\nshowpage\n%%EOF\n"
DIGITS = {"zero": [(14, 4), (6, 14), (14, 24), (22, 14), (14, 4)], "seven": [(5, 5), (22, 5), (11, 24)]}


def write_some_file(folder: Path, rng: Random) -> Path:
    """A new file or folder of a random kind. The same numbers give the same file."""
    folder.mkdir(parents=True, exist_ok=True)
    return rng.choice(KINDS)(folder, rng)


def write_some_model(folder: Path, rng: Random) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return _model(folder, rng)


def _model(folder: Path, rng: Random) -> Path:
    sizes = rng.choice(SHAPES)
    hidden, (output, cost) = (
        rng.choice(("sigmoid", "relu", "tanh")),
        rng.choice((("softmax", "cross_entropy"), ("sigmoid", "quadratic"), ("sigmoid", "cross_entropy"))),
    )
    network = Network(
        list(sizes), hidden=hidden, output=output, cost=cost, rng=np.random.default_rng(rng.randrange(99))
    )
    path = folder / f"{rng.choice(NAMES).replace('/', '-')}.safetensors"
    weights = tuple(layer.copy() for layer in network.weights) if rng.random() < 0.5 else None
    model_file.save(Model(network, name=rng.choice(NAMES), initial_weights=weights), path)
    return path


def _damaged_model(folder: Path, rng: Random) -> Path:
    whole = _model(folder, rng).read_bytes()
    path = folder / f"damaged{rng.choice(('.safetensors', '.keras'))}"
    header = rng.choice((2**63, 2**32, 0, 7))
    damaged: tuple[Callable[[], bytes], ...] = (
        lambda: whole[: rng.randrange(len(whole))],
        lambda: b"",
        lambda: rng.randbytes(300),
        lambda: struct.pack("<Q", header) + whole[8:],
        lambda: struct.pack("<Q", 40_000) + b"[" * 40_000,
        lambda: whole.replace(b'"F32"', b'"F16"'),
        lambda: whole.replace(b"784", b"783"),
        lambda: _with_flipped_bytes(whole, rng),
        lambda: _in_archive({"config.json": b"{}", "metadata.json": b"[]", "model.weights.h5": b"x"}),
    )
    path.write_bytes(rng.choice(damaged)())
    return path


def _with_flipped_bytes(whole: bytes, rng: Random) -> bytes:
    changed = bytearray(whole)
    for _ in range(20):
        changed[rng.randrange(min(len(changed), 3000))] ^= 1 << rng.randrange(8)
    return bytes(changed)


def _in_archive(members: dict[str, bytes]) -> bytes:
    import zipfile

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return content.getvalue()


def _picture(folder: Path, rng: Random) -> Path:
    suffix = rng.choice((".png", ".jpg", ".bmp", ".gif", ".webp", ".tif", ".pgm"))
    mode = rng.choice(("L", "RGB", "1")) if suffix not in (".pgm", ".jpg") else "L"
    path = folder / f"{rng.choice(('digit', 'A picture, of digits', '数字'))}{suffix}"
    some_picture(rng).convert(mode).save(path)
    return path


def some_picture(rng: Random) -> Image.Image:
    """Strokes on paper, or nothing, in a size that may be strange."""
    width, height = rng.choice(((28, 28), (200, 100), (640, 480), (1, 1), (2, 900), (1500, 8), (1600, 1200)))
    picture = Image.new("RGB", (width, height), rng.choice(("white", "black", "#d8c8a0")))
    pen = ImageDraw.Draw(picture)
    for _ in range(rng.randrange(4)):
        points, size = rng.choice(list(DIGITS.values())), min(width, height) / 28
        left = rng.uniform(0, max(1, width - 28 * size))
        pen.line([(left + x * size, y * size) for x, y in points], rng.choice(("black", "white", "blue")), 3)
    return picture


def _damaged_picture(folder: Path, rng: Random) -> Path:
    path = folder / f"damaged{rng.choice(('.png', '.jpg', '.gif', '.tiff', '.PNG'))}"
    content = io.BytesIO()
    some_picture(rng).save(content, rng.choice(("PNG", "JPEG", "GIF", "TIFF")))
    whole = content.getvalue()
    path.write_bytes(
        rng.choice((whole[: len(whole) // 2], b"", rng.randbytes(200), EPS, b"BLP2" + bytes(200), b"GIF89a"))
    )
    return path


def _strokes(folder: Path, rng: Random) -> Path:
    points = [[[float(x), float(y)] for x, y in points] for points in DIGITS.values()]
    deep: object = []
    for _ in range(200):
        deep = [deep]
    texts = (
        json.dumps({"strokes": points}),
        "\ufeff" + json.dumps({"strokes": points[:1]}),
        json.dumps({"strokes": []}),
        json.dumps({"strokes": ["seven", True, {}]}),
        json.dumps({"strokes": [[[1e308, -1e308], [0, 1e300]]]}),
        json.dumps({"strokes": [[["1", None]]]}),
        '{"strokes": [[[NaN, Infinity]]]}',
        '{"strokes": [[[1' + "0" * 400 + ", 2]]]}",
        json.dumps({"strokes": deep}),
        "[" * 100_000,
        "",
        "\x00\xff",
    )
    path = folder / f"strokes{rng.choice(('.json', '.jsonl'))}"
    path.write_text(rng.choice(texts), "utf-8")
    return path


def _arrays(folder: Path, rng: Random) -> Path:
    path = folder / rng.choice(("mnist.npz", "arrays.npz", "odd.NPZ"))
    images = np.zeros(rng.choice(((3, 28, 28), (3, 14, 56), (0, 28, 28), (3, 784))), rng.choice((np.uint8, float)))
    labels = np.zeros(rng.choice((3, 0)), np.uint8)
    np.savez(path, x_train=images, y_train=labels, x_test=images, y_test=labels)
    return path


def _data_folder(folder: Path, rng: Random) -> Path:
    place = folder / rng.choice(("digits", "nothing here", "<i>digits & more"))
    place.mkdir(exist_ok=True)
    if rng.random() < 0.7:
        write_digits(place, "mine", np.zeros((20, 784), np.uint8), np.arange(20, dtype=np.uint8) % 10)
    return place


def write_digits(folder: Path, name: str, images: np.ndarray, labels: np.ndarray) -> None:
    """A pair of IDX files out of uint8 (n, 784) and (n,)."""
    n = len(images)
    for kind, header, content in (
        ("images-idx3-ubyte", struct.pack(">4I", 0x803, n, 28, 28), images),
        ("labels-idx1-ubyte", struct.pack(">2I", 0x801, n), labels),
    ):
        with gzip.open(folder / f"{name}-{kind}.gz", "wb", compresslevel=1) as file:
            file.write(header + content.astype(np.uint8).tobytes())


def _other(folder: Path, rng: Random) -> Path:
    path = folder / rng.choice(("notes.txt", "paper.pdf", "drawing.svg", "photo.heic", "no suffix", "gone.png"))
    if path.name != "gone.png":
        path.write_bytes(rng.choice((b"%PDF-1.4", b"<svg/>", b"Some words.", rng.randbytes(64))))
    return path


def _link(folder: Path, rng: Random) -> Path:
    path = folder / f"link{rng.choice(('.png', '.safetensors', '.json'))}"
    path.unlink(missing_ok=True)
    path.symlink_to(rng.choice((path, folder, folder / "missing")))  # never to a device: a save follows it
    return path


def _pipe(folder: Path, rng: Random) -> Path:
    """Whoever opens it for reading waits for ever."""
    path = folder / f"pipe{rng.choice(('.png', '.safetensors', '.json', '.keras'))}"
    if hasattr(os, "mkfifo") and not path.exists():
        os.mkfifo(path)
    return path


KINDS: tuple[Callable[[Path, Random], Path], ...] = (
    _model,
    _model,
    _damaged_model,
    _picture,
    _picture,
    _damaged_picture,
    _strokes,
    _strokes,
    _arrays,
    _data_folder,
    _other,
    _link,
    _pipe,
)
