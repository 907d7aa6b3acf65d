"""Reads data sets from `.npz` files, by whichever of the usual names their arrays have."""

from __future__ import annotations

import math
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.raw_data import (
    RawData,
    RawPart,
    check_count,
    check_sides,
    classes_of_one_hot,
    numbers_or_names,
    whole_labels,
)
from digitpad.digits import npz_file
from digitpad.digits.fitting import fitted
from digitpad.digits.npz_file import NpzArray, NpzError
from digitpad.digits.pixels import PixelError, as_bytes
from digitpad.errors import DatasetError
from digitpad.message import tr

PICTURES = ("images", "x", "data", "pictures", "digits", "features", "arr_0")
LABELS = ("labels", "y", "target", "targets", "label", "classes", "arr_1")
TRAINING_PICTURES = ("x_train", "train_images", "train_x", "images_train", "X_train")
TRAINING_LABELS = ("y_train", "train_labels", "train_y", "labels_train")
TEST_PICTURES = ("x_test", "test_images", "test_x", "images_test", "X_test")
TEST_LABELS = ("y_test", "test_labels", "test_y", "labels_test")
_CHANNELS = (1, 2, 3, 4)  # grey or colours, with or without opacity
_LARGEST_CONTENT = 2**29  # bytes
_LARGEST_LABELS = 2**26
_TOLD = (NpzError, zipfile.BadZipFile, OSError, EOFError, MemoryError)
_BROKEN = (*_TOLD, zlib.error, ValueError, TypeError, LookupError, ArithmeticError, RuntimeError, NotImplementedError)


def read(path: Path) -> RawData:
    """The data set in this file. Raises DatasetError."""
    try:
        with input_file.open_input(path) as file, packed.opened_zip(file) as archive:
            return _read(archive, path)
    except PixelError as error:
        raise DatasetError(error.about(path)) from error
    except _BROKEN as error:
        why = input_file.reason(error) if isinstance(error, _TOLD) else tr("it is damaged")
        raise DatasetError(
            tr("{path} cannot be read as a file of arrays ({reason}).", path=path, reason=why)
        ) from error


def _read(archive: zipfile.ZipFile, path: Path) -> RawData:
    names = npz_file.names(archive)
    known = {name.lower(): name for name in names}

    def found(wanted: tuple[str, ...]) -> str | None:
        return next((known[name.lower()] for name in wanted if name.lower() in known), None)

    pictures, labels = found(TRAINING_PICTURES), found(TRAINING_LABELS)
    if pictures is None and labels is None:
        pictures, labels = found(PICTURES), found(LABELS)
    if pictures is None or labels is None:
        raise DatasetError(_what_is_missing(path, names, pictures, labels))
    images, values = _pair(archive, pictures, labels, path)
    exposure = Exposure.of(images)
    part = RawPart(fitted(exposure.mended(images)), _labels(values, len(images), path))
    raw = RawData(part, names=classes_of_one_hot(values)).saying(*exposure.remarks())
    test_pictures, test_labels = found(TEST_PICTURES), found(TEST_LABELS)
    if test_pictures is None and test_labels is None:
        return raw
    if test_pictures is None or test_labels is None:
        raise DatasetError(_what_is_missing(path, names, test_pictures, test_labels))
    images, values = _pair(archive, test_pictures, test_labels, path)
    return replace(raw, test=RawPart(fitted(exposure.mended(images)), _labels(values, len(images), path)))


def _what_is_missing(path: Path, names: list[str], pictures: str | None, labels: str | None) -> str:
    shown = npz_file.listed(names) or tr("no array")
    if "xl/workbook.xml" in names:
        return tr("{path} is a spreadsheet: save it as CSV.", path=path)
    if any("." in name or name.endswith("/") for name in names):  # an array's name has lost its suffix
        return tr("{path} is packed: unpack it, and open the folder or the file that was in it.", path=path)
    if pictures is None and labels is None:
        return tr(
            "{path} needs arrays such as images and labels, or x_train and y_train, and holds {shown}.",
            path=path,
            shown=shown,
        )
    if labels is None:
        return tr("{path} has no labels for its pictures: it holds {shown}.", path=path, shown=shown)
    return tr("{path} has no pictures for its labels: it holds {shown}.", path=path, shown=shown)


