"""Opens networks that are stored as weights and little else: a `state_dict()` of PyTorch as `.safetensors`, what the
book's `network2.py` saves as JSON, and our own `.npz`.

Where nothing says how the network computes, that is taken by which it reads the test digits best.
"""

from __future__ import annotations

import itertools
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from digitpad import bounded_json, described_file, input_file, packed
from digitpad.digits import mnist_loader, npz_file
from digitpad.digits.npz_file import NpzError
from digitpad.errors import DatasetError, ModelFileError, SettingsError
from digitpad.message import mark, tr
from digitpad.model_file import Model
from digitpad.nn import metrics
from digitpad.nn.activations import Array
from digitpad.nn.class_set import FEWEST, MOST, ClassSet
from digitpad.nn.network import Network
from digitpad.printable import printable
from digitpad.tensor_file import TensorFile, TensorFileError

_TESTED = mark(
    "{file} does not say how its network computes: the activation and the range of the pixels are those with which it "
    "reads most test digits."
)
_ASSUMED = mark("{file} does not say how its network computes: ReLU and pixels from 0 to 1 were assumed.")
_LARGEST, _LARGEST_JSON = 2**27, 2**25  # bytes
_MOST_LAYERS, _GREATEST = 50, 1e9
_DIGITS, _MANY = 1_000, 0.5  # test digits; how many of them a network of digits reads
_BROKEN = (
    NpzError, zipfile.BadZipFile, zlib.error, EOFError, OSError, MemoryError, ValueError, TypeError, LookupError,
    ArithmeticError, RuntimeError, NotImplementedError,
)  # fmt: skip
# What PyTorch's examples make of pixels from 0 to 1: scale and offset.
_PIXELS = ((1.0, 0.0), (1 / 0.3081, -0.1307 / 0.3081), (2.0, -1.0), (255.0, 0.0))
_HIDDEN = "relu", "sigmoid", "tanh"


class _Unfit(Exception):
    """Why these are not the weights of a network of ours, the end of a sentence."""


@dataclass(frozen=True, eq=False)
class _Layer:
    """Weights (n_out, n_in), as they stand there; biases (n_out,) or (n_out, 1), None for none."""

    weights: Array
    biases: Array | None


def load(path: Path) -> Model | None:
    """The model in such a file; None where it is something else, or cannot be read.

    Raises ModelFileError where it holds weights of another network.
    """
    try:
        with input_file.open_input(path) as file:
            input_file.check_size(file, _LARGEST)
            start = file.read(9)
            file.seek(0)
            if start[:2] == b"PK":
                return _from_npz(file, path)
            if start[:1] == b"{":
                return _from_json(file, path)
            return _from_tensors(file, path) if start[8:] == b"{" else None
    except (_Unfit, SettingsError) as error:
        raise ModelFileError(tr(described_file.MODEL.unfit, path=path, reason=input_file.reason(error))) from error
    except (TensorFileError, *_BROKEN):
        return None


def _from_tensors(file: BinaryIO, path: Path) -> Model | None:
    tensors = TensorFile(file)
    parts = {name: re.split(r"[./](?=\w+$)", name)[-1] for name in tensors.names}
    if "digitpad" in tensors.metadata or not {"weight", "kernel"} & set(parts.values()):
        return None
    owners: dict[str, dict[str, Array]] = {}
    for name in sorted(parts, key=_natural):
        if parts[name] not in ("weight", "kernel", "bias"):
            raise _Unfit(tr("{name} belongs to no dense layer", name=printable(name)[:60]))
        owners.setdefault(name.removesuffix(parts[name]), {})[parts[name]] = tensors.read(name)
    layers = []
    for name, arrays in owners.items():
        weights = arrays["kernel"].T if "kernel" in arrays else arrays.get("weight")
        if weights is None or weights.ndim != 2:
            raise _Unfit(tr("{name} belongs to no dense layer", name=printable(name.rstrip("./"))[:60]))
        layers.append(_Layer(weights, arrays.get("bias")))
    return _computing_best(_network(_chained(layers), "relu", "softmax"), path)


def _natural(name: str) -> list[tuple[int, str]]:
    """Such that fc10 comes behind fc9."""
    return [(int(part) if part.isdecimal() else -1, part) for part in re.split(r"(\d{1,9})", name)]


