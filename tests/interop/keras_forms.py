"""Writes Keras files of any chain of layers by hand, in the new form and in the older one; needs h5py, not Keras."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from digitpad import model_file, paths

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Layer:
    """A layer as Keras describes it, with its arrays in Keras' order; a model has layers instead. Keras 3 also writes
    for which shape of an example it was `built`."""

    kind: str
    config: dict[str, Any] = field(default_factory=dict)
    arrays: tuple[Array, ...] = ()
    names: tuple[str, ...] = ("kernel", "bias")
    layers: tuple[Layer, ...] = ()
    built: tuple[int, ...] = ()


def pixels(*shape: int) -> Layer:
    return Layer("InputLayer", {"batch_shape": [None, *shape], "name": "pixels"})


def dense(n_in: int, n_out: int, activation: str = "linear", seed: int = 0) -> Layer:
    rng = np.random.default_rng([seed, n_in, n_out])
    kernel = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out)).astype(np.float32)
    return Layer(
        "Dense",
        {"name": f"dense_{seed}_{n_out}", "units": n_out, "activation": activation, "use_bias": True},
        (kernel, rng.normal(0, 0.3, n_out).astype(np.float32)),
    )


def model(*layers: Layer, name: str = "model") -> Layer:
    return Layer("Sequential", {"name": name}, layers=layers)


def described(layer: Layer) -> dict[str, Any]:
    config = dict(layer.config)
    if layer.kind == "Sequential":
        config["layers"] = [described(each) for each in layer.layers]
    config.setdefault("name", layer.kind.lower())
    module = "keras" if layer.kind == "Sequential" else "keras.layers"
    description = {"module": module, "class_name": layer.kind, "config": config, "registered_name": None}
    return description | ({"build_config": {"input_shape": [None, *layer.built]}} if layer.built else {})


def write_new(whole: Layer, path: Path) -> None:
    """Keras 3's `.keras`."""
    import h5py

    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        _put_folders(file, "layers", whole.layers)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(described(whole)))
        archive.writestr("model.weights.h5", buffer.getvalue())


def _put_folders(file: Any, folder: str, layers: Sequence[Layer]) -> None:
    counted: dict[str, int] = {}
    for layer in layers:
        name = {"BatchNormalization": "batch_normalization"}.get(layer.kind, layer.kind.lower())
        number = counted[name] = counted.get(name, -1) + 1
        place = f"{folder}/{name}_{number}" if number else f"{folder}/{name}"
        _put_folders(file, f"{place}/layers", layer.layers)
        group = file.create_group(f"{place}/vars")
        for index, array in enumerate(layer.arrays):
            group[str(index)] = array


def write_old(whole: Layer, path: Path, older: bool = False) -> None:
    """The `.h5` of Keras 3; `older` that of Keras 2, whose names end in ":0" and whose layers name no module."""
    import h5py

    description = _older(described(whole)) if older else described(whole)
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(description)
        for layer in whole.layers:
            owner = described(layer)["config"]["name"]
            group = file.require_group(f"model_weights/{owner}")
            names = []
            for name, array in _named(layer):
                names.append(f"{name}:0" if older else name)
                group[names[-1]] = array
            group.attrs["weight_names"] = [name.encode() for name in names] if older else names


def _named(layer: Layer) -> list[tuple[str, Array]]:
    """All arrays of a layer or of the layers in it, in order."""
    own = described(layer)["config"]["name"]
    named = [(f"{own}/{name}", array) for name, array in zip(layer.names, layer.arrays, strict=False)]
    return named + [pair for each in layer.layers for pair in _named(each)]


def _older(description: dict[str, Any]) -> dict[str, Any]:
    config = dict(description["config"])
    if "batch_shape" in config:
        config["batch_input_shape"] = config.pop("batch_shape")
    if "layers" in config:
        config["layers"] = [_older(each) for each in config["layers"]]
    return {"class_name": description["class_name"], "config": config}


def write_raw(path: Path) -> Path:
    """The book's network as if it had learned from pixels from 0 to 255."""
    trained = model_file.load(paths.models_folder() / "book.safetensors").network
    kernels = [np.ascontiguousarray(w.T) for w in trained.weights]
    kernels[0] = kernels[0] / np.float32(255)
    layers = [
        Layer("Dense", {"name": f"d{i}", "units": b.size, "activation": "sigmoid"}, (kernel, b[:, 0]))
        for i, (kernel, b) in enumerate(zip(kernels, trained.biases, strict=True))
    ]
    write_old(model(pixels(784), *layers), path)
    return path


def refusal(path: Path, reason: str) -> str:
    """A pattern of the one sentence that refuses a file for this reason, which it begins with."""
    return rf"{re.escape(path.name)} is not a model that digitpad can open: {re.escape(reason)}[^\n]*\.$"


def content_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, content: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, member in content.items():
            archive.writestr(name, member)
