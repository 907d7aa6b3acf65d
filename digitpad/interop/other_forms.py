"""Forms of models that the program does not read: which one a file has, and what can be opened instead."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from digitpad import input_file, packed
from digitpad.message import mark, tr

_FIELDS_OF_ONNX = b"\x12\x1a\x22\x28\x32\x3a\x42"  # one of them follows the version, with which all such files begin
_SAVED_MODEL = "saved_model.pb"
_PICKLES = (b"\2", b"\3", b"\4", b"\5")  # their protocols
_SENTENCES = {
    "empty": mark("{path} is empty: it holds no model."),
    "onnx": mark(
        "{path} is an ONNX file, which digitpad writes for other programs but does not read: open the .safetensors or "
        ".keras file of this network."
    ),
    "core ml": mark(
        "{path} is a Core ML file, which digitpad does not read: open the .keras or .h5 file that it was made of."
    ),
    "torch": mark(
        "{path} is a PyTorch file, which digitpad does not read: save the network's state_dict() as .safetensors, or "
        "train it here."
    ),
    "tflite": mark(
        "{path} is a TensorFlow Lite file, which digitpad does not read: open the .keras or .h5 file that it was made "
        "of."
    ),
    "saved model": mark(
        "{path} is a TensorFlow SavedModel, which digitpad does not read: save the model as .keras or .h5 with Keras."
    ),
    "arrays": mark("{path} holds NumPy arrays, but not those of a network that digitpad has exported."),
    "json": mark(
        "{path} is JSON, but no network as the book's network2.py saves it: save the whole model as .keras or .h5 with "
        "Keras."
    ),
    "pickle": mark(
        "{path} is a Python pickle, which digitpad does not read, as it could run any program: save the network as "
        ".keras or .h5 with Keras, or train it here."
    ),
}


def sentence_on(path: Path) -> str | None:
    """What to say of a file of a form that is not read, or of an empty one; None where it is neither."""
    try:
        if (path / _SAVED_MODEL).exists():
            return tr(_SENTENCES["saved model"], path=path)
        with input_file.open_input(path) as file:
            form = _form(file, path)
    except OSError:
        return None
    return None if form is None else tr(_SENTENCES[form], path=path)


def _form(file: BinaryIO, path: Path) -> str | None:
    start = file.read(8)
    if not start:
        return "empty"
    if path.name == _SAVED_MODEL:
        return "saved model"
    if start[0] == 8 and start[2:3] == b"\x12" and start[4:5] == b"\n":  # a message, where ONNX has its writer's name
        return "core ml"
    if path.suffix.lower() == ".onnx" or (len(start) > 2 and start[0] == 8 and start[2] in _FIELDS_OF_ONNX):
        return "onnx"
    if start[4:] == b"TFL3":
        return "tflite"
    if start[0] == 0x80 and start[1:2] in _PICKLES:
        return "pickle"
    if start.startswith(b"{"):
        return "json"
    return _form_of_zip(file) if start.startswith(b"PK") else None


def _form_of_zip(file: BinaryIO) -> str | None:
    with suppress(zipfile.BadZipFile, ValueError, LookupError, EOFError, NotImplementedError, RuntimeError):
        file.seek(0)
        with packed.opened_zip(file) as archive:
            names = archive.namelist()
        if any(name.endswith("/data.pkl") for name in names):
            return "torch"
        return "arrays" if names and all(name.endswith(".npy") for name in names) else None
    return None
