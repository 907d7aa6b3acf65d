"""Loads MNIST: the files that came with the program, a folder of IDX files, `mnist.npz`, or the book's `mnist.pkl.gz`.

`load_data` and `load_data_wrapper` give what the book's functions of these names give; `load_images` gives the
plain bytes that training uses, which take an eighth of the memory.
"""

from __future__ import annotations

import gzip
import math
import pickle
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import paths
from digitpad.digits.array_pickle import PickledArray, load_arrays
from digitpad.errors import DatasetError
from digitpad.nn.training import Bytes, Dataset, Examples

Floats = NDArray[np.float32]
Pair = tuple[Floats, NDArray[np.int64]]

TRAINING, TEST = (
    ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
    ("t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"),
)
VALIDATION_SIZE = 10_000
_NPZ, _PICKLES = "mnist.npz", ("mnist.pkl.gz", "mnist.pkl")
_LARGEST_FILE = 2**30  # bytes, uncompressed: several times as much as MNIST in any form
_PIECE = 2**20  # read at once
_BROKEN = (OSError, EOFError, zlib.error, gzip.BadGzipFile, MemoryError)


def load_images(folder: Path | str | None = None) -> Dataset:
    """Training, validation and test digits as bytes.

    Args:
        folder: a folder with the four IDX files (plain or .gz), `mnist.npz` or the book's `mnist.pkl.gz`, or such an
            .npz or .pkl.gz file itself; None for the files that came with the program.

    Returns:
        All digits; the last 10,000 training digits (a sixth, where there are fewer than 60,000) are for validation.

    Raises:
        DatasetError: a file is missing, broken or does not fit; the sentence names it.
    """
    source = _source(folder)
    if source.is_dir():
        return _split(_idx_pair(source, TRAINING), _idx_pair(source, TEST))
    if source.suffix.lower() == ".npz":
        return _from_npz(source)
    if source.name.lower().endswith((".pkl.gz", ".pkl")):
        return _from_pickle(source)
    raise DatasetError(f"There is no data folder {source}; name a folder with the four MNIST files.")


def load_test_images(folder: Path | str | None = None) -> Examples:
    """The test digits alone, as bytes: quicker than `load_images`. Same argument and errors."""
    source = _source(folder)
    if source.is_dir():
        return _idx_pair(source, TEST)
    test = load_images(source).test
    assert test is not None
    return test


def load_examples(folder: Path | str) -> Examples:
    """Digits of one's own: the only pair of IDX files in a folder, or its test digits where it has those.

    The files are named as MNIST's are, such as `mine-images-idx3-ubyte` and `mine-labels-idx1-ubyte`, plain or .gz.
    Raises DatasetError.
    """
    place = _source(folder)
    if not place.is_dir():
        return load_test_images(place)
    names = sorted({path.name.removesuffix(".gz") for path in place.glob("*images[-.]idx3-ubyte*")})
    if TEST[0] in names:
        return _idx_pair(place, TEST)
    if not names:
        raise DatasetError(f"{place} holds no digits: it needs two files, such as {TEST[0]} and {TEST[1]}.")
    if len(names) > 1:
        raise DatasetError(f"{place} holds several files of pictures ({names[0]}, {names[1]}); keep one a folder.")
    return _idx_pair(place, (names[0], names[0].replace("images", "labels").replace("idx3", "idx1")))


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
    names = (_NPZ,) if any(place.glob("*images[-.]idx3-ubyte*")) else (_NPZ, *_PICKLES)
    return next((place / name for name in names if (place / name).exists()), place)


def _pair(examples: Examples) -> Pair:
    return np.multiply(examples.images, np.float32(1 / 255), dtype=np.float32), examples.labels.astype(np.int64)


def _split(training: Examples, test: Examples) -> Dataset:
    held_out = VALIDATION_SIZE if len(training) >= 6 * VALIDATION_SIZE else len(training) // 6
    kept = len(training) - held_out
    return Dataset(
        Examples(training.images[:kept], training.labels[:kept]),
        Examples(training.images[kept:], training.labels[kept:]),
        test,
    )


def _examples(images: Any, labels: Any, name: str) -> Examples:
    """Checked examples out of arrays from a file."""
    if (
        images.dtype.kind == "f"
        and images.size
        and np.isfinite(images).all()
        and 0 <= images.min() <= images.max() <= 1
    ):
        images = np.rint(images * 255).astype(np.uint8)  # the book's pickle holds bytes divided by 256 or 255
    if images.dtype != np.uint8 or images.ndim < 2 or int(np.prod(images.shape[1:])) != 784:
        raise DatasetError(f"{name} holds no pictures of 28 x 28 bytes.")
    if (
        labels.dtype.kind not in "iu"
        or labels.ndim != 1
        or (labels.size and not 0 <= labels.min() <= labels.max() <= 9)
    ):
        raise DatasetError(f"{name} holds labels other than the digits 0 to 9.")
    if len(images) != len(labels):
        raise DatasetError(f"{name} holds {len(images):,} pictures, but {len(labels):,} labels.")
    if not len(images):
        raise DatasetError(f"{name} holds no digits.")
    return Examples(np.ascontiguousarray(images).reshape(len(images), 784), labels.astype(np.uint8))


