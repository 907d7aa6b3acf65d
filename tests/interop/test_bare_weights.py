"""Networks that other programs have stored as weights alone: PyTorch's tensors, the book's JSON, our own arrays."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from digitpad import model_file, paths, tensor_file
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError, ModelFileError
from digitpad.interop import bare_weights, export_model, open_model
from digitpad.interop.pixel_range import with_pixels_to_one
from digitpad.model_file import Model
from digitpad.nn.network import Network

RNG = np.random.default_rng(4)
PIXELS = RNG.random((784, 20)).astype(np.float32)
Tensors = dict[str, np.ndarray]


def tensors(network: Network, names: str) -> Tensors:
    """Weights and biases as PyTorch has them; `names`: of the layers, in any order."""
    found: Tensors = {}
    for name, w, b in zip(names.split(), network.weights, network.biases, strict=True):
        found[f"{name}.weight"], found[f"{name}.bias"] = w, b.ravel()
    return found


def written(found: Tensors, path: Path) -> Path:
    save_file({name: np.ascontiguousarray(array) for name, array in found.items()}, path)
    return path


def a_network(sizes: list[int], hidden: str = "relu", output: str = "softmax") -> Network:
    return Network(sizes, hidden=hidden, output=output, cost="cross_entropy", initialization="he", rng=RNG)


def assert_same(opened: Model, network: Network) -> None:
    np.testing.assert_allclose(opened.network.feedforward(PIXELS), network.feedforward(PIXELS), atol=1e-5)


@pytest.mark.parametrize("names", ["fc1 fc2 fc3", "net.0 net.2 net.10", "input hidden output", "l9 l10 l11"])
def test_a_state_dict_of_pytorch_opens(tmp_path: Path, names: str) -> None:
    network = a_network([784, 30, 20, 26])
    opened = open_model(written(tensors(network, names), tmp_path / "net.safetensors"))
    assert_same(opened, network)
    assert len(opened.classes) == 26 and opened.name == "net"
    assert opened.remark_on("net.safetensors").endswith("ReLU and pixels from 0 to 1 were assumed.")


def test_layers_of_equal_size_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    network = a_network([784, 16, 16, 16, 12])
    assert_same(open_model(written(tensors(network, "fc9 fc10 fc11 fc12"), tmp_path / "a.safetensors")), network)


def test_kernels_half_precision_and_missing_biases_are_no_hindrance(tmp_path: Path) -> None:
    network = a_network([784, 30, 26])
    network.biases[0][:] = 0
    found = tensors(network, "dense dense_1")
    del found["dense.bias"]
    kernels = {
        name.replace(".weight", "/kernel"): array.T if array.ndim == 2 else array for name, array in found.items()
    }
    kernels["dense_1/bias"] = kernels.pop("dense_1.bias")
    assert_same(open_model(written(kernels, tmp_path / "kernels.safetensors")), network)
    half = {name: array.astype(np.float16) for name, array in found.items()}
    opened = open_model(written(half, tmp_path / "half.safetensors")).network
    assert opened.dtype == np.float32
    np.testing.assert_allclose(opened.feedforward(PIXELS), network.feedforward(PIXELS), atol=0.01)


@pytest.mark.parametrize("scale, offset", bare_weights.PIXEL_RANGES)
@pytest.mark.parametrize("model", ["book", "default"])
def test_what_no_file_says_is_found_out_by_reading_digits(
    tmp_path: Path, model: str, scale: float, offset: float
) -> None:
    network = model_file.load(paths.models_folder() / f"{model}.safetensors").network
    other = network.copy()
    other.weights[0] = network.weights[0] / np.float32(scale)
    other.biases[0] = network.biases[0] - np.float32(offset) * other.weights[0].sum(axis=1, keepdims=True)
    names = " ".join(f"fc{number}" for number in range(len(network.weights)))
    opened = open_model(written(tensors(other, names), tmp_path / "net.safetensors"))
    assert opened.network.hidden.name == network.hidden.name and opened.classes.are_digits
    assert (opened.network.feedforward(PIXELS).argmax(axis=0) == network.feedforward(PIXELS).argmax(axis=0)).all()
    assert opened.remark_on("net.safetensors").endswith("those with which it reads most test digits.")


def test_of_what_reads_no_digits_the_usual_is_assumed(tmp_path: Path) -> None:
    network = a_network([784, 30, 10])
    opened = open_model(written(tensors(network, "fc1 fc2"), tmp_path / "net.safetensors"))
    assert_same(opened, network)
    assert opened.remark.endswith("were assumed.")


# What opening takes at most beside the program, where the window has about 100 MB of its own and may take 300.
MOST_MB = 160
MEASURED = """
import sys
from digitpad.interop import open_model

