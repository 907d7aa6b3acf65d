"""Data sets that the fuzzer damages, in each form that people have them in, and what makes a loaded one valid."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from digitpad import data_files
from digitpad.errors import DatasetError

COUNT = 24


def _pictures(side: int = 28) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(side)
    return rng.integers(0, 256, (COUNT, side, side)).astype(np.uint8), np.arange(COUNT) % 4


def csv_files(folder: Path) -> list[bytes]:
    """With and without a header, of whole numbers and of others, of 28 x 28 and of other pictures, packed and plain,
    with each separator, in two encodings, the label in front and behind, with other columns, in colour, and with all
    pixels in one field."""
    (x, y), (small, _) = _pictures(), _pictures(8)
    header = ",".join(["label", *(f"pixel{n}" for n in range(784))])
    plain = _lines(x, y.tolist())
    named = _lines(x, [("shirt", "coat", "bag", "shoe")[label] for label in y])
    contents = [
        plain,
        f"{header}\n{plain}",
        f"\ufeff{header}\r\n".encode().decode() + plain.replace("\n", "\r\n"),
        plain.replace(",", ";"),
        named,
        _lines((x / 255).round(3), y.tolist()),
        _lines(small, y.tolist()),
        plain.replace(",", "  "),
        plain.replace(",", "\t").replace("\n", "\t\n"),
        _lines((x / 255).round(3), y.tolist()).replace(",", ";").replace(".", ","),
        "".join(f"{number},{','.join(line.split(',')[::-1])}\n" for number, line in enumerate(plain.splitlines())),
        _lines(x, [",".join(map(str, row)) for row in np.eye(4, dtype=int)[y].tolist()]),
        _lines(x, [",".join(map(str, row)) for row in (np.eye(4)[y] == 1).tolist()]),
        _lines(np.repeat(small, 3, axis=2), y.tolist()),
        f"split,{header}\n" + _lines(x, [f"{('train', 'test')[n % 2]},{label}" for n, label in enumerate(y)]),
        "emotion,pixels,Usage\n" + _texts(small, y.tolist()),
    ]
    return [content.encode() for content in contents] + [gzip.compress(plain.encode(), 1), plain.encode("utf-16")]


def sparse_tables(folder: Path) -> list[bytes]:
    """Of bytes, fractions and numbers below 0, plain and packed, with names and with numbers for labels."""
    (x, y), (small, _) = _pictures(), _pictures(8)
    made = [
        _sparse(x, y.tolist()),
        _sparse((small / 255).round(3), list("abcd" * 6)),
        _sparse(small / 128 - 1, y.tolist()),
    ]
    return [*made, gzip.compress(made[0], 1)]


def _sparse(images: np.ndarray, labels: list[object]) -> bytes:
    rows = ([f"{n}:{value:g}" for n, value in enumerate(image.ravel().tolist(), 1) if value] for image in images)
    return "".join(f"{label} {' '.join(row)} \n" for label, row in zip(labels, rows, strict=True)).encode()


def _lines(images: np.ndarray, labels: list[object]) -> str:
    rows = zip(labels, images.reshape(COUNT, -1).tolist(), strict=True)
    return "\n".join(",".join(map(str, [label, *pixels])) for label, pixels in rows) + "\n"


def _texts(images: np.ndarray, labels: list[int]) -> str:
    rows = enumerate(zip(labels, images.reshape(COUNT, -1).tolist(), strict=True))
    uses = "Training", "PublicTest", "PrivateTest"
    return "".join(f"{label},{' '.join(map(str, pixels))},{uses[n % 3]}\n" for n, (label, pixels) in rows)


def array_files(folder: Path) -> list[bytes]:
    """`.npz` under several names, of several shapes and types, with labels in each of their forms."""
    (x, y), (small, _) = _pictures(), _pictures(12)
    one_hot = np.eye(4)[y]
    sets: list[dict[str, np.ndarray]] = [
        {"images": x, "labels": y},
        {
            "x_train": x / 255,
            "y_train": y.astype(np.float32),
            "x_test": x[:8] / 255,
            "y_test": y[:8].astype(np.float32),
        },
        {"X": x.reshape(COUNT, 784).astype(np.float32), "y": y[:, np.newaxis]},
        {"data": x[:, np.newaxis].astype(np.int16), "target": one_hot},
        {"train_images": small[..., np.newaxis], "train_labels": y},
        {"images": np.repeat(small[..., np.newaxis], 3, axis=3), "labels": y.astype(np.uint64)},
    ]
    contents = []
    for index, arrays in enumerate(sets):
        buffer = io.BytesIO()
        named: dict[str, Any] = dict(arrays)
        (np.savez_compressed if index % 2 else np.savez)(buffer, **named)
        contents.append(buffer.getvalue())
    return contents


def drawings(folder: Path) -> list[bytes]:
    """Own digits, a line each; one of them is none of the classes."""
    seven: list[list[list[float]]] = [[[10, 20], [60.5, 18], [72, 22.25], [41, 110]], [[30, 60], [70, 57]]]
    contents = []
    for names in (range(4), ("a", "b", "c", "d")):
        lines = [{"label": label, "strokes": seven} for label in names] * 6 + [{"label": None, "strokes": seven}]
        contents.append("\n".join(map(json.dumps, lines)).encode())
    drawn = [[[x for x, _ in stroke], [y for _, y in stroke]] for stroke in seven]
    words = [{"word": name, "countrycode": "US", "drawing": drawn} for name in "ab"] * 6
    return [*contents, "\n".join(map(json.dumps, words)).encode()]


def idx_pictures(folder: Path) -> list[bytes]:
    """Pictures alone; `read_idx_pair` puts whole labels beside them."""
    contents = []
    for x in (_pictures()[0], _pictures(10)[0], _pictures()[0].reshape(COUNT, 784)):
        content = bytes([0, 0, 8, x.ndim]) + struct.pack(f">{x.ndim}I", *x.shape) + x.tobytes()
        contents += [content, gzip.compress(content, 1)]
    return contents


def read_idx_pair(path: Path) -> None:
    labels = path.with_name("letters-labels-idx1-ubyte")
    labels.write_bytes(bytes([0, 0, 8, 1]) + struct.pack(">I", COUNT) + _pictures()[1].astype(np.uint8).tobytes())
    read_data_set(path.parent)


def quick_draw_files(folder: Path) -> list[bytes]:
    x = _pictures()[0].reshape(COUNT, 784)
    contents = []
    for array in (x, x.reshape(COUNT, 28, 28)):
        buffer = io.BytesIO()
        np.save(buffer, array)
        contents.append(buffer.getvalue())
    return contents


def read_quick_draw(path: Path) -> None:
    np.save(path.with_name("full_numpy_bitmap_cat.npy"), np.zeros((COUNT, 784), np.uint8))
    read_data_set(path.parent)


def pictures(folder: Path) -> list[bytes]:
    """One picture of a folder of classes; `read_picture_folder` puts whole ones beside it."""
    contents = []
    for kind in ("PNG", "JPEG", "BMP", "GIF"):
        buffer = io.BytesIO()
        Image.fromarray(_pictures(20)[0][0]).save(buffer, kind)
        contents.append(buffer.getvalue())
    return contents


def label_lists(folder: Path) -> list[bytes]:
    """With each separator, with and without a header; `read_label_list` puts the pictures beside them."""
    pairs = [(f"{number}.png", "ab"[number % 2]) for number in range(6)]
    contents = ["".join(f"{name}{separator}{label}\n" for name, label in pairs) for separator in (",", ";", "\t", " ")]
    contents.append("id,what,label\n" + "".join(f'train/{name},"x, y",{label}\n' for name, label in pairs))
    marked = (f"{name},{('train', 'val')[n > 3]},{n % 2},{(n + 1) % 2}\n" for n, (name, _) in enumerate(pairs))
    contents.append("file,set,label_a,label_b\n" + "".join(marked))
    return [content.encode() for content in contents]


def read_label_list(path: Path) -> None:
    for number in range(6):
        (path.parent / f"{number}.png").write_bytes(pictures(path)[0])
    read_data_set(path.parent)


def label_tables(folder: Path) -> list[bytes]:
    """Labels alone, of numbers and of names; `read_label_table` puts the pixels beside them."""
    labels = _pictures()[1].tolist()
    plain = "".join(f"{label}\n" for label in labels)
    return [plain.encode(), f"label\n{plain}".encode(), "".join(f'"{"abcd"[label]}"\r\n' for label in labels).encode()]


def read_label_table(path: Path) -> None:
    rows = _pictures()[0].reshape(COUNT, -1).tolist()
    path.with_name("x.csv").write_text("".join(",".join(map(str, row)) + "\n" for row in rows))
    read_data_set(path.parent)


def read_picture_folder(path: Path) -> None:
    for name in ("cat", "dog"):
        place = path.parent / name
        place.mkdir(exist_ok=True)
        for number in range(3):
            (place / f"{number}.png").write_bytes(pictures(path)[0])
    path.replace(path.parent / "cat" / "damaged.png")
    read_data_set(path.parent)


def zip_files(folder: Path) -> list[bytes]:
    """A table, IDX files, and folders of pictures, one of them beside what macOS adds."""
    x, y = _pictures()
    header = bytes([0, 0, 8, 3]) + struct.pack(">3I", *x.shape), bytes([0, 0, 8, 1]) + struct.pack(">I", COUNT)
    sets = (
        {"train.csv": _lines(x, y.tolist()).encode(), "test.csv": b"1,2\n"},
        {"raw/images-idx3-ubyte": header[0] + x.tobytes(), "raw/labels-idx1-ubyte": header[1] + bytes(y.tolist())},
        {f"set/{'ab'[number % 2]}/{number}.png": pictures(folder)[0] for number in range(6)}
        | {"__MACOSX/a/._0.png": b"x"},
    )
    contents = []
    for files in sets:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                archive.writestr(name, content)
        contents.append(buffer.getvalue())
    return contents


def read_data_set(place: Path) -> None:
    loaded = data_files.load(place)
    classes = len(loaded.dataset.classes)
    for part in (loaded.dataset.training, loaded.dataset.validation, loaded.dataset.test):
        if part is not None:
            assert part.images.dtype == np.uint8 and part.images.shape == (len(part), 784)
            assert part.labels.shape == (len(part),) and np.issubdtype(part.labels.dtype, np.integer)
            assert not len(part) or (part.labels.min() >= 0 and part.labels.max() < classes)
    assert len(loaded.everything()) and loaded.name
    assert all(remark.endswith(".") and "\n" not in remark for remark in loaded.remarks)


def read_table(path: Path) -> None:
    """As a data set and as pictures to be answered, which a broken line refuses."""
    read_data_set(path)
    with suppress(DatasetError):
        images = data_files.load_unlabelled(path)
        assert images.dtype == np.uint8 and images.shape[1:] == (784,)
