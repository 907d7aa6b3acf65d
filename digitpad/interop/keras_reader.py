"""Opens a Keras file without Keras: `.keras` of Keras 3, and the older `.h5`. It has to be a chain of dense layers.

Nothing in the file is executed, unpickled or looked up by name: what is not on the short lists here is refused.
"""

from __future__ import annotations

import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from digitpad import bounded_json, described_file, input_file, packed
from digitpad.described_file import Mismatch
from digitpad.errors import ModelFileError
from digitpad.interop import keras_layers, keras_network
from digitpad.interop.files import HDF5, library
from digitpad.interop.keras_arrays import FolderArrays, NamedArrays
from digitpad.interop.pixel_range import with_pixels_to_one
from digitpad.interop.unsupported import Parts, Unsupported, said
from digitpad.message import mark, tr
from digitpad.model_file import Model, read_classes
from digitpad.nn.class_set import FEWEST, MOST, ClassSet
from digitpad.nn.network import Network

PURPOSE = mark("Opening a Keras file")
RAW_PIXELS = mark(
    "{file} has learned from pixels from 0 to 255. "
    "For pixels from 0 to 1 its first weights were made 255 times as large."
)
DAMAGED = mark("{path} is not a Keras file, or it is damaged.")
_LARGEST_CONFIG, _LARGEST_METADATA, _LARGEST_HDF5 = 2**22, 2**16, 2**29  # bytes
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, LookupError, TypeError, ValueError,
    ArithmeticError, AttributeError, AssertionError,
)  # fmt: skip


class KerasFileError(ModelFileError):
    """A ModelFileError whose sentence another process can build from its parts, in its own language, with `said`."""

    def __init__(self, sentence: str, path: Path, reason: Parts | None = None) -> None:
        self.parts: Parts = [sentence, {"path": str(path), "reason": reason or ""}]
        super().__init__(said(self.parts))


def load(path: Path | str) -> Model:
    """Read a model and check all of it: layers, shapes, types and finite numbers. The content decides which kind it is.

    On some damaged files the HDF5 library crashes or hangs, so this runs in a process of its own (`keras_process`).

    Ten outputs are the digits and any other number of them classes with numbers for names, unless digitpad wrote the
    file and named them.

    Pixels are taken to be 0 to 1. A model that expects 0 to 255 gets these: one that begins with a rescaling or
    normalization of its own, or that reads the test digits far better so, which its remark says. A last layer without
    activation is taken to give logits.

    Raises:
        ModelFileError: the file is missing, broken, or not a network of our shape; h5py is not installed.
    """
    path = Path(path)
    h5py = library("h5py", tr(PURPOSE))
    try:
        with input_file.open_input(path) as file:
            is_hdf5 = file.read(len(HDF5)) == HDF5
            file.seek(0)
            read = _in_hdf5 if is_hdf5 else _in_archive
            return replace(read(file, h5py), name=path.stem)
    except Unsupported as error:
        raise KerasFileError(described_file.MODEL.unfit, path, error.parts) from error
    except FileNotFoundError as error:
        raise KerasFileError(mark("There is no file {path}."), path) from error
    except input_file.NoOrdinaryFile as error:
        raise KerasFileError(described_file.MODEL.no_file, path, [input_file.reason(error), {}]) from error
    except (OSError, MemoryError) as error:
        # h5py says that a file is damaged by an OSError without a number.
        reason = getattr(error, "strerror", None) or mark("its arrays are damaged")
        raise KerasFileError(mark("{path} cannot be read: {reason}."), path, [reason, {}]) from error
    except _DAMAGED as error:
        raise KerasFileError(DAMAGED, path) from error


def _in_archive(file: BinaryIO, h5py: Any) -> Model:
    with packed.opened_zip(file) as archive:
        steps = keras_layers.read_steps(_config(archive))
        with _arrays(archive) as arrays, h5py.File(arrays, "r") as opened:
            network = keras_network.build(steps, FolderArrays(opened, h5py))
        classes = _named_classes(archive, network.sizes[-1])
    return _model(network, steps, classes)


