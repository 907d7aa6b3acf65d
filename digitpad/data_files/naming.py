"""Names the classes of a data set: by a list beside it, as a known set, by its files, or by the labels as they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file
from digitpad.data_files.raw_data import RawData, RawPart
from digitpad.data_files.writing import CLASS_NAMES
from digitpad.errors import DatasetError, SettingsError
from digitpad.message import tr, tr_count
from digitpad.nn.class_set import DIGITS, FEWEST, MOST, ClassSet

_LARGEST_NAMES = 2**16  # bytes
_LONGEST_NUMBER = 9  # figures of one that is taken for a label
_ENOUGH_FOR_TWO = 100  # pictures of 0 and 1 alone are two classes rather than digits from there on


def with_classes(raw: RawData, path: Path, known: ClassSet | None) -> tuple[RawData, ClassSet]:
    """The data with labels that are indices of classes, which are named by what there is: a file `classes.txt` in the
    set or beside it, a known set, the files themselves, or the labels as they stand there."""
    raw = _of_one_kind(raw)
    listed = raw.listed or names_in(path if path.is_dir() else path.parent)
    raw = _by_their_numbers(raw, listed or ())
    labels = np.concatenate([part.labels for part in raw.parts()])
    words = raw.names if _are_words(raw.names or (), listed or ()) else None
    if labels.dtype.kind == "U":
        words = tuple(sorted(set(labels.tolist()), key=_numbers_first))
        raw = _of_words(raw, words)
    if words:
        raw, names = _in_order_of(listed, _without(raw, len(words)), words)
        return raw, _class_set(list(names), path)
    named_by = listed or (known.names if known else None) or raw.names
    if named_by is None:
        return _numbered(raw, labels, path)
    raw, named = _shifted(raw, labels, named_by)
    raw = _without(raw, len(named))
    classes = _class_set(list(named), path)
    return raw, known if known is not None and known == classes else classes


def _of_words(raw: RawData, names: tuple[str, ...]) -> RawData:
    """The data with the indices of these names in place of labels that are such names."""
    numbered = {name: index for index, name in enumerate(names)}
    return _relabelled(raw, lambda part: np.array([numbered[name] for name in part.labels.tolist()], np.int64))


def _by_their_numbers(raw: RawData, listed: tuple[str, ...]) -> RawData:
    """The data labelled by the numbers that its classes are called by, if a list names more or fewer classes: counted
    through, they would get the names of others."""
    names = raw.names or ()
    if _are_words(names, listed) or len(listed) in (0, len(names)) or max(map(len, names), default=0) > _LONGEST_NUMBER:
        return raw
    if not all(map(str.isdecimal, names)):
        return raw
    numbers = np.array([int(name) for name in names], np.int64)
    raw = _relabelled(raw, lambda part: np.where(part.labels >= 0, numbers[part.labels], -1))
    return replace(raw, names=None)


def _are_words(names: tuple[str, ...], listed: tuple[str, ...]) -> bool:
    """Whether a list contains these names, or has to. Numbers and EMNIST's letters need not be in it, only follow its
    order."""
    return set(names) <= set(listed) or (all(names) and not all(map(str.isdecimal, names)))


def _in_order_of(
    listed: tuple[str, ...] | None, raw: RawData, names: tuple[str, ...]
) -> tuple[RawData, tuple[str, ...]]:
    """Classes that the files name by words, in the order of a list that contains these. A list of as many other words
    renames them, unless it would give a class the name of another; any other list belongs to another set."""
    if listed is None or listed == names:
        return raw, names
    if set(names) <= set(listed):
        listed = listed if len(listed) <= MOST else tuple(name for name in listed if name in names)
        places = np.array([listed.index(name) for name in names])
        return _relabelled(raw, lambda part: places[part.labels]), listed
    own = {name.casefold(): name for name in names}
    if len(listed) != len(names) or any(
        own.get(new.casefold(), old) != old for old, new in zip(names, listed, strict=True)
    ):
        return raw.with_remarks(tr("{file} names other classes and was not used.", file=CLASS_NAMES)), names
    return raw.with_remarks(
        tr(
            "The classes are called as in {file}, in its order: {old} is {new}.",
            file=CLASS_NAMES,
            old=names[0],
            new=listed[0],
        )
    ), listed


def _of_one_kind(raw: RawData) -> RawData:
    """The data without parts whose labels are names where those to learn from are numbers, or the other way round."""
    kind = raw.training.labels.dtype.kind
    if raw.validation is not None and raw.validation.labels.dtype.kind != kind:
        text = tr("The validation pictures were left out: their labels are of another kind.")
        raw = replace(raw, validation=None).with_remarks(text)
    if raw.test is not None and raw.test.labels.dtype.kind != kind:
        raw = replace(raw, test=None).with_remarks(
            tr("The test pictures were left out: their labels are of another kind.")
        )
    return raw


def _numbers_first(name: str) -> tuple[bool, str, str]:
    """Numbers by their size, then names by the alphabet."""
    return not name.isdecimal(), name.zfill(9) if name.isdecimal() else "", name


def _class_set(names: list[str], path: Path) -> ClassSet:
    try:
        return ClassSet.of(names)
    except SettingsError as error:
        raise DatasetError(tr("{path} cannot be used: {reason}.", path=path, reason=str(error).rstrip("."))) from error


def _relabelled(raw: RawData, labels: Callable[[RawPart], NDArray[Any]]) -> RawData:
    def new(part: RawPart | None) -> RawPart | None:
        return None if part is None else RawPart(part.images, labels(part))

    training = new(raw.training)
    assert training is not None
    return replace(raw, training=training, validation=new(raw.validation), test=new(raw.test))


def _numbered(raw: RawData, labels: NDArray[Any], path: Path) -> tuple[RawData, ClassSet]:
    """Classes named by their numbers."""
    usable = labels[labels >= 0]
    present = np.unique(usable)
    if not len(present):
        raise DatasetError(tr("{path} holds no label that can be used.", path=path))
    two = len(usable) >= _ENOUGH_FOR_TWO and present.tolist() == [0, 1]
    if present[-1] <= 9 and not two:
        return _without(raw, 10), DIGITS
    first = int(present[0]) if present[0] <= 1 else 0
    count = int(present[-1]) - first + 1
    gaps = count > MOST and len(present) <= MOST  # such as the codes of letters have
    numbers = present if gaps else np.arange(first, first + count)
    if not FEWEST <= len(numbers) <= MOST:
        raise DatasetError(
            tr(
                "{path} holds labels up to {largest:,}: there are {fewest} to {most} classes.",
                path=path,
                largest=int(present[-1]),
                fewest=FEWEST,
                most=MOST,
            )
        )
    raw = _without(raw, int(numbers[-1]) + 1)
    raw = _relabelled(raw, lambda part: np.searchsorted(numbers, part.labels))
    return raw, ClassSet(tuple(map(str, numbers.tolist())))


def _shifted(raw: RawData, labels: NDArray[Any], names: tuple[str, ...]) -> tuple[RawData, tuple[str, ...]]:
    """Labels that count from 1 counted from 0, where the names say so."""
    usable = labels[labels >= 0]
    if names and not names[0]:  # EMNIST's letters: their list has no line for 0
        return _relabelled(raw, lambda part: np.maximum(part.labels - 1, -1)), names[1:]
    if len(usable) and usable.min() >= 1 and usable.max() == len(names):
        return _relabelled(raw, lambda part: np.maximum(part.labels - 1, -1)), names
    return raw, names


def _without(raw: RawData, count: int) -> RawData:
    """The data without the pictures whose label is none of so many classes; a remark says how many."""
    left_out = 0

    def kept(part: RawPart | None) -> RawPart | None:
        nonlocal left_out
        if part is None:
            return None
        usable = (part.labels >= 0) & (part.labels < count)
        left_out += int((~usable).sum())
        return part if usable.all() else part.chosen(usable)

    training = kept(raw.training)
    assert training is not None
    same = replace(raw, training=training, validation=kept(raw.validation), test=kept(raw.test))
    if not left_out:
        return same
    return same.with_remarks(
        tr_count(
            "One picture has a label that is none of the classes and was left out.",
            "{count:,} pictures have labels that are none of the classes and were left out.",
            left_out,
        )
    )


def names_in(folder: Path) -> tuple[str, ...] | None:
    """The lines of `classes.txt` in this folder; None where there is none. Raises DatasetError."""
    file = folder / CLASS_NAMES
    if not os.path.exists(file):
        return None
    try:
        lines = input_file.read_input(file, _LARGEST_NAMES).decode("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        reason = tr("it is not in UTF-8") if isinstance(error, UnicodeError) else input_file.reason(error)
        raise DatasetError(
            tr("{file} cannot be read as a list of names ({reason}).", file=file, reason=reason)
        ) from error
    return tuple(line.strip() for line in lines if line.strip()) or None
