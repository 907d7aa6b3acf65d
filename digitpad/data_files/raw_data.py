"""What a reader of data files hands over: pictures with the labels as the file has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad import input_file
from digitpad.errors import DatasetError
from digitpad.message import tr, tr_count
from digitpad.nn.datasets import Bytes

MOST_PICTURES = 300_000
_LARGEST_SIDE = 2_048


@dataclass(frozen=True)
class RawPart:
    """Pictures uint8 (n, 784), 0 paper to 255 ink, and their labels: int64 (n,), or names as str (n,)."""

    images: Bytes
    labels: NDArray[Any]

    def __len__(self) -> int:
        return len(self.labels)

    def chosen(self, which: NDArray[Any]) -> RawPart:
        """The pictures of these indices, or where this mask is true."""
        return RawPart(self.images[which], self.labels[which])


@dataclass(frozen=True)
class RawData:
    """The parts of a data set, and what has to be said about them.

    Attributes:
        training, validation, test: None where the file has no such part.
        names: of the classes 0, 1, ...; None where the labels say it all.
        listed: their names by a list in the folder of the set, which comes before any other.
        remarks: whole sentences on what was repaired or left out.
    """

    training: RawPart
    validation: RawPart | None = None
    test: RawPart | None = None
    names: tuple[str, ...] | None = None
    listed: tuple[str, ...] | None = None
    remarks: tuple[str, ...] = field(default=())

    @classmethod
    def of(cls, parts: Mapping[str, RawPart], names: tuple[str, ...] | None = None) -> RawData:
        """These parts, called as in `file_names.PARTS`; the one to learn from has to be among them."""
        return cls(parts["training"], parts.get("validation"), parts.get("test"), names=names)

    def with_part(self, part: str, other: RawData, name: str) -> RawData:
        """With what `other` has to learn from as this part, and its remarks; where its classes are others, only with a
        remark that `name`, a file or a folder, was left out."""
        if other.names != self.names:
            return self.with_remarks(tr("{name} was left out: its labels are of another kind.", name=name))
        found: dict[str, Any] = {part: other.training}
        return replace(self, **found).with_remarks(*(remark for remark in other.remarks if remark not in self.remarks))

    def tested(self) -> RawData:
        """The same without empty parts, and tested with the pictures for validation where there are no others."""
        validation, test = (part if part is not None and len(part) else None for part in (self.validation, self.test))
        if test is None:
            validation, test = None, validation
        return replace(self, validation=validation, test=test)

    def parts(self) -> list[RawPart]:
        """The parts that there are, training first."""
        return [part for part in (self.training, self.validation, self.test) if part is not None]

    def with_remarks(self, *remarks: str) -> RawData:
        """The same with these sentences behind the others; empty ones are left out."""
        return replace(self, remarks=(*self.remarks, *filter(None, remarks)))


def several_sets(place: object, first: object, second: object) -> DatasetError:
    """The error to raise for a place that holds more than one data set; it names the first two."""
    return DatasetError(
        tr(
            "{folder} holds several data sets ({first}, {second}): name one of them.",
            folder=place,
            first=first,
            second=second,
        )
    )


def unusable(path: object, error: Exception) -> DatasetError:
    """The error to raise for a file or folder that the system does not let us read."""
    return DatasetError(tr("{path} cannot be used: {reason}.", path=path, reason=input_file.reason(error)))


def check_count(count: int, path: object) -> None:
    """Raises DatasetError where these are more pictures than a data set may hold."""
    if count > MOST_PICTURES:
        raise DatasetError(
            tr("{path} holds more than {most:,} pictures: take a part of them.", path=path, most=MOST_PICTURES)
        )


def check_as_many(labels: int, pictures: int, path: object) -> None:
    """Raises DatasetError where a file has more or fewer labels than there are pictures."""
    if labels != pictures:
        raise DatasetError(
            tr(
                "{path} needs one label for each picture (labels: {labels:,}, pictures: {pictures:,}).",
                path=path,
                labels=labels,
                pictures=pictures,
            )
        )


def check_sides(height: int, width: int, path: object) -> None:
    """Raises DatasetError where a picture would have no pixel, too many to be fitted at once, or lines of a length
    that no digit has."""
    if not height or not width:
        raise DatasetError(tr("{path} holds pictures without a pixel.", path=path))
    if height * width == 784 and height != width:  # digits that were cut into lines of another length
        raise DatasetError(
            tr("{path} holds pictures of {size}, not of 28 x 28.", path=path, size=f"{height} x {width}")
        )
    if max(height, width) > _LARGEST_SIDE:
        raise DatasetError(
            tr(
                "{path} holds pictures of {height:,} x {width:,} pixels: make them {most:,} x {most:,} at most.",
                path=path,
                height=height,
                width=width,
                most=_LARGEST_SIDE,
            )
        )


def first_of(names: Sequence[str], most: int = 3) -> str:
    """So many of these names for a sentence, and a sign where there are more."""
    return ", ".join(names[:most]) + (", …" if len(names) > most else "")


def unlabelled_text(name: str) -> str:
    """A whole sentence on pictures that nothing can be learned from or tested with."""
    return tr("The pictures in {name} have no labels and were left out.", name=name)


def left_out_text(count: int, path: Path) -> str:
    """A whole sentence on so many broken lines of a file; "" where there are none."""
    if not count:
        return ""
    return tr_count(
        "One line of {name} is incomplete and was left out.",
        "{count:,} lines of {name} are incomplete and were left out.",
        count,
        name=path.name,
    )


def whole_labels(values: NDArray[Any], count: int, path: object) -> NDArray[np.int64]:
    """Labels as whole numbers, int64 (n,), from numbers of any type: a row, a column, or one-hot rows.

    What is no whole number becomes -1, which stands for a label that cannot be used. Raises DatasetError where they
    are something else, or not as many as the pictures.
    """
    if values.dtype.kind not in "biuf":
        raise DatasetError(tr("{path} holds labels that are no numbers.", path=path))
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if _are_one_hot(values):
        values = np.where(values.sum(axis=1) == 1, values.argmax(axis=1), -1)
    if values.ndim != 1:
        raise DatasetError(tr("{path} holds labels that are neither a row of numbers nor one-hot.", path=path))
    check_as_many(len(values), count, path)
    if values.dtype.kind == "f":
        values = values.astype(np.float64)  # half precision knows no number as large as the bound
        usable = np.isfinite(values) & (np.trunc(values) == values) & (np.abs(values) < 2**31)
        values = np.where(usable, values, -1)
    elif values.dtype == np.uint64:
        values = np.minimum(values, np.uint64(2**31))
    return values.astype(np.int64)


def classes_of_one_hot(values: NDArray[Any]) -> tuple[str, ...] | None:
    """As many classes as one-hot rows (n, k) have columns, named by their numbers; None for other labels."""
    return tuple(map(str, range(values.shape[1]))) if _are_one_hot(values) else None


def _are_one_hot(values: NDArray[Any]) -> bool:
    return values.ndim == 2 and values.shape[1] > 1 and bool(((values == 0) | (values == 1)).all())


def numbers_or_names(fields: list[str]) -> NDArray[Any]:
    """Whole numbers where all are, else the names as they stand there."""
    try:
        numbers = [float(field) for field in fields]
    except ValueError:
        return np.array(fields, np.str_)
    whole = [int(number) if abs(number) < 2**31 and number == int(number) else -1 for number in numbers]
    return np.array(whole, np.int64)
