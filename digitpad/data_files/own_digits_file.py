"""Reads drawings with labels, a line each: {"label": 7, "strokes": [...]} as the program itself keeps them, and Quick
Draw's, of which there is a file for each class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

import numpy as np

from digitpad.data_files.picture_folder import check_names
from digitpad.data_files.raw_data import RawData, RawPart, check_count, numbers_or_names
from digitpad.digits.drawings import no_labelled_text, read_labelled
from digitpad.digits.ink import rasterize
from digitpad.errors import DatasetError, ImageError
from digitpad.message import tr, tr_count

MOST_OF_A_CLASS, MOST_OF_SEVERAL = 10_000, 20_000  # a drawing takes half a millisecond


def read(paths: Sequence[Path], place: Path) -> RawData:
    """The drawings of these files as pictures; of several files, which are Quick Draw's, the first ones of each.

    Raises DatasetError.
    """
    most = None if len(paths) == 1 else min(MOST_OF_A_CLASS, MOST_OF_SEVERAL // len(paths))
    errors: list[ImageError] = []
    images, labels, more = [], [], False
    try:
        _check_classes(paths, place)
        for path in paths:
            drawings = (drawing for _, drawing in read_labelled(path, errors.append) if drawing.label is not None)
            for drawing in islice(drawings, most):
                image = rasterize(drawing.strokes)
                if image is not None:
                    images.append(image.ravel())
                    labels.append(drawing.label)
            more = more or next(drawings, None) is not None
    except ImageError as error:
        raise DatasetError(str(error)) from error
    if not images:
        raise DatasetError(no_labelled_text(place))
    check_count(len(images), place)
    marks = numbers_or_names([str(label) for label in labels])
    raw = RawData(RawPart(np.stack(images), marks)).with_remarks(
        tr("Of each class the first {most:,} pictures were taken.", most=most) if more else ""
    )
    if not errors:
        return raw
    return raw.with_remarks(
        tr_count(
            "One line of {name} is no drawing and was left out.",
            "{count:,} lines of {name} are no drawings and were left out.",
            len(errors),
            name=place.name,
        )
    )


def _check_classes(paths: Sequence[Path], place: Path) -> None:
    """Raises DatasetError where all drawings have one name, before any is drawn; a single digit is one of ten."""
    names: set[str] = set()
    of_each = [_labels(path) for path in paths]
    for label in chain((label for labels in of_each for label in islice(labels, 1)), *of_each):  # the first ones tell
        names.add(label)
        if len(names) > 1:
            return
    if names and numbers_or_names(list(names)).dtype.kind == "U":
        check_names(list(names), place)


def _labels(path: Path) -> Iterator[str]:
    """The labels of the drawings in a file that have one, each read when it is asked for."""
    return (str(drawing.label) for _, drawing in read_labelled(path, lambda _: None) if drawing.label is not None)
