"""Opens networks that are stored as weights and little else: a `state_dict()` of PyTorch as `.safetensors`, what the
book's `network2.py` saves as JSON, and our own `.npz`.

If the file does not say how the network computes, the activation and the pixel range are chosen with which it reads the
test digits best.
"""

from __future__ import annotations

import copy
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
from digitpad.nn.activations import Array, hidden_activation
from digitpad.nn.class_set import FEWEST, MOST, ClassSet
from digitpad.nn.datasets import Examples, as_floats
from digitpad.nn.network import Network
from digitpad.printable import printable
from digitpad.tensor_file import TensorFile, TensorFileError

_TESTED = mark(
    "{file} does not say how its network computes: the activation and the range of the pixels are those with which it "
    "reads most test digits."
)
_ASSUMED = mark("{file} does not say how its network computes: ReLU and pixels from 0 to 1 were assumed.")
LARGEST_ARRAYS, _LARGEST_JSON = 2**26, 2**24  # bytes; opening takes three times as much beside the program
_LARGEST_HEADERS, MOST_NUMBERS = 2**20, 2**21  # the numbers of JSON take 32 bytes each until they are in arrays
_MOST_LAYERS, _MOST_NEURONS, _GREATEST = 50, 100_000, 1e9
_DIGITS, _FEWEST_DIGITS, _MANY = 1_000, 100, 0.5  # test digits; how many of them a network of digits reads
_MOST_WORK = 2**32  # multiplications for each way to compute; an activation takes as long as many of them
_ACTIVATION = 100
_AT_ONCE = 2**20  # activations
_BROKEN = (
    NpzError, zipfile.BadZipFile, zlib.error, EOFError, OSError, MemoryError, ValueError, TypeError, LookupError,
    ArithmeticError, RuntimeError, NotImplementedError,
)  # fmt: skip
# What PyTorch's examples make of pixels from 0 to 1: scale and offset.
PIXEL_RANGES = ((1.0, 0.0), (1 / 0.3081, -0.1307 / 0.3081), (2.0, -1.0), (255.0, 0.0))
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
            input_file.check_size(file, LARGEST_ARRAYS + _LARGEST_HEADERS)
            start = file.read(9)
            file.seek(0)
            if start[:2] == b"PK":
                return _from_npz(file, path)
            if start[:1] == b"{":
                return _from_json(file, path)
            network = _from_tensors(file) if start[8:] == b"{" else None
            return None if network is None else _computing_best(network, path)
    except (_Unfit, SettingsError) as error:
        raise ModelFileError(tr(described_file.MODEL.unfit, path=path, reason=input_file.reason(error))) from error
    except (TensorFileError, *_BROKEN):
        return None


def _from_tensors(file: BinaryIO) -> Network | None:
    """The network, with ReLU and softmax; nothing else of what was read stays in memory."""
    tensors = TensorFile(file)
    parts = {name: re.split(r"[./](?=\w+$)", name)[-1] for name in tensors.names}
    if "digitpad" in tensors.metadata or not {"weight", "kernel"} & set(parts.values()):
        return None
    owners: dict[str, dict[str, Array]] = {}
    for name in sorted(parts, key=_natural):
        if parts[name] not in ("weight", "kernel", "bias"):
            raise _Unfit(tr("{name} belongs to no dense layer", name=printable(name)[:60]))
        try:
            owners.setdefault(name.removesuffix(parts[name]), {})[parts[name]] = tensors.read(name)
        except TensorFileError as error:  # bfloat16, or whole numbers
            raise _Unfit(tr("its weights are no usable numbers")) from error
    layers = []
    for name, arrays in owners.items():
        weights = arrays["kernel"].T if "kernel" in arrays else arrays.get("weight")
        if weights is None or weights.ndim != 2:
            raise _Unfit(tr("{name} belongs to no dense layer", name=printable(name.rstrip("./"))[:60]))
        layers.append(_Layer(weights, arrays.get("bias")))
    return _network(_chained(layers), "relu", "softmax")


def _natural(name: str) -> list[tuple[int, str]]:
    """A sort key by which fc10 comes after fc9."""
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
    content = file.read()
    if content.count(b",") > MOST_NUMBERS:
        raise _Unfit(tr("its layers are too large"))
    saved = bounded_json.loads(content)
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
        if sum(array.nbytes for array in found.values()) > LARGEST_ARRAYS:
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
    if dtype not in (np.float32, np.float64) or not all(map(_usable, weights + biases)):
        raise _Unfit(tr("its weights are no usable numbers"))
    too_many = sum(array.size for array in weights) * dtype.itemsize > LARGEST_ARRAYS
    if too_many or sum(map(len, weights)) > _MOST_NEURONS:
        raise _Unfit(tr("its layers are too large"))
    sizes = [784, *map(len, weights)]
    network = Network(sizes, hidden=hidden, output=output, cost=cost, initialization="empty", dtype=dtype)
    network.weights.clear()  # before there are others: they may be large
    network.weights = [np.ascontiguousarray(array, dtype) for array in weights]
    network.biases = [np.ascontiguousarray(array, dtype) for array in biases]
    return network


def _usable(array: Array) -> bool:
    """Whether no number is nan or too large, found without the copy that absolute values would take."""
    return float(array.min()) >= -_GREATEST and float(array.max()) <= _GREATEST


def _model(network: Network, path: Path, remark: str = "") -> Model:
    classes = ClassSet.of([str(number) for number in range(network.sizes[-1])])
    return Model(network, name=path.stem, classes=classes, remark=remark)


def _computing_best(network: Network, path: Path) -> Model:
    """The model with the activation and the range of pixels with which it reads most test digits."""
    if network.sizes[-1] != 10:
        return _model(network, path, _ASSUMED)
    try:
        digits = mnist_loader.load_test_images()
    except DatasetError:
        return _model(network, path, _ASSUMED)
    work = network.parameter_count + _ACTIVATION * sum(network.sizes)
    digits = digits.first(min(max(_MOST_WORK // work, _FEWEST_DIGITS), _DIGITS))
    possible = ((name, *pixels) for name in _HIDDEN for pixels in PIXEL_RANGES)
    right, (hidden, scale, offset) = max(
        ((_right(network, digits, *each), each) for each in possible), key=lambda found: found[0]
    )
    if right < _MANY * len(digits):
        return _model(network, path, _ASSUMED)
    # w (scale x + offset) + b = (w scale) x + (b + w offset), in the arrays that are there: they may be large
    network.biases[0] += offset * network.weights[0].sum(axis=1, keepdims=True)
    network.weights[0] *= scale
    return _model(_with_hidden(network, hidden), path, _TESTED)


def _right(network: Network, digits: Examples, hidden: str, scale: float, offset: float) -> int:
    """How many digits it reads right where it computes so, from pixels scale x + offset."""
    other, right = _with_hidden(network, hidden), 0
    step = max(1, _AT_ONCE // sum(network.sizes))
    with np.errstate(over="ignore", invalid="ignore"):
        for start in range(0, len(digits), step):
            pixels = as_floats(digits.images[start : start + step]) * np.float32(scale) + np.float32(offset)
            answers = other.feedforward(pixels.T).argmax(axis=0)
            right += metrics.correct(answers, digits.labels[start : start + step])
    return right


def _with_hidden(network: Network, hidden: str) -> Network:
    """The same weights and biases, in the same arrays, with this activation."""
    other = copy.copy(network)
    other.hidden = hidden_activation(hidden)
    return other
