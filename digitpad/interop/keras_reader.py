"""Reads a Keras 3 file, `.keras`, without Keras: a chain of dense layers from 28 x 28 pixels to ten digits.

Nothing in the file is executed, unpickled or looked up by name: what is not on the short list here is refused.
"""

from __future__ import annotations

import json
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, BinaryIO, TypeGuard

import numpy as np

from digitpad import bounded_json, input_file, packed
from digitpad.errors import ModelFileError
from digitpad.interop.files import library
from digitpad.model_file import Model
from digitpad.nn.activations import Array
from digitpad.nn.network import Network

_LARGEST_CONFIG, _LARGEST_HDF5, _LARGEST_ARRAYS = 2**22, 2**29, 2**26  # bytes
_ROWS = 1_000  # neurons whose weights are rescaled together
_LARGEST_LAYER, _MOST_LAYERS = 100_000, 100
_INPUT_SHAPES = ([784], [28, 28], [28, 28, 1])
_HIDDEN = ("relu", "sigmoid", "tanh")
# The tutorial's last layer gives logits, to which the loss function adds the softmax.
_OUTPUT = {"softmax": "softmax", "linear": "softmax", "sigmoid": "sigmoid"}
# Who rescales by less than this expects pixels from 0 to 255.
_SCALE_OF_BYTES = 0.1
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, LookupError, TypeError, ValueError,
    ArithmeticError, AttributeError, AssertionError,
)  # fmt: skip


class _Unsupported(Exception):
    """What does not fit, to be put into a sentence."""


@dataclass
class _Chain:
    """The layers read so far.

    Attributes:
        units, activations, with_biases: of the dense layers.
        scale, offset: what is done to pixels from 0 to 1 before the first of them.
    """

    units: list[int] = field(default_factory=list)
    activations: list[str] = field(default_factory=list)
    with_biases: list[bool] = field(default_factory=list)
    scale: float = 1.0
    offset: float = 0.0


def load(path: Path | str) -> Model:
    """Read a model and check all of it: layers, shapes, types and finite numbers.

    Pixels are taken to be 0 to 1, or 0 to 255 where the model begins with a rescaling of its own, which then becomes a
    part of the weights. A last layer without activation is taken to give logits.

    Raises:
        ModelFileError: the file is missing, broken, or not a network of our shape; h5py is not installed.
    """
    path = Path(path)
    h5py = library("h5py", "Opening a Keras file")
    try:
        with input_file.open_input(path) as file, packed.opened_zip(file) as archive:
            chain = _chain(_config(archive))
            with _arrays(archive) as arrays, h5py.File(arrays, "r") as opened:
                network = _network(chain, opened, h5py)
    except _Unsupported as error:
        raise ModelFileError(f"{path} is not a model that digitpad can open: {error}.") from error
    except FileNotFoundError as error:
        raise ModelFileError(f"There is no file {path}.") from error
    except input_file.NoOrdinaryFile as error:
        raise ModelFileError(f"{path} is not a model file: {input_file.reason(error)}.") from error
    except (OSError, MemoryError) as error:
        # h5py says that a file is damaged by an OSError without a number.
        reason = getattr(error, "strerror", None) or "its arrays are damaged"
        raise ModelFileError(f"{path} cannot be read: {reason}.") from error
    except _DAMAGED as error:
        raise ModelFileError(f"{path} is not a Keras 3 file, or it is damaged.") from error
    return Model(network, name=path.stem)


def _config(archive: zipfile.ZipFile) -> dict[str, Any]:
    """The description of the layers."""
    with _member(archive, "config.json") as file:
        content = file.read(_LARGEST_CONFIG + 1)
    if len(content) > _LARGEST_CONFIG:
        raise _Unsupported("its config.json is too large")
    try:
        described = bounded_json.loads(content)
    except ValueError as error:
        raise _Unsupported("its description is damaged") from error
    return _dict(described)


@contextmanager
def _arrays(archive: zipfile.ZipFile) -> Iterator[BinaryIO]:
    """The HDF5 file with the arrays, which also holds what an optimizer keeps; on the disk, not in memory."""
    with _member(archive, "model.weights.h5") as file, tempfile.TemporaryFile() as copy:
        size = 0
        while piece := file.read(packed.PIECE):
            size += len(piece)
            if size > _LARGEST_HDF5:
                raise _Unsupported("its model.weights.h5 is too large")
            copy.write(piece)
        yield copy


