"""Loads MNIST: the bundled files, a folder of IDX files, `mnist.npz`, or the book's `mnist.pkl.gz`.

`load_data` and `load_data_wrapper` give what the book's functions of these names give; `load_images` gives the
plain bytes that training uses, which take an eighth of the memory.
"""

from __future__ import annotations

import math
import pickle
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed, paths
from digitpad.digits import idx_file, npz_file
from digitpad.digits.array_pickle import PickledArray, load_arrays
from digitpad.digits.npz_file import NpzArray, NpzError
from digitpad.digits.pixels import MOST_DIGITS, PixelError, as_bytes, as_labels, check_pictures
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes, Dataset, Examples, as_floats

Floats = NDArray[np.float32]
Pair = tuple[Floats, NDArray[np.int64]]

TRAINING, TEST = (
    ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
)
VALIDATION_SIZE = 10_000
_NPZ, _PICKLES = "mnist.npz", ("mnist.pkl.gz", "mnist.pkl")
_NPZ_ARRAYS = ("x_train", "y_train", "x_test", "y_test")
# Bytes, unpacked: MNIST as float64 in an .npz, as float32 in the book's pickle, and eight for each label.
_LARGEST_CONTENT, _LARGEST_PICKLE, _LARGEST_LABELS = 2**29, 2**28, 8 * MOST_DIGITS
_ROWS = 500  # pictures converted at once
_SAY_WHY = (NpzError, zipfile.BadZipFile, OSError, EOFError, MemoryError)  # `input_file.reason` has words for them
_DAMAGED = (
    struct.error, ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError, RuntimeError,
    NotImplementedError,
)  # fmt: skip


def load_images(folder: Path | str | None = None) -> Dataset:
    """Training, validation and test digits as bytes.

    Args:
        folder: a folder with the four IDX files (plain or .gz), `mnist.npz` or the book's `mnist.pkl.gz`, or such an
            .npz or .pkl.gz file itself; None for the bundled ones.

    Returns:
        All digits; the last 10,000 training digits (a sixth, where there are fewer than 60,000) are for validation.

    Raises:
        DatasetError: a file is missing, broken or does not fit; the sentence names it.
    """
    source = _source(folder)
    if source.is_dir():
        training = _idx_pair(source, TRAINING)
        return _split(training, _idx_pair(source, TEST, MOST_DIGITS - len(training)))
    if source.suffix.lower() == ".npz":
        return _from_npz(source)
    if source.name.lower().endswith((".pkl.gz", ".pkl")):
        return _from_pickle(source)
    if source.exists():
        raise DatasetError(
            tr(
                "{source} is no data file: name an .npz, the book's .pkl.gz or a folder of the MNIST files.",
                source=source,
            )
        )
    raise DatasetError(tr("There is no data folder {source}; name a folder with the four MNIST files.", source=source))


def load_test_images(folder: Path | str | None = None) -> Examples:
    """The test digits alone, as bytes: quicker than `load_images`. Same argument and errors."""
    source = _source(folder)
    if source.is_dir():
        return _idx_pair(source, TEST)
    test = load_images(source).test
    assert test is not None
    return test


def load_data(folder: Path | str | None = None) -> tuple[Pair, Pair, Pair]:
    """Training, validation and test data as the book has them: each (images, labels).

    Images are float32 (n, 784) in [0, 1], labels int64 (n,); n is 50,000, 10,000 and 10,000. See `load_images`.
    """
    data = load_images(folder)
    assert data.test is not None
    return _pair(data.training), _pair(data.validation), _pair(data.test)


