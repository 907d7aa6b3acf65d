"""Models in the forms of other programs: opens Keras files and bare weights; writes ONNX, Keras, NumPy and a picture.

Knows neither windows nor training. The libraries for it are an extra; they and the readers and writers of other forms
than ours are imported when they are needed, which most starts of the program never do.
"""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path
from typing import Protocol

from digitpad import input_file, model_file, paths
from digitpad.complaints import notice
from digitpad.errors import ModelFileError
from digitpad.interop.files import HDF5
from digitpad.message import tr
from digitpad.model_file import Model

__all__ = ["OPENED", "WRITTEN", "export_model", "load_model", "open_model"]


class _Writer(Protocol):
    """Writes a model into a file in one form; see `export_model`."""

    def __call__(self, model: Model, path: Path, /, *, replace_protected: bool) -> None: ...


# By suffix, the modules that write other forms than ours.
_WRITERS = {".onnx": "onnx_writer", ".keras": "keras_writer", ".npz": "arrays", ".png": "picture"}
_KERAS = (".keras", ".h5")  # suffixes
_ZIP = b"PK\3\4"  # how a zip begins
OPENED = (model_file.SUFFIX, *_KERAS)  # suffixes of files that `open_model` reads
WRITTEN = (*_WRITERS, model_file.SUFFIX)  # suffixes of files that `export_model` writes


def open_model(path: Path | str) -> Model:
    """The model in a file of ours, or in one of a plain network of our shape: of Keras (`.keras`, `.h5`), or of weights
    alone (see `bare_weights`).

    Raises:
        ModelFileError: the file is missing, broken, or holds something else; the sentence says why.
    """
    path = Path(path)
    start = _start(path)
    # A model of ours may be saved under any name; its content begins with the length of its JSON.
    named_so = path.suffix.lower() in _KERAS and start[8:] != b"{"
    is_keras = named_so or start.startswith((_ZIP, HDF5))
    try:
        return _load_keras(path) if is_keras else model_file.load(path)
    except ModelFileError as error:
        from digitpad.interop import bare_weights, other_forms

        if (model := bare_weights.load(path)) is not None:
            return model
        if (sentence := other_forms.sentence_on(path)) is not None:
            raise ModelFileError(sentence) from error
        raise


def load_model(name: str | None) -> Model:
    """The model in this file; by its bare name a bundled one; None for the default model. What was
    changed in it is said on standard error."""
    if name is None:
        return model_file.load(paths.models_folder() / f"default{model_file.SUFFIX}")
    bundled = paths.models_folder() / f"{name}{model_file.SUFFIX}"
    # `Path.exists` raises where the bundled one would have too long a name.
    model = open_model(bundled if os.path.exists(bundled) and not os.path.exists(name) else name)
    if model.remark:
        notice(model.remark_on(name))
    return model


def _load_keras(path: Path) -> Model:
    from digitpad.interop import keras_process

    return keras_process.load(path)


def _start(path: Path) -> bytes:
    """The first bytes of a file, which tell what it is; none where it cannot be read, as its reader will say."""
    try:
        with input_file.open_input(path) as file:
            return file.read(9)
    except OSError:
        return b""


def export_model(model: Model, path: Path, *, pictures: bool = False, replace_protected: bool = False) -> None:
    """Write a model in the form that the suffix asks for: all or nothing.

    Args:
        model: what is written.
        path: the file; its suffix is one of `WRITTEN`.
        pictures: an ONNX file that takes (batch, 1, 28, 28), in place of (batch, 784).
        replace_protected: whether a file that is protected against writing may be replaced.

    Raises:
        ModelFileError: the suffix is unknown, the form cannot hold this model, a library is missing, or the file
            cannot be written.
    """
    if pictures:
        if path.suffix.lower() != ".onnx":
            raise ModelFileError(
                tr(
                    "Only an ONNX file can take pictures of (1, 28, 28): choose a name that ends in .onnx "
                    "instead of {path}.",
                    path=path,
                )
            )
        from digitpad.interop import onnx_writer

        onnx_writer.save(model, path, pictures, replace_protected=replace_protected)
        return
    suffix = path.suffix.lower()
    if suffix not in WRITTEN:
        raise ModelFileError(
            tr(
                "A model cannot be exported as {path}: the name has to end in {known} or {last}.",
                path=path,
                known=", ".join(WRITTEN[:-1]),
                last=WRITTEN[-1],
            )
        )
    write: _Writer = model_file.save
    if suffix in _WRITERS:
        write = import_module(f"{__name__}.{_WRITERS[suffix]}").save
    write(model, path, replace_protected=replace_protected)