def _chained(layers: list[_Layer]) -> Iterator[_Layer]:
    """Each layer that takes what the one before gives, the pixels first."""
    left, n = list(layers), 784
    while left:
        following = next((layer for layer in left if layer.weights.shape[1] == n), None)
        if following is None:
            shapes = ", ".join("x".join(map(str, layer.weights.shape)) for layer in layers[:4])
            raise _Unfit(tr("its layers do not follow each other from 784 pixels on ({shapes})", shapes=shapes))
        left.remove(following)
        n = following.weights.shape[0]
        yield following


def _from_json(file: BinaryIO, path: Path) -> Model | None:
    input_file.check_size(file, _LARGEST_JSON)
    saved = bounded_json.loads(file.read())
    if not isinstance(saved, dict) or not {"sizes", "weights", "biases", "cost"} <= set(saved):
        return None
    layers = [
        _Layer(np.array(weights, np.float64), np.array(biases, np.float64))
        for weights, biases in zip(saved["weights"], saved["biases"], strict=True)
    ]
    cost = "quadratic" if saved["cost"] == "QuadraticCost" else "cross_entropy"
    return _model(_network(_chained(layers), "sigmoid", "sigmoid", cost), path)


def _from_npz(file: BinaryIO, path: Path) -> Model | None:
    with packed.opened_zip(file) as archive:
        names = npz_file.names(archive)
        if not {"sizes", "hidden", "output", "weights_0", "biases_0"} <= set(names):
            return None
        found = {name: npz_file.find(archive, name, npz_file.ANYTHING) for name in names}
        if sum(array.nbytes for array in found.values()) > _LARGEST:
            return None
        hidden, output = (str(found[name].read().item()) for name in ("hidden", "output"))
        numbers = itertools.takewhile(lambda number: f"weights_{number}" in found, range(_MOST_LAYERS))
        layers = [_Layer(found[f"weights_{number}"].read(), found[f"biases_{number}"].read()) for number in numbers]
    return _model(_network(_chained(layers), hidden, output), path)


def _network(layers: Iterator[_Layer], hidden: str, output: str, cost: str = "cross_entropy") -> Network:
    """Raises _Unfit where the arrays make none."""
    weights, biases = [], []
    for layer in layers:
        n = len(layer.weights)
        b = np.zeros((n, 1)) if layer.biases is None else layer.biases
        if layer.weights.ndim != 2 or b.size != n or not n:
            raise _Unfit(tr("its biases do not fit its weights"))
        weights.append(layer.weights)
        biases.append(b.reshape(n, 1))
    if not 0 < len(weights) < _MOST_LAYERS or not FEWEST <= len(weights[-1]) <= MOST:
        raise _Unfit(tr("it does not read 28 x 28 pixels as one of its classes"))
    dtype = np.result_type(np.float32, *weights)
    if dtype not in (np.float32, np.float64) or not all(
        float(np.abs(array).max()) <= _GREATEST for array in weights + biases
    ):
        raise _Unfit(tr("its weights are no usable numbers"))
    sizes = [784, *map(len, weights)]
    network = Network(sizes, hidden=hidden, output=output, cost=cost, initialization="empty", dtype=dtype)
    network.weights = [np.ascontiguousarray(array, dtype) for array in weights]
    network.biases = [np.ascontiguousarray(array, dtype) for array in biases]
    return network


def _model(network: Network, path: Path, remark: str = "") -> Model:
    classes = ClassSet.of([str(number) for number in range(network.sizes[-1])])
    return Model(network, name=path.stem, classes=classes, remark=remark)


def _computing_best(network: Network, path: Path) -> Model:
    """With the activation and the range of pixels with which it reads most test digits."""
    try:
        digits = mnist_loader.load_test_images().first(_DIGITS)
    except DatasetError:
        return _model(network, path, _ASSUMED)
    if network.sizes[-1] != 10:
        return _model(network, path, _ASSUMED)
    possible = [_taking(network, scale, offset, name) for name in _HIDDEN for scale, offset in _PIXELS]
    with np.errstate(over="ignore", invalid="ignore"):
        right = [metrics.measure(each, digits)[1] for each in possible]
    most = max(right)
    if most < _MANY * len(digits):
        return _model(network, path, _ASSUMED)
    return _model(possible[right.index(most)], path, _TESTED)


def _taking(network: Network, scale: float, offset: float, hidden: str) -> Network:
    """w (scale x + offset) + b = (w scale) x + (b + w offset)."""
    weights, biases = [array.copy() for array in network.weights], [array.copy() for array in network.biases]
    biases[0] += offset * weights[0].sum(axis=1, keepdims=True)
    weights[0] *= scale
    return _network((_Layer(w, b) for w, b in zip(weights, biases, strict=True)), hidden, "softmax")
