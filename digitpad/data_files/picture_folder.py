"""Reads a folder of pictures, whose labels are the names of its folders or stand in the names of its files."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.data_files import class_folders, column_names, file_names, label_list, picture_names
from digitpad.data_files.exposure import Exposure, turned_text
from digitpad.data_files.file_names import TRAINING
from digitpad.data_files.folder_tree import closed, folders_in, has_pictures, in_order, pictures_in, unwrapped
from digitpad.data_files.part_column import part_by
from digitpad.data_files.raw_data import RawData, RawPart, check_count, first_of, unlabelled_text
from digitpad.digits import picture_file
from digitpad.digits.fitting import fitted, light_on_dark
from digitpad.errors import DatasetError, ImageError
from digitpad.message import joined, tr, tr_count
from digitpad.nn.class_set import FEWEST, LONGEST_NAME, MOST
from digitpad.nn.datasets import Bytes
from digitpad.printable import is_printable, readable


@dataclass(frozen=True)
class _Part:
    """Pictures and their labels: the names of the folders that they lie in, unless a remark says otherwise. `words` say
    of each which part of the set it belongs to, where a list has such."""

    folder: Path
    pictures: list[tuple[Path, str]]
    remark: str = ""
    words: tuple[str, ...] = ()

    @property
    def labels(self) -> set[str]:
        return {label for _, label in self.pictures}


def holds_pictures(folder: Path) -> bool:
    """Whether there are pictures in it, or in the folders in it that are classes or parts of a set."""
    return any(True for _ in _pictures_of(folder))


def lists_labels(table: Path, folder: Path) -> bool:
    """Whether a table may be a list of the labels of such pictures."""
    return label_list.names_pictures(table, _pictures_of(folder))


def _pictures_of(folder: Path) -> Iterator[Path]:
    inner = unwrapped(folder)
    for place in (inner, *(unwrapped(part) for part in _parts(inner).values())):
        yield from _pictures_below(place)


def _pictures_below(place: Path) -> Iterator[Path]:
    """The pictures in a folder and in the folders of classes in it."""
    for each in (place, *itertools.chain.from_iterable(class_folders.find(place).values())):
        yield from pictures_in(each)


def read(folder: Path) -> RawData:
    """The pictures in this folder, or in its folders train and test. They lie in a folder for each class, or their
    names tell it. A folder that cannot be looked into is left out, and it is said so. Raises DatasetError."""
    place = unwrapped(folder)
    folders = _parts(place)
    parts = _labelled_parts(place, folders)
    training = parts[TRAINING]
    if not training.pictures:
        raise DatasetError(
            tr(
                "{folder} holds pictures without labels: put those of each class into a folder of its own, or begin "
                "the name of each with its class, as in 7_001.png.",
                folder=folder,
            )
        )
    remarks = set()
    for name in [name for name, part in parts.items() if not part.labels & training.labels]:
        shown = folders.get(name, place).name
        remarks.add(_other_classes_text(shown) if len(parts.pop(name).labels) > 1 else unlabelled_text(shown))
    remarks |= {part.remark for part in parts.values()} - {""}
    parts = _called_by_classes(parts)
    names = sorted(set().union(*(part.labels for part in parts.values())), key=in_order)
    check_names(names, folder)
    broken: list[str] = []
    found = {name: _read_part(part, names, folder, broken, remarks) for name, part in parts.items()}
    if not len(found[TRAINING]):
        raise DatasetError(tr("{folder} holds no picture that can be read.", folder=folder))
    exposure = Exposure(Exposure.of(found[TRAINING].images.reshape(-1, 28, 28)).greatest, False)
    numbers = _as_numbers(names)
    if numbers is not None:  # "0" to "9" are these digits, also where one is missing
        found = {name: RawPart(part.images, numbers[part.labels]) for name, part in found.items()}
    found = {name: RawPart(exposure.mended(part.images), part.labels) for name, part in found.items()}
    return RawData.of(found, tuple(names) if numbers is None else None).with_remarks(
        _closed_text([name for each in dict.fromkeys((place, *folders.values())) for name in closed(each, place)]),
        _broken_text(broken),
        *sorted(remarks),
        *exposure.remarks(),
    )


def _labelled_parts(place: Path, folders: dict[str, Path]) -> dict[str, _Part]:
    """The pictures to learn from first, which are those of the whole place where it has no folders of parts."""
    shared = _share_names(folders.values())
    training = _labelled(unwrapped(folders.get(TRAINING, place)), place, TRAINING if folders else None, shared)
    if not folders and len({part_by(word) for word in training.words} | {TRAINING}) > 1:
        return _parts_by_words(training)
    others = [name for name in folders if name != TRAINING]
    return {TRAINING: training} | {
        name: _labelled(unwrapped(folders[name]), place, name, shared, training.labels) for name in others
    }


def _parts_by_words(everything: _Part) -> dict[str, _Part]:
    found = {TRAINING: replace(everything, pictures=[])}
    for entry, word in zip(everything.pictures, everything.words, strict=True):
        found.setdefault(part_by(word), replace(everything, pictures=[])).pictures.append(entry)
    return found


def _called_by_classes(parts: dict[str, _Part]) -> dict[str, _Part]:
    """The parts with labels such as 3 in place of digit_3, where all are called so."""
    names = sorted(set().union(*(part.labels for part in parts.values())))
    called = dict(zip(names, column_names.of_classes(names), strict=True))
    if len(set(called.values())) < len(names):
        return parts
    return {
        name: replace(part, pictures=[(path, called[label]) for path, label in part.pictures])
        for name, part in parts.items()
    }


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
    """The folders of the parts of a set that hold pictures, where there is one to learn from. Beside folders of other
    names with pictures, one called "train" is a class unless it has folders of classes in it."""
    found: dict[str, Path] = {}
    folders = {each: file_names.part_called(each.name) for each in folders_in(folder)}
    among_classes = any(has_pictures(each) for each, part in folders.items() if part is None)
    for each, part in folders.items():
        inner = unwrapped(each)
        if part is not None and (class_folders.find(inner) or (has_pictures(inner) and not among_classes)):
            found.setdefault(part, each)
    return found if TRAINING in found else {}


def _share_names(folders: Iterable[Path]) -> bool:
    """Whether pictures in several of these parts have the same name."""
    names = [{path.name for path in _pictures_below(unwrapped(each))} for each in folders]
    return sum(map(len, names)) > len(set().union(*names))


def _labelled(folder: Path, whole: Path, part: str | None, shared: bool, known: Set[str] = frozenset()) -> _Part:
    """The pictures in the folders of this folder; or in itself or its only one, where a list there or in the folder of
    the whole set, or their names, say what they show. `known` are the labels that are learned: a folder of one is a
    class also where it is the only one. `part` and `shared` as in `label_list.beside`."""
    classes = class_folders.find(folder)
    places = [place for own in classes.values() for place in own]
    pictures = [path for each in (folder, *places) for path in pictures_in(each)]
    listed = label_list.beside(pictures, (folder, *places), whole, part, shared=shared)
    no_classes = len(classes) < FEWEST and not known & set(classes)
    if listed is not None:
        entries = [(path, *entry) for path in pictures if (entry := listed.entry(path))]
        labelled = [(path, label) for path, label, _ in entries]
        labels = {label for _, label in labelled}
        if no_classes or len(labels) > len(classes):  # so these are no folders of classes
            listed.check_readable(labels)
            words = tuple(word for *_, word in entries)
            return _Part(folder, labelled, _listed_text(listed.file, len(pictures) - len(labelled)), words)
    if no_classes:
        if (named := picture_names.labels([readable(path.stem) for path in pictures])) is not None:
            return _Part(folder, list(zip(pictures, named, strict=True)), _by_name_text(pictures[0], named[0]))
        if part in (None, TRAINING):
            label_list.check_clear(pictures, (folder, *places), whole, part)
    found = [(path, name) for name, own in classes.items() for place in own for path in pictures_in(place)]
    used = {each for place in places for each in (place, place.parent)}
    empty = [each.name for each in folders_in(folder) if each not in used]
    return _Part(folder, found, joined([class_folders.taken_together(classes), _empty_text(empty)]))


def _as_numbers(names: list[str]) -> NDArray[np.int64] | None:
    if not all(len(name) == 1 and name in "0123456789" for name in names):
        return None
    return np.array([int(name) for name in names])


def _read_part(part: _Part, names: list[str], folder: Path, broken: list[str], remarks: set[str]) -> RawPart:
    images: list[Bytes] = []
    labels: list[int] = []
    numbers = {name: number for number, name in enumerate(names)}
    for path, label in part.pictures:
        try:
            images.append(_picture(path, remarks))
            labels.append(numbers[label])
        except ImageError:
            broken.append(path.relative_to(part.folder).as_posix())
        check_count(len(images), folder)
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


def _listed_text(file: Path, unnamed: int) -> str:
    if not unnamed:
        return tr("The labels stand in {file}.", file=file.name)
    return tr_count(
        "The labels stand in {file}; one picture that is not named there was left out.",
        "The labels stand in {file}; {count:,} pictures that are not named there were left out.",
        unnamed,
        file=file.name,
    )


def _by_name_text(path: Path, label: str) -> str:
    return tr("The labels stand in the names of the files: {file} shows {label}.", file=path.name, label=label)


def _other_classes_text(name: str) -> str:
    return tr("The pictures in {name} are of other classes and were left out.", name=name)


def _empty_text(empty: list[str]) -> str:
    if not empty:
        return ""
    return tr_count(
        "One folder has no pictures of its own and was left out: {shown}.",
        "{count} folders have no pictures of their own and were left out: {shown}.",
        len(empty),
        shown=first_of(empty),
    )


def _closed_text(closed: list[str]) -> str:
    if not closed:
        return ""
    return tr_count(
        "One folder cannot be looked into and was left out: {shown}.",
        "{count} folders cannot be looked into and were left out: {shown}.",
        len(closed),
        shown=first_of(closed),
    )


def _broken_text(broken: list[str]) -> str:
    if not broken:
        return ""
    return tr_count(
        "One file is no picture that can be read and was left out: {shown}.",
        "{count} files are no pictures that can be read and were left out: {shown}.",
        len(broken),
        shown=first_of(broken),
    )
