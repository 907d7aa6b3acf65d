"""The kinds of files that the fuzzer damages: real ones to begin with, and what reads them and looks at the result."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import struct
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from digitpad import model_file, tensor_file, training_file
from digitpad.digits import drawings, mnist_loader, picture_file
from digitpad.digits.pictures import read_picture
from digitpad.digits.reading import Reading, recognize_number
from digitpad.digits.recognition import recognize_image, recognize_images
from digitpad.digits.rejection import Rejection
from digitpad.interop import export_model, open_model
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.printable import is_printable
from tests.endurance import data_sets
from tests.endurance.damage import Change, Unwrap
from tests.endurance.kept_settings import change_value, read_recovery, read_settings, recoveries, settings
from tests.endurance.kept_trainings import read_training, trainings
from tests.interop import keras_forms


@dataclass(frozen=True)
class Kind:
    """A kind of file.

    Attributes:
        originals: the contents of real files; may use the folder.
        read: reads a file and asserts that what came of it is valid.
        name: what the file is called.
        unwrap: changes what is packed in a file and packs it again, so that no checksum protects it.
        put: writes a content to be read, and returns the path for `read`.
    """

    originals: Callable[[Path], list[bytes]]
    read: Callable[[Path], None]
    name: str
    unwrap: Unwrap | None = None

    def put(self, content: bytes, folder: Path) -> Path:
        (folder / self.name).write_bytes(content)
        return folder / self.name


# Models


def a_model(sizes: tuple[int, ...] = (784, 6, 10), **options: Any) -> Model:
    network = Network(list(sizes), rng=np.random.default_rng(len(sizes)), **options)
    history = tuple({"epoch": epoch, "training_loss": 0.5, "validation_accuracy": 0.9} for epoch in range(3))
    initial = tuple(w + 1 for w in network.weights)
    return Model(network, "a model", history=history, initial_weights=initial, rejection=Rejection(1.2, 3.0), seed=1)


def models(folder: Path) -> list[bytes]:
    made = (
        a_model(),
        a_model((784, 10), output="softmax", cost="cross_entropy"),
        a_model((784, 5, 4, 10), hidden="relu", dtype=np.float64),
    )
    return [_saved(model, folder / "made.safetensors") for model in made]


def _saved(model: Model, path: Path) -> bytes:
    export_model(model, path)
    return path.read_bytes()


def change_header(content: bytes, change: Change, rng: np.random.Generator) -> bytes:
    """Another header for a .safetensors file, or another description within it."""
    length = int.from_bytes(content[:8], "little")
    header, arrays = content[8 : 8 + length], content[8 + length :]
    if rng.random() < 0.7:
        described = json.loads(header)
        text = change(described["__metadata__"]["digitpad"].encode()).decode(errors="replace")
        described["__metadata__"]["digitpad"] = text
        header = json.dumps(described).encode()
    else:
        header = change(header)
    return len(header).to_bytes(8, "little") + header + arrays


def read_model(path: Path) -> None:
    check_model(open_model(path))


def check_model(model: Model) -> None:
    """Whether a model is whole: shapes, finite numbers, texts that can be shown, a description that can be saved."""
    network = model.network
    assert network.sizes[0] == 784 and network.sizes[-1] == len(model.classes)
    for n_in, n_out, w, b in zip(network.sizes, network.sizes[1:], network.weights, network.biases, strict=False):
        assert w.shape == (n_out, n_in) and b.shape == (n_out, 1) and w.dtype == b.dtype == network.dtype
        assert np.isfinite(w).all() and np.isfinite(b).all()
    assert model.initial_weights is None or len(model.initial_weights) == len(network.weights)
    assert is_printable(model.name) and is_printable(model.recipe)
    rejection = None if model.rejection is None else asdict(model.rejection)
    described = [model.name, model.recipe, model.seed, model.history, model.test_accuracy, asdict(model.ink), rejection]
    json.dumps(described, allow_nan=False).encode()
    recognize_image(np.zeros((28, 28), np.uint8), network, model.rejection, model.classes)


def keras_files(folder: Path) -> list[bytes]:
    options: dict[str, Any] = {"hidden": "relu", "output": "softmax", "cost": "cross_entropy"}
    made = (a_model(**options), a_model((784, 10), **options), a_model((784, 5, 4, 10), **options, dtype=np.float64))
    return [_saved(model, folder / "made.keras") for model in made] + _in_forms(folder, keras_forms.write_new)


def old_keras_files(folder: Path) -> list[bytes]:
    return _in_forms(folder, keras_forms.write_old)


def bare_weights(folder: Path) -> list[bytes]:
    """What PyTorch, the book's programs and our own export hold of a network."""
    network = a_model((784, 6, 10), hidden="relu", output="softmax", cost="cross_entropy").network
    layers = list(enumerate(zip(network.weights, network.biases, strict=True)))
    named = {f"{n}.{name}": array for n, (w, b) in layers for name, array in (("weight", w), ("bias", b.ravel()))}
    saved = {"sizes": network.sizes, "weights": [w.round(2).tolist() for w in network.weights], "cost": "QuadraticCost"}
    text = json.dumps(saved | {"biases": [b.tolist() for b in network.biases]})
    return [
        b"".join(tensor_file.pieces(named, {})),
        b"".join(tensor_file.pieces(named, {"format": "pt"})),
        text.encode(),
        _saved(Model(network), folder / "made.npz"),
    ]


