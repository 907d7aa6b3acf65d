"""Reads tables of pixels without labels, one for each class, which are called after these: cat.csv and dog.csv."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from digitpad.data_files import column_names, csv_file, file_names
from digitpad.data_files.picture_folder import check_names
from digitpad.data_files.raw_data import RawData, RawPart, check_count
from digitpad.message import tr
from digitpad.printable import readable


def read(paths: Sequence[Path], folder: Path) -> RawData | None:
    """The set in these tables; None where they are others. Raises DatasetError."""
    if not all(csv_file.has_pictures(path) and not csv_file.has_labels(path) for path in paths):
        return None
    if any(file_names.part_of(path.name) for path in paths):
        return None
    names = column_names.of_classes([readable(file_names.bare(path)) for path in paths])
    check_names(names, folder)
    images = []
    for path in paths:
        images.append(csv_file.read_unlabelled(path))
        check_count(sum(map(len, images)), folder)
    labels = np.repeat(np.arange(len(paths)), list(map(len, images)))
    raw = RawData(RawPart(np.concatenate(images), labels), names=tuple(names))
    text = tr("The labels are the names of the files: {file} shows {label}.", file=paths[0].name, label=names[0])
    return raw.with_remarks(text)