def _member(archive: zipfile.ZipFile, name: str) -> AbstractContextManager[BinaryIO]:
    if name not in archive.namelist():
        raise _Unsupported(f"it holds no {name}, as files of Keras 3 do")
    return packed.member(archive, name)


def _dict(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _Unsupported("its description is damaged")
    return value


# The description


def _chain(described: dict[str, Any]) -> _Chain:
    kind = described.get("class_name")
    if kind not in ("Sequential", "Functional"):
        raise _Unsupported(f"it is a {kind!r:.40}, not a Sequential or Functional model")
    layers = _dict(described.get("config")).get("layers")
    if not isinstance(layers, list) or len(layers) > _MOST_LAYERS:
        raise _Unsupported("its layers are not described")
    layers = [_dict(layer) for layer in layers]
    if kind == "Functional":
        _check_order(layers, _dict(described["config"]).get("output_layers"))
    chain = _Chain()
    for layer in layers:
        _add(chain, layer)
    if not chain.units or chain.units[-1] != 10:
        raise _Unsupported("its last layer does not stand for ten digits")
    return chain


def _check_order(layers: list[dict[str, Any]], outputs: Any) -> None:
    """Every layer of a Functional model has to take what the one before it gives, and the last gives the answer."""
    chained = all(_follows(layer, before) for before, layer in pairwise(layers))
    end = [layers[-1].get("name"), 0, 0] if layers else []
    if not chained or outputs not in (end, [end]):
        raise _Unsupported("its layers do not form one chain")


def _follows(layer: dict[str, Any], before: dict[str, Any]) -> bool:
    text = json.dumps(layer.get("inbound_nodes"))
    source = f'"keras_history": {json.dumps([before.get("name"), 0, 0])}'
    return text.count('"keras_history"') == 1 and source in text and '"training": true' not in text


def _add(chain: _Chain, layer: dict[str, Any]) -> None:
    kind, config = layer.get("class_name"), _dict(layer.get("config"))
    own = layer.get("registered_name") not in (None, kind) or not str(layer.get("module")).startswith("keras.")
    add = _LAYERS.get(kind) if isinstance(kind, str) and not own else None
    if add is None:
        known = ", ".join(_LAYERS)
        raise _Unsupported(f"it has a layer {kind!r:.40}{' of its own making' * own}, and only {known} are understood")
    add(chain, config)


def _add_input(chain: _Chain, config: dict[str, Any]) -> None:
    shape = config.get("batch_shape")
    if not isinstance(shape, list) or shape[1:] not in _INPUT_SHAPES:
        raise _Unsupported("it does not read 28 x 28 pixels")


def _add_flatten(chain: _Chain, config: dict[str, Any]) -> None:
    if config.get("data_format", "channels_last") != "channels_last":
        raise _Unsupported("its Flatten layer reorders the pixels")


def _add_rescaling(chain: _Chain, config: dict[str, Any]) -> None:
    scale, offset = config.get("scale"), config.get("offset", 0.0)
    if not _is_number(scale) or not _is_number(offset) or scale == 0:
        raise _Unsupported("its Rescaling layer has no plain scale and offset")
    if chain.units or (chain.scale, chain.offset) != (1.0, 0.0):
        raise _Unsupported("it rescales elsewhere than once at its beginning")
    chain.scale = float(scale) * (255 if abs(scale) < _SCALE_OF_BYTES else 1)
    chain.offset = float(offset)


def _is_number(value: Any) -> TypeGuard[float]:
    return type(value) in (int, float) and abs(value) < 1e6


def _add_dense(chain: _Chain, config: dict[str, Any]) -> None:
    units, activation = config.get("units"), config.get("activation", "linear")
    if type(units) is not int or not 1 <= units <= _LARGEST_LAYER:
        raise _Unsupported(f"a Dense layer has {units!r:.20} units")
    if not isinstance(activation, str):
        raise _Unsupported("a Dense layer has an activation of its own making")
    chain.units.append(units)
    chain.activations.append(activation)
    chain.with_biases.append(config.get("use_bias", True) is True)


_LAYERS: dict[str, Callable[[_Chain, dict[str, Any]], None]] = {
    "InputLayer": _add_input,
    "Flatten": _add_flatten,
    "Rescaling": _add_rescaling,
    "Dense": _add_dense,
    "Dropout": lambda chain, config: None,  # does nothing but in training
}


# The arrays


def _network(chain: _Chain, file: Any, h5py: Any) -> Network:
    sizes = [784, *chain.units]
    hidden, output = _activations(chain)
    if sum(n_in * n_out for n_in, n_out in pairwise(sizes)) * 4 > _LARGEST_ARRAYS:
        raise _Unsupported("its layers are too large")
    found = [_layer_arrays(chain, file, index, sizes[index : index + 2], h5py) for index in range(len(chain.units))]
    dtype = np.result_type(*(array.dtype for arrays in found for array in arrays))
    if sum(array.size for arrays in found for array in arrays) * dtype.itemsize > _LARGEST_ARRAYS:
        raise _Unsupported("its layers are too large")
    network = Network(sizes, hidden=hidden, output=output, cost="cross_entropy", initialization="empty", dtype=dtype)
    for index, arrays in enumerate(found):
        network.weights[index] = np.ascontiguousarray(_finite(arrays[0], index).T, dtype)
        if len(arrays) == 2:
            network.biases[index] = _finite(arrays[1], index).reshape(-1, 1).astype(dtype)
    _fold_rescaling(network, chain)
    return network


def _layer_arrays(chain: _Chain, file: Any, index: int, sizes: list[int], h5py: Any) -> list[Any]:
    """The kernel and, where there are some, the biases of a dense layer; checked, not read."""
    folder = f"layers/dense_{index}/vars" if index else "layers/dense/vars"
    names = ["0", "1"] if chain.with_biases[index] else ["0"]
    found = _group(file, folder, h5py)
    if len(found) != len(names) or sorted(found) != names:
        raise _Unsupported(f"Dense layer {index + 1} has other arrays than a kernel and biases")
    shapes = [tuple(sizes), (sizes[1],)]
    return [_array(found, name, shape, index, h5py) for name, shape in zip(names, shapes, strict=False)]


def _activations(chain: _Chain) -> tuple[str, str]:
    """The activation of the hidden layers, which have to share one, and of the output layer."""
    *hidden, output = chain.activations
    if output not in _OUTPUT:
        raise _Unsupported(f"the activation of its last layer is {output!r:.40}, not softmax, sigmoid or linear")
    for name in hidden:
        if name not in _HIDDEN:
            raise _Unsupported(f"the activation of a hidden layer is {name!r:.40}, not relu, sigmoid or tanh")
    if len(set(hidden)) > 1:
        raise _Unsupported("its hidden layers have different activations")
    return (hidden[0] if hidden else "sigmoid"), _OUTPUT[output]


def _fold_rescaling(network: Network, chain: _Chain) -> None:
    """w (scale x + offset) + b = (scale w) x + (b + offset w 1): the rescaling becomes a part of the first layer."""
    if (chain.scale, chain.offset) == (1.0, 0.0):
        return
    weights, biases = network.weights[0], network.biases[0]
    for start in range(0, len(weights), _ROWS):
        rows = slice(start, start + _ROWS)
        kernel = weights[rows].astype(np.float64)
        biases[rows] = (biases[rows] + chain.offset * kernel.sum(axis=1, keepdims=True)).astype(network.dtype)
        weights[rows] = (chain.scale * kernel).astype(network.dtype)
    if not all(np.isfinite(array).all() for array in (network.weights[0], network.biases[0])):
        raise _Unsupported("its rescaling makes numbers that are not finite")


def _group(file: Any, folder: str, h5py: Any) -> Any:
    found = file
    for name in folder.split("/"):
        found = _own(found, name, h5py)
        if not isinstance(found, h5py.Group):
            raise _Unsupported(f"its arrays do not fit its description ({folder} is missing)")
    return found


def _own(group: Any, name: str, h5py: Any) -> Any:
    """What the group holds under this name; None for nothing, and for links, which can lead out of the file."""
    is_own = isinstance(group.get(name, getlink=True), h5py.HardLink)
    return group[name] if is_own else None


def _array(group: Any, name: str, shape: tuple[int, ...], index: int, h5py: Any) -> Any:
    """The array in the file, of which nothing is read yet."""
    found = _own(group, name, h5py)
    where = f"an array of Dense layer {index + 1}"
    if not isinstance(found, h5py.Dataset) or found.is_virtual or found.external:
        raise _Unsupported(f"{where} does not lie in the file")
    if found.shape != shape or found.dtype not in (np.float32, np.float64):
        raise _Unsupported(f"{where} has another shape or type than described")
    if found.chunks is not None:  # Keras writes none, and a chunk may unpack to anything
        raise _Unsupported(f"{where} is compressed")
    return found


def _finite(found: Any, index: int) -> Array:
    array: Array = found[()]
    if not np.isfinite(array).all():
        raise _Unsupported(f"an array of Dense layer {index + 1} holds numbers that are not finite")
    return array
