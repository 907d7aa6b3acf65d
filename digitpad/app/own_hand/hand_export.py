"""Writes own digits for other programs: JSON lines, Kaggle's CSV, a pair of IDX files, a picture of all."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad import atomic
from digitpad.data_files.writing import csv_lines, idx
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.ink import InkSettings
from digitpad.digits.own_digits import as_examples, as_line
from digitpad.errors import ImageError
from digitpad.input_file import reason
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, NO_CLASS, ClassSet
from digitpad.nn.datasets import Examples

WRITTEN = (".jsonl", ".csv", ".idx3-ubyte", ".png")
_IMAGES, _LABELS = "-images-idx3-ubyte", "-labels-idx1-ubyte"
_GAP = 4


def export_own_digits(
    digits: Sequence[LabelledDrawing],
    path: Path,
    settings: InkSettings,
    classes: ClassSet = DIGITS,
    collection: Sequence[Path] = (),
    *,
    replace_protected: bool = False,
) -> tuple[Path, ...]:
    """Write the drawings in the form that the suffix names; returns the files. None of them replaces the `collection`
    that the drawings are of, which may hold more; with `replace_protected` they replace write-protected ones.

    A `.jsonl` file holds all of them as they were drawn. The others hold the pictures that a model with these ink
    settings reads: `.csv` one a line behind the name of its class, as Kaggle's MNIST has them, `.idx3-ubyte` those of
    digits beside a file of their labels as MNIST itself is stored, `.png` a sheet with one row a class. CSV and IDX
    have no label for what is no digit, so these are left out.

    Raises:
        ImageError: the suffix is none of these, there is nothing to write, or a file cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in WRITTEN:
        raise ImageError(
            tr("{path} cannot be written: name a file that ends in {endings}.", path=path, endings=", ".join(WRITTEN))
        )
    examples = as_examples(digits, settings, classes)
    if suffix in (".csv", ".idx3-ubyte"):
        there = examples.labels != NO_CLASS
        examples = Examples(examples.images[there], examples.labels[there])
    if not len(examples):
        raise ImageError(tr("There is no drawing to export."))
    files = _contents(digits, examples, path, suffix, classes)
    each = path
    try:
        for each in files:  # all of them first: new pictures beside the labels of old ones would be worse than none
            atomic.check(each, replace_protected=replace_protected, inputs=collection)
        for each, content in files.items():
            atomic.write(content, each, replace_protected=replace_protected)
    except OSError as error:
        raise ImageError(tr("{path} cannot be written: {reason}.", path=each, reason=reason(error))) from error
    return tuple(files)


def files_of(path: Path) -> tuple[Path, ...]:
    """What is written where this file is asked for."""
    if path.suffix.lower() != ".idx3-ubyte":
        return (path,)
    stem = path.stem.removesuffix("-images")
    return path.with_name(stem + _IMAGES), path.with_name(stem + _LABELS)


def _contents(
    digits: Sequence[LabelledDrawing], examples: Examples, path: Path, suffix: str, classes: ClassSet
) -> dict[Path, bytes]:
    if suffix == ".jsonl":
        return {path: b"".join(as_line(digit) for digit in digits)}
    if suffix == ".csv":
        return {path: b"".join(csv_lines(examples, classes))}
    if suffix == ".png":
        buffer = io.BytesIO()
        Image.fromarray(_sheet(examples)).save(buffer, "PNG")
        return {path: buffer.getvalue()}
    contents = idx(examples.images.reshape(-1, 28, 28)), idx(examples.labels.astype(np.uint8))
    return dict(zip(files_of(path), contents, strict=True))


def _sheet(examples: Examples) -> NDArray[np.uint8]:
    """Dark on white, one row a class in order."""
    rows = [examples.images[examples.labels == label] for label in np.unique(examples.labels)]
    pitch = 28 + _GAP
    sheet = np.full((len(rows) * pitch + _GAP, max(map(len, rows)) * pitch + _GAP), 255, np.uint8)
    for row, images in enumerate(rows):
        for column, image in enumerate(images):
            top, left = _GAP + row * pitch, _GAP + column * pitch
            sheet[top : top + 28, left : left + 28] = 255 - image.reshape(28, 28)
    return sheet
