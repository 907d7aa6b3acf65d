"""Writes a network as plain NumPy arrays, `.npz`, to be read by `numpy.load` without digitpad.

`weights_0` (n_out, n_in), `biases_0` (n_out, 1), … layer by layer; `sizes`; `hidden` and `output` name the activations.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.interop.files import write_whole
from digitpad.model_file import Model


def save(model: Model, path: Path, *, replace_protected: bool) -> None:
    """Write the arrays. Raises ModelFileError where the file cannot be written."""
    network = model.network
    content: dict[str, Any] = {
        "sizes": np.array(network.sizes),
        "hidden": np.array(network.hidden.name),
        "output": np.array(network.output.name),
    }
    for index, (w, b) in enumerate(zip(network.weights, network.biases, strict=True)):
        content[f"weights_{index}"], content[f"biases_{index}"] = w, b
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **content)
    write_whole(buffer.getvalue(), path, replace_protected=replace_protected)