def _in_hdf5(file: BinaryIO, h5py: Any) -> Model:
    input_file.check_size(file, _LARGEST_HDF5)
    with h5py.File(file, "r") as opened:
        steps = keras_layers.read_steps(_model_config(opened))
        arrays = NamedArrays(opened, h5py)
        network = keras_network.build(steps, arrays)
        arrays.check_all_read()
    return _model(network, steps, _numbered_classes(network.sizes[-1]))


def _model(network: Network, steps: list[keras_layers.Step], classes: ClassSet) -> Model:
    rescales = isinstance(steps[0], keras_layers.Scaling | keras_layers.Normalization)
    fitted = network if rescales or not classes.are_digits else with_pixels_to_one(network)
    return Model(fitted, classes=classes, remark="" if fitted is network else RAW_PIXELS)


def _named_classes(archive: zipfile.ZipFile, count: int) -> ClassSet:
    """The classes that digitpad has named in this file, if it has."""
    if "metadata.json" in archive.namelist():
        with packed.member(archive, "metadata.json") as file, suppress(ValueError, Unsupported, Mismatch):
            described = keras_layers.as_dict(bounded_json.loads(file.read(_LARGEST_METADATA))).get("digitpad")
            if described is not None and len(named := read_classes(keras_layers.as_dict(described))) == count:
                return named
    return _numbered_classes(count)


def _numbered_classes(count: int) -> ClassSet:
    if not FEWEST <= count <= MOST:
        raise Unsupported(
            mark("its last layer stands for {amount} classes, and there may be {fewest} to {most}"),
            amount=count,
            fewest=FEWEST,
            most=MOST,
        )
    return ClassSet.of([str(number) for number in range(count)])


def _model_config(opened: Any) -> dict[str, Any]:
    """The description of the layers in an older file."""
    if "model_config" not in opened.attrs:
        raise Unsupported(mark("it holds weights without a description of the layers: save the whole model in Keras"))
    stored = opened.attrs.get_id("model_config")
    if stored.shape != () or stored.get_storage_size() > _LARGEST_CONFIG:
        raise Unsupported(mark("its description is damaged"))
    content = opened.attrs["model_config"]
    if isinstance(content, str):
        content = content.encode()
    if not isinstance(content, bytes) or len(content) > _LARGEST_CONFIG:
        raise Unsupported(mark("its description is damaged"))
    return _parsed(content)


def _config(archive: zipfile.ZipFile) -> dict[str, Any]:
    """The description of the layers."""
    with _member(archive, "config.json") as file:
        content = file.read(_LARGEST_CONFIG + 1)
    if len(content) > _LARGEST_CONFIG:
        raise Unsupported(mark("its config.json is too large"))
    return _parsed(content)


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        described = bounded_json.loads(content)
    except ValueError as error:
        raise Unsupported(mark("its description is damaged")) from error
    return keras_layers.as_dict(described)


@contextmanager
def _arrays(archive: zipfile.ZipFile) -> Iterator[BinaryIO]:
    """The HDF5 file with the arrays, which also holds what an optimizer keeps; on the disk, not in memory."""
    with _member(archive, "model.weights.h5") as file, tempfile.TemporaryFile() as copy:
        size = 0
        while piece := file.read(packed.PIECE):
            size += len(piece)
            if size > _LARGEST_HDF5:
                raise Unsupported(mark("its model.weights.h5 is too large"))
            copy.write(piece)
        yield copy


def _member(archive: zipfile.ZipFile, name: str) -> AbstractContextManager[BinaryIO]:
    if name not in archive.namelist():
        raise Unsupported(mark("it holds no {name}, as files of Keras 3 do"), name=name)
    return packed.member(archive, name)