def load_data_wrapper(
    folder: Path | str | None = None,
) -> tuple[list[tuple[Floats, Floats]], list[tuple[Floats, int]], list[tuple[Floats, int]]]:
    """Data as the book's `Network.SGD` takes them: lists of (x, y) with columns x (784, 1).

    y is a one-hot column (10, 1) in the training data and the digit itself in the others. See `load_images`.
    """
    training, validation, test = load_data(folder)
    targets = {digit: vectorized_result(digit) for digit in range(10)}
    return (
        [(x.reshape(784, 1), targets[int(y)]) for x, y in zip(*training, strict=True)],
        [(x.reshape(784, 1), int(y)) for x, y in zip(*validation, strict=True)],
        [(x.reshape(784, 1), int(y)) for x, y in zip(*test, strict=True)],
    )


def vectorized_result(j: int) -> Floats:
    """Digit j as a one-hot column, float32 (10, 1)."""
    column = np.zeros((10, 1), np.float32)
    column[j] = 1.0
    return column


def _source(folder: Path | str | None) -> Path:
    """The file that holds everything, or the folder whose IDX files do; these come before a pickle beside them."""
    place = Path(folder) if folder is not None else paths.data_folder()
    try:
        names = (_NPZ,) if any(place.glob("*images[-.]idx3-ubyte*")) else (_NPZ, *_PICKLES)
        return next((place / name for name in names if (place / name).exists()), place)
    except (OSError, ValueError) as error:
        raise DatasetError(
            tr("{place} cannot be used: {reason}.", place=place, reason=input_file.reason(error))
        ) from error


def _pair(examples: Examples) -> Pair:
    return as_floats(examples.images), examples.labels.astype(np.int64)


