"""Reads drawings with labels, a line each, as the program itself keeps them: {"label": 7, "strokes": [...]}."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad.data_files.raw_data import RawData, RawPart, numbers_or_names
from digitpad.digits.drawings import read_labelled
from digitpad.digits.ink import rasterize
from digitpad.errors import DatasetError, ImageError
from digitpad.message import tr, tr_count


def read(path: Path) -> RawData:
    """The drawings of a file as pictures. Raises DatasetError."""
    errors: list[ImageError] = []
    images, labels = [], []
    try:
        for _, drawing in read_labelled(path, errors.append):
            image = rasterize(drawing.strokes)
            if image is not None and drawing.label is not None:
                images.append(image.ravel())
                labels.append(drawing.label)
    except ImageError as error:
        raise DatasetError(str(error)) from error
    if not images:
        raise DatasetError(tr("{path} holds no drawings with labels.", path=path))
    marks = numbers_or_names([str(label) for label in labels])
    raw = RawData(RawPart(np.stack(images), marks))
    if not errors:
        return raw
    return raw.saying(
        tr_count(
            "One line of {name} is no drawing and was left out.",
            "{count:,} lines of {name} are no drawings and were left out.",
            len(errors),
            name=path.name,
        )
    )
