"""Writes a picture of what the neurons of the first hidden layer look for: red raises a neuron, blue lowers it."""

from __future__ import annotations

import io
import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.interop.files import write_whole
from digitpad.model_file import Model
from digitpad.nn.activations import Array

# The window's colours of weights from -1 to +1; steps this small need no other mixing than a straight line.
_COLORS = np.frombuffer(
    bytes.fromhex("094EA6 4D7BBF 87A6D6 C2D2EB FFFFFF EBC7C3 D39189 B85A51 991618"), np.uint8
).reshape(-1, 3)
_BETWEEN = (0xD5, 0xDB, 0xE1)
_SIZE, _SCALE, _GAP = 28, 3, 6  # pixels of a digit; of the picture for one of those; between two neurons
_BRIGHTEST = 99.5  # percentile of the absolute weights that gets the full colour


def save(model: Model, path: Path, *, replace_protected: bool) -> None:
    """Write the picture. Raises ModelFileError where the file cannot be written."""
    buffer = io.BytesIO()
    Image.fromarray(mosaic(model.network.weights[0])).save(buffer, "PNG")
    write_whole(buffer.getvalue(), path, replace_protected=replace_protected)


def mosaic(weights: Array) -> NDArray[np.uint8]:
    """The weights of all neurons, (n, 784), side by side in rows: uint8 (height, width, 3), all on one scale."""
    columns = math.ceil(math.sqrt(1.5 * len(weights)))
    rows = math.ceil(len(weights) / columns)
    cell = _SIZE * _SCALE + _GAP
    picture = np.empty((rows * cell + _GAP, columns * cell + _GAP, 3), np.uint8)
    picture[:] = _BETWEEN
    largest = float(np.percentile(np.abs(weights), _BRIGHTEST)) or 1.0
    for index, neuron in enumerate(weights):
        top, left = _GAP + index // columns * cell, _GAP + index % columns * cell
        pixels = _colored(neuron.reshape(_SIZE, _SIZE) / largest)
        picture[top : top + cell - _GAP, left : left + cell - _GAP] = pixels.repeat(_SCALE, 0).repeat(_SCALE, 1)
    return picture


def _colored(values: Array) -> NDArray[np.uint8]:
    """Numbers (n, m), -1 to +1 and cut off beyond, as colours uint8 (n, m, 3)."""
    places = np.linspace(-1, 1, len(_COLORS))
    mixed = [np.interp(values, places, _COLORS[:, channel]) for channel in range(3)]
    return np.stack([np.rint(channel) for channel in mixed], axis=-1).astype(np.uint8)
