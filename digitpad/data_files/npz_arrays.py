"""Reads data sets from `.npz` files, and from files of one array each, by whichever of the usual names these have."""

from __future__ import annotations

import math
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file, packed
from digitpad.data_files import array_roles, file_names
from digitpad.data_files.array_roles import LABELS, PICTURES, Role
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.file_names import PARTS, TEST, TRAINING
from digitpad.data_files.pixel_scale import PixelScale
from digitpad.data_files.raw_data import (
    RawData,
    RawPart,
    check_count,
    check_sides,
    classes_of_one_hot,
    numbers_or_names,
    unlabelled_text,
    whole_labels,
)
from digitpad.digits import npz_file
from digitpad.digits.fitting import fitted
from digitpad.digits.npz_file import NpzArray, NpzError
from digitpad.digits.pixels import PixelError, as_bytes
from digitpad.errors import DatasetError
from digitpad.message import tr

_CHANNELS = (1, 2, 3, 4)  # grey or colours, with or without opacity
_LARGEST_CONTENT = 2**29  # bytes
_LARGEST_LABELS = 2**26
_SAY_WHY = (NpzError, zipfile.BadZipFile, OSError, EOFError, MemoryError)  # `input_file.reason` has words for them
_BROKEN = (
    *_SAY_WHY,
    zlib.error,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    NotImplementedError,
)

_Finders = Mapping[Role, Callable[..., NpzArray]]  # each takes what the array may hold


def read(path: Path) -> RawData:
    """The data set in this `.npz` file. Raises DatasetError."""
    with _in_one_sentence(path), input_file.open_input(path) as file, packed.opened_zip(file) as archive:
        names = npz_file.names(archive)
        roles = array_roles.found(names) or _numbered(archive, names)
        return _read({role: partial(npz_file.find, archive, name) for role, name in roles.items()}, names, path)


def read_files(paths: Iterable[Path], place: Path) -> RawData | None:
    """The data set in files of one array each, `.npy` or `.npz`, whose names say what they hold: those in a folder, or
    those of the same set as the named one. None where there is no such set.

    Raises DatasetError.
    """
    files = {file_names.bare(path): path for path in paths}
    found = array_roles.only_set(files, place)
    if found is None:
        return None
    with _in_one_sentence(place), ExitStack() as stack:
        finders = {role: _finder(path, stack) for role, path in found.items()}
        pictures, labels = (finders[role](npz_file.ANYTHING).shape for role in (PICTURES, LABELS))
        if len(labels) > 1 and labels[1:] == pictures[1:]:  # two classes of Quick Draw may be called x and y
            return None
        return _read(finders, list(files), place)


def _finder(path: Path, stack: ExitStack) -> Callable[..., NpzArray]:
    if path.suffix.lower() in (".npy", ".gz"):
        return partial(npz_file.only_array, path)
    archive = stack.enter_context(packed.opened_zip(stack.enter_context(input_file.open_input(path))))
    names = npz_file.names(archive)
    if len(names) != 1:
        raise NpzError(tr("{name} holds several arrays", name=path.name))
    return partial(npz_file.find, archive, names[0])


@contextmanager
def _in_one_sentence(path: Path) -> Iterator[None]:
    """What goes wrong in the block becomes one sentence on this file or folder. Raises DatasetError."""
    try:
        yield
    except PixelError as error:
        raise DatasetError(error.about(path)) from error
    except _BROKEN as error:
        why = input_file.reason(error) if isinstance(error, _SAY_WHY) else tr("it is damaged")
        raise DatasetError(
            tr("{path} cannot be read as a file of arrays ({reason}).", path=path, reason=why)
        ) from error


def _numbered(archive: zipfile.ZipFile, names: list[str]) -> dict[Role, str]:
    """The roles of arrays that `numpy.savez` has numbered: pictures are shaped like the first of them."""
    numbered = [name for name in map("arr_{}".format, range(4)) if name in names]
    shapes = [npz_file.find(archive, name, npz_file.ANYTHING).shape[1:] for name in numbered]
    roles: dict[Role, str] = {}
    for name, shape in zip(numbered, shapes, strict=True):
        is_pictures = shape == shapes[0]
        part = TEST if Role(TRAINING, is_pictures) in roles else TRAINING
        roles[Role(part, is_pictures)] = name
    return roles