def _pair(archive: zipfile.ZipFile, pictures: str, labels: str, path: Path) -> tuple[NDArray[np.uint8], NDArray[Any]]:
    """Pictures uint8 (n, height, width) and their labels, as they stand there."""
    images = npz_file.find(archive, pictures, npz_file.NUMBERS_OR_TRUTHS)
    marks = npz_file.find(archive, labels, npz_file.ANYTHING)
    if images.nbytes > _LARGEST_CONTENT or marks.nbytes > _LARGEST_LABELS:
        raise DatasetError(tr("{path} is too large for a data file.", path=path))
    check_count(images.shape[0] if images.shape else 0, path)
    return _pictures(images, path), marks.read()


def _labels(values: NDArray[Any], count: int, path: Path) -> NDArray[Any]:
    """Whole numbers, or names where these are texts that are no numbers."""
    if values.dtype.kind not in "US":
        return whole_labels(values, count, path)
    if values.dtype.kind == "S":
        values = np.char.decode(values, "utf-8")
    found = numbers_or_names([text.strip() for text in values.ravel().tolist()])
    names = found.dtype.kind == "U"
    checked = whole_labels(np.zeros(values.shape) if names else found.reshape(values.shape), count, path)
    return found if names else checked


def _pictures(array: NpzArray, path: Path) -> NDArray[np.uint8]:
    """Pictures of any size and channel as uint8 (n, height, width)."""
    shape = array.shape
    height, width, channels_last, channels = _sides(shape, path)
    check_sides(height, width, path)
    pixels = array.arranged(as_bytes(array.blocks, math.prod(shape)))
    if channels > 1:
        pixels = _grey(pixels.reshape(shape), channels, 3 if channels_last else 1)
    return np.ascontiguousarray(pixels).reshape(shape[0], height, width)


def _grey(pixels: NDArray[np.uint8], channels: int, axis: int) -> NDArray[np.uint8]:
    """The mean of the colours; of 2 and 4 channels the last is the opacity, over paper unlike the ink."""
    last = np.moveaxis(pixels, axis, -1)
    opacity = last[..., -1] if channels in (2, 4) else None
    grey = last[..., : channels if opacity is None else -1].mean(axis=-1, dtype=np.float32)
    if opacity is not None:
        share = opacity / np.float32(255)
        paper = 0 if (grey * share).sum() > 127 * share.sum() > 0 and share.min() < 1 else 255
        grey = paper + share * (grey - paper)
    found: NDArray[np.uint8] = np.rint(grey).astype(np.uint8)
    return found


def _sides(shape: tuple[int, ...], path: Path) -> tuple[int, int, bool, int]:
    """Height, width, whether the channel comes last, and how many channels there are."""
    if len(shape) == 2 and math.isqrt(shape[1]) ** 2 == shape[1]:
        return math.isqrt(shape[1]), math.isqrt(shape[1]), True, 1
    if len(shape) == 3:
        return shape[1], shape[2], True, 1
    if len(shape) == 4 and shape[3] in _CHANNELS:
        return shape[1], shape[2], True, shape[3]
    if len(shape) == 4 and shape[1] in _CHANNELS:
        return shape[2], shape[3], False, shape[1]
    size = " x ".join(map(str, shape[1:])) or tr("one number")
    raise DatasetError(
        tr("{path} holds pictures of {size}, which are no pictures in grey or colour.", path=path, size=size)
    )


def first_rows(path: Path, most: int) -> tuple[NDArray[np.uint8], int]:
    """The first rows of a plain `.npy` file of bytes, uint8 (n, 784), and how many it has. Raises DatasetError."""
    try:
        with input_file.open_input(path) as file:
            dtype, by_columns, shape = npz_file.read_header(file)
            if dtype != np.uint8 or by_columns or len(shape) not in (2, 3) or math.prod(shape[1:]) != 784:
                raise DatasetError(
                    tr("{path} holds no pictures of 28 x 28 bytes, as Quick Draw's files do.", path=path)
                )
            count = min(shape[0], most)
            content = file.read(784 * count)
            if len(content) < 784 * count:
                raise DatasetError(
                    tr("{path} is truncated: {amount:,} pictures are announced.", path=path, amount=shape[0])
                )
            return np.frombuffer(content, np.uint8).reshape(count, 784), shape[0]
    except (*_TOLD, ValueError, LookupError) as error:
        raise DatasetError(
            tr("{path} cannot be read as an array ({reason}).", path=path, reason=input_file.reason(error))
        ) from error
