"""Reads sets of IDX files (LeCun's format of MNIST), plain or gzipped, whatever their names: the content decides."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import emnist
from digitpad.data_files.exposure import Exposure
from digitpad.data_files.file_names import PARTS, TRAINING, part_called, part_of, without_packed_copies, without_part
from digitpad.data_files.raw_data import RawData, RawPart, check_count, check_sides, unusable, whole_labels
from digitpad.digits import idx_file
from digitpad.digits.fitting import fitted
from digitpad.errors import DatasetError
from digitpad.message import tr
from digitpad.nn.class_set import MOST

_MOST_FILES, MOST_ENTRIES = 2_000, 10_000  # that are looked at in a folder, and in all
_DEEPEST = 3  # folders in folders
_KIND = re.compile(r"images?|labels?|idx\d|ubyte|x|y|\.gz|[-_.]", re.IGNORECASE)


def find(folder: Path, most: int = MOST_ENTRIES) -> list[Path]:
    """The IDX files in a folder and the folders in it, by their first bytes; `most` files and folders are looked at."""
    return without_packed_copies([path for path in _files(_entries(folder), _DEEPEST, most) if idx_file.is_idx(path)])


def read(paths: list[Path], place: Path) -> RawData:
    """The data set in these IDX files.

    Raises:
        DatasetError: pictures or labels are missing or do not fit each other, or a file is broken.
    """
    pictures = {path: shape for path in paths if _are_pictures(shape := idx_file.shape_of(path))}
    for path, shape in pictures.items():
        check_count(shape[0], path)
    labels = [path for path in paths if path not in pictures]
    if not pictures or not labels:
        raise DatasetError(
            tr("{place} holds no labels: each IDX file of pictures needs one of labels beside it.", place=place)
            if pictures
            else tr("{place} holds no pictures: each IDX file of pictures needs one of labels beside it.", place=place)
        )
    kinds: dict[str, list[Path]] = {}
    for path in pictures:
        kinds.setdefault(_part(path, place) or TRAINING, []).append(path)
    for kind in kinds.values():
        if len(kind) > 1:
            raise DatasetError(
                tr(
                    "{place} holds several data sets ({first}, {second}): name one of its files, or keep each in "
                    "a folder of its own.",
                    place=place,
                    first=_seen_from(place, kind[0]),
                    second=_seen_from(place, kind[1]),
                )
            )
    if TRAINING not in kinds:  # then the first of the others is learned from
        kinds[TRAINING] = kinds.pop(next(part for part in PARTS if part in kinds))
    pairs = {part: _pair(kinds[part][0], labels, place, only=len(pictures) == 1) for part in PARTS if part in kinds}
    exposure = Exposure.of(pairs[TRAINING][0])
    parts = {part: RawPart(fitted(exposure.mended(images)), marks) for part, (images, marks) in pairs.items()}
    names = emnist.mapping(next(iter(pictures))) or emnist.mapping(place)
    raw = RawData.of(parts, names).with_remarks(*exposure.remarks())
    return raw.with_remarks(emnist.turned_text() if emnist.is_emnist(next(iter(pictures))) else "")


def _are_pictures(shape: tuple[int, ...]) -> bool:
    """Rows of a few numbers that make no square are one-hot labels."""
    return len(shape) > 2 or (len(shape) == 2 and (shape[1] > MOST or math.isqrt(shape[1]) ** 2 == shape[1]))


def beside(path: Path) -> list[Path]:
    """A named IDX file and those that belong to the same set: the same name but for images or labels, train or test."""
    own = _stem(path)
    folder = path.parent
    return without_packed_copies(
        [other for other in _files(_entries(folder), 0) if _stem(other) == own and idx_file.is_idx(other)]
    )


def _seen_from(place: Path, path: Path) -> Path:
    """Two files may have one name, in folders of their own."""
    return path.relative_to(place if place.is_dir() else place.parent)


def _stem(path: Path) -> str:
    return _KIND.sub("", without_part(path.name))


def _part(path: Path, place: Path) -> str | None:
    """The part that the name of a file says, or the innermost folder on the way to it from `place` that names one."""
    folders = _seen_from(place, path).parent.parts
    return part_of(path.name) or next(filter(None, map(part_called, reversed(folders))), None)


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())[:_MOST_FILES]
    except OSError as error:
        raise unusable(folder, error) from error


def _files(entries: list[Path], deep: int, most: int = MOST_ENTRIES) -> Iterator[Path]:
    """The files among these, then those in the folders among them that can be looked into, level by level until enough
    were looked at. A link that leads to where nobody may look is neither."""
    left = most
    while entries:
        yield from (
            entry for entry in entries if os.path.isfile(entry) and entry.suffix.lower() not in (".png", ".jpg", ".txt")
        )
        left -= len(entries)
        folders = (entry for entry in entries if os.path.isdir(entry) and not entry.is_symlink()) if deep else ()
        entries, deep = list(islice(_in_all(folders), left)), deep - 1


def _in_all(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        with suppress(DatasetError):
            yield from _entries(folder)


def _pair(pictures: Path, labels: list[Path], place: Path, only: bool) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Pictures uint8 (n, height, width) and their labels (n,)."""
    wanted = _stem(pictures), _part(pictures, place)
    fitting = [path for path in labels if (_stem(path), _part(path, place)) == wanted]
    found = labels if only and len(labels) == 1 else fitting
    if len(found) != 1:
        raise DatasetError(tr("{pictures} has no file of labels beside it that is named like it.", pictures=pictures))
    images = idx_file.read_array(pictures, lambda dtype, shape: _check_pictures(dtype, shape, pictures))
    if images.ndim == 2:
        side = math.isqrt(images.shape[1])
        images = images.reshape(len(images), side, side)
    if emnist.is_emnist(pictures):
        images = emnist.upright(images)
    numbers = idx_file.read_array(found[0], lambda _, shape: check_count(shape[0], found[0]))
    return np.ascontiguousarray(images), whole_labels(numbers, len(images), found[0])


def _check_pictures(dtype: np.dtype[Any], shape: tuple[int, ...], path: Path) -> None:
    """Raises DatasetError where these are no pictures that can be fitted."""
    if dtype != np.uint8 or len(shape) not in (2, 3):
        raise DatasetError(tr("{pictures} holds no grey pictures of bytes.", pictures=path))
    height, width = shape[1:] if len(shape) == 3 else (math.isqrt(shape[1]), math.isqrt(shape[1]))
    if len(shape) == 2 and height * width != shape[1]:
        raise DatasetError(
            tr("{pictures} holds pictures of {size} pixels, which are no squares.", pictures=path, size=shape[1])
        )
    check_sides(height, width, path)