def _in_forms(folder: Path, write: Callable[[keras_forms.Layer, Path], None]) -> list[bytes]:
    """With a model in the model and normalizations, which a plain chain has not."""
    hidden, output = keras_forms.dense(784, 6), keras_forms.dense(6, 10, seed=1)
    statistics = (np.full(784, 0.1, np.float32), np.ones(784, np.float32), np.array(9))
    normalization = keras_forms.Layer("Normalization", {"axis": -1}, statistics, ("mean", "variance", "count"))
    made = (
        keras_forms.model(
            keras_forms.model(keras_forms.pixels(784), hidden, keras_forms.Layer("ReLU"), output),
            keras_forms.Layer("Softmax"),
        ),
        keras_forms.model(keras_forms.pixels(784), normalization, keras_forms.dense(784, 10, "softmax")),
    )
    contents = []
    for whole in made:
        write(whole, folder / "made")
        contents.append((folder / "made").read_bytes())
    return contents


# Packed files


def change_zip_member(content: bytes, change: Change, rng: np.random.Generator) -> bytes:
    """Another content for one member of a zip file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    chosen, packed = rng.integers(len(members)), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED if rng.random() < 0.5 else zipfile.ZIP_STORED) as archive:
        for index, (info, member) in enumerate(members):
            archive.writestr(info.filename, change(member) if index == chosen else member)
    return packed.getvalue()


def change_gzip(content: bytes, change: Change, rng: np.random.Generator) -> bytes:
    """Another content for a gzip file."""
    return gzip.compress(change(gzip.decompress(content)), 1)


# Data


def _digits(n: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(n)
    return rng.integers(0, 256, (n, 28, 28)).astype(np.uint8), rng.integers(0, 10, n).astype(np.uint8)


def npz_files(folder: Path) -> list[bytes]:
    (x, y), (x_test, y_test) = _digits(12), _digits(4)
    contents = []
    for save in (np.savez, np.savez_compressed):
        for kind in (np.uint8, np.float32, np.float64, np.int16):
            buffer = io.BytesIO()
            save(buffer, x_train=x.astype(kind), y_train=y.astype(kind), x_test=x_test.astype(kind), y_test=y_test)
            contents.append(buffer.getvalue())
    return contents


def pickles(folder: Path) -> list[bytes]:
    parts = tuple((x.reshape(-1, 784).astype(np.float32) / 255, y.astype(np.int64)) for x, y in map(_digits, (9, 3, 4)))
    return [gzip.compress(pickle.dumps(parts, protocol), 1) for protocol in (0, 1, 2, 3, 4, 5)]


def read_data(path: Path) -> None:
    check_dataset(mnist_loader.load_images(path))


def check_dataset(dataset: Dataset) -> None:
    for part in (dataset.training, dataset.validation, dataset.test):
        assert part is not None and part.images.dtype == np.uint8 and part.labels.dtype == np.int16
        assert part.images.shape == (len(part), 784) and part.labels.shape == (len(part),)
        assert not len(part) or part.labels.max() <= 9


def idx_files(folder: Path) -> list[bytes]:
    x, y = _digits(12)
    images = bytes([0, 0, 8, 3]) + struct.pack(">3I", *x.shape) + x.tobytes()
    labels = bytes([0, 0, 8, 1]) + struct.pack(">I", len(y)) + y.tobytes()
    return [images, gzip.compress(images, 1), labels, gzip.compress(labels, 1)]


def read_idx(path: Path) -> None:
    """As the pictures and as the labels of a folder whose other files are whole."""
    images, _, labels, _ = idx_files(path)
    damaged = path.read_bytes()
    for name, whole in (("images-idx3-ubyte", images), ("labels-idx1-ubyte", labels)):
        # The damaged file stands for what it began as; the name says nothing about gzip.
        stands_for_it = damaged[2:4] == whole[2:4] or damaged[:2] == b"\x1f\x8b"
        (path.parent / f"train-{name}").write_bytes(whole)
        (path.parent / f"t10k-{name}").write_bytes(damaged if stands_for_it else whole)
    check_dataset(mnist_loader.load_images(path.parent))


# Pictures and strokes


def pictures(folder: Path) -> list[bytes]:
    picture = Image.new("RGB", (60, 80), "white")
    ImageDraw.Draw(picture).line([(30, 10), (26, 70)], fill="black", width=7)
    contents = [_encoded(picture, kind) for kind in picture_file.FORMATS]
    contents += [_encoded(picture.convert(mode), "PNG") for mode in ("1", "L", "P", "RGBA", "LA")]
    contents += [_encoded(Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 200), "PNG")]
    contents += [_encoded(picture.convert(mode), "TIFF") for mode in ("1", "L", "CMYK", "F")]
    contents += [_encoded(picture, "TIFF", compression=name) for name in ("tiff_lzw", "jpeg", "tiff_deflate")]
    contents += [_encoded(picture, "JPEG", progressive=True), _encoded(picture, "WEBP", lossless=True)]
    frames = {"save_all": True, "append_images": [picture.rotate(90), picture], "duration": 50}
    contents += [_encoded(Image.new("RGB", (60, 80), "white"), kind, **frames) for kind in ("GIF", "WEBP", "PNG")]
    return [*contents, b"P3 3 2 255\n1 2 3 4 5 6 7 8 9 1 2 3 4 5 6 7 8 9\n", b"P6 2 2 300\n" + bytes(24)]


def _encoded(picture: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


_NETWORK = a_model((784, 10)).network


def read_a_picture(path: Path) -> None:
    picture = read_picture(path)
    assert np.isfinite(picture.ink).all() and picture.ink.min() >= 0 and picture.ink.max() <= 1
    assert max(picture.ink.shape) <= 1000 and len(picture.shown) == 4
    check_reading(picture.read(lambda images: recognize_images(images, _NETWORK)))


def strokes(folder: Path) -> list[bytes]:
    seven: list[list[list[float]]] = [[[10, 20], [60.5, 18], [72, 22.25], [41, 110]], [[30, 60], [70, 57]]]
    timed = [[[x, y, 17 * i] for i, (x, y) in enumerate(stroke)] for stroke in seven]
    return [json.dumps({"strokes": drawn}, indent=indent).encode() for drawn in (seven, timed, []) for indent in (0, 2)]


def read_a_drawing(path: Path) -> None:
    for line, drawn in drawings.read_strokes(path):
        assert line == 1
        check_reading(recognize_number(drawn, _NETWORK))


def check_reading(reading: Reading) -> None:
    assert reading.text == "".join(digit.before + digit.text for digit in reading.digits)
    assert sum(map(len, reading.rows)) == len(reading.digits)
    for digit in reading.digits:
        assert np.isfinite(digit.prediction.probabilities).all() and np.isfinite(digit.box).all()


KINDS: dict[str, Kind] = {
    "models": Kind(models, read_model, "model" + model_file.SUFFIX, change_header),
    "trainings": Kind(trainings, read_training, "model.safetensors" + training_file.SUFFIX, change_header),
    "bare weights": Kind(bare_weights, read_model, "model.safetensors"),
    "keras": Kind(keras_files, read_model, "model.keras", change_zip_member),
    "hdf5": Kind(old_keras_files, read_model, "model.h5"),
    "idx": Kind(idx_files, read_idx, "file"),
    "npz": Kind(npz_files, read_data, "mnist.npz", change_zip_member),
    "pickle": Kind(pickles, read_data, "mnist.pkl.gz", change_gzip),
    "csv": Kind(data_sets.csv_files, data_sets.read_table, "train.csv"),
    "sparse table": Kind(data_sets.sparse_tables, data_sets.read_data_set, "mnist.scale"),
    "arrays": Kind(data_sets.array_files, data_sets.read_data_set, "mine.npz", change_zip_member),
    "zip": Kind(data_sets.zip_files, data_sets.read_data_set, "mine.zip", change_zip_member),
    "own digits": Kind(data_sets.drawings, data_sets.read_data_set, "own.jsonl"),
    "idx set": Kind(data_sets.idx_pictures, data_sets.read_idx_pair, "letters-images-idx3-ubyte"),
    "quick draw": Kind(data_sets.quick_draw_files, data_sets.read_quick_draw, "full_numpy_bitmap_dog.npy"),
    "picture folder": Kind(data_sets.pictures, data_sets.read_picture_folder, "damaged.png"),
    "label table": Kind(data_sets.label_tables, data_sets.read_label_table, "y.csv"),
    "label list": Kind(data_sets.label_lists, data_sets.read_label_list, "labels.csv"),
    "pictures": Kind(pictures, read_a_picture, "picture.png"),
    "strokes": Kind(strokes, read_a_drawing, "drawing.json"),
    "settings": Kind(settings, read_settings, "settings.ini", change_value),
    "recovery": Kind(recoveries, read_recovery, "content", change_header),
}
