"""Saves and loads a model: one `.safetensors` file of plain arrays and JSON, written atomically and checked on reading.

Tensors are `weights.0`, `biases.0`, … and, where known, `initial_weights.0`, …; everything else stands as JSON under
the metadata key `digitpad`.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import safetensors.numpy

from digitpad import atomic, input_file
from digitpad.digits.ink import InkSettings
from digitpad.digits.rejection import Rejection
from digitpad.errors import ModelFileError, SettingsError
from digitpad.nn.activations import Array
from digitpad.nn.network import Network
from digitpad.nn.training import EpochReport
from digitpad.tensor_file import TensorFile, TensorFileError

FORMAT_VERSION = 1
SUFFIX = ".safetensors"
_LARGEST_LAYER, _MOST_LAYERS = 100_000, 50
_LARGEST_ARRAYS = 2**28  # bytes, unless it is a network that could be trained here
_TRAINED_LAYERS, _TRAINED_NEURONS = 10, 3_000
_LARGEST_NUMBER = 1e9  # of a setting; no infinity, no nan, no integer of a thousand digits
_LARGEST_FLOAT = float(np.finfo(np.float64).max)


@dataclass(frozen=True)
class Model:
    """A network and what is known about it.

    Attributes:
        network: the trained network, 784 inputs and 10 outputs.
        name: what the window calls it.
        ink: how strokes are turned into the pictures that this network reads.
        recipe: name of the recipe that it was trained by, "" if unknown.
        seed: of its training; None if unknown.
        history: one dict an epoch: epoch, training_accuracy, validation_accuracy, training_loss, validation_loss,
            seconds.
        test_accuracy: 0 to 1, on the MNIST test digits; None if not measured.
        initial_weights: the weights before training, so that one can see what was learned; None if unknown.
        rejection: how the outputs are judged; None takes them as they are and refuses nothing.
    """

    network: Network
    name: str = "Untitled"
    ink: InkSettings = field(default_factory=InkSettings)
    recipe: str = ""
    seed: int | None = None
    history: tuple[dict[str, Any], ...] = ()
    test_accuracy: float | None = None
    initial_weights: tuple[Array, ...] | None = None
    rejection: Rejection | None = None


def history_entry(report: EpochReport, before: int = 0) -> dict[str, Any]:
    """What a model keeps of an epoch; `before` epochs were trained earlier. A loss without bounds becomes None."""
    kept = ("training_accuracy", "validation_accuracy", "training_loss", "validation_loss", "seconds")
    measured = {name: getattr(report, name) for name in kept}
    numbers = {name: value if np.isfinite(value) else None for name, value in measured.items()}
    return {"epoch": before + report.epoch, **numbers}


def save(model: Model, path: Path | str) -> None:
    """Write a model beside the target, flush it to disk, then move it over the target: all or nothing.

    Raises:
        ModelFileError: the file cannot be written (no space, no permission, no such folder); the old file is untouched.
    """
    path = Path(path)
    content = safetensors.numpy.save(_tensors(model), {"digitpad": json.dumps(_metadata(model), allow_nan=False)})
    try:
        atomic.write(content, path)
    except OSError as error:
        raise ModelFileError(f"The model could not be saved as {path}: {error.strerror or error}.") from error


def load(path: Path | str) -> Model:
    """Read a model and check all of it: version, names, shapes, types and finite numbers.

    Raises:
        ModelFileError: the file is missing, broken, or not a model of digitpad; the sentence says why.
    """
    path = Path(path)
    try:
        with input_file.open_input(path) as file:
            return _read(TensorFile(file), path)
    except _Mismatch as error:
        raise ModelFileError(f"{path} is not a model that digitpad can open: {error}.") from error
    except TensorFileError as error:
        raise ModelFileError(f"{path} is not a model file, or it is damaged.") from error
    except FileNotFoundError as error:
        raise ModelFileError(f"There is no file {path}.") from error
    except input_file.NoOrdinaryFile as error:
        raise ModelFileError(f"{path} is not a model file: {input_file.reason(error)}.") from error
    except (OSError, MemoryError) as error:
        raise ModelFileError(f"{path} cannot be read: {input_file.reason(error)}.") from error


def _read(file: TensorFile, path: Path) -> Model:
    metadata = _parsed(file.metadata.get("digitpad"))
    _check_names(file.names, metadata)
    network = _network(metadata, "initial_weights.0" in file.names)
    for index in range(len(network.weights)):
        network.weights[index] = _tensor(file, f"weights.{index}", network.weights[index])
        network.biases[index] = _tensor(file, f"biases.{index}", network.biases[index])
    initial = None
    if "initial_weights.0" in file.names:
        initial = tuple(_tensor(file, f"initial_weights.{i}", w) for i, w in enumerate(network.weights))
    return replace(_described(metadata, path), network=network, initial_weights=initial)


class _Mismatch(Exception):
    """What does not fit, to be put into a sentence."""


def _tensors(model: Model) -> dict[str, Array]:
    tensors = {}
    for index, (w, b) in enumerate(zip(model.network.weights, model.network.biases, strict=True)):
        tensors[f"weights.{index}"], tensors[f"biases.{index}"] = w, b
    for index, w in enumerate(model.initial_weights or ()):
        tensors[f"initial_weights.{index}"] = w
    return {name: np.ascontiguousarray(array) for name, array in tensors.items()}


def _metadata(model: Model) -> dict[str, Any]:
    network = model.network
    return {
        "format_version": FORMAT_VERSION,
        "sizes": network.sizes,
        "hidden": network.hidden.name,
        "output": network.output.name,
        "cost": network.cost.name,
        "dtype": network.dtype.name,
        "name": model.name,
        "ink": asdict(model.ink),
        "recipe": model.recipe,
        "seed": model.seed,
        "history": list(model.history),
        "test_accuracy": model.test_accuracy,
        "rejection": None if model.rejection is None else asdict(model.rejection),
    }


def _parsed(text: str | None) -> dict[str, Any]:
    if text is None:
        raise _Mismatch("it holds no description of a network")
    try:
        metadata = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _Mismatch("its description is damaged") from error
    if not isinstance(metadata, dict):
        raise _Mismatch("its description is damaged")
    version = metadata.get("format_version")
    if version != FORMAT_VERSION:
        raise _Mismatch(f"its format is version {version!r:.20}, and this program knows version {FORMAT_VERSION}")
    return metadata


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _network(metadata: dict[str, Any], with_initial_weights: bool) -> Network:
    """An empty network of the described shape."""
    sizes, dtype = metadata["sizes"], metadata.get("dtype", "float32")
    if sizes[0] != 784 or sizes[-1] != 10:
        raise _Mismatch("it does not read 28 x 28 pixels as one of ten digits")
    if dtype not in ("float32", "float64"):
        raise _Mismatch("its numbers are neither float32 nor float64")
    numbers = sum(n_in * n_out for n_in, n_out in pairwise(sizes)) * (2 if with_initial_weights else 1)
    trainable = len(sizes) - 2 <= _TRAINED_LAYERS and all(n <= _TRAINED_NEURONS for n in sizes[1:-1])
    if numbers * np.dtype(dtype).itemsize > _LARGEST_ARRAYS and not trainable:
        raise _Mismatch("its layers are too large")
    names = [metadata.get(key) for key in ("hidden", "output", "cost")]
    try:
        hidden, output, cost = (str(name) for name in names)
        return Network(sizes, hidden=hidden, output=output, cost=cost, initialization="empty", dtype=dtype)
    except SettingsError as error:
        raise _Mismatch(str(error).rstrip(".")) from error


def _check_names(names: set[str], metadata: dict[str, Any]) -> None:
    """Whether there are arrays for the layers of the description, before room is made for these."""
    sizes = metadata.get("sizes")
    if not isinstance(sizes, list) or not all(type(n) is int and 1 <= n <= _LARGEST_LAYER for n in sizes):
        raise _Mismatch("its layers are not described")
    if not 2 <= len(sizes) <= _MOST_LAYERS:
        raise _Mismatch(f"it has {len(sizes)} layers")
    layers = range(len(sizes) - 1)
    expected = {f"{kind}.{index}" for kind in ("weights", "biases") for index in layers}
    optional = {f"initial_weights.{index}" for index in layers}
    if names not in (expected, expected | optional):
        wrong = ", ".join(sorted(names ^ expected - optional)[:3])
        raise _Mismatch(f"its arrays do not fit its description ({_printable(wrong):.100})")


def _tensor(file: TensorFile, name: str, like: Array) -> Array:
    if not file.has(name, like.shape, like.dtype):
        raise _Mismatch(f"{name} has another shape or type than described")
    tensor: Array = file.read(name)
    if not np.isfinite(tensor).all():
        raise _Mismatch(f"{name} holds numbers that are not finite")
    return tensor


def _described(metadata: dict[str, Any], path: Path) -> Model:
    """What stands beside the network; what is missing or of the wrong kind becomes the default."""
    name, recipe, seed = metadata.get("name"), metadata.get("recipe"), metadata.get("seed")
    history, accuracy = metadata.get("history"), metadata.get("test_accuracy")
    return Model(
        network=None,  # type: ignore[arg-type]
        name=_printable(name) or _printable(path.stem),
        ink=_ink(metadata.get("ink")),
        recipe=_printable(recipe),
        seed=seed if type(seed) is int else None,
        history=tuple(_epoch(e) for e in history if isinstance(e, dict)) if isinstance(history, list) else (),
        test_accuracy=float(accuracy) if isinstance(accuracy, int | float) and 0 <= accuracy <= 1 else None,
        rejection=_rejection(metadata.get("rejection")),
    )


def _printable(text: Any) -> str:
    """A text without what no terminal and no label can show, such as control characters; empty for anything else."""
    return "".join(filter(str.isprintable, text)).strip() if isinstance(text, str) else ""


def _epoch(entry: dict[str, Any]) -> dict[str, Any]:
    """An epoch of the history. What is no usable number becomes None, as in `history_entry`: no epoch is lost."""
    numbers = {key: value for key, value in entry.items() if isinstance(value, int | float) and _is_usable(value)}
    return {_printable(key): numbers.get(key) for key in entry}


def _is_usable(number: float) -> bool:
    return abs(number) <= _LARGEST_FLOAT  # false for nan; an integer may have a thousand digits


def _ink(values: Any) -> InkSettings:
    try:
        return InkSettings(**_numbers(values, InkSettings))
    except SettingsError as error:
        raise _Mismatch(str(error).rstrip(".")) from error


def _rejection(values: Any) -> Rejection | None:
    if not isinstance(values, dict):
        return None
    try:
        return Rejection(**_numbers(values, Rejection))
    except SettingsError as error:
        raise _Mismatch(str(error).rstrip(".")) from error


def _numbers(values: Any, kind: type[InkSettings] | type[Rejection]) -> dict[str, float]:
    """Those of the values that are finite numbers and that this kind of settings knows."""
    if not isinstance(values, dict):
        return {}
    known = {each.name for each in fields(kind)}
    return {
        key: float(value)
        for key, value in values.items()
        if key in known and isinstance(value, int | float) and abs(value) <= _LARGEST_NUMBER
    }
