"""Reads a folder of pictures with a folder for each class, and a folder of Quick Draw's files, one a class."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import npz_arrays
from digitpad.data_files.exposure import turned_text
from digitpad.data_files.raw_data import MOST_PICTURES, RawData, RawPart
from digitpad.digits import picture_file
from digitpad.digits.fitting import fitted, light_on_dark
from digitpad.errors import DatasetError, ImageError
from digitpad.message import tr, tr_count
from digitpad.nn.class_set import FEWEST, LONGEST_NAME, MOST
from digitpad.nn.datasets import Bytes
from digitpad.printable import is_printable

SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm"))
_TRAINING, _TEST = ("train", "training"), ("test", "testing", "val", "valid", "validation")
_MOST_OF_A_CLASS = 10_000  # of Quick Draw's, which has over 100,000 of each
# macOS in zip files, Synology, Windows: folders of pictures that nobody has put there
_OF_THE_SYSTEM = frozenset(("__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information"))
_QUICK_DRAW = "full_numpy_bitmap_"


def has_classes(folder: Path) -> bool:
    """Whether there are folders with pictures in it, for one class each."""
    return any(_pictures_in(each) for inner in (folder, *_parts(folder).values()) for each in _folders_in(inner))


def read(folder: Path) -> RawData:
    """The pictures in the folders of this folder, or of its folders train and test. A folder that cannot be looked into
    is left out, and it is said so. Raises DatasetError."""
    parts = _parts(folder)
    training, test = parts.get("training", folder), parts.get("test")
    names = [each.name for each in _folders_in(training) if _pictures_in(each)]
    if test is not None:
        names = sorted({*names, *(each.name for each in _folders_in(test) if _pictures_in(each))}, key=_order)
    check_names(names, folder)
    broken: list[str] = []
    remarks: set[str] = set()
    first = _read_part(training, names, broken, remarks)
    second = None if test is None else _read_part(test, names, broken, remarks)
    if not len(first):
        raise DatasetError(tr("{folder} holds no picture that can be read.", folder=folder))
    numbers = _as_numbers(names)
    if numbers is not None:  # "0" to "9" are these digits, also where one is missing
        first = RawPart(first.images, numbers[first.labels])
        second = None if second is None else RawPart(second.images, numbers[second.labels])
    return RawData(first, test=second, names=None if numbers is not None else tuple(names)).saying(
        _closed_text([name for place in {folder, *parts.values()} for name in _closed(place, folder)]),
        _broken_text(broken),
        *sorted(remarks),
    )


def read_quick_draw(paths: list[Path], place: Path) -> RawData:
    """Quick Draw's `.npy` files, a class each, named after the files. Raises DatasetError."""
    names = [path.stem.removeprefix(_QUICK_DRAW) for path in paths]
    check_names(names, place)
    most = min(_MOST_OF_A_CLASS, MOST_PICTURES // len(paths))
    found = [npz_arrays.first_rows(path, most) for path in paths]
    labels = np.repeat(np.arange(len(paths)), [len(images) for images, _ in found])
    part = RawPart(np.concatenate([images for images, _ in found]), labels)
    more = any(count > most for _, count in found)
    return RawData(part, names=tuple(names)).saying(
        tr("Of each class the first {most:,} pictures were taken.", most=most) if more else ""
    )


def check_names(names: list[str], place: Path) -> None:
    """Raises DatasetError where these are too few or too many classes."""
    if len(names) < FEWEST:
        raise DatasetError(
            tr(
                "{place} needs at least {fewest} classes and holds one, {name}: "
                "a folder of pictures or a file for each.",
                place=place,
                fewest=FEWEST,
                name=names[0],
            )
            if names
            else tr(
                "{place} needs at least {fewest} classes: a folder of pictures or a file for each.",
                place=place,
                fewest=FEWEST,
            )
        )
    if len(names) > MOST:
        raise DatasetError(
            tr(
                "{place} holds {amount} classes, more than the {most} that there may be.",
                place=place,
                amount=len(names),
                most=MOST,
            )
        )
    if long := next((name for name in names if len(name) > LONGEST_NAME or not is_printable(name)), None):
        raise DatasetError(
            tr(
                "{place} has a class with a name that is too long or cannot be shown ({name!r}).",
                place=place,
                name=long[:20],
            )
        )


def _parts(folder: Path) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for each in _folders_in(folder):
        for part, names in (("training", _TRAINING), ("test", _TEST)):
            if each.name.lower() in names and any(_pictures_in(inner) for inner in _folders_in(each)):
                found.setdefault(part, each)
    return found if "training" in found else {}


def _folders_in(folder: Path) -> list[Path]:
    """Those of the user, in order; none where it cannot be looked into, which `_closed` finds."""
    return sorted((each for each in _entries(folder) if _is_folder(each)), key=_order)


def _entries(folder: Path) -> list[Path]:
    """What lies there, without what is hidden and what systems put beside people's files."""
    try:
        return [each for each in folder.iterdir() if each.name[0] != "." and each.name.lower() not in _OF_THE_SYSTEM]
    except OSError:
        return []


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def _closed(place: Path, folder: Path) -> Iterator[str]:
    """What lies there and looks like the folder of a class, but cannot be looked into: named as seen from `folder`."""
    for each in sorted(_entries(place)):
        if each.suffix.lower() in SUFFIXES:
            continue
        try:
            if each.is_dir():
                next(each.iterdir(), None)
            elif each.is_symlink() and not each.exists():
                yield str(each.relative_to(folder))
        except OSError:
            yield str(each.relative_to(folder))


def _order(folder: Path | str) -> tuple[bool, int, str]:
    """Numbers by their size, then names."""
    name = folder if isinstance(folder, str) else folder.name
    return not name.isdecimal(), int(name) if name.isdecimal() and len(name) < 10 else 0, name


def _pictures_in(folder: Path) -> list[Path]:
    return sorted(each for each in _entries(folder) if each.suffix.lower() in SUFFIXES)


def _as_numbers(names: list[str]) -> NDArray[np.int64] | None:
    if not all(len(name) == 1 and name in "0123456789" for name in names):
        return None
    return np.array([int(name) for name in names])


def _read_part(folder: Path, names: list[str], broken: list[str], remarks: set[str]) -> RawPart:
    images: list[Bytes] = []
    labels: list[int] = []
    for label, name in enumerate(names):
        for path in _pictures_in(folder / name) if _is_folder(folder / name) else []:
            try:
                images.append(_picture(path, remarks))
                labels.append(label)
            except ImageError:
                broken.append(f"{name}/{path.name}")
            if len(images) > MOST_PICTURES:
                raise DatasetError(
                    tr(
                        "{folder} holds more than {most:,} pictures: take a part of them.",
                        folder=folder,
                        most=MOST_PICTURES,
                    )
                )
    shown = np.stack(images) if images else np.empty((0, 784), np.uint8)
    return RawPart(shown, np.array(labels, np.int64))


def _picture(path: Path, remarks: set[str]) -> Bytes:
    """uint8 (784,), light on dark as MNIST is."""
    seen, _ = next(picture_file.frames(path))
    grey, turned = light_on_dark(seen)
    if turned:
        remarks.add(turned_text())
    if grey.shape != (28, 28):
        remarks.add(tr("Pictures of other sizes were fitted into 28 x 28 pixels."))
    picture: Bytes = fitted(grey[None])[0]
    return picture


def _closed_text(closed: list[str]) -> str:
    if not closed:
        return ""
    return tr_count(
        "One folder cannot be looked into and was left out: {shown}.",
        "{count} folders cannot be looked into and were left out: {shown}.",
        len(closed),
        shown=_first(closed),
    )


def _first(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")


def _broken_text(broken: list[str]) -> str:
    if not broken:
        return ""
    return tr_count(
        "One file is no picture that can be read and was left out: {shown}.",
        "{count} files are no pictures that can be read and were left out: {shown}.",
        len(broken),
        shown=_first(broken),
    )
