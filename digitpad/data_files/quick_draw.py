"""Reads Quick Draw's `.npy` files, one a class, named after the class."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from digitpad.data_files import file_names, npz_arrays
from digitpad.data_files.picture_folder import check_names
from digitpad.data_files.raw_data import MOST_PICTURES, RawData, RawPart
from digitpad.errors import DatasetError
from digitpad.message import tr

_MOST_OF_A_CLASS = 10_000  # there are over 100,000 of each
_QUICK_DRAW = "full_numpy_bitmap_"


def read(paths: list[Path], place: Path) -> RawData:
    """The first pictures in these files of a folder, or in this one file. Raises DatasetError."""
    if len(paths) == 1:
        raise DatasetError(
            tr(
                "{path} holds one array: it needs one of labels beside it, as y.npy beside x.npy, or a file for each "
                "class.",
                path=paths[0],
            )
        )
    names = [file_names.bare(path).removeprefix(_QUICK_DRAW) for path in paths]
    check_names(names, place)
    most = min(_MOST_OF_A_CLASS, MOST_PICTURES // len(paths))
    found = [npz_arrays.first_rows(path, most) for path in paths]
    labels = np.repeat(np.arange(len(paths)), [len(images) for images, _ in found])
    part = RawPart(np.concatenate([images for images, _ in found]), labels)
    more = any(count > most for _, count in found)
    return RawData(part, names=tuple(names)).with_remarks(
        tr("Of each class the first {most:,} pictures were taken.", most=most) if more else ""
    )