def peak():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024

before = peak()
assert open_model(sys.argv[1]).remark
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is known from /proc")
@pytest.mark.parametrize(
    ("dtype", "kernels"), [(np.float16, False), (np.float32, False), (np.float32, True), (np.float64, False)]
)
def test_the_largest_file_takes_no_more_memory_than_there_is_for_it(
    tmp_path: Path, dtype: type[np.floating[Any]], kernels: bool
) -> None:
    n = bare_weights.LARGEST_ARRAYS // max(4, np.dtype(dtype).itemsize) // 794
    name, shapes = ("kernel", ((784, n), (n, 10))) if kernels else ("weight", ((n, 784), (10, n)))
    found = {f"fc{number}.{name}": np.ones(shape, dtype) for number, shape in enumerate(shapes)}
    path = written(found, tmp_path / "net.safetensors")
    done = subprocess.run([sys.executable, "-c", MEASURED, path], capture_output=True, text=True, check=False)
    assert not done.returncode, done.stderr
    assert float(done.stdout) < MOST_MB


@pytest.mark.parametrize(
    ("shapes", "dtypes"),
    [
        ([(21_200, 784), (10, 21_200)], [np.float16, np.float16]),
        ([(11_000, 784), (10, 11_000)], [np.float16, np.float64]),
        ([(1, 784), (100_000, 1), (10, 100_000)], [np.float32] * 3),
    ],
)
def test_what_would_take_more_is_refused(
    tmp_path: Path, shapes: list[tuple[int, int]], dtypes: list[type[np.floating[Any]]]
) -> None:
    found = {
        f"fc{i}.weight": np.ones(shape, dtype) for i, (shape, dtype) in enumerate(zip(shapes, dtypes, strict=True))
    }
    with pytest.raises(ModelFileError, match="its layers are too large"):
        open_model(written(found, tmp_path / "net.safetensors"))


def test_digits_are_read_for_networks_of_ten_classes_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def not_asked(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(mnist_loader, "load_test_images", not_asked)
    path = written(tensors(a_network([784, 30, 26]), "fc1 fc2"), tmp_path / "net.safetensors")
    assert open_model(path).remark.endswith("were assumed.")
    path = written(tensors(a_network([784, 30, 10]), "fc1 fc2"), tmp_path / "net.safetensors")
    with pytest.raises(AssertionError):
        open_model(path)


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ({"conv1.weight": np.zeros((8, 1, 3, 3), np.float32)}, "conv1 belongs to no dense layer"),
        ({"bn.weight": np.zeros(8, np.float32), "bn.running_mean": np.zeros(8, np.float32)}, "bn.running_mean belongs"),
        ({"wte.weight": np.zeros((50, 8), np.float32)}, r"do not follow each other from 784 pixels on \(50x8\)"),
        ({"fc.weight": np.zeros((10, 784), np.float32), "fc.bias": np.zeros(9, np.float32)}, "biases do not fit"),
        ({"fc.weight": np.zeros((1, 784), np.float32)}, "does not read 28 x 28 pixels as one of its classes"),
        ({"fc.weight": np.full((10, 784), np.nan, np.float32)}, "its weights are no usable numbers"),
        ({"fc.weight": np.full((10, 784), 1e38, np.float32)}, "its weights are no usable numbers"),
        ({"fc.weight": np.ones((10, 784), np.int8)}, "its weights are no usable numbers"),
    ],
)
def test_weights_of_another_network_are_refused_in_a_sentence(tmp_path: Path, found: Tensors, reason: str) -> None:
    path = written(found, tmp_path / "net.safetensors")
    with pytest.raises(ModelFileError, match=f"is not a model that digitpad can open: .*{reason}"):
        open_model(path)


