"""Writes the pictures of a data set as CSV or as IDX files, which this program and others read again."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad import atomic
from digitpad.errors import DatasetError
from digitpad.input_file import reason
from digitpad.message import tr
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Bytes, Dataset, Examples

CLASS_NAMES = "classes.txt"
_TRAINING_AND_TEST = "train", "t10k"
_AT_ONCE = 2_000
_FIGURES = [str(number).encode() for number in range(256)]


def write_csv(examples: Examples, classes: ClassSet, path: Path, *, replace_protected: bool = False) -> None:
    """Write a line a picture as Kaggle has them, below the line "label,pixel0,...,pixel783": the digit, or the name of
    the class, then the 784 pixels from 0 to 255. A label that is none of the classes is left empty. With
    `replace_protected` a file that is protected against writing is replaced, too.

    Raises:
        DatasetError: the file cannot be written; an old one is untouched.
    """
    _write(list(csv_lines(examples, classes)), path, replace_protected)


def keep_inputs(written: Iterable[Path], inputs: Iterable[Path], *, replace_protected: bool = False) -> None:
    """Raise DatasetError where one of the files to be written cannot be, or is one of the `inputs`, of which it may be
    the only copy."""
    read = list(inputs)
    for path in written:
        try:
            atomic.check(path, replace_protected=replace_protected, inputs=read)
        except OSError as error:
            raise DatasetError(tr("{path} cannot be written: {reason}.", path=path, reason=reason(error))) from error


def written_as_idx(dataset: Dataset, folder: Path) -> list[Path]:
    """The files that `write_idx` writes there."""
    parts = _TRAINING_AND_TEST if dataset.test is not None else _TRAINING_AND_TEST[:1]
    files = [folder / name for part in parts for name in _pair(part)]
    return files if dataset.classes.are_digits else [*files, folder / CLASS_NAMES]


def _pair(part: str) -> tuple[str, str]:
    return f"{part}-images-idx3-ubyte.gz", f"{part}-labels-idx1-ubyte.gz"


def write_idx(dataset: Dataset, folder: Path) -> list[Path]:
    """Write MNIST's four files, gzipped, into a folder that is there; without test pictures the first two. Training and
    validation pictures are joined again. Other classes than the digits are named in `classes.txt`.

    Returns the files written.

    Raises:
        DatasetError: one cannot be written.
    """
    training = dataset.training.joined(dataset.validation)
    parts = [training] if dataset.test is None else [training, dataset.test]
    for name, part in zip(_TRAINING_AND_TEST, parts, strict=False):
        usable = part.labels >= 0
        images, labels = part.images[usable].reshape(-1, 28, 28), part.labels[usable].astype(np.uint8)
        for file, array in zip(_pair(name), (images, labels), strict=True):
            _write([gzip.compress(idx(array), 6, mtime=0)], folder / file)
    if not dataset.classes.are_digits:
        _write(["".join(f"{name}\n" for name in dataset.classes.names).encode()], folder / CLASS_NAMES)
    return written_as_idx(dataset, folder)


def idx(array: NDArray[np.uint8]) -> bytes:
    """An IDX file of bytes, of any shape (see `digits.idx_file`)."""
    return bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


def csv_lines(examples: Examples, classes: ClassSet) -> Iterator[bytes]:
    """The lines of a table as `write_csv` writes it, some thousand at once."""
    yield b",".join([b"label", *(b"pixel%d" % index for index in range(784))]) + b"\n"
    names = [_field(name) for name in classes.names]
    for start in range(0, len(examples), _AT_ONCE):
        images: Bytes = examples.images[start : start + _AT_ONCE]
        labels = examples.labels[start : start + _AT_ONCE].tolist()
        rows = (b",".join([_FIGURES[pixel] for pixel in image.tobytes()]) for image in images)
        marks = (names[label] if 0 <= label < len(names) else b"" for label in labels)
        yield b"".join(mark + b"," + row + b"\n" for mark, row in zip(marks, rows, strict=True))


def _field(name: str) -> bytes:
    """The field, in quotation marks where it would fall apart without them."""
    quoted = '"' + name.replace('"', '""') + '"' if any(mark in name for mark in ',;"\t') else name
    return quoted.encode()


def _write(content: list[bytes], path: Path, replace_protected: bool = False) -> None:
    try:
        atomic.write(content, path, replace_protected=replace_protected)
    except OSError as error:
        raise DatasetError(
            tr("The pictures could not be saved as {path}: {reason}.", path=path, reason=reason(error))
        ) from error