def _split(training: Examples, test: Examples) -> Dataset:
    kept = len(training) - min(VALIDATION_SIZE, len(training) // 6)
    return Dataset(
        Examples(training.images[:kept], training.labels[:kept]),
        Examples(training.images[kept:], training.labels[kept:]),
        test,
    )


def _idx_pair(folder: Path, names: tuple[str, str], most: int = MOST_DIGITS) -> Examples:
    images, labels = _read_idx(folder, names[0], 3, most), _read_idx(folder, names[1], 1, most)
    return _examples(images, labels, folder / names[0])


def _examples(images: Bytes, labels: NDArray[Any], path: Path) -> Examples:
    """Pictures and labels that fit each other."""
    try:
        check_pictures(images.shape)
        labels = as_labels(labels)
    except PixelError as error:
        raise DatasetError(error.about(path)) from error
    if len(images) != len(labels):
        raise DatasetError(
            tr(
                "{path} holds {pictures:,} pictures, but {labels:,} labels.",
                path=path,
                pictures=len(images),
                labels=len(labels),
            )
        )
    if not len(images):
        raise DatasetError(tr("{path} holds no digits.", path=path))
    return Examples(np.ascontiguousarray(images).reshape(len(images), 784), labels)


def _read_idx(folder: Path, name: str, dimensions: int, most: int) -> Bytes:
    """An IDX file of bytes with this many dimensions."""
    path = next((path for path in (folder / name, folder / f"{name}.gz") if path.exists()), None)
    if path is None:
        raise DatasetError(tr("{folder} has neither {name} nor {name}.gz.", folder=folder, name=name))

    kind = "pictures" if dimensions == 3 else "labels"

    def check(dtype: np.dtype[Any], shape: tuple[int, ...]) -> None:
        if dtype != np.uint8 or len(shape) != dimensions:
            raise idx_file.not_idx(path, kind)
        if shape[0] > most:
            raise DatasetError(tr("{path} holds over {most:,} digits.", path=path, most=MOST_DIGITS))
        if dimensions == 3 and shape[1:] != (28, 28):
            raise DatasetError(
                tr("{path} holds pictures of {size}, not 28 x 28.", path=path, size=" x ".join(map(str, shape[1:])))
            )

    content: Bytes = idx_file.read_array(path, check, kind)
    return content


def _from_npz(path: Path) -> Dataset:
    """Keras' `mnist.npz`: x_train, y_train, x_test, y_test."""
    try:
        with input_file.open_input(path) as file, packed.opened_zip(file) as archive:
            found = npz_file.names(archive)
            missing = [name for name in _NPZ_ARRAYS if name not in found]
            if missing:
                raise DatasetError(_what_is_missing(path, missing[0], found))
            arrays = [npz_file.find(archive, name) for name in _NPZ_ARRAYS]
            return _from_npz_arrays(arrays, path)
    except FileNotFoundError as error:
        raise DatasetError(tr("There is no file {path}.", path=path)) from error
    except PixelError as error:
        raise DatasetError(error.about(path)) from error
    except (NpzError, zipfile.BadZipFile, *packed.BROKEN, *_DAMAGED) as error:
        raise DatasetError(
            tr("{path} cannot be read as a file of MNIST arrays ({reason}).", path=path, reason=_why(error))
        ) from error


def _from_npz_arrays(arrays: list[NpzArray], path: Path) -> Dataset:
    x_train, y_train, x_test, y_test = arrays
    check_pictures(x_train.shape)
    check_pictures(x_test.shape, MOST_DIGITS - x_train.shape[0])
    labels = max(y_train.nbytes, y_test.nbytes)
    if sum(array.nbytes for array in arrays) > _LARGEST_CONTENT or labels > _LARGEST_LABELS:
        raise DatasetError(tr("{path} is too large for a file of MNIST arrays.", path=path))
    train, test = (
        _examples(images.arranged(as_bytes(images.blocks, math.prod(images.shape))), labels.read(), path)
        for images, labels in ((x_train, y_train), (x_test, y_test))
    )
    return _split(train, test)


def _what_is_missing(path: Path, name: str, names: list[str]) -> str:
    return tr(
        "{path} has no array {name}: it needs {wanted} and {last}, and holds {shown}.",
        path=path,
        name=name,
        wanted=", ".join(_NPZ_ARRAYS[:-1]),
        last=_NPZ_ARRAYS[-1],
        shown=npz_file.listed(names) or tr("none"),
    )


def _from_pickle(path: Path) -> Dataset:
    """The book's `mnist.pkl.gz`: ((images, labels) of training, validation and test), images float in [0, 1]."""
    try:
        with input_file.open_input(path) as file:
            pairs = load_arrays(packed.unpacked(file), _LARGEST_PICKLE, _pictures_as_bytes)
        if not isinstance(pairs, tuple | list):
            raise DatasetError(tr("{path} holds something else than pairs of pictures and labels.", path=path))
        training, validation, test = (_examples(_array(images), _array(labels), path) for images, labels in pairs)
    except FileNotFoundError as error:
        raise DatasetError(tr("There is no file {path}.", path=path)) from error
    except PixelError as error:
        raise DatasetError(error.about(path)) from error
    except pickle.UnpicklingError as error:
        why = input_file.reason(error)
        raise DatasetError(
            tr("{path} holds something else than arrays, so it is not opened: {reason}.", path=path, reason=why)
        ) from error
    except (*packed.BROKEN, *_DAMAGED) as error:
        raise DatasetError(
            tr("{path} cannot be read as the book's data file ({reason}).", path=path, reason=_why(error))
        ) from error
    return Dataset(training, validation, test)


def _pictures_as_bytes(array: NDArray[Any]) -> NDArray[Any]:
    """A pickled array as bytes if it holds pictures; labels as they are."""
    if array.ndim < 2:
        return array
    check_pictures(array.shape)
    starts = range(0, len(array), _ROWS)
    return as_bytes(lambda: (array[i : i + _ROWS].ravel() for i in starts), array.size).reshape(array.shape)


def _why(error: Exception) -> str:
    """The reason, in words where it has some: what a damaged file makes of the code that reads it has none."""
    return input_file.reason(error) if isinstance(error, _SAY_WHY) else tr("it is damaged")


def _array(pickled: Any) -> NDArray[Any]:
    if not isinstance(pickled, PickledArray) or pickled.array is None:
        raise pickle.UnpicklingError(tr("there is something in an array's place"))
    return pickled.array