def _idx_pair(folder: Path, names: tuple[str, str]) -> Examples:
    images, labels = _read_idx(folder, names[0], 3), _read_idx(folder, names[1], 1)
    if images.shape[1:] != (28, 28):
        raise DatasetError(f"{folder / names[0]} holds pictures of {images.shape[1]} x {images.shape[2]}, not 28 x 28.")
    return _examples(images, labels, str(folder / names[0]))


def _read_idx(folder: Path, name: str, dimensions: int) -> Bytes:
    """An IDX file of bytes with this many dimensions; its format stands at the foot of LeCun's MNIST page."""
    path = next((path for path in (folder / name, folder / f"{name}.gz") if path.exists()), None)
    if path is None:
        raise DatasetError(f"{folder} has neither {name} nor {name}.gz.")
    header = 4 + 4 * dimensions
    try:
        start = _content(path, header)[:header]
        if len(start) < header or start[:4] != bytes([0, 0, 8, dimensions]):
            raise DatasetError(f"{path} is not an IDX file of {'pictures' if dimensions == 3 else 'labels'}.")
        shape = struct.unpack(f">{dimensions}I", start[4:])
        expected = header + math.prod(shape)
        content = _content(path, min(expected, _LARGEST_FILE))
    except _BROKEN as error:
        raise DatasetError(f"{path} cannot be read: it is truncated or damaged ({error}).") from error
    if len(content) != expected:
        found = f"{len(content):,} are" if len(content) < expected else "more are"
        raise DatasetError(f"{path} is truncated or damaged: {expected:,} bytes are announced, {found} there.")
    return np.frombuffer(content, np.uint8, offset=header).reshape(shape)


def _content(path: Path, limit: int) -> bytes:
    """A file's bytes, uncompressed; of more than `limit` one more than that, so that no file fills the memory."""
    with gzip.open(path) if path.suffix.lower() == ".gz" else path.open("rb") as file:
        pieces, left = [], limit + 1
        while left and (piece := file.read(min(left, _PIECE))):
            pieces.append(piece)
            left -= len(piece)
    return b"".join(pieces)


def _from_npz(path: Path) -> Dataset:
    """Keras' `mnist.npz`: x_train, y_train, x_test, y_test."""
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(member.file_size for member in archive.infolist()) > _LARGEST_FILE:
                raise DatasetError(f"{path} is too large for a file of MNIST arrays.")
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            x_train, y_train, x_test, y_test = (arrays[key] for key in ("x_train", "y_train", "x_test", "y_test"))
    except FileNotFoundError as error:
        raise DatasetError(f"There is no file {path}.") from error
    except KeyError as error:
        raise DatasetError(f"{path} has no array {error}.") from error
    except (*_BROKEN, ValueError, TypeError, AttributeError, zipfile.BadZipFile) as error:
        raise DatasetError(f"{path} cannot be read as a file of MNIST arrays ({error}).") from error
    return _split(_examples(x_train, y_train, str(path)), _examples(x_test, y_test, str(path)))


def _from_pickle(path: Path) -> Dataset:
    """The book's `mnist.pkl.gz`: ((images, labels) of training, validation and test), images float in [0, 1]."""
    try:
        content = _content(path, _LARGEST_FILE)
        if len(content) > _LARGEST_FILE:
            raise DatasetError(f"{path} is too large for the book's data file.")
        (tr, va, te) = load_arrays(content)
        parts = [_examples(_array(images), _array(labels), str(path)) for images, labels in (tr, va, te)]
    except FileNotFoundError as error:
        raise DatasetError(f"There is no file {path}.") from error
    except pickle.UnpicklingError as error:
        raise DatasetError(f"{path} holds something else than arrays, so it is not opened: {error}.") from error
    except (*_BROKEN, struct.error, ValueError, TypeError, AttributeError, LookupError, ArithmeticError) as error:
        raise DatasetError(f"{path} cannot be read as the book's data file ({error}).") from error
    return Dataset(*parts)


def _array(pickled: Any) -> NDArray[Any]:
    if not isinstance(pickled, PickledArray) or pickled.array is None:
        raise pickle.UnpicklingError("there is something in an array's place")
    return pickled.array
