"""Reads a set whose parts lie in folders of their own, such as train/data.csv and test/data.csv, in whatever form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitpad.data_files import file_names
from digitpad.data_files.file_names import TRAINING
from digitpad.data_files.folder_tree import folders_in
from digitpad.data_files.raw_data import RawData
from digitpad.errors import DatasetError
from digitpad.message import tr


def read(folder: Path, opened: Callable[[Path], RawData]) -> RawData | None:
    """The set in the folders of this folder, each `opened` alone; None where none of them is to be learned from.

    Raises DatasetError where that one holds no data set.
    """
    folders: dict[str, Path] = {}
    for each in folders_in(folder):
        if (part := file_names.part_called(each.name)) is not None:
            folders.setdefault(part, each)
    if TRAINING not in folders:
        return None
    raw = opened(folders.pop(TRAINING))
    for part, place in folders.items():
        try:
            other = opened(place)
        except DatasetError as error:
            raw = raw.with_remarks(tr("{name} was left out. {reason}", name=place.name, reason=error))
        else:
            raw = raw.with_part(part, other, place.name)
    return raw