def _read(finders: _Finders, names: list[str], path: Path) -> RawData:
    held = [part for part in PARTS if part in {role.part for role in finders}]
    unlabelled = [part for part in held if part != TRAINING and Role(part, False) not in finders]
    pairs = {part: _pair(finders, part, names, path) for part in held if part not in unlabelled}
    if TRAINING not in pairs:
        raise DatasetError(_what_is_missing(path, names))
    pictures, labels = pairs[TRAINING]
    scale = None if pictures.dtype == np.uint8 else PixelScale.of(pictures.blocks())  # bytes are as they should be
    images = {part: _pictures(array, scale, path) for part, (array, _) in pairs.items()}
    exposure = Exposure.of(images[TRAINING])
    parts = {
        part: RawPart(fitted(exposure.mended(array)), _labels(pairs[part][1], len(array), path))
        for part, array in images.items()
    }
    raw = RawData.of(parts, classes_of_one_hot(labels))
    left_out = [finders[Role(part, True)](npz_file.ANYTHING).name.removesuffix(".npy") for part in unlabelled]
    return raw.with_remarks(
        "" if scale is None else scale.remark(), *exposure.remarks(), *map(unlabelled_text, left_out)
    )


def _what_is_missing(path: Path, names: list[str], missing: Role | None = None) -> str:
    shown = npz_file.listed(names) or tr("no array")
    if missing is None:
        return tr(
            "{path} needs arrays such as images and labels, or x_train and y_train, and holds {shown}.",
            path=path,
            shown=shown,
        )
    if not missing.pictures:
        return tr("{path} has no labels for its pictures: it holds {shown}.", path=path, shown=shown)
    return tr("{path} has no pictures for its labels: it holds {shown}.", path=path, shown=shown)


def _pair(finders: _Finders, part: str, names: list[str], path: Path) -> tuple[NpzArray, NDArray[Any]]:
    """Pictures, of which nothing is read yet, and their labels, as they stand there."""
    for role in (Role(part, True), Role(part, False)):
        if role not in finders:
            raise DatasetError(_what_is_missing(path, names, role))
    images = finders[Role(part, True)](npz_file.NUMBERS_OR_BOOLS)
    marks = finders[Role(part, False)](npz_file.ANYTHING)
    if images.nbytes > _LARGEST_CONTENT or marks.nbytes > _LARGEST_LABELS:
        raise DatasetError(tr("{path} is too large for a data file.", path=path))
    check_count(images.shape[0] if images.shape else 0, path)
    return images, marks.read()


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


def _pictures(array: NpzArray, scale: PixelScale | None, path: Path) -> NDArray[np.uint8]:
    """Pictures of any size and channel as uint8 (n, height, width)."""
    shape = array.shape
    height, width, channels_last, channels = _sides(shape, path)
    check_sides(height, width, path)
    if scale is None:
        pixels = as_bytes(array.blocks, math.prod(shape))
    else:
        pixels = np.concatenate([scale.bytes_of(block) for block in array.blocks()])
    pixels = array.arranged(pixels)
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
    if len(shape) == 3 and 1 in shape[1:] and shape[1] != shape[2]:  # a row or a column of pixels
        return _sides((shape[0], shape[1] * shape[2]), path)
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
    """The first rows of an `.npy` file of bytes, uint8 (n, 784), and how many it has. Raises DatasetError."""
    try:
        with input_file.open_input(path) as packed_file:
            file = packed.unpacked(packed_file)
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
    except (*_SAY_WHY, zlib.error, ValueError, LookupError) as error:
        raise DatasetError(
            tr("{path} cannot be read as an array ({reason}).", path=path, reason=input_file.reason(error))
        ) from error