def book(cost: str = "CrossEntropyCost") -> tuple[Network, str]:
    network = Network([784, 12, 10], rng=RNG, dtype=np.float64)
    saved = {"sizes": network.sizes, "weights": [w.tolist() for w in network.weights]}
    return network, json.dumps(saved | {"biases": [b.tolist() for b in network.biases], "cost": cost})


@pytest.mark.parametrize("cost", ["CrossEntropyCost", "QuadraticCost"])
@pytest.mark.parametrize("name", ["net", "net.json", "net.safetensors"])
def test_what_the_programs_of_the_book_save_opens(tmp_path: Path, cost: str, name: str) -> None:
    network, text = book(cost)
    (tmp_path / name).write_text(text)
    opened = open_model(tmp_path / name)
    assert_same(opened, network)
    assert (opened.network.cost.name == "quadratic") == (cost == "QuadraticCost") and not opened.remark


def test_more_numbers_in_json_than_there_is_memory_for_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bare_weights, "MOST_NUMBERS", 9_000)
    (tmp_path / "net.json").write_text(book()[1])
    with pytest.raises(ModelFileError, match="its layers are too large"):
        open_model(tmp_path / "net.json")


@pytest.mark.parametrize(
    "text", ["{", "{}", '{"class_name": "Sequential"}', '{"sizes": 1, "weights": 2, "biases": 3, "cost": 4}']
)
def test_other_json_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "model.json").write_text(text)
    with pytest.raises(ModelFileError, match=r"is JSON, but no network as the book's network2\.py saves it"):
        open_model(tmp_path / "model.json")


@pytest.mark.needs("h5py")
def test_our_own_arrays_open_again(tmp_path: Path, models: dict[str, Model]) -> None:
    for model in models.values():
        export_model(model, tmp_path / "mine.npz")
        assert_same(open_model(tmp_path / "mine.npz"), model.network)
    np.savez(tmp_path / "other.npz", W1=np.zeros((784, 10)))
    with pytest.raises(ModelFileError, match="holds NumPy arrays, but not those of a network that digitpad"):
        open_model(tmp_path / "other.npz")


def test_a_damaged_model_of_ours_is_no_bare_network(tmp_path: Path, models: dict[str, Model]) -> None:
    network = models["relu-softmax"].network
    pieces = tensor_file.pieces({"fc.weight": network.weights[0]}, {"digitpad": "{}"})
    (tmp_path / "mine.safetensors").write_bytes(b"".join(pieces))
    with pytest.raises(ModelFileError, match="its description is damaged"):
        open_model(tmp_path / "mine.safetensors")


def test_without_test_digits_the_usual_is_assumed_and_nothing_is_rescaled(tmp_path, monkeypatch):
    def gone() -> None:
        raise DatasetError("gone")

    monkeypatch.setattr(mnist_loader, "load_test_images", gone)
    network = a_network([784, 30, 10])
    opened = open_model(written(tensors(network, "fc1 fc2"), tmp_path / "net.safetensors"))
    assert_same(opened, network)
    assert opened.remark.endswith("were assumed.") and with_pixels_to_one(network) is network


def test_arrays_that_unpack_to_more_than_a_network_may_take_are_none(tmp_path):
    export_model(Model(a_network([784, 5, 10])), tmp_path / "mine.npz")
    with np.load(tmp_path / "mine.npz") as stored:
        found = dict(stored)
    np.savez_compressed(tmp_path / "mine.npz", **found, more=np.zeros(bare_weights.LARGEST_ARRAYS, np.uint8))
    with pytest.raises(ModelFileError, match="holds NumPy arrays, but not those of a network that digitpad"):
        open_model(tmp_path / "mine.npz")
