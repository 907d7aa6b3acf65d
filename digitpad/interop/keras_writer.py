"""Writes a network as a Keras 3 file, `.keras`, that `keras.saving.load_model` opens; needs h5py, not Keras.

The file is a zip of `metadata.json`, `config.json` (the layers) and `model.weights.h5` (the arrays). The model takes
(batch, 28, 28), 0 paper to 1 ink, as in TensorFlow's tutorial for beginners. The names of the classes stand in
`metadata.json` under "digitpad", as in a model file of ours.
"""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

from digitpad.errors import ModelFileError
from digitpad.interop.files import library, write_whole
from digitpad.message import tr
from digitpad.model_file import Model, described_classes
from digitpad.nn.network import Network

_KERAS = "3.0.0"  # the first version with this format
_NO_DATE = "1980-01-01@00:00:00"  # the same model gives the same file


def save(model: Model, path: Path, *, replace_protected: bool) -> None:
    """Write the network.

    Raises:
        ModelFileError: h5py is not installed, Keras has no such activation, or the file cannot be written.
    """
    h5py = library("h5py", tr("Exporting to Keras"))
    members = {
        "metadata.json": json.dumps(
            {"keras_version": _KERAS, "date_saved": _NO_DATE, "digitpad": described_classes(model.classes)}
        ).encode(),
        "config.json": json.dumps(_config(model.network)).encode(),
        "model.weights.h5": _arrays(model.network, h5py),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    write_whole(buffer.getvalue(), path, replace_protected=replace_protected)


def _config(network: Network) -> dict[str, Any]:
    """The layers as Keras describes them: input, flatten, then one dense layer after the other."""
    dtype = network.dtype.name
    layers = [
        _layer("InputLayer", {"batch_shape": [None, 28, 28], "dtype": dtype, "name": "input_layer"}),
        _layer("Flatten", {"name": "flatten", "dtype": dtype, "data_format": "channels_last"}, [None, 28, 28]),
    ]
    for index, (n_in, n_out) in enumerate(zip(network.sizes, network.sizes[1:], strict=False)):
        activation = network.output if index == len(network.weights) - 1 else network.hidden
        if activation.name == "step":
            raise ModelFileError(
                tr("Keras has no activation like the perceptron's step, so this network has no such file.")
            )
        dense = {"units": n_out, "activation": activation.name, "use_bias": True}
        layers.append(_layer("Dense", {"name": _dense(index), "dtype": dtype, **dense}, [None, n_in]))
    root = {"name": "digitpad", "dtype": dtype, "layers": layers, "build_input_shape": [None, 28, 28]}
    return _layer("Sequential", root, [None, 28, 28], "keras")


def _layer(
    kind: str, config: dict[str, Any], shape: list[int | None] | None = None, module: str = "keras.layers"
) -> dict[str, Any]:
    described: dict[str, Any] = {"module": module, "class_name": kind, "config": config, "registered_name": None}
    if shape is not None:
        described["build_config"] = {"input_shape": shape}
    return described


def _dense(index: int) -> str:
    """The name that Keras gives to the arrays of a dense layer, counted from 0."""
    return "dense" if index == 0 else f"dense_{index}"


def _arrays(network: Network, h5py: Any) -> bytes:
    """The HDF5 file: `layers/dense/vars/0` (n_in, n_out) and `/1` (n_out,), `layers/dense_1/…`."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        for name in ("vars", "layers/flatten/vars"):
            file.create_group(name)
        for index, (w, b) in enumerate(zip(network.weights, network.biases, strict=True)):
            group = file.create_group(f"layers/{_dense(index)}/vars")
            group["0"], group["1"] = w.T, b[:, 0]
    return buffer.getvalue()
